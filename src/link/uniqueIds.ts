import { createHash } from 'node:crypto';
import { problem } from '../problem.ts';
import type { ArticleRecord } from '../record.ts';

/**
 * Gives every record an id of its own. Where two files ask for the same one (an editor's `id` written twice), the first
 * by file name keeps it and the others get a few characters of a hash of their path: no article is lost, and the ids
 * do not depend on the order of reading. Each renamed record carries the problem `duplicate-id`.
 */
export function uniqueIds(records: readonly ArticleRecord[]): ArticleRecord[] {
  const byFile = [...records].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const owners = new Map<string, string>();
  const wanted = new Set(records.map(({ id }) => id));
  const renamed = new Map<ArticleRecord, ArticleRecord>();
  for (const record of byFile) {
    const owner = owners.get(record.id);
    if (owner === undefined && record.id !== '') {
      owners.set(record.id, record.file);
      continue;
    }
    const id = freeId(record, (candidate) => owners.has(candidate) || wanted.has(candidate));
    owners.set(id, record.file);
    renamed.set(record, {
      ...record,
      id,
      problems: [
        ...record.problems,
        problem(
          'duplicate-id',
          `id "${record.id}" belongs to ${owner ?? 'no article'}, published as "${id}"`,
          {
            remedy: `write an id of its own at the top of the file, e.g. id: ${id}`,
          },
        ),
      ],
    });
  }
  return records.map((record) => renamed.get(record) ?? record);
}

function freeId({ id, file, checksum }: ArticleRecord, taken: (id: string) => boolean): string {
  const base = id === '' ? 'artikel' : id;
  for (let round = 0; ; round++) {
    const hash = createHash('sha256').update(`${round} ${file} ${checksum}`).digest('hex').slice(0, 6);
    const candidate = `${base}-${hash}`;
    if (!taken(candidate)) return candidate;
  }
}
