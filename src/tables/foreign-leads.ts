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

export const FOREIGN_DOCUMENTS: readonly DocumentRow[] = [
  { kind: 'press-statement', words: '談話', example: '外務省代弁人は5日、次のような談話を発表した。' },
  { kind: 'press-statement', words: '谈话', example: '外务省发言人5日发表如下谈话：' },
  { kind: 'press-statement', words: 'заявление для печати', example: 'МИД опубликовал следующее заявление для печати:' }, // prettier-ignore
  { kind: 'press-statement', words: 'declaración de prensa', example: 'El portavoz publicó la siguiente declaración de prensa:' }, // prettier-ignore
  { kind: 'statement', words: '声明', example: '外務省は5日、次のような声明を発表した。' },
  { kind: 'statement', words: 'заявление', example: 'МИД опубликовал следующее заявление:' },
  { kind: 'statement', words: 'declaración', example: 'El portavoz publicó la siguiente declaración:' },
  { kind: 'answer', words: '答え', example: '外務省代弁人は5日、記者の質問に次のように答えた。' },
  { kind: 'answer', words: '回答', example: '外务省发言人5日就记者提问作如下回答：' },
  { kind: 'answer', words: 'ответ', example: 'Представитель МИД дал следующий ответ на вопрос ЦТАК:' },
  { kind: 'answer', words: 'respuesta', example: 'El portavoz dio la siguiente respuesta a la pregunta de la ACNC:' }, // prettier-ignore
  { kind: 'report', words: '報道', example: '総参謀部は5日、次のような報道を発表した。' },
  { kind: 'report', words: 'сообщение', example: 'ЦТАК опубликовало следующее сообщение:' },
  { kind: 'report', words: 'informe', example: 'La ACNC publicó el siguiente informe:' },
  { kind: 'commentary', words: '論評', example: '朝鮮中央通信社は5日、次のような論評を発表した。' },
];

const names = FOREIGN_DOCUMENTS.map(({ words }) => words).join('|');

/** Where the language has spaces: the name of a Korean in three short words. */
const PERSON_IN_WORDS = lazily(
  () => /^(?:(?<before>.+) )?(?<name>\p{Lu}\p{Ll}{0,5}(?: \p{Lu}\p{Ll}{0,5}){2})(?:, (?<behind>.+))?$/u,
);

export const FOREIGN_LEADS: readonly ForeignLeadRow[] = [
  {
    end: /[はが]/,
    document: new RegExp(`(?:次|以下)の(?:ような|ように|とおり)?(${names})`),
    day: /(?:[\d\uff10-\uff19]{1,2}月)?[\d\uff10-\uff19]{1,2}日/g,
    person: lazily(
      () => /^(?<before>.+)の(?<name>\p{Script=Han}{3})(?<behind>外相|次官|局長|部長|副部長|大使|所長)$/u,
    ),
    example: '外務省の崔英淑外相は5日、次のような談話を発表した。',
  },
  {
    end: /[\d\uff10-\uff19]{1,2}[月日]|[就于在作]|针对|发表/,
    document: new RegExp(`如下(${names})`),
    day: /(?:[\d\uff10-\uff19]{1,2}月)?[\d\uff10-\uff19]{1,2}日/g,
    person: lazily(
      () => /^(?<before>.+(?:相|发言人|局长|部长|代表|大使|所长))(?<name>\p{Script=Han}{2,3})$/u,
    ),
    example: '朝鲜外务省副相崔英淑5月21日发表如下谈话：',
  },
  {
    end: /,? (?=\d|в (?:поне|втор|сред|четв|пят|суб|воск)|опубликовал|сделал|дал|выступил|огласил)/,
    document: new RegExp(`следующ\\S+ (${names})`),
    day: /\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)|в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)/g,
    person: PERSON_IN_WORDS,
    example: 'Министр иностранных дел КНДР Цой Ен Сук 14 мая опубликовала следующее заявление для печати:',
  },
  {
    end: /,? (?=el \w+ |publicó|emitió|hizo|dio|divulgó)/,
    document: new RegExp(`siguiente (${names})`),
    day: /(?:el )?\d{1,2} de [a-z]+|el (?:día )?\d{1,2}|domingo|lunes|martes|miércoles|jueves|viernes|sábado/g,
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
