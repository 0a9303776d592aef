import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem, problem } from '../src/problem.ts';

test('a problem is one line with file, line, severity, code, message and remedy', () => {
  const found = {
    file: 'a.md',
    ...problem('unknown-key', '"autor" is not a key', { line: 3, remedy: 'write "author"' }),
  };
  assert.equal(formatProblem(found), 'a.md:3: warning unknown-key "autor" is not a key → write "author"');
});

test('file names and messages send nothing to the terminal', () => {
  const found = { file: 'a\nb\u001b[31m\u009b.md', ...problem('empty-article', 'holds\r\nnothing') };
  const line = formatProblem(found);
  assert.doesNotMatch(line, /\p{Cc}/u);
  assert.match(line, /^a\\nb/);
});
