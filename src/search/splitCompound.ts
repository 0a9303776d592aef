import {
  BEHIND_BEGINNINGS,
  CLEAR_FIRST_ELEMENTS,
  FIRST_ELEMENTS,
  KNOWN_PARTS,
  NO_PARTS,
  OPAQUE,
  SHORT_PARTS,
} from '../german/compoundParts.ts';
import { foldWord } from '../german/foldWord.ts';
import { IRREGULAR_FORMS } from '../german/irregularForms.ts';
import { LINKING_ELEMENTS } from '../german/linkingElements.ts';
import { stemFolded } from '../german/stem.ts';
import { PartTable, type Stretches } from './partTable.ts';

/**
 * Gives the parts of a compound, folded, or nothing. Of a word that is written small (`isSmall`) only a split that rebuilds all of it: „derzeitiger“ has no
 * tiger.
 */
export type CompoundSplitter = (folded: string, isSmall?: boolean) => readonly string[];

const WHOLE = { parts: [], starts: [] };

/** Shortest compound: „Abgas“ has five letters. */
const SHORTEST = 5;
/** Longer words are no words. */
const LONGEST = 60;

interface Split {
  cost: number;
  parts: string[];
  /** where each part begins */
  starts: number[];
}

/** A part that others follow. Without `parts` it is a first element. */
interface Head extends Split {
  /** whether what follows is a part whatever it looks like */
  isClear: boolean;
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
  const known = new PartTable(pricesOf(counts));
  const done = new Map<string, { parts: readonly string[]; starts: readonly number[] }>();

  function partsOf(word: string, isSmall = false): readonly string[] {
    const known = done.get(word);
    if (known !== undefined) return known.parts;
    done.set(word, WHOLE);
    const found = isName(word) ? kindOfPlace(word) : isSplittable(word) ? best(word, isSmall) : null;
    if (found === null) return WHOLE.parts;
    const parts = found.parts.flatMap((part) => [asNoun(part), ...partsOf(part)]);
    const starts = found.parts.flatMap((part, i) => {
      const start = found.starts[i] ?? 0;
      return [start, ...(done.get(part) ?? WHOLE).starts.map((own) => start + own)];
    });
    const splits = { parts: [...new Set([...parts, ...joined(word, starts)])], starts: [...new Set(starts)] };
    done.set(word, splits);
    return splits.parts;
  }

  /**
   * Neighbouring parts that are a word together: „nobelpreis“ and „preisträger“ of „Nobel-preis-träger“, „landwirtschaft“ of
   * „Bundes-land-wirtschafts-ministerin“. The last may be inflected: „kraftwerken“.
   */
  function joined(word: string, starts: readonly number[]): string[] {
    const borders = [...new Set([0, ...starts])].sort((a, b) => a - b);
    if (borders.length < 3) return [];
    const isKnown = (part: string): boolean =>
      part.length >= SHORTEST && (KNOWN_PARTS.has(part) || counts.has(part)) && !NO_PARTS.has(part);
    const isForm = (part: string): boolean =>
      FORM_ENDINGS.some(
        (ending) => part.endsWith(ending) && isKnown(part.slice(0, part.length - ending.length)),
      );
    return borders.flatMap((start, i) => {
      const tail = word.slice(start);
      const tails = i > 0 && isForm(tail) ? [tail] : [];
      // of what stands inside only what is a word whatever the archive has: „Groß-raum-flug-zeug“ is about no „Raumflug“
      const isHead = i === 0 ? isKnown : (part: string): boolean => KNOWN_PARTS.has(part) && isKnown(part);
      const heads = borders.slice(i === 0 ? 1 : i + 2).flatMap((end) => {
        const head = word.slice(start, end);
        const bare = LINKING_ELEMENTS.flatMap((link) =>
          head.endsWith(link) ? head.slice(0, -link.length) : [],
        );
        return [head, ...bare].filter(isHead).slice(0, 1);
      });
      return [...heads, ...tails];
    });
  }

  function isSplittable(word: string): boolean {
    if (word.length < SHORTEST || word.length > LONGEST || /[^a-z]/.test(word)) return false;
    if (NO_COMPOUND.test(word)) return false;
    return !OPAQUE.has(word) && !OPAQUE.has(stemFolded(word));
  }

  /** „Hamburgs“, „Brandenburger“ belong to their names. */
  const isName = (word: string): boolean =>
    names.has(word) || names.has(word.replace(/(?:ern|ers|erin|er|s)$/, ''));

  /**
   * The cheapest split of a word into two or more parts: few, long and frequent ones. A word that is listed itself is
   * split only into others that are: „Interesse“ is not „inter-esse“.
   */
  function best(word: string, isSmall: boolean): Split | null {
    const strict = isListed(word);
    const ends = new Map<number, Split | null>();
    const from = (start: number): Split | null => {
      const cached = ends.get(start);
      if (cached !== undefined) return cached;
      let cheapest: Split | null = null;
      const stretches = (strict ? LISTED : known).from(word, start);
      const tail = start === 0 ? null : tailCost(word, start, stretches, { strict, isSmall });
      if (tail !== null) cheapest = { cost: tail, parts: [word.slice(start)], starts: [start] };
      for (let end = start + 2; end <= word.length - 3; end++) {
        const head = headOf(word, start, end, stretches);
        if (head === null) continue;
        // „Interesse“ is listed and no „inter-“ of anything; „Vizepräsident“ is
        if (head.parts.length === 0 && !head.isClear && strict && word.length - end < 7) continue;
        const after = from(end);
        if (after === null) continue;
        const cost = head.cost + after.cost;
        if (cheapest === null || cost < cheapest.cost)
          cheapest = {
            cost,
            parts: [...head.parts, ...after.parts],
            starts: [...head.starts, ...after.starts],
          };
      }
      ends.set(start, cheapest);
      return cheapest;
    };
    const whole = from(0);
    if (whole !== null) return whole;
    if (isSmall) return firstPart(word, 6, LINKED);
    return strict ? firstPart(word, 6) : (lastPart(word) ?? firstPart(word, 5));
  }

  /** „Sambagruppe“: of a word that begins with something unknown, a last part that is listed. */
  function lastPart(word: string): Split | null {
    // „Pazifischen“ are no fish
    if (ADJECTIVE.test(word)) return null;
    for (let start = 4; start <= word.length - 5; start++) {
      const [head, tail] = [word.slice(0, start), word.slice(start)];
      if (!NOUN_FORMS.has(tail) || NO_PARTS.has(tail)) continue;
      if (NO_PARTS.has(head) || !/[aeiouy]/.test(head)) return null;
      if (beginsWithPart(head) && !CLEAR_LAST.test(tail)) {
        if (!LINKED_HEAD.test(head)) return null;
        return { cost: 10, parts: [...(firstPart(word, 5)?.parts ?? []), tail], starts: [] };
      }
      return { cost: 10, parts: [tail], starts: [start] };
    }
    return null;
  }

  /** „Steuerhinterziehung“: of a word that ends in something unknown, the longest first part that is listed. */
  function firstPart(word: string, shortest: number, ending = /$/): Split | null {
    const stretches = LISTED.from(word, 0);
    for (let end = word.length - 6; end >= shortest; end--) {
      const head = headOf(word, 0, end, stretches);
      // „registriert“ is no „Regi-s-“ of something unknown
      if (head === null || !ending.test(word.slice(0, end))) continue;
      if (word.charAt(end - 1) === 's' && head.parts[0]?.endsWith('e')) continue;
      const tail = word.slice(end);
      if (!/^[^aeiouy]{0,3}[aeiouy]+[^aeiouy]/.test(tail) || DERIVED.test(tail)) continue;
      // „Trink|wasser|aufbereitung“
      const next = firstPart(tail, 5);
      return { cost: 10, parts: [...head.parts, ...(next?.parts ?? [])], starts: [] };
    }
    return null;
  }

  /** The last part may be inflected: any form whose stem is known. */
  function tailCost(
    word: string,
    start: number,
    stretches: Stretches,
    { strict, isSmall }: { strict: boolean; isSmall: boolean },
  ): number | null {
    const text = word.slice(start);
    const certain = text.length > 6 ? undefined : CERTAIN_TAILS.find(({ tail }) => tail.test(text));
    if (certain !== undefined) {
      if (certain.behind.test(word.slice(0, start))) return CERTAIN_COST;
      if (certain.only) return null;
    }
    if (endsAsAdjective(word, text, isSmall)) return null;
    const direct = stretches(word.length, false);
    if (direct !== undefined) return direct;
    if (NO_PARTS.has(text) || text.length < 4) return null;
    // „zugleich“ has the stem of „Leiche“
    if (KNOWN_PARTS.has(`${text}e`)) return null;
    const stem = stemFolded(text.replace(FEMININE, ''));
    const base = stems.get(stem);
    const isKnown = base !== undefined && !NO_PARTS.has(stem) && (stem.length >= 4 || SHORT_PARTS.has(stem));
    if (isKnown && (!strict || LISTED_STEMS.has(stem))) return priceOf(text, base) + 0.5;
    const single = SINGULARS.get(text);
    if (single !== undefined) return priceOf(single, 100) + 0.5;
    // „Flughafens“, „Todesopfern“: a stem of these is too short to tell
    const bare = CASE_ENDING.test(text) ? stretches(word.length - 1, false) : undefined;
    return bare === undefined ? null : bare + 0.5;
  }

  return partsOf;
}

/** Of the name of a place the word that says what it is: „Mittelmeer“, „Bundesrepublik“, „Gazastreifen“. */
function kindOfPlace(word: string): Split | null {
  const kind = KIND_OF_PLACE.exec(word)
    ?.slice(1)
    .find((part) => part !== undefined);
  return kind === undefined ? null : { cost: 0, parts: [kind], starts: [] };
}

/** No Vermeer, no Tennessee and no Greifswald. */
const KIND_OF_PLACE =
  /^(?!ver)[a-z]{3,20}(meer|gebirge|kanal|streifen|becken|gebiet|republik|union|insel|turm)(?:e[ns]?|n|s)?$|^(?:nord|ost|[a-z]{2,12}(?:en|er|ia|m))(see)s?$|^(?:(?:hoch)?schwarz|oden|wester|bayer|pfalzer|teutoburger)(wald)e?s?$/;

/** A first or middle part as it stands, with a linking element, or without its final e („Schul-“, „Erd-“). */
function headOf(word: string, start: number, end: number, stretches: Stretches): Head | null {
  if (start === 0 && staysItself(word.slice(0, end), word.slice(end)))
    return { cost: 3, parts: [], starts: [], isClear: true };
  let cheapest = stretches(end, false);
  let [partEnd, ending] = [end, ''];
  for (const link of LINKING_ELEMENTS) {
    const bareEnd = end - link.length;
    if (bareEnd <= start || !word.startsWith(link, bareEnd)) continue;
    const bare = stretches(bareEnd, false);
    if (bare === undefined) continue;
    const linked = bare + (link === 's' || link === 'n' || link === 'en' ? 0.5 : 1.5);
    if (cheapest === undefined || linked < cheapest) [cheapest, partEnd] = [linked, bareEnd];
  }
  const whole = end - start > 3 ? stretches(end, true) : undefined;
  if (whole !== undefined && (cheapest === undefined || whole + 1 < cheapest))
    [cheapest, partEnd, ending] = [whole + 1, end, 'e'];
  // „Hilf-s-fonds“, „Geschicht-s-buch“
  const linked = end - start > 4 && word.charAt(end - 1) === 's' ? stretches(end - 1, true) : undefined;
  if (linked !== undefined && (cheapest === undefined || linked + 2 < cheapest))
    [cheapest, partEnd, ending] = [linked + 2, end - 1, 'e'];
  if (cheapest !== undefined)
    return { cost: cheapest, parts: [word.slice(start, partEnd) + ending], starts: [start], isClear: false };
  // „Bärendienst“; the „-baren“ of „sichtbaren“ is no part
  if (start === 0 && end === BEARS.length && word.startsWith(BEARS))
    return { cost: CERTAIN_COST, parts: [BEARS], starts: [0], isClear: false };
  if (end - start > LONGEST_FIRST) return null;
  const element = word.slice(start, end);
  const isClear = start === 0 && CLEAR_FIRST_ELEMENTS.has(element);
  return isClear || FIRST_ELEMENTS.has(element) ? { cost: 5, parts: [], starts: [], isClear } : null;
}

/** „Vor-platz“, not „Vor-fall“ */
function staysItself(beginning: string, noun: string): boolean {
  const nouns = BEHIND_BEGINNINGS.get(beginning);
  return nouns !== undefined && (nouns.has(noun) || nouns.has(stemFolded(noun)));
}

const LONGEST_FIRST = Math.max(
  ...[...FIRST_ELEMENTS, ...CLEAR_FIRST_ELEMENTS].map((element) => element.length),
);

/** „Kurs“, „Zins“: their stem has no s, that of „Kurse“ and „Zinsen“ has it. */
const NOUNS_IN_S: ReadonlySet<string> = new Set(
  [...KNOWN_PARTS].filter((word) => /[bdfghklmnrt]s$/.test(word) && !NO_PARTS.has(word)),
);

/** „zentren“ → `zentrum`, „viren“ → `virus`: a stem does not reach the singular of a loan word. */
const SINGULARS: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.filter(([single = '']) =>
    /^\p{Lu}.*(?:um|us|on|Basis|axis)$|^Basis$/u.test(single),
  ).flatMap((forms) => {
    const [single = '', ...plurals] = forms.map(foldWord);
    return plurals.map((plural) => [plural, single] as const);
  }),
);

/** A last part as its other forms are looked for: „kurse“ → `kurs`, „zentren“ → `zentrum` */
const asNoun = (part: string): string => {
  const single = SINGULARS.get(part);
  if (single !== undefined) return single;
  const bare = part.replace(/e[ns]?$/, '');
  return NOUNS_IN_S.has(bare) ? bare : part;
};

const LISTED_STEMS: ReadonlySet<string> = new Set([...KNOWN_PARTS].map(stemFolded));

/** Words that are listed as they stand or with a common ending: „gruppen“, „bombe“ */
const NOUN_FORMS: ReadonlySet<string> = new Set(
  [...KNOWN_PARTS].flatMap((part) => [
    part,
    ...['n', 'en', 'e', 's', 'es', 'er'].map((ending) => part + ending).filter((form) => form.length > 5),
  ]),
);

/** No other words end so: „Handjerystraße“ is a street although it begins with a hand. */
const CLEAR_LAST = /^(?:strasse|gruppe|gebiet|museum|stadion|theater|zentrum|anlage)[ens]{0,2}$/;

/** „Steuerhint-“ is no unknown word but a known one with a rest: the split is elsewhere. „Mehrwert-“ is two. */
function beginsWithPart(head: string): boolean {
  for (let end = 4; end <= head.length; end++)
    if (KNOWN_PARTS.has(head.slice(0, end)) && !KNOWN_PARTS.has(head.slice(end))) return true;
  return false;
}

/** Endings of a genitive and a dative plural that leave the word whole. */
const CASE_ENDING = /[^s]s$|[lr]n$/;

/** „Kanzlerinnen“ are known by the „Kanzler“. */
const FEMININE = /(?<=er|nt|ist|or|at|eur|ar|ot|og|ef|ig)in(?:nen)?$/;

/** Last parts that are words only behind some others; `only`: not elsewhere, whatever else speaks for them. */
const CERTAIN_TAILS: readonly { tail: RegExp; behind: RegExp; only: boolean }[] = [
  // „Untersuchungshaft“ is a Haft, „meisterhaft“ is none
  { tail: /^haft$/, behind: /(?:s|geisel|einzel|straf|beuge|schutz|kerker|dunkel)$/, only: true },
  // „Tierheim“, not „Mannheim“
  {
    tail: /^heim(?:e[ns]?|s)?$/,
    behind:
      /(?:tier|alters?|wohn|kinder|senioren|pflege|studenten|jugend|fluchtlings|asyl(?:bewerber)?|obdachlosen|vereins|eltern|erziehungs)$/,
    only: false,
  },
  // „Jahresende“, not „Reisende“
  {
    tail: /^endes?$/,
    behind: /(?:jahr(?:es|hundert)|monats|kriegs|lebens|saison|quartals|vertrags|amtszeit|ferien)$/,
    only: false,
  },
  // „Edelstahl“, not „Diebstahl“
  { tail: /^stahl(?:e[ns]?|s)?$/, behind: /(?<!dieb)$/, only: true },
  // „Pflanzenöle“, not „Kohle“
  {
    tail: /^ole[ns]?$/,
    behind: /(?:pflanzen|speise|mineral|heiz|roh|palm|raps|oliven|erd)$/,
    only: false,
  },
  // „Eisbären“, not „sichtbaren“
  {
    tail: /^bar(?:en)?$/,
    behind: /^(?:eis|braun|gummi|gold|problem|wasch|grizzly|teddy|panda|polar|schwarz|ameisen|brillen|jung)$/,
    only: false,
  },
];

const BEARS = 'baren';

/** What the last of several parts may end in: „kraftwerken“, „preisträgerin“. */
const FORM_ENDINGS = ['', 'n', 'en', 'e', 's', 'es', 'er', 'ern', 'in', 'innen'];

/** As much as a listed word costs. */
const CERTAIN_COST = 4;

/** „zugestimmt“, „zugezogenen“ begin with a prefix, not with a train; „gleichermaßen“ ends in no measure. */
const NO_COMPOUND = /^zuge[a-z]{3,20}(?:t|en)(?:e[mnrs]?)?$|ermassen$/;

const ADJECTIVE = /isch(?:e[mnrs]?)?$/;

/** „koreanischen“ is about no „Nische“, „dramatisch“ about no „Tisch“; „Marktnische“ and „Sofatisch“ are. */
const endsAsAdjective = (word: string, tail: string, isSmall: boolean): boolean =>
  /^nisch(?:e[mnrs]?)?$/.test(tail)
    ? /[aeiouy]nisch/.test(word)
    : isSmall && /^[ft]isch(?:e[mnrs]?)?$/.test(tail);

/** „Bauch-speicheldrüsen-krebs“: where something unknown is linked to it, a last part is no piece of another. */
const LINKED_HEAD = /(?:en|ungs|heits|keits)$/;

/** A first part that shows that others follow: „kosten-deckend“, „bildungs-fern“. */
const LINKED = /(?:[a-z]{5}[^e]s|en)$/;

/** Endings that make a word of another, not a compound: „Arbeits-losigkeit“, „Kunst-lerin“. */
const DERIVED =
  /^(?:s?los|lich|isch|haft|schaft|heit|keit|ung|l?er(?:in|isch|s|n)?|ner|ig|bar|sam|ier|is(?:t|m|ch|at|ier)|end|erei|ling|chen|lein|tum|nis|fach|weis|wert|ab(?:el|il)|iv|al|ell|ant|ent|enz|anz|itat|ion)/;

const isListed = (word: string): boolean =>
  KNOWN_PARTS.has(word) ||
  LISTED_STEMS.has(stemFolded(word)) ||
  (FEMININE.test(word) && KNOWN_PARTS.has(word.replace(FEMININE, '')));

/** Of short words that only the archive knows, a single occurrence is more likely a slip than a part. */
const rareLimit = (part: string): number => (part.length === 4 ? 4 : part.length === 5 ? 2 : 1);

function priceOf(part: string, count: number): number {
  return 6 - Math.min(3, Math.log10(count + 1)) + (part.length <= 4 ? 2 : part.length === 5 ? 0.5 : 0);
}

/** What each listed part costs: as much as a word of a hundred articles, short ones more. */
const LISTED_PRICES: ReadonlyMap<string, number> = new Map([
  ...[...KNOWN_PARTS]
    .filter((part) => part.length >= 4 && !NO_PARTS.has(part))
    .map((part) => [part, priceOf(part, 100)] as const),
  ...[...SHORT_PARTS].filter((part) => part.length < 4).map((part) => [part, 7] as const),
]);

const LISTED = new PartTable(LISTED_PRICES);

/** The same with the words of the archive. */
function pricesOf(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const prices = new Map(LISTED_PRICES);
  for (const [word, count] of counts)
    if (word.length >= 4 && count >= rareLimit(word) && !NO_PARTS.has(word) && !KNOWN_PARTS.has(word))
      prices.set(word, priceOf(word, count));
  return prices;
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
  // „Kurse“
  for (const word of NOUNS_IN_S) stems.set(word, 100);
  for (const word of SHORT_PARTS) learn(word, 100);
  return stems;
}
