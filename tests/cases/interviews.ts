/** What the lines under a lead are, a letter each: q question, a answer, - body. */
export const INTERVIEWS: readonly (readonly [what: string, roles: string, lines: readonly string[]])[] = [
  ['a question and its answer', 'qa', ['Question: How do you see the deal?', 'Answer: It is a threat.']],
  [
    'two of each',
    'qaqa',
    ['Question: How is it?', 'Answer: Bad.', 'Question: What now?', 'Answer: We wait.'],
  ],
  ['single letters', 'qa', ['Q: How do you see the deal?', 'A: It is a threat.']],
  ['numbers', 'qaqa', ['Q1: How is it?', 'A1: Bad.', 'Question 2: What now?', 'Answer 2: We wait.']],
  ['capitals', 'qa', ['QUESTION: How do you see the deal?', 'ANSWER: It is a threat.']],
  ['a space before the colon', 'qa', ['Question : How do you see the deal?', 'Answer : It is a threat.']],
  [
    'words on lines of their own',
    'qqaa',
    ['Question:', 'How do you see the deal?', 'Answer:', 'It is a threat.'],
  ],
  ['an answer of three paragraphs', 'qaaaqa', ['Question: How is it?', 'Answer: Bad.', 'It gets worse.', 'It never was good.', 'Question: What now?', 'Answer: We wait.']], // prettier-ignore
  ['a question of two paragraphs', 'qqa', ['Question: They said this.', 'How do you see it?', 'Answer: It is a threat.']], // prettier-ignore
  ['words of the narrator before it', '-qa', ['He gave an interview in his office.', 'Question: How is it?', 'Answer: Bad.']], // prettier-ignore
  [
    'an answer to a question in the lead',
    'aqa',
    ['Answer: It is bad.', 'Question: What now?', 'Answer: We wait.'],
  ],
  [
    'a question after a question',
    'qqa',
    ['Question: How is it?', 'Question: And how was it?', 'Answer: Bad.'],
  ],
  [
    'Korean',
    'qaqa',
    ['물음: 어떻게 보는가?', '대답: 위협으로 본다.', '물음: 무엇을 할것인가?', '대답: 지켜보겠다.'],
  ],
  ['Korean in syllables', 'qa', ['문: 어떻게 보는가?', '답: 위협으로 본다.']],
  ['Korean with a full-width colon', 'qa', ['물음：어떻게 보는가?', '대답：위협으로 본다.']],
  ['Korean of two words', 'qa', ['질문: 어떻게 보는가?', '대답: 위협으로 본다.']],
  ['Chinese', 'qa', ['问：怎么看？', '答：这是威胁。']],
  ['Japanese', 'qa', ['問い：どう見るか。', '答え：脅威である。']],
  ['Russian', 'qa', ['Вопрос: Как Вы это оцениваете?', 'Ответ: Как угрозу.']],
  ['Spanish', 'qa', ['Pregunta: ¿Cómo lo ve usted?', 'Respuesta: Como una amenaza.']],
  // Not an interview
  ['a question without an answer', '--', ['Question: what is to be done now?', 'Nobody knows what to do.']],
  ['an answer without a question', '--', ['Answer: nothing is to be done now.', 'Nobody knows what to do.']],
  ['paragraphs that begin with the words', '--', ['Question of the peninsula is grave.', 'Answer to it is unity of all.']], // prettier-ignore
  ['the words in the middle', '--', ['He put this question: what now?', 'He gave this answer: we wait.']],
  [
    'the words behind another one',
    '--',
    ['The question: what is to be done?', 'The answer: we have to wait.'],
  ],
  ['longer words', '--', ['Questions: there are two of them.', 'Answers: there are none of them.']],
  [
    'words of two languages',
    '--',
    ['Question: what is to be done now?', '대답: 지켜보겠다고 그는 말하였다.'],
  ],
  [
    'full stops instead of colons',
    '--',
    ['Question. What is to be done now?', 'Answer. We have to wait and see.'],
  ],
  ['a letter of a list', '---', ['A: the first of the two villages.', 'B: the second of the two villages.', 'Both are new.']], // prettier-ignore
  ['ordinary paragraphs', '--', ['The bridge was opened on Monday.', 'It is the third one of the village.']],
];
