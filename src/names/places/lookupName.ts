import type { Gazetteer, PlaceCandidate } from '../../knowledge/gazetteer.ts';

/** Words that say what kind of place follows and are not part of its name: „Insel Russki“, „Provinz Idlib“ */
const GENERIC =
  /^(?:Haupt|Hafen|Groß|Klein|Grenz)?[Ss]tadt |^(?:US-)?(?:Bundes)?[Ss]taat |^(?:Insel|Halbinsel|Provinz|Region|Gebiet|Oblast|Kanton|Republik|Gemeinde|Ort|Dorf|Bezirk|Landkreis|Distrikt|Fluss|Berg) /u;

const DIRECTION = /^((?:Nord|Süd)?(?:Ost|West)|Nord|Süd|Mittel|Zentral)[- ](\p{Lu})(?=\p{Ll})/u;

/**
 * The places a name in running text can mean, likeliest first: as written, without a genitive („Nordkoreas“),
 * without a comma („Washington, D.C.“), without a generic word before it. [] for an unknown one.
 */
export function lookupName(name: string, gazetteer: Gazetteer): readonly PlaceCandidate[] {
  for (const reading of readings(name)) {
    const found = gazetteer.lookup(reading);
    if (found.length > 0) return found;
  }
  return [];
}

function* readings(name: string): Generator<string> {
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
  const bare = name.replace(GENERIC, '');
  if (bare !== name) yield* readings(bare);
}
