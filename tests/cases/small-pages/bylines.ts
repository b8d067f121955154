import { DATE, HEAD, TEXT, type SmallPage } from './small-page.js';

const OFFICE = 'researcher of the Institute for Studies of Japan';
const ABOVE = (...lines: readonly string[]): string => `${HEAD}${lines.join('\n')}\n${TEXT}\n${TEXT}`;
const BELOW = (...lines: readonly string[]): string => `${HEAD}${TEXT}\n${TEXT}\n${lines.join('\n')}`;
const VISITORS = [
  '"The bridge is a marvel."',
  'John Carver, former US minister',
  '"The river is wide."',
  'Maria Lind, former president of Atlantis',
];

/** Lines that name who wrote an article, and lines that name who is quoted. */
// prettier-ignore
export const BYLINE_PAGES: readonly SmallPage[] = [
  ['a writer in brackets', BELOW(`(Kim Jin Su, ${OFFICE})`), 'speaker.office', OFFICE],
  ['a writer behind By, below', BELOW(`By Kim Jin Su, ${OFFICE}`), 'speaker.name', 'Kim Jin Su'],
  ['a writer behind By and an office below', BELOW('By Kim Jin Su', 'Researcher of the Society for Weather Study'), 'speaker.name', 'Kim Jin Su'],
  ['a reporter behind By', ABOVE('By staff reporter Kim Jin Su'), 'speaker', { name: 'Kim Jin Su', office: 'staff reporter', organization: null }],
  ['an office before a writer', ABOVE('By Researcher Kim Jin Su'), 'speaker', { name: 'Kim Jin Su', office: 'Researcher', organization: null }],
  ['a heading with By', ABOVE('By Our Own Efforts'), 'speaker', null],
  ['a heading with By and a place', ABOVE('By Taedong River'), 'kind', 'news'],
  ['two writers', ABOVE('By Kim Jin Su, Ri Chol'), 'speaker', null],
  ['two writers joined by a word', ABOVE('By Kim Jin Su and Ri Chol PT'), 'kind', 'article'],
  ['two names below, one of them no office', BELOW('Kim Jin Su, Ri Chol'), 'speaker', null],
  ['a writer with initials glued to him', ABOVE('By Kim Jin SuPT'), 'speaker.name', 'Kim Jin Su'],
  ['a writer with initials alone', BELOW('Kim Jin Su KT'), 'speaker.name', 'Kim Jin Su'],
  ['a writer above who took the pictures', BELOW('By Kim Jin Su PT', 'Photo by Ri Chol PT'), 'speaker.name', 'Kim Jin Su'],
  ['a writer behind By and a colon', ABOVE('By: Kim Jin Su'), 'speaker.name', 'Kim Jin Su'],
  ['a writer with degrees', ABOVE('By Dr and Associate Prof. Kim Jin Su, section chief of the Academy'), 'speaker.name', 'Kim Jin Su'],
  ['a writer with degrees and an office below', BELOW('Doctor and Associate Professor Kim Jin Su, lecturer at Haeju University'), 'speaker.organization.name', 'Haeju University'],
  ['a staff reporter alone', ABOVE('Staff Reporter Kim Jin Su'), 'speaker.name', 'Kim Jin Su'],
  ['an office with a comma', BELOW('Kim Jin Su', 'Researcher, Institute for Studies of Japan'), 'speaker.organization.id', 'institute-japan-studies'],
  ['an office before a writer, where he works behind him', BELOW('Researcher Kim Jin Su, Institute for Studies of Japan'), 'speaker.organization.id', 'institute-japan-studies'],
  ['where a writer works on a line of its own', BELOW('Kim Jin Su, Director General of the Department of Asian Affairs', 'Ministry of Foreign Affairs of the DPRK'), 'speaker.organization.id', 'mfa'],
  ['where a writer works on a third line', ABOVE('By Kim Jin Su', 'Researcher of the Society for Weather Study', 'Ministry of Foreign Affairs of the DPRK'), 'paragraphs', [TEXT, TEXT]],
  ['words behind By that name nobody', ABOVE('By Boat down River'), 'kind', 'news'],
  ['a writer and those with him', ABOVE('By Kim Jin Su and friends'), 'kind', 'news'],
  ['who is quoted below a quotation', `${HEAD}${TEXT}\n"I was deeply moved by the bridge. It is long."\nAlejandro Lund, Atlantis`, 'speaker', null],
  ['those who are quoted', `${HEAD}${VISITORS.join('\n')}`, 'paragraphs', VISITORS],
  ['those who are quoted without marks', `Impressions\n${DATE}${VISITORS.map((line) => line.replaceAll('"', '')).join('\n')}`, 'kind', 'news'],
];
