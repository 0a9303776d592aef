import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed, namesIn } from '../support.ts';

const people = (text: string): string[] => listed(namesIn(text).people);
const places = (text: string): string[] => listed(namesIn(text).places);

test('players of a line-up are people, whatever their names are elsewhere', () => {
  const found = people(
    'Verl: Unbehaun – Knost, Mikic, Paetow – Stöcker (46. Hinze), Baack, Corboz, Schreck – Wolfram, Lokotsch',
  );
  assert.equal(found.length, 11, found.join(' | '));
  assert.ok(found.includes('Corboz: Corboz') && found.includes('Schreck: Schreck'));
});

test('a list of towns or of firms is no line-up', () => {
  assert.deepEqual(
    people('Halt in: Köln, Bonn, Mainz, Koblenz, Trier, Mannheim, Ulm, Nürnberg, Bochum, Jena'),
    [],
  );
});

test('who stands among people is a person', () => {
  assert.deepEqual(people('Er spielte mit Lionel Hansen, Art Blakeson und Maynard Quorrason.'), [
    'Lionel Hansen: Lionel Hansen',
    'Art Blakeson: Art Blakeson',
    'Maynard Quorrason: Maynard Quorrason',
  ]);
});

test('a name in quotes between two others is what somebody is called', () => {
  assert.deepEqual(people('Der Posaunist Locksley „Slide“ Quorrason ist tot.'), [
    'Locksley „Slide“ Quorrason: Locksley „Slide“ Quorrason',
  ]);
  assert.deepEqual(people('In Berlin „Faust“ München nachzuspielen, geht nicht.'), []);
});

test('what somebody wrote is named in quotes behind him', () => {
  const {
    people: who,
    places: where,
    organisations,
  } = namesIn(
    'Mit Béla Bartóks „Herzog Blaubarts Burg“ begann der Abend, es folgte Alexander Zemlinskys „Nacht in Florenz“.',
  );
  assert.deepEqual(listed(who), ['Béla Bartók: Béla Bartóks', 'Alexander Zemlinsky: Alexander Zemlinskys']);
  assert.deepEqual([...listed(where), ...listed(organisations)], []);
});

test('part of a title in quotes is no place, a paper in quotes stays one', () => {
  assert.deepEqual(places('Er erzählt in „Der Schäfer von Korfu“ von früher.'), []);
  assert.deepEqual(places('Er fuhr in der „Nacht von Korfu“ nach Athen.').includes('Athen: Athen'), true);
});

test('a surname that would be the genitive of a noun stays where nothing is somebody’s', () => {
  assert.deepEqual(people('Fabian Klos traf in der Nachspielzeit.'), ['Fabian Klos: Fabian Klos']);
});

test('a genitive of a known name before a noun is somebody', () => {
  assert.deepEqual(people('Trotz Gaddafis Tod ging der Krieg weiter.'), ['Gaddafi: Gaddafis']);
});

test('a rank behind a first name is a surname', () => {
  assert.deepEqual(people('Dann sprach Bischof Gebhard Fürst.'), ['Gebhard Fürst: Gebhard Fürst']);
});

test('„de“ and a surname alone are somebody', () => {
  assert.deepEqual(people('Innenminister de Maizière widersprach. De Maizière sagte, er bleibe.'), [
    'de Maizière: de Maizière, De Maizière',
  ]);
  assert.deepEqual(people('Der Zug fuhr nach Rio de Janeiro.'), []);
});

test('the name at birth is the same person', () => {
  assert.deepEqual(people('Elke Quorra wurde 1940 in Berlin als Elke Schletz geboren. Später sang Quorra.'), [
    'Elke Quorra: Elke Quorra, Elke Schletz, Quorra',
  ]);
});

test('more first names make nobody else, other first names do', () => {
  assert.deepEqual(people('Karl Weber sprach. Karl Otto Weber ist Maurer.'), [
    'Karl Otto Weber: Karl Weber, Karl Otto Weber',
  ]);
  assert.equal(people('Karl Weber sprach. Otto Weber ist Maurer.').length, 2);
});

test('a first name alone is who was named in full before, unless a title says otherwise', () => {
  assert.deepEqual(people('Harald Quorra kam spät. Harald sagte nichts.'), [
    'Harald Quorra: Harald Quorra, Harald',
  ]);
  assert.equal(people('Harald Quorra traf am Abend König Harald.').length, 2);
});

test('a surname like a town is one behind „in“, not where somebody bears it', () => {
  assert.deepEqual(places('Auf der Ranch in Crawford war es heiß.'), ['Crawford: Crawford']);
  assert.deepEqual(places('Joan Crawford kam. Das Vertrauen in Crawford wuchs.'), []);
});

test('sites take their name from the noun before, not from who is called so', () => {
  assert.deepEqual(places('Das Kernkraftwerk Krümmel ruht.'), ['Krümmel: Krümmel']);
  assert.deepEqual(places('Am Grenzübergang Erez warteten Menschen.'), ['Erez: Erez']);
});

test('what somebody is or where he comes from is none of the name', () => {
  assert.deepEqual(people('Die polnische Alpinistin Halina Quorrowska ist tot.'), [
    'Halina Quorrowska: Halina Quorrowska',
  ]);
});
