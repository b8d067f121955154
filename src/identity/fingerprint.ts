/**
 * A fingerprint of 64 bits, as 13 digits of base 32. Two lanes of 32 bits take in each UTF-16 code unit, one by the round
 * of xxHash32 and one by that of MurmurHash3, and are mixed into each other at the end. No cryptography: it tells texts
 * apart, it does not resist anybody who looks for two that agree.
 */
export function fingerprint(text: string): string {
  let one = 0x165667b1;
  let two = 0x27d4eb2f;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(rotate(one + Math.imul(code, 0x85ebca77), 13), 0x9e3779b1);
    two =
      Math.imul(rotate(two ^ Math.imul(rotate(Math.imul(code, 0xcc9e2d51), 15), 0x1b873593), 13), 5) +
      0xe6546b64;
  }
  one = scatter(one ^ text.length);
  two = scatter((two ^ text.length) + one);
  one = scatter(one + two);
  return ((BigInt(one >>> 0) << 32n) | BigInt(two >>> 0)).toString(32).padStart(DIGITS, '0');
}

/** So many digits of base 32 hold 64 bits. */
const DIGITS = 13;

function rotate(lane: number, bits: number): number {
  return (lane << bits) | (lane >>> (32 - bits));
}

/** Lets each bit of a lane change about half of the others: the last step of MurmurHash3. */
function scatter(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
