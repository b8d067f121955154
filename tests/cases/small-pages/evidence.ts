import type { EvidencePath } from '../../../src/index.js';
import { HEAD, TEXT } from './small-page.js';

/** A small page, a path, and whether its value is printed there or concluded. */
export const EVIDENCE: readonly (readonly [
  what: string,
  page: string,
  path: EvidencePath,
  basis: 'stated' | 'implied',
])[] = [
  ['the outlet of the Date line', `${HEAD}${TEXT}`, 'source.id', 'stated'],
  ['the outlet of the related heading', `${TEXT}\nMore From Naenara (En)`, 'source.id', 'implied'],
  [
    'an outlet repaired from elsewhere',
    `KCNA Naenara (En)\nA Title\nDate: 01/01/2024 | Source: (En)\n${TEXT}`,
    'source.id',
    'implied',
  ],
  ['the date of a footer', `${TEXT}\nwww.kcna.kp (2025.02.03.)`, 'publishedOn', 'implied'],
  ['the language of a label', `${HEAD}${TEXT}`, 'language', 'stated'],
  ['the language of a text', TEXT, 'language', 'implied'],
  ['news', TEXT, 'kind', 'implied'],
  [
    'a dateline, whose year the page gives',
    `${HEAD}Pyongyang, January 1 (KCNA) -- ${TEXT}`,
    'dateline.on',
    'implied',
  ],
  [
    'a dateline with its year',
    `${HEAD}Pyongyang, January 1, 2024 (KCNA) -- ${TEXT}`,
    'dateline.on',
    'stated',
  ],
];
