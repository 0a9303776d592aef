import { join } from 'node:path';
import type { NameCandidate, Paste } from '../link/candidates/candidate.ts';

const HEADING: Readonly<Record<NameCandidate['kind'], string>> = {
  'likely-non-name': 'likely not a name',
  'likely-double': 'likely the same as another',
  'new-person': 'person without a record',
  unplaced: 'place without a position',
};

/** A candidate for the authority files as `npm run check -- --names` prints it: why, where, and the YAML to paste. */
export function formatCandidate(
  { kind, type, name, reason, contexts, pastes }: NameCandidate,
  contentDir: string,
): string {
  const what = kind === 'likely-non-name' || kind === 'likely-double' ? ` (${type})` : '';
  const places = contexts.map(({ file, text }) => `  ${join(contentDir, file)}: ${text}`);
  return [
    `${name}${what}: ${HEADING[kind]}; ${reason}`,
    ...places,
    ...pastes.flatMap((paste) => pasteLines(paste, contentDir)),
    '',
  ].join('\n');
}

function pasteLines({ file, key, effect, yaml }: Paste, contentDir: string): string[] {
  const below = key === 'never' ? '' : `, below "${key}:"`;
  return [
    `  → ${join(contentDir, 'authority', file)}${below} (${effect})`,
    ...yaml.split('\n').map((line) => `    ${line}`),
  ];
}
