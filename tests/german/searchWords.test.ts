import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWords } from '../../src/german/findWords.ts';
import { foldWord } from '../../src/german/foldWord.ts';
import {
  baseVerbs,
  inflectedForms,
  participleForms,
  prefixedForms,
  regularVerbForms,
  separableVerbForms,
  smallForms,
  weakVerbForms,
} from '../../src/german/inflectedForms.ts';
import { haveOneRhythm, nameDistance, nameKeys } from '../../src/german/nameKeys.ts';
import { spellingKey } from '../../src/german/spellingKey.ts';
import { stem } from '../../src/german/stem.ts';

test('all spellings of a word fold to one', () => {
  for (const [one, ...others] of [
    ['muller', 'Müller', 'Mueller', 'MÜLLER', 'Muller', 'Mu\u0308ller'],
    ['strasse', 'Straße', 'STRASSE', 'Stra\u00adße'],
    ['usa', 'U.S.A', 'USA'],
    ['politikerinnen', 'Politiker:innen', 'Politiker*innen', 'PolitikerInnen', 'Politiker_innen'],
    ['gdansk', 'Gdańsk'],
    ['lodz', 'Łódź'],
  ])
    for (const other of others) assert.equal(foldWord(other), one, other);
});

test('a u between vowels or after q is no umlaut', () => {
  assert.equal(foldWord('Frauen'), 'frauen');
  assert.equal(foldWord('Quelle'), 'quelle');
  assert.equal(foldWord('Treue'), 'treue');
});

test('forms of a word share a stem, other words do not', () => {
  for (const [one, ...others] of [
    ['Haus', 'Hauses', 'Häuser', 'Häusern', 'HAUS'],
    ['Gesetz', 'Gesetze', 'Gesetzes', 'Gesetzen'],
    ['Frau', 'Frauen'],
    ['Ergebnis', 'Ergebnisse', 'Ergebnissen'],
    ['wichtig', 'wichtige', 'wichtigsten'],
  ])
    for (const other of others) assert.equal(stem(other), stem(one ?? ''), other);
  assert.notEqual(stem('Gesetzgebung'), stem('Gesetz'));
  assert.notEqual(stem('Haus'), stem('Hase'));
  assert.equal(stem(''), '');
});

test('a word keeps points and signs inside, a hyphen parts it', () => {
  const words = (text: string) => [...findWords(text)].map((word) => word.text);
  assert.deepEqual(words('Die U.S.A. und 20.000 Politiker:innen; CDU-Politiker/Chefs.'), [
    'Die',
    'U.S.A',
    'und',
    '20.000',
    'Politiker:innen',
    'CDU',
    'Politiker',
    'Chefs',
  ]);
  const text = 'Ende. Der „Schiff\u00adfahrt“';
  for (const { start, end, text: word } of findWords(text)) assert.equal(text.slice(start, end), word);
  assert.deepEqual(words('...'), []);
});

test('old and new spellings share a key, words that differ do not', () => {
  for (const [a, b] of [
    ['photographie', 'fotografie'],
    ['schiffahrt', 'schifffahrt'],
    ['potential', 'potenzial'],
    ['selbstandig', 'selbststandig'],
    ['centrum', 'zentrum'],
  ])
    assert.equal(spellingKey(a ?? ''), spellingKey(b ?? ''), a);
  for (const [a, b] of [
    ['wal', 'wahl'],
    ['miene', 'mine'],
    ['stil', 'stiel'],
  ])
    assert.notEqual(spellingKey(a ?? ''), spellingKey(b ?? ''), a);
});

test('transcriptions of a name share a key, other names do not', () => {
  for (const [a = '', b = ''] of [
    ['Selenskyj', 'Zelensky'],
    ['Chruschtschow', 'Khrushchev'],
    ['Gaddafi', 'Qadhafi'],
    ['Jelzin', 'Yeltsin'],
    ['Medwedew', 'Medvedev'],
    ['Schoigu', 'Shoigu'],
    ['Juschtschenko', 'Yushchenko'],
  ]) {
    assert.ok(
      nameKeys(a).some((key) => nameKeys(b).includes(key)),
      `${a} ${b}`,
    );
    assert.ok(nameDistance(a, b) <= 0.3, `${a} ${b} ${nameDistance(a, b)}`);
  }
  for (const [a = '', b = ''] of [
    ['Muhammad', 'Mohammed'],
    ['Hussein', 'Husain'],
    ['Karsai', 'Karzai'],
  ])
    assert.ok(haveOneRhythm(a, b), `${a} ${b}`);
  for (const [a = '', b = ''] of [
    ['Wałęsa', 'Wales'],
    ['Hamid', 'Hamidou'],
    ['Kirchner', 'Kraxner'],
  ])
    assert.ok(!haveOneRhythm(a, b), `${a} ${b}`);
  assert.ok(!nameKeys('Merkel').some((key) => nameKeys('Müller').includes(key)));
  assert.deepEqual(nameKeys('Li'), []);
  assert.deepEqual(nameKeys(''), []);
});

test('forms that a stem does not reach', () => {
  assert.ok(inflectedForms('auto').includes('autos'));
  assert.ok(inflectedForms('museen').includes('museum'));
  assert.ok(inflectedForms('ministerin').includes('ministerinnen'));
  assert.ok(regularVerbForms('wahlen').includes('gewahlt'));
  assert.deepEqual(regularVerbForms('haus'), []);
  assert.ok(regularVerbForms('brennen').includes('brennenden'));
  for (const form of ['vorschlagen', 'vorzuschlagen', 'vorgeschlagen'])
    for (const other of ['vorschlagen', 'vorzuschlagen', 'vorgeschlagen'])
      assert.equal(separableVerbForms(form).includes(other), form !== other, `${form} ${other}`);
  assert.ok(separableVerbForms('eingefuhrt').includes('einfuhren'));
  assert.ok(participleForms('fliehen').includes('fliehenden'));
  assert.deepEqual(participleForms('geflohen'), []);
  assert.ok(inflectedForms('konten').includes('konto'));
  assert.ok(!inflectedForms('juden').includes('judo'));
  for (const word of ['schlagen', 'angst', 'einheit', 'vorort'])
    assert.deepEqual(separableVerbForms(word), [], word);
  for (const form of ['reden', 'redet', 'geredet'])
    assert.ok(regularVerbForms(form).includes('redete'), form);
  assert.ok(regularVerbForms('redete').includes('reden'));
  assert.ok(regularVerbForms('rechnete').includes('gerechnet'));
  assert.ok(regularVerbForms('gestoppten').includes('stoppen'));
  assert.deepEqual(baseVerbs('bekannte'), [], 'known, not confessed');
  assert.ok(regularVerbForms('warnte').includes('gewarnt'));
  assert.ok(inflectedForms('kurs').includes('kurse'), 'its stem has no s, that of the plural has it');
  assert.deepEqual(inflectedForms('zinsen').includes('zins'), true);
  assert.ok(!inflectedForms('reise').includes('reis'), 'a vowel before the s: another word');
  assert.ok(!inflectedForms('waren').includes('warum'), 'no function words');
});

test('forms of a word that ends like a form of another', () => {
  for (const [one = '', other = ''] of [
    ['konzern', 'konzerne'],
    ['modern', 'moderner'],
    ['problem', 'probleme'],
    ['extrem', 'extremes'],
    ['frei', 'freien'],
    ['hai', 'haie'],
    ['ufer', 'ufern'],
    ['nachbar', 'nachbarn'],
    ['reisebus', 'reisebusse'],
    ['kaufmann', 'kaufleute'],
    ['erschienen', 'erschienene'],
  ]) {
    assert.ok(inflectedForms(one).includes(other), `${one} ${other}`);
    assert.ok(inflectedForms(other).includes(one), `${other} ${one}`);
  }
  for (const [one = '', other = ''] of [
    ['berner', 'bern'],
    ['maier', 'mai'],
    ['eis', 'ei'],
    ['ungarn', 'ungar'],
    ['opfer', 'opfern'],
  ])
    assert.ok(!inflectedForms(one).includes(other), `${one} ${other}`);
});

test('superlatives whose st the stem keeps, adjectives that lose an e, verbs in -eln and -ern', () => {
  for (const forms of [
    ['schwer', 'schwerste', 'schwersten'],
    ['dunkel', 'dunkle', 'dunklen', 'dunkler'],
    ['teuer', 'teure', 'teurer'],
    ['sammeln', 'sammelt', 'sammelte', 'gesammelt'],
    ['liefern', 'lieferte', 'geliefert', 'gelieferten'],
  ])
    for (const form of forms)
      for (const other of forms)
        assert.equal(smallForms(form).includes(other), form !== other, `${form} ${other}`);
  assert.ok(smallForms('aktivsten').includes('aktiv'));
  assert.ok(!smallForms('ausserste').includes('ausser'), 'a function word');
  for (const word of ['erste', 'fest', 'haus', 'wert', 'spielen'])
    assert.deepEqual(smallForms(word), [], word);
});

test('the forms of a weak verb by one in -t or -ten, as it is spelled', () => {
  assert.deepEqual(weakVerbForms('untersucht'), ['untersuchen', 'untersuchte', 'untersuchten']);
  assert.deepEqual(weakVerbForms('führten'), ['führen', 'führt', 'führte']);
  assert.ok(weakVerbForms('gehört').includes('gehören'));
  assert.ok(!regularVerbForms('gewahrt').includes('wahrend'), 'no function words');
  for (const word of ['seit', 'findet', 'gelegt', 'wartet', 'rot', 'Haft'])
    assert.deepEqual(weakVerbForms(word), [], word);
});

test('a verb with a beginning follows the one it is made of', () => {
  const bases = (word: string): string[] =>
    baseVerbs(word).map(({ beginning, base }) => `${beginning} ${base}`);
  assert.deepEqual(bases('ubernahm'), ['uber nahm', 'uber genahm']);
  assert.ok(bases('ubernommen').includes('uber genommen'));
  assert.ok(bases('vorzunehmen').includes('vor nehmen'));
  assert.deepEqual(bases('nahm'), []);
  assert.ok(prefixedForms('uber', 'genommen').includes('ubernommen'));
  assert.ok(prefixedForms('vor', 'nehmen').includes('vorzunehmen'));
});
