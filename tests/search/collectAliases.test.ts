import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { settingsSchema } from '../../src/knowledge/settings.ts';
import { linkArchive } from '../../src/link/linkArchive.ts';
import { publicArchive } from '../../src/publish/publicArchive.ts';
import { collectAliases } from '../../src/search/collectAliases.ts';
import { collectWords } from '../../src/search/collectWords.ts';
import { HiddenWords } from '../../src/search/hiddenWords.ts';
import { makeRecord as record } from '../support/records.ts';

const knowledge = createKnowledge(settingsSchema.parse({ title: 'Musterarchiv' }), {
  people: [],
  places: [],
  organisations: [],
  sources: [],
  never: { people: [], places: [], organisations: [] },
});

/** The aliases of texts in which nobody and nothing is named. */
function aliasesOf(...texts: string[]): ReadonlyMap<string, readonly string[]> {
  const records = texts.map((text, i) => record({ id: `a-${i}`, text }));
  const archive = publicArchive(linkArchive(records, knowledge));
  const words = collectWords(records);
  return collectAliases(archive, words, new HiddenWords(records, words, () => []).upTo(records.length));
}

test('other names of a place are looked for, as far as the archive has their words', () => {
  const aliases = aliasesOf('Der Zug fuhr nach Kyjiw.', 'Die Bundesrepublik ist ein Land.');
  assert.ok(aliases.get('kiew')?.includes('Kyjiw'));
  assert.ok(!aliases.get('kiew')?.includes('Kyiv'));
});

test('a name with a letter that the index keeps is looked for as the archive writes it', () => {
  assert.deepEqual(aliasesOf('Der Zug nach Wrocław.').get('breslau'), ['Wrocław']);
  assert.deepEqual(aliasesOf('Der Zug nach Wroclaw.').get('breslau'), ['Wroclaw']);
});

test('spellings are known by the stem, whatever forms the archive has', () => {
  const aliases = aliasesOf('Viele Photographien und die Geographie des Landes.', 'A Conference.');
  assert.deepEqual(aliases.get('fotografi='), ['Photographien']);
  assert.equal(aliases.get('konferenz='), undefined);
});

test('a place is not in an archive for another word of its stem, but for who lives there', () => {
  const aliases = aliasesOf('Herr Bäsler kam.', 'Der Göteborger Hafen.');
  assert.ok(!aliases.get('bale')?.includes('Basle'));
  assert.ok(!aliases.get('basel')?.includes('Basle'));
  assert.ok(aliases.get('gothenburg')?.includes('Göteborg'));
});

test('an adjective of two spellings is known by any of its forms', () => {
  const aliases = aliasesOf('Eine aufwendige Sache, ein aufwendiges Haus.', 'Die Bande kam.');
  assert.deepEqual(aliases.get('aufwandig-'), ['aufwendige']);
  assert.deepEqual(aliases.get('aufwandiger-'), ['aufwendige']);
  const places = aliasesOf('Ein bayerischer Bauer, ein russischer Bär.');
  assert.deepEqual(places.get('bayrischen-'), ['bayerischer']);
  assert.equal(places.get('gesamtrussisch-'), undefined);
  assert.equal(aliases.get('binden-'), undefined, '„Bande“ is no form of „band“');
});

test('a foreign name that is another word in German texts is understood and not looked for', () => {
  const aliases = aliasesOf('Das Fest der Roma begann.', 'Der Bus fuhr nach Rom.');
  assert.ok(aliases.get('roma')?.includes('Rom'));
  assert.ok(!aliases.get('rome')?.includes('Roma'));
});

test('a name in a language that newspapers do not print is understood and not looked for', () => {
  const aliases = aliasesOf('Norimberga ist ein Gedicht.', 'Der Bus fuhr nach Nürnberg und Thessaloniki.');
  assert.ok(aliases.get('norimberga')?.includes('Nürnberg'));
  assert.ok(!aliases.get('nurnberg')?.includes('Norimberga'));
  assert.ok(aliases.get('salonica')?.includes('Thessaloniki'));
});

test('a longer name that holds the one typed finds nothing more and is not asked for', () => {
  const aliases = aliasesOf('Deutschland heißt Bundesrepublik Deutschland.');
  assert.ok(!aliases.get('deutschland')?.includes('Bundesrepublik Deutschland'));
  assert.ok(aliases.get('bundesrepublik deutschland')?.includes('Deutschland'));
});

test('a compound is known with the linking s and without, two verbs are not one', () => {
  const aliases = aliasesOf('Ein Mitgliedstaat und ein Mitgliedsstaat.', 'Geleistete, geleitete Arbeit.');
  assert.deepEqual(aliases.get('mitgliedstaat='), ['Mitgliedsstaat']);
  assert.deepEqual(aliases.get('mitgliedsstaat='), ['Mitgliedstaat']);
  assert.equal(aliases.get('geleistet='), undefined);
});

test('a word that begins with a mere letter is known by the word that stands for it, a ruler by the name in German', () => {
  const aliases = aliasesOf('Er sitzt in Untersuchungshaft.', 'Die Königin Elisabeth kam.');
  assert.deepEqual(aliases.get('u haft'), ['Untersuchungshaft']);
  assert.ok(aliases.get('queen elizabeth')?.includes('Königin Elisabeth'));
});

test('names of countries in neighbouring languages are understood and not looked for', () => {
  const aliases = aliasesOf('Er reiste nach Marokko und Mauritius.', 'Maurice kam aus Marruecos.');
  assert.deepEqual(aliases.get('marocco'), ['Marokko']);
  assert.ok(!aliases.get('marokko')?.includes('Marruecos'));
  assert.equal(aliases.get('maurice'), undefined, 'somebody');
});

test('a party is known by its members, a word of another alphabet and an organisation in their other spellings', () => {
  const aliases = aliasesOf(
    'Die SPD gewann.',
    'Der Ajatollah traf die Hisbollah.',
    'Republika Bosnien und Herzegowina.',
  );
  assert.ok(aliases.get('sozialdemokraten')?.includes('SPD'));
  assert.ok(!aliases.get('christdemokraten')?.includes('SPD'));
  assert.ok(aliases.get('ayatollah')?.includes('Ajatollah'));
  assert.ok(aliases.get('hezbollah')?.includes('Hisbollah'));
  assert.ok(aliases.get('bosnia and herzegovina')?.includes('Bosnien und Herzegowina'));
});

test('an organisation is looked for by its acronym, its full name and its English one', () => {
  const aliases = aliasesOf(
    'Die OECD und die IEA warnten.',
    'Dem widersprachen die Vereinte Dienstleistungsgewerkschaft und die Internationale Energieagentur.',
  );
  for (const [typed, wording] of [
    ['organisation fur wirtschaftliche zusammenarbeit und entwicklung', 'OECD'],
    ['verdi', 'Vereinte Dienstleistungsgewerkschaft'],
    ['iea', 'Internationale Energieagentur'],
    ['international energy agency', 'IEA'],
    ['international energy agency', 'Internationale Energieagentur'],
  ] as const)
    assert.ok(aliases.get(typed)?.includes(wording), `${typed}, ${wording}`);
});

test('of an organisation the first name is looked for by its others, a longer one not by the first', () => {
  const aliases = aliasesOf('Das Rote Kreuz half.', 'The Red Cross helped.');
  assert.ok(aliases.get('red cross')?.includes('Rotes Kreuz'));
  assert.ok(!aliases.get('rotes kreuz')?.includes('Red Cross'));
});
