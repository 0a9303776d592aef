import { join } from 'node:path';
import type { NameCandidate } from '../link/nameCandidates.ts';

const HEADING: Readonly<Record<NameCandidate['kind'], string>> = {
  'likely-non-name': 'likely not a name',
  'likely-double': 'likely the same as another',
  'new-person': 'person without a record',
};

/** A candidate for the authority files as `npm run check -- --names` prints it: why, where, and the YAML to paste. */
export function formatCandidate(
  { kind, name, reason, contexts, paste }: NameCandidate,
  contentDir: string,
): string {
  const places = contexts.map(({ file, text }) => `  ${join(contentDir, file)}: ${text}`);
  const yaml = paste.yaml.split('\n').map((line) => `    ${line}`);
  const target = join(contentDir, 'authority', paste.file);
  return [`${name}: ${HEADING[kind]}; ${reason}`, ...places, `  → ${target}`, ...yaml, ''].join('\n');
}
