import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexName } from '../../src/publish/indexName.ts';

const FILED: Record<string, string> = {
  'Wladimir Putin': 'Putin, Wladimir',
  'Ursula von der Leyen': 'Leyen, Ursula von der',
  'Annegret Kramp-Karrenbauer': 'Kramp-Karrenbauer, Annegret',
  'Donald J. Trump': 'Trump, Donald J.',
  'Robert F. Kennedy Jr.': 'Kennedy, Robert F. Jr.',
};
const LEFT = ['Kim Jong Un', 'Yoon Suk Yeol', 'Xi Jinping', 'Lula', 'von Stauffenberg'];

for (const [name, filed] of Object.entries(FILED))
  test(`${name} is filed as „${filed}“`, () => {
    assert.equal(indexName(name), filed);
  });

for (const name of LEFT)
  test(`${name} is filed as it is written`, () => {
    assert.equal(indexName(name), name);
  });
