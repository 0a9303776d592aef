/**
 * The number of bytes of the valid UTF-8 sequence that begins at `at`, or 0. `byteAt` gives a byte, or -1 behind the
 * end. Overlong forms, surrogates and values above U+10FFFF are not valid (RFC 3629).
 */
export function utf8SequenceLength(byteAt: (index: number) => number, at: number): number {
  const lead = byteAt(at);
  if (lead < 0x80) return lead < 0 ? 0 : 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf
      ? 2
      : lead >= 0xe0 && lead <= 0xef
        ? 3
        : lead >= 0xf0 && lead <= 0xf4
          ? 4
          : 0;
  for (let index = 1; index < length; index++) {
    const byte = byteAt(at + index);
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  const second = byteAt(at + 1);
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  return length;
}
