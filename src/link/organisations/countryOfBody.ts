import { COMMON_BODIES } from '../../german/commonBodies.ts';
import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import { foldOrganisation } from '../../names/organisations/foldOrganisation.ts';
import type { ArticleRecord, Organisation } from '../../record.ts';
import { tally } from '../identity.ts';

const common = new Set(COMMON_BODIES.map(foldOrganisation));

/** Whether a name, folded, is one that bodies of many countries bear: „Unterhaus“. */
export const isCommonBody = (key: string): boolean => common.has(key);

/** How far before a mention its adjective is looked for, in UTF-16 units. */
const REACH = 40;
const ADJECTIVE = /(?<word>\p{L}[\p{L}-]*isch(?:e[nrms]?)?)\s+$/u;

/**
 * The country of a body that many countries have, as ISO code: by the adjective before it („das japanische Unterhaus“), or
 * the country that most places of the article lie in; null where neither tells.
 */
export function countryOfBody(
  { mentions }: Organisation,
  { text, places }: ArticleRecord,
  gazetteer: Gazetteer,
): string | null {
  for (const { start } of mentions) {
    const word = ADJECTIVE.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.['word'];
    const country = word === undefined ? null : (gazetteer.derived(word)?.place.country ?? null);
    if (country !== null) return country;
  }
  return prevailing(places);
}

/** The country of more than half of what is said of places. */
function prevailing(places: ArticleRecord['places']): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { country, mentions, derived } of places) {
    if (country === null) continue;
    const said = mentions.length + derived.length;
    tally(counts, country, said);
    all += said;
  }
  for (const [country, said] of counts) if (said * 2 > all) return country;
  return null;
}
