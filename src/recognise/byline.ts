import { implied } from '../page/finding.js';
import { textOf, within, type Place } from '../page/page.js';
import { BYLINES } from '../tables/bylines.js';
import { readClosing } from './closing-line.js';
import { isKorean } from './wording/is-korean.js';
import { COMRADE } from './issuer/korean-name.js';
import { readKoreanIssuer } from './issuer/korean-issuer.js';
import { readKoreanBareName, readKoreanSignature, readKoreanWriter } from './issuer/korean-signature.js';
import { countKoreanName, isPersonName } from './issuer/person.js';
import { mayAttribute } from './lead/precheck.js';
import { readBy, readEnglishSigner, unframe } from './writer.js';
import { readWords, wordingOf } from './wording/words.js';
import type { Remains } from './remains.js';
import { readIssuer, type SpeakerFinding } from './issuer/speaker.js';

/** The line that names an article's writer. */
export interface Byline {
  readonly line: Place;
  /** Null where none is named, or several are: neither of them alone wrote it. */
  readonly writer: SpeakerFinding | null;
  /** "본사기자 김철수": who reports is no issuer. */
  readonly isCredit: boolean;
}

/** The line at `index`, if it names the writer and nothing else. */
export function takeByline({ paragraphs, parts }: Remains, index: number): Byline | null {
  const line = paragraphs[index];
  const byline = line === undefined || paragraphs.length < 2 ? null : readByline(line);
  if (line === undefined || byline === null) return null;
  paragraphs.splice(index, 1);
  parts.push({ role: 'byline', place: line });
  return byline;
}

const LONGEST_BYLINE = 120;

function readByline(line: Place): Byline | null {
  if (line.to - line.from > LONGEST_BYLINE) return null;
  const text = textOf(line);
  for (const { id, pattern, isSigned, isCredit } of BYLINES) {
    const match = pattern().exec(text);
    if (match === null) continue;
    const { name, others } = match.groups ?? {};
    if (isSigned === true) {
      const signed = readBy(line, id);
      if (signed !== null) return { line, writer: signed.writer, isCredit };
    } else if (name === undefined || others !== undefined) return { line, writer: null, isCredit };
    else {
      const from = text.indexOf(name);
      const named = implied(name, within(line, from, from + name.length), `byline:${id}`);
      return { line, writer: { name: named, office: null, organization: null }, isCredit };
    }
  }
  return null;
}

const FEWEST_PARAGRAPHS = 2;
// "Jang Chol", "Ri Hak Chol", "Ri Hak-chol"; not "No More", "An Old Man"
const KOREAN_NAME =
  /^[a-z]{1,7}(?:[ -](?:[BCDGHJKMNPRSTW]h?)?[wy]?(?:ae|oe|ui|[aeiou])(?:ng|[k-npt])?){1,2}$/i;
// "... stones.", "... peace!”"
const SENTENCE_END = /[.!?…]["”’')]?$/;

/** Takes the lines of name and office that sign a document: "N, R of O", "R of O N", or one below the other. */
export function takeSignature({ paragraphs, parts }: Remains, isDated: boolean): Byline | null {
  for (const count of [1, 2, 3, 4]) {
    const lines = paragraphs.slice(-count);
    const [line] = lines;
    const text = paragraphs.slice(0, -count);
    const above = text.at(-1);
    if (line === undefined || above === undefined || !maySign(text)) return null;
    const isBelowDay = readClosing(text) !== null;
    if (!isBelowDay && !SENTENCE_END.test(textOf(above).slice(-SENTENCE_END_LENGTH))) continue;
    if (lines.some((each) => !isShort(each))) return null;
    const hasDay = isDated || isBelowDay;
    const writer = readSignature(lines, hasDay) ?? (count === 1 ? readBareName(line) : null);
    // Two signatures below day and place: what both sides agreed on, and neither's article
    const isJoint = isBelowDay && count === 2 && lines.every((each) => readSigner(each, true) !== null);
    if (writer === null && !isJoint) continue;
    if (isQuoted(text)) return null;
    paragraphs.length -= count;
    for (const place of lines) parts.push({ role: 'byline', place });
    return { line, writer, isCredit: isJoint || REPORTER.test(writer?.office?.value ?? '') };
  }
  return null;
}

// "... 빛난다. 우리는", "... stones. They"
const SENTENCES = /[.!?…]["”’')]? \S/;

/** Whether so much text stands there that a line below may sign it: two paragraphs, or two sentences. */
function maySign(text: readonly Place[]): boolean {
  const [first] = text;
  return text.length >= FEWEST_PARAGRAPHS || (first !== undefined && SENTENCES.test(textOf(first)));
}

/**
 * Who stands below a text without a name, "반제민족민주전선 중앙위원회": the line tells the issuer where nothing else does,
 * but remains in the text, for it may be a part of it.
 */
export function readSigningOrganization({ paragraphs }: Remains): SpeakerFinding | null {
  const line = paragraphs.at(-1);
  if (line === undefined || paragraphs.length < FEWEST_PARAGRAPHS || !isShort(line)) return null;
  const signer = isKorean(textOf(line)) ? readKoreanIssuer(line) : readIssuer(wordingOf(line));
  return signer?.name === null && signer.organization !== null ? signer : null;
}

// "《로동신문》 기자"
const REPORTER = /(?:기자|통신원|특파원)$/;

// A whole quotation
const QUOTATION = /^["“].*["”]$/;

/** Whether others are quoted above: a quotation stands right there, or a second line of name and office. */
function isQuoted(above: readonly Place[]): boolean {
  const last = above.at(-1);
  return (
    (last !== undefined && QUOTATION.test(textOf(last))) ||
    above.some((line) => isShort(line) && !isKorean(textOf(line)) && readEnglishSigner(line) !== null)
  );
}

/** Takes the lines of name and office that open an article. */
export function takeOpeningSignature({ paragraphs, parts }: Remains): Byline | null {
  for (const count of [3, 2, 1]) {
    const lines = paragraphs.slice(0, count);
    const [line] = lines;
    if (line === undefined || paragraphs.length < FEWEST_PARAGRAPHS + count) continue;
    if (lines.some((each) => !isShort(each) || mayLead(textOf(each)))) continue;
    const writer = count === 1 ? readSigner(line) : readLines(lines);
    if (writer === null || !isSurelyWriter(writer)) continue;
    paragraphs.splice(0, count);
    for (const place of lines) parts.push({ role: 'byline', place });
    return { line, writer, isCredit: false };
  }
  return null;
}

/** An organisation of the table tells a writer from other short lines, and so do a Korean's name and an organisation's together. */
function isSurelyWriter({ name, office, organization }: SpeakerFinding): boolean {
  const words = readWords(name?.value ?? '');
  const isKoreans = words.length > 0 && countKoreanName(words, 0) === words.length;
  const isReporters = /^(?:staff )?reporter$/i.test(office?.value ?? '');
  return (
    organization?.value.id != null || (isKoreans && office !== null && (organization !== null || isReporters))
  );
}

/** Whether a short line may say that a document follows, or to whom it goes: "의장 김은희동지"; Korean leads end as a sentence does. */
function mayLead(text: string): boolean {
  return text.endsWith(':') || (isKorean(text) ? COMRADE.test(text) : mayAttribute(text));
}

const SENTENCE_END_LENGTH = 2;
// "... 몰아가고있다. 본사기자 김은희": a text with its byline on one line
const SENTENCE_INSIDE = /[다까자라오요][.!?…]/;

function isShort(line: Place): boolean {
  const text = textOf(line);
  return (
    text.length <= LONGEST_BYLINE &&
    !SENTENCE_END.test(text.slice(-SENTENCE_END_LENGTH)) &&
    !SENTENCE_INSIDE.test(text)
  );
}

/** Under a text that a day closes a foreigner may sign in Korean: "로씨야련방 대통령 이완 오를로브". */
function readSigner(line: Place, mayBeForeign = false): SpeakerFinding | null {
  const korean = isKorean(textOf(line));
  const writer = korean ? readKoreanIssuer(line, mayBeForeign) : readEnglishSigner(line);
  if (korean && writer?.name == null) return readKoreanWriter(line);
  return writer?.name != null && writer.office !== null ? writer : null;
}

/** "Ri Hak Chol", "리학철", "리 학 철": a Korean's name alone; another's could be anything. */
function readBareName(line: Place): SpeakerFinding | null {
  if (isKorean(textOf(line))) return readKoreanBareName(line);
  const place = unframe(line);
  const text = textOf(place);
  const words = readWords(text);
  if (countKoreanName(words, 0) !== words.length || !KOREAN_NAME.test(text)) return null;
  return { name: implied(text, place, 'signature'), office: null, organization: null };
}

function readSignature(lines: readonly Place[], isDated: boolean): SpeakerFinding | null {
  const [first] = lines;
  if (first === undefined) return null;
  if (lines.length === 1) return readSigner(first, isDated);
  return isKorean(textOf(first)) ? readKoreanSignature(lines, isDated) : readLines(lines);
}

/** Name and office on two lines or one, and perhaps where their holder works: "Ministry of Foreign Affairs of the DPRK". */
function readLines(lines: readonly Place[]): SpeakerFinding | null {
  const [first, second, ...others] = lines;
  if (first === undefined) return null;
  if (second === undefined) return readSigner(first);
  const two = others.length === 0 ? readTwoLines(first, second) : null;
  const works = two === null ? readIssuer(wordingOf(lines.at(-1) ?? second)) : null;
  if (two !== null || works?.office !== null || works.organization?.value.id == null) return two;
  const signer = readLines(lines.slice(0, -1));
  return (
    signer && {
      ...signer,
      organization: signer.organization?.value.id == null ? works.organization : signer.organization,
    }
  );
}

/** "N," above "R of O", or "R of O" above "N" */
function readTwoLines(first: Place, second: Place): SpeakerFinding | null {
  const [name, office] = isName(first) ? [first, second] : [second, first];
  const holder = isName(name) ? readIssuer(wordingOf(office)) : null;
  if (holder?.office == null || holder.name !== null) return null;
  const whole = unframe(name);
  const text = textOf(whole).replace(/,$/, '');
  return { ...holder, name: implied(text, within(whole, 0, text.length), 'signature') };
}

function isName(line: Place): boolean {
  return isPersonName(readWords(textOf(unframe(line))));
}
