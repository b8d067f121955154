import { SOURCES, type Outlet } from '../tables/sources.js';

/**
 * The outlets that KCNA Watch carries, in a fixed order: for menus and filters, and to join `source.id` with names.
 *
 * @example
 * ```ts
 * OUTLETS.find(({ id }) => id === 'rodong')?.koreanName; // '로동신문'
 * ```
 */
export const OUTLETS: readonly Outlet[] = SOURCES;
