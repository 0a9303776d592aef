/**
 * The permanent name of a paragraph: from its own words alone, so that a correction elsewhere, new punctuation or
 * another line break leaves links to it whole. „Kim reiste ab.“ → `p-` and six hexadecimal digits.
 */
export function paragraphId(text: string): string {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  // FNV-1a, 32 bits, folded to 24: short, and twins within one article are told apart by `paragraphIds`
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return `p-${(((hash >>> 24) ^ hash) & 0xffffff).toString(16).padStart(6, '0')}`;
}

/** Names for all paragraphs of an article; a repeated paragraph gets its number: `p-3f9a01-2`. */
export function paragraphIds(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const id = paragraphId(text);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
