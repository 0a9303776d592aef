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

test('a surname that is a noun too is somebody right behind an office that has no article', () => {
  assert.deepEqual(people('Bundeskanzler Kohl empfing Gäste.'), ['Kohl: Kohl']);
  assert.deepEqual(people('Ministerpräsident Koch und Innenminister Stein kamen.'), [
    'Koch: Koch',
    'Stein: Stein',
  ]);
  assert.deepEqual(people('Feuerwehrmann Koch half.'), ['Koch: Koch']);
  assert.deepEqual(people('Landwirtschaftsminister Ast lobte die Bauern.'), ['Ast: Ast']);
  assert.deepEqual(people('Der Trainer Kraft zu geben, gelang nicht.'), []);
  assert.deepEqual(people('Als Trainer Kraft zu haben, ist wichtig.'), []);
  assert.deepEqual(people('Das gab dem Minister Kraft und Mut.'), []);
});

test('each of two offices keeps its name, and a couple is no office', () => {
  const roles = (text: string): (string | undefined)[] =>
    namesIn(text).people.flatMap(({ mentions }) => mentions.map(({ role }) => role));
  assert.deepEqual(roles('Ministerpräsident Koch und Innenminister Beuth kamen.'), [
    'Ministerpräsident',
    'Innenminister',
  ]);
  assert.deepEqual(roles('Das Ehepaar Ruth und Emil Kranzler stiftete das Haus.'), [undefined, undefined]);
});

test('small words inside a surname keep it whole', () => {
  assert.deepEqual(people('Es kamen Egbert von und zu Weidenhain und Karl Theodor zu Weidenberg.'), [
    'Egbert von und zu Weidenhain: Egbert von und zu Weidenhain',
    'Karl Theodor zu Weidenberg: Karl Theodor zu Weidenberg',
  ]);
  assert.deepEqual(people('Gräfin Elsa von der Recke kam.'), ['Elsa von der Recke: Elsa von der Recke']);
  assert.deepEqual(
    people('In Riad traf sie Mohammed bin Zayed.').at(-1),
    'Mohammed bin Zayed: Mohammed bin Zayed',
  );
  assert.deepEqual(people('Anna von der Polizei half.'), ['Anna: Anna']);
  assert.deepEqual(people('Das Amt, das Otto Graf Lambsdorff hat.'), [
    'Otto Graf Lambsdorff: Otto Graf Lambsdorff',
  ]);
});

test('a city before a first name is no part of it', () => {
  const found = namesIn('In Brüssel Mohammed bin Salman zu treffen, gelang ihr.');
  assert.deepEqual(listed(found.people), ['Mohammed bin Salman: Mohammed bin Salman']);
  assert.deepEqual(listed(found.places), ['Brüssel: Brüssel']);
});

test('father and son of one name are two', () => {
  assert.deepEqual(people('Bernd Quorr senior und Bernd Quorr junior führen die Werft.'), [
    'Bernd Quorr senior: Bernd Quorr senior',
    'Bernd Quorr junior: Bernd Quorr junior',
  ]);
});

test('what somebody is called stands in quotes before a surname that reads like a noun too', () => {
  const found = namesIn('Der Kabarettist Hannes „Hansi“ Moosgruber trat auf.');
  assert.deepEqual(listed(found.people), ['Hannes „Hansi“ Moosgruber: Hannes „Hansi“ Moosgruber']);
  assert.deepEqual(found.organisations, []);
});

test('where somebody comes from is no firm, and what somebody has is no name', () => {
  const found = namesIn('Der Bayer Alois Huber kam. Bayer in Leverkusen baut.');
  assert.deepEqual(listed(found.people), ['Alois Huber: Alois Huber']);
  assert.deepEqual(people('Das war Viktor Orbáns Ziel.'), ['Viktor Orbán: Viktor Orbáns']);
});

test('an office alone is nobody', () => {
  assert.deepEqual(people('Der Kremlchef sprach mit Otto Quorr.'), ['Otto Quorr: Otto Quorr']);
  assert.deepEqual(people('Wie der Kremlsprecher mitteilte, reist er nicht.'), []);
});

test('a town that is called like a noun is meant where the noun would have an article', () => {
  assert.deepEqual(places('Die Minister sprachen am Montag in Bonn über den Vertrag.'), ['Bonn: Bonn']);
  assert.deepEqual(places('Er kam aus Posen nach Siegen.'), ['Posen: Posen', 'Siegen: Siegen']);
  assert.deepEqual(places('In Zug und Luzern regnet es.'), ['Zug: Zug', 'Luzern: Luzern']);
  assert.deepEqual(places('Er reiste in Zug und Bus an.'), []);
  assert.deepEqual(places('In der Halle und auf dem Hof wurde gefeiert.'), []);
  assert.deepEqual(places('In Halle 4 stehen Autos.'), []);
});

test('names of East Asia have no „von“', () => {
  assert.deepEqual(people('Was Kim Jong-un von Putin will, blieb offen. Wladimir Putin schwieg.'), [
    'Kim Jong-un: Kim Jong-un',
    'Wladimir Putin: Putin, Wladimir Putin',
  ]);
  assert.deepEqual(people('Ursula von Quorrason kam nach Bonn.'), [
    'Ursula von Quorrason: Ursula von Quorrason',
  ]);
});
