/**
 * The permanent name of a paragraph: from its own words alone, so that a correction elsewhere, new punctuation or
 * another line break leaves links to it whole. „Kim reiste ab.“ → `p-` and six hexadecimal digits.
 */
export function paragraphId(text: string): string {
  // FNV-1a, 32 bits, folded to 24: short, and twins within one article are told apart by `paragraphIds`
  let hash = 0x811c9dc5;
  let inGap = false;
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    const units = code >= 0xd800 && code < 0xdc00 ? 2 : 1;
    if (isLetterOrDigit(code, lower, i, units)) {
      hash = Math.imul(hash ^ code, 0x01000193);
      if (units === 2) hash = Math.imul(hash ^ lower.charCodeAt(++i), 0x01000193);
      inGap = false;
    } else {
      // whatever stands between two words counts as one space
      if (!inGap) hash = Math.imul(hash ^ 0x20, 0x01000193);
      inGap = true;
      i += units - 1;
    }
  }
  return `p-${(((hash >>> 24) ^ hash) & 0xffffff).toString(16).padStart(6, '0')}`;
}

/** Asks the Unicode tables only about what is rare. */
function isLetterOrDigit(code: number, text: string, at: number, units: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  if (code >= 0xe0 && code <= 0xff) return code !== 0xf7;
  // quotation marks, dashes and dots of the block „General Punctuation“
  if (code >= 0x2000 && code < 0x2070) return false;
  return /^[\p{L}\p{N}]/u.test(text.slice(at, at + units));
}

/** Names for all paragraphs of an article. */
export const paragraphIds = (texts: readonly string[]): string[] => numberTwins(texts.map(paragraphId));

/** A repeated paragraph gets its number: `p-3f9a01-2`. */
export function numberTwins(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
