/** The words that open the questions and answers of an interview in one language. */
export interface QuestionRow {
  readonly id: string;
  /** Before a question, lower case, without the colon; a number may stand behind. */
  readonly question: readonly string[];
  /** Before an answer. */
  readonly answer: readonly string[];
  /** A question and its answer. */
  readonly examples: readonly [question: string, answer: string];
}

export const QUESTIONS: readonly QuestionRow[] = [
  { id: 'english', question: ['question', 'q'], answer: ['answer', 'a'], examples: ['Question: How do you see it?', 'Answer: As a threat.'] }, // prettier-ignore
  { id: 'english-reporter', question: ['reporter', 'correspondent'], answer: ['spokesman', 'spokesperson', 'spokeswoman', 'minister', 'director', 'chairman', 'chairperson', 'researcher'], examples: ['Reporter: How do you see it?', 'Spokesperson: As a threat.'] }, // prettier-ignore
  { id: 'korean', question: ['물음', '질문', '문'], answer: ['대답', '답변', '답'], examples: ['물음: 어떻게 보는가?', '대답: 위협으로 본다.'] }, // prettier-ignore
  { id: 'korean-reporter', question: ['기자'], answer: ['대변인', '위원장', '부위원장', '실장', '국장', '부장', '처장', '소장', '학장', '부총장', '교수', '강좌장', '연구사', '연구원', '부원', '위원', '참사', '서기장'], examples: ['기자: 어떻게 보는가?', '실장: 위협으로 본다.'] }, // prettier-ignore
  // Both write 答.
  { id: 'chinese-characters', question: ['質問', '問い', '問', '提问', '问'], answer: ['回答', '答え', '答'], examples: ['問い：どう見るか。', '答え：脅威である。'] }, // prettier-ignore
  { id: 'russian', question: ['вопрос'], answer: ['ответ'], examples: ['Вопрос: Как Вы это оцениваете?', 'Ответ: Как угрозу.'] }, // prettier-ignore
  { id: 'spanish', question: ['pregunta', 'p'], answer: ['respuesta', 'r'], examples: ['Pregunta: ¿Cómo lo ve?', 'Respuesta: Como una amenaza.'] }, // prettier-ignore
];
