import { ER_PLURAL } from '../german/erPlurals.ts';
import { FUNCTION_WORDS } from '../german/functionWords.ts';
import { OFFICES } from '../german/offices.ts';
import { stemFolded } from '../german/stem.ts';
import { wordList } from '../german/wordList.ts';
import type { PublicArchive } from '../publish/publicArchive.ts';
import { aliasKeys } from './aliasKeys.ts';
import type { Word, Words } from './collectWords.ts';
import type { HiddenWords } from './hiddenWords.ts';
import { indexStem } from './indexStem.ts';
import { NameForms } from './nameForms.ts';
import { isAgentEnding, isAgentForm, packStrays, withoutFeminine } from './strayList.ts';

/** Of a word with more strays and more articles of its own than this, and than this share of all, none is known: the list would be long. */
const MOST = { articles: 200, share: 0.1 };
/** The same of strays that are no hits at all: few stems have any, and these words many articles. */
const MOST_OTHERS = 0.25;
/** The share of its articles that name somebody with it: of less, a word is not only a name. */
const NAMED = 0.8;
/** The share of its articles that must write a word with a capital for it to be a noun there: „Sondern“ only begins sentences. */
const LEAST_LARGE = 0.15;
/** The same for a word in -er: „mehrerer“, „größer“ are adjectives. */
const AGENT_LARGE = 0.9;
/** What an organisation is called for short. */
const ACRONYM = /^\p{Lu}\p{L}{1,3}$/u;
/** Of a name or a word in -er that has no strays: those of the other nouns of its stem are not its own. */
const NONE: readonly string[] = [''];

/**
 * Articles that have of a word only others with its stem, by `aliasKeys`, as rows: „sondern“ for „Sonde“, „Köhler“ for „Kohl“. The
 * index has no more than the stem. A noun is kept apart from words written small, „Wähler“ and „Wahl“ from each other, a surname
 * from everything but its genitive. What has „Briefwähler“ or „Briefwahl“ has the part. The second list of a stem are those that have nothing but a word
 * with a grammatical task, „sich“ for „Sicherheit“: nobody looks for these.
 */
export function strayRows(
  { words, articles, capitals }: Words,
  { own: stems, parts }: Pick<HiddenWords, 'own' | 'parts'>,
  people: readonly Pick<PublicArchive['people'][number], 'name' | 'articles'>[],
  organisations: readonly Pick<PublicArchive['organisations'][number], 'wordings' | 'articles'>[] = [],
  forms = new NameForms(),
): Map<string, readonly string[]> {
  // „Fed“ is no „Feder“
  const acronyms = organisations.flatMap(({ wordings, articles }) =>
    wordings.filter((name) => ACRONYM.test(name)).map((name) => ({ name, articles })),
  );
  const isName = nameTest([...people, ...acronyms], forms);
  const large = new Uint32Array(words.length);
  for (const indexes of capitals) for (const index of indexes) large[index] = (large[index] ?? 0) + 1;
  // „Seit“ begins many sentences and is no form of „Seite“
  const isNoun = (index: number): boolean =>
    (large[index] ?? 0) >= LEAST_LARGE * (words[index]?.count ?? 0) &&
    !FUNCTION_WORDS.has(words[index]?.form ?? '');
  const most = Math.max(MOST.articles, articles.length * MOST.share);
  const mostOthers = Math.max(MOST.articles, articles.length * MOST_OTHERS);
  const isSmall = (index: number): boolean => (large[index] ?? 0) < LEAST_LARGE * (words[index]?.count ?? 0);
  const groups = withVerbs(byStem(stems), words, isSmall).filter((group) => {
    const count = group.reduce((sum, index) => sum + (words[index]?.count ?? 0), 0);
    const capital = group.reduce((sum, index) => sum + (large[index] ?? 0), 0);
    if (capital === 0) return false;
    if (capital < count) return true;
    const isMixed = (index: number): boolean =>
      isName(words[index]) || isAgentForm(words[index]?.folded ?? '');
    return group.length > 1 && group.some(isMixed);
  });
  const indexes = groups.flat();
  const rows = rowsOf(articles, words.length, indexes);
  const largeRows = rowsOf(capitals, words.length, indexes);
  const strays = new Map<string, readonly string[]>();
  const straysOf = (
    group: readonly number[],
    own: readonly number[],
    { atMost = most, also = [] }: { atMost?: number; also?: readonly number[] } = {},
  ): string | null => {
    const have = new Set(own);
    const strays = [...group.flatMap(rows), ...also].filter((row) => !have.has(row));
    return packStrays(have, new Set(strays), atMost);
  };
  const kinds = groups.map((group) => {
    const names = new Set(group.filter((index) => isName(words[index])));
    const nouns = group.filter((index) => !names.has(index) && isNoun(index));
    return { group, names, nouns, agents: agentsOf(nouns, words, large) };
  });
  const cutShort = cutShortIn(words);
  const compounds = compoundsWith(new Set(groups.map(([first = 0]) => stems[first] ?? 0)), parts);
  const feminines = femininesOf(words);
  const otherRows = rowsOf(articles, words.length, [
    ...[...compounds.values()].flat(2),
    ...[...feminines.values()].flat(),
  ]);
  for (const { group, names, nouns, agents } of kinds) {
    const stem = stemFolded(words[group[0] ?? 0]?.folded ?? '');
    const [withAgent = [], withOther = []] = compounds.get(stems[group[0] ?? 0] ?? -1) ?? [];
    const others = agents === null ? nouns : nouns.filter((index) => !agents.includes(index));
    const compound = agents === null ? [...withOther, ...withAgent] : withOther;
    const women = (agents ?? []).flatMap((index) => feminines.get(words[index]?.folded ?? '') ?? []);
    // the index has „Schülerin“ under the stem of „Schule“ too
    const ofNouns = straysOf(group, [...others.flatMap(largeRows), ...compound.flatMap(otherRows)], {
      also: women.flatMap(otherRows),
    });
    const never = new Set(group.filter((index) => GRAMMAR.has(words[index]?.form ?? '')));
    const ofOthers =
      never.size === 0
        ? null
        : straysOf(
            [...never],
            [
              // „Laut“ may be no „laut“
              ...group.flatMap((index) => (never.has(index) ? largeRows : rows)(index)),
              ...[...withOther, ...withAgent].flatMap(otherRows),
            ],
            { atMost: mostOthers },
          );
    if (ofOthers !== null) strays.set(aliasKeys.strays(stem), [ofNouns ?? '', ofOthers]);
    else if (ofNouns !== null) strays.set(aliasKeys.strays(stem), [ofNouns]);
    if (ofOthers !== null)
      for (const index of never) strays.set(aliasKeys.nameStrays(words[index]?.folded ?? ''), NONE);
    if (agents !== null) {
      const ofAgents = straysOf(group, [
        ...agents.flatMap(largeRows),
        ...women.flatMap(otherRows),
        ...withAgent.flatMap(otherRows),
      ]);
      if (ofAgents !== null || ofNouns !== null) strays.set(aliasKeys.agents(stem), list(ofAgents));
    }
    // „modern“ has the stem of „Mode“
    for (const index of group) {
      const folded = words[index]?.folded ?? '';
      if (names.has(index) || !cutShort.has(folded)) continue;
      const ofWord = straysOf(
        group,
        group.filter((other) => words[other]?.folded.startsWith(folded)).flatMap(rows),
      );
      if (ofWord !== null) strays.set(aliasKeys.nameStrays(folded), [ofWord]);
    }
    for (const index of names) {
      const folded = words[index]?.folded ?? '';
      const forms = group.filter((other) => isGenitive(words[other]?.folded ?? '', folded));
      const ofName = straysOf(group, forms.flatMap(rows));
      if (ofName !== null || ofNouns !== null) strays.set(aliasKeys.nameStrays(folded), list(ofName));
    }
  }
  return strays;
}

/**
 * Of the nouns of a stem those in -er that are a word for themselves: „Wähler“ and „Wählern“ beside „Wahl“, not „Häuser“
 * beside „Haus“ nor „Toter“ beside „Tote“. Null if none or all.
 */
function agentsOf(nouns: readonly number[], words: readonly Word[], large: Uint32Array): number[] | null {
  if (nouns.length < 2) return null;
  const endings = new Map(
    nouns.map((index) => {
      const { folded } = words[index] ?? { folded: '' };
      return [index, folded.slice(stemFolded(folded).length)];
    }),
  );
  const agents = nouns.filter((index) => isAgentEnding(endings.get(index) ?? ''));
  const base = agents.find((index) => endings.get(index) === 'er');
  if (base === undefined || agents.length === nouns.length) return null;
  if (ER_PLURAL.test(stemFolded(words[base]?.folded ?? ''))) return null;
  if ((large[base] ?? 0) < AGENT_LARGE * (words[base]?.count ?? 0)) return null;
  return agents.length > 1 || nouns.some((index) => /^(?:ung)?$/.test(endings.get(index) ?? '-'))
    ? agents
    : null;
}

/** The feminines of each word in -er. */
function femininesOf(words: readonly Word[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { folded }] of words.entries()) {
    if (!/in(?:nen)?$/.test(folded)) continue;
    const masculine = withoutFeminine(folded);
    if (masculine !== folded) found.set(masculine, [...(found.get(masculine) ?? []), index]);
  }
  return found;
}

/** The compounds with a part of each of the stems wanted: those that end so in -er, and the others. */
function compoundsWith(
  wanted: ReadonlySet<number>,
  parts: HiddenWords['parts'],
): Map<number, [agents: number[], others: number[]]> {
  const found = new Map<number, [agents: number[], others: number[]]>();
  for (const [index, each] of parts.entries())
    for (const { word, stem } of each) {
      if (!wanted.has(stem)) continue;
      const lists = found.get(stem) ?? [[], []];
      found.set(stem, lists);
      lists[isAgentForm(word) ? 0 : 1].push(index);
    }
  return found;
}

/**
 * Words that end like a form of another and are inflected themselves, so that the stem of their own forms is another: „modern“, „extrem“; not
 * „sichern“.
 */
function cutShortIn(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { folded } of words) {
    if (!folded.includes('erne') && !folded.includes('eme')) continue;
    const base = /^(..+(?:ern|em))e[mnrs]?$/.exec(folded)?.[1];
    if (base !== undefined) found.add(base);
  }
  return found;
}

const list = (rows: string | null): readonly string[] => (rows === null ? NONE : [rows]);

/** Words with a grammatical task that have the stem of others: „Sicherheit“, „Seite“, „Weg“, „außen“, „Inder“, „Stätte“, „Ebene“, „Lage“. */
const GRAMMAR: ReadonlySet<string> = new Set(
  wordList(
    'sich seit seitens wegen sondern außer indem indes andere anderen anderer anderes anderem anders statt laut weil eben ferner lieber meist meistens will mehr mehrere mehreren mehrerer lag nach vor für mit unter unten oben als wie denn dann wenn binnen gegen hinter neben ohne während dieser diese diesen einer einen seine seiner seinen unser unsere hatte hatten darin daran fast je her hin zu zur zum dem den des im am an in um auf aus bei von vom durch über bis',
  ),
);

/** Tells whether a word is hardly anything but somebody's name. */
function nameTest(
  people: readonly Pick<PublicArchive['people'][number], 'name' | 'articles'>[],
  forms: NameForms,
): (word: Word | undefined) => boolean {
  const named = new Map<string, number>();
  for (const { name, articles } of people)
    for (const word of new Set(forms.of(name).map(({ folded }) => folded)))
      named.set(word, (named.get(word) ?? 0) + articles.length);
  return (word) => {
    if (word === undefined) return false;
    const { folded, form, count } = word;
    const genitive = folded.endsWith('s') ? (named.get(folded.slice(0, -1)) ?? 0) : 0;
    return (named.get(folded) ?? 0) + genitive >= NAMED * count && !OFFICES.has(form);
  };
}

const isGenitive = (form: string, name: string): boolean =>
  form === name || form === `${name}s` || name === `${form}s`;

/** The words of each stem. */
function byStem(stems: Uint32Array): number[][] {
  const groups: number[][] = [];
  for (const [index, stem] of stems.entries()) {
    const known = groups[stem];
    if (known === undefined) groups[stem] = [index];
    else known.push(index);
  }
  // stems of hidden words alone have none
  return groups.filter((group) => group !== undefined);
}

/**
 * The groups with the verbs that only the index has under their stem: „gelandet“ beside „Gelände“. Only such words in -et have another stem
 * there, see `stemByNewRules`.
 */
function withVerbs(
  groups: readonly number[][],
  words: readonly Word[],
  isSmall: (index: number) => boolean,
): number[][] {
  const verbs = new Map<string, number[]>();
  for (const [index, { folded }] of words.entries()) {
    if (!/et(?:e[mnrs]?)?$/.test(folded) || !isSmall(index)) continue;
    const stem = indexStem(folded);
    if (stem !== stemFolded(folded)) verbs.set(stem, [...(verbs.get(stem) ?? []), index]);
  }
  return groups.map((group) => {
    const [first = 0] = group;
    return [...group, ...(verbs.get(stemFolded(words[first]?.folded ?? '')) ?? [])];
  });
}

/** Gives the articles of each of the words listed. */
function rowsOf(
  articles: readonly Uint32Array[],
  count: number,
  listed: readonly number[],
): (word: number) => number[] {
  const rows: (number[] | undefined)[] = new Array(count);
  for (const index of listed) rows[index] = [];
  for (const [row, indexes] of articles.entries()) for (const index of indexes) rows[index]?.push(row);
  return (word) => rows[word] ?? [];
}
