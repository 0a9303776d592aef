import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../knowledge/settings.ts';
import type { FileProblem } from '../problem.ts';
import type { RawArticle } from '../stages.ts';

/** What reading one file gave: an article, or the reasons why there is none. */
export type ReadResult = { article: RawArticle } | { article: null; problems: FileProblem[] };

/** Reads every article below `contentDir`, one at a time, in the order of their paths. */
export async function* readArticles(contentDir: string, _settings: Settings): AsyncGenerator<ReadResult> {
  const names = await readdir(contentDir, { recursive: true });
  for (const file of names.filter((name) => /\.(?:txt|md|html)$/.test(name)).sort()) {
    const bytes = await readFile(join(contentDir, file));
    const lines = bytes.toString('utf8').normalize('NFC').split('\n');
    yield {
      article: {
        file,
        format: 'txt',
        checksum: createHash('sha256').update(bytes).digest('hex'),
        front: {},
        claims: [],
        lines: lines.map((text, index) => ({ text: text.trim(), line: index + 1, role: 'text' as const })),
        problems: [],
      },
    };
  }
}
