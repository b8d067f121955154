/** An organisation that issues documents, with the forms of its name that leads and offices print. */
export interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  /** Compared without case and as whole words; the longest form that stands in a text wins. */
  readonly forms: readonly string[];
  readonly example: string;
}

export const ORGANIZATIONS = [
  {
    id: 'mfa',
    name: 'Ministry of Foreign Affairs',
    forms: [
      'ministry of foreign affairs',
      'foreign ministry',
      'minister of foreign affairs',
      'foreign minister',
    ],
    example: 'vice-minister of Foreign Affairs of the DPRK',
  },
  {
    id: 'mnd',
    name: 'Ministry of National Defence',
    forms: ['ministry of national defence', 'ministry of national defense', 'minister of national defence'],
    example: 'vice-minister of National Defence of the DPRK',
  },
  {
    id: 'kpa-general-staff',
    name: "General Staff of the Korean People's Army",
    forms: ["general staff of the korean people's army", 'general staff of the kpa', 'kpa general staff'],
    example: "chief of the General Staff of the Korean People's Army (KPA)",
  },
] as const satisfies readonly OrganizationRow[];

/** Stable identifier of an organisation. */
export type OrganizationId = (typeof ORGANIZATIONS)[number]['id'];

/** The identifiers of the table, in its order. */
export const ORGANIZATION_IDS = ORGANIZATIONS.map(({ id }) => id);
