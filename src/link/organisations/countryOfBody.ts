import { COMMON_BODIES, GERMAN_BODIES } from '../../german/commonBodies.ts';
import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import { foldOrganisation } from '../../names/organisations/foldOrganisation.ts';
import type { ArticleRecord, Organisation } from '../../record.ts';
import { tally } from '../identity.ts';

const homes = new Map<string, readonly string[] | null>([
  ...COMMON_BODIES.map((name): [string, null] => [foldOrganisation(name), null]),
  ...[...GERMAN_BODIES].map(([name, own]): [string, readonly string[]] => [foldOrganisation(name), own]),
]);

/** Whether a name, folded, is one that bodies of several countries bear: „Unterhaus“, „Bundesrat“. */
export const isCommonBody = (key: string): boolean => homes.has(key);

/** How far before a mention its adjective is looked for, in UTF-16 units. */
const REACH = 40;
const ADJECTIVE = /(?<word>\p{L}[\p{L}-]*(?:isch(?:e[nrms]?)?|er))\s+$/u;

/**
 * The country of a body that several have, as ISO code: by the adjective before it („das japanische Unterhaus“, „der Schweizer
 * Bundesrat“), or the country that most places of the article lie in, if such a body is there; null where neither tells.
 */
export function countryOfBody(
  key: string,
  { mentions }: Organisation,
  { text, places }: ArticleRecord,
  gazetteer: Gazetteer,
): string | null {
  const own = homes.get(key) ?? null;
  for (const { start } of mentions) {
    const word = ADJECTIVE.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.['word'];
    const country = word === undefined ? null : (gazetteer.derived(word)?.place.country ?? null);
    if (country !== null && own?.includes(country) !== false) return country;
  }
  const most = prevailing(places);
  return most !== null && own?.includes(most) !== false ? most : null;
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
