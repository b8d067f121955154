import { lazily } from '../engine/lazily.js';

/** A line that names an article's writer and nothing else. */
export interface BylineRow {
  readonly id: string;
  /** The group `name`, where one is named, and `others` where several are. */
  readonly pattern: () => RegExp;
  /** Behind the match stand the writers, with their offices or without: English words tell who they are. */
  readonly isSigned?: true;
  /** A reporter's credit, which papers print under news too: it signs a commentary, but makes no article of a report. */
  readonly isCredit: boolean;
  readonly examples: readonly string[];
}

export const BYLINES: readonly BylineRow[] = [
  {
    id: 'by',
    // "By Ri Hak Chol", "By: Ri Hak Chol", "(By Ri Hak Chol and Jang Chol PT)"
    pattern: lazily(() => /^[([]?By:? (?=\p{L})/u),
    isSigned: true,
    isCredit: false,
    examples: [
      'By Ri Hak Chol',
      'By Ri Hak Chol, researcher of the Institute of History',
      'By Ri Hak Chol and Jang Chol PT',
    ],
  },
  {
    id: 'photo',
    // "Photo by Ri Hak Chol PT"; "Photo: Mount Paektu" is a caption
    pattern: lazily(() => /^(?:Text and )?[Pp]hotos? by \p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'.-]*){1,4}$/u),
    isCredit: true,
    examples: ['Photo by Ri Hak Chol PT', 'Text and photos by Ri Hak Chol'],
  },
  {
    id: 'korean-name-first',
    // "(김철수기자)"
    pattern: lazily(() => /^[(〈](?<name>\p{Script=Hangul}{3}) ?기자[)〉]$/u),
    isCredit: true,
    examples: ['(김철수기자)'],
  },
  {
    id: 'korean-unnamed',
    // "(본사기자)", "베이징주재 특파기자", "조선중앙통신사 론평원", "본사정치보도반"
    pattern: lazily(
      () =>
        /^[〈<([]?(?:\p{Script=Hangul}{2,10} )?(?:(?:본사|특파) ?기자|\p{Script=Hangul}{0,4}론평원|(?:본사)?정치보도반)[)>〉\]]?$/u,
    ),
    isCredit: true,
    examples: ['(본사기자)', '베이징주재 특파기자', '조선중앙통신사 론평원', '본사정치보도반', '정치보도반'],
  },
  {
    id: 'korean-reporter',
    // "본사기자 김철수", "글 본사기자 리영희", "본사기자 김철수, 특파기자 리영희"
    pattern: lazily(
      () =>
        /^[〈<([]?(?:(?:글|사진|글 및 사진|글과 사진):? ?)?(?:본사|특파|특약)?(?:기자|통신원) ?(?<name>\p{Script=Hangul}{2,4}(?: \p{Script=Hangul}{1,3})?|\p{Script=Hangul}(?: \p{Script=Hangul}){1,2})(?<others>(?:[,·] ?(?:(?:글|사진) ?)?(?:(?:본사|특파|특약)?(?:기자|통신원) ?)?\p{Script=Hangul}{2,4}){1,4})?[)>〉\]]?$/u,
    ),
    isCredit: true,
    examples: [
      '본사기자 김철수',
      '글 본사기자 리영희',
      '글 및 사진 본사기자 리영희',
      '기자 김철수',
      '본사기자 김철수, 특파기자 리영희',
      '사진: 본사기자 리영희',
      '[본사기자 리영희]',
    ],
  },
];
