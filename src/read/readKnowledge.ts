import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import {
  type Authority,
  organisationsFileSchema,
  peopleFileSchema,
  placesFileSchema,
  sourcesFileSchema,
} from '../knowledge/authority.ts';
import { createKnowledge, type Knowledge } from '../knowledge/knowledge.ts';
import { type FileProblem, problem } from '../problem.ts';
import { readSettings } from './readSettings.ts';
import { readYaml } from './readYaml.ts';

/** The authority files that come with the project: outlets, countries, exonyms. They hold for every content folder. */
const SHIPPED = fileURLToPath(new URL('../../content/authority/', import.meta.url));

/**
 * Reads `archive.yaml` and `authority/*.yaml` of a content folder, over the authority files that come with the
 * project: a record of the same id in the content folder replaces the shipped one. An authority file with a fault is left
 * out as a whole and named; the build goes on with what remains. See `readSettings` for those of `archive.yaml`.
 */
export async function readKnowledge(
  contentDir: string,
): Promise<{ knowledge: Knowledge; problems: FileProblem[] }> {
  const problems: FileProblem[] = [];
  async function read<T>(dir: string, file: string, schema: z.ZodType<T>): Promise<T> {
    const path = join(dir, file);
    const checked = await readYaml(path, relative(contentDir, path), schema, 'bad-authority');
    problems.push(...checked.problems);
    return checked.value ?? schema.parse({});
  }
  async function readAuthority(dir: string): Promise<Authority> {
    const { people, never: neverPeople } = await read(dir, 'people.yaml', peopleFileSchema);
    const { places, never: neverPlaces } = await read(dir, 'places.yaml', placesFileSchema);
    const { organisations, never: neverOrganisations } = await read(
      dir,
      'organisations.yaml',
      organisationsFileSchema,
    );
    const { sources } = await read(dir, 'sources.yaml', sourcesFileSchema);
    return {
      people,
      places,
      organisations,
      sources,
      never: { people: neverPeople, places: neverPlaces, organisations: neverOrganisations },
    };
  }

  const { settings, problems: slips } = await readSettings(contentDir);
  problems.push(...slips);
  const shipped = await readAuthority(SHIPPED);
  const own = join(contentDir, 'authority');
  const authority = overlay(
    shipped,
    join(own, '/') === join(SHIPPED, '/') ? NOTHING : await readAuthority(own),
  );
  problems.push(...(await strangeFiles(own)));
  return { knowledge: createKnowledge(settings, authority), problems };
}

const FILES = ['people.yaml', 'places.yaml', 'organisations.yaml', 'sources.yaml'];

/** „authority/quellen.yaml“ would be left aside without a word. */
async function strangeFiles(authorityDir: string): Promise<FileProblem[]> {
  const names = await readdir(authorityDir).catch((): string[] => []);
  return names
    .filter((name) => /\.ya?ml$/iu.test(name) && !FILES.includes(name))
    .sort()
    .map((name) => ({
      file: `authority/${name}`,
      ...problem('bad-authority', 'is not read', { remedy: `files are ${FILES.join(', ')}` }),
    }));
}

const NOTHING: Authority = {
  people: [],
  places: [],
  organisations: [],
  sources: [],
  never: { people: [], places: [], organisations: [] },
};

/** The content folder's records over the shipped ones, by id; of two with one id the last. */
function overlay(below: Authority, above: Authority): Authority {
  const byId = <T extends { id: string }>(a: T[], b: T[]): T[] => [
    ...new Map([...a, ...b].map((record) => [record.id, record])).values(),
  ];
  return {
    people: byId(below.people, above.people),
    places: byId(below.places, above.places),
    organisations: byId(below.organisations, above.organisations),
    sources: byId(below.sources, above.sources),
    never: {
      people: [...below.never.people, ...above.never.people],
      places: [...below.never.places, ...above.never.places],
      organisations: [...below.never.organisations, ...above.never.organisations],
    },
  };
}
