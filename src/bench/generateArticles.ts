import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '../record.ts';

const SEED = 20240619;
const CHARACTERS = 3000;
const FIRST_YEAR = 1995;
const YEARS = 30;
const FILES_PER_FOLDER = 1000;

/**
 * Writes `count` articles of about 3,000 characters, made of sentences of `sample`, as Markdown with front matter.
 * The same sample and count always give the same files, byte for byte.
 */
export async function generateArticles(
  sample: readonly ArticleRecord[],
  count: number,
  dir: string,
): Promise<void> {
  const random = seeded(SEED);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const sentences = sample.flatMap(({ text }) =>
    text.split(/(?<=[.!?]) +(?=\p{Lu})|\n+/u).filter((part) => part.length > 40),
  );
  const titles = sample.map(({ title }) => title);
  const sources = [...new Set(sample.flatMap(({ source }) => (source === null ? [] : [source.name])))];
  for (let number = 1; number <= count; number++) {
    const folder = join(dir, String(Math.floor((number - 1) / FILES_PER_FOLDER)).padStart(3, '0'));
    if ((number - 1) % FILES_PER_FOLDER === 0) await mkdir(folder, { recursive: true });
    const paragraphs: string[] = [];
    for (let length = 0; length < CHARACTERS; ) {
      const paragraph = Array.from(
        { length: 3 + Math.floor(random() * 3) },
        () => pick(sentences) ?? '',
      ).join(' ');
      paragraphs.push(paragraph);
      length += paragraph.length;
    }
    const front = [
      `title: ${JSON.stringify(`${pick(titles)} (${number})`)}`,
      `date: "${day(random)}"`,
      `source: ${JSON.stringify(pick(sources) ?? 'Beispiel')}`,
    ];
    const name = `${String(number).padStart(6, '0')}.md`;
    await writeFile(
      join(folder, name),
      `---\n${front.join('\n')}\n---\n\n${paragraphs.map(escapeMarkdown).join('\n\n')}\n`,
    );
  }
}

function day(random: () => number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${FIRST_YEAR + Math.floor(random() * YEARS)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
}

const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>#{}]/g, '\\$&').replace(/^(\d+)\./, '$1\\.');

const MODULUS = 2 ** 31 - 1;
const MULTIPLIER = 48271;

/** Equally spread numbers from 0 to 1 by the Lehmer generator with the „minimal standard“ parameters of Park and Miller, 1993. */
function seeded(seed: number): () => number {
  let state = seed % MODULUS;
  return () => {
    state = (state * MULTIPLIER) % MODULUS;
    return state / MODULUS;
  };
}
