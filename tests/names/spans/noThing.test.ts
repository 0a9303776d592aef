import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed, namesIn } from '../support.ts';

const all = (text: string): string[] => {
  const { people, places, organisations } = namesIn(text);
  return [people, places, organisations].flatMap(listed);
};

test('storms, ships and spacecraft are neither people nor places, and stay so where they stand alone', () => {
  assert.deepEqual(
    all('Der Hurrikan Rebekka zog nach Nordwesten. Am Abend erreichte Rebekka die Küste.'),
    [],
  );
  assert.deepEqual(all('Das Motorschiff „Gertrud Maria“ lief am Morgen aus.'), []);
  assert.deepEqual(all('Die Raumsonde Huygens sandte am Dienstag Bilder.'), []);
  assert.deepEqual(all('Der Eisbär Ole starb im Alter von zwölf Jahren.'), []);
});

test('a storm with its noun as one name is none', () => {
  assert.deepEqual(all('Der Taifun Haiyan zog weiter. Auch Taifun Molave kam.'), []);
});

test('whose ship it is stays', () => {
  assert.deepEqual(all('Das Schiff Norwegens lag im Hafen.'), ['Norwegen: Norwegens']);
  assert.deepEqual(all('Der Kapitän des Frachters, Jens Petersen, schwieg.'), [
    'Jens Petersen: Jens Petersen',
  ]);
});

test('a product is not who makes it', () => {
  assert.deepEqual(all('Der Airbus A380 rollte zum Start, daneben stand ein Opel Corsa.'), []);
  assert.deepEqual(all('Sie kaufte ein Samsung Galaxy S8.'), []);
  assert.deepEqual(all('Nach dem Absturz einer Boeing 737 Max bleiben die Flüge gestrichen.'), []);
  assert.deepEqual(all('Der Autobauer Toyota ruft 3.000 Wagen zurück.'), ['Toyota: Toyota']);
});

test('warships by their letters, shuttles and weapons are no organisations', () => {
  assert.deepEqual(all('Die „USS Musterburg“ lief aus, die HMS Orpheus folgte.'), []);
  assert.deepEqual(all('Der Start eines Space Shuttle wurde verschoben, das Shuttle blieb stehen.'), []);
  assert.deepEqual(all('Die Lieferung von Taurus wird geprüft, Taurus fliegt weit.'), []);
  assert.deepEqual(all('Das Modul „Raffaella“ wird am Montag angekoppelt.'), []);
});

test('units behind a number, explosives and halls are no names', () => {
  assert.deepEqual(all('Der Motor leistet 512 PS bei wenig Verbrauch.'), []);
  assert.deepEqual(all('Gefunden wurden fünf Kilogramm TNT und ein Zünder.'), []);
  assert.deepEqual(all('Der Stand steht in Halle 4 der Messe.'), []);
  assert.deepEqual(all('Die Stadt Halle liegt in Sachsen-Anhalt.'), [
    'Halle (Saale): Halle',
    'Sachsen-Anhalt: Sachsen-Anhalt',
  ]);
});

test('lines of a railway beside each other are no band', () => {
  assert.deepEqual(all('Zwischen den Linien U1 und U2 wird gebaut. Es fahren U1 und U2 nicht.'), []);
  assert.deepEqual(all('Die Rockband „U2“ tritt auf.'), ['U2: U2']);
});
