import { lazily } from '../../engine/lazily.js';
import { textOf, type Place } from '../../page/page.js';
import { QUESTIONS, type QuestionRow } from '../../tables/questions.js';
import type { Part } from '../remains.js';

/**
 * The paragraphs of an interview with their roles: `Question: ...`, `Answer: ...`, the words alone on a line or before the
 * text. What follows belongs to the nearest of them above it. No interview without at least one of each in one language.
 */
export function markQuestions(paragraphs: readonly Place[]): Part[] {
  const openings = paragraphs.map(readOpening);
  const row = QUESTIONS.find(({ question, answer }) =>
    [question, answer].every((words) =>
      openings.some((opening) => opening !== null && words.includes(opening)),
    ),
  );
  return row === undefined ? [] : giveRoles(paragraphs, openings, row);
}

/** "Question:", "Q1:", "물음 :", "问：" at the start of a paragraph; no row has a longer word. */
const OPENING = lazily(() => /^[[(]?(\p{L}{1,12}) ?\d{0,2} ?[\])]? ?[:：]/u);
const LONGEST_OPENING = 20;

/** The word before a paragraph's first colon, in lower case, if the paragraph begins with one word and a colon. */
function readOpening(paragraph: Place): string | null {
  return OPENING().exec(textOf(paragraph).slice(0, LONGEST_OPENING))?.[1]?.toLowerCase() ?? null;
}

/** Whether a paragraph opens an interview: "Question: What do you think of it?" */
export function opensInterview(paragraph: Place): boolean {
  const opening = readOpening(paragraph);
  return opening !== null && QUESTIONS.some(({ question }) => question.includes(opening));
}

function giveRoles(
  paragraphs: readonly Place[],
  openings: readonly (string | null)[],
  { question, answer }: QuestionRow,
): Part[] {
  const parts: Part[] = [];
  let role: 'question' | 'answer' | null = null;
  paragraphs.forEach((place, index) => {
    const opening = openings[index] ?? '';
    if (question.includes(opening)) role = 'question';
    else if (answer.includes(opening)) role = 'answer';
    if (role !== null) parts.push({ role, place });
  });
  return parts;
}
