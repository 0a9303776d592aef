/** Where a charset has to stand by the HTML standard, doubled for pages that do not know it. */
const SAMPLE = 2048;
const DECLARED =
  /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})|<\?xml\b[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})/i;

/** The character set that a page names itself, from its first bytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SAMPLE)).toString(
    'latin1',
  );
  const match = DECLARED.exec(head);
  return match?.[1] ?? match?.[2];
}
