import { NO_AUTHOR } from '../german/bylines.ts';
import { sourceKey } from '../source/sourceIndex.ts';

const BODY =
  /\.(?:de|at|ch|li|com|net|org|info|eu|tv|news|online)(?=\W|$)|(?:redaktion|desk|team|online|agentur|zeitung|rundfunk|presse|news|nachrichten)(?:\s|$)/iu;

/** „MFR NORD“: people's names in capitals are written small when they are read */
const CAPITALS = /^\p{Lu}{2,6}(?: \p{Lu}{3,})+$/u;

/** Whether an author is a desk, an outlet or another body: „Redaktion Lokales“, „musterfunk.de“, not „Anna Muster“. */
export function isCorporate(author: string, source: { name: string } | null): boolean {
  if (NO_AUTHOR.test(author) || BODY.test(author) || CAPITALS.test(author)) return true;
  const [own, outlet] = [sourceKey(author), sourceKey(source?.name ?? '')];
  return outlet.length > 2 && (own.startsWith(outlet) || (own.length > 2 && outlet.startsWith(own)));
}
