import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Context } from '../tagger/context.ts';
import { beginOf, insideOf, type NameType } from '../tagger/labels.ts';
import { bitOf, has } from '../words/wordEvidence.ts';

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.array(z.object({ start: z.int(), end: z.int(), type: z.string() })),
  optional: z.array(z.object({ start: z.int(), end: z.int() })).optional(),
  domain: z.string().optional(),
});
/** One annotated text. Offsets are UTF-16 code units. */
export type GoldRow = z.infer<typeof rowSchema>;

const TYPES: Readonly<Record<string, NameType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
  MISC: 'other',
};

/** Reads an annotated set, one JSON object a line. Throws where a line has another form. */
export function readGoldRows(file: string): GoldRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)));
}

/**
 * The labels a text should get. Names that end inside a word („EU“ in „EU-Budget“), adjectives and common nouns that a
 * set counts as names get none, since the archive does not count them either.
 */
export function goldLabels(row: GoldRow, context: Context): Uint8Array {
  const { tokens, infos } = context;
  const labels = new Uint8Array(tokens.count);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (let i = 0; i < tokens.count; i++) {
    first.set(tokens.starts[i] ?? -1, i);
    last.set(tokens.ends[i] ?? -1, i);
  }
  for (const { start, end, type } of row.entities) {
    const from = first.get(start);
    const to = last.get(end) ?? (row.text[end] === '.' ? last.get(end + 1) : undefined);
    const name = TYPES[type];
    if (from === undefined || to === undefined || to < from || name === undefined) continue;
    const only = from === to ? infos[from] : undefined;
    if (
      only !== undefined &&
      (has(only, bitOf.function) || has(only, bitOf.noun)) &&
      !has(only, bitOf.organisation) &&
      row.id.startsWith('smart')
    )
      continue;
    let open = true;
    for (let i = from; i <= to; i++) open &&= context.open[i] === 1;
    if (!open) continue;
    labels.fill(insideOf(name), from, to + 1);
    labels[from] = beginOf(name);
  }
  return labels;
}
