import type { Claim } from '../../../stages.ts';
import { lettersOf } from '../content/likeness.ts';

/** Values that are addresses of somebody, not names. */
const ADDRESS = /^(?:https?:|www\.|\/)|@/i;

/** „Anna Muster (anna@muster.example)“: the address stands beside a name */
const BEHIND_NAME = /(?<=\p{Ll} ?)(?:[([<][^()[\]<>\s]{2,60}@[^()[\]<>\s]{2,60}[)\]>])$/u;

/**
 * Author claims without addresses, and those that name the outlet itself as its source, and as an organisation among the
 * authors: pages without a named author put `Muster-Zeitung` or `muster.de, Berlin` there.
 */
export function tellAuthorsApart(claims: readonly Claim[]): Claim[] {
  const outlets = claims
    .filter((claim) => claim.fact === 'source')
    .map((claim) => outletLetters(claim.value));
  const told = claims.flatMap((claim): Claim[] => {
    if (claim.fact !== 'author' && claim.fact !== 'agency') return [claim];
    if (ADDRESS.test(claim.value.replace(BEHIND_NAME, ''))) return [];
    const letters = outletLetters(claim.value);
    const isOutlet =
      isHostFirst(claim.value) ||
      outlets.some(
        (outlet) =>
          letters.length > 2 && (outlet === letters || (letters.length > 4 && outlet.startsWith(letters))),
      );
    return isOutlet
      ? [
          { ...claim, fact: 'source' },
          { ...claim, fact: 'agency' },
        ]
      : [claim];
  });
  return told.filter(
    (claim, index) =>
      told.findIndex(
        (other) => other.fact === claim.fact && other.basis === claim.basis && other.value === claim.value,
      ) === index,
  );
}

/** „muster.de, Berlin“, „Dorf-Bote, dorfbote.de“; but „Anna Muster, muster.de“ and „Anna Muster für muster.de“ name who wrote there */
function isHostFirst(value: string): boolean {
  const parts = value.split(/,\s*|\s(?:und|mit)\s/);
  const at = parts.findIndex(
    (part) => !part.includes(' für ') && /\.(?:de|at|ch|li|com|net|org|info)$/i.test(part),
  );
  const host = outletLetters(parts[at] ?? '');
  return at >= 0 && parts.slice(0, at).every((part) => host.includes(lettersOf(part)));
}

function outletLetters(name: string): string {
  return lettersOf(
    name.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/\.(?:de|at|ch|li|com|net|org)\b.*$/, ''),
  );
}
