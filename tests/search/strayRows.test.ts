import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectWords } from '../../src/search/collectWords.ts';
import { parseQuery } from '../../src/search/parseQuery.ts';
import { StemNumbers } from '../../src/search/stemNumbers.ts';
import { unpackStrays } from '../../src/search/strayList.ts';
import { strayRows } from '../../src/search/strayRows.ts';
import { evaluate } from '../../templates/client/search/evaluate.ts';
import { makeRecord as record } from '../support/records.ts';
import { fullTextOf, lexiconOf } from '../support/searchTexts.ts';

function straysOf(
  texts: readonly string[],
  people: readonly string[] = [],
  compounds: Readonly<Record<string, string>> = {},
  acronyms: readonly string[] = [],
) {
  const words = collectWords(texts.map((text, i) => record({ id: `a-${i}`, text })));
  const stems = new StemNumbers();
  const own = Uint32Array.from(words.words, ({ folded }) => stems.of(folded));
  const named = people.map((name) => ({
    name,
    articles: texts.filter((text) => text.includes(name)),
  }));
  const parts = words.words.map(({ folded }) => {
    const part = compounds[folded];
    return part === undefined ? [] : [{ word: part, stem: stems.of(part) }];
  });
  const organisations = acronyms.map((name) => ({
    wordings: [name],
    articles: texts.filter((text) => text.includes(name)),
  }));
  return strayRows(words, { own, parts }, named, organisations);
}

const rows = (key: string, ...given: Parameters<typeof straysOf>): number[] => {
  const isStray = unpackStrays(straysOf(...given).get(key)?.[0]);
  return isStray === null ? [] : [...given[0].keys()].filter(isStray);
};

test('articles that have of a noun only words written small are known', () => {
  const texts = ['Die Sonde flog.', 'Das ist rot, sondern blau.', 'Zwei Sonden, sondern eine.', 'Ein Haus.'];
  assert.deepEqual(rows('sond!', texts), [1]);
  assert.deepEqual(rows('haus!', texts), []);
});

test('a noun that a verb is written like is known by its capital', () => {
  const texts = ['Ein Schloss.', 'Man schloss es.', 'Er schloss ab.', 'Des Schlosses Tor.', 'Sie schloss.'];
  assert.deepEqual(rows('schloss!', texts), [1, 2, 4]);
});

test('a surname is kept apart from everything but its genitive, the nouns from surnames', () => {
  const texts = ['Hanno Kohm kam.', 'Kohms Rede.', 'Die Kohme brennt.', 'Jutta Köhmer kam.'];
  const people = ['Hanno Kohm', 'Kohm', 'Jutta Köhmer'];
  assert.deepEqual(rows('kohm!!', texts, people), [2, 3]);
  assert.deepEqual(rows('kohmer!!', texts, people), [0, 1, 2]);
  assert.deepEqual(rows('kohm!', texts, people), [0, 1, 3]);
});

test('an acronym is kept apart from the words whose stem it is, a longer name of an organisation is not', () => {
  const texts = ['Die Wed kam.', 'Zwei Weder kamen.', 'Weds Rede.'];
  assert.deepEqual(rows('wed!!', texts, [], {}, ['Wed']), [1]);
  assert.deepEqual(rows('wed!!', texts, [], {}, ['Wed Muster']), []);
});

test('what is no form of the word stands behind all others, and is no hit of the word in quotation marks', async () => {
  const texts = ['Man schloss das Tor.', 'Das Schloss brannte.'];
  const strays = straysOf(texts);
  const lexicon = { ...lexiconOf(texts), aliases: async (key: string) => strays.get(key) ?? [] };
  const find = async (q: string): Promise<[number, number][]> => {
    const { hits } = await evaluate(parseQuery(q), fullTextOf(texts), lexicon, false);
    return [...(hits ?? [])].sort(([, a], [, b]) => b - a);
  };
  const found = await find('Schloss');
  assert.deepEqual(
    found.map(([row]) => row),
    [1, 0],
  );
  assert.ok((found[1]?.[1] ?? 1) < 0.5, 'less than a part of a compound');
  assert.deepEqual(
    (await find('"Schloss"')).map(([row]) => row),
    [1],
  );
});

test('what has of a stem only a word with a grammatical task is no hit of the others, in whatever form', async () => {
  const texts = [
    'Die Sicherheit zuerst.',
    'Man wehrt sich.',
    'Wir sichern das.',
    'Die Seite hier.',
    'Seit gestern.',
    'Was seit gestern und seit heute gilt.',
  ];
  const strays = straysOf(texts);
  const lexicon = { ...lexiconOf(texts), aliases: async (key: string) => strays.get(key) ?? [] };
  const find = async (q: string): Promise<number[]> => {
    const { hits } = await evaluate(parseQuery(q), fullTextOf(texts), lexicon, false);
    return [...(hits ?? []).keys()].sort();
  };
  assert.deepEqual(await find('Sicherheit'), [0, 2]);
  assert.deepEqual(await find('sichern'), [0, 2]);
  assert.deepEqual(await find('sich'), [0, 1, 2], 'the word itself');
  assert.deepEqual(await find('Seite'), [3, 4], '„Seit“ may be a noun');
});

test('a word in -er and the noun it is made of are kept apart, with their compounds and feminines', () => {
  const texts = [
    'Die Wahl am Sonntag.',
    'Alle Wähler kamen.',
    'Von Wählern und der Wahl.',
    'Die Briefwähler bei der Wahl.',
    'Wählerinnen waren da.',
    'Eine Briefwahl mit Wählern.',
  ];
  const compounds = { briefwahler: 'wahler', briefwahl: 'wahl' };
  assert.deepEqual(rows('wahl!er', texts, [], compounds), [0]);
  assert.deepEqual(rows('wahl!', texts, [], compounds), [1, 4], 'the index has „Wählerinnen“ under its stem');
});

test('a word in -er that stands in all articles of its stem has no strays, neither those of the other nouns', () => {
  const texts = ['Die Lehre der Lehrer.', 'Zwei Lehrer.', 'Mit Lehrern.'];
  assert.deepEqual(rows('lehr!', texts), [1, 2]);
  assert.deepEqual(straysOf(texts).get('lehr!er'), ['']);
});

test('a plural in -er, an adjective and a lone form are no words for themselves', () => {
  const texts = [
    'Das Haus.',
    'Die Häuser, in Häusern.',
    'Die Tote.',
    'Ein Toter, ein toter Ast.',
    'Ein Sieger.',
  ];
  for (const key of ['haus!er', 'tot!er', 'sieg!er']) assert.equal(straysOf(texts).get(key), undefined, key);
});

test('who asks for „Wähler:innen“ or „Wahl“ finds first what has that word', async () => {
  const texts = ['Wahl und Wahlen.', 'Die Wahl.', 'Alle Wähler.', 'Viele Wählern.', 'Lage der Wahl.'];
  const strays = straysOf(texts);
  const lexicon = { ...lexiconOf(texts), aliases: async (key: string) => strays.get(key) ?? [] };
  const find = async (q: string): Promise<number[]> => {
    const { hits } = await evaluate(parseQuery(q), fullTextOf(texts), lexicon, false);
    return [...(hits ?? [])].sort(([, a], [, b]) => b - a).map(([row]) => row);
  };
  assert.deepEqual((await find('Wähler')).slice(0, 2), [2, 3]);
  assert.deepEqual((await find('Wahl')).slice(-2), [2, 3]);
  assert.deepEqual(await find('"Wähler"'), [2, 3]);
});

test('a word that is cut short is kept apart from those whose stem that is', () => {
  const texts = ['Die Mode.', 'Sehr modern.', 'Moderne Moden.', 'Eine Laterne.', 'Das Problem.'];
  const strays = straysOf(texts);
  const isStray = unpackStrays(strays.get('modern!!')?.[0] ?? '');
  assert.deepEqual(
    [0, 1, 2].filter((row) => isStray?.(row)),
    [0, 2],
  );
  assert.equal(strays.get('problem!!'), undefined, 'no other word');
});

test('a verb that only the index has under the stem of a noun is one of its strays', () => {
  const texts = ['Das Gelände.', 'Wir sind gelandet.', 'Auf dem Gelände ist er gelandet.', 'Ein Paket.'];
  assert.deepEqual(rows('geland!', texts), [1]);
  assert.deepEqual(rows('paket!', texts), []);
});
