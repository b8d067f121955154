import type { Block } from '../page/page.js';
import type { Mark } from './marks.js';
import type { Role } from './roles.js';

/** A page while it is being located: `roles` are filled in. */
export interface Draft {
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly roles: Role[];
}
