import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ORGANISATION_NAMES } from '../../../src/german/organisationNames.ts';
import { listed, namesIn } from '../support.ts';

const organisations = (text: string): string[] => listed(namesIn(text).organisations);

test('names that mean the same organisation are one', () => {
  assert.deepEqual(
    organisations('Der FC Schalke 04 gewann gegen Hannover 96. Für Schalke 04 traf niemand.'),
    ['FC Schalke 04: FC Schalke 04, Schalke 04', 'Hannover 96: Hannover 96'],
  );
});

test('no other name stands for two organisations', () => {
  const seen = new Set<string>();
  for (const name of ORGANISATION_NAMES.flat()) {
    assert.ok(!seen.has(name), name);
    seen.add(name);
  }
});

test('the article of a party is none of its name, that of a paper is', () => {
  assert.deepEqual(organisations('Die Grünen gewannen in Hessen hinzu.'), ['Die Grünen: Grünen']);
  assert.deepEqual(organisations('Darüber hatte „Die Zeit“ berichtet.'), ['Die Zeit: Die Zeit']);
});

test('a body and who speaks for it are two', () => {
  const { people, organisations: bodies } = namesIn('Dort mahnte für die CDU Helene Brandstetter zur Eile.');
  assert.deepEqual(
    [...listed(bodies), ...listed(people)],
    ['CDU: CDU', 'Helene Brandstetter: Helene Brandstetter'],
  );
});
