import { FIRST_ELEMENTS, KNOWN_PARTS, NO_PARTS, OPAQUE, SHORT_PARTS } from '../german/compoundParts.ts';
import { LINKING_ELEMENTS } from '../german/linkingElements.ts';
import { stemFolded } from '../german/stem.ts';

/** Gives the parts of a compound, folded, or nothing. */
export type CompoundSplitter = (folded: string) => readonly string[];

/** Shortest compound: „Ölpreis“ has seven letters. */
const SHORTEST = 7;
/** Longer words are no words. */
const LONGEST = 60;

interface Split {
  cost: number;
  parts: string[];
}

/**
 * Makes a splitter that knows German's common nouns and the words of the archive itself. `counts` has the number of
 * articles of each folded word, `names` the folded words of names, which may be a part but are never split:
 * „Russlandreise“ is about Russland, „Deutschland“ not about a land. Only splits that rebuild the whole word count; parts
 * of compounds are split further: „Klimaschutzgesetz“ → `klima`, `schutz`, `klimaschutz` if known, `gesetz`.
 */
export function compoundSplitter(
  counts: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
): CompoundSplitter {
  const stems = knownStems(counts);
  const done = new Map<string, readonly string[]>();

  function partsOf(word: string): readonly string[] {
    const known = done.get(word);
    if (known !== undefined) return known;
    done.set(word, []);
    const found = isSplittable(word) ? best(word) : null;
    const parts = found === null ? [] : [...new Set(found.parts.flatMap((part) => [part, ...partsOf(part)]))];
    done.set(word, parts);
    return parts;
  }

  function isSplittable(word: string): boolean {
    if (word.length < SHORTEST || word.length > LONGEST || /[^a-z]/.test(word)) return false;
    if (OPAQUE.has(word) || OPAQUE.has(stemFolded(word))) return false;
    // „Hamburgs“, „Brandenburger“ belong to their names
    return !names.has(word) && !names.has(word.replace(/(?:ern|ers|er|s)$/, ''));
  }

  /**
   * The cheapest split of a word into two or more parts: few, long and frequent ones. A word that is listed itself is
   * split only into others that are: „Interesse“ is not „inter-esse“.
   */
  function best(word: string): Split | null {
    const strict = isListed(word);
    const ends = new Map<number, Split | null>();
    const from = (start: number): Split | null => {
      const cached = ends.get(start);
      if (cached !== undefined) return cached;
      let cheapest: Split | null = null;
      const rest = word.slice(start);
      const tail = start === 0 ? null : tailCost(rest, strict);
      if (tail !== null) cheapest = { cost: tail, parts: [rest] };
      for (let end = start + 2; end <= word.length - 3; end++) {
        const head = headOf(word.slice(start, end), strict);
        if (head === null) continue;
        // „Interesse“ is listed and no „inter-“ of anything; „Vizepräsident“ is
        if (head.parts.length === 0 && strict && word.length - end < 7) continue;
        const after = from(end);
        if (after === null) continue;
        const cost = head.cost + after.cost;
        if (cheapest === null || cost < cheapest.cost)
          cheapest = { cost, parts: [...head.parts, ...after.parts] };
      }
      ends.set(start, cheapest);
      return cheapest;
    };
    return from(0) ?? (strict ? firstPart(word, 6) : (lastPart(word) ?? firstPart(word, 5)));
  }

  /** „Sambagruppe“: of a word that begins with something unknown, a last part that is listed. */
  function lastPart(word: string): Split | null {
    for (let start = 4; start <= word.length - 5; start++) {
      const [head, tail] = [word.slice(0, start), word.slice(start)];
      if (!isNounForm(tail) || NO_PARTS.has(tail)) continue;
      if (NO_PARTS.has(head) || !/[aeiouy]/.test(head) || beginsWithPart(head)) return null;
      return { cost: 10, parts: [tail] };
    }
    return null;
  }

  /** „Steuerhinterziehung“: of a word that ends in something unknown, the longest first part that is listed. */
  function firstPart(word: string, shortest: number): Split | null {
    for (let end = word.length - 6; end >= shortest; end--) {
      const head = headOf(word.slice(0, end), true);
      const tail = word.slice(end);
      if (head === null || !/^[^aeiouy]{0,3}[aeiouy]+[^aeiouy]/.test(tail) || DERIVED.test(tail)) continue;
      return { cost: 10, parts: head.parts };
    }
    return null;
  }

  /** A first or middle part as it stands, with a linking element, or without its final e („Schul-“, „Erd-“). */
  function headOf(text: string, strict: boolean): Split | null {
    let cheapest = cost(text, strict, 0);
    let part = text;
    for (const link of LINKING_ELEMENTS) {
      if (!text.endsWith(link)) continue;
      const bare = text.slice(0, -link.length);
      const linked = cost(bare, strict, link === 's' || link === 'n' || link === 'en' ? 0.5 : 1.5);
      if (linked !== null && (cheapest === null || linked < cheapest)) [cheapest, part] = [linked, bare];
    }
    const whole = cost(`${text}e`, strict, 1);
    if (text.length > 3 && whole !== null && (cheapest === null || whole < cheapest))
      [cheapest, part] = [whole, `${text}e`];
    if (cheapest !== null) return { cost: cheapest, parts: [part] };
    if (FIRST_ELEMENTS.has(text)) return { cost: 5, parts: [] };
    return null;
  }

  function cost(part: string, strict: boolean, more: number): number | null {
    if (part.length < 4) return SHORT_PARTS.has(part) ? 7 + more : null;
    if (NO_PARTS.has(part)) return null;
    if (KNOWN_PARTS.has(part)) return priceOf(part, 100) + more;
    const count = strict ? 0 : (counts.get(part) ?? 0);
    return count >= rareLimit(part) ? priceOf(part, count) + more : null;
  }

  /** The last part may be inflected: any form whose stem is known. */
  function tailCost(text: string, strict: boolean): number | null {
    const direct = cost(text, strict, 0);
    if (direct !== null) return direct;
    if (NO_PARTS.has(text) || text.length < 4) return null;
    const stem = stemFolded(text);
    const base = stems.get(stem);
    if (base === undefined || NO_PARTS.has(stem) || (stem.length < 4 && !SHORT_PARTS.has(stem))) return null;
    if (strict && !LISTED_STEMS.has(stem)) return null;
    return priceOf(text, base) + 0.5;
  }

  return partsOf;
}

const LISTED_STEMS: ReadonlySet<string> = new Set([...KNOWN_PARTS].map(stemFolded));

/** Whether a word is listed as it stands or with a common ending: „gruppen“, „bombe“ */
const isNounForm = (word: string): boolean =>
  KNOWN_PARTS.has(word) ||
  (word.length > 5 &&
    ['n', 'en', 'e', 's', 'es', 'er'].some(
      (end) => word.endsWith(end) && KNOWN_PARTS.has(word.slice(0, -end.length)),
    ));

/** „Steuerhint-“ is no unknown word but a known one with a rest: the split is elsewhere. „Mehrwert-“ is two. */
function beginsWithPart(head: string): boolean {
  for (let end = 4; end <= head.length; end++)
    if (KNOWN_PARTS.has(head.slice(0, end)) && !KNOWN_PARTS.has(head.slice(end))) return true;
  return false;
}

/** Endings that make a word of another, not a compound: „Arbeits-losigkeit“, „Kunst-lerin“. */
const DERIVED =
  /^(?:s?los|lich|isch|haft|schaft|heit|keit|ung|l?er(?:in|isch|s|n)?|ner|ig|bar|sam|ier|is(?:t|m|ch|at|ier)|end|erei|ling|chen|lein|tum|nis|fach|weis|wert|ab(?:el|il)|iv|al|ell|ant|ent|enz|anz|itat|ion)/;

const isListed = (word: string): boolean => KNOWN_PARTS.has(word) || LISTED_STEMS.has(stemFolded(word));

/** Of short words that only the archive knows, a single occurrence is more likely a slip than a part. */
const rareLimit = (part: string): number => (part.length === 4 ? 4 : part.length === 5 ? 2 : 1);

function priceOf(part: string, count: number): number {
  return 6 - Math.min(3, Math.log10(count + 1)) + (part.length <= 4 ? 2 : part.length === 5 ? 0.5 : 0);
}

function knownStems(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  const learn = (word: string, count: number): void => {
    const stem = stemFolded(word);
    stems.set(stem, Math.max(count, stems.get(stem) ?? 0));
  };
  for (const [word, count] of counts)
    if (word.length >= 4 && count >= rareLimit(word) && !NO_PARTS.has(word)) learn(word, count);
  for (const word of KNOWN_PARTS) if (!NO_PARTS.has(word)) learn(word, 100);
  for (const word of SHORT_PARTS) learn(word, 100);
  return stems;
}
