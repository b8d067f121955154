import { reference } from './case.js';
import type { Case } from './case.js';

const texts = `
may|They may come|may 5 people come|it may 20 times|May|to march|they march 5 km|march 3|March|march past|second|the second|Sun
the Sun rises|sat|Mon|a mon ami|mar|dec|an august body|Sun Yat-sen|Hwasong-17|Hwasong-11|Pukguksong-3|Hwasal-2|KN-23|MiG-29
S-400|Kwangmyongsong-4|Unha-3|RPG-7|AK-47|Resolution 2270|resolutions 1718 and 1874|UNSC Resolution 2397|Resolution 12/2023
S/2023/10|A/77/10|S/RES/2270 (2016)|No. 12/2023|No. 1.2.2023|Decree No. 10/2023|Law 5/2023|Article 10.1.2023|8.5 million|3.14
1.2.3|1.2.3.4|192.168.1.1|10.10.2023.1|version 1.2.2023|v2023.10.1|v1.10.2023|+82-2-2023-1000|02-1234-5678|850-2-381-5827
tel. 01-10-2023|010-2023-1001|10:00|10:30:15|at 10:00|8:30|10.30 a.m.|at 5 p.m.|5/8|1/2|3/4 of|2/3|24/7|9/11|50/50|4.15|9.9|6.25
8.15|10.10|3-2|3:2|2-1 win|won 21-19|50%|50 %|10.1%|5 percent|$2023|$10.10|€10.10.2023|US$ 1,950|2,023 people|5 000|1 000 000
100,000|12,345|10.5 km|36.6 °C|-5 C|38.9 N|125.7 E|39°01'N|ISBN 978-7-10-2023-1|978-3-16-148410-0|ISSN 2023-1001|p. 5|pp. 10-12
page 7|Vol. 10|issue 5|1990s|the 1990s|in the 1990s|1950's|2020s|decade|10 years|for 5 days|5 days|3 months|100 days|70 years|aged 25
25-year-old|a 3-day visit|20 th Congress|the 8th Congress|the 7th Congress|70th anniversary|the 6th plenary|21st century|the 38th parallel
Room 39|Office 39|Bureau 121|Unit 534|Squad 8|T-34|M-1978|B-52|F-35|G-20|G7|U.N.|2.16 Scientific|4.25 House|3.26 Factory|5.18
12345678|123456789012|99999999|20239999|20231301|1234567890|0|00|000|0000|2270|9999|3000|1000|1|31|2023/24|2023-24 season|1/2023/5
2023.10.1.5|1.10.2023.5|10-1-2023-5|2023-10-1-2-3.4|a1.10.2023|K2023.10.1|x01/10/2023|2023th|Juche idea|Juche-oriented|Juche 0|Juche 100%
Juche 1000|Juche Tower|主体|民国|令和|100 (2011)|112(2023|--|//|..|, ,|1//2//2023|1..2..2023|2023--10--01|1 2 3|2023 10 01|10 2023
Kim Jong Un|KCNA|-0-|www.kcna.kp|Mayday|Marching|Sundays off|Octobers|Decembrist|Janus|Maya|Junebug|sept|set 5|ene|dic
2024年１月号|2024年第1期|同日|４．１５|四•一五|４・１５|주체100년대|10일간|조선 2024년 3호|금수강산 2024년 제3호|9.9절|80일전투 기록장|제3차 회의|3대혁명|전화 02-381-6141
해발 2 750m|резолюции 2270 и 2321|Хвасонпхо-18|3-я сессия|hace 3 días|página 12|Theresa May 2023|Prime Minister Theresa May said
Theresa May 2018 visit|the Arduous March 1995|may 10 be remembered|They may 5 times|Oct '23|Autumn 2023|two days later
Tel: 02-381-8191|Tel. 850-2-18111 ext. 381-8191|Fax 2-3814410/3814416|+850 2 18555 8125|v2.10.2023-beta|node 20.20.2
Version 4.1.12|1920x1080|1024×768 pixels|3-1 victory over Japan|won 2-0, 3-1|25-21, 25-19, 25-23|US$10.5 million|$1,950.10
€ 20.10|39°02'N 125°45'E|39.0392, 125.7625|41.3, 129.08|Hwasongpho-18|Hwasong-11Ma|Pukguksong-2|KN-25|M-2018 howitzer
F-22 and F-35|B-1B|UN resolution 2371 (2017)|S/2017/829|Decree No. 2016 of the Presidium|Law No. 7
Article 60 of the Constitution|ISBN 978-9946-0-1234-5|ISSN 1727-9275|10:30-11:45|from 9:00 to 18:00|at 05:30|at 1400 hours
2 100 km|200 000-strong|4 000 tons|No. 28 of 2023|Part 2 of 3|Chapter 10-2|1/4 of all|a 10-year plan|two-thirds
the 38th Parallel|the 5th Congress|the 3rd session of the 14th SPA|10th place|at the 2nd meeting|DPRK 75th|5.18 Struggle
the June 15 North-South Joint Declaration|the October 4 Declaration|the April 25 Sports Club|105 floors|1 rouble 20 kopecks
C-130|Yongbyon 5 MW|Type 055|March on, comrades|marched 20 km|may God|Sun is shining|Sat down|Mon amour|Jan Smith|April Kim
June Lee said|Augustus|John 3:16|ratio of 3:2|QT 10.1|IP 10.1.20.23|scale 1:50000|2023!|00/00/0000|0000-00-00|32/13/2023
2023-13-01|2023-02-30|1-2-3-4|12-10-2|4·15명절|file_10_2023|my_file_2023_final.txt|v_2_3_2023_rc|a_1_2_3|release R5.10.1.2|R5.10
R5|R2.1.0|H1.2.3|S1.2.3|KR5.10.1|R15.10.32|Joseph May 2020|Brian May 2020 tour|Long March 1934
the September 19 Military Agreement|the July 4 Joint Statement|조선로동당 제8차대회|제14기 제9차회의|10.3개천절|200일전투|30여일|100여명|3.5배|12시 30분
1번수|주체탑|첫 5개년계획|第一次|１日も早く実現する|第14回|三千里|10時30分|八・一五|五・一競技場|3日目|100日|一日千里|百年大计|2,023|в 10:30|10 000 тонн|в 2-х километрах|статья 10
к 75-летию|8-го съезда|тел. 2-381-8191|del 8º Congreso|cayó en el Mar Este de Corea|viajó a Santo Domingo|10 mil|artículo 12|20:00 horas|3-1|5,10 €|60 %|2.º Congreso|Hwasong 17
Pukguksong 2|Mirae-1|Pyongyang 2023|Arirang 2012|Mar-a-Lago|Mar 20 km|Dec 12V|Sept.|15-16|lat 39.0, lon 125.7|N39 E125
res. 1920/1080|8/10 rating|12/12|1/2/3|Psalm 23:1|1-800-555-2023|2023-555-1234|070-1234-2023|00 44 20 7946|10.000.000
A4 210x297|5G|CO2
`;

/** Texts that hold no date, nor anything that a reference would make one. */
export const noDateCases: readonly Case[] = texts
  .trim()
  .split(/[|\n]/)
  .map((text): Case => [text, 'none', { reference }]);
