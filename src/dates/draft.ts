import { compactDay } from './compact.js';
import { AND, COMPACT, HAN_NUMBER, MONTH, NUMBER, TO, YEAR } from './kinds.js';
import type { Match } from './match.js';
import type { DateOrder } from './types.js';

/** A day or month that no calendar has. */
const IMPOSSIBLE = 99;

/** A match whose numbers have been given their meaning; 0 stands for what the text does not print. */
export class Draft {
  year = 0;
  month = 0;
  day = 0;
  /** The other end of a range; all 0 where there is none. */
  endYear = 0;
  endMonth = 0;
  endDay = 0;
  /** The year as printed in two digits; -1 where it is not. */
  shortYear = -1;
  /** The only year that a range prints stands at its start. */
  yearBelongsToStart = false;

  constructor(match: Match, order: DateOrder) {
    const { rule, tokens, length } = match;
    const roles = rule?.roles ?? '';
    let role = 0;
    for (let at = 0; at < length; at += 2) {
      const kind = tokens[at];
      const value = tokens[at + 1] ?? 0;
      if (kind === NUMBER || kind === HAN_NUMBER) this.#takeNumber(roles.charAt(role++), order, value);
      else if (kind === MONTH) this.#takeMonth(value);
      else if (kind === YEAR) this.#takeYear(value);
      else if (kind === COMPACT) Object.assign(this, compactDay(value));
      else if (kind === TO || kind === AND) this.yearBelongsToStart = this.year > 0;
    }
    if (rule?.isRange === true) this.#share();
  }

  #takeNumber(sign: string, order: DateOrder, value: number): void {
    const place = 'ABZ'.indexOf(sign);
    const role = place < 0 ? sign : order.charAt(place);
    // A printed 0 is no day and no month, and not what 0 stands for here.
    const printed = value === 0 ? IMPOSSIBLE : value;
    if (role === 'Y') this.shortYear = value;
    else if (role === 'M') this.#takeMonth(printed);
    else if (this.day === 0) this.day = printed;
    else this.endDay = printed;
  }

  #takeMonth(value: number): void {
    if (this.month === 0) this.month = value;
    else this.endMonth = value;
  }

  #takeYear(value: number): void {
    if (this.year === 0) this.year = value;
    else this.endYear = value;
  }

  /** The ends of a range share what only one of them prints; the turn of a year lies between December and January. */
  #share(): void {
    if (this.endMonth === 0) this.endMonth = this.month;
    if (this.endYear > 0 || this.year === 0) return;
    this.endYear = this.year;
    if (this.endMonth >= this.month) return;
    if (this.yearBelongsToStart) this.endYear++;
    else this.year--;
  }
}
