import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKnowledge } from '../../../src/knowledge/knowledge.ts';
import { settingsSchema } from '../../../src/knowledge/settings.ts';
import { namesKnowledge } from '../../../src/names/namesKnowledge.ts';
import { resolvePlaces } from '../../../src/names/places/resolvePlaces.ts';
import { readContext } from '../../../src/names/tagger/context.ts';
import { tokenize } from '../../../src/names/tokenize.ts';
import { type Place, placeSchema, type Span } from '../../../src/record.ts';
import { namesIn } from '../support.ts';

const knowledge = createKnowledge(settingsSchema.parse({}), {
  people: [],
  places: [],
  organisations: [],
  sources: [],
  never: { people: [], places: ['Musterort'], organisations: [] },
});

const own = namesKnowledge(knowledge);
const resolveIn = (text: string, spans: readonly Span[], taken: readonly Span[] = []): Place[] =>
  resolvePlaces(
    readContext(tokenize(text), own.reader),
    spans,
    own.places,
    [...spans, ...taken].sort((a, b) => a.start - b.start),
  );

/** Places in the text are set in square brackets. */
function resolve(marked: string, taken: readonly Span[] = []): Place[] {
  const spans: Span[] = [];
  let text = '';
  for (const [part] of marked.matchAll(/\[[^\]]*\]|[^[]+/g)) {
    const name = part.startsWith('[') ? part.slice(1, -1) : null;
    if (name !== null) spans.push({ start: text.length, end: text.length + name.length, text: name });
    text += name ?? part;
  }
  const places = resolveIn(text, spans, taken);
  for (const place of places) {
    placeSchema.parse(place);
    for (const { start, end, text: words } of [...place.mentions, ...place.derived])
      assert.equal(text.slice(start, end), words);
  }
  return places;
}
const ids = (marked: string): string[] => resolve(marked).map(({ id }) => id);

test('all names of a place are one place', () => {
  const places = resolve(
    'Die [USA] warnten. Aus [US] hieß es, die [Vereinigten Staaten] würden antworten. [Nordkoreas] Botschafter schwieg, [Nordkorea] auch.',
  );
  assert.deepEqual(
    places.map(({ id, mentions }) => [id, mentions.length]),
    [
      ['usa', 3],
      ['nordkorea', 2],
    ],
  );
  assert.deepEqual(ids('[Nord Korea], [Nord-Korea] und [NORDKOREA]'), ['nordkorea']);
  assert.deepEqual(ids('[Washington, D.C.] und [Washington] und [WASHINGTON]'), ['washington']);
});

test('derived words are kept apart from mentions', () => {
  const [nordkorea, usa, berlin] = resolve(
    '[Nordkorea] testet. Der nordkoreanische Botschafter traf den US-Außenminister, ein Berliner sah zu.',
  );
  assert.deepEqual(
    nordkorea?.derived.map(({ text }) => text),
    ['nordkoreanische'],
  );
  assert.equal(nordkorea?.mentions.length, 1);
  assert.equal(usa?.id, 'usa');
  assert.deepEqual(usa?.mentions, []);
  assert.deepEqual(
    usa?.derived.map(({ text }) => text),
    ['US'],
  );
  assert.equal(berlin?.derived[0]?.text, 'Berliner');
});

test('both halves of a double adjective count', () => {
  assert.deepEqual(ids('Das russisch-nordkoreanische Abkommen.'), ['russland', 'nordkorea']);
});

test('nothing is derived inside names of people and organisations, nor from peoples that share the name of a land', () => {
  assert.deepEqual(resolve('Die Deutsche Bank meldet.', [{ start: 4, end: 17, text: 'Deutsche Bank' }]), []);
  assert.deepEqual(ids('Zwei Polen und drei Schweden gewannen.'), []);
});

test('Frankfurt is the one on the Main unless the text says otherwise', () => {
  assert.deepEqual(ids('In [Frankfurt] tagt die Notenbank.'), ['frankfurt-am-main']);
  assert.deepEqual(ids('In [Frankfurt] (Oder) brannte es. [Frankfurt] trauert.'), ['frankfurt-oder']);
  assert.deepEqual(ids('Von [Frankfurt an der Oder] nach [Frankfurt am Main].'), [
    'frankfurt-oder',
    'frankfurt-am-main',
  ]);
  assert.deepEqual(
    ids('Die Brücke zwischen [Frankfurt] und [Slubice] ist gesperrt, Frankfurter stehen im Stau.'),
    ['frankfurt-oder', 'slubice'],
  );
  const [main] = resolve('In [Frankfurt] tagt die Notenbank.');
  assert.deepEqual(main?.runnerUp, { id: 'frankfurt-oder', name: 'Frankfurt (Oder)' });
});

test('a region or country beside the name decides', () => {
  assert.deepEqual(ids('Er wuchs in [Paris], [Texas], auf.'), ['paris-us', 'texas']);
  assert.deepEqual(ids('Er wuchs in [Paris] (Texas) auf.'), ['paris-us']);
  assert.equal(ids('Ein Brand in [Birmingham] im US-Bundesstaat [Alabama].')[0], 'birmingham-us');
  assert.deepEqual(ids('Er flog von [Paris] nach [Texas].'), ['paris', 'texas']);
  const [paris] = resolve('Der Eiffelturm in [Paris].');
  assert.deepEqual(paris?.runnerUp, { id: 'paris-us', name: 'Paris (USA)' });
});

test('Washington: city, government or state', () => {
  assert.deepEqual(ids('[Washington] droht mit Sanktionen.'), ['washington']);
  assert.deepEqual(ids('Waldbrände im Bundesstaat [Washington].'), ['bundesstaat-washington']);
});

test('Georgien and Georgia, Moldau the state and the river', () => {
  assert.deepEqual(ids('In [Georgia] wird neu ausgezählt, in [Georgien] protestiert.'), [
    'georgia',
    'georgien',
  ]);
  assert.deepEqual(ids('Die Republik [Moldau] bittet um Hilfe.'), ['moldau']);
  assert.deepEqual(ids('In [Prag] trat das Wasser an der [Moldau] über die Ufer.'), ['prag', 'moldau-cz']);
});

test('an unknown place stays, without coordinates', () => {
  const [place, road] = resolve('In [Kleinkleckersdorf] und an der [Erfundenen Straße] geschah es.');
  assert.equal(place?.id, 'kleinkleckersdorf');
  assert.equal(place?.coordinates, null);
  assert.equal(place?.kind, 'other');
  assert.equal(road?.kind, 'site');
});

test('a quarter is found by its town, an inflected name by its nominative', () => {
  assert.deepEqual(ids('In [Berlin-Kreuzberg] und [Hamburg-Altona].'), ['kreuzberg', 'altona']);
  assert.deepEqual(ids('Im [Atlantischen Ozean] und im [Persischen Golf].'), ['atlantik', 'persischer-golf']);
  assert.deepEqual(ids('In [Bad Homburg] und [Limburg].'), [
    'bad-homburg-vor-der-hoehe',
    'limburg-an-der-lahn',
  ]);
  assert.deepEqual(ids('Auf der [koreanischen Halbinsel].'), ['koreanische-halbinsel']);
  assert.deepEqual(ids('Aus [Hong Kong], [Singapore] und [Nassau].'), ['hongkong', 'singapur', 'nassau']);
});

test('of an unknown place the name may tell the country', () => {
  const [north, quarter, plain] = resolve(
    'Von [Nordkirgisistan] nach [Hannover-Musterfeld] und [Nordmusterland].',
  );
  assert.deepEqual([north?.country, north?.kind], ['KG', 'region']);
  assert.equal(quarter?.country, 'DE');
  assert.equal(plain?.country, null);
});

test('the genitive of an unknown place is that place where the article has both', () => {
  const [place, ...others] = resolve('[Kleinkleckersdorfs] Rat tagt. [Kleinkleckersdorf] wartet.');
  assert.equal(place?.mentions.length, 2);
  assert.equal(place?.id, 'kleinkleckersdorf');
  assert.deepEqual(others, []);
  assert.equal(resolve('Nach [Paris]')[0]?.name, 'Paris');
});

test('what the editor calls no place is none', () => {
  assert.deepEqual(ids('In [Musterort] nichts Neues.'), []);
});

test('hostile names give valid ids and keep their mentions', () => {
  const long = `Ort${'x'.repeat(10_000)}`;
  for (const name of ['__proto__', 'constructor', '東京', '../../etc', '…', long]) {
    const [place] = resolve(`In [${name}] ist es ruhig.`);
    assert.match(place?.id ?? '', /^[a-z0-9]+(?:-[a-z0-9]+)*$/, name.slice(0, 20));
    assert.equal(place?.mentions.length, 1);
  }
  const [a, b] = resolve(`[${long}a] und [${long}b]`);
  assert.notEqual(a?.id, b?.id);
});

test('a text of 100,000 words is read in linear time', () => {
  const start = process.cpuUsage();
  resolveIn('Nordkoreanische-US-Berliner '.repeat(50_000), []);
  resolveIn('-'.repeat(200_000) + 'A'.repeat(200_000), []);
  assert.ok(process.cpuUsage(start).user < 4e6);
});

test('„die Stadt Singapur“ is not a town in India that is spelled with an accent', () => {
  assert.deepEqual(
    resolve('Die Stadt [Singapur] hat gewarnt.').map(({ name }) => name),
    ['Singapur'],
  );
});

const placesIn = (text: string): string[] =>
  namesIn(text).places.map(({ id, mentions, derived }) =>
    [id, ...mentions.map((each) => each.text), ...derived.map((each) => `(${each.text})`)].join(' '),
  );

test('a word that is a noun too comes from the town before another noun', () => {
  assert.deepEqual(placesIn('Der Hamburger Hafen wächst.'), ['hamburg (Hamburger)']);
  assert.deepEqual(placesIn('Der Hamburger Senat tagte am Freitag.'), ['hamburg (Hamburger)']);
  assert.deepEqual(placesIn('Die Freiburger Universität lehrt.'), ['freiburg-im-breisgau (Freiburger)']);
  assert.deepEqual(placesIn('Die Wiener Linien streiken.'), ['wien (Wiener)']);
  assert.deepEqual(placesIn('Er aß einen Hamburger und ging.'), []);
  assert.deepEqual(placesIn('Der Springer Verlag und der Maler kamen.'), []);
});

test('a paper, a club and a meal say nothing of the town they are called after', () => {
  assert.deepEqual(placesIn('Das berichtet das Hamburger Abendblatt.'), []);
  assert.deepEqual(placesIn('Der Hamburger SV verlor.'), []);
  assert.deepEqual(placesIn('Es gab Wiener Würstchen und Frankfurter.'), []);
});

test('a country comes before the town of its name, unless the text says that it is one', () => {
  assert.deepEqual(placesIn('In Jamaika und in Panama regnet es.'), ['jamaika Jamaika', 'panama Panama']);
  assert.deepEqual(placesIn('Die Hauptstadt Venezuelas ist ohne Strom.'), ['venezuela Venezuelas']);
  assert.deepEqual(placesIn('Er sprach in der Stadt Panama.'), ['panama-stadt Panama']);
});

test('what stands beside a name tells which of its bearers is meant', () => {
  assert.deepEqual(placesIn('Valencia, die drittgrößte Stadt Venezuelas, ist ohne Strom.'), [
    'valencia-ve Valencia',
    'venezuela Venezuelas',
  ]);
  assert.deepEqual(placesIn('Im schweizerischen Freiburg tagte der Rat.'), [
    'schweiz (schweizerischen)',
    'freiburg-im-ueechtland Freiburg',
  ]);
  assert.deepEqual(placesIn('Der Kanton Freiburg baut; in Freiburg fehlen Lehrer.'), [
    'kanton-freiburg Freiburg',
    'freiburg-im-ueechtland Freiburg',
  ]);
  assert.deepEqual(placesIn('In Basel, Baden und Aarau bleiben die Schulen zu.'), [
    'basel Basel',
    'baden-ch Baden',
    'aarau Aarau',
  ]);
  assert.deepEqual(placesIn('In Baden bei Wien steigt das Wasser.'), ['baden-at Baden', 'wien Wien']);
  assert.deepEqual(placesIn('Die libanesische Armee riegelte Tripolis ab.'), [
    'libanon (libanesische)',
    'tripolis-lb Tripolis',
  ]);
  assert.deepEqual(placesIn('In Tripolis tagte die libysche Regierung.'), [
    'tripolis Tripolis',
    'libyen (libysche)',
  ]);
  assert.deepEqual(placesIn('In Freiburg und Basel regnet es.'), [
    'freiburg-im-breisgau Freiburg',
    'basel Basel',
  ]);
});

test('a name that many small towns share is on no map where nothing tells which', () => {
  const [place] = namesIn('In Neustadt wurde gefeiert.').places;
  assert.equal(place?.coordinates, null);
  assert.equal(place?.country, null);
  assert.notEqual(place?.runnerUp, undefined);
  assert.deepEqual(placesIn('In Neustadt an der Weinstraße wurde gefeiert.'), [
    'neustadt-an-der-weinstrasse Neustadt an der Weinstraße',
  ]);
});
