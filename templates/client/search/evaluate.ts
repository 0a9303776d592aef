import { foldWord } from '../../../src/german/foldWord.ts';
import { nameKeys } from '../../../src/german/nameKeys.ts';
import { numberInAdjective } from '../../../src/german/numberInAdjective.ts';
import { cardinalWord } from '../../../src/german/numerals.ts';
import { stemFolded } from '../../../src/german/stem.ts';
import { aliasKeys } from '../../../src/search/aliasKeys.ts';
import type { Clause, Query, Term } from '../../../src/search/parseQuery.ts';
import { withoutFeminine } from '../../../src/search/strayList.ts';
import type { FullText, Hits } from './fullText.ts';
import { asPart, both, either, NONE, SIDE_BY_SIDE, WHOLE_WORD, weighted } from './hitSets.ts';
import { joinNeighbours, type Wanted } from './joinNeighbours.ts';
import type { Lexicon } from './lexicon.ts';
import { type LikelySurname, likelySurname } from './likelySurname.ts';
import { type NamedPerson, namedPeople, needlessNames } from './namedPeople.ts';
import { joinedHits, literalRows, phraseHits } from './phraseHits.ts';
import { readInitials } from './readInitials.ts';
import { plainGender, readTerm, type Wording, wordsOf } from './readTerm.ts';
import { withoutArticle } from './withoutArticle.ts';
import { withoutOtherWords, withoutStrays } from './withoutStrays.ts';
import { wordingOf } from './wordingOf.ts';

/** What a query's words found, before filters. */
export interface Found {
  /** null: the query asks for no word, so that every article is found */
  hits: Hits | null;
  /** rows that `-wort` took away */
  excluded: ReadonlySet<number>;
  /** words that occur nowhere in the archive, in no reading */
  unknown: Term[];
  /** what was looked for beside the words typed */
  readings: { term: Term; wordings: Wording[] }[];
  /** names that sound like a rare word typed: they may be meant, and were not looked for */
  alike: { typed: string; names: string[] }[];
  /** everything to mark in the articles found: single words and phrases */
  marks: string[];
  /** names of which some of the hits have the surname alone */
  people: NamedPerson[];
  /** where nothing was found: words of a name without which something is, null if none */
  needless: string[] | null;
  /** where nothing was found: single words without which something is, and how much */
  nearly: { typed: string; count: number }[];
  /** where nothing was found: the surname that may have been meant, null if none */
  likely: LikelySurname | null;
}

/**
 * Looks up every clause of a query in all readings and joins them: alternatives by union, clauses by intersection, `-` by
 * difference. Neighbouring words are also looked for as one compound („Atom Tests“ → „Atomtests“) and as one name.
 */
export async function evaluate(
  query: Query,
  text: FullText,
  lexicon: Lexicon,
  typing: boolean,
): Promise<Found> {
  const found: Found = {
    hits: null,
    excluded: new Set(),
    unknown: [],
    readings: [],
    alike: [],
    marks: [],
    people: [],
    needless: null,
    nearly: [],
    likely: null,
  };
  const last = query.clauses.at(-1);
  const results = await Promise.all(
    query.clauses.map(async (clause, at) => ({
      clause,
      hits: await anyOf(clause, {
        text,
        lexicon,
        found,
        typing: typing && clause === last,
        place: placeOf(query),
        before: loneWord(query.clauses[at - 1]),
        behind: loneWord(query.clauses[at + 1]),
      }),
    })),
  );
  const wanted = results.filter(({ clause }) => !clause.not);
  await joinNeighbours(wanted, text, lexicon, found);
  await readInitials(wanted, text, found);
  await namedPeople(wanted, text, lexicon, found);
  const unwanted = results.filter(({ clause }) => clause.not);
  if (wanted.length > 0) found.hits = wanted.map(({ hits }) => hits).reduce(both);
  const excluded = await Promise.all(unwanted.map((one) => excludedRows(one, found.hits, text)));
  found.excluded = new Set(excluded.flat());
  if (found.hits !== null && wanted.length > 1) found.hits = await sideBySideFirst(wanted, found.hits, text);
  if (found.hits?.size === 0 && found.unknown.length === 0 && wanted.length > 1)
    found.unknown.push(...onlySounding(found));
  found.people = found.people.filter(({ rows }) => rows.some((row) => found.hits?.has(row)));
  if (found.hits?.size === 0 && !typing && wanted.length > 1) {
    found.likely = await likelySurname(wanted, text, lexicon);
    if (found.likely === null) found.needless = await needlessNames(wanted, lexicon, found);
    if (found.unknown.length === 0) found.nearly = withoutOne(wanted, found.excluded);
  }
  return found;
}

/** The rows that `-wort` takes away; of a phrase those that have it as it was typed, if they are few enough to be read. */
async function excludedRows(
  { clause, hits }: Wanted,
  found: Hits | null,
  text: FullText,
): Promise<readonly number[]> {
  const rows = [...hits].flatMap(([row, score]) => (score >= WHOLE_WORD ? [row] : []));
  const [term, ...others] = clause.any;
  if (term?.kind !== 'phrase' || others.length > 0 || found === null) return rows;
  return literalRows(
    term.text,
    rows.filter((row) => found.has(row)),
    text,
  );
}

/** Links of `nearly` that the page shows. */
const MOST_NEARLY = 3;

/** The words without which there are hits, the most first. */
function withoutOne(wanted: readonly Wanted[], excluded: ReadonlySet<number>): Found['nearly'] {
  return wanted
    .flatMap(({ clause }, left) => {
      const [term, ...others] = clause.any;
      if (term === undefined || others.length > 0) return [];
      const rest = wanted.flatMap(({ hits }, at) => (at === left ? [] : [hits])).reduce(both);
      const count = [...rest.keys()].filter((row) => !excluded.has(row)).length;
      return count === 0 ? [] : [{ typed: term.text, count }];
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_NEARLY);
}

/** Words that the archive has not but what sounds like them: where that finds nothing beside the others, they are what is missing. */
const onlySounding = ({ readings }: Found): Term[] =>
  readings.flatMap(({ term, wordings }) =>
    wordings.length > 0 && wordings.every(({ why }) => why === 'sound') ? [term] : [],
  );

interface Context {
  text: FullText;
  lexicon: Lexicon;
  found: Found;
  typing: boolean;
  place: Place;
  /** the words typed before and behind, null where none is or it may be another */
  before: string | null;
  behind: string | null;
}

/** The word of a clause that asks for nothing else. */
function loneWord(clause: Clause | undefined): string | null {
  const [term, ...others] = clause?.any ?? [];
  return term?.kind === 'word' && others.length === 0 && clause?.not === false ? term.text : null;
}

/** Whether a word is all of the query, one of several, or joined to another by a hyphen. */
type Place = 'alone' | 'beside' | 'joined';

const placeOf = ({ clauses }: Query): Place => (clauses.length > 1 ? 'beside' : 'alone');

async function anyOf(clause: Clause, context: Context): Promise<Hits> {
  const each = await Promise.all(
    clause.any.map(async (term) => {
      const hits = await hitsOf(term, clause.not, context);
      if (hits.size === 0 && !clause.not && term.kind !== 'phrase') context.found.unknown.push(term);
      return hits;
    }),
  );
  return each.reduce(either, NONE);
}

async function hitsOf(term: Term, not: boolean, context: Context): Promise<Hits> {
  const { text, lexicon, found, typing, place } = context;
  if (term.kind !== 'word') {
    if (!not) found.marks.push(term.text);
    if (term.kind === 'phrase') return phraseHits(term.text, not, text);
    const parts = wordsOf(term.text);
    if (parts.length > 1) return joinedHits(parts, not, text);
    return withoutStrays(term.text, await text.word(term.text), lexicon, 0);
  }
  const gendered = GENDERED.exec(term.text);
  if (gendered !== null) {
    const [, masculine = '', plural = ''] = gendered;
    const feminine = `${masculine.replace(/en?$/, '')}in${plural}`;
    const each = await Promise.all(
      [masculine, feminine].map((text) => hitsOf({ kind: 'word', text }, not, context)),
    );
    return each.reduce(either);
  }
  const parts = withoutArticle(wordsOf(term.text));
  if (parts.length > 1) {
    // „CDU-Politiker“: as one word, or both of its parts
    const whole = text.word(term.text.replace(/[-–/]/g, ''));
    const inWords = numberInAdjective(term.text);
    const otherwise = inWords === null ? NONE : weighted(await text.word(inWords), 0.95);
    // „1-Euro-Job“ is „Ein-Euro-Job“
    const spelledOut = numberInWords(parts);
    const inWhole = spelledOut === null ? NONE : weighted(await text.word(spelledOut), 0.95);
    if (inWhole.size > 0 && !not) found.marks.push(spelledOut ?? '');
    // „U-Haft“ is „Untersuchungshaft“
    const aliases = await otherWholes(parts, lexicon);
    const named = (
      await Promise.all(
        aliases.map(async (alias) => withoutOtherWords(alias, await wordingOf(alias, text), lexicon)),
      )
    ).reduce(either, NONE);
    if (inWords !== null && !not) found.marks.push(inWords);
    // „14“ and „Jährige“ for themselves are something else
    if (inWords !== null && (await whole).size > 0) return either(await whole, otherwise);
    const each = await Promise.all(
      parts.map((part) => hitsOf({ kind: 'word', text: part }, not, { ...context, place: 'joined' })),
    );
    const typed = either(await whole, each.reduce(both));
    if (named.size > 0 && !not) {
      found.marks.push(...aliases);
      const wordings = aliases.map((alias): Wording => ({ text: alias, weight: 1, why: 'name' }));
      if (typed.size > 0) wordings.unshift({ text: term.text, weight: 1, why: 'typed' });
      found.readings.push({ term, wordings });
    }
    return [typed, otherwise, inWhole, named].reduce(either);
  }
  const word = parts[0] ?? term.text;
  // the index of the word itself is under way while its other wordings are looked up
  if (/^[\p{L}\p{M}\p{N}]+$/u.test(word)) text.word(word).catch(() => undefined);
  const { wordings: all, alike } = await readTerm(word, lexicon, {
    typing: typing && !not,
    isAcronym: isAcronym(word, place),
    hits: async () => (await text.word(word)).size,
    isBeside: (name) => standsBeside(name, context),
  });
  // „Vereinte Nationen“ somewhere beside a „Sicherheitsrat“ are no „UN-Sicherheitsrat“
  const isKnown = place === 'joined' && (await lexicon.entry(foldWord(word))) !== null;
  const ofPart = isKnown ? all.filter(({ text, why }) => why !== 'name' || !/\s/.test(text)) : all;
  // „Paris -Frankreich“ leaves the „Tour de France“
  const isThere = not && ofPart.some(({ why }) => why === 'typed') && (await text.word(word)).size > 0;
  const wordings = isThere
    ? ofPart.filter(({ text, why }) => why !== 'name' || soundAlike(text, word))
    : ofPart;
  const stem = stemFolded(withoutFeminine(foldWord(plainGender(word))));
  const hits = await Promise.all(
    wordings.map(async ({ text: wording, weight, why }): Promise<Hits> => {
      if (weight === 0) return NONE;
      const found = await wordingOf(wording, text);
      if (why === 'typed') return withoutStrays(wording, found, lexicon);
      // „modern“ for „moderne“, no „Mode“
      if (why === 'form' && /(?:ern|em)$/.test(wording))
        return weighted(await withoutStrays(wording, found, lexicon, 0), weight);
      if (why === 'name') return weighted(await withoutOtherWords(wording, found, lexicon), weight);
      // „Wähler“ of „Wähler:innen“
      if (why === 'form' && stemFolded(foldWord(wording)) === stem)
        return weighted(await withoutStrays(wording, found, lexicon), weight);
      if (why === 'beginning' && !typing) return asPart(found);
      return weight === 1 ? found : weighted(found, weight);
    }),
  );
  if (!not) {
    if (alike.length > 0) found.alike.push({ typed: word, names: [...new Set(alike)] });
    found.readings.push({ term, wordings: wordings.filter((_, i) => (hits[i]?.size ?? 0) > 0) });
    found.marks.push(...wordings.map((wording) => wording.text));
  }
  return hits.reduce(either, NONE);
}

/** „1“, „Euro“, „Job“ → „einEuroJob“, as the index has „Ein-Euro-Job“. */
function numberInWords([number = '', ...others]: readonly string[]): string | null {
  const value = others.length > 1 && /^\d{1,2}$/.test(number) ? Number(number) : 0;
  return value === 0 ? null : cardinalWord(value) + others.join('');
}

/**
 * Other names of a word with hyphens but for those that its parts find in theirs: „Uno-Sicherheitsrat“ for „UN-Sicherheitsrat“,
 * where „UN“ is looked for as „Uno“.
 */
async function otherWholes(parts: readonly string[], lexicon: Lexicon): Promise<readonly string[]> {
  const names = (words: readonly string[]): Promise<readonly string[]> =>
    lexicon.aliases(aliasKeys.name(words.map(foldWord).join(' ')));
  const [wholes, ...ofParts] = await Promise.all([names(parts), ...parts.map((part) => names([part]))]);
  const isFound = (word: string, at: number): boolean =>
    [parts[at] ?? '', ...(ofParts[at] ?? [])].some((name) => foldWord(name) === foldWord(word));
  return wholes.filter((whole) => {
    const words = whole.split('-');
    return words.length !== parts.length || !words.every(isFound);
  });
}

/** „Polizisten/innen“, „Lehrer/-innen“ */
const GENDERED = /^(\p{L}{3,})\/-?in(nen)?$/u;

/** „Lavrov“ and „Lawrow“, „Kyjiw“ and „Kiew“; not „France“ and „Frankreich“ */
const soundAlike = (a: string, b: string): boolean => nameKeys(a).some((key) => nameKeys(b).includes(key));

/** Letters of an acronym that a syllable of a name may be taken for. */
const SHORT = 2;

/**
 * „UN“ wherever it stands, „un“ beside other words, „Un“ as the only one; not the „Un“ of „Kim Jong Un“, „Kim Jong-un“. „u.a.“ is
 * something else.
 */
function isAcronym(word: string, place: Place): boolean {
  if (/^\p{Ll}\./u.test(word)) return false;
  if (word.length > SHORT || place === 'alone' || word === word.toUpperCase()) return true;
  return place === 'beside' && word === word.toLowerCase();
}

/** Whether a name stands beside one of the words typed beside it. */
async function standsBeside(name: string, { text, before, behind }: Context): Promise<boolean> {
  if (before !== null && (await text.phrase(`${before} ${name}`)).size > 0) return true;
  return behind !== null && (await text.phrase(`${name} ${behind}`)).size > 0;
}

/** „US“, „G8“ */
const ACRONYM = /^[\p{Lu}\d]{2,5}$/u;

async function sideBySideFirst(wanted: readonly Wanted[], hits: Hits, text: FullText): Promise<Hits> {
  const words = wanted.map(({ clause }) => (clause.any.length === 1 ? (clause.any[0]?.text ?? '') : ''));
  if (words.includes('')) return hits;
  const [first = '', second = ''] = words;
  // „US Präsident“ is „US-Präsident“, which is one word of the index
  const typed = words.join(' ');
  const isJoined = words.length === 2 && ACRONYM.test(first) && !(await text.hasFrequent(typed));
  const joined = isJoined ? await text.phrase(`${first}-${second}`) : NONE;
  const together = either(await sideBySide(typed, text), joined);
  const scored = new Map(hits);
  for (const row of together.keys()) {
    const score = hits.get(row);
    if (score !== undefined) scored.set(row, score + SIDE_BY_SIDE * words.length);
  }
  return scored;
}

/**
 * Articles with words side by side, or about the name that they are. With a frequent word among them that are no name
 * only their order would gain, for the places of a word in a great part of the archive.
 */
async function sideBySide(words: string, text: FullText): Promise<Hits> {
  if (await text.hasFrequent(words)) return (await text.named(words)) ?? NONE;
  return text.phrase(words);
}
