import { PLANETS } from '../../german/placeNouns.ts';
import type { Gazetteer, PlaceCandidate } from '../../knowledge/gazetteer.ts';
import { kilometres } from './chooseReading.ts';

/** Words that say what kind of place follows and are not part of its name: „Insel Russki“, „Provinz Idlib“ */
const GENERIC =
  /^(?:(?:Freien? und )?Hanse|Landeshaupt|Bundeshaupt|Haupt|Hafen|Groß|Klein|Grenz|Küsten|Millionen|Provinz|Universitäts)?[Ss]tadt |^(?:US-)?(?:Bundes)?[Ss]taat |^(?:Insel|Halbinsel|Provinz|Region|Gebiet|Oblast|Kanton|Republik|Gemeinde|Ort|Dorf|Bezirk|Landkreis|Distrikt|Fluss|Berg) /u;

const DIRECTION = /^((?:Nord|Süd)?(?:Ost|West)|Nord|Süd|Mittel|Zentral)[- ](\p{Lu})(?=\p{Ll})/u;

/** „im Atlantischen Ozean“, „des Himmlischen Friedens“ */
const INFLECTED = /^(\p{Lu}\p{Ll}{2,})en (\p{Lu}\p{L}+?)s?$/u;

/**
 * The places a name in running text can mean, likeliest first: as written, without a genitive („Nordkoreas“),
 * without a comma („Washington, D.C.“), without a generic word before it. [] for an unknown one, and for a planet: the
 * table has a town in Florida of that name.
 */
export function lookupName(name: string, gazetteer: Gazetteer): readonly PlaceCandidate[] {
  for (const reading of readings(name)) {
    if (PLANETS.has(reading)) return [];
    const found = gazetteer.lookup(reading);
    if (found.length > 0) return found;
  }
  return inTown(name, gazetteer);
}

const QUARTER_KM = 30;

/** „Berlin-Kreuzberg“: the Kreuzberg that lies in or by Berlin. */
function inTown(name: string, gazetteer: Gazetteer): readonly PlaceCandidate[] {
  const [, head, tail] = /^([^-]+)-(\p{Lu}[^-]+)$/u.exec(name) ?? [];
  if (head === undefined || tail === undefined) return [];
  const around = gazetteer.lookup(head)[0]?.coordinates;
  if (!around) return [];
  return gazetteer
    .lookup(tail)
    .filter(
      ({ kind, coordinates }) =>
        kind === 'city' && coordinates !== null && kilometres(coordinates, around) < QUARTER_KM,
    );
}

function* readings(name: string): Generator<string> {
  // „die koreanische Halbinsel“
  if (/^\p{Ll}.* \p{Lu}/u.test(name)) yield* readings(name.charAt(0).toUpperCase() + name.slice(1));
  yield name;
  if (/['’]$/u.test(name)) yield name.slice(0, -1);
  if (/['’]?s$/u.test(name)) yield name.replace(/['’]?s$/u, '');
  if (/[ds]es$/u.test(name)) yield name.slice(0, -2);
  if (name.includes(',')) yield name.replaceAll(',', '');
  // „Ost-Ukraine“, „Nord Korea“ in machine translations
  const joined = name.replace(
    DIRECTION,
    (_, direction: string, first: string) => direction + first.toLowerCase(),
  );
  if (joined !== name) yield joined;
  if (/^[dD](?:er|ie|as|en|em|es) /.test(name)) yield name.slice(4);
  const [, stem, rest] = INFLECTED.exec(name) ?? [];
  if (stem !== undefined) for (const ending of ['er', 'es', 'e']) yield `${stem}${ending} ${rest}`;
  const bare = name.replace(GENERIC, '');
  if (bare !== name) yield* readings(bare);
}
