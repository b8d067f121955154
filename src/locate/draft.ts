import type { Block, Hint } from '../page/page.js';
import type { Mark } from './marks.js';
import type { Role } from './roles.js';

/** A page while it is being located: `roles` are filled in. */
export interface Draft {
  readonly blocks: readonly Block[];
  readonly marks: Mark[];
  readonly roles: Role[];
  readonly hints: readonly Hint[];
  /** The addresses that pictures lead to, by the index of the block that they stand before. */
  readonly pictures: ReadonlyMap<number, Block>;
  /** Around an article with markup stand menus and footers, which no table can list. */
  readonly isMarkedUp: boolean;
}
