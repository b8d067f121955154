import type { LeadCase } from './case.js';

/** The plainest leads in Japanese, Chinese, Russian and Spanish. */
// prettier-ignore
export const FOREIGN: readonly LeadCase[] = [
  ['朝鮮民主主義人民共和国外務省代弁人は、米国の挑発に関連して3日、次のような談話を発表した。', 'press-statement', '', '朝鮮民主主義人民共和国外務省代弁人', 'mfa', '3日', ''],
  ['朝鮮外務省の金明哲次官は3日、次のような談話を発表した。', 'press-statement', '金明哲', '朝鮮外務省次官', 'mfa', '3日', ''],
  ['朝鮮外務省代弁人は3日、朝鮮中央通信社記者の質問に次のように答えた。', 'answer', '', '朝鮮外務省代弁人', 'mfa', '3日', ''],
  ['朝鮮中央通信社は3日、「盗人たけだけしい」と題する次のような論評を発表した。', 'commentary', '', '', '朝鮮中央通信社', '3日', ''],
  ['朝鲜民主主义人民共和国外务省发言人就美国的挑衅行为于3月3日发表如下声明：', 'statement', '', '朝鲜民主主义人民共和国外务省发言人', 'mfa', '3月3日', ''],
  ['朝鲜外务省副相金善京3日发表题为《双重标准》的如下谈话：', 'press-statement', '金善京', '朝鲜外务省副相', 'mfa', '3日', ''],
  ['朝鲜外务省发言人3日就记者提问作如下回答：', 'answer', '', '朝鲜外务省发言人', 'mfa', '3日', ''],
  ['Представитель МИД КНДР 3 марта дал следующий ответ на вопрос ЦТАК в связи с учениями:', 'answer', '', 'Представитель МИД КНДР', 'mfa', '3 марта', ''],
  ['Ким Сон Ген, заместитель министра иностранных дел КНДР, в воскресенье опубликовал следующее заявление для печати:', 'press-statement', 'Ким Сон Ген', 'заместитель министра иностранных дел КНДР', 'mfa', 'в воскресенье', ''],
  ['Министерство иностранных дел Корейской Народно-Демократической Республики опубликовало 3 марта следующее заявление:', 'statement', '', '', 'mfa', '3 марта', ''],
  ['Kim Myong Ok, viceministro de Relaciones Exteriores de la RPDC, publicó el 3 de marzo la siguiente declaración de prensa:', 'press-statement', 'Kim Myong Ok', 'viceministro de Relaciones Exteriores de la RPDC', 'mfa', 'el 3 de marzo', ''],
  ['El viceministro de Relaciones Exteriores de la RPDC Kim Myong Ok publicó el lunes la siguiente declaración:', 'statement', 'Kim Myong Ok', 'viceministro de Relaciones Exteriores de la RPDC', 'mfa', 'el lunes', ''],
  ['El portavoz de la Cancillería de la RPDC dio el lunes la siguiente respuesta a la pregunta de la ACNC:', 'answer', '', 'portavoz de la Cancillería de la RPDC', 'mfa', 'el lunes', ''],
  ['El Ministerio de Relaciones Exteriores de la República Popular Democrática de Corea emitió el día 3 la siguiente declaración titulada «No más»:', 'statement', '', '', 'mfa', 'el día 3', ''],
];
