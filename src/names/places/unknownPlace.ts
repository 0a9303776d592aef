import { createHash } from 'node:crypto';
import { GEOGRAPHIC_PHRASES } from '../../german/geography.ts';
import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import type { Place } from '../../record.ts';
import { slug } from '../../slug.ts';

/** What the word itself says about a place that no table has. */
const KINDS: readonly [RegExp, Place['kind']][] = [
  [
    /(?:straße|strasse|gasse|platz|allee|brücke|bahnhof|flughafen|hafen|schloss|burg|dom|turm|park)$/iu,
    'site',
  ],
  [/(?:see|meer|fluss|bucht|kanal|golf)$/iu, 'water'],
  [/(?:gebirge|wald|insel|inseln|tal|heide|wüste|ebene)$/iu, 'landscape'],
  [/^(?:Region|Provinz|Gebiet|Oblast|Kanton|Landkreis|Bezirk|Distrikt) /u, 'region'],
];

/** „Nordkirgisistan“, „Ost-Anatolien“ */
const PART_OF =
  /^(?:Nordost|Nordwest|Südost|Südwest|Nord|Süd|Ost|West|Mittel|Zentral)-?(?<whole>\p{L}{4,})$/u;

/** The nominative of listed names by what their forms share: „(im) Byzantinischen Reich“ → Byzantinisches Reich */
const NOMINATIVES: ReadonlyMap<string, string> = new Map(
  // the first of equal ones in the list is the nominative
  [...GEOGRAPHIC_PHRASES].reverse().map((name) => [uninflected(name), name]),
);

function uninflected(name: string): string {
  const words = name.split(' ');
  return words
    .map((word, at) =>
      word.replace(at === words.length - 1 ? /(?<=\p{L}{3})e?s$/u : /(?<=\p{L}{3})e[nrsm]?$/u, ''),
    )
    .join(' ');
}

/**
 * A place without entry in the gazetteer: named, but nowhere on the map. Its id depends on the name alone. The country
 * is known where the name holds a known place: „Hannover-Musterfeld“, „Nordkirgisistan“.
 */
export function unknownPlace(found: string, gazetteer: Gazetteer): Omit<Place, 'mentions' | 'derived'> {
  const name = NOMINATIVES.get(uninflected(found)) ?? found;
  const whole = PART_OF.exec(name)?.groups?.['whole'];
  const region = whole && gazetteer.lookup(whole.charAt(0).toUpperCase() + whole.slice(1))[0];
  const town = name.includes('-') ? gazetteer.lookup(name.slice(0, name.indexOf('-')))[0] : undefined;
  const known = region || town;
  const kind = region ? 'region' : (KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other');
  const country = known?.wellKnown ? known.country : null;
  return { id: nameId(name, 'ort'), name, status: 'found', kind, coordinates: null, country };
}

/** An id from a name that may have no letter an address can spell: `ort-1b2c3d4e` for „東京“. */
function nameId(name: string, prefix: string): string {
  const plain = slug(name);
  // a cut slug could stand for two names
  if (plain !== '' && plain.length < 60) return plain;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return plain === '' ? `${prefix}-${hash}` : `${slug(name, 50)}-${hash}`;
}
