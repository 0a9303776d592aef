import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArticle } from '../../src/read/parseArticle.ts';
import { testCases } from '../support/cases.ts';

/** Lines as `number role text`, so that a reviewer reads a case at a glance; blank ones say nothing here. */
testCases('read', (path) => {
  const read = parseArticle(basename(path), readFileSync(path));
  if (read.article === null) return { problems: read.problems };
  const { format, front, claims, lines, problems } = read.article;
  return {
    format,
    front,
    claims: claims.map(({ fact, basis, value }) => `${fact} ${basis} ${value}`),
    lines: lines.filter(({ text }) => text !== '').map(({ line, role, text }) => `${line} ${role} ${text}`),
    problems,
  };
});
