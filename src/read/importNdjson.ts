import { mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { UsageError } from '../cli/command.ts';
import { slug } from '../slug.ts';

const text = z.string().min(1);
/** One line of a corpus. Other keys are ignored. */
const rowSchema = z.object({
  id: text.optional(),
  title: text.optional(),
  date: text.optional(),
  source: text.optional(),
  url: text.optional(),
  author: z.union([text, z.array(text)]).optional(),
  text,
});

const FILES_PER_FOLDER = 1000;

export interface Imported {
  written: number;
  /** lines that held no article, 1-based, with the reason */
  refused: { line: number; reason: string }[];
}

/**
 * Writes one text file with front matter per line of an NDJSON corpus, in folders of a thousand. Streams: a corpus
 * of any size fits. Throws a usage error when the target holds files or the corpus cannot be opened.
 */
export async function importNdjson(from: string, to: string): Promise<Imported> {
  const corpus = await open(from).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${from}: cannot be read (${error.code})`);
  });
  await mkdir(to, { recursive: true });
  if ((await readdir(to)).length > 0) throw new UsageError(`${to}: holds files already; name a new folder`);
  const result: Imported = { written: 0, refused: [] };
  const taken = new Set<string>();
  let number = 0;
  for await (const line of corpus.readLines()) {
    number++;
    if (line.trim() === '') continue;
    const row = parseRow(line);
    if (typeof row === 'string') {
      result.refused.push({ line: number, reason: row });
      continue;
    }
    const folder = join(to, String(Math.floor(result.written / FILES_PER_FOLDER)).padStart(3, '0'));
    if (result.written % FILES_PER_FOLDER === 0) await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${fileName(row, number, taken)}.txt`), article(row));
    result.written++;
  }
  return result;
}

type Row = z.infer<typeof rowSchema>;

/** The row, or why it is none. */
function parseRow(line: string): Row | string {
  try {
    const parsed = rowSchema.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
    return parsed.error.issues
      .map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`)
      .join('; ');
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function fileName({ id, title }: Row, number: number, taken: Set<string>): string {
  const wanted = slug(id ?? title ?? '', 80) || 'artikel';
  const name = taken.has(wanted) ? `${wanted}-${number}` : wanted;
  taken.add(name);
  return name;
}

/** The row's id becomes the article's, so that addresses are those of the corpus. */
function article({ id, text: body, ...front }: Row): string {
  const known = Object.fromEntries(
    Object.entries({ ...(id === undefined ? {} : { id: slug(id) }), ...front }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  return `---\n${stringify(known, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\n${body.trim()}\n`;
}
