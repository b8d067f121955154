/**
 * A lead and what it says: the lead's lines (`\n` between them; behind ` | ` the document's own words that go on in
 * the same paragraph), then kind, name, office, organisation (identifier, or printed name), day phrase, title.
 * An empty string stands for null. Two paragraphs of a document are put behind the lead, unless it ends in ¶.
 */
export type LeadCase = readonly [
  lead: string,
  kind: string,
  name: string,
  office: string,
  organization: string,
  day: string,
  title: string,
];
