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
`;

/** Texts that hold no date, nor anything that a reference would make one. */
export const noDateCases: readonly Case[] = texts
  .trim()
  .split(/[|\n]/)
  .map((text): Case => [text, 'none', { reference }]);
