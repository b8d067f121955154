/** A sort of organs that states and their alliances have, as it stands in their names. */
export interface StateOrganRow {
  readonly id: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

/** Whose documents are another state's, unless the name says that it is this one's. */
export const STATE_ORGANS: readonly StateOrganRow[] = [
  {
    id: 'ministry',
    // "Russian Foreign Ministry"
    pattern:
      /Ministry|Department of|(?:State|Defen[sc]e|Treasury) Department|Foreign Office|외무성|외교부|국방부|방위성/i,
    examples: [
      'Russian Foreign Ministry',
      'U.S. State Department',
      'Foreign Office of Britain',
      '일본외무성',
    ],
  },
  {
    id: 'government',
    // "Government of Japan"
    pattern: /Government|Cabinet|White House|Pentagon|정부/i,
    examples: ['Government of Japan', 'White House', '일본정부'],
  },
  {
    id: 'head',
    // "Russian President", "Japanese foreign minister"; not "president of the society"
    pattern:
      /Prime Minister|foreign minister|Secretary of State|State Secretary|Secretary of Defen[sc]e|Secretary[- ]General|^[\w.]+(?: Korean)? president\b(?! of)|수상|대통령|장관|사무총장/i,
    examples: ['Prime Minister of Japan', 'Russian President', 'UN Secretary-General', '일본수상'],
  },
  {
    id: 'parliament',
    // "U.S. House of Representatives"
    pattern: /House of (?:Representatives|Commons)|\bCongress$|\bSenate$/i,
    examples: ['U.S. House of Representatives', 'U.S. Congress'],
  },
  {
    id: 'alliance',
    // "UN Security Council"
    pattern: /Security Council|European Union|Group of Seven|\bNATO\b|Financial Action|유엔안전보장리사회/i,
    examples: ['UN Security Council', 'European Union', 'NATO'],
  },
  {
    id: 'command',
    // "U.S. Indo-Pacific Command"
    pattern: /Indo-Pacific Command|Forces Korea/i,
    examples: ['U.S. Indo-Pacific Command', 'U.S. Forces Korea'],
  },
];
