import { lazily } from '../engine/lazily.js';
import { FOREIGN_DOCUMENTS, FOREIGN_DOCUMENT_WORDS } from './foreign-documents.js';

/** How leads of a language are built whose plain sentences alone are read: issuer, day, verb, document. */
export interface ForeignLeadRow {
  /** Where the issuer's words end. */
  readonly end: RegExp;
  /** "published the following press statement", "answered a question": the group that matched names the document. */
  readonly act: () => RegExp;
  /** Days as the language prints them; with the flag `g`. */
  readonly day: RegExp;
  /** An issuer with a name: the groups `name`, and around it `before` and `behind`, which are the office. */
  readonly person: () => RegExp;
  /** A title that names the page's own document: the groups `document` and `issuer`, `issued` and `answer`. */
  readonly title: () => RegExp;
  /** A lead that the document follows, a sentence that only tells of one, and a title that names one. */
  readonly examples: { readonly lead: string; readonly told: string; readonly titled: string };
}

const names = FOREIGN_DOCUMENT_WORDS;
const messages = (FOREIGN_DOCUMENTS.find(({ kind }) => kind === 'message') ?? { words: '' }).words;
// "5日", "7月5日"
const ASIAN_DAY = /(?:[\d\uff10-\uff19]{1,2}月)?[\d\uff10-\uff19]{1,2}日/g;

/** Where the language has spaces: the name of a Korean in three short words, or "В. В. Орлов"; behind a comma any other. */
const PERSON_IN_WORDS = lazily(
  () =>
    /^(?:(?<before>.+?),? )?(?<name>\p{Lu}\p{Ll}{0,5}(?: \p{Lu}\p{Ll}{0,5}){2}|(?:\p{Lu}\. ?){1,2}\p{Lu}\p{Ll}+|(?<=, )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3})(?:, (?<behind>.+))?$/u,
);

export const FOREIGN_LEADS: readonly ForeignLeadRow[] = [
  {
    end: /[はが]/,
    act: lazily(
      () =>
        new RegExp(
          `(${names})(?:「[^」]{1,200}」)?を(?:発表|公表|布告|出|送|寄せ|掲載)|(?:次|以下)の(?:ような|とおりの)?(${names})|質問に[^。]{0,12}?(答え)`,
        ),
    ),
    day: ASIAN_DAY,
    person: lazily(
      () =>
        /^(?:(?<before>.+)の)?(?<name>\p{Script=Han}{3}|[\p{Script=Katakana}・ー]{4,12})(?<behind>・[^・]{2,60}|(?:第[1１一])?副?(?:外相|国防相|外務次官|次官|局長|部長|大使|所長|代表|室長|総書記|委員長|国務委員長)|(?<=の[金李朴崔鄭趙姜尹張林韓申呉徐権黄安宋柳洪孫梁許沈盧禹閔兪厳康咸卞廉]..).{2,10}[長使])$/u,
    ),
    title: lazily(
      () => new RegExp(`^(?<issuer>[^发]+?)[がの、]?(?:記者の質問に)?(?<document>${names})(?:を?発表)?$`),
    ),
    examples: {
      lead: '外務省の崔英淑外相は5日、次のような談話を発表した。',
      told: '朝鮮外務省代弁人は5日、米国の演習を糾弾する談話を発表した。',
      titled: '朝鮮外務省代弁人が談話',
    },
  },
  {
    end: /[\d\uff10-\uff19]{1,2}[月日]|[就于向给]|致(?=[贺唁慰])|针对|发表|发布|颁布|公布|刊登|刊载|回答|日前|近日/,
    act: lazily(
      () =>
        new RegExp(
          `(?:发表|发布|颁布|公布|刊登|刊载)[^。：，]{0,60}?(${names})|(?:致|发[来去出]的?)(${messages})|(回答)[^。：]{0,40}(?:提问|问题)|(?:提问|问题)[^。：]{0,8}(${names})|(答)[^。：，]{0,12}问`,
        ),
    ),
    day: ASIAN_DAY,
    person: lazily(
      () =>
        /^(?<before>.+(?:相|发言人|局长|部长|代表|大使|所长|次官|主任|委员长|总书记|主席|总统|总理))(?<name>\p{Script=Han}{2,3}?)(?:同志|阁下)?$/u,
    ),
    title: lazily(
      () =>
        new RegExp(
          `^(?<issuer>.+?)(?:就.+)?(?:(?:发表|发布)?(?<document>${names})|(?:发表|发布).{0,40}的(?<issued>${names})|(?<answer>答|回答).{0,12}(?:问|提问|问题))$`,
        ),
    ),
    examples: {
      lead: '朝鲜外务省副相崔英淑5月21日发表如下谈话：',
      told: '朝鲜外务省发言人5日发表谈话，谴责美国的军事演习。',
      titled: '朝鲜外务省发言人答朝中社记者问',
    },
  },
  {
    end: /,? (?=\d|в (?:поне|втор|сред|четв|пят|суб|воск)|в связи|опубликовал|поместил|направил|послал|обнародовал|распространил|издал|сделал|дал|выступил|огласил|ответил|отвечая)/,
    act: lazily(
      () =>
        new RegExp(
          `(?:опубликовал|поместил|направил|послал|обнародовал|распространил|издал|сделал|дал|выступил|огласил)[аои]? (?:\\S+ ){0,7}?(${names})(?![а-я])|(ответил[аи]?|отвечая) (?:\\S+ ){0,2}на вопрос`,
        ),
    ),
    day: /\d{1,2} [^\s\d,.:]{3,8}|в (?:поне|втор|сред|четв|пят|суб|воск)[^\s,.:]+/g,
    person: PERSON_IN_WORDS,
    title: lazily(
      () =>
        /^(?<document>Пресс-заявление|Заявление для печати|Заявление|Ответ|Коммюнике|Комментарий|Меморандум) (?<issuer>.+?)(?: на вопрос.*)?$/,
    ),
    examples: {
      lead: 'Министр иностранных дел КНДР Цой Ен Сук 14 мая опубликовала следующее заявление для печати:',
      told: 'Представитель МИД КНДР 5 мая ответил на вопрос корреспондента ЦТАК в связи с учениями.',
      titled: 'Ответ представителя МИД КНДР на вопрос корреспондента ЦТАК',
    },
  },
  {
    end: /,? (?=el \w+ |publicó|promulgó|emitió|hizo|dio|divulgó|ofreció|respondió|contestó|envió)/,
    act: lazily(
      () =>
        new RegExp(
          `(?:publicó|promulgó|emitió|hizo|dio|divulgó|ofreció|envió) (?:\\S+ ){0,9}?(${names})(?![a-z])|(respondió|contestó) [^.:]{0,60}pregunta`,
        ),
    ),
    day: /el (?:día )?(?:\d{1,2}|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: de [a-z]{4,})?/g,
    person: PERSON_IN_WORDS,
    title: lazily(
      () =>
        /^(?<document>Declaración de prensa|Declaración|Respuesta|Comunicado de prensa|Comentario|Memorándum) del? (?:la |el )?(?<issuer>.+?)(?: a (?:la |una )?pregunta.*)?$/,
    ),
    examples: {
      lead: 'Choe Yong Suk, ministra de Relaciones Exteriores de la RPDC, publicó el domingo la siguiente declaración de prensa:',
      told: 'El portavoz de la Cancillería de la RPDC publicó el domingo una declaración en que condena el ejercicio.',
      titled: 'Declaración de prensa del portavoz de la Cancillería de la RPDC',
    },
  },
];
