/** A small page, a path in its statement, and what stands there. */
export type SmallPage = readonly [what: string, page: string, path: string, value: unknown];

export const DATE = 'Date: 01/01/2024 | Source: KCNA.kp (En) | Read original version at source\n';
export const HEAD = `A Title\n${DATE}`;
export const TEXT = 'The people of the village built a new bridge over the river.';
