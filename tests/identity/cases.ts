import type { ComparedField, StatementComparison } from '../../src/index.js';

/** The parts of a page; a part that is empty is not on it. */
interface Parts {
  readonly crawl: string;
  readonly outlet: string;
  readonly title: string;
  readonly date: string;
  readonly label: string;
  readonly dateline: string;
  readonly lead: string;
  readonly text: string;
  readonly end: string;
}

/** A page of these parts in layout F; without title and date in layout B. */
export function writePage({ crawl, outlet, title, date, label, dateline, lead, text, end }: Parts): string {
  const header = date === '' ? [] : [`Date: ${date} | Source: ${label} | Read original version at source`];
  const lines = [crawl, outlet, title, ...header, `${dateline}${lead}`, `${text}${end}`];
  return lines.filter((line) => line !== '').join('\n\n');
}

/** A press statement of five paragraphs. */
export const STATEMENT: Parts = {
  crawl: 'January 30, 2025',
  outlet: 'KCNA KCNA.kp (En)',
  title: 'Press Statement of Spokesman for Ministry of Foreign Affairs of DPRK',
  date: '02/10/2023',
  label: 'KCNA.kp (En)',
  dateline: 'Pyongyang, October 2 (KCNA) -- ',
  lead: 'A spokesman for the Ministry of Foreign Affairs of the DPRK issued the following press statement on Sunday:',
  text: `The "drill" that began off the east coast on Friday is a rehearsal of an attack, and 5 000 troops take part in it.
The statesmen of that country say day after day that it is of a "defensive" nature, but nobody believes them any longer.
Ships of 3 countries and 1.5 million tons of supplies were brought in from afar, which tells the world what is intended.
Our army watches each of their steps, and those who play with fire near our border will have to answer for it.
We will go on building up our strength, since only strength keeps the peace on this peninsula and in the region.`,
  end: ' -0-\n\nwww.kcna.kp (2023.10.02.)',
};

/** A message of greeting. */
export const MESSAGE: Parts = {
  ...STATEMENT,
  title: 'Greetings to President of Norland',
  date: '02/01/2023',
  dateline: 'Pyongyang, January 2 (KCNA) -- ',
  lead: 'Choe Kil Nam, chairman of the Standing Committee, sent a message of greeting to Olaf Berg, president of Norland, on the occasion of the New Year. The message said:',
  text: 'I extend warm greetings to you and to your people. I wish you success in your work.',
  end: ' -0-',
};

/** A short answer. */
const ANSWER: Parts = {
  ...STATEMENT,
  title: 'Answer of Spokesperson for DPRK Foreign Ministry',
  date: '02/10/2023',
  lead: 'A spokesperson for the Foreign Ministry of the DPRK gave the following answer to a question put by KCNA on Sunday as regards the talks with Norland:',
  text: 'We have nothing to add. Our position was made clear months ago, and it has not changed since.',
  end: ' -0-',
};

/** A short statement. */
const SHORT: Parts = { ...STATEMENT, text: STATEMENT.text.split('\n').slice(0, 2).join('\n'), end: ' -0-' };

/** News of a series, with other figures each day. */
const BULLETIN: Parts = {
  ...STATEMENT,
  title: 'Harvest Results Issued',
  lead: '',
  text: 'By the evening of Sunday 219 030 tons of apples were brought in from 19 counties of the country, the committee said.\nOf these 66 tons came from the orchards of the coast, which makes it the best harvest since the founding of the farms there.',
  end: ' -0-',
};

/** A page of body text alone. */
const BARE: Partial<Parts> = { crawl: '', outlet: '', title: '', date: '' };

/** Two pages, and what comparing them must answer. */
export interface IdentityCase {
  readonly what: string;
  readonly pages: readonly [one: string, other: string];
  readonly verdict: StatementComparison['verdict'];
  readonly fields: readonly ComparedField[];
  /** Whether the two have one key. */
  readonly sameKey: boolean;
}

function statementCase(
  what: string,
  change: Partial<Parts>,
  verdict: IdentityCase['verdict'],
  fields: readonly ComparedField[],
  sameKey: boolean,
): IdentityCase {
  return {
    what: `a statement, ${what}`,
    pages: [writePage(STATEMENT), writePage({ ...STATEMENT, ...change })],
    verdict,
    fields,
    sameKey,
  };
}

function answerCase(
  what: string,
  change: Partial<Parts>,
  verdict: IdentityCase['verdict'],
  fields: readonly ComparedField[],
  sameKey = false,
): IdentityCase {
  return {
    what: `a short answer, ${what}`,
    pages: [writePage(ANSWER), writePage({ ...ANSWER, ...change })],
    verdict,
    fields,
    sameKey,
  };
}

function messageCase(
  what: string,
  change: Partial<Parts>,
  verdict: IdentityCase['verdict'],
  fields: readonly ComparedField[],
  sameKey = false,
): IdentityCase {
  return {
    what: `a message, ${what}`,
    pages: [writePage(MESSAGE), writePage({ ...MESSAGE, ...change })],
    verdict,
    fields,
    sameKey,
  };
}

const { lead, text, title } = STATEMENT;

/** The first paragraphs of the statement. */
function paragraphs(from: number, to: number): string {
  return text.split('\n').slice(from, to).join('\n');
}

function shortCase(
  what: string,
  one: Partial<Parts>,
  other: Partial<Parts>,
  verdict: IdentityCase['verdict'],
  fields: readonly ComparedField[],
): IdentityCase {
  return {
    what: `a short text, ${what}`,
    pages: [writePage({ ...SHORT, ...one }), writePage({ ...SHORT, ...other })],
    verdict,
    fields,
    sameKey: false,
  };
}

export const IDENTITY_CASES: readonly IdentityCase[] = [
  // One text, printed or ingested otherwise
  statementCase('another crawl', { crawl: 'March 3, 2026' }, 'same', [], true),
  statementCase('the body alone', BARE, 'same', [], true),
  statementCase(
    'the body alone, without dateline and end marker',
    { ...BARE, dateline: '', end: '' },
    'same',
    [],
    true,
  ),
  statementCase('no dateline', { dateline: '' }, 'same', [], true),
  statementCase('no end marker', { end: '' }, 'same', [], true),
  statementCase('curly quotation marks', { text: text.replace(/"(\w+)"/g, '“$1”') }, 'same', [], true),
  statementCase('references left in the text', { text: text.replaceAll('"', '&quot;') }, 'same', [], true),
  statementCase('two closing quotation marks', { text: text.replace(/"(\w+)"/g, '”$1”') }, 'same', [], true),
  statementCase('a comma in a number', { text: text.replace('5 000', '5,000') }, 'same', [], true),
  statementCase('a number without a gap', { text: text.replace('5 000', '5000') }, 'same', [], true),
  statementCase('full-width digits', { text: text.replace('5 000', '５ ０００') }, 'same', [], true),
  statementCase('a paragraph broken in two', { text: text.replace(', which', ',\nwhich') }, 'same', [], true),
  statementCase('two paragraphs in one', { text: text.replace('.\n', '. ') }, 'same', [], true),
  statementCase('lead and text in one paragraph', { lead: `${lead} ${text}`, text: '' }, 'same', [], true),
  statementCase('a space before a comma', { text: text.replace('nature,', 'nature ,') }, 'same', [], true),
  statementCase(
    'words glued by an extractor',
    { text: text.replace('east coast', 'eastcoast') },
    'same',
    [],
    true,
  ),
  statementCase('an accent for an apostrophe', { text: text.replace('1.5', '´1.5´') }, 'same', [], true),
  statementCase('a hyphen in a word', { text: text.replace('rehearsal', 're-hearsal') }, 'same', [], true),
  // One text on two outlets
  statementCase(
    'another outlet',
    { outlet: 'KCNA Naenara (En)', label: 'Naenara (En)' },
    'same',
    ['source'],
    true,
  ),
  statementCase('a day later', { date: '03/10/2023' }, 'same', ['publishedOn'], true),
  statementCase('the other order of title', { title: 'DPRK Foreign Ministry Spokesman Denounces Drill' }, 'same', ['title'], true), // prettier-ignore
  statementCase('the title in capitals', { title: title.toUpperCase() }, 'same', [], true),
  statementCase('spokesperson', { lead: lead.replace('spokesman', 'spokesperson'), title: title.replace('Spokesman', 'Spokesperson') }, 'same', ['title', 'speaker.office', 'lead'], false), // prettier-ignore
  statementCase('spokesperson within the text', { text: text.replace('statesmen', 'spokesmen') }, 'revised', ['paragraphs'], false), // prettier-ignore
  statementCase('the day of the month in the lead', { lead: lead.replace('on Sunday', 'on October 1') }, 'same', ['lead'], false), // prettier-ignore
  statementCase('another word for the kind', { lead: lead.replace('press statement', 'statement') }, 'same', ['kind', 'lead'], false), // prettier-ignore
  statementCase('a magazine three weeks later', { date: '23/10/2023', label: 'Korea Today (En)', outlet: '', lead: lead.replace('Sunday', 'October 1') }, 'same', ['source', 'publishedOn', 'lead'], false), // prettier-ignore
  statementCase('a reprint a year later', { date: '02/10/2024' }, 'same', ['publishedOn', 'issuedOn', 'dateline'], true), // prettier-ignore
  // One document, changed
  statementCase(
    'a number corrected',
    { text: text.replace('5 000', '6 000') },
    'revised',
    ['paragraphs'],
    false,
  ),
  statementCase(
    'a decimal point lost',
    { text: text.replace('1.5', '15') },
    'revised',
    ['paragraphs'],
    false,
  ),
  statementCase(
    'a word changed',
    { text: text.replace('Friday', 'Monday') },
    'revised',
    ['paragraphs'],
    false,
  ),
  statementCase('a paragraph left out', { text: `${paragraphs(0, 2)}\n${paragraphs(3, 5)}` }, 'revised', ['paragraphs'], false), // prettier-ignore
  statementCase('a paragraph written anew', { text: `${paragraphs(0, 4)}\nOur people are united, and no sanction has ever been able to bring them to their knees.` }, 'revised', ['paragraphs'], false), // prettier-ignore
  statementCase('a sentence added', { text: `${text} Time will tell who is right.` }, 'revised', ['paragraphs'], false), // prettier-ignore
  statementCase(
    'a page that breaks off',
    { text: paragraphs(0, 4), end: '' },
    'revised',
    ['paragraphs'],
    false,
  ),
  statementCase('the issuer named', { lead: lead.replace('A spokesman for', 'Kim Song Nam, spokesman for') }, 'same', ['lead'], false), // prettier-ignore
  {
    what: "the issuer's name corrected",
    pages: [
      writePage({ ...STATEMENT, lead: lead.replace('A spokesman for', 'Kim Song Nam, vice-minister of') }),
      writePage({ ...STATEMENT, lead: lead.replace('A spokesman for', 'Kim Sung Nam, vice-minister of') }),
    ],
    verdict: 'revised',
    fields: ['speaker.name', 'lead'],
    sameKey: false,
  },
  // Two documents
  statementCase('another text of the same issuer', { text: 'The meeting of the three ministers in the capital of that country changes nothing.\nIt was called to hide that their plan has failed, as everybody in the region could see for months.\nNot one of the promises which they made to the farmers and fishermen of the coast was kept.\nWhoever believes in their good will shall look at the ships in the harbours of the south.' }, 'different', ['paragraphs'], false), // prettier-ignore
  statementCase('a report of it', { lead: 'A spokesman for the Ministry of Foreign Affairs of the DPRK issued a press statement on Sunday.', text: 'The spokesman said that the drill off the east coast is a rehearsal of an attack.\nHe stressed that the army watches each of their steps.' }, 'different', ['coverage', 'paragraphs'], false), // prettier-ignore
  statementCase('the Korean original', { title: '조선외무성 대변인담화', label: 'KCNA.kp (Kr)', outlet: '', dateline: '(평양 10월 2일발 조선중앙통신)', lead: '조선외무성 대변인은 1일 다음과 같은 담화를 발표하였다.', text: '동해에서 금요일에 시작된 연습은 공격을 위한 예행연습이며 5 000명의 병력이 참가하고있다.\n우리는 힘을 계속 키워나갈것이다.', end: '(끝)' }, 'different', ['language'], false), // prettier-ignore
  // Short answers
  answerCase('another crawl', { crawl: 'March 3, 2026' }, 'same', [], true),
  answerCase('to another question', { lead: ANSWER.lead.replace('the talks with Norland', 'the treaty with Suderia') }, 'different', ['lead']), // prettier-ignore
  answerCase('of another ministry', { lead: ANSWER.lead.replace('Foreign Ministry', 'Ministry of National Defence') }, 'different', ['speaker.organization']), // prettier-ignore
  answerCase('half a year later', { date: '04/04/2024', dateline: 'Pyongyang, April 4 (KCNA) -- ' }, 'different', ['issuedOn'], true), // prettier-ignore
  answerCase('a word corrected', { text: ANSWER.text.replace('months', 'weeks') }, 'revised', ['paragraphs']),
  // Short statements, news
  shortCase('introduced otherwise', {}, { lead: 'The DPRK Foreign Ministry spokesman made public a press statement titled "No Way" on October 1. It says:' }, 'same', ['speaker.office', 'lead']), // prettier-ignore
  shortCase('cut short', {}, { text: paragraphs(0, 1) }, 'revised', ['paragraphs']),
  shortCase('in the same words two weeks later, to somebody else', { lead: lead.replace('on Sunday', 'against Norland') }, { date: '16/10/2023', dateline: 'Pyongyang, October 16 (KCNA) -- ', lead: lead.replace('on Sunday', 'against Suderia') }, 'different', ['lead']), // prettier-ignore
  shortCase('the next day in a series', BULLETIN, { ...BULLETIN, date: '03/10/2023', dateline: 'Pyongyang, October 3 (KCNA) -- ', text: BULLETIN.text.replace('Sunday 219', 'Monday 186').replace('66', '67') }, 'different', ['dateline', 'paragraphs']), // prettier-ignore
  shortCase('a figure of a series corrected', BULLETIN, { ...BULLETIN, text: BULLETIN.text.replace('66', '67') }, 'revised', ['paragraphs']), // prettier-ignore
  // Messages
  messageCase('another outlet', { label: 'Naenara (En)', outlet: '' }, 'same', ['source'], true),
  messageCase('a day later', { date: '03/01/2023' }, 'same', ['publishedOn'], true),
  messageCase('the body alone, whose year nobody knows', { ...BARE, dateline: '' }, 'same', []),
  messageCase('a number corrected', { text: `${MESSAGE.text} It is our 5th message.` }, 'revised', [
    'paragraphs',
  ]),
  messageCase('the same to somebody else', { lead: MESSAGE.lead.replace('Olaf Berg, president of Norland', 'Pedro Ruiz, president of Suderia') }, 'different', ['lead']), // prettier-ignore
  messageCase('the same from somebody else', { lead: MESSAGE.lead.replace('Choe Kil Nam', 'Ri Yong Su') }, 'different', ['speaker.name']), // prettier-ignore
  messageCase('the same in the next year', { date: '02/01/2024' }, 'different', ['publishedOn']),
  messageCase('another text to the same', { text: 'I was deeply grieved to hear of the flood in your country. I hope that the damage will soon be repaired.' }, 'different', ['paragraphs']), // prettier-ignore
];
