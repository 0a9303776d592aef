/** File beginnings that are certainly no text, with the name a person knows them by. */
const SIGNATURES: [bytes: number[], kind: string][] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF file'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or Office document'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'an old Office document'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74, 0x30, 0x30], 'a Safari web archive'],
];

/** How many bytes are looked at, and what share of them may be control characters. */
const SAMPLE = 65_536;
const MOST_CONTROLS = 0.02;

/** What a file is when it is no text, or null when it may be read as text. UTF-16 has to be decided before. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [signature, kind] of SIGNATURES)
    if (signature.every((byte, index) => bytes[index] === byte)) return kind;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  const { length } = sample;
  for (let at = 0; at < length; at++) {
    const byte = sample[at] ?? 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls++;
  }
  return controls > Math.max(8, length * MOST_CONTROLS) ? 'binary data' : null;
}
