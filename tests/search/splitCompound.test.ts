import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldWord } from '../../src/german/foldWord.ts';
import { compoundSplitter } from '../../src/search/splitCompound.ts';
import { cpuSeconds } from '../support/cpuSeconds.ts';

const split = compoundSplitter(new Map([['klimaschutz', 12]]), new Set(['deutschland', 'brandenburg']));
const parts = (word: string) => split(foldWord(word));

test('compounds have their parts, whatever links them', () => {
  for (const [word, ...wanted] of [
    ['Klimaschutzgesetz', 'klima', 'schutz', 'klimaschutz', 'gesetz'],
    ['Waffenlieferungen', 'waffen', 'lieferungen'],
    ['Bundestagswahl', 'bundestag', 'wahl'],
    ['Krankenhäuser', 'hauser'],
    ['Ölpreis', 'ol', 'preis'],
    ['Jahreswechsel', 'wechsel'],
    ['Schulbuch', 'buch'],
    ['Vizepräsident', 'prasident'],
    ['Sambagruppe', 'gruppe'],
    ['Steuerhinterziehung', 'steuer'],
    ['Weltkrieg', 'welt', 'krieg'],
    ['Bundeskanzlerinnen', 'kanzlerinnen'],
    ['Selbstschutzkurs', 'schutz'],
    ['Neuwahl', 'wahl'],
    ['Innenstädte', 'stadte'],
    ['Haftbefehl', 'haft', 'befehl'],
    ['Geschichtsverein', 'geschichte', 'verein'],
    ['Hilfsgüter', 'hilfe', 'guter'],
    ['Bargeld', 'geld'],
    ['Abschiebungshaft', 'haft'],
    ['Bahnhafens', 'hafens'],
    ['Hochwasseropfern', 'opfern'],
    ['Halbinseln', 'inseln'],
    ['Kaffeewasserzubereitung', 'kaffee', 'wasser'],
    ['Mindestlöhne', 'lohne'],
    ['Schwiegermutter', 'mutter'],
    ['Vorplatz', 'platz'],
    ['Beifahrersitz', 'fahrer'],
    ['Erzbischofs', 'bischofs'],
    ['Westküste', 'kuste'],
    ['Wetterstation', 'station'],
    ['Sparkurse', 'kurs'],
    ['Leitzinsen', 'zins'],
    ['Waldtiere', 'tiere'],
    ['Meerestiere', 'tiere'],
    ['Richtlinien', 'linien'],
    ['Sendegebiet', 'gebiet'],
    ['Handorystraße', 'strasse'],
    ['Erdgas', 'gas'],
    ['Erdgasautos', 'erdgas', 'gas'],
    ['Abgasnorm', 'abgas', 'gas', 'norm'],
    ['Vorortzug', 'vorort', 'ort', 'zug'],
    ['Gegenseite', 'seite'],
    ['Epizentrums', 'zentrums'],
    ['Abwasserkanäle', 'abwasser', 'wasser'],
    ['Behandlungszentren', 'zentrum'],
    ['Kletterzentrum', 'zentrum'],
    ['Computerviren', 'virus'],
    ['Auszahlungen', 'zahlungen'],
    ['Geiselhaft', 'geisel', 'haft'],
    ['Pflegeheims', 'pflege', 'heims'],
    ['Monatsende', 'ende'],
    ['Braunbären', 'baren'],
    ['Bärenhöhle', 'baren'],
    ['Nährstoffe', 'stoffe'],
    ['Rohstoffbörse', 'stoff'],
    ['Sprichwörter', 'worter'],
    ['Mitternachtssonne', 'nacht'],
    ['Sicherheitsüberprüfungen', 'prufungen'],
    ['Wiedereröffnung', 'eroffnung'],
    ['Außenkommissarinnen', 'kommissarinnen'],
    ['Nebenjobs', 'jobs'],
    ['Speiseölen', 'olen'],
    ['Irrwege', 'wege'],
    ['Musikstücke', 'musik', 'stucke'],
    ['Vornamen', 'namen'],
    ['Durchfahrt', 'fahrt'],
    ['Warnblinkanlage', 'anlage'],
    ['Machtbasen', 'basis'],
    ['Bauchspeicheldrüsenkrebs', 'bauch', 'krebs'],
    ['Uniformierungsverbot', 'verbot'],
  ])
    for (const part of wanted)
      assert.ok(parts(word ?? '').includes(part), `${part} in ${word}: ${parts(word ?? '')}`);
});

test('neighbouring parts that are a word together are a part too, whatever the ending', () => {
  for (const word of ['Klimaschutzgesetz', 'Klimaschutzgesetzes', 'Klimaschutzvereine'])
    assert.ok(parts(word).includes('klimaschutz'), `${word}: ${parts(word)}`);
  assert.ok(!parts('Wahlkampfthemen').includes('kampfthemen'), 'no word that anybody has');
  assert.ok(parts('Windkraftwerken').includes('kraftwerken'), 'an inflected word');
  assert.ok(parts('Bundeslandwirtschaftsmuseum').includes('landwirtschaft'), 'also inside');
  assert.ok(!parts('Flugzeuginnung').includes('zeuginnung'), 'an ending is no word');
});

test('of a word written small only a split that rebuilds all of it counts, or a first part that links', () => {
  const small = (word: string) => split(foldWord(word), true);
  for (const word of [
    'derzeitiger',
    'eingebrochen',
    'demonstrierte',
    'beispielsweise',
    'entwickelte',
    'untergraben',
  ])
    assert.deepEqual(small(word), [], word);
  assert.deepEqual(small('bildungsbedürftig'), ['bildung']);
  assert.deepEqual(small('kostendeckend'), ['kosten']);
  assert.ok(small('klimaschutz').includes('schutz'));
});

test('a Diebstahl is of no steel, an Edelstahl is', () => {
  for (const word of ['Diebstahl', 'Ladendiebstähle', 'Taschendiebstahls'])
    assert.ok(!parts(word).some((part) => part.startsWith('stahl')), word);
  for (const word of ['Edelstahl', 'Betonstahls'])
    assert.ok(
      parts(word).some((part) => /^stahl/.test(part)),
      word,
    );
});

test('an adjective ends in no „Nische“ and no „Tisch“, a noun does', () => {
  const known = compoundSplitter(
    new Map([
      ['korea', 9],
      ['nischen', 2],
      ['tischen', 2],
      ['drama', 9],
    ]),
    new Set(),
  );
  const has = (word: string, part: RegExp, isSmall: boolean) =>
    known(foldWord(word), isSmall).some((one) => part.test(one));
  for (const word of ['koreanischen', 'afrikanische', 'Kubanischer', 'italienischen'])
    for (const isSmall of [true, false]) assert.ok(!has(word, /^nisch/, isSmall), word);
  for (const word of ['dramatischen', 'genetisch', 'monarchistische', 'spezifische'])
    assert.ok(!has(word, /^[tf]isch/, true), word);
  for (const word of ['Marktnischen', 'Fensternische']) assert.ok(has(word, /^nische/, false), word);
  for (const word of ['Sofatisch', 'Küchentische', 'Raubfische'])
    assert.ok(has(word, /^[tf]isch/, false), word);
});

test('what is no compound is not split', () => {
  for (const word of [
    'Gütersloh',
    'Deutschlands',
    'Brandenburger',
    'Interesse',
    'Mannschaft',
    'Montag',
    'Entwurf',
    'Beschädigung',
    'Hinrichtung',
    'meisterhaft',
    'fehlerhafter',
    'zugleich',
    'Nachbarschaft',
    'Haus',
    'Überwindung',
    'unausgewogene',
    'zugestimmt',
    'zugezogenen',
    'Vorfall',
    'Gegenwart',
    'Aufwand',
    'Erfahrt',
    'Gefahr',
    'Veranlagung',
    'Abfall',
    'Uniform',
    'Motor',
    'Chemikalien',
    'Nachricht',
    'Mitglieder',
    'Ostern',
    'Erzählung',
    'Manifestation',
    'Richtung',
    'pazifischen',
    'gleichermaßen',
    'Verbrauchern',
    'sichtbaren',
    'Reisende',
    'spielende',
    'Mannheimer',
    'mindestens',
    '',
    'x'.repeat(5000),
  ])
    assert.deepEqual(parts(word), [], word);
});

test('the name of a place has the word that says what it is', () => {
  const names = [
    'mittelmeer',
    'bundesrepublik',
    'bodensee',
    'schwarzwald',
    'greifswald',
    'tennessee',
    'vermeer',
  ];
  const split = compoundSplitter(new Map(), new Set(names));
  assert.deepEqual(
    names.slice(0, 4).map((name) => split(name)),
    [['meer'], ['republik'], ['see'], ['wald']],
  );
  for (const name of names.slice(4)) assert.deepEqual(split(name), [], name);
  assert.deepEqual(split('ostseekuste'), parts('Ostseeküste'));
});

test('an Erzbischof is a Bischof and has no ore', () => {
  assert.deepEqual(parts('Erzbischof'), ['bischof']);
});

test('a part shorter than four letters must be known', () => {
  for (const part of ['Partei', 'Parteitag', 'Klimaschutzgesetz', 'Polizeibeamte'].flatMap((word) =>
    parts(word),
  ))
    assert.ok(part.length >= 4 || part === 'tag', part);
});

test('hostile words take no long time', () => {
  const seconds = cpuSeconds(() => {
    for (const word of ['wahl'.repeat(15), 'taga'.repeat(15), 'e'.repeat(60)]) split(word);
  });
  assert.ok(seconds < 2, `took ${seconds} s`);
});
