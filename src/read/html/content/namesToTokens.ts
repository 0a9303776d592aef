/** Tokens that carry no meaning of their own. */
const EMPTY = new Set(['', 'js', 'is', 'has', 'no', 'col', 'row', 'sm', 'md', 'lg', 'xl', 'xs', 'wp', 'id']);

/** What comes behind so many characters of names is not looked at. */
const LONGEST = 1000;

/**
 * The words of each class name or id: `c-articleTeaser__item--big teaser2` → [c article teaser item big], [teaser].
 * Generated parts such as `a3ad9f` stay whole, so that they match nothing; names of mere looks as Tailwind writes
 * them (`print:mb-6`, `h-[3px]`, `w-1/2`) are passed over.
 */
export function namesToTokens(names: string): string[][] {
  const groups: string[][] = [];
  for (const name of names.slice(0, LONGEST).split(/\s+/)) {
    if (name === '' || /[:[\]/!]/.test(name)) continue;
    const tokens = name
      .replace(/([a-zäöü])([A-ZÄÖÜ])/g, '$1 $2')
      .split(/[^\p{L}\d]+/u)
      .map((part) => part.toLowerCase().replace(/^(\p{L}+)\d{1,2}$/u, '$1'))
      .filter((token) => !EMPTY.has(token));
    // a page builder calls all that it builds a widget
    if (tokens.length > 0) groups.push(tokens[0] === 'elementor' ? tokens.filter((token) => token !== 'widget') : tokens);
  }
  return groups;
}
