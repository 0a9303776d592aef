/** Kinds of values, as the first byte of each has them (CBOR, RFC 8949, 3.1). */
export const KIND = { number: 0x00, text: 0x60, list: 0x80 } as const;

/** Writes a kind with a number, which stands in the same byte or in one, two or four behind it. */
export function writeHead(kind: number, n: number, into: number[]): void {
  if (n < 24) into.push(kind | n);
  else if (n < 0x100) into.push(kind | 24, n);
  else if (n < 0x10000) into.push(kind | 25, n >> 8, n & 0xff);
  else into.push(kind | 26, n >>> 24, (n >> 16) & 0xff, (n >> 8) & 0xff, n & 0xff);
}
