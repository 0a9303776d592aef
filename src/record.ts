import { z } from 'zod';
import { problemSchema } from './problem.ts';

/**
 * The public contract: what `npm run records` prints, one object a line, and what every page is made from.
 * Types are inferred from these schemas and the JSON Schema on the data page is printed from them.
 * All offsets are UTF-16 code units into `text`; `text.slice(start, end)` gives the span's own `text`.
 */

/**
 * Where a fact was read. The order means nothing: which basis is believed first depends on the fact, see
 * `src/date/publication/dateClaims.ts` and `src/source/findSource.ts`.
 */
export const basisSchema = z
  .enum([
    'front-matter',
    'json-ld',
    'meta',
    'microdata',
    'time-element',
    'header',
    'byline',
    'dateline',
    'banner',
    'tail-mark',
    'address',
    'heading',
    'title-element',
    'text',
    'file-name',
    'authority',
  ])
  .describe('Where the fact was read');
export type Basis = z.infer<typeof basisSchema>;

/** EDTF, ISO 8601-2: `2023-09`, `2024-06-18/2024-06-19`, `2023~`. Never padded to a day that nobody stated. */
export const edtfSchema = z.string().min(4).describe('A date in the Extended Date/Time Format, ISO 8601-2');

export const spanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
});
export type Span = z.infer<typeof spanSchema>;

/** How a fact is known: the basis, the line of the source file, and the words it was read from. */
export const proofSchema = z.object({
  basis: basisSchema,
  line: z.int().positive().nullable().describe('1-based line of the source file, null where it has none'),
  text: z.string().optional().describe('the words the fact was read from, where they differ from the fact'),
});
export type Proof = z.infer<typeof proofSchema>;

const dateProof = {
  edtf: edtfSchema,
  basis: basisSchema,
  line: z.int().positive().nullable(),
  wording: z.string().optional().describe('the date as it was written'),
};
export const publishedSchema = z.discriminatedUnion('certainty', [
  z.object({ certainty: z.literal('stated'), ...dateProof, evidence: spanSchema.optional() }),
  z.object({ certainty: z.literal('inferred'), ...dateProof, evidence: spanSchema }),
]);
/** The publication date: stated by the article or its editor, or inferred from a named place in the text. */
export type Published = z.infer<typeof publishedSchema>;

/** `authority`: an editor's authority record says so; `found`: read by machine, unconfirmed. */
export const statusSchema = z.enum(['authority', 'found']);

export const mentionSchema = spanSchema.extend({
  role: z
    .string()
    .optional()
    .describe(
      'the office or description as this mention words it, in the nominative, e.g. „früherer Kremlsprecher“',
    ),
});
export type Mention = z.infer<typeof mentionSchema>;

const entity = {
  id: z.string().describe('stable id, also the address of its page'),
  name: z.string().describe('preferred name'),
  status: statusSchema,
  mentions: z.array(mentionSchema),
};
export const personSchema = z.object({
  ...entity,
  candidates: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .optional()
    .describe('whom a surname alone may mean where the article does not tell, the most mentioned first'),
});
export const placeSchema = z.object({
  ...entity,
  kind: z.enum(['country', 'region', 'city', 'water', 'landscape', 'site', 'other']),
  coordinates: z.object({ lat: z.number(), lon: z.number() }).nullable(),
  country: z.string().length(2).nullable().describe('ISO 3166-1 alpha-2'),
  geonames: z.string().optional(),
  derived: z
    .array(spanSchema)
    .describe(
      'adjectives, inhabitants and compounds: „nordkoreanisch“, „Berliner“, „US-“; not counted as mentions',
    ),
  runnerUp: z
    .object({ id: z.string(), name: z.string() })
    .optional()
    .describe('the next best reading of an ambiguous name'),
});
export const organisationSchema = z.object(entity);
export type Person = z.infer<typeof personSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Organisation = z.infer<typeof organisationSchema>;

export const dateMentionSchema = spanSchema.extend({ edtf: edtfSchema });
export type DateMention = z.infer<typeof dateMentionSchema>;

/** A date expression that could not be resolved, and why. */
export const openDateSchema = spanSchema.extend({ reason: z.string() });
export type OpenDate = z.infer<typeof openDateSchema>;

export const quoteSchema = spanSchema.extend({
  kind: z.enum(['direct', 'indirect']),
  speaker: z.object({ name: z.string(), personId: z.string().optional() }).nullable(),
});
export type Quote = z.infer<typeof quoteSchema>;

/** What a stretch of `text` is. Blocks follow each other without overlap, separated by one blank line. */
export const blockSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  kind: z.enum(['paragraph', 'heading', 'list-item', 'quote']),
});
export type Block = z.infer<typeof blockSchema>;

/** A line that cleaning took out of the body, with its reason. */
export const removedLineSchema = z.object({
  line: z.int().positive(),
  text: z.string(),
  reason: z.enum([
    'title',
    'kicker',
    'subtitle',
    'doubled-title',
    'byline',
    'agency-note',
    'dateline',
    'date-line',
    'caption',
    'contributor',
    'see-also',
    'next-article',
    'separator',
    'source-mark',
    'banner',
    'cookie-notice',
    'newsletter',
    'share',
    'comments',
    'copyright',
    'advertisement',
    'navigation',
    'teaser',
    'paywall',
    'author-box',
    'other',
  ]),
});
export type RemovedLine = z.infer<typeof removedLineSchema>;

/** What the site may publish of the article. */
export const rightsSchema = z.enum(['full', 'excerpt', 'metadata', 'blocked']);
export type Rights = z.infer<typeof rightsSchema>;

export const recordSchema = z.object({
  id: z.string().describe('stable: from the file path or the front matter, never from the text'),
  file: z.string().describe('path below the content folder, / as separator'),
  title: z.string(),
  kicker: z.string().nullable().describe('the line over the headline, or the section'),
  subtitle: z.string().nullable(),
  lead: z
    .string()
    .nullable()
    .describe('the introducing paragraph where the source marks it; it is part of text too'),
  authors: z.array(z.string()),
  agencies: z.array(z.string()),
  contributors: z.array(z.string()).describe('who helped with the report, as stated at its end'),
  source: z.object({ id: z.string(), name: z.string() }).nullable(),
  citedMedia: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .describe('media that the text reports on or quotes; not the source'),
  url: z.string().nullable().describe('http(s) address of the original'),
  dateline: z.string().nullable().describe('place and agency as the dateline words them: „WASHINGTON“'),
  published: publishedSchema.nullable(),
  updated: z.object({ edtf: edtfSchema, basis: basisSchema }).nullable(),
  bounds: z
    .object({ notBefore: edtfSchema.nullable(), notAfter: edtfSchema.nullable() })
    .nullable()
    .describe('for undated articles: the earliest and latest possible day of publication, where known'),
  proofs: z.object({
    title: proofSchema,
    kicker: proofSchema.nullable(),
    authors: z.array(proofSchema),
    agencies: z.array(proofSchema),
    source: proofSchema.nullable(),
  }),
  rights: rightsSchema,
  text: z.string().describe('clean body, NFC, paragraphs separated by one blank line'),
  blocks: z.array(blockSchema),
  people: z.array(personSchema),
  places: z.array(placeSchema),
  organisations: z.array(organisationSchema),
  dates: z.array(dateMentionSchema),
  openDates: z.array(openDateSchema),
  quotes: z.array(quoteSchema),
  captions: z.array(z.object({ text: z.string(), credit: z.string().nullable() })),
  removed: z.array(removedLineSchema),
  checksum: z.string().describe('SHA-256 of the untouched source file'),
  problems: z.array(problemSchema),
});
export type ArticleRecord = z.infer<typeof recordSchema>;
