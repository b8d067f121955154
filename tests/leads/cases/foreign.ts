import type { LeadCase } from './case.js';

/** Plain leads in Japanese, Chinese, Russian and Spanish. */
// prettier-ignore
export const FOREIGN: readonly LeadCase[] = [
  ['朝鮮民主主義人民共和国外務省代弁人は、米国の挑発に関連して3日、次のような談話を発表した。', 'press-statement', '', '朝鮮民主主義人民共和国外務省代弁人', 'mfa', '3日', ''],
  ['朝鮮外務省の金明哲次官は3日、次のような談話を発表した。', 'press-statement', '金明哲', '朝鮮外務省次官', 'mfa', '3日', ''],
  ['朝鮮外務省代弁人は3日、朝鮮中央通信社記者の質問に次のように答えた。', 'answer', '', '朝鮮外務省代弁人', 'mfa', '3日', ''],
  ['朝鮮中央通信社は3日、「盗人たけだけしい」と題する次のような論評を発表した。', 'commentary', '', '', 'kcna', '3日', '盗人たけだけしい'],
  ['朝鲜民主主义人民共和国外务省发言人就美国的挑衅行为于3月3日发表如下声明：', 'statement', '', '朝鲜民主主义人民共和国外务省发言人', 'mfa', '3月3日', ''],
  ['朝鲜外务省副相金善京3日发表题为《双重标准》的如下谈话：', 'press-statement', '金善京', '朝鲜外务省副相', 'mfa', '3日', '双重标准'],
  ['朝鲜外务省发言人3日就记者提问作如下回答：', 'answer', '', '朝鲜外务省发言人', 'mfa', '3日', ''],
  ['Представитель МИД КНДР 3 марта дал следующий ответ на вопрос ЦТАК в связи с учениями:', 'answer', '', 'Представитель МИД КНДР', 'mfa', '3 марта', ''],
  ['Ким Сон Ген, заместитель министра иностранных дел КНДР, в воскресенье опубликовал следующее заявление для печати:', 'press-statement', 'Ким Сон Ген', 'заместитель министра иностранных дел КНДР', 'mfa', 'в воскресенье', ''],
  ['Министерство иностранных дел Корейской Народно-Демократической Республики опубликовало 3 марта следующее заявление:', 'statement', '', '', 'mfa', '3 марта', ''],
  ['Kim Myong Ok, viceministro de Relaciones Exteriores de la RPDC, publicó el 3 de marzo la siguiente declaración de prensa:', 'press-statement', 'Kim Myong Ok', 'viceministro de Relaciones Exteriores de la RPDC', 'mfa', 'el 3 de marzo', ''],
  ['El viceministro de Relaciones Exteriores de la RPDC Kim Myong Ok publicó el lunes la siguiente declaración:', 'statement', 'Kim Myong Ok', 'viceministro de Relaciones Exteriores de la RPDC', 'mfa', 'el lunes', ''],
  ['El portavoz de la Cancillería de la RPDC dio el lunes la siguiente respuesta a la pregunta de la ACNC:', 'answer', '', 'portavoz de la Cancillería de la RPDC', 'mfa', 'el lunes', ''],
  ['El Ministerio de Relaciones Exteriores de la República Popular Democrática de Corea emitió el día 3 la siguiente declaración titulada «No más»:', 'statement', '', '', 'mfa', 'el día 3', 'No más'],
  ['朝鲜人民军总参谋部3日发表如下报道。', 'report', '', '', 'kpa-general-staff', '3日', ''],
  ['朝鮮外務省代弁人は3日、「自縄自縛」と題する談話を発表した。\n談話の全文は、次の通り。', 'press-statement', '', '朝鮮外務省代弁人', 'mfa', '3日', '自縄自縛'],
  ['Заведующий отделом ЦК Трудовой партии Кореи Ким Сон Ген 3 марта опубликовал следующее заявление:', 'statement', 'Ким Сон Ген', 'Заведующий отделом ЦК Трудовой партии Кореи', 'wpk-cc', '3 марта', ''],
  ['El portavoz de la Cancillería de la RPDC respondió el día 3 de la siguiente manera a la pregunta de la ACNC:', 'answer', '', 'portavoz de la Cancillería de la RPDC', 'mfa', 'el día 3', ''],
  ['朝鲜外务省发言人3日就军事演习一事答朝中社记者问，内容如下：', 'answer', '', '朝鲜外务省发言人', 'mfa', '3日', ''],
  [`Президент Атлантической Федерации В. В. Орлов 3 марта направил товарищу Ким Ир Хёку поздравительную телеграмму.\nВ телеграмме говорится следующее.`, 'message', 'В. В. Орлов', 'Президент Атлантической Федерации', '', '3 марта', ''],
  ['朝鲜外务省发言人３日发表声明。全文如下：', 'statement', '', '朝鲜外务省发言人', 'mfa', '３日', ''],
  ['朝鲜外务省发言人３日发表声明，谴责军事演习。\n全文如下：', 'statement', '', '朝鲜外务省发言人', 'mfa', '３日', ''],
  ['3月3日，朝鲜人民军总参谋部发言人发表如下谈话：', 'press-statement', '', '朝鲜人民军总参谋部发言人', 'kpa-general-staff', '3月3日', ''],
  ['朝鲜外务省发言人3日就军事演习一事回答朝中社记者提问如下：', 'answer', '', '朝鲜外务省发言人', 'mfa', '3日', ''],
  ['朝鮮民主主義人民共和国外務省の金明姫第１次官は３日、次のような談話を発表した。', 'press-statement', '金明姫', '朝鮮民主主義人民共和国外務省第１次官', 'mfa', '３日', ''],
  ['朝鮮労働党中央委員会のキム・ミョンヒ副部長は3日、「茶番劇」と題する談話を発表した。\n全文は次のとおり。', 'press-statement', 'キム・ミョンヒ', '朝鮮労働党中央委員会副部長', 'wpk-cc', '3日', '茶番劇'],
  ['Заместитель министра иностранных дел КНДР Ким Сон Ген опубликовал следующее пресс-заявление:', 'press-statement', 'Ким Сон Ген', 'Заместитель министра иностранных дел КНДР', 'mfa', '', ''],
  ['Представитель МИД КНДР 3 марта выступил с заявлением под названием «Довольно».\nТекст заявления следующий:', 'statement', '', 'Представитель МИД КНДР', 'mfa', '3 марта', 'Довольно'],
  ['Un portavoz del Ministerio de Relaciones Exteriores de la RPDC respondió el 3 de marzo a la pregunta de la ACNC. Su texto íntegro es como sigue:', 'answer', '', 'portavoz del Ministerio de Relaciones Exteriores de la RPDC', 'mfa', 'el 3 de marzo', ''],
  ['Представитель МИД КНДР дал следующий ответ на вопрос корреспондента ЦТАК 3 марта:', 'answer', '', 'Представитель МИД КНДР', 'mfa', '3 марта', ''],
  ['El gobierno de la RPDC publicó el 3 de marzo la declaración siguiente:', 'statement', '', '', 'dprk-government', 'el 3 de marzo', ''],
  ['El portavoz de la Cancillería de la RPDC ofreció el día 3 la siguiente respuesta a la pregunta de la ACNC:', 'answer', '', 'portavoz de la Cancillería de la RPDC', 'mfa', 'el día 3', ''],
  ['朝鮮国防省の金明国国防相は3日、次のような談話を発表した。', 'press-statement', '金明国', '朝鮮国防省国防相', 'mnd', '3日', ''],
];

/** Documents that are only told of. */
// prettier-ignore
export const FOREIGN_REPORTED: readonly LeadCase[] = [
  [`Газета «Нодон синмун» 3 марта поместила комментарий, в котором осудила учения.\nОна права.`, 'commentary', '', '', 'rodong', '3 марта', ''],
  [`El Ministerio de Relaciones Exteriores de la RPDC publicó el 3 de marzo un memorándum.\nAsí es.`, 'memorandum', '', '', 'mfa', 'el 3 de marzo', ''],
  [`El Presidente de la República de Atlántida, Marco Núñez-Paz, envió el 3 de marzo un mensaje de felicitación a Kim Il Hyok.\nAsí es.`, 'message', 'Marco Núñez-Paz', 'Presidente de la República de Atlántida', '', 'el 3 de marzo', ''],
  [`《劳动新闻》3日刊登评论，谴责军事演习。\n正是如此。`, 'commentary', '', '', 'rodong', '3日', ''],
  ['朝鲜国防委员会日前发表声明，谴责军事演习。\n声明说，这是挑衅。', 'statement', '', '', '朝鲜国防委员会', '', ''],
  ['朝鮮外務省代弁人は3日、軍事演習を糾弾する談話を発表した。\n談話は、それが挑発だと指摘した。', 'press-statement', '', '朝鮮外務省代弁人', 'mfa', '3日', ''],
  ['Представитель МИД КНДР 3 марта ответил на вопрос корреспондента ЦТАК в связи с учениями.\nОн отметил это.', 'answer', '', 'Представитель МИД КНДР', 'mfa', '3 марта', ''],
  ['El portavoz de la Cancillería de la RPDC publicó el lunes una declaración en que condena el ejercicio.\nDice así.', 'statement', '', 'portavoz de la Cancillería de la RPDC', 'mfa', 'el lunes', ''],
  ['朝鲜国务委员长金明国同志3日向主席致贺电。\n贺电说，祝贺。', 'message', '金明国', '朝鲜国务委员长', '', '3日', ''],
  ['金明国総書記は3日、主席に祝電を送った。\n祝電はこう述べた。', 'message', '金明国', '総書記', '', '3日', ''],
  ['朝鮮中央通信社は3日、論評「茶番劇」を発表した。\n論評はこう指摘した。', 'commentary', '', '', 'kcna', '3日', '茶番劇'],
  ['Министр иностранных дел КНДР Ким Сон Ген 3 марта выступила с заявлением для печати «Довольно».\nОна отметила это.', 'press-statement', 'Ким Сон Ген', 'Министр иностранных дел КНДР', 'mfa', '3 марта', 'Довольно'],
  ['La subjefa de departamento del CC del PTC, Kim Myong Ok, publicó el lunes la declaración de prensa "Basta".\nDice así.', 'press-statement', 'Kim Myong Ok', 'subjefa de departamento del CC del PTC', 'wpk-cc', 'el lunes', 'Basta'],
];

/** What others say, and news. */
export const FOREIGN_NEWS: readonly string[] = [
  '日本外务省3日发表声明，谴责军事演习。\n声明说，这是挑衅。',
  '南朝鲜外交部发言人3日发表谈话。\n他这样说。',
  'МИД России 3 марта распространил заявление.\nВ нем сказано это.',
  '朝鮮の代表団は3日、声明に署名した。\n式が行われた。',
  'El presidente de Cuba hizo el lunes una declaración.\nDice así.',
  'Представитель завода ответил на вопрос гостя.\nОн отметил это.',
  '代表团3日向铜像致敬。\n仪式结束。',
  'Газета опубликовала 3 марта комментарий читателя.\nОн пишет это.',
  '朝鲜外务省代表3日在会上指出，共同声明是好的。\n会议结束。',
  '朝鲜代表团3日出席会议讨论声明。\n会议结束。',
];
