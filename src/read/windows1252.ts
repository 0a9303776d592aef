/**
 * The 32 places where Windows-1252 differs from ISO 8859-1, 0x80 to 0x9F; the five unused ones stay as they are.
 * Source: https://encoding.spec.whatwg.org/index-windows-1252.txt. Written out because Node's own decoder has read
 * these bytes as Latin-1 in some versions.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTES = new Map([...HIGH].map((char, index) => [char.charCodeAt(0), 0x80 + index]));

/** The character of one byte: `0x84` → „ */
export function characterOf(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte);
}

/** The byte of one UTF-16 code unit, or -1 where Windows-1252 has no such character. C1 controls count as their byte. */
export function byteOf(code: number): number {
  return code <= 0xff ? code : (BYTES.get(code) ?? -1);
}
