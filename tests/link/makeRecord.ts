import type { Authority } from '../../src/knowledge/authority.ts';
import { peopleFileSchema } from '../../src/knowledge/authority.ts';
import { createKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { settingsSchema } from '../../src/knowledge/settings.ts';
import { type ArticleRecord, type Mention, recordSchema } from '../../src/record.ts';
import { slug } from '../../src/slug.ts';

/** A knowledge with these people, written as in `people.yaml`. */
export function makeKnowledge(people: unknown[] = [], more: Partial<Authority> = {}): Knowledge {
  return createKnowledge(settingsSchema.parse({}), {
    people: peopleFileSchema.parse({ people }).people,
    places: [],
    organisations: [],
    sources: [],
    never: { people: [], places: [], organisations: [] },
    ...more,
  });
}

interface Told {
  id?: string;
  file?: string;
  title?: string;
  date?: string | null;
  text?: string;
  source?: { id: string; name: string };
  /** people by name; with the role of the first mention behind a slash: `Petra Vogt/Richterin` */
  people?: string[];
  /** ids of people that an editor's record names, over their names */
  confirmed?: Record<string, string>;
  places?: string[];
  organisations?: (string | { name: string; mentions: string[] })[];
  quotes?: { text: string; speaker: string }[];
}

/** A record as the stages before hand it over: valid, with as little as the test tells. */
export function makeRecord(told: Told): ArticleRecord {
  const title = told.title ?? 'Bericht';
  const file = told.file ?? `${told.id ?? slug(title)}.txt`;
  const text = told.text ?? `${title}. Ein kurzer Text.`;
  const mention = (name: string, role?: string): Mention => ({
    start: 0,
    end: name.length,
    text: name,
    ...(role === undefined ? {} : { role }),
  });
  const proof = { basis: 'text', line: null };
  const people = (told.people ?? []).map((words) => {
    const [name = '', role] = words.split('/');
    const id = Object.entries(told.confirmed ?? {}).find(([, bearer]) => bearer === name)?.[0];
    const status = id === undefined ? 'found' : 'authority';
    return { id: id ?? slug(name), name, status, mentions: [mention(name, role)] };
  });
  return recordSchema.parse({
    id: told.id ?? slug(file),
    file,
    title,
    kicker: null,
    subtitle: null,
    lead: null,
    authors: [],
    agencies: [],
    contributors: [],
    source: told.source ?? null,
    citedMedia: [],
    url: null,
    dateline: null,
    published:
      told.date == null ? null : { certainty: 'stated', edtf: told.date, basis: 'front-matter', line: 1 },
    updated: null,
    bounds: null,
    proofs: { title: proof, kicker: null, authors: [], agencies: [], source: null },
    rights: 'full',
    text,
    blocks: [],
    people,
    places: (told.places ?? []).map((name) => ({
      id: slug(name),
      name,
      status: 'found',
      mentions: [mention(name)],
      kind: 'city',
      coordinates: { lat: 1, lon: 2 },
      country: null,
      derived: [],
    })),
    organisations: (told.organisations ?? []).map((words) => {
      const { name, mentions } = typeof words === 'string' ? { name: words, mentions: [words] } : words;
      return { id: slug(name), name, status: 'found', mentions: mentions.map((each) => mention(each)) };
    }),
    dates: [],
    openDates: [],
    quotes: (told.quotes ?? []).map((quote) => ({
      start: 0,
      end: quote.text.length,
      text: quote.text,
      kind: 'direct',
      speaker: { name: quote.speaker, personId: slug(quote.speaker) },
    })),
    captions: [],
    removed: [],
    checksum: slug(file),
    problems: [],
  });
}
