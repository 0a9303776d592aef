import { readEpithet } from '../../german/epithets.ts';
import { FIRST_NAMES } from '../../german/firstNames.ts';
import { KIN } from '../../german/kinship.ts';
import type { PersonAuthority } from '../../knowledge/authority.ts';
import { type Problem, problem } from '../../problem.ts';
import type { Mention, Person } from '../../record.ts';
import { slug } from '../../slug.ts';
import type { NameSpan } from '../nameSpan.ts';
import type { NamesKnowledge } from '../namesKnowledge.ts';
import { isBornAs, isOtherName } from '../spans/birthName.ts';
import { withoutGenitive } from '../spans/withoutGenitive.ts';
import { withPlainBlanks } from '../spans/withPlainBlanks.ts';
import type { Context } from '../tagger/context.ts';
import { anyOf } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import type { OfficeMention } from './officeAlone.ts';
import { type PersonName, readPersonName } from './readPersonName.ts';

/** One person of the article while its mentions are being collected. */
interface Bearer {
  readonly name: PersonName;
  readonly authority: PersonAuthority | null;
  readonly wordings: Map<string, number>;
  readonly mentions: Mention[];
  /** where the person was last called by the full name */
  lastFull: number;
}

/** A span with its name in the nominative, taken apart. */
interface Read {
  readonly span: NameSpan;
  readonly words: string;
  readonly name: PersonName;
}

/** The people of an article, by what makes two full names one, and those who bear a surname. */
class Bearers {
  readonly all = new Map<string, Bearer>();
  readonly families = new Map<string, Bearer[]>();
  readonly #given = new Map<string, Bearer[]>();
  readonly #bornAs: ReadonlyMap<string, string>;

  /** `bornAs`: the keys of names that people had at birth, with that of the name they have. */
  constructor(bornAs: ReadonlyMap<string, string>) {
    this.#bornAs = bornAs;
  }

  /**
   * The only one of the article who has this as first name: „Thaksin“ is Thaksin Shinawatra, as Thailand calls everybody.
   * One that lists have („Peter“) only without a title, behind the full name, and where nobody's family is spoken of: „Prinz
   * Peter“ is somebody else, and „Peter“ may be his son.
   */
  calledBy(words: string, { family }: PersonName, { role }: NameSpan, context: Context): Bearer | null {
    const [only, other] = this.#given.get(family) ?? [];
    if (only === undefined || other !== undefined) return null;
    if (words.length < SHORTEST_GIVEN || words.includes(' ')) return null;
    if (!FIRST_NAMES.has(words)) return only;
    const isHe = role === null && only.lastFull >= 0 && !KIN.some((noun) => context.has(noun));
    return isHe ? only : null;
  }

  /** Who is known by this key, by one of a name at birth, or by more or fewer first names: „Karl Otto Weber“, „Karl Weber“. */
  find(key: string, name: PersonName): Bearer | undefined {
    const born = this.#bornAs.get(key);
    const known = this.all.get(key) ?? (born === undefined ? undefined : this.all.get(born));
    if (known !== undefined || !name.full || name.eastern) return known;
    const [only, other] = (this.families.get(name.family) ?? []).filter((bearer) =>
      isSameGiven(bearer.name, name),
    );
    return other === undefined ? only : undefined;
  }

  open(name: PersonName, authority: PersonAuthority | null): Bearer {
    const key = authority?.id ?? name.key;
    const known = authority === null ? this.find(key, name) : this.all.get(key);
    if (known !== undefined) return known;
    const made: Bearer = { name, authority, wordings: new Map(), mentions: [], lastFull: -1 };
    this.all.set(key, made);
    if (!name.full) return made;
    const family = this.families.get(name.family);
    if (family === undefined) this.families.set(name.family, [made]);
    else family.push(made);
    const called = this.#given.get(name.given);
    if (called === undefined) this.#given.set(name.given, [made]);
    else called.push(made);
    return made;
  }
}

/**
 * Joins the mentions of an article's people: spellings of one name („Sergej“, „Sergei Schoigu“), and a bare surname
 * with the one bearer the article names in full. Where several bear it, the one named before in the same paragraph is
 * meant, else the one the article names first if it names that one more often; else the mention is left out and
 * reported. A surname that nobody in the article bears in full stands for itself.
 */
export function groupPeople(
  spans: readonly NameSpan[],
  context: Context,
  knowledge: NamesKnowledge,
  offices: readonly OfficeMention[] = [],
): { people: Person[]; problems: Problem[] } {
  const read: Read[] = [];
  for (const span of spans) {
    const words = nominative(span, context);
    read.push({ span, words, name: readPersonName(words) });
  }
  const bearers = new Bearers(namesAtBirth(read, context));
  // full names first: they decide what a bare surname means, wherever it stands
  for (const { words, name } of read) if (name.full) bearers.open(name, authorityOf(words, name, knowledge));
  readOtherNames(read, bearers, context, knowledge);
  const doubtful = new Map<string, number>();
  for (const written of read) {
    const each = withoutEnding(written, bearers, context);
    const bearer = bearerOf(each, bearers, context, knowledge);
    if (bearer === null) doubtful.set(each.words, (doubtful.get(each.words) ?? 0) + 1);
    else addMention(bearer, each);
  }
  for (const { span, person, role } of offices) {
    const { start, end, text } = span;
    bearers.open(readPersonName(person.name), person).mentions.push({ start, end, text, role });
  }
  const people: Person[] = [];
  for (const bearer of bearers.all.values()) if (bearer.mentions.length > 0) people.push(toPerson(bearer));
  return { people: people.sort(byFirstMention), problems: problemsOf(doubtful, bearers) };
}

const byFirstMention = (a: Person, b: Person): number =>
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);

/** One has the first names of the other and more: „Karl“, „Karl Otto“ */
function isSameGiven(one: PersonName, other: PersonName): boolean {
  const [fewer, more] =
    one.given.length < other.given.length ? [one.given, other.given] : [other.given, one.given];
  return !one.eastern && one.generation === other.generation && fewer !== '' && more.startsWith(`${fewer} `);
}

/**
 * „wurde als Heinz Alfred Kissinger geboren“: the key of that name with that of who has the surname in full, or else was
 * named in full right before.
 */
function namesAtBirth(read: readonly Read[], { infos }: Context): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  read.forEach(({ name, span }, at) => {
    if (!name.full || !isBornAs(infos, span.from, span.to)) return;
    const others = read.filter((other) => other.name.full && other.name.key !== name.key);
    const before = read[at - 1];
    const near = before !== undefined && span.from - before.span.to <= FARTHEST_BIRTH ? before : undefined;
    const ofFamily = (family: string): Read | undefined =>
      others.find((other) => other.name.family === family);
    const whose = ofFamily(name.family) ?? (near?.name.full ? near : near && ofFamily(near.name.family));
    if (whose !== undefined) keys.set(name.key, whose.name.key);
  });
  return keys;
}

/** Words between a name and the one at birth: „Elke Sommer wurde am 5. November 1940 in Berlin als Elke Schletz geboren“ */
const FARTHEST_BIRTH = 12;

/** „Maria Kunz, geborene Weber“: „Weber“ is Maria Kunz too. */
function readOtherNames(
  read: readonly Read[],
  bearers: Bearers,
  { infos }: Context,
  knowledge: NamesKnowledge,
): void {
  for (let at = 1; at < read.length; at++) {
    const before = read[at - 1];
    const here = read[at];
    if (before === undefined || here === undefined || here.name.full) continue;
    if (here.span.from - before.span.to > FARTHEST || !isOtherName(infos, here.span.from)) continue;
    const key = authorityOf(before.words, before.name, knowledge)?.id ?? before.name.key;
    const bearer = bearers.find(key, before.name);
    const { family } = here.name;
    if (bearer !== undefined && !bearers.families.has(family)) bearers.families.set(family, [bearer]);
  }
}

/** Whose name it is; null where it may be one of several. */
function bearerOf(
  { span, words, name }: Read,
  bearers: Bearers,
  context: Context,
  knowledge: NamesKnowledge,
): Bearer | null {
  if (name.full) return bearers.open(name, authorityOf(words, name, knowledge));
  const family = bearers.families.get(name.family);
  if (family !== undefined) return chooseBearer(span, family, context);
  const called = bearers.calledBy(words, name, span, context);
  if (called !== null) return called;
  return bearers.open(name, loneAuthority(words, name, knowledge));
}

function addMention(bearer: Bearer, { span, words, name }: Read): void {
  const { start, end, text, role } = span;
  if (name.full) bearer.lastFull = start;
  bearer.wordings.set(words, (bearer.wordings.get(words) ?? 0) + 1);
  bearer.mentions.push(role === null ? { start, end, text } : { start, end, text, role });
}

function problemsOf(doubtful: ReadonlyMap<string, number>, { families }: Bearers): Problem[] {
  const problems: Problem[] = [];
  for (const [words, count] of doubtful) {
    const names = (families.get(readPersonName(words).family) ?? []).map((bearer) => preferred(bearer));
    problems.push(
      problem('ambiguous-name', `${count} × „${words}“ may be ${names.join(' or ')}`, {
        remedy: `add „${words}“ to the variants of the person meant in content/authority/people.yaml`,
      }),
    );
  }
  return problems;
}

/** „Xis“ beside „Xi Jinping“: a genitive that only the article's full names tell. */
function withoutEnding(read: Read, bearers: Bearers, context: Context): Read {
  const { words, name } = read;
  if (name.full || !words.endsWith('s') || bearers.families.has(name.family)) return read;
  const short = words.slice(0, -1);
  const bare = readPersonName(short);
  const isKnown =
    bearers.families.has(bare.family) || bearers.calledBy(short, bare, read.span, context) !== null;
  return isKnown ? { ...read, words: short, name: bare } : read;
}

/** The name as it stands, without the genitive of its last word: „Wladimir Putins“ → Wladimir Putin */
function nominative(span: NameSpan, context: Context): string {
  const last = context.infos[span.to - 1];
  if (last === undefined) return span.text;
  const bare = bareSurname(last, span, context);
  if (span.to - span.from === 1) return bare;
  const epithet = readEpithet(context.infos[span.to - 2]?.word ?? '', last.word);
  const first = context.infos[span.from];
  if (epithet !== null && first !== undefined && span.to - span.from === 3)
    return `${withoutGenitive(first, context)} ${epithet}`;
  // „Heinrichs II.“
  if (first !== undefined && ROMAN.test(context.infos[span.from + 1]?.word ?? ''))
    return `${withoutGenitive(first, context)}${span.text.slice(first.word.length)}`;
  const text =
    bare === last.word ? span.text : span.text.slice(0, span.text.length - last.word.length) + bare;
  return withPlainBlanks(text);
}

const ROMAN = /^[IVX]+\.?$/;

/**
 * The last word without its genitive. What is one by a common noun alone („Klos“ of „Klo“) or of a name nobody knows
 * („Zemlinskys“) is told by what follows: „Alexander Zemlinskys ‚Tragödie‘“, but „Fabian Klos traf“.
 */
function bareSurname(last: WordInfo, { from, to }: NameSpan, context: Context): string {
  const { bare, sure } = context.reader.genitive(last);
  const whose = withoutGenitive(last, context);
  if (bare === last.word || context.has(bare) || isPersonsName(context.reader.read(bare))) return whose;
  const behind = context.tokens.lines[to] === 1 ? undefined : context.infos[to];
  const isWhose =
    behind?.capital === true ||
    OPENING.test(behind?.word ?? '') ||
    (INFLECTED.test(behind?.word ?? '') && context.infos[to + 1]?.capital === true);
  if (sure) return isWhose ? whose : last.word;
  if (to - from === 1 || whose === bare || behind === undefined) return whose;
  return isNoun(behind) || OPENING.test(behind.word) ? bare : whose;
}

const isPersonsName = anyOf('surname', 'firstName', 'easternFamily');
const isNoun = anyOf('noun', 'nounCompound');
const INFLECTED = /^\p{Ll}{2,}e[nrsm]?$/u;
const OPENING = /^[„"»‚]$/u;

/** A shorter first name is too easily something else. */
const SHORTEST_GIVEN = 5;

/** Words between a name and the other one that it had: „Maria Kunz (36), geb. Weber“ */
const FARTHEST = 5;

function authorityOf(
  words: string,
  name: PersonName,
  { people, peopleByKey }: NamesKnowledge,
): PersonAuthority | null {
  return people.get(words) ?? peopleByKey.get(name.key) ?? null;
}

function loneAuthority(words: string, name: PersonName, knowledge: NamesKnowledge): PersonAuthority | null {
  const record = knowledge.people.get(words);
  if (record !== undefined) return record;
  const known = knowledge.surnames.get(name.family);
  return known?.length === 1 ? (known[0] ?? null) : null;
}

function chooseBearer(span: NameSpan, bearers: readonly Bearer[], context: Context): Bearer | null {
  const [first] = bearers;
  if (first === undefined || bearers.length === 1) return first ?? null;
  const paragraph = context.tokens.text.lastIndexOf('\n', span.start);
  const near = bearers.filter((bearer) => bearer.lastFull > paragraph && bearer.lastFull < span.start);
  if (near.length > 0) return near.reduce((best, each) => (each.lastFull > best.lastFull ? each : best));
  const known = bearers.filter((bearer) => bearer.authority !== null);
  if (known.length === 1) return known[0] ?? null;
  // the editor lists offices that alone name this bearer, so the bare name does too
  const prominent = known.filter((bearer) => (bearer.authority?.titles.length ?? 0) > 0);
  if (prominent.length === 1) return prominent[0] ?? null;
  const rivals = Math.max(...bearers.slice(1).map((bearer) => bearer.mentions.length));
  return first.mentions.length > rivals ? first : null;
}

function toPerson(bearer: Bearer): Person {
  const name = preferred(bearer);
  const { authority, mentions } = bearer;
  if (mentions.length > 1) mentions.sort((a, b) => a.start - b.start);
  return {
    id: authority?.id ?? slug(name),
    name,
    status: authority === null ? 'found' : 'authority',
    mentions,
  };
}

/** The editor's name, else the fullest wording; among equally full ones the most frequent, then the first. */
function preferred({ authority, wordings }: Bearer): string {
  if (authority !== null) return authority.name;
  const [only = ''] = wordings.keys();
  if (wordings.size <= 1) return only;
  let best = '';
  let most = -1;
  for (const [wording, count] of wordings) {
    const value = wording.split(/[\s-]/u).length * 1000 + count;
    if (value > most) {
      most = value;
      best = wording;
    }
  }
  return best;
}
