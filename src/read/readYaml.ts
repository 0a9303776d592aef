import { readFile } from 'node:fs/promises';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type FileProblem, type ProblemCode, problem } from '../problem.ts';
import { repeatedIds } from './repeatedIds.ts';

/** A checked value, or `undefined` with the reasons. */
export interface Checked<T> {
  value: T | undefined;
  problems: FileProblem[];
}

/**
 * Reads a YAML file and checks it against a schema; every fault names the line it stands on.
 * A missing file is an empty one: settings and authority files may be left out.
 */
export async function readYaml<T>(
  path: string,
  name: string,
  schema: z.ZodType<T>,
  code: ProblemCode,
): Promise<Checked<T>> {
  return checkYaml(await readIfThere(path), name, schema, code);
}

/** The same for a text at hand. `name` is the file as problems shall call it. */
export function checkYaml<T>(
  text: string,
  name: string,
  schema: z.ZodType<T>,
  code: ProblemCode,
): Checked<T> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const syntax = document.errors.map((error) => ({
    file: name,
    ...problem(code, `not valid YAML: ${error.message}`, {
      line: lineAt(error.pos[0]),
      remedy: 'quote texts that contain : # " or begin with a special character',
    }),
  }));
  if (syntax.length > 0) return { value: undefined, problems: syntax };

  const { result, strange } = parseLeniently(schema, document.toJS({ maxAliasCount: 100 }) ?? {});
  const unknown = strange.map(({ path, key }) => {
    const pair = pairAt(document, path, key);
    return {
      file: name,
      ...problem(code, `${[...path, key].join('.')} is not known here, and left out`, {
        line: pair === null ? 1 : lineAt(pair),
        remedy: 'correct the name of this key, or remove it',
      }),
    };
  });
  if (result.success) {
    const repeated = repeatedIds(document).map(({ id, first, second }) => ({
      file: name,
      ...problem(code, `the id ${id} stands twice, in lines ${lineAt(first)} and ${lineAt(second)}`, {
        line: lineAt(second),
        remedy: 'join the two entries, or give one another id; until then the last one counts',
      }),
    }));
    return { value: result.data, problems: [...unknown, ...repeated] };
  }
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const node = nearestNode(document, path);
    const line = isNode(node) && node.range ? lineAt(node.range[0]) : 1;
    return {
      file: name,
      ...problem(code, `${path.join('.') || 'file'}: ${issue.message}`, {
        line,
        remedy: 'correct or remove this entry',
      }),
    };
  });
  return { value: undefined, problems: [...unknown, ...problems] };
}

/** A key that the schema does not know. */
interface Strange {
  path: (string | number)[];
  key: string;
}

/** Checks a value; keys that the schema does not know are taken out of it, and the rest stands. */
function parseLeniently<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { result: z.ZodSafeParseResult<T>; strange: Strange[] } {
  const strange: Strange[] = [];
  let result = schema.safeParse(value);
  for (const issue of result.error?.issues ?? []) {
    if (issue.code !== 'unrecognized_keys') continue;
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const holder = path.reduce<unknown>((inner, key) => isObject(inner) && inner[key], value);
    for (const key of issue.keys) {
      strange.push({ path, key });
      if (isObject(holder)) delete holder[key];
    }
  }
  if (strange.length > 0) result = schema.safeParse(value);
  return { result, strange };
}

const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** Where a key stands in the file; null where it came by an alias. */
function pairAt(
  document: ReturnType<typeof parseDocument>,
  path: readonly (string | number)[],
  key: string,
): number | null {
  const holder = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(holder)
    ? holder.items.find(({ key: node }) => isScalar(node) && node.value === key)
    : undefined;
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
}

/** The innermost node on the way to `path`: a missing key is reported where its parent stands. */
function nearestNode(
  document: ReturnType<typeof parseDocument>,
  path: readonly (string | number)[],
): unknown {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
