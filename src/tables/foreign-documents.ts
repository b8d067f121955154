import type { DocumentRow } from './documents.js';

/** What a kind of document is called in these languages, and what stands for an answer; between bars. */
export const FOREIGN_DOCUMENTS: readonly DocumentRow[] = [
  {
    kind: 'press-statement',
    words:
      '談話|谈话|заявление для печати|заявлением для печати|пресс-заявление|пресс-заявлением|declaración de prensa',
    example: 'El portavoz publicó la siguiente declaración de prensa:',
  },
  {
    kind: 'press-release',
    words: '新闻公报|comunicado de prensa|пресс-релиз',
    example: '外务省发言人16日发表如下新闻公报：',
  },
  {
    kind: 'statement',
    words: '声明|заявление|заявлением|declaración',
    example: '外務省は5日、次のような声明を発表した。',
  },
  {
    kind: 'answer',
    words: '答え|回答|答复|答|ответ|ответил|ответила|ответили|отвечая|respuesta|respondió|contestó',
    example: 'Представитель МИД дал следующий ответ на вопрос ЦТАК:',
  },
  {
    kind: 'report',
    words: '報道|报道|сообщение|informe',
    example: '総参謀部は5日、次のような報道を発表した。',
  },
  {
    kind: 'message',
    words:
      '祝電|慰問電|弔電|返電|贺电|唁电|慰问电|回电|поздравительную телеграмму|телеграмму|послание|mensaje de felicitación|mensaje de condolencia|mensaje',
    example: '国务委员长金明姫同志5日向主席致贺电如下：',
  },
  {
    kind: 'commentary',
    words: '論評|评论|комментарий|comentario',
    example: '朝鮮中央通信社は5日、次のような論評を発表した。',
  },
  { kind: 'editorial', words: '社論|社论|社説|передовую', example: '劳动新闻5日发表如下社论：' },
  {
    kind: 'memorandum',
    words: '備忘録|备忘录|меморандум|memorándum',
    example: 'El Ministerio publicó el siguiente memorándum:',
  },
  {
    kind: 'communique',
    words: 'коммюнике|公报|comunicado',
    example: 'Обе партии опубликовали следующее коммюнике:',
  },
];

/** All of them between bars, the longer ones first. */
export const FOREIGN_DOCUMENT_WORDS: string = FOREIGN_DOCUMENTS.flatMap(({ words }) => words.split('|'))
  .sort((one, other) => other.length - one.length)
  .join('|');
