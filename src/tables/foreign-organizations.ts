import type { OrganizationId } from './organizations.js';

/** What has no office, since it speaks itself. */
// "Министерство иностранных дел КНДР", "朝鮮中央通信社"
export const FOREIGN_ORGANIZATION =
  /^(?:Ministerio|Comité|Comisión|[Gg]obierno|Agencia|Cancillería|MINREX|Comando|Mando|Estado Mayor|Presidium|Sociedad|Asociación|Instituto|Federación|Departamento|ACNC|Министерств|МИД|ЦТАК|Комитет|Комиссия|Правительств|Президиум|Общество|Ассоциация|Институт|Федерация|Управление|Верховное|Демократическ|Генеральн|Газета|[Dd]iario)|(?:[省社部局会聞闻所]|政府|連盟|同盟|联盟|総[連聯])[》」]?$/;

/** The organisations of this state that these languages name most, beside its name or short name. */
export const FOREIGN_ORGANIZATIONS: readonly {
  readonly id: OrganizationId;
  readonly words: RegExp;
  readonly example: string;
}[] = [
  {
    id: 'mfa',
    words: /外務省|外务省|МИД|иностранных дел|Relaciones Exteriores|Cancillería|MINREX/,
    example: '朝鲜外务省发言人',
  },
  {
    id: 'dprk-government',
    words: /政府$|^Правительство|Правительства КНДР|^[Gg]obierno/,
    example: '朝鲜民主主义人民共和国政府',
  },
  {
    id: 'ndc',
    words: /国防委[員员]会|[Кк]омитета? обороны|Comité de Defensa Nacional/,
    example: '朝鲜国防委员会政策局',
  },
  { id: 'mnd', words: /国防省|обороны|Defensa Nacional/, example: '朝鲜国防省' },
  {
    id: 'kcna',
    words: /朝鮮中央通信社|朝鲜中央通讯社|朝中社|ЦТАК|ACNC|Agencia Central de Noticias/,
    example: '朝鮮中央通信社',
  },
  {
    id: 'wpk-cc',
    words:
      /労働党中央委員会|劳动党中央委员会|ЦК (?:ТПК|Трудовой партии)|(?:Comité Central|CC) del P(?:artido del Trabajo|TC)/,
    example: '朝鲜劳动党中央委员会副部长',
  },
  {
    id: 'spa-presidium',
    words: /最高人民会[議议]常任委[員员]会|Президиум Верховного|Presidium de la Asamblea/,
    example: '朝鲜最高人民会议常任委员会',
  },
  {
    id: 'cprk',
    words: /祖国平和統一委員会|祖国和平统一委员会|мирному объединению|Reunificación Pacífica/,
    example: '祖国平和統一委員会',
  },
  {
    id: 'asia-pacific-peace-committee',
    words: /アジア太平洋平和委員会|亚太和平委员会|亚洲太平洋和平委员会|Азиатско-Тихоокеанск|Asia-Pacífico/,
    example: '朝鮮アジア太平洋平和委員会代弁人',
  },
  {
    id: 'kpa-panmunjom',
    words: /板門店代表部|板门店代表部|Пханмунчжом|Ph?anmunjom/,
    example: '朝鮮人民軍板門店代表部代弁人',
  },
  { id: 'red-cross', words: /赤十字会|红十字会|Красного Креста|Cruz Roja/, example: '朝鮮赤十字会' },
  { id: 'rodong', words: /労働新聞|劳动新闻|«Нодон синмун»|Rodong Sinmun/, example: '《劳动新闻》' },
  { id: 'minju', words: /民主朝[鮮鲜]|«Минчжу чосон»|Minju Joson/, example: '《民主朝鲜》' },
  {
    id: 'kpa-general-staff',
    words: /総参謀部|总参谋部|Генеральн\S+ штаб|Генштаб|Estado Mayor General/,
    example: '朝鲜人民军总参谋部',
  },
];

/** What only this state has, or names with its own name or army in it: "朝鮮外務省", "МИД КНДР", "Генштаб КНА"; not "南朝鲜". */
const OWN_NAMES =
  '(?<!南)朝[鮮鲜]|朝中社|КНДР|КНА|Корейской Нар|ЦТАК|ТПК|Трудовой партии Кореи|объединению Родины|RPDC|EPC|PTC|(?<!República )de Corea(?! del Sur)|Pacífica de la Patria|ACNC|労働新聞|劳动新闻|«Нодон синмун»|«Минчжу чосон»|Rodong Sinmun|Minju Joson';
/** What every state has, with no other state's name beside it: "外務省代弁人", "portavoz del MINREX", "представитель МИД". */
const COMMON_NAMES =
  '^外[務务]省|^国防省|^国防委[員员]会|^祖国(?:平和統一|和平统一)委|(?:Relaciones Exteriores|MINREX|Cancillería|Defensa Nacional|МИД|иностранных дел|обороны)$';

export const FOREIGN_OWN_STATE = new RegExp(`${OWN_NAMES}|${COMMON_NAMES}`);
