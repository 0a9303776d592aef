import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Names } from '../../src/names/findNames.ts';
import { findQuotes } from '../../src/quotes/findQuotes.ts';
import type { Quote } from '../../src/record.ts';

const NOBODY: Names = { people: [], places: [], organisations: [], problems: [] };

const quotesOf = (text: string, names = NOBODY): string[] =>
  findQuotes({ text }, names).map(
    ({ kind, speaker, text: words }) => `${kind} ${speaker?.name ?? '-'}: ${words}`,
  );

test('a speaker is the person of the names stage, by id, also where only the surname stands', () => {
  const text = 'Die Ministerin Anna Berger kam. „Er hält“, sagte Berger. Bergers Sprecher sagte: „Er hält.“';
  const mention = (form: string, from: number): { start: number; end: number; text: string } => {
    const start = text.indexOf(form, from);
    return { start, end: start + form.length, text: form };
  };
  const mentions = [mention('Anna Berger', 0), mention('Berger', 40), mention('Berger', 55)];
  const people: Names['people'] = [{ id: 'anna-berger', name: 'Anna Berger', status: 'found', mentions }];
  const speakers = findQuotes({ text }, { ...NOBODY, people }).map(({ speaker }) => speaker);
  assert.deepEqual(speakers[0], { name: 'Anna Berger', personId: 'anna-berger' });
  assert.equal(speakers[1]?.personId, undefined, 'a spokesman is not the one he speaks for');
});

test('an interrupted quotation is two spans of one speaker', () => {
  assert.deepEqual(quotesOf('„Der Damm hält“, sagte der Deichgraf, „aber nicht ewig.“'), [
    'direct Deichgraf: „Der Damm hält“',
    'direct Deichgraf: „aber nicht ewig.“',
  ]);
});

test('a pronoun is whoever spoke right before, and nobody when that is unknown', () => {
  assert.deepEqual(quotesOf('„Der Damm hält“, sagte Jens Harms. „Noch“, fügte er hinzu.'), [
    'direct Jens Harms: „Der Damm hält“',
    'direct Jens Harms: „Noch“',
  ]);
  assert.deepEqual(quotesOf('Es regnete in Strömen. „Der Damm hält noch“, sagte er.'), [
    'direct -: „Der Damm hält noch“',
  ]);
});

test('a quotation alone goes on with the speaker before it', () => {
  assert.deepEqual(quotesOf('„Der Damm hält“, so der Deichgraf. „Wir haben alles getan.“'), [
    'direct Deichgraf: „Der Damm hält“',
    'direct Deichgraf: „Wir haben alles getan.“',
  ]);
});

test('reported speech holds its quoted words, and goes on in the subjunctive', () => {
  assert.deepEqual(
    quotesOf('Die Bahn teilte mit, die Strecke sei „bis auf Weiteres“ gesperrt. Es gebe Busse. Es schneit.'),
    [
      'indirect Bahn: die Strecke sei „bis auf Weiteres“ gesperrt',
      'direct Bahn: „bis auf Weiteres“',
      'indirect Bahn: Es gebe Busse',
    ],
  );
});

for (const text of [
  'Das Schulschiff „Gorch Fock“ lief aus.',
  'Im Magazin „Weite Welt“ steht viel über das Stück „Der Sturm“.',
  'Der Berg, der „Alte Mann“ genannt, ist gesperrt.',
  'Das sogenannte „Wunder“ blieb aus.',
  'Sie trug „Holzschuhe“ und lachte.',
  'Der „Tag der offenen Tür“ ist am Sonntag.',
])
  test(`no quotation: ${text}`, () => assert.deepEqual(quotesOf(text), []));

test('offsets give the text, whatever the text', () => {
  const word = fc.constantFrom(
    '„',
    '“',
    '"',
    '»',
    '«',
    '‚',
    '‘',
    ' ',
    ', ',
    '. ',
    ': ',
    '\n\n',
    'sagte',
    'Anna Berger',
    'so',
    'laut',
    'dass',
    'sei',
    'die',
    'Bahn',
    'zufolge',
    '(',
    ')',
    '👍',
    'ü',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join('');
      for (const quote of findQuotes({ text }, NOBODY) as Quote[]) {
        assert.ok(quote.end > quote.start);
        assert.equal(text.slice(quote.start, quote.end), quote.text);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

for (const seed of [
  '„',
  '"',
  '“„',
  '»«',
  "'",
  '„a ',
  '"a ',
  '„a“, sagte ',
  'sagte, ',
  'laut ',
  'zufolge ',
  'die ',
  'von der ',
  'Berger und ',
  ', die sei',
  '(',
  'wie ',
  ': „',
  '„a\n\n',
  'hat nicht ',
  'teilte ',
  ' \n ',
])
  test(`hostile: ${JSON.stringify(seed)} again and again takes no long time`, () => {
    const text = seed.repeat(Math.ceil(150_000 / seed.length));
    assert.ok(secondsFor(text) < 4);
  });

test('a megabyte of quotation marks takes no long time', () => {
  assert.ok(secondsFor('"'.repeat(1_000_000)) < 8);
});

/** Processor time, so that a busy machine does not fail the test. */
function secondsFor(text: string): number {
  const before = process.cpuUsage();
  findQuotes({ text }, NOBODY);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test('„Dies teilte … mit“ reports the sentence before it; „Das bestritt …“ and what others said before do not', () => {
  assert.deepEqual(quotesOf('In der Nacht brannte ein Stall. Dies teilte die Feuerwehr mit.'), [
    'indirect Feuerwehr: In der Nacht brannte ein Stall',
  ]);
  assert.deepEqual(
    quotesOf('In der Nacht brannte ein Stall. Dies geht aus dem Bericht der Feuerwehr hervor.'),
    ['indirect Bericht der Feuerwehr: In der Nacht brannte ein Stall'],
  );
  for (const text of [
    'In der Nacht brannte ein Stall. Das bestritt die Feuerwehr.',
    'In der Nacht brannte ein Stall. Das sagte die Feuerwehr nicht.',
    'In der Nacht brannte ein Stall.\n\nDas teilte die Feuerwehr mit.',
    'Das teilte die Feuerwehr mit.',
  ])
    assert.deepEqual(quotesOf(text), [], text);
});

test('„demnach“ goes on with whoever the sentence before names', () => {
  assert.deepEqual(
    quotesOf('Die Feuerwehr teilte mit, der Stall sei leer gewesen. Demnach brannte nur Stroh.'),
    ['indirect Feuerwehr: der Stall sei leer gewesen', 'indirect Feuerwehr: brannte nur Stroh'],
  );
});

test('a report ends where the main clause goes on', () => {
  assert.deepEqual(
    quotesOf('Nachdem die Feuerwehr mitgeteilt hatte, dass der Stall brenne, fuhren alle los.'),
    ['indirect Feuerwehr: dass der Stall brenne, fuhren alle los'].map((line) =>
      line.replace(', fuhren alle los', ''),
    ),
  );
});

test('an attribution within a clause holds for that clause', () => {
  assert.deepEqual(quotesOf('Ein Boot, auf dem nach Angaben der Feuerwehr zehn Leute waren, sank.'), [
    'indirect Feuerwehr: auf dem nach Angaben der Feuerwehr zehn Leute waren',
  ]);
});

test('straight marks at the head of a paragraph open a quotation', () => {
  assert.deepEqual(quotesOf('Die Lage ist ernst.\n\n"Wir brauchen sehr viel mehr Sand", sagte Jens Harms.'), [
    'direct Jens Harms: "Wir brauchen sehr viel mehr Sand"',
  ]);
  assert.deepEqual(
    quotesOf(
      'Auf die Fragen der Journalisten antwortete Jens Harms jedoch:\n\n"Wir haben dazu nichts zu sagen."',
    ),
    ['direct Jens Harms: "Wir haben dazu nichts zu sagen."'],
  );
});

test('„Berichten zufolge“ names nobody, whatever noun stands before it', () => {
  assert.deepEqual(quotesOf('Am Freitag haben Soldaten Berichten zufolge die Grenze überschritten.'), [
    'indirect -: Am Freitag haben Soldaten Berichten zufolge die Grenze überschritten',
  ]);
});

test('a report ends where a quotation of its own begins behind a colon', () => {
  assert.deepEqual(quotesOf('Jens Harms sagte, der Damm sei neu: „Er hält noch hundert Jahre.“'), [
    'indirect Jens Harms: der Damm sei neu',
    'direct Jens Harms: „Er hält noch hundert Jahre.“',
  ]);
});
