import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameKeys } from '../../src/german/nameKeys.ts';
import { aliasKeys } from '../../src/search/aliasKeys.ts';
import { parseQuery } from '../../src/search/parseQuery.ts';
import { evaluate } from '../../templates/client/search/evaluate.ts';
import type { Lexicon } from '../../templates/client/search/lexicon.ts';
import { fullTextOf, lexiconOf } from '../support/searchTexts.ts';

async function find(q: string, texts: readonly string[], parts: readonly string[] = []): Promise<number[]> {
  const { hits } = await evaluate(parseQuery(q), fullTextOf(texts, parts), lexiconOf(texts), false);
  return [...(hits ?? [])].sort(([, a], [, b]) => b - a).map(([row]) => row);
}

test('where the archive has the compound of two words, one of them as a part of another is not enough', async () => {
  const texts = ['Der Segelflug begann.', 'Ein Flug ohne Segel.', 'Das Segel, der Flughafen.'];
  const parts = ['segel flug', '', 'flug hafen'];
  assert.deepEqual(await find('Segel Flug', texts, parts), [0, 1]);
  assert.deepEqual(await find('Segel Hafen', texts, parts), [2], 'no compound of these');
});

test('a word that is only the beginning of others does not stand for them beside its compound', async () => {
  const texts = ['Die Geophysik wächst.', 'Physik ist geographisch nichts.'];
  assert.deepEqual(await find('Geo Physik', texts, ['physik', '']), [0]);
});

test('a phrase is found as it was typed; in other forms only where it stands nowhere so', async () => {
  const texts = ['Am Roten Platz.', 'Der Rote Platz.', 'Des Rote Platzes.', 'Den roten platz.'];
  assert.deepEqual(await find('"Rote Platz"', texts), [1, 2]);
  assert.deepEqual((await find('"roter Platz"', texts)).sort(), [0, 1, 2, 3]);
});

test('a number before other words is read in words too', async () => {
  const texts = ['Ein Zwei-Wege-Tor.', 'Das EinWegTor.', 'Die Wege, ein Tor.'];
  assert.deepEqual(await find('2-Wege-Tor', texts), [0]);
  assert.deepEqual(await find('1-Weg-Tor', texts), [1]);
});

test('an Arabic article before a name is not asked for', async () => {
  const texts = ['Herr el-Nadschi kam.', 'Al Pacino kam.'];
  assert.deepEqual(await find('al-Nadschi', texts), [0]);
  assert.deepEqual(await find('el-Al', texts), [], 'too short to be a name');
  assert.deepEqual(await find('en-Nadschi', texts), [0], 'said like the first letter of the name');
  assert.deepEqual(await find('er-Nadschi', texts), []);
});

test('the legal form of a company is not asked for behind its name', async () => {
  const texts = ['Bei Nordlicht wird gestreikt.', 'Die Nordlicht AG streikt.', 'Eine AG am Gymnasium.'];
  assert.deepEqual(await find('Nordlicht AG', texts), [1, 0]);
  assert.deepEqual(await find('Nordlicht GmbH', texts), [0, 1], 'nor where no article has it');
  assert.deepEqual(await find('AG', texts), [1, 2]);
});

test('an Arabic article that stands nowhere before the name is not asked for', async () => {
  const texts = ['Der Herr el-Nadschi kam.', 'Al Pacino kam.', 'Der Herr Nadschi, Pacino.'];
  assert.deepEqual((await find('Al Nadschi', texts)).sort(), [0, 2]);
  assert.deepEqual(await find('Al Pacino', texts), [1]);
});

test('a number behind a name is found in Roman numerals and in figures', async () => {
  const texts = [
    'Die Agenda VII gilt.',
    'Die Agenda-VII-Kritik.',
    'Die 7 Punkte der Agenda.',
    'Agenda VIII.',
  ];
  assert.deepEqual(await find('Agenda 7', texts), [0, 1, 2]);
});

test('an ordinal number belongs to the word behind it where the archive has them so', async () => {
  const texts = ['Die Dritte Insel.', 'Auf der Insel leben 3 Leute.', 'Die 3. Insel.', 'Insel 2, Tor 3.'];
  assert.deepEqual((await find('3. Insel', texts)).sort(), [0, 2]);
  assert.deepEqual(await find('3. Insel', texts.slice(1, 2)), [0], 'not where it has them nowhere so');
  assert.deepEqual((await find('3 Insel', texts)).sort(), [1, 2, 3]);
});

test('a rare phrase is found with a hyphen too', async () => {
  assert.deepEqual(
    (await find('"Rote Insel"', ['Die Rote Insel.', 'Der Rote-Insel-Verein.', 'rote'])).sort(),
    [0, 1],
  );
});

test('a day of a month is one expression where it stands somewhere', async () => {
  const texts = ['Am 30. Juni 2005.', 'Im Juni kamen 30 Gäste.', 'Am 2. Juni.'];
  assert.deepEqual(await find('30. Juni', texts), [0]);
  assert.deepEqual(await find('30 Juni', texts), [0, 1]);
});

test('a word that only sounds like others is named as missing where these find nothing beside the rest', async () => {
  const texts = ['Der Nemirow-Preis.', 'Andrij kam, Bogdan kam.'];
  const lexicon: Lexicon = {
    ...lexiconOf(texts),
    aliases: async (key) =>
      nameKeys('Andrij').some((one) => aliasKeys.sound(one) === key) ? ['Andrij'] : [],
  };
  const unknown = async (q: string): Promise<string[]> =>
    (await evaluate(parseQuery(q), fullTextOf(texts), lexicon, false)).unknown.map(({ text }) => text);
  assert.deepEqual(await unknown('Andrei Nemirow'), ['Andrei']);
  assert.deepEqual(await unknown('Andrei Bogdan'), []);
  assert.deepEqual(await unknown('Andrij Nemirow'), []);
});

test('of a phrase in many articles those come first that have it as it was typed', async () => {
  const texts = [...Array.from({ length: 40 }, () => 'Am Roten Platz.'), 'Der Rote Platz.'];
  const parts = texts.map(() => '');
  const found = await find('"Rote Platz"', [...texts].reverse(), parts);
  assert.equal(found.length, 41);
  assert.equal(found[0], 0);
});

test('an acronym and a word find first what has them with a hyphen', async () => {
  const texts = ['Der Plan der US-Armee. Ein anderer Plan.', 'Der US-Plan.', 'US und Plan.'];
  assert.equal((await find('US Plan', texts))[0], 1);
});

test('a number behind a word belongs to it where the archive has them so', async () => {
  const texts = ['Das Projekt Waldau 21.', 'In Waldau kamen 21.', 'Ein KX2-Filter.', 'KX und 2 andere.'];
  assert.deepEqual(await find('Waldau 21', texts), [0]);
  assert.deepEqual(await find('Waldau 22', ['In Waldau kamen 22.']), [0]);
  assert.deepEqual(await find('KX 2', ['KX2 hilft.', 'KX und 2 andere.']), [0]);
});

test('a word with a hyphen is not its first part in several words beside the second', async () => {
  const texts = ['Der VX-Rat tagt.', 'Die Vereinte Xylophonie und ein Rat.', 'Die VX in Bonn.'];
  const lexicon: Lexicon = {
    ...lexiconOf(texts),
    aliases: async (key) => (key === 'vx' ? ['Vereinte Xylophonie'] : []),
  };
  const rows = async (q: string): Promise<number[]> =>
    [...((await evaluate(parseQuery(q), fullTextOf(texts), lexicon, false)).hits ?? [])].map(([row]) => row);
  assert.deepEqual(await rows('VX-Rat'), [0]);
  assert.deepEqual((await rows('VX')).sort(), [0, 1, 2]);
});

test('a letter before a word belongs to it where the archive has them so', async () => {
  const texts = ['Die S-Bahn fuhr.', 'Die Bahn und das S.', 'Bahn.'];
  const joined = {
    ...fullTextOf(texts),
    word: async (word: string) => (word === 'SBahn' ? new Map([[0, 1]]) : fullTextOf(texts).word(word)),
  };
  const rows = async (q: string): Promise<number[]> =>
    [...((await evaluate(parseQuery(q), joined, lexiconOf(texts), false)).hits ?? [])].map(([row]) => row);
  assert.deepEqual(await rows('S Bahn'), [0]);
  assert.deepEqual(await rows('U Bahn'), []);
  assert.deepEqual((await rows('Bahn')).sort(), [0, 1, 2]);
});

test('an excluded word that the archive has takes its other names away from nothing', async () => {
  const texts = ['Lutetia und der Tour de Gaule.', 'Lutetia in Gallien.', 'Lutetia.'];
  const lexicon: Lexicon = {
    ...lexiconOf(texts),
    aliases: async (key) => (key === 'gallien' || key === 'galia' ? ['Gaule'] : []),
  };
  const rows = async (q: string): Promise<number[]> => {
    const { hits, excluded } = await evaluate(parseQuery(q), fullTextOf(texts), lexicon, false);
    return [...(hits ?? []).keys()].filter((row) => !excluded.has(row));
  };
  assert.deepEqual(await rows('Lutetia -Gallien'), [0, 2]);
  assert.deepEqual(await rows('Lutetia -Galia'), [1, 2], 'it stands for nothing else');
});

test('a phrase is found with a hyphen before a figure too', async () => {
  const texts = ['Der Wagen der Formel-1-Klasse.', 'Die Formel. 1 Mal.'];
  const parts = texts.map(() => '');
  assert.deepEqual((await find('"Formel 1"', texts, parts)).sort(), [0, 1]);
  assert.deepEqual(await find('Formel Eins', ['Die Formel-1-Klasse.', 'Die Formel.'], parts), [0]);
});

test('letters with points are no acronym', async () => {
  const texts = ['Das gilt u.a. hier.', 'Vereinte Xylophonie.'];
  const lexicon: Lexicon = {
    ...lexiconOf(texts),
    aliases: async (key) => (key === 'ua' ? ['Vereinte Xylophonie'] : []),
  };
  const rows = async (q: string): Promise<number[]> =>
    [...((await evaluate(parseQuery(q), fullTextOf(texts), lexicon, false)).hits ?? [])].map(([row]) => row);
  assert.deepEqual(await rows('u.a.'), [0]);
  assert.deepEqual((await rows('UA')).sort(), [0, 1]);
});

test('a gender sign behind a slash stands for both, whatever ending the masculine has', async () => {
  const texts = ['Ein Polizist.', 'Zwei Polizistinnen.', 'Alle Polizisten.', 'Innen und außen.'];
  assert.deepEqual((await find('Polizisten/innen', texts)).sort(), [0, 1, 2]);
  assert.deepEqual(await find('Polizist/außen', texts), []);
});

test('two words that are a word in -er have no hits with the other noun of its stem', async () => {
  const texts = ['Ein Segelflieger.', 'Der Segelflug und der Segler.', 'Segelflieger.'];
  const lexicon: Lexicon = {
    ...lexiconOf(texts),
    aliases: async (key) => (key === aliasKeys.agents('segelflieg') ? ['1'] : []),
  };
  const engine = {
    ...fullTextOf(texts),
    word: async (word: string) =>
      /^segelflieger/i.test(word)
        ? new Map([
            [0, 1],
            [1, 1],
            [2, 1],
          ])
        : fullTextOf(texts).word(word),
  };
  const { hits } = await evaluate(parseQuery('Segel Flieger'), engine, lexicon, false);
  assert.deepEqual([...(hits ?? [])].map(([row]) => row).sort(), [0, 2]);
});

test('an age and the adjective typed apart are one word where the archive has it', async () => {
  const texts = ['Ein 18jähriger kam.', 'Der 20jährige kannte 18 Leute.', 'Ein achtzehnjähriger.'];
  assert.deepEqual((await find('18 jähriger', texts)).sort(), [0, 2]);
});

test('of an excluded phrase those articles are taken away that have it as it was typed, all if none has', async () => {
  const texts = ['Das Rote Haus.', 'Des roten Hauses Dach.', 'Ein Haus.'];
  const excluded = async (q: string): Promise<number[]> => {
    const found = await evaluate(parseQuery(q), fullTextOf(texts), lexiconOf(texts), false);
    return [...found.excluded].sort();
  };
  assert.deepEqual(await excluded('Haus -"rote Haus"'), [0]);
  assert.deepEqual(await excluded('Haus -"rotes Haus"'), [0, 1]);
});

test('words in quotation marks joined by a slash or a hyphen are found within longer ones, not apart', async () => {
  const texts = ['Die ABU/CBU kam.', 'Die ABU/CBU-Fraktion kam.', 'Die CBU und die ABU kamen.'];
  assert.deepEqual((await find('"ABU/CBU"', texts)).sort(), [0, 1]);
  assert.deepEqual(await find('"CBU-Fraktion"', texts), [1]);
});

test('a foreign name that only the index takes for another word is looked for by its other names alone', async () => {
  const texts = ['Der Zug fuhr nach Wien.', 'Sie kam wieder.'];
  const lexicon: Lexicon = {
    ...lexiconOf(texts),
    aliases: async (key) => (key === aliasKeys.name('wieden') ? ['Wien'] : []),
  };
  const { hits } = await evaluate(parseQuery('Wiedeń'), fullTextOf(texts), lexicon, false);
  assert.deepEqual([...(hits?.keys() ?? [])], [0]);
});

test('a name typed with a hyphen in one of its words is known by all of them, one with marks stands without them too', async () => {
  const texts = ['Der Zug fuhr nach Musterheim-Westfeld.', 'In Merico regnet es, auch in Neuland.'];
  const names = new Map([
    [aliasKeys.name('north sample westfield'), ['Musterheim-Westfeld']],
    [aliasKeys.name('merico'), ['Neuland']],
  ]);
  const lexicon: Lexicon = { ...lexiconOf(texts), aliases: async (key) => names.get(key) ?? [] };
  const rows = async (q: string): Promise<number[]> => {
    const { hits } = await evaluate(parseQuery(q), fullTextOf(texts), lexicon, false);
    return [...(hits?.keys() ?? [])];
  };
  assert.deepEqual(await rows('North Sample-Westfield'), [0]);
  assert.deepEqual(await rows('Mérico'), [1]);
});

test('of a phrase in many articles those are no hits that have it only among their hidden words', async () => {
  const texts = [...Array.from({ length: 31 }, () => 'Das Muster Neunzig kam.'), 'Nichts davon.'];
  const text = fullTextOf(texts);
  const phrase = async (words: string) => new Map([...(await text.phrase(words)), [31, 0.5] as const]);
  const { hits } = await evaluate(
    parseQuery('"Muster Neunzig"'),
    { ...text, phrase },
    lexiconOf(texts),
    false,
  );
  assert.equal(hits?.size, 31);
  assert.ok(!hits?.has(31));
});
