import { join } from 'node:path';
import type { Settings } from '../knowledge/settings.ts';
import type { Archive } from '../link/linkArchive.ts';
import { path } from '../publish/addresses.ts';
import { publicArchive } from '../publish/publicArchive.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';
import { archiveTable, facetTable, type Label } from './archiveTable.ts';
import { collectAliases } from './collectAliases.ts';
import { collectWords } from './collectWords.ts';
import { hiddenWords } from './hiddenWords.ts';
import { nameWords } from './nameWords.ts';
import { referenceTables } from './referenceTable.ts';
import { searchDocument } from './searchDocument.ts';
import { compoundSplitter } from './splitCompound.ts';
import { writePacked } from './writePacked.ts';
import { type SearchPage, writePart } from './writePart.ts';
import { writeVocabulary } from './writeVocabulary.ts';

/**
 * Characters of text in one Pagefind index. Its process was measured at 67 bytes a character; more parts would cost every
 * search one more file each.
 */
const PART_TEXT = 20_000_000;

/** The facets that are loaded when they are opened, by the name they have in addresses. */
const FACETS: Record<string, (record: PublicRecord) => readonly Label[]> = {
  person: ({ people }) => people.map(({ id, name }): Label => [id, name]),
  ort: ({ places }) => places.map(({ id, name }): Label => [id, name]),
  organisation: ({ organisations }) => organisations.map(({ id, name }): Label => [id, name]),
  autor: ({ authors }) => authors.map((name): Label => [name, name]),
};

/**
 * Writes everything the search page needs to `<outDir>/pagefind/`: Pagefind indexes in `0/`, `1/` …, one part of the
 * archive each, and the tables that filters, dates and sorting are answered from. Returns the number of articles
 * that can be found.
 */
export async function indexArchive(
  archive: Archive,
  _settings: Settings,
  outDir: string,
): Promise<{ indexed: number }> {
  const shown = publicArchive(archive);
  const { records } = shown;
  const words = collectWords(records);
  const counts = new Map(words.words.map(({ folded, count }) => [folded, count]));
  const hidden = hiddenWords(records, words, compoundSplitter(counts, nameWords(shown)));
  const folder = join(outDir, 'pagefind');
  const starts = partStarts(records.map(({ text }) => text.length));
  const parts = starts.map((_, i) => String(i));
  for (const [i, start] of starts.entries())
    await writePart(pagesOf(records, hidden, start, starts[i + 1]), join(folder, String(i)), i === 0);
  const vocabulary = await writeVocabulary(folder, words.words, collectAliases(shown, words.words));
  const { firsts: references, tables } = referenceTables(records);
  for (const [i, table] of tables.entries()) await writePacked(join(folder, `angaben${i}.tab`), table);
  const { parallels } = shown;
  await writePacked(
    join(folder, 'archiv.tab'),
    archiveTable(records, { parts, vocabulary, references, parallels }),
  );
  for (const [name, labelsOf] of Object.entries(FACETS))
    await writePacked(join(folder, `${name}.tab`), facetTable(records, labelsOf));
  return { indexed: records.length };
}

/** First rows of parts of nearly even size, none much over `PART_TEXT`; always one part at least. */
export function partStarts(lengths: readonly number[], most = PART_TEXT): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const size = total / Math.max(1, Math.ceil(total / most));
  const starts = [0];
  let sum = 0;
  for (const [row, length] of lengths.entries()) {
    if (sum >= size * starts.length && row > 0) starts.push(row);
    sum += length;
  }
  return starts;
}

function* pagesOf(
  records: readonly PublicRecord[],
  hidden: readonly string[],
  from: number,
  to?: number,
): Generator<SearchPage> {
  for (const [i, record] of records.slice(from, to).entries())
    yield { url: path.article(record.id), html: searchDocument(record, from + i, hidden[from + i] ?? '') };
}
