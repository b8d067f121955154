import { lazily } from '../lazily.js';
import type { DocumentRow } from './documents.js';

/** How leads of a language are built that is read in its plainest form alone: the document follows the sentence. */
export interface ForeignLeadRow {
  /** Where the issuer's words end. */
  readonly end: RegExp;
  /** "the following press statement"; the group is the document's name. */
  readonly document: RegExp;
  /** Days as the language prints them; with the flag `g`. */
  readonly day: RegExp;
  /** An issuer with a name: the groups `name`, and around it `before` and `behind`, which are the office. */
  readonly person: () => RegExp;
  readonly example: string;
}

/** What a kind of document is called in these languages, between bars. */
export const FOREIGN_DOCUMENTS: readonly DocumentRow[] = [
  {
    kind: 'press-statement',
    words: '談話|谈话|заявление для печати|declaración de prensa',
    example: 'El portavoz publicó la siguiente declaración de prensa:',
  },
  {
    kind: 'statement',
    words: '声明|заявление|declaración',
    example: '外務省は5日、次のような声明を発表した。',
  },
  {
    kind: 'answer',
    words: '答え|回答|ответ|respuesta',
    example: 'Представитель МИД дал следующий ответ на вопрос ЦТАК:',
  },
  { kind: 'report', words: '報道|сообщение|informe', example: '総参謀部は5日、次のような報道を発表した。' },
  { kind: 'commentary', words: '論評', example: '朝鮮中央通信社は5日、次のような論評を発表した。' },
];

const names = FOREIGN_DOCUMENTS.map(({ words }) => words).join('|');
// "5日", "7月5日"
const ASIAN_DAY = /(?:[\d\uff10-\uff19]{1,2}月)?[\d\uff10-\uff19]{1,2}日/g;

/** Where the language has spaces: the name of a Korean in three short words. */
const PERSON_IN_WORDS = lazily(
  () => /^(?:(?<before>.+) )?(?<name>\p{Lu}\p{Ll}{0,5}(?: \p{Lu}\p{Ll}{0,5}){2})(?:, (?<behind>.+))?$/u,
);

export const FOREIGN_LEADS: readonly ForeignLeadRow[] = [
  {
    end: /[はが]/,
    document: new RegExp(`(?:次|以下)の(?:ような|ように|とおり)?(${names})`),
    day: ASIAN_DAY,
    person: lazily(
      () => /^(?<before>.+)の(?<name>\p{Script=Han}{3})(?<behind>外相|次官|局長|部長|副部長|大使|所長)$/u,
    ),
    example: '外務省の崔英淑外相は5日、次のような談話を発表した。',
  },
  {
    end: /[\d\uff10-\uff19]{1,2}[月日]|[就于]|针对|发表/,
    document: new RegExp(`如下(${names})`),
    day: ASIAN_DAY,
    person: lazily(
      () => /^(?<before>.+(?:相|发言人|局长|部长|代表|大使|所长))(?<name>\p{Script=Han}{2,3})$/u,
    ),
    example: '朝鲜外务省副相崔英淑5月21日发表如下谈话：',
  },
  {
    end: /,? (?=\d|в (?:поне|втор|сред|четв|пят|суб|воск)|опубликовал|сделал|дал|выступил|огласил)/,
    document: new RegExp(`следующ\\S+ (${names})`),
    day: /\d{1,2} \S{3,8}|в \S+[уе]/g,
    person: PERSON_IN_WORDS,
    example: 'Министр иностранных дел КНДР Цой Ен Сук 14 мая опубликовала следующее заявление для печати:',
  },
  {
    end: /,? (?=el \w+ |publicó|emitió|hizo|dio|divulgó)/,
    document: new RegExp(`siguiente (${names})`),
    day: /el (?:día )?\S+(?: de [a-z]+)?/g,
    person: PERSON_IN_WORDS,
    example:
      'Choe Yong Suk, ministra de Relaciones Exteriores de la RPDC, publicó el domingo la siguiente declaración de prensa:',
  },
];

/** What has no office, since it speaks itself. */
// "Министерство иностранных дел КНДР", "朝鮮中央通信社"
export const FOREIGN_ORGANIZATION =
  /^(?:Ministerio|Comité|Gobierno|ACNC|Министерство|МИД|ЦТАК|Комитет)|[省社部局会]$/;

/** The ministry of this state, beside its name or short name. */
// "朝鮮外務省", "МИД КНДР", "Ministerio de Relaciones Exteriores de la República Popular Democrática de Corea"
export const FOREIGN_MINISTRY = /外務省|外务省|МИД|иностранных дел|Relaciones Exteriores|Cancillería/;
export const OWN_STATE = /朝鮮|朝鲜|КНДР|Корейской|RPDC|Corea/;
