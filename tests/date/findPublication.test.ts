import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPublication, type Publication } from '../../src/date/findPublication.ts';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { settingsSchema } from '../../src/knowledge/settings.ts';
import type { Basis } from '../../src/record.ts';
import type { Claim, CleanArticle, FrontMatter, RawArticle } from '../../src/stages.ts';

const knowledge = createKnowledge(settingsSchema.parse({}), {
  people: [],
  places: [],
  organisations: [],
  sources: [],
  never: { people: [], places: [], organisations: [] },
});

const published = (basis: Basis, value: string, line: number | null = null): Claim => ({
  fact: 'published',
  value,
  basis,
  line,
});
const updated = (basis: Basis, value: string): Claim => ({ fact: 'updated', value, basis, line: null });

interface Given {
  front?: FrontMatter;
  claims?: Claim[];
  url?: string;
  text?: string;
}

function find({ front = {}, claims = [], url, text = '' }: Given): Publication {
  const raw: RawArticle = {
    file: 'a.txt',
    format: 'txt',
    checksum: '',
    front,
    claims: [],
    lines: [],
    problems: [],
  };
  const clean: CleanArticle = {
    title: { value: 'T', proof: { basis: 'heading', line: 1 } },
    kicker: null,
    subtitle: null,
    lead: null,
    authors: [],
    agencies: [],
    contributors: [],
    dateline: null,
    url: url ?? null,
    claims,
    text,
    blocks: [],
    captions: [],
    removed: [],
    problems: [],
  };
  return findPublication(clean, raw, knowledge);
}

const day = (found: Publication): string | null => found.published?.edtf ?? null;
const codes = (found: Publication): string[] => found.problems.map(({ code }) => code);

test('claims count in order of trust', () => {
  const claims = [
    published('header', '5. September 2023', 3),
    published('json-ld', '2023-09-05T08:00:00+02:00'),
    published('meta', '2023-09-05'),
  ];
  assert.equal(find({ claims }).published?.basis, 'json-ld');
  assert.equal(find({ claims: claims.slice(0, 1) }).published?.basis, 'header');
  assert.equal(find({ front: { date: '2023-09' }, claims }).published?.basis, 'front-matter');
  assert.deepEqual(codes(find({ front: { date: '2023-09' }, claims })), []);
});

test('the day counts where another claim only names its month, unless the editor wrote it', () => {
  const claims = [published('header', '2022-11', 1), published('header', '5. November 2022, 4:50 Uhr', 6)];
  assert.equal(day(find({ claims })), '2022-11-05');
  assert.deepEqual(codes(find({ claims })), []);
  assert.equal(day(find({ front: { date: '2022-11' }, claims })), '2022-11');
  const other = [published('header', '2022-11', 1), published('header', '5. Dezember 2022', 6)];
  assert.equal(day(find({ claims: other })), '2022-11');
  assert.deepEqual(codes(find({ claims: other })), ['date-contradiction']);
  const banner = [published('header', '2022-11', 1), published('banner', '5. November 2022', 6)];
  assert.equal(day(find({ claims: banner })), '2022-11');
});

test('a stated date keeps its precision, its wording and its line', () => {
  assert.deepEqual(find({ claims: [published('header', '5. September 2023', 3)] }).published, {
    certainty: 'stated',
    edtf: '2023-09-05',
    basis: 'header',
    line: 3,
    wording: '5. September 2023',
  });
  const month = find({
    claims: [published('header', '2023-09', 1)],
    text: 'Das teilte er am 5. September mit.',
  });
  assert.equal(day(month), '2023-09');
});

test('the address dates an article that nothing else dates', () => {
  const found = find({ url: 'https://zeitung.example/2023/09/05/gipfel' });
  assert.deepEqual([day(found), found.published?.basis], ['2023-09-05', 'address']);
});

test('claims of different days are a contradiction that names both', () => {
  const found = find({
    front: { date: '2023-09-05' },
    claims: [published('header', '17. September 2023', 4)],
  });
  assert.equal(day(found), '2023-09-05');
  assert.deepEqual(codes(found), ['date-contradiction']);
  const [problem] = found.problems;
  assert.equal(problem?.line, 4);
  assert.match(
    problem?.message ?? '',
    /"2023-09-05" \(front matter\).*"17\. September 2023" \(header, line 4\)/,
  );
});

test('a coarser claim, a later update and a dateline of the day before contradict nothing', () => {
  const claims = [
    published('json-ld', '2023-09-05T08:00:00+02:00'),
    published('header', 'September 2023', 2),
    updated('json-ld', '2023-09-07'),
    published('header', '7. September 2023', 3),
    published('dateline', '4. September 2023', 5),
  ];
  const found = find({ claims });
  assert.deepEqual(codes(found), []);
  assert.deepEqual(found.updated, { edtf: '2023-09-07', basis: 'json-ld' });
});

test('an update before the publication is a contradiction', () => {
  const found = find({ claims: [published('meta', '2023-09-05'), updated('meta', '2023-08-01')] });
  assert.deepEqual(codes(found), ['date-contradiction']);
});

test('the day of an update alone is taken as an uncertain one', () => {
  const found = find({ claims: [updated('header', '14.10.2023')] });
  assert.deepEqual([found.published?.edtf, found.bounds], ['2023-10-14?', null]);
  assert.deepEqual(codes(found), ['no-date']);
  // beside a stated day it is the update, at the foot of a page no more than a bound
  assert.equal(
    day(find({ claims: [updated('header', '14.10.2023'), published('address', '2023/09/05')] })),
    '2023-09-05',
  );
  const below = find({ claims: [updated('tail-mark', '14.10.2023')] });
  assert.deepEqual([below.published, below.bounds?.notAfter], [null, '2023-10-14']);
});

test('an update is not the day where the text announces what was over by then', () => {
  const found = find({
    claims: [updated('header', '14. Oktober 2023')],
    text: 'Der Minister wird am 3. August nach Oslo reisen.',
  });
  assert.equal(found.published, null);
});

test('impossible and unreadable dates are named, and the next claim counts', () => {
  const found = find({ front: { date: '31.2.2023' }, claims: [published('header', '1. März 2023', 2)] });
  assert.deepEqual([day(found), codes(found)], ['2023-03-01', ['impossible-date']]);
  assert.deepEqual(codes(find({ front: { date: 'neulich' } })), ['bad-value', 'no-date']);
  assert.deepEqual(codes(find({ claims: [published('time-element', 'vor 3 Stunden')] })), ['no-date']);
});

test('a banner date is refuted by what the text announces', () => {
  const found = find({
    claims: [published('banner', '12. November 2022', 1)],
    text: 'Der Minister wird am 3. August nach Oslo reisen. Im Januar 2022 war er in Rom gewesen.',
  });
  assert.equal(found.published, null);
  assert.deepEqual(codes(found), ['date-contradiction', 'no-date']);
  assert.match(found.problems[0]?.message ?? '', /"12\. November 2022" \(banner, line 1\).*„3\. August“/);
  assert.deepEqual(found.bounds, { notBefore: '2022-01', notAfter: '2022-08-03' });
});

test('a banner date that nothing bears out only bounds the article', () => {
  const lone = find({ claims: [published('banner', '12. November 2022', 1)], text: 'Es schneite.' });
  assert.deepEqual([day(lone), lone.bounds], [null, { notBefore: null, notAfter: '2022-11-12' }]);
  const head = find({ claims: [published('banner', 'Samstag, 12. November 2022', 1)], text: 'Es schneite.' });
  assert.equal(day(head), '2022-11-12');
  const near = find({
    claims: [published('banner', '12. November 2022', 1)],
    text: 'Am 10. November schneite es.',
  });
  assert.equal(day(near), '2022-11-12');
});

test('a stated date that the text outruns is kept and doubted', () => {
  const found = find({ front: { date: '2020-01-01' }, text: 'Am 5. Mai 2022 trat er zurück.' });
  assert.deepEqual([day(found), codes(found)], ['2020-01-01', ['date-contradiction']]);
  const plan = find({
    front: { date: '2020-01-01' },
    text: 'Die Feier wurde für den 5. Mai 2022 angesetzt.',
  });
  assert.deepEqual(codes(plan), []);
});

test('the text dates itself where it says which day „heute“ is', () => {
  const text = 'Der Rat hat heute, am 5. September 2023, getagt.';
  const found = find({ text });
  assert.deepEqual(found.published, {
    certainty: 'inferred',
    edtf: '2023-09-05',
    basis: 'text',
    line: null,
    evidence: { start: 12, end: 39, text: 'heute, am 5. September 2023' },
  });
  assert.equal(day(find({ text: 'Gestern (4. September 2023) tagte der Rat.' })), '2023-09-05');
  assert.equal(day(find({ text: 'Diese Woche (18. Juni 2024) tagt der Rat.' })), '2024-06-17/2024-06-23');
  assert.equal(day(find({ text: 'Am 5. September 2023 tagte der Rat. Heute schweigt er.' })), null);
  assert.equal(
    day(find({ text: 'Gestern (4. September 2023) tagte er, morgen (9. Mai 2023) nicht.' })),
    null,
  );
});

test('past and announced dates bound an undated article', () => {
  const bounds = (text: string) => find({ text }).bounds;
  assert.deepEqual(bounds('Er trat am 5. September 2023 zurück. Am 12. September wird er reisen.'), {
    notBefore: '2023-09-05',
    notAfter: '2023-09-12',
  });
  assert.deepEqual(bounds('Seit 2006 gab es sechs Tests.'), { notBefore: '2006', notAfter: null });
  assert.deepEqual(bounds('Am 3. Mai 2021 wird er reisen.'), { notBefore: null, notAfter: '2021-05-03' });
  assert.deepEqual(bounds('Man vereinbarte Treffen für die Jahre 2024 und 2025.'), null);
  assert.deepEqual(bounds('Am Dienstag trat er zurück.'), null);
});

test('the remedy is a line to write', () => {
  assert.match(find({}).problems[0]?.remedy ?? '', /date: "2023-09-05"/);
});

test('a date between slashes that has two readings', () => {
  const twofold = find({ front: { date: '03/04/2021' } });
  assert.deepEqual(
    [twofold.published?.edtf, twofold.problems.map(({ code }) => code)],
    ['2021', ['bad-value']],
  );
  const inAddress = find({
    claims: [published('header', '03/04/2021', 2)],
    url: 'https://a.example/2021/03/04/x',
  });
  assert.deepEqual([inAddress.published?.edtf, inAddress.problems], ['2021-03-04', []]);
  const inText = find({ front: { date: '03/04/2021' }, text: 'Der Rat hat am 1. April 2021 getagt.' });
  assert.deepEqual([inText.published?.edtf, inText.problems], ['2021-04-03', []]);
});

test('a date between slashes that has one reading', () => {
  for (const [wording, edtf] of [
    ['04/25/2021', '2021-04-25'],
    ['25/04/2021', '2021-04-25'],
    ['04/04/2021', '2021-04-04'],
    ['03/04/2021, 14:02 Uhr', '2021-04-03'],
    ['Samstag, 03/04/2021', '2021-04-03'],
  ] as const) {
    const { published: day, problems } = find({ claims: [published('header', wording, 2)] });
    assert.deepEqual([day?.edtf, problems], [edtf, []], wording);
  }
});
