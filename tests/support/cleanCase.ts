import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { cleanArticle } from '../../src/clean/cleanArticle.ts';
import { sourcesFileSchema } from '../../src/knowledge/authority.ts';
import { createKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { settingsSchema } from '../../src/knowledge/settings.ts';
import { parseArticle } from '../../src/read/parseArticle.ts';
import { findSource } from '../../src/source/findSource.ts';
import type { RawArticle } from '../../src/stages.ts';

const SOURCES = fileURLToPath(new URL('../../content/authority/sources.yaml', import.meta.url));

/** Knowledge of the shipped outlets and agencies and of nothing else. */
export const knowledge: Knowledge = createKnowledge(settingsSchema.parse({}), {
  people: [],
  places: [],
  organisations: [],
  sources: sourcesFileSchema.parse(parse(readFileSync(SOURCES, 'utf8'))).sources,
  never: { people: [], places: [], organisations: [] },
});

/** A text as the reading stage hands it over. `name` decides the format. */
export function rawArticle(text: string, name = 'artikel.txt'): RawArticle {
  const read = parseArticle(name, new TextEncoder().encode(text));
  if (read.article === null) throw new Error(read.problems.map((found) => found.message).join('; '));
  return read.article;
}

/** What cleaning and the search for the source make of a file, in a form that reads well as an expectation. */
export function cleanCase(path: string): unknown {
  const raw = rawArticle(readFileSync(path, 'utf8'), basename(path));
  const clean = cleanArticle(raw, knowledge);
  const origin = findSource(clean, raw, knowledge);
  return {
    title: clean.title,
    kicker: clean.kicker?.value ?? null,
    lead: clean.lead,
    authors: clean.authors.map((author) => author.value),
    agencies: origin.agencies.map((agency) => agency.value),
    contributors: clean.contributors,
    source: origin.source?.value ?? null,
    citedMedia: origin.citedMedia.map((medium) => medium.name),
    dateline: clean.dateline,
    dates: clean.claims
      .filter((claim) => claim.fact === 'published' || claim.fact === 'updated')
      .map((claim) => `${claim.fact} ${claim.basis} ${claim.value}`),
    body: clean.blocks.map((block) => `${block.kind}: ${clean.text.slice(block.start, block.end)}`),
    captions: clean.captions,
    removed: clean.removed.map((line) => `${line.line} ${line.reason}: ${line.text}`),
    problems: [...clean.problems, ...origin.problems].map((found) => found.code),
  };
}
