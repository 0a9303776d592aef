import { z } from 'zod';

/**
 * Every problem the build can name, with its severity. `error`: the article could not be read and is not
 * published; `warning`: published, but a person should look; `note`: worth knowing, nothing need be done.
 */
const SEVERITY = {
  'unreadable-file': 'error',
  'too-large': 'error',
  'empty-article': 'error',
  defect: 'error',
  'not-text': 'error',
  'symlink-skipped': 'warning',
  'format-not-read': 'warning',
  'bad-front-matter': 'warning',
  'unknown-key': 'warning',
  'bad-value': 'warning',
  'encoding-repaired': 'warning',
  'encoding-damaged': 'warning',
  'duplicate-id': 'warning',
  'bad-authority': 'warning',
  'bad-settings': 'warning',
  'date-contradiction': 'warning',
  'impossible-date': 'warning',
  'no-date': 'warning',
  'no-title': 'warning',
  'unknown-source': 'note',
  'too-deep': 'warning',
  'ambiguous-name': 'note',
} as const;

export type ProblemCode = keyof typeof SEVERITY;

export const problemSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  line: z.int().positive().optional(),
  remedy: z.string().optional(),
});
/** Something a person should know about one file. A value, never thrown; `scripts/` decide what it means for the exit code. */
export type Problem = z.infer<typeof problemSchema>;

/** A problem with the file it belongs to, as `npm run check` prints it. */
export interface FileProblem extends Problem {
  file: string;
}

/** Makes a problem of a known code. `message` states what is wrong, `remedy` what the archivist can do about it. */
export function problem(
  code: ProblemCode,
  message: string,
  more: { line?: number; remedy?: string } = {},
): Problem {
  return { code, severity: SEVERITY[code], message, ...more };
}

/** `articles/a.md:3: warning unknown-key "autor" is not a key → write "author"`, always one line. */
export function formatProblem({ file, line, severity, code, message, remedy }: FileProblem): string {
  return oneLine(`${file}:${line ?? 1}: ${severity} ${code} ${message}${remedy ? ` → ${remedy}` : ''}`);
}

/** File names and quoted text may hold line breaks and terminal commands: they are shown, not sent. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) =>
    control === '\n' ? '\\n' : `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
