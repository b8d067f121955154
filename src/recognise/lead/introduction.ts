import { textOf, type Place } from '../../page/page.js';

const LONGEST_INTRODUCTION = 200;

// "The statement reads as follows:", "Its full text is as follows:", "The press statement says:", "Follows the full text of it:"
const INTRODUCTION =
  /^(?:the|its|his|her|their|follows|following) (?:.{0,150} )?(?:as follows|reads?|says?|said|full text(?: of (?:it|the \w+))?) ?[:.]$/i;

/** A line of the narrator's that does nothing but announce the document: "The statement reads as follows:" */
export function isIntroduction(paragraph: Place | undefined): boolean {
  return (
    paragraph !== undefined &&
    paragraph.to - paragraph.from <= LONGEST_INTRODUCTION &&
    INTRODUCTION.test(textOf(paragraph))
  );
}
