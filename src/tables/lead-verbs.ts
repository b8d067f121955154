/** What an issuer does with a document, in the narrator's words. */
export interface LeadVerbRow {
  readonly words: string;
  readonly example: string;
}

export const LEAD_VERBS: readonly LeadVerbRow[] = [
  { words: 'issued', example: 'A spokesperson for the ministry issued the following press statement:' },
  { words: 'released', example: 'A spokesperson for the ministry released the following statement:' },
  { words: 'made public', example: 'A spokesperson for the ministry made public the following statement:' },
  { words: 'published', example: 'A spokesperson for the ministry published the following memorandum:' },
  { words: 'gave', example: 'A spokesperson for the ministry gave the following answer:' },
  { words: 'made', example: 'A spokesperson for the ministry made the following answer:' },
  { words: 'adopted', example: 'The committee adopted the following resolution:' },
];
