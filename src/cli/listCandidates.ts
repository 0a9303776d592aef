import type { NameCandidate } from '../link/candidates/candidate.ts';
import { formatCandidate } from './formatCandidate.ts';

/** So many candidates of a kind are listed unless more are asked for: what an editor settles at one sitting. */
export const MOST_CANDIDATES = 25;

const KINDS: readonly [NameCandidate['kind'], string][] = [
  ['likely-non-name', 'likely non-names'],
  ['likely-double', 'likely doubles'],
  ['new-person', 'people without a record'],
  ['unplaced', 'places without a position'],
];

/** The candidates as text, at most so many of a kind, and a line that says how many there are. */
export function listCandidates(
  candidates: readonly NameCandidate[],
  contentDir: string,
  most: number,
): { text: string; summary: string } {
  const texts: string[] = [];
  const counts: string[] = [];
  let largest = 0;
  for (const [kind, heading] of KINDS) {
    const all = candidates.filter((candidate) => candidate.kind === kind);
    const shown = all.slice(0, most);
    texts.push(...shown.map((candidate) => `${formatCandidate(candidate, contentDir)}\n`));
    counts.push(`${heading}: ${shown.length < all.length ? `${shown.length} of ` : ''}${all.length}`);
    largest = Math.max(largest, all.length);
  }
  const more = largest > most ? `; those settled make room for the next, --most ${largest} lists all` : '';
  return { text: texts.join(''), summary: `${counts.join(', ')}${more}` };
}
