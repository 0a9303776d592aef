import { NAME_SEPARATOR, ROLE_WORD } from '../german/bylines.ts';
import { findAgency } from '../source/findAgency.ts';
import type { Draft } from './draft.ts';

/**
 * Words the agencies that a page names as its authors as it names them, where that is more than the mark: „Muster-mpa“,
 * „mpa Schweiz“ are houses of their own. Spelt out („Muster-Presse-Agentur“), or with its desk („mpa/lno“), it is the mark.
 */
export function nameAgencies({ claims, agencies, knowledge }: Draft): void {
  const fields = claims
    .filter(({ fact }) => fact === 'author' || fact === 'agency')
    .map(({ value }) => value);
  const bylines = agencies.flatMap(({ proof }) => (proof.basis === 'byline' ? [proof.text ?? ''] : []));
  for (const part of [...fields, ...bylines].flatMap((value) =>
    value.slice(0, LONGEST).split(NAME_SEPARATOR),
  )) {
    const name = part.replace(LABEL, '').trim();
    const mark = findAgency(name, knowledge.sources);
    if (mark === null || name.length <= mark.length || !isHouse(name, mark)) continue;
    const at = agencies.findIndex(({ value }) => value === mark);
    const fact = agencies[at];
    if (fact !== undefined) agencies[at] = { ...fact, value: name };
  }
}

/** „Übersetzung: “ */
const LABEL = /^[^:]{0,40}:\s+/u;
const LONGEST = 300;

/** „Muster-mpa“, „mpa Schweiz“, „mpa-infofunk GmbH“: the mark as a word of its own beside another with a capital or a long one; „mpa-bas“ is a desk, „mpa-Korrespondentin“ somebody */
function isHouse(name: string, mark: string): boolean {
  const words = name.split(/[\s-]+/u);
  return (
    words.length > 1 &&
    !name.split(' ').some((word) => ROLE_WORD.test(word)) &&
    words.some((word) => word.toLowerCase() === mark.toLowerCase()) &&
    words.some(
      (word) => word.toLowerCase() !== mark.toLowerCase() && (/\p{Lu}/u.test(word) || word.length > 4),
    ) &&
    /^[\p{L}\d .-]+$/u.test(name)
  );
}
