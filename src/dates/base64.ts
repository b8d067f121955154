const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Unpacks base64, whatever its padding; stops at what is none. */
export function unpackBase64(packed: string): string {
  let unpacked = '';
  let bits = 0;
  let count = 0;
  for (const sign of packed) {
    const value = ALPHABET.indexOf(sign);
    if (value < 0) break;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    unpacked += String.fromCharCode((bits >> count) & 0xff);
  }
  return unpacked;
}
