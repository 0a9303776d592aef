import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed, namesIn } from '../support.ts';

const bodiesIn = (text: string): string[] => listed(namesIn(text).organisations);
const places = (text: string): string[] => listed(namesIn(text).places);

test('what the quoted title of a work names is not named by the article', () => {
  assert.deepEqual(places('Der Roman „Ein Winter in Lissabon“ erschien 1998 in Zürich.'), ['Zürich: Zürich']);
  assert.deepEqual(places('Die Fernsehserie "Tage von Rom" lief im Herbst.'), []);
});

test('other quotations stay, and a mark that nobody closes takes nothing', () => {
  assert.deepEqual(places('Er nannte den Roman „aus Lissabon gestohlen'), ['Lissabon: Lissabon']);
  assert.deepEqual(places('Sie sagte: „In Lissabon regnet es.“'), ['Lissabon: Lissabon']);
});

test('the world is no newspaper unless it writes', () => {
  assert.deepEqual(bodiesIn('In zwanzig Jahren wird die Welt eine andere sein.'), []);
  assert.deepEqual(bodiesIn('Dort wurde vor längerer Zeit Abfall gefunden.'), []);
  assert.deepEqual(bodiesIn('Das berichtet die Zeitung „Die Welt“ am Montag.'), ['Die Welt: Die Welt']);
});
