import type { PersonAuthority } from '../../knowledge/authority.ts';
import { type Problem, problem } from '../../problem.ts';
import type { Mention, Person } from '../../record.ts';
import { slug } from '../../slug.ts';
import type { NameSpan } from '../nameSpan.ts';
import type { NamesKnowledge } from '../namesKnowledge.ts';
import { isOtherName } from '../spans/birthName.ts';
import { withoutGenitive } from '../spans/withoutGenitive.ts';
import type { Context } from '../tagger/context.ts';
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
  const read = spans.map((span) => ({ span, words: nominative(span, context) }));
  const bearers = new Map<string, Bearer>();
  const families = new Map<string, Bearer[]>();
  const problems: Problem[] = [];
  const open = (name: PersonName, authority: PersonAuthority | null): Bearer => {
    const key = authority?.id ?? name.key;
    const known = bearers.get(key);
    if (known !== undefined) return known;
    const made: Bearer = { name, authority, wordings: new Map(), mentions: [], lastFull: -1 };
    bearers.set(key, made);
    if (name.full) {
      const family = families.get(name.family) ?? [];
      families.set(name.family, [...family, made]);
    }
    return made;
  };
  // full names first: they decide what a bare surname means, wherever it stands
  for (const { words } of read) {
    const name = readPersonName(words);
    if (name.full) open(name, authorityOf(words, name, knowledge));
  }
  // „Maria Kunz, geborene Weber“: „Weber“ is Maria Kunz too
  for (const [at, { span, words }] of read.entries()) {
    const before = read[at - 1];
    const name = readPersonName(words);
    if (before === undefined || name.full || !isOtherName(context.infos, span.from)) continue;
    if (span.from - before.span.to > FARTHEST) continue;
    const bearer = bearers.get(keyOf(before.words, knowledge));
    if (bearer !== undefined && !families.has(name.family)) families.set(name.family, [bearer]);
  }
  const doubtful = new Map<string, number>();
  for (const { span, words } of read) {
    const name = readPersonName(words);
    const bearer = name.full
      ? open(name, authorityOf(words, name, knowledge))
      : (chooseBearer(span, name, families, context) ??
        (families.has(name.family) ? null : open(...lone(words, name, knowledge))));
    if (bearer === null) {
      doubtful.set(words, (doubtful.get(words) ?? 0) + 1);
      continue;
    }
    if (name.full) bearer.lastFull = span.start;
    bearer.wordings.set(words, (bearer.wordings.get(words) ?? 0) + 1);
    const { start, end, text, role } = span;
    bearer.mentions.push(role === null ? { start, end, text } : { start, end, text, role });
  }
  for (const { span, person, role } of offices) {
    const { start, end, text } = span;
    open(readPersonName(person.name), person).mentions.push({ start, end, text, role });
  }
  for (const [words, count] of doubtful) {
    const names = (families.get(readPersonName(words).family) ?? []).map((bearer) => preferred(bearer));
    problems.push(
      problem('ambiguous-name', `${count} × „${words}“ may be ${names.join(' or ')}`, {
        remedy: `add „${words}“ to the variants of the person meant in content/authority/people.yaml`,
      }),
    );
  }
  const people = [...bearers.values()].filter((bearer) => bearer.mentions.length > 0).map(toPerson);
  return {
    people: people.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)),
    problems,
  };
}

/** The name as it stands, without the genitive of its last word: „Wladimir Putins“ → Wladimir Putin */
function nominative(span: NameSpan, context: Context): string {
  const last = context.infos[span.to - 1];
  if (last === undefined) return span.text;
  const text = span.text.slice(0, span.text.length - last.word.length) + withoutGenitive(last, context);
  return span.to - span.from === 1 ? text : text.replace(/\s+/gu, ' ');
}

/** Words between a name and the other one that it had: „Maria Kunz (36), geb. Weber“ */
const FARTHEST = 5;

const keyOf = (words: string, knowledge: NamesKnowledge): string => {
  const name = readPersonName(words);
  return authorityOf(words, name, knowledge)?.id ?? name.key;
};

function authorityOf(
  words: string,
  name: PersonName,
  { people, peopleByKey }: NamesKnowledge,
): PersonAuthority | null {
  return people.get(words) ?? peopleByKey.get(name.key) ?? null;
}

function lone(
  words: string,
  name: PersonName,
  knowledge: NamesKnowledge,
): [PersonName, PersonAuthority | null] {
  const record = knowledge.people.get(words);
  if (record !== undefined) return [name, record];
  const known = knowledge.surnames.get(name.family) ?? [];
  return [name, known.length === 1 ? (known[0] ?? null) : null];
}

function chooseBearer(
  span: NameSpan,
  name: PersonName,
  families: ReadonlyMap<string, readonly Bearer[]>,
  context: Context,
): Bearer | null {
  const bearers = families.get(name.family) ?? [];
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
  mentions.sort((a, b) => a.start - b.start);
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
