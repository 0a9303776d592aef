import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed, namesIn } from '../support.ts';

const people = (text: string): string[] => listed(namesIn(text).people);
const places = (text: string): string[] => listed(namesIn(text).places);
const bodies = (text: string): string[] => listed(namesIn(text).organisations);

test('inhabitants, rulers and sieges are of a place', () => {
  assert.deepEqual(places('Die Bewohner von Standing Rock protestieren seit Wochen gegen den Bau.'), [
    'Standing Rock: Standing Rock',
  ]);
  assert.deepEqual(places('Der König von Bandimar ließ die Mauern erneuern.'), ['Bandimar: Bandimar']);
  for (const text of [
    'Die Bewohner von Altersheimen sind besonders gefährdet.',
    'Die Bewohner von Hochhäusern klagten über den Lärm.',
    'Ein Vertrag von großer Bedeutung wurde geschlossen.',
  ])
    assert.deepEqual(places(text), [], text);
});

test('a companion has a surname, but is no town, noun or club', () => {
  assert.deepEqual(people('Im Halbfinale verlor sie gegen ihre Landsfrau Brandmeier in zwei Sätzen.'), [
    'Brandmeier: Brandmeier',
  ]);
  assert.deepEqual(people('Der Titelverteidiger Bayern verlor das Spiel am Samstag deutlich.'), []);
  assert.deepEqual(people('Sie ist die Rivalin Berlins und seiner Wirtschaft.'), []);
});

test('behind the „von“ of what was made stands who made it, no place and no noun', () => {
  assert.deepEqual(people('Das Haus wurde 1911 von Tokujiro Amawari in Kyoto entworfen.'), [
    'Tokujiro Amawari: Tokujiro Amawari',
  ]);
  assert.deepEqual(people('Die Ausstellung wurde von Neue Wege e. V. gestaltet.'), []);
  assert.deepEqual(people('Die Straße nördlich von Bad Salzuflen wurde neu gebaut.'), []);
});

test('rivers flow, places lie beside others or are said to be places', () => {
  assert.deepEqual(places('Die Kareva entspringt im Gebirge.'), ['Kareva: Kareva']);
  assert.deepEqual(places('Die Truppen nahmen gestern Baschimar nordöstlich der Stadt ein.'), [
    'Baschimar: Baschimar',
  ]);
  assert.deepEqual(places('Er starb in Birkstall, einem kleinen Ort im Norden des Landes.'), [
    'Birkstall: Birkstall',
  ]);
  for (const text of [
    'Die Tinte fließt. Das Wasser fließt ab.',
    'Die Häuser östlich der Bahn stehen leer.',
    'In Bewegung, einem Ort im Geiste, sei alles möglich.',
    'Anna Karlowa, eine Stadt im Herzen, sagte nichts.',
  ])
    assert.deepEqual(places(text), [], text);
});

test('what lies somewhere is a place, if nothing is known of the word', () => {
  assert.deepEqual(places('Serabis lag nördlich der Küste.'), ['Serabis: Serabis']);
  for (const text of ['Staub lag zwischen den Büchern.', 'Anna lag nahe der Tür.', 'Er lag nördlich davon.'])
    assert.deepEqual(places(text), [], text);
});

test('who is quoted with „wie“ is somebody', () => {
  assert.deepEqual(people('Wie Wikströmer betont, gibt es dafür keinen Beleg.'), ['Wikströmer: Wikströmer']);
  for (const text of ['Wie Freitag erklärte Absichten enden.', 'Wie Fachleute sagten, sei das falsch.'])
    assert.deepEqual(people(text), [], text);
});

test('what merges is a firm', () => {
  assert.deepEqual(bodies('Im Frühjahr hatte der Vorstand die geplante Fusion mit Baltrexa aufgegeben.'), [
    'Baltrexa: Baltrexa',
  ]);
  assert.deepEqual(bodies('Die Übernahme von Verantwortung fällt vielen schwer.'), []);
  assert.deepEqual(bodies('Die Fusion von Wasserstoff liefert der Sonne ihre Energie.'), []);
});

test('what lies on a river or a coast is a place', () => {
  assert.deepEqual(places('Die Flotte erreichte im Mai Kalumbor am Sambesi.'), [
    'Kalumbor: Kalumbor',
    'Sambesi: Sambesi',
  ]);
  assert.deepEqual(places('Die Flotte erreichte im Herbst Kozhikor an der Malabarküste.'), [
    'Kozhikor: Kozhikor',
    'Malabarküste: Malabarküste',
  ]);
  assert.deepEqual(places('An der Steilküste und an der Nordwestküste brüten Vögel.'), []);
  assert.deepEqual(places('Die Burgen am Rhein sind alt.'), ['Rhein: Rhein']);
});

test('who speaks behind the verb, or lives at the beginning, has no article', () => {
  assert.deepEqual(people('„Das ist in Stein gemeißelt“, sagt Riedlinger.'), ['Riedlinger: Riedlinger']);
  assert.deepEqual(people('Stern lebte mit seiner Familie auf dem Land.'), ['Stern: Stern']);
  for (const text of [
    'Das sei falsch, sagte Russland.',
    'Das sei falsch, erklärte Greenpeace.',
    '„Nein“, sagte Mutter, „das geht nicht.“',
    'Der Stern leuchtete die ganze Nacht.',
  ])
    assert.deepEqual(people(text), [], text);
});
