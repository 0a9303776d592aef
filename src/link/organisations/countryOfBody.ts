import { COMMON_BODIES, GERMAN_BODIES } from '../../german/commonBodies.ts';
import type { OrganisationAuthority } from '../../knowledge/authority.ts';
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
 * Bundesrat“), or the country that most places of the article lie in, if such a body is there, or the only one of those where there
 * is such a body that other bodies of the article are of by an editor's record (`records`: by their ids), „SPD und Grüne“;
 * null where none tells. `isOpen`: nothing in the article speaks of any of these countries.
 */
export function countryOfBody(
  key: string,
  { mentions }: Organisation,
  { text, places, organisations }: ArticleRecord,
  { gazetteer, records }: { gazetteer: Gazetteer; records: ReadonlyMap<string, OrganisationAuthority> },
): { country: string | null; isOpen: boolean } {
  const own = homes.get(key) ?? null;
  for (const { start } of mentions) {
    const word = ADJECTIVE.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.['word'];
    const country = word === undefined ? null : (gazetteer.derived(word)?.place.country ?? null);
    if (country !== null && own?.includes(country) !== false) return { country, isOpen: false };
  }
  const most = prevailing(places);
  if (most !== null && own?.includes(most) !== false) return { country: most, isOpen: false };
  if (own === null) return { country: null, isOpen: places.length === 0 };
  const beside = new Set(
    organisations
      .filter(({ status }) => status === 'authority')
      .map(({ id }) => records.get(id)?.country ?? '')
      .filter((country) => own.includes(country)),
  );
  const [only = null] = beside;
  const isOpen = beside.size === 0 && !places.some(({ country }) => own.includes(country ?? ''));
  return { country: beside.size === 1 ? only : null, isOpen };
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
