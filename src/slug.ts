/** German letters as an address spells them. */
const SPELT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

const PLAIN = /^[A-Za-z0-9]+$/;
const GERMAN = /^[A-Za-z0-9ÄÖÜäöüß]+(?:[ -][A-Za-z0-9ÄÖÜäöüß]+)*$/;

/**
 * A text as part of an address: a-z, 0-9 and single hyphens, at most `longest` characters, cut at a hyphen where
 * possible. Anything else, `../` and NUL included, becomes a hyphen. May be ''. „Straße nach Łódź“ → `strasse-nach-lodz`
 */
export function slug(text: string, longest = 80): string {
  // most words need none of the rest
  if (text.length <= longest && PLAIN.test(text)) return text.toLowerCase();
  if (GERMAN.test(text)) {
    const spelt = text.toLowerCase().replace(/[äöüß ]/g, (letter) => SPELT[letter] ?? '-');
    if (spelt.length <= longest) return spelt;
  }
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøłđ]/gu, (letter) => SPELT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= longest) return plain;
  const cut = plain.lastIndexOf('-', longest);
  return plain.slice(0, cut > longest / 2 ? cut : longest);
}
