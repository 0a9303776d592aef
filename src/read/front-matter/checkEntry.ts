import { z } from 'zod';
import { rightsSchema } from '../../record.ts';
import type { FrontMatter } from '../../stages.ts';

const text = z.string({ error: 'must be one line of text' }).trim().min(1, 'is empty');
const httpUrl = text.pipe(z.url({ protocol: /^https?$/, error: 'is no http or https address' }));
/** One author or a list; `Anna Muster, Jan Beispiel` stays one text, since German names are not split here. */
const author = text.transform(withoutWikiLink);
const authors = z.union([author.transform((name) => [name]), z.array(author).min(1, 'is an empty list')], {
  error: 'must be a name or a list of names',
});

/** `[[Anna Muster]]`, `[[Anna Muster|A. M.]]`: how note programs write a name */
function withoutWikiLink(name: string): string {
  return /^\[\[(?<target>[^[\]|]+)(?:\|[^[\]]*)?\]\]$/u.exec(name)?.groups?.['target']?.trim() ?? name;
}

/** What each key of the front matter may hold, and what to write when it holds something else. */
export const FRONT_MATTER_SCHEMA = z
  .strictObject({
    id: text,
    title: text,
    kicker: text,
    date: text,
    source: text,
    url: httpUrl,
    author: authors,
    rights: z.preprocess(
      (value) => (typeof value === 'string' ? value.trim().toLowerCase() : value),
      z.enum(rightsSchema.options, { error: `must be one of ${rightsSchema.options.join(', ')}` }),
    ),
  })
  .partial();

const REMEDY: Readonly<Record<keyof FrontMatter, string>> = {
  id: 'write a short name such as id: kim-trifft-putin',
  title: 'write the headline in quotes: title: "…"',
  kicker: 'write the line over the headline in quotes: kicker: "…"',
  date: 'write date: 2023-09-05, or as much of it as is known: 2023-09, 2023',
  source: "write the outlet's name: source: Muster-Zeitung",
  url: 'write the full address: url: https://…',
  author: 'write author: Anna Muster, or a list: author: [Anna Muster, Jan Beispiel]',
  rights: `write rights: ${rightsSchema.options.join(' | ')}; until then nothing of the article is shown`,
};

/** The checked value of one key, or what is wrong with it and what to write instead. */
export function checkEntry(
  key: keyof FrontMatter,
  value: unknown,
): { front: FrontMatter } | { message: string; remedy: string } {
  const checked = FRONT_MATTER_SCHEMA.safeParse({ [key]: value });
  if (checked.success) return { front: withoutUndefined(checked.data) };
  return {
    message: `${key} ${checked.error.issues[0]?.message ?? 'cannot be read'}`,
    remedy: REMEDY[key],
  };
}

/** All entries at once, as in most files nothing is wrong; null if something is, to be found entry by entry. */
export function checkAll(values: ReadonlyMap<keyof FrontMatter, unknown>): FrontMatter | null {
  const checked = FRONT_MATTER_SCHEMA.safeParse(Object.fromEntries(values));
  return checked.success ? withoutUndefined(checked.data) : null;
}

function withoutUndefined(data: z.infer<typeof FRONT_MATTER_SCHEMA>): FrontMatter {
  const front: FrontMatter = {};
  if (data.id !== undefined) front.id = data.id;
  if (data.title !== undefined) front.title = data.title;
  if (data.kicker !== undefined) front.kicker = data.kicker;
  if (data.date !== undefined) front.date = data.date;
  // clipping programs write the address where we want the outlet: `source: https://…`, whose host names it
  const address = httpUrl.safeParse(data.source);
  if (data.source !== undefined && !address.success) front.source = data.source;
  const url = data.url ?? address.data;
  if (url !== undefined) front.url = url;
  if (data.author !== undefined) front.author = data.author;
  if (data.rights !== undefined) front.rights = data.rights;
  return front;
}
