import type { Authority } from '../../src/knowledge/authority.ts';
import { createKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { settingsSchema } from '../../src/knowledge/settings.ts';
import { findNames, type Names } from '../../src/names/findNames.ts';
import type { CleanArticle } from '../../src/stages.ts';

const NOBODY: Authority = {
  people: [],
  places: [],
  organisations: [],
  sources: [],
  never: { people: [], places: [], organisations: [] },
};

/** What the program knows without an editor's files. */
export const plainKnowledge: Knowledge = createKnowledge(settingsSchema.parse({}), NOBODY);

export function knowledgeWith(authority: Partial<Authority>): Knowledge {
  return createKnowledge(settingsSchema.parse({}), { ...NOBODY, ...authority });
}

/** An article that consists of its body. */
export function articleOf(text: string): CleanArticle {
  return {
    title: { value: 'Titel', proof: { basis: 'heading', line: 1 } },
    kicker: null,
    subtitle: null,
    lead: null,
    authors: [],
    agencies: [],
    contributors: [],
    dateline: null,
    url: null,
    claims: [],
    text,
    blocks: [],
    captions: [],
    removed: [],
    problems: [],
  };
}

export const namesIn = (text: string, knowledge: Knowledge = plainKnowledge): Names =>
  findNames(articleOf(text), knowledge);

/** `name: mention, mention` per entity, for short expectations. */
export const listed = (
  entities: readonly { name: string; mentions: readonly { text: string }[] }[],
): string[] =>
  entities.map(({ name, mentions }) => `${name}: ${mentions.map(({ text }) => text).join(', ')}`);
