import { lazily } from '../../engine/lazily.js';
import { within, type Place } from '../../page/page.js';
import type { DocumentRow } from '../../tables/documents.js';
import { readKoreanIssuer } from '../issuer/korean-issuer.js';
import type { SpeakerFinding } from '../issuer/speaker.js';
import { placeOfDay, type Attribution } from './attribution.js';
import { findAdverbialsBefore } from './document-phrase.js';
import { readOpening } from './issuer-phrase.js';
import { blankQuotations } from './korean-acts.js';
import { findKoreanDay } from './korean-day.js';
import { isKoreanIntroduction } from './korean.js';
import { findSubject } from './korean-subject.js';
import type { Stretch } from '../wording/stretch.js';
import { isVerb } from '../wording/word-forms.js';
import type { Sentence } from './sentence.js';
import { isAsFollows, readTail } from './tail.js';
import { listPastSyllables } from '../wording/korean-past.js';
import { isKorean } from '../wording/is-korean.js';

/** The document that a title names, and where. */
export interface TitledDocument {
  readonly row: DocumentRow;
  readonly words: Place;
}

/** What such a sentence says besides that the text follows. */
interface Announcement {
  readonly issuer: SpeakerFinding | null;
  readonly day: Stretch | null;
  readonly isDayWeak: boolean;
}

// "said as follows", "made the following remarks", "다음과 같이 밝혔다", "발표한 립장은 다음과 같다"
const FOLLOWS = /as follows|the following|(?:다음과|아래와) ?같[은이다습]/;

/**
 * "A spokesman for O said as follows on Monday:": somebody's words follow, and the title alone says what they are. Who
 * speaks must be of the table, or in the title too: documents begin with what others said.
 */
export function readUnnamed(sentence: Sentence, titled: TitledDocument, title: string): Attribution | null {
  if (!FOLLOWS.test(sentence.text)) return null;
  // "선언의 전문은 다음과 같다." under what tells how it was adopted: nobody in particular issued it
  if (isKoreanIntroduction(sentence.text) && sentence.text.startsWith(titled.row.words))
    return announce(sentence, titled, { issuer: null, day: null, isDayWeak: false });
  const found = isKorean(sentence.text) ? readKoreanAnnouncement(sentence) : readAnnouncement(sentence);
  const { name = null, office = null, organization = null } = found?.issuer ?? {};
  const called = (name ?? office)?.value.toLowerCase();
  const isKnown = organization?.value.id != null || (called !== undefined && title.includes(called));
  return found !== null && isKnown ? announce(sentence, titled, found) : null;
}

function announce(
  sentence: Sentence,
  { row, words }: TitledDocument,
  { issuer, day, isDayWeak }: Announcement,
): Attribution {
  return {
    documentRow: row,
    documentWords: words,
    issuer,
    day: placeOfDay(sentence, day),
    isDayWeak,
    title: null,
    announces: true,
    tells: false,
  };
}

const LONGEST_GAP = 8;

/** "N, R of O, on Monday clarified the stand of the DPRK as follows:" */
function readAnnouncement(sentence: Sentence): Announcement | null {
  const { words } = sentence;
  const at = words.findIndex(
    ({ lower, quoted }, index) =>
      !quoted && (isAsFollows(words, index) || (lower === 'the' && words[index + 1]?.lower === 'following')),
  );
  const verb = words.findLastIndex((word, index) => index < at && isVerb(word));
  const isClause = words.slice(verb, at).some(({ lower }) => lower === 'that');
  if (verb < 1 || at - verb > LONGEST_GAP || isClause) return null;
  const before = findAdverbialsBefore(words, verb);
  const opening = readOpening(sentence, before.start);
  const tail = readTail(sentence, verb + 1);
  const day = opening.day ?? before.day;
  return { issuer: opening.issuer, day: day ?? tail.day, isDayWeak: day === null && tail.isDayWeak };
}

// "밝히였다.", "발표했습니다", "다음과 같다."; not "성명한다": so speaks the document itself
const PAST = lazily(() => new RegExp(`[${listPastSyllables()}같](?:다|습니다)[.:：]?$`));

/** "국방성 대변인은 18일 다음과 같은 립장을 발표하였다." */
function readKoreanAnnouncement({ place, text }: Sentence): Announcement | null {
  const plain = blankQuotations(text);
  const end = PAST().test(plain) ? plain.search(FOLLOWS) : -1;
  const subject = end < 0 ? null : findSubject(plain, end);
  if (subject === null) return null;
  const day = findKoreanDay(plain, subject, end, text.length);
  return {
    issuer: readKoreanIssuer(within(place, subject.from, subject.to), true),
    day,
    isDayWeak: day?.isWeak === true,
  };
}
