import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed, namesIn } from '../support.ts';

const people = (text: string): string[] => listed(namesIn(text).people);
const bodies = (text: string): string[] => listed(namesIn(text).organisations);
const roles = (text: string): (string | undefined)[] =>
  namesIn(text).people.flatMap(({ mentions }) => mentions.map(({ role }) => role));

test('a first name and an initial before a surname belong to it', () => {
  assert.deepEqual(people('Als Besatzung sind vorgesehen: Eileen M. Collins, Kommandantin, und der Pilot.'), [
    'Eileen M. Collins: Eileen M. Collins',
  ]);
});

test('Nordic people have three names', () => {
  assert.deepEqual(
    people(
      'Verteidigungsminister Bjørn Arild Holt und Justizministerin Emilie Enger Brot, beide in Oslo, reisten ab.',
    ),
    ['Bjørn Arild Holt: Bjørn Arild Holt', 'Emilie Enger Brot: Emilie Enger Brot'],
  );
});

test('what somebody is given is not their name', () => {
  for (const text of [
    'Er habe Präsident Xanana Gusmão Geld geboten.',
    'Dem Trainer Karl Wagner Zeit zu geben, wäre klug.',
  ])
    assert.doesNotMatch(people(text).join(), /Geld|Zeit/, text);
});

test('who stands behind what somebody is, is no firm; a firm stays one', () => {
  const text = 'Der Tour-Favorit Lance Armberger verteidigte das Trikot mit Erfolg.';
  assert.deepEqual(bodies(text), []);
  assert.ok(people('Der Tour-Favorit Lance Armstrong verteidigte das Gelbe Trikot mit Erfolg.').length === 1);
  assert.deepEqual(bodies('Die Hugo Boss AG wuchs im Mai.'), ['Hugo Boss: Hugo Boss AG']);
});

test('an office of or for somebody is another’s', () => {
  assert.deepEqual(roles('Zehn Delegierte für Ulla Brandstetter reisten an.'), [undefined]);
  assert.deepEqual(roles('Das sagte ein Sprecher von Ulla Brandstetter am Abend.'), [undefined]);
  assert.deepEqual(roles('Der Sprecher des Außenministeriums, Karl Brandstetter, schwieg.'), [
    'Sprecher des Außenministeriums',
  ]);
});

test('a ruler with a number is no body', () => {
  const { people: who, organisations } = namesIn(
    'Er wurde von Queen Elizabeth II. zum Premierminister ernannt.',
  );
  assert.deepEqual([listed(who).length, organisations.length], [1, 0]);
});

test('who has no surname is called after a place; nobody is, who has one', () => {
  assert.deepEqual(
    people('Die Schriften der Hildegard von Bingen und des Johann Ernst von Nassau sind erhalten.'),
    ['Hildegard von Bingen: Hildegard von Bingen', 'Johann Ernst von Nassau: Johann Ernst von Nassau'],
  );
  assert.deepEqual(people('Isabella von Kastilien heiratete im Herbst.'), [
    'Isabella von Kastilien: Isabella von Kastilien',
  ]);
  assert.deepEqual(people('Am Montag flog Peter Brandmeier von Berlin nach Rom.'), [
    'Peter Brandmeier: Peter Brandmeier',
  ]);
  assert.deepEqual(people('Am Montag flog Thomas von Ungarn nach Rom.'), ['Thomas: Thomas']);
});

test('a foreign article begins a name, an emperor’s title does not', () => {
  assert.deepEqual(people('Le Corbusier entwarf die Stadt.'), ['Le Corbusier: Le Corbusier']);
  assert.deepEqual(people('Kaiser Haile Selassie eröffnete die Konferenz.'), [
    'Haile Selassie: Haile Selassie',
  ]);
  assert.deepEqual(people('Der Sänger Roland Kaiser trat am Samstag auf.'), ['Roland Kaiser: Roland Kaiser']);
});

test('marks on letters hide no name', () => {
  assert.deepEqual(people('Die Schauspielerin Penélope Brandmeier kommt aus dem Süden.'), [
    'Penélope Brandmeier: Penélope Brandmeier',
  ]);
  assert.deepEqual(people('Zum Essen gab es einen Rosé aus der Region.'), []);
});

test('„und“ joins a surname to another', () => {
  assert.deepEqual(people('Dalí und Buñuel drehten zusammen zwei Filme.').length, 2);
  assert.deepEqual(people('Schröder und Berlin sind sich einig.'), ['Schröder: Schröder']);
});

test('a ruler’s title is outside, in the genitive and before a number too', () => {
  assert.deepEqual(people('Im Jahr 272 nahm Kaiser Aurelian die Stadt ein.'), ['Aurelian: Aurelian']);
  assert.deepEqual(people('Im Norden schlugen die Truppen Philipps II. das Heer.'), [
    'Philipp II.: Philipps II.',
  ]);
  assert.deepEqual(people('Er starb am Hof von Ramses II. in Ägypten.'), ['Ramses II.: Ramses II.']);
  assert.deepEqual(people('Der Band heißt Maschinen und erklärt Artikels II. der Satzung.'), []);
});

test('a king of a country and a nickname are whole', () => {
  assert.deepEqual(people('Er war Sekretär des Königs Johann von Böhmen.'), [
    'Johann von Böhmen: Johann von Böhmen',
  ]);
  assert.equal(people('Joaquín Brandera, genannt El Chapo, wurde gefasst.').length, 2);
});
