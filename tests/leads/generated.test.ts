import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeParagraphs } from './support.js';
import { readLead } from '../../src/recognise/lead/lead.js';
import { textOf } from '../../src/page/page.js';

/** What a sentence is put together from; an empty string is a part that it lacks. */
interface Parts {
  readonly name: string;
  readonly office: string;
  readonly day: string;
  readonly kind: string;
  readonly about: string;
}

/** A sentence's words around its parts; its name tells what is expected of it. */
type Shape = (parts: Parts, who: string) => string;

const oneOf = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

const ENGLISH = fc.record({
  name: oneOf('', 'Kang Il Hyok', 'O Su Bom', 'Sonu Hye Ran', 'An Kyong'),
  office: oneOf(
    'spokesperson for the Ministry of Foreign Affairs of the DPRK',
    "chief of the General Staff of the Korean People's Army",
    'official of the Foreign Ministry of the DPRK in charge of European affairs',
    'director of the Department of Protocol of the DPRK Foreign Ministry',
  ),
  day: oneOf('on Friday', 'Friday', 'on March 3', 'on the 8th', 'yesterday'),
  kind: oneOf('statement', 'press statement', 'memorandum', 'indictment', 'white paper'),
  about: oneOf(
    'as regards the fact that two states staged a drill on March 1',
    'in connection with the statement issued by the ministry of another state on Feb. 28',
    "with regard to the president's speech",
    'concerning the report released by a club of Lyon',
    'over the "rules" adopted at a congress',
  ),
});

const nameWho = ({ name, office }: Parts): string => (name === '' ? `the ${office}` : `${name}, ${office},`);
const article = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);

const ANSWERS: readonly Shape[] = [
  (p, who) => `${who} gave the following answer to a question put by KCNA ${p.day} ${p.about}:`,
  (p, who) => `${who} ${p.day} gave the following answer to the question raised by KCNA ${p.about}:`,
  (p, who) => `${who} gave the following answer ${p.day} to a question asked by a KCNA reporter ${p.about}:`,
  (p, who) => `${who} answered a question put by KCNA ${p.day} ${p.about} as follows:`,
  (p, who) => `Asked by a KCNA reporter ${p.day} ${p.about}, ${who} gave the following answer:`,
  (p, who) => `Asked by KCNA ${p.about}, ${who} answered ${p.day} as follows:`,
];

const TOLD: readonly Shape[] = [
  (p, who) => `${who} in ${article(p.kind)} ${p.day} said that it is a grave provocation.`,
  (p, who) => `${who} in ${article(p.kind)} ${p.day} denounced the drill.`,
  (p, who) => `${bare(who)} denounced the drill in ${article(p.kind)} issued ${p.day}.`,
  (p, who) => `In ${article(p.kind)} released ${p.day}, ${who} called the drill a farce.`,
  (p, who) => `${who} issued ${article(p.kind)} ${p.day} ${p.about}.`,
];

function bare(who: string): string {
  return who.replace(/,$/, '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function readParts(text: string, below: string): Record<string, string | undefined> {
  const found = readLead(makeParagraphs([text, below, 'All is well.']));
  return {
    kind: found?.documentRow.kind,
    coverage: found?.coverage,
    name: found?.issuer?.name?.value ?? '',
    office: found?.issuer?.office?.value ?? '',
    day: found?.day == null ? '' : textOf(found.day),
  };
}

function bareDay(day: string): string {
  return day.replace(/^on /, '');
}

/** Reads many sentences of some shapes, and expects each part where it was put. */
function expectParts(
  parts: fc.Arbitrary<Parts>,
  shapes: readonly Shape[],
  write: (parts: Parts, shape: Shape) => readonly [text: string, below: string],
  expected: (parts: Parts) => Readonly<Record<'kind' | 'coverage', string | undefined>>,
): void {
  fc.assert(
    fc.property(parts, fc.constantFrom(...shapes), (generated, shape) => {
      const { name, office, day } = generated;
      expect(readParts(...write(generated, shape))).toEqual({
        ...expected(generated),
        name,
        office,
        day: bareDay(day),
      });
    }),
    { numRuns: 1000 },
  );
}

describe('a generated sentence', () => {
  it('that gives an answer is read part by part', () => {
    expectParts(
      ENGLISH,
      ANSWERS,
      (parts, shape) => [capital(shape(parts, nameWho(parts))), 'It is a grave provocation.'],
      () => ({ kind: 'answer', coverage: 'full-text' }),
    );
  });

  it('that tells of a document is read part by part', () => {
    expectParts(
      ENGLISH,
      TOLD,
      (parts, shape) => [capital(shape(parts, nameWho(parts))), `The ${parts.kind} said so.`],
      ({ kind }) => ({ kind: kind.replace(' ', '-'), coverage: 'reported' }),
    );
  });

  it('in Korean is read part by part', () => {
    expectParts(
      KOREAN,
      KOREAN_SHAPES,
      (parts, shape) => {
        const who = parts.name === '' ? parts.office : `${parts.office} ${parts.name}`;
        return [shape(parts, who).replace(/ {2,}/g, ' ').trim(), '담화는 다음과 같다.'];
      },
      ({ kind }) => ({ kind: KOREAN_KINDS.get(kind), coverage: 'full-text' }),
    );
  });
});

const KOREAN_KINDS: ReadonlyMap<string, string> = new Map([
  ['담화', 'press-statement'],
  ['성명', 'statement'],
  ['고발장', 'indictment'],
  ['비망록', 'memorandum'],
]);

const KOREAN = fc.record({
  name: oneOf('', '한주성', '오수범', '남궁혁', '김선'),
  office: oneOf(
    '조선민주주의인민공화국 외무성 국장',
    '조선로동당 중앙위원회 부부장',
    '조선인민군 총참모장',
    '조선민주주의인민공화국 국방상',
  ),
  day: oneOf('', '3일', '2월 3일'),
  kind: oneOf(...KOREAN_KINDS.keys()),
  about: oneOf(
    '',
    '이와 관련하여',
    '두 나라가 1일 군사연습을 벌린것과 관련하여',
    '어느 한 나라의 외무성이 보고서를 발표한것과 관련하여',
    '국제회의가 《결의》를 채택한데 대하여',
  ),
});

const KOREAN_SHAPES: readonly Shape[] = [
  (p, who) => `${topic(who)} ${p.about} ${p.day} 다음과 같은 ${object(p.kind)} 발표하였다.`,
  (p, who) => `${p.about} ${topic(who)} ${p.day} 다음과 같은 ${object(p.kind)} 발표했다.`,
  (p, who) => `${topic(who)} ${p.day} ${p.about} 《남의 잔치》라는 제목의 ${object(p.kind)} 발표하였다.`,
  (p, who) => `${topic(who)} ${p.about} ${p.day} ${object(p.kind)} 발표하였습니다.`,
];

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;

/** Whether a word ends in a consonant, by which its particle is chosen. */
function isClosed(word: string): boolean {
  return (word.charCodeAt(word.length - 1) - FIRST_SYLLABLE) % FINALS > 0;
}

function topic(word: string): string {
  return `${word}${isClosed(word) ? '은' : '는'}`;
}

function object(word: string): string {
  return `${word}${isClosed(word) ? '을' : '를'}`;
}
