/** Spanish. */
export const spanish = `
N1 enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic
W0 domingo lunes martes miércoles|miercoles jueves viernes sábado|sabado
w0 dom lun 0 mié jue vie sáb
R-2 anteayer ayer hoy
K-1 mes_pasado|del_mes_pasado este_mes|de_este_mes|del_presente|del_corriente
K99 cada_mes
Y10000 mismo_año|aquel_año año_siguiente|del_año_siguiente
Y20000 cada_año|calendario_lunar
L98 los
L9 de_la_semana_pasada
L99 cada
Y-2 del_año_antepasado año_pasado|del_año_pasado este_año|de_este_año|del_presente_año|del_año_en_curso|del_corriente_año próximo_año
L-1 pasado 0 próximo|proximo
s0 º|ro|er|ero|ro.|.º|°_de|o._de
q1 primero
~0 al|a|hasta
&0 y
o0 de|del|del_año|de_la_era
t0 el
I0 en|desde|año
i0 día|dia
b0 entre
_0 corea_de_hoy|hoy_en_día|santo_domingo|mar_este|mar_del|mar_de_corea|mar_oeste|mar_amarillo
x0 estadio|movimiento|casa_de_cultura|página|resolución|artículo
m0 por_ciento|personas|años|días|veces|países|mil|millones`;
