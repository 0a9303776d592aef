import { isPersonNoun } from '../german/personNouns.ts';
import { nominativeName } from '../names/organisations/nominativeName.ts';

const MOST = 12;
/** „Nordkoreas“, „Moores’“ */
const GENITIVE = /(?:s|[’'])$/u;
/** „Vereinigten Staaten“ beside „Vereinigte Staaten“ */
const INFLECTED = /^(?<stem>\p{L}{3,}?)e[nmrs]?(?= )/u;

/**
 * What else somebody or something is called in the articles, for readers: another case of a wording („Nordkoreas“,
 * „Vereinigten Staaten“), other capitals („SEOUL“) or an office alone („Machthaber“) are no other name. As they stand alone: „(in der)
 * Demokratischen Volksrepublik Korea“ → Demokratische … At most twelve, most frequent first.
 */
export function otherWordings({ name, wordings }: { name: string; wordings: readonly string[] }): string[] {
  const known = new Set([name, ...wordings]);
  const seen = new Set([evened(name)]);
  const other: string[] = [];
  for (const wording of wordings) {
    if (other.length === MOST) break;
    if (GENITIVE.test(wording) && known.has(wording.slice(0, -1))) continue;
    if (!wording.includes(' ') && isPersonNoun(wording) && !name.split(' ').includes(wording)) continue;
    const form = evened(wording);
    if (!seen.has(form)) other.push(nominativeName(wording));
    seen.add(form);
  }
  return other;
}

const evened = (wording: string): string => wording.toLowerCase().replace(INFLECTED, '$<stem>');
