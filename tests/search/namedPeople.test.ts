import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldWord } from '../../src/german/foldWord.ts';
import { nameKeys } from '../../src/german/nameKeys.ts';
import { aliasKeys } from '../../src/search/aliasKeys.ts';
import { collectBearers } from '../../src/search/collectBearers.ts';
import { parseQuery } from '../../src/search/parseQuery.ts';
import { evaluate, type Found } from '../../templates/client/search/evaluate.ts';
import type { Lexicon } from '../../templates/client/search/lexicon.ts';
import { fullTextOf, lexiconOf } from '../support/searchTexts.ts';

/** A lexicon of texts that name these people, whose names are known by their sound too. */
function lexiconWith(texts: readonly string[], people: readonly string[]): Lexicon {
  const bearers = collectBearers(
    people.map((name) => ({ name, wordings: [], articles: ['a'] })),
    new Map(),
  );
  const words = people.flatMap((name) => name.split(' '));
  return {
    ...lexiconOf(texts),
    aliases: async (key) =>
      key.startsWith('~')
        ? words.filter((word) => nameKeys(word).some((one) => aliasKeys.sound(one) === key))
        : (key.endsWith('*') && bearers.get(key.slice(0, -1))) || [],
  };
}

const search = (
  q: string,
  texts: readonly string[],
  people: readonly string[],
  parts: readonly string[] = [],
): Promise<Found> => evaluate(parseQuery(q), fullTextOf(texts, parts), lexiconWith(texts, people), false);

/** The rows found, best first, and whether the page says that some have the surname alone. */
async function find(
  q: string,
  texts: readonly string[],
  people: readonly string[],
  parts: readonly string[] = [],
): Promise<{ rows: number[]; said: string[] }> {
  const { hits, people: said } = await search(q, texts, people, parts);
  return {
    rows: [...(hits ?? [])].sort(([, a], [, b]) => b - a).map(([row]) => row),
    said: said.map(({ typed, surname }) => `${typed} → ${surname}`),
  };
}

test('a full name finds the surname alone, behind all others, and says so', async () => {
  const texts = ['Lemberg sagte zu.', 'Hanno Lemberg kam.', 'Ein Hanno kam.'];
  assert.deepEqual(await find('Hanno Lemberg', texts, ['Hanno Lemberg']), {
    rows: [1, 0],
    said: ['Hanno Lemberg → Lemberg'],
  });
  assert.deepEqual((await find('Lemberg, Hanno', texts, ['Hanno Lemberg'])).rows, [1, 0]);
  assert.deepEqual(await find('Hanno Lemberg', [texts[1] ?? ''], ['Hanno Lemberg']), {
    rows: [0],
    said: [],
  });
});

test('a first name in another transcription or as an initial is the same person', async () => {
  const texts = ['Philipp Lemberg kam.', 'Lemberg sagte zu.', 'Der andere Philip.'];
  for (const q of ['Philip Lemberg', 'P. Lemberg', 'Senatorin Lemberg'])
    assert.deepEqual((await find(q, texts, ['Philipp Lemberg'])).rows.sort(), [0, 1], q);
});

test('a double name or an Arabic article that the archive has not is the same person, and it is said', async () => {
  const texts = ['Hanno Lemberg kam.', 'Lemberg sagte zu.', 'Wolf kam.'];
  assert.deepEqual(await find('Hanno Wolf-Lemberg', texts, ['Hanno Lemberg']), {
    rows: [0, 1],
    said: ['Hanno Wolf-Lemberg → Lemberg'],
  });
  assert.deepEqual((await find('Wolf-Lemberg', texts, ['Hanno Lemberg'])).rows, []);
  assert.deepEqual((await find('Jutta Wolf-Lemberg', texts, ['Hanno Lemberg'])).rows, []);
  assert.deepEqual((await find('Hanno El Lemberg', texts, ['Hanno Lemberg'])).rows, [0, 1]);
});

test('somebody else with the surname is no hit', async () => {
  const texts = ['Hanno Lemberg kam.', 'Jutta Lemberg kam. Lemberg blieb.', 'Lemberg sagte zu.'];
  const people = ['Hanno Lemberg', 'Jutta Lemberg'];
  assert.deepEqual((await find('Hanno Lemberg', texts, people)).rows, [0, 2]);
  assert.deepEqual((await find('Jutta Lemberg', texts, people)).rows, [1, 2]);
  assert.deepEqual((await find('Minister Lemberg', texts, people)).rows.sort(), [0, 1, 2]);
});

test('of a surname that many share nothing is told', async () => {
  const texts = ['Hanno Lemberg kam.', 'Lemberg sagte zu.'];
  const many = 'Hanno Jutta Bernd Doris Emil Fritz Gerda Heinz Inge Klara'.split(' ');
  const people = many.map((name) => `${name} Lemberg`);
  assert.deepEqual((await find('Hanno Lemberg', texts, people)).rows, [0]);
});

test('another word of the stem is not the name, nor is the noun behind an article', async () => {
  const texts = ['Minister Kohm kam.', 'Minister, Kohme!', 'Der Kohm blüht.', 'Der Kohm-Plan gilt.'];
  assert.deepEqual((await find('Minister Kohm', texts, ['Kohm'])).rows, [0, 3]);
});

test('a part of a compound is no surname beside a first name', async () => {
  const texts = ['Josef kam, das Tagblatter schrieb.', 'Josef Blatter kam.'];
  assert.deepEqual((await find('Josef Blatter', texts, ['Josef Blatter'], ['blatter', ''])).rows, [1]);
});

test('the middle of a name is no surname, though it is that of somebody else', async () => {
  const texts = ['Pan Tong Li kam.', 'Pan kam.'];
  const people = ['Pan Tong Li', 'Pan Jo Tong'];
  assert.deepEqual((await find('Pan Tong Li', texts, people, ['', 'tong li'])).rows, [0, 1]);
});

test('ordinary words beside a surname stay what they are', async () => {
  const texts = ['Lemberg sagte zu.', 'Die Wahl von Lemberg.', 'Die Wahl.'];
  assert.deepEqual((await find('Wahl Lemberg', texts, ['Hanno Lemberg'])).rows, [1]);
});

test('where no article has both names, the surname stands for itself; not an ordinary word', async () => {
  const needless = async (q: string, texts: readonly string[], people: readonly string[]) =>
    (await search(q, texts, people)).needless;
  const texts = ['Lemberg sagte zu.', 'Das Wasser stieg.'];
  assert.deepEqual(await needless('Hanno Lemberg', texts, ['Lemberg']), ['Hanno']);
  assert.deepEqual(await needless('Onno von Lemberg', texts, ['Hanno Lemberg']), ['Onno', 'von']);
  assert.deepEqual(await needless('Hanno Lemberg Frías', ['Hanno Lemberg kam.'], ['Hanno Lemberg']), [
    'Frías',
  ]);
  assert.equal(await needless('Onno Lemberg Frías', ['Hanno Lemberg kam.'], ['Hanno Lemberg']), null);
  assert.equal(await needless('Hanno Wasser', texts, ['Lemberg']), null);
  assert.equal(await needless('Wasser Lemberg', texts, ['Lemberg']), null, 'an ordinary word');
  const named = ['Der Lemberg-Preis.', 'Andrij kam.'];
  assert.deepEqual(await needless('Andrei Lemberg', named, ['Andrij']), ['Andrei']);
});

test('people are known by each word of their names, but by no profession and by nothing that is mostly no name', () => {
  const word = (form: string, count: number) => ({ folded: foldWord(form), form, count });
  const people = [
    { name: 'Hanno Lemberg', wordings: ['H. Lemberg', 'Lembergs'], articles: ['a', 'b'] },
    { name: 'Jutta Fischer', wordings: [], articles: ['a'] },
    { name: 'Petra Herbst', wordings: [], articles: ['a'] },
  ];
  const counts = new Map([word('Lemberg', 3), word('Herbst', 9)].map((one) => [one.folded, one]));
  const bearers = collectBearers(people, counts);
  assert.deepEqual(bearers.get('lemberg'), ['Hanno ~|H. ~']);
  assert.deepEqual(bearers.get('hanno'), ['~ Lemberg|H. Lemberg']);
  assert.equal(bearers.get('fischer'), undefined);
  assert.equal(bearers.get('herbst'), undefined);
});

test('where nobody has both names, a surname much like the one typed is proposed if somebody has the first name with it', async () => {
  const texts = ['Hanno Lennberg gewann.', 'Ulf Lenberg kam.', 'Lenberg sprach.', 'Hanno kam.'];
  const people = ['Hanno Lennberg', 'Ulf Lenberg'];
  const likely = async (q: string) => (await search(q, texts, people)).likely;
  assert.deepEqual(await likely('Hanno Lenberg'), { typed: 'Lenberg', meant: 'Lennberg' });
  assert.equal(await likely('Ulf Lenberg'), null);
  assert.equal(await likely('Hanno Sandmann'), null);
  assert.equal(await likely('Minister Lenberg'), null);
});

test('an office and the first of the names by which somebody is called find them, not so with a usual first name', async () => {
  const texts = [
    'Surayong sagte zu.',
    'Premier Surayong Chulaporn kam.',
    'Hanno sagte zu.',
    'Premier Hanno Lemberg.',
  ];
  const people = ['Surayong Chulaporn', 'Hanno Lemberg'];
  assert.deepEqual((await find('Premier Surayong', texts, people)).rows, [1, 0]);
  assert.deepEqual((await find('Premier Hanno', texts, people)).rows, [3]);
});

test('an office and a rare name find the name alone in another transcription, not one that merely sounds alike', async () => {
  const texts = [
    'Der General Chomarow kam.',
    'Auch Khomarow war da.',
    'Herr Kamaraw sprach.',
    'Chomarow sprach.',
  ];
  const lexicon = lexiconWith(texts, ['Anton Chomarow', 'Khomarow', 'Bernd Kamaraw']);
  const entry: Lexicon['entry'] = async (word) => {
    const known = await lexicon.entry(word);
    return known && [known[0], 1];
  };
  const { hits } = await evaluate(
    parseQuery('General Khomarow'),
    fullTextOf(texts),
    { ...lexicon, entry },
    false,
  );
  assert.deepEqual([...(hits?.keys() ?? [])].sort(), [0, 1, 3]);
});

test('a place that is called by the same name is not the person', async () => {
  const texts = ['Hanno Lemberg kam.', 'Lemberg sprach.', 'Das Haus in San Lemberg.'];
  assert.deepEqual((await find('Hanno Lemberg', texts, ['Hanno Lemberg', 'Jutta Lemberg'])).rows, [0, 1]);
});
