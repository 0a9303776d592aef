import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FIRST_NAMES } from '../german/firstNames.ts';
import { SURNAMES } from '../german/surnames.ts';
import { readCities } from '../knowledge/cities.ts';
import type { ArticleRecord } from '../record.ts';
import { Cast } from './cast.ts';
import { type NameSlot, type SampleSentence, sampleSentences } from './sampleSentences.ts';
import { seeded } from './seeded.ts';

const SEED = 20240619;
const CHARACTERS = 3000;
/** Reports of the sample archive that one article takes its sentences from. */
const REPORTS = 3;
const FIRST_YEAR = 1995;
const YEARS = 30;
const FILES_PER_FOLDER = 1000;
/** How often a name is one that no earlier article has, as counted in a thousand real reports of a news site. */
const FRESH = { people: 0.8, places: 0.35, organisations: 0.6 } as const;
/** How often a name of the sample stays as it is: the few that every archive is about. */
const KEPT = { people: 0.15, places: 0.5, organisations: 0.4 } as const;
const SMALLEST_TOWN = 20_000;

/**
 * Writes `count` articles of about 3,000 characters, made of sentences of `sample` with other names, as Markdown with
 * front matter. The same sample and count always give the same files, byte for byte.
 */
export async function generateArticles(
  sample: readonly ArticleRecord[],
  count: number,
  dir: string,
): Promise<void> {
  const random = seeded(SEED);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const reports = sample.map(sampleSentences).filter((sentences) => sentences.length > 0);
  const titles = sample.map(({ title }) => title);
  const sources = [...new Set(sample.flatMap(({ source }) => (source === null ? [] : [source.name])))];
  const casts = createCasts(random, pick);

  /** Gives each person, place and organisation of an article one name. */
  const renaming = (): ((slot: NameSlot) => string | null) => {
    const names = new Map<string, string | null>();
    return ({ kind, id, surname }) => {
      const key = `${kind} ${id}`;
      let name = names.get(key);
      if (name === undefined) {
        name = random() < KEPT[kind] ? null : casts[kind].draw();
        names.set(key, name);
      }
      return surname ? (name?.split(' ').at(-1) ?? null) : name;
    };
  };

  for (let number = 1; number <= count; number++) {
    const folder = join(dir, String(Math.floor((number - 1) / FILES_PER_FOLDER)).padStart(3, '0'));
    if ((number - 1) % FILES_PER_FOLDER === 0) await mkdir(folder, { recursive: true });
    const sentences = Array.from({ length: REPORTS }, () => pick(reports) ?? []).flat();
    const rename = renaming();
    const paragraphs: string[] = [];
    for (let length = 0; length < CHARACTERS; ) {
      const chosen = Array.from({ length: 3 + Math.floor(random() * 3) }, () => pick(sentences));
      const paragraph = chosen.map((sentence) => (sentence ? written(sentence, rename) : '')).join(' ');
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

function written({ pieces }: SampleSentence, rename: (slot: NameSlot) => string | null): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : (rename(piece) ?? piece.text))).join('');
}

function createCasts(random: () => number, pick: <T>(list: readonly T[]) => T | undefined) {
  const firstNames = [...FIRST_NAMES];
  const surnames = [...SURNAMES];
  const towns = readCities()
    .filter(({ population }) => population >= SMALLEST_TOWN)
    .map(({ name }) => name);
  return {
    people: new Cast(random, FRESH.people, () => `${pick(firstNames)} ${pick(surnames)}`),
    places: new Cast(random, FRESH.places, () => pick(towns) ?? ''),
    organisations: new Cast(random, FRESH.organisations, () => `${pick(surnames)} GmbH`),
  };
}

function day(random: () => number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${FIRST_YEAR + Math.floor(random() * YEARS)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
}

const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>#{}]/g, '\\$&').replace(/^(\d+)\./, '$1\\.');
