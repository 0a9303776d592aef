import { join } from 'node:path';
import { allEnded } from '../allEnded.ts';
import type { Archive } from '../link/linkArchive.ts';
import { type PublicArchive, publicArchive } from '../publish/publicArchive.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';
import { Signals } from '../signals.ts';
import { Turns } from '../turns.ts';
import { archiveTable, facetTable } from './archiveTable.ts';
import { collectAliases } from './collectAliases.ts';
import { collectWords, type Words } from './collectWords.ts';
import { entityTable } from './entityTable.ts';
import { frequentWords } from './frequentWords.ts';
import { HiddenWords } from './hiddenWords.ts';
import { NameForms } from './nameForms.ts';
import { nameWords } from './nameWords.ts';
import { nounsWithin } from './nounsWithin.ts';
import type { PackedList } from './packedList.ts';
import { type Label, packLabel } from './packLabel.ts';
import { arePhrasesCounted, phrasesBeside } from './phrasesBeside.ts';
import { referenceTables } from './referenceTable.ts';
import { searchDocument } from './searchDocument.ts';
import { cutShards } from './shards.ts';
import { compoundSplitter } from './splitCompound.ts';
import { TableFolder } from './tableFolder.ts';
import { type Pages, writePart } from './writePart.ts';
import { writeVocabulary } from './writeVocabulary.ts';

/** How an archive is cut into Pagefind indexes. */
interface Cut {
  /** characters of text in one */
  part: number;
  /** how many are made at one time */
  atOnce: number;
}

/** What Pagefind's processes may hold together, and what one was measured to hold for each character at most. */
export const MEMORY = { most: 1_500_000_000, eachCharacter: 80 } as const;

/**
 * Two at a time are quicker, but every search loads each of its words from each part, 8 to 10 KB: of an archive that would need
 * more than two such parts, larger ones are made one after the other.
 */
export const CUTS = {
  usual: { part: 9_300_000, atOnce: 2 },
  large: { part: 18_500_000, atOnce: 1 },
} satisfies Record<string, Cut>;
/** Characters from which an archive is large. */
const LARGE = 2 * CUTS.usual.part;

/** Pagefind makes no index of nothing; an archive may have nothing to show. */
const NO_ARTICLE = '<html lang="de"><body><p>leeresarchiv</p></body></html>';

/** Bytes of a facet that any search may load whole. */
const SMALL_FACET = 40_000;

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
export async function indexArchive(archive: Archive, outDir: string): Promise<{ indexed: number }> {
  const shown = publicArchive(archive);
  const { records } = shown;
  const folder = join(outDir, 'pagefind');
  const countPhrases = arePhrasesCounted(records) ? phrasesBeside(folder) : null;
  const words = collectWords(records, { keepsSequence: countPhrases !== null });
  const forms = new NameForms();
  const counts = new Map(words.words.map(({ folded, count }) => [folded, count]));
  const hidden = new HiddenWords(records, words, compoundSplitter(counts, nameWords(shown)), forms);
  const lengths = records.map(({ text }) => text.length);
  const { part, atOnce } = lengths.reduce((sum, length) => sum + length, 0) > LARGE ? CUTS.large : CUTS.usual;
  const starts = partStarts(lengths, part);
  const pages = (i: number) => pagesOf({ records, words, hidden }, starts[i] ?? 0, starts[i + 1]);
  const turns = new Turns(atOnce);
  const reads = new Signals(starts.length);
  const written: PackedList[] = [];
  const indexing = allEnded(
    // one more is made ready meanwhile
    atMost(atOnce + 1, starts.length, async (i) => {
      await reads.given(i - atOnce);
      const hasRead = () => reads.give(i);
      const settings = { isFirst: i === 0, turns, hasRead };
      written[i] = await writePart(pages(i), join(folder, String(i)), settings).finally(hasRead);
    }),
  ).finally(() => reads.giveAll());
  const lists = indexing.then(() => written);
  // Pagefind reads with all cores, and goes on with little more than one: the rest is done then
  const { sequence } = words;
  const phrases = reads.given(0).then(() => (sequence === null ? null : (countPhrases?.(sequence) ?? null)));
  const tables = writeTables({
    shown,
    words,
    hidden,
    forms,
    lists,
    phrases,
    tables: new TableFolder(folder),
    mayBegin: reads.given(0),
    mayGoOn: reads.given(starts.length >> 1),
  });
  await allEnded([lists, phrases, tables]);
  return { indexed: records.length };
}

/** What the tables are made of. */
interface ToWrite {
  shown: PublicArchive;
  words: Words;
  hidden: HiddenWords;
  forms: NameForms;
  /** of the Pagefind indexes, once they are made */
  lists: Promise<PackedList[]>;
  /** see `phrasesBeside` */
  phrases: Promise<string | null>;
  tables: TableFolder;
  mayBegin: Promise<void>;
  /** the second half of the work is to be done beside the second half of the parts */
  mayGoOn: Promise<void>;
}

/** Everything but the full text: what filters, dates, sorting, corrections and downloads are answered from. */
async function writeTables(work: ToWrite): Promise<void> {
  const { shown, words, hidden, forms, lists, phrases, tables } = work;
  const { records, parallels } = shown;
  await work.mayBegin;
  const references = referenceTables(records);
  for (const [i, table] of references.tables.entries()) await tables.write(`angaben${i}`, table);
  const entities = await writeFacets(records, tables, forms);
  await work.mayGoOn;
  hidden.upTo(records.length);
  const vocabulary = await writeVocabulary(
    tables,
    words.words,
    nounsWithin(words, hidden),
    collectAliases(shown, words, hidden, forms),
    frequentWords(shown, words, hidden, { forms }),
  );
  const parts: string[] = [];
  for (const [i, list] of (await lists).entries()) {
    parts.push(String(i));
    await tables.write(`${i}/liste`, list);
  }
  const phraseVersion = await phrases;
  await tables.write(
    'archiv',
    archiveTable(records, {
      version: tables.version(phraseVersion ?? ''),
      parts,
      vocabulary,
      entities,
      hasPhrases: phraseVersion !== null,
      references: references.firsts,
      parallels,
    }),
  );
}

/** Writes the facets; returns those that are so large that a search for one entry of theirs has files of its own. */
async function writeFacets(
  records: readonly PublicRecord[],
  tables: TableFolder,
  forms: NameForms,
): Promise<string[]> {
  const large: string[] = [];
  for (const [name, labelsOf] of Object.entries(FACETS)) {
    const table = facetTable(records, labelsOf);
    const packed = { ...table, labels: table.labels.map(packLabel) };
    const bytes = await tables.write(name, packed);
    if (bytes <= SMALL_FACET) continue;
    large.push(name);
    const { index, shards } = cutShards(`${name}-wort`, entityTable(table, forms));
    await tables.write(index.name, index);
    for (const [i, shard] of shards.entries()) await tables.write(`${index.name}${i}`, shard);
  }
  return large;
}

/** Runs jobs 0 … `count` - 1 in this order, at most so many at one time. After a failure no other is begun. */
function atMost(most: number, count: number, job: (i: number) => Promise<void>): Promise<void>[] {
  let next = 0;
  const work = async (): Promise<void> => {
    try {
      while (next < count) await job(next++);
    } catch (error) {
      next = count;
      throw error;
    }
  };
  return Array.from({ length: most }, work);
}

/** First rows of parts of nearly even size, none much over `most` characters; always one part at least. */
export function partStarts(lengths: readonly number[], most: number): number[] {
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

/** What pages for Pagefind are made of. */
interface ToIndex {
  records: readonly PublicRecord[];
  words: Words;
  hidden: HiddenWords;
}

function pagesOf(all: ToIndex, from: number, to = all.records.length): Pages {
  const { records } = all;
  if (records.length === 0) return { count: 1, characters: NO_ARTICLE.length, html: [NO_ARTICLE] };
  all.hidden.upTo(to);
  const characters = records.slice(from, to).reduce((sum, { text }) => sum + text.length, 0);
  return { count: to - from, characters, html: documents(all, from, to) };
}

function* documents({ records, words, hidden }: ToIndex, from: number, to: number): Generator<string> {
  for (const [i, record] of records.slice(from, to).entries()) {
    const row = from + i;
    yield searchDocument(record, {
      row,
      parts: hidden.texts[row] ?? '',
      places: words.lengths[row] ?? [],
    });
  }
}
