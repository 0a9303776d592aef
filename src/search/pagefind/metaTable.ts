import { CborWriter } from './cbor.ts';
import { pageName } from './pageName.ts';

/** A file of words as the table knows it. */
export interface NamedFile {
  from: string;
  to: string;
  name: string;
}

/** The table that every search begins with, as CBOR: all pages with their number of words, all files of words, the fields. */
export function metaTable(
  version: string,
  lengths: readonly number[],
  files: readonly NamedFile[],
  fields: readonly string[],
): Buffer {
  const meta = new CborWriter();
  meta.list(6);
  meta.text(version);
  meta.list(lengths.length);
  for (const [row, words] of lengths.entries()) {
    meta.list(3);
    meta.text(pageName(row));
    meta.number(words);
    // pages may stand in a file together; here none does
    meta.text('');
  }
  meta.list(files.length);
  for (const { from, to, name } of withShortBorders(files)) {
    meta.list(3);
    meta.text(from);
    meta.text(to);
    meta.text(name);
  }
  // neither filters nor sort keys: the archive's own tables have both
  meta.list(0);
  meta.list(0);
  meta.list(fields.length);
  for (const field of fields) meta.text(field);
  return meta.view();
}

/** First and last word of each file, cut to what tells it from its neighbours. */
export function withShortBorders(files: readonly NamedFile[]): NamedFile[] {
  const all = files.map((file) => ({ ...file }));
  for (const [i, file] of all.entries()) {
    const next = all[i + 1];
    if (next === undefined) continue;
    let same = 0;
    while (same < file.to.length && file.to[same] === next.from[same]) same++;
    const to = file.to.slice(0, same + 1);
    if (to >= file.from) file.to = to;
    next.from = next.from.slice(0, same + 1);
  }
  return all;
}
