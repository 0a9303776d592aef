import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGazetteer } from '../../src/knowledge/gazetteer.ts';

const gazetteer = createGazetteer([], []);
const first = (name: string): string | undefined => gazetteer.lookup(name)[0]?.id;

test('a place is found under every spelling that newspapers use', () => {
  for (const [name, id] of [
    ['Moskau', 'moskau'],
    ['MOSKAU', 'moskau'],
    ['Köln', 'koeln'],
    ['Koeln', 'koeln'],
    ['Zurich', 'zuerich'],
    ['Bogota', 'bogota'],
    ['Pyongyang', 'pjoengjang'],
    ['Kyjiw', 'kiew'],
    ['USA', 'usa'],
    ['US', 'usa'],
    ['Vereinigte Staaten', 'usa'],
    ['Frankfurt/Oder', 'frankfurt-oder'],
    ['Schwarzen Meer', 'schwarzes-meer'],
    ['Weißrussland', 'belarus'],
    ['Türkei', 'tuerkei'],
    ['Wostotschny', 'wostotschny'],
  ] as const)
    assert.equal(first(name), id, name);
});

test('words that are no place are not found, nor are pieces of JavaScript', () => {
  for (const word of [
    'Us',
    'Un',
    'UN',
    'EU',
    'berlin',
    'Außenminister',
    'Bundeskanzlerin',
    '',
    '-',
    '…',
    '__proto__',
    'constructor',
    'toString',
    'A'.repeat(10_000),
  ])
    assert.deepEqual(gazetteer.lookup(word), [], word.slice(0, 20));
});

test('the likeliest bearer of a name comes first, the others keep ids of their own', () => {
  assert.deepEqual(
    gazetteer
      .lookup('Washington')
      .slice(0, 2)
      .map(({ id, kind }) => `${id} ${kind}`),
    ['washington city', 'bundesstaat-washington region'],
  );
  assert.equal(first('Luxemburg'), 'luxemburg');
  assert.equal(gazetteer.lookup('Valencia')[0]?.country, 'ES');
  assert.equal(gazetteer.lookup('Georgia')[0]?.country, 'US');
  assert.equal(gazetteer.lookup('Georgien')[0]?.country, 'GE');
  assert.deepEqual(
    gazetteer.lookup('Frankfurt').map(({ id }) => id),
    ['frankfurt-am-main', 'frankfurt-oder'],
  );
  const springfields = gazetteer.lookup('Springfield').map(({ id }) => id);
  assert.ok(springfields.length > 3);
  assert.equal(new Set(springfields).size, springfields.length);
});

test('ids lead back to their place', () => {
  for (const name of ['Paris', 'Springfield', 'Hof', 'Washington', 'Moldau', 'Nordkorea', 'San José'])
    for (const place of gazetteer.lookup(name)) assert.equal(gazetteer.byId(place.id), place, place.id);
  assert.equal(gazetteer.byId('__proto__'), null);
});

test('the ids of the city list are those of GeoNames', () => {
  // ids as geonames.org shows them in its addresses
  for (const [name, id] of [
    ['Berlin', '2950159'],
    ['Paris', '2988507'],
    ['Moskau', '524901'],
    ['London', '2643743'],
    ['Wien', '2761369'],
    ['Pjöngjang', '1871859'],
  ] as const)
    assert.equal(gazetteer.lookup(name)[0]?.geonames, id, name);
});

test('places named like German words or like people say so', () => {
  for (const name of ['Essen', 'Hof', 'Singen', 'Siegen', 'Burg'])
    assert.equal(gazetteer.lookup(name)[0]?.ambiguousWithNoun, true, name);
  for (const name of ['Berlin', 'Moskau', 'Salzburg', 'Nordkorea', 'Hannover'])
    assert.equal(gazetteer.lookup(name)[0]?.ambiguousWithNoun, false, name);
  assert.equal(gazetteer.lookup('Jackson')[0]?.ambiguousWithPerson, true);
});

test('derived words lead to their place in every inflection', () => {
  for (const [word, id] of [
    ['nordkoreanischen', 'nordkorea'],
    ['Nordkoreanische', 'nordkorea'],
    ['Südkoreanerinnen', 'suedkorea'],
    ['russisch', 'russland'],
    ['prorussischen', 'russland'],
    ['Russin', 'russland'],
    ['Französinnen', 'frankreich'],
    ['Deutschen', 'deutschland'],
    ['US-amerikanischer', 'usa'],
    ['US-', 'usa'],
    ['US-Außenminister', 'usa'],
    ['Ex-US-Präsident', 'usa'],
    ['Ukrainekrieg', 'ukraine'],
    ['Berliner', 'berlin'],
    ['Moskauer', 'moskau'],
    ['Dresdnerinnen', 'dresden'],
    ['Karlsruher', 'karlsruhe'],
    ['Bremer', 'bremen'],
    ['Essener', 'essen'],
    ['Zürcher', 'zuerich'],
    ['New-York-Reise', 'new-york'],
  ] as const)
    assert.equal(gazetteer.derived(word)?.place.id, id, word);
});

test('of a compound only the part that names the place counts', () => {
  assert.equal(gazetteer.derived('US-Präsident')?.length, 2);
  assert.equal(gazetteer.derived('Irakkrieg')?.length, 4);
  assert.equal(gazetteer.derived('Nordrhein-Westfalen-Plan')?.length, 19);
});

test('words that only look derived are not', () => {
  for (const word of [
    'UN-Sicherheitsrat',
    'EU-Gipfel',
    'Kim-Dynastie',
    'Russisch',
    'Deutsch',
    'Hammer',
    'Malers',
    'Kentern',
    'Messer',
    'Sieger',
    'Minister',
    'Trainer',
    'Partner',
    'Führer',
    'Baden-Baden',
    'Kremlchef',
    'Bayer',
    'politisch',
    'logistischen',
    'isch',
    '__proto__',
    'hasOwnProperty',
    'er',
  ])
    assert.equal(gazetteer.derived(word), null, word);
});

test('the editor’s record wins, and a name on the never list is no place', () => {
  const edited = createGazetteer(
    [
      {
        id: 'kiew',
        name: 'Kyjiw',
        kind: 'city',
        variants: ['Kiew', 'Kyiv'],
        adjectives: ['kyjiwsch'],
        inhabitants: [],
        notSameAs: [],
      },
    ],
    ['Essen'],
  );
  const [kiew, ...others] = edited.lookup('Kiew');
  assert.equal(kiew?.name, 'Kyjiw');
  assert.equal(kiew?.status, 'authority');
  assert.equal(kiew?.country, 'UA', 'what the record leaves out comes from the gazetteer');
  assert.deepEqual(others, [], 'the entry it replaces is gone');
  assert.equal(edited.derived('Kiewer')?.place, kiew);
  assert.equal(edited.derived('kyjiwschen')?.place, kiew);
  assert.equal(edited.byId('kiew'), kiew);
  assert.deepEqual(edited.lookup('Essen'), []);
});
