/** Tokens that carry no meaning, or the name of the whole page. */
const EMPTY = new Set(['', 'js', 'is', 'has', 'no', 'col', 'row', 'sm', 'md', 'lg', 'xl', 'xs', 'wp', 'id']);

/**
 * The words in class names and ids: `c-articleTeaser__item--big teaser2` → c article teaser item big teaser.
 * Generated parts such as `a3ad9f` stay whole, so that they match nothing; names of mere looks as Tailwind writes
 * them (`print:mb-6`, `h-[3px]`, `w-1/2`) are passed over.
 */
export function namesToTokens(names: string): Set<string> {
  const tokens = new Set<string>();
  for (const name of names.split(/\s+/)) {
    if (/[:[\]/!]/.test(name)) continue;
    for (const part of name.replace(/([a-zäöü])([A-ZÄÖÜ])/g, '$1 $2').split(/[^\p{L}\d]+/u)) {
      const token = part.toLowerCase().replace(/^(\p{L}+)\d{1,2}$/u, '$1');
      if (!EMPTY.has(token)) tokens.add(token);
    }
  }
  return tokens;
}
