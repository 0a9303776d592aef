import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  organisationsFileSchema,
  peopleFileSchema,
  placesFileSchema,
  sourcesFileSchema,
} from '../../src/knowledge/authority.ts';
import { checkYaml } from '../../src/read/readYaml.ts';

const check = (text: string): ReturnType<typeof checkYaml> =>
  checkYaml(text, 'people.yaml', peopleFileSchema, 'bad-authority');

test('an id that stands twice in one file is reported with both lines', () => {
  const { value, problems } = check(
    'people:\n  - id: ada-lindqvist\n    name: Ada Lindqvist\n  - id: bo-renner\n    name: Bo Renner\n  - name: Ada L.\n    id: ada-lindqvist\n',
  );
  assert.ok(value !== undefined);
  assert.deepEqual(
    problems.map(({ code, message, line }) => [code, message, line]),
    [['bad-authority', 'the id ada-lindqvist stands twice, in lines 2 and 7', 7]],
  );
});

test('ids that stand once, and the same word elsewhere, are none', () => {
  const { problems } = check(
    'people:\n  - id: ada\n    name: Ada\n    notSameAs: [bo]\n  - id: bo\n    name: Bo\n    notSameAs: [ada]\nnever: [ada, ada]\n',
  );
  assert.deepEqual(problems, []);
});

test('a key that nobody knows is named with its line, and costs nothing else', () => {
  const { value, problems } = check(
    'people:\n  - id: ada\n    name: Ada\n    wikidatta: Q1\n    gnd: "118540238"\nnevr: [x]\n',
  );
  assert.deepEqual(
    problems.map(({ message, line }) => [message, line]),
    [
      ['people.0.wikidatta is not known here, and left out', 4],
      ['nevr is not known here, and left out', 6],
    ],
  );
  assert.deepEqual(JSON.parse(JSON.stringify(value)).people[0].gnd, '118540238');
});

test('a code of no form says what the form is, in whatever file it stands', () => {
  const messages = (text: string, schema: Parameters<typeof checkYaml>[2]): string[] =>
    checkYaml(text, 'x.yaml', schema, 'bad-authority').problems.map(({ message }) => message);
  const record = '  - id: nordhafen\n    name: Nordhafen\n';
  const wrong = '    country: Germany\n    wikidata: "123"\n';
  const country = /country: .*ISO 3166-1/;
  const wikidata = /wikidata: .*Q and digits/;
  for (const [text, schema] of [
    [`places:\n${record}    kind: city\n${wrong}`, placesFileSchema],
    [`organisations:\n${record}${wrong}`, organisationsFileSchema],
    [`sources:\n${record}    kind: daily\n${wrong}`, sourcesFileSchema],
  ] as const) {
    const all = messages(text, schema).join('\n');
    assert.match(all, country);
    assert.match(all, wikidata);
  }
  assert.match(
    messages(`places:\n${record}    kind: city\n    geonames: "x7"\n`, placesFileSchema).join(),
    /a GeoNames id is digits/,
  );
  assert.deepEqual(
    messages(`sources:\n${record}    kind: daily\n    country: DE\n    wikidata: Q123\n`, sourcesFileSchema),
    [],
  );
});
