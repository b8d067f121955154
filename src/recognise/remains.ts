import type { Role } from '../locate/roles.js';
import type { Place } from '../page/page.js';

/** A stretch of the body with a role of its own. */
export interface Part {
  readonly role: Role;
  readonly place: Place;
}

/** The body while its edges are taken off. */
export interface Remains {
  readonly paragraphs: Place[];
  readonly parts: Part[];
}
