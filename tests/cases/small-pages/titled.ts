import { DATE, type SmallPage } from './small-page.js';

/** Documents that the title names, and what the text makes of them. */
export const TITLED: readonly SmallPage[] = [
  [
    'a statement of an organ that the title calls by its whole',
    `CPRK Releases White Paper\n${DATE}The Secretariat of the CPRK released a white paper on Sunday.\nThe white paper said that the regime is to blame.`,
    'speaker.organization.id',
    'cprk-secretariat',
  ],
  [
    'a statement of another state that the title names and the text tells',
    `Statement of Russian Foreign Ministry\n${DATE}The Foreign Ministry of Russia on Sunday denounced the drill.\nIt called for a dialogue.`,
    'kind',
    'news',
  ],
  [
    'a statement of another state that follows',
    `Statement of Russian Foreign Ministry\n${DATE}The drill must stop at once.\nWe call for a dialogue.`,
    'coverage',
    'full-text',
  ],
  [
    'messages of several that the title sums up',
    `Message of Greeting to Kim Il Hyok from Foreign Organizations\n${DATE}Kim Il Hyok received messages of greeting from organizations of Malta and Peru on Sunday.\nThe messages wished him good health.`,
    'kind',
    'news',
  ],
  [
    'name and office of an institute that no table has, above an article',
    `What Does It Aim At?\n${DATE}Kang Chol Su\nResearcher of the Society for Weather Study\nA new bloc was formed.\nIt is a danger to peace.`,
    'speaker.office',
    'Researcher of the Society for Weather Study',
  ],
  [
    'a foreign paper, which is no person',
    `Commentary Carried\n${DATE}Malta's Renmin Times on Sunday carried a commentary denouncing the drill.\nThe commentary said that it must stop.`,
    'speaker',
    null,
  ],
  [
    'a joint document that only a line right above it introduces',
    `North-South Joint Press Release\n${DATE}Talks were held from Monday to Friday.\nThe joint press release is as follows:\n1. Both sides agreed to meet.`,
    'lead',
    'Talks were held from Monday to Friday.\nThe joint press release is as follows:',
  ],
  [
    'a joint communique that was signed and is told of',
    `DPRK-Atlantis Joint Communique\n${DATE}A joint communique was signed between the DPRK and Atlantis on Dec. 31.\nIt said that both sides would meet.`,
    'coverage',
    'reported',
  ],
];
