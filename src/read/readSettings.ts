import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { UsageError } from '../cli/command.ts';
import { GERMAN_KEYS } from '../german/frontMatterKeys.ts';
import { type Settings, settingsSchema } from '../knowledge/settings.ts';
import { type FileProblem, problem } from '../problem.ts';
import { nearestOf } from './nearestOf.ts';

const FILE = 'archive.yaml';
const KEYS = Object.keys(settingsSchema.shape);
/** Longer ones are no slip of the hand. */
const LONGEST_KEY = 40;

/**
 * The site's settings. A key that cannot be read is named and has its default; the others hold. What may be published is
 * never guessed: where that cannot be told, as in a file that is no YAML, a `UsageError` says so and nothing is built.
 */
export async function readSettings(
  contentDir: string,
): Promise<{ settings: Settings; problems: FileProblem[] }> {
  const text = await readFile(join(contentDir, FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw refused(1, `cannot be read (${error.code ?? 'unknown error'})`);
  });
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/u, ''), {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const [fault] = document.errors;
  if (fault !== undefined)
    throw refused(lines.linePos(fault.pos[0]).line, `not valid YAML: ${fault.message}`);
  const { contents } = document;
  if (contents !== null && !isMap(contents))
    throw refused(1, 'holds no settings, which are lines like „title: …“');
  const problems: FileProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const { key: node, value } of contents?.items ?? []) {
    const written = isScalar(node) ? String(node.value) : '';
    const line = isScalar(node) && node.range ? lines.linePos(node.range[0]).line : 1;
    const key = KEYS.find((known) => known.toLowerCase() === written.trim().toLowerCase());
    const report = (message: string, remedy: string): void => {
      problems.push({ file: FILE, ...problem('bad-settings', message, { line, remedy }) });
    };
    if (key === undefined) {
      const near = nearestSetting(written);
      if (near === 'rights') throw refused(line, `${JSON.stringify(written)} is no key; write "rights"`);
      report(
        `${JSON.stringify(written.slice(0, 60))} is no key of the settings`,
        near === null ? `keys are ${KEYS.join(', ')}` : `write "${near}"`,
      );
      continue;
    }
    const given: unknown = isScalar(value) ? value.value : document.getIn([written]);
    const checked = settingsSchema.safeParse({ [key]: tidied(key, given) });
    if (checked.success) values[key] = tidied(key, given);
    else {
      const message = `${key}: ${checked.error.issues[0]?.message ?? 'cannot be read'}`;
      if (key === 'rights') throw refused(line, message);
      report(message, 'correct or remove this line; until then the default holds');
    }
  }
  return { settings: settingsSchema.parse(values), problems };
}

/** „Metadata“ → „metadata“ */
function tidied(key: string, value: unknown): unknown {
  return key === 'rights' && typeof value === 'string' ? value.trim().toLowerCase() : value;
}

/** The key that was probably meant: „titel“ → title, „Rechte“ → rights */
function nearestSetting(written: string): string | null {
  const word = written.trim().toLowerCase();
  if (word.length > LONGEST_KEY) return null;
  const near = nearestOf(word, [...KEYS.map((key) => key.toLowerCase()), ...Object.keys(GERMAN_KEYS)]);
  return KEYS.find((key) => key.toLowerCase() === near || key === GERMAN_KEYS[near ?? '']) ?? null;
}

function refused(line: number, message: string): UsageError {
  return new UsageError(
    `${FILE}:${line}: ${message}; nothing built, since the file says what may be published → correct this line`,
  );
}
