import type { OrganizationId } from './organizations.js';

/** A newspaper or agency that says things in editorials, commentaries and articles. */
export interface PaperRow {
  readonly id: OrganizationId;
  /** Lower case. */
  readonly words: string;
  readonly example: string;
}

export const PAPERS: readonly PaperRow[] = [
  { id: 'rodong', words: 'rodong sinmun', example: 'Rodong Sinmun says in an editorial that all goes well.' },
  {
    id: 'rodong',
    words: 'rodong shinmun',
    example: 'Rodong Shinmun says in an editorial that all goes well.',
  },
  { id: 'minju', words: 'minju joson', example: 'Minju Joson says in a commentary that all goes well.' },
  { id: 'minju', words: 'minju choson', example: 'Minju Choson says in a commentary that all goes well.' },
  { id: 'joson-inmingun', words: 'joson inmingun', example: 'Joson Inmingun says in a signed article that all goes well.' }, // prettier-ignore
  { id: 'chongnyon-jonwi', words: 'chongnyon jonwi', example: 'Chongnyon Jonwi says in an editorial that all goes well.' }, // prettier-ignore
  { id: 'pyongyang-sinmun', words: 'pyongyang sinmun', example: 'Pyongyang Sinmun says in an article that all goes well.' }, // prettier-ignore
  { id: 'choson-sinbo', words: 'joson sinbo', example: 'Joson Sinbo says in an article that all goes well.' },
  {
    id: 'choson-sinbo',
    words: 'choson sinbo',
    example: 'Choson Sinbo says in an article that all goes well.',
  },
  { id: 'pyongyang-times', words: 'pyongyang times', example: 'The Pyongyang Times says in an article that all goes well.' }, // prettier-ignore
  { id: 'uriminzokkiri', words: 'uriminzokkiri', example: 'Uriminzokkiri says in a commentary that all goes well.' }, // prettier-ignore
  { id: 'kcna', words: 'kcna', example: 'KCNA says in a commentary that all goes well.' },
  { id: 'kcna', words: 'korean central news agency', example: 'The Korean Central News Agency says in a commentary that all goes well.' }, // prettier-ignore
];

/** The organisations that they are. */
export const PAPER_IDS: ReadonlySet<string> = new Set(PAPERS.map(({ id }) => id));
