import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument } from 'yaml';
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

  const result = schema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (result.success) {
    const repeated = repeatedIds(document).map(({ id, first, second }) => ({
      file: name,
      ...problem(code, `the id ${id} stands twice, in lines ${lineAt(first)} and ${lineAt(second)}`, {
        line: lineAt(second),
        remedy: 'join the two entries, or give one another id; until then the last one counts',
      }),
    }));
    return { value: result.data, problems: repeated };
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
  return { value: undefined, problems };
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
