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
  {
    kind: 'questionnaire',
    words: '公開質問状|公开质问书|公开质问状|открытый вопросник|cuestionario público',
    example: '朝鲜国防委员会政策局4日发表公开质问书。',
  },
  {
    kind: 'open-letter',
    words: '公開書簡|公開状|公开信|открытое письмо|carta abierta',
    example: 'El Comité publicó el día 24 una carta abierta:',
  },
  {
    kind: 'appeal',
    words: 'アピール|呼訴文|号召书|呼吁书|檄文|обращение|воззвание|llamamiento',
    example: '北側委員会は14日、次のようなアピールを発表した。',
  },
  {
    kind: 'indictment',
    words: '告発状|起诉书|控诉书|обвинительный акт|обвинительное заключение|acta de acusación',
    example: '研究所は14日、次のような告発状を発表した。',
  },
  {
    kind: 'white-paper',
    words: '白書|白皮书|белую книгу|libro blanco|Libro Blanco',
    example: 'La Sociedad publicó el día 21 un libro blanco:',
  },
  {
    kind: 'decree',
    words: '政令|указ|decreto|ordenanza',
    example: 'El Presidium promulgó el día 8 el siguiente decreto:',
  },
  { kind: 'decision', words: '决定|決定書|постановление|decisión', example: '朝鲜内阁5日发布如下决定：' },
  {
    kind: 'declaration',
    words: '宣言|декларацию',
    example: 'Обе стороны обнародовали следующую декларацию:',
  },
  {
    kind: 'letter',
    words: '書簡|书信|письмо|carta',
    example: 'El Presidente envió el día 8 la siguiente carta:',
  },
  {
    kind: 'notice',
    words: '通知文|通告|уведомление|aviso',
    example: '総参謀部は5日、次のような通告を発表した。',
  },
  {
    kind: 'ultimatum',
    words: '最後通牒状|最后通牒|ультиматум|ultimátum',
    example: 'El Estado Mayor envió el día 8 el siguiente ultimátum:',
  },
];

/** All of them between bars, the longer ones first. */
export const FOREIGN_DOCUMENT_WORDS: string = FOREIGN_DOCUMENTS.flatMap(({ words }) => words.split('|'))
  .sort((one, other) => other.length - one.length)
  .join('|');
