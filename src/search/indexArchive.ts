import { join } from 'node:path';
import type { Archive } from '../link/linkArchive.ts';
import { type PublicArchive, publicArchive } from '../publish/publicArchive.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';
import { archiveTable, facetTable, type Label } from './archiveTable.ts';
import { collectAliases } from './collectAliases.ts';
import { collectWords, type Words } from './collectWords.ts';
import { hiddenWords } from './hiddenWords.ts';
import { nameWords } from './nameWords.ts';
import type { WrittenIndex } from './pagefind/writeIndex.ts';
import { writeIndexApart } from './pagefind/writeIndexApart.ts';
import { writeProgram } from './pagefind/writeProgram.ts';
import { referenceTables } from './referenceTable.ts';
import { searchPage } from './searchPage.ts';
import { compoundSplitter } from './splitCompound.ts';
import { writePacked } from './writePacked.ts';
import { writeVocabulary } from './writeVocabulary.ts';

/** The facets that are loaded when they are opened, by the name they have in addresses. */
const FACETS: Record<string, (record: PublicRecord) => readonly Label[]> = {
  person: ({ people }) => people.map(({ id, name }): Label => [id, name]),
  ort: ({ places }) => places.map(({ id, name }): Label => [id, name]),
  organisation: ({ organisations }) => organisations.map(({ id, name }): Label => [id, name]),
  autor: ({ authors }) => authors.map((name): Label => [name, name]),
};

/**
 * Writes everything the search page needs to `<outDir>/pagefind/`: an index in Pagefind's format with the program that
 * reads it, and the tables that filters, dates and sorting are answered from. Returns the number of articles that can be
 * found.
 */
export async function indexArchive(archive: Archive, outDir: string): Promise<{ indexed: number }> {
  const shown = publicArchive(archive);
  const { records } = shown;
  const words = collectWords(records);
  const counts = new Map(words.words.map(({ folded, count }) => [folded, count]));
  const hidden = hiddenWords(records, words, compoundSplitter(counts, nameWords(shown)));
  const folder = join(outDir, 'pagefind');
  const pages = function* () {
    for (const [row, record] of records.entries()) yield searchPage(record, hidden[row] ?? '');
  };
  const index = writeIndexApart(pages(), records.length, folder);
  await allEnded([writeProgram(folder), writeTables(shown, words, index, folder)]);
  return { indexed: records.length };
}

/** Everything but the full text: what filters, dates, sorting, corrections and downloads are answered from. */
async function writeTables(
  shown: PublicArchive,
  { words }: Words,
  index: Promise<WrittenIndex>,
  folder: string,
): Promise<void> {
  const { records, parallels } = shown;
  const vocabulary = await writeVocabulary(folder, words, collectAliases(shown, words));
  const { firsts: references, tables } = referenceTables(records);
  for (const [i, table] of tables.entries()) await writePacked(join(folder, `angaben${i}.tab`), table);
  for (const [name, labelsOf] of Object.entries(FACETS))
    await writePacked(join(folder, `${name}.tab`), facetTable(records, labelsOf));
  const context = { index: await index, vocabulary, references, parallels };
  await writePacked(join(folder, 'archiv.tab'), archiveTable(records, context));
}

/** Waits until none writes any more, then rejects if one did: the folder may be removed then. */
async function allEnded(jobs: Promise<void>[]): Promise<void> {
  for (const end of await Promise.allSettled(jobs)) if (end.status === 'rejected') throw end.reason;
}
