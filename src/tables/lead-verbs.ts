/** What a person or an organisation does with a document. */
export type LeadAct = 'issues' | 'adopts' | 'sends' | 'receives';

/** What an issuer does with a document, in the narrator's words. */
export interface LeadVerbRow {
  readonly act: LeadAct;
  readonly words: string;
  /** So weak a verb that it makes a lead only where the document follows in full: people make speeches in news. */
  readonly onlyBeforeText: boolean;
  readonly example: string;
}

const spokesperson = 'A spokesperson for the Foreign Ministry of the DPRK';

/** "KCNA was authorized to release the following report:" */
const AUTHORIZED = ['is authorized to', 'was authorized to', 'is authorised to', 'was authorised to'].flatMap(
  (authorized) => ['issue', 'release', 'make public'].map((verb) => `${authorized} ${verb}`),
);

const VERBS: readonly LeadVerbRow[] = [
  { act: 'issues', words: 'issued', onlyBeforeText: false, example: `${spokesperson} issued the following press statement:` }, // prettier-ignore
  { act: 'issues', words: 'released', onlyBeforeText: false, example: `${spokesperson} released the following statement:` }, // prettier-ignore
  { act: 'issues', words: 'made public', onlyBeforeText: false, example: `${spokesperson} made public the following statement:` }, // prettier-ignore
  { act: 'issues', words: 'signed and made public', onlyBeforeText: false, example: `${spokesperson} signed and made public the following declaration:` }, // prettier-ignore
  { act: 'issues', words: 'published', onlyBeforeText: false, example: `${spokesperson} published the following memorandum:` }, // prettier-ignore
  { act: 'issues', words: 'posted', onlyBeforeText: false, example: `${spokesperson} posted the following statement:` }, // prettier-ignore
  { act: 'issues', words: 'distributed', onlyBeforeText: false, example: `${spokesperson} distributed the following press release:` }, // prettier-ignore
  { act: 'issues', words: 'issues', onlyBeforeText: true, example: `${spokesperson} issues the following statement:` }, // prettier-ignore
  { act: 'issues', words: 'releases', onlyBeforeText: true, example: `${spokesperson} releases the following statement:` }, // prettier-ignore
  { act: 'issues', words: 'makes public', onlyBeforeText: true, example: `${spokesperson} makes public the following statement:` }, // prettier-ignore
  { act: 'issues', words: 'wrote', onlyBeforeText: true, example: `${spokesperson} wrote the following article:` }, // prettier-ignore
  { act: 'issues', words: 'advanced', onlyBeforeText: true, example: `${spokesperson} advanced the following important proposal:` }, // prettier-ignore
  { act: 'issues', words: 'put forward', onlyBeforeText: true, example: `${spokesperson} put forward the following important proposals:` }, // prettier-ignore
  { act: 'adopts', words: 'promulgated', onlyBeforeText: true, example: `${spokesperson} promulgated the following decree:` }, // prettier-ignore
  { act: 'issues', words: 'announced', onlyBeforeText: true, example: `${spokesperson} announced the following statement:` }, // prettier-ignore
  { act: 'issues', words: 'gave', onlyBeforeText: true, example: `${spokesperson} gave the following answer to a question:` }, // prettier-ignore
  {
    act: 'issues',
    words: 'made',
    onlyBeforeText: true,
    example: `${spokesperson} made the following answer:`,
  },
  { act: 'issues', words: 'delivered', onlyBeforeText: true, example: `${spokesperson} delivered the following speech:` }, // prettier-ignore
  { act: 'issues', words: 'carried', onlyBeforeText: true, example: 'Rodong Sinmun carried the following commentary:' }, // prettier-ignore
  { act: 'issues', words: 'contributed', onlyBeforeText: true, example: `${spokesperson} contributed the following article:` }, // prettier-ignore
  { act: 'adopts', words: 'adopted', onlyBeforeText: true, example: `${spokesperson} adopted the following resolution:` }, // prettier-ignore
  { act: 'issues', words: 'put out', onlyBeforeText: false, example: `${spokesperson} put out the following statement:` }, // prettier-ignore
  {
    act: 'sends',
    words: 'sent',
    onlyBeforeText: false,
    example: `${spokesperson} sent the following message:`,
  },
  { act: 'sends', words: 'addressed', onlyBeforeText: false, example: `${spokesperson} addressed the following letter:` }, // prettier-ignore
  { act: 'receives', words: 'received', onlyBeforeText: false, example: 'The Foreign Ministry of the DPRK received the following message from Lars Rise, chairman of the society:' }, // prettier-ignore
];

/** Past tense for the active form; the same words, or `participle`, for the passive. */
export const LEAD_VERBS: readonly LeadVerbRow[] = [
  ...VERBS,
  ...AUTHORIZED.map(
    (words): LeadVerbRow => ({ act: 'issues', words, onlyBeforeText: true, example: `KCNA ${words} the following report:` }), // prettier-ignore
  ),
];

/** Participles that differ from the past tense: "an answer given by", "a joint communique was signed". */
export const OTHER_PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['given', 'gave'],
  ['signed', 'adopted'],
]);
