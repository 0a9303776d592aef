import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peopleFileSchema } from '../../src/knowledge/authority.ts';
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
