import { FIRST_NAMES } from '../german/firstNames.ts';
import { NOUNS } from '../german/nouns.ts';
import { readPersonName } from '../names/people/readPersonName.ts';
import type { Archive, PersonEntry } from './linkArchive.ts';
import { quoted, variantLine } from './people/variantLine.ts';

/** Something about names that only an editor can settle, with the YAML that settles it. */
export interface NameCandidate {
  kind: 'new-person' | 'likely-double' | 'likely-non-name';
  /** what the archive calls it now */
  name: string;
  /** one sentence: why it is listed */
  reason: string;
  /** mentions in the archive */
  count: number;
  /** mentions with the words around them, at most three */
  contexts: { file: string; text: string }[];
  /** file below `authority/` and the lines to paste there */
  paste: { file: 'people.yaml'; yaml: string };
}

const CONTEXTS = 3;
const REACH = 60;
/** A person named less often than this may wait. */
const NAMED_OFTEN = 3;
const noun = new Set(NOUNS);

/**
 * What an editor should look at, most useful first: likely non-names, likely doubles, then people without a record,
 * the most often named first. Nothing here changes the archive.
 */
export function nameCandidates(archive: Archive): NameCandidate[] {
  const found = archive.people.filter(({ status }) => status === 'found');
  const wrong = found.flatMap((person) => nonName(person, archive));
  const suspicious = new Set(wrong.map(({ name }) => name));
  const rest = found.filter(({ name }) => !suspicious.has(name));
  const fresh = rest
    .filter(({ count, articles }) => count >= NAMED_OFTEN || articles.length > 1)
    .filter(({ name }) => readPersonName(name).full)
    .map((person) => newPerson(person, archive));
  const byCount = (a: NameCandidate, b: NameCandidate): number =>
    b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  return [...wrong.sort(byCount), ...doubles(rest, archive).sort(byCount), ...fresh.sort(byCount)];
}

function newPerson(person: PersonEntry, archive: Archive): NameCandidate {
  const variants = person.wordings.filter((wording) => readPersonName(wording).full).map(quoted);
  const offices = person.roles.map(({ role, date }) => `#   ${role}${date === null ? '' : ` (${date})`}`);
  return {
    kind: 'new-person',
    name: person.name,
    reason: `${person.count} mentions in ${person.articles.length} articles and no record`,
    count: person.count,
    contexts: contexts(person, archive),
    paste: {
      file: 'people.yaml',
      yaml: [
        `- id: ${person.id}`,
        `  name: ${quoted(person.name)}`,
        ...(variants.length === 0 ? [] : [`  variants: [${variants.join(', ')}]`]),
        ...new Set(offices),
      ].join('\n'),
    },
  };
}

/** A surname without a bearer beside full names, and full names of one surname whose given names begin alike. */
function doubles(found: readonly PersonEntry[], archive: Archive): NameCandidate[] {
  const families = new Map<string, PersonEntry[]>();
  for (const person of archive.people) {
    const { family, full } = readPersonName(person.name);
    if (full) families.set(family, [...(families.get(family) ?? []), person]);
  }
  return found.flatMap((person) => {
    const name = readPersonName(person.name);
    const rivals = (families.get(name.family) ?? []).filter(
      (other) =>
        other !== person && (!name.full || abbreviates(name.given, readPersonName(other.name).given)),
    );
    const [likeliest] = rivals.sort((a, b) => b.count - a.count);
    if (likeliest === undefined || likeliest.authority?.notSameAs.includes(person.id)) return [];
    const names = rivals.slice(0, 4).map((other) => other.name);
    return [
      {
        kind: 'likely-double',
        name: person.name,
        reason: `may be ${names.join(' or ')}`,
        count: person.count,
        contexts: contexts(person, archive),
        paste: { file: 'people.yaml', yaml: variantLine(likeliest, person.name) },
      },
    ];
  });
}

/** „a“ and „annalena“, „alex“ and „alexander“; equal given names are one person already. */
function abbreviates(short: string, long: string): boolean {
  return short !== '' && short !== long && long.startsWith(short) && long.length > short.length;
}

function nonName(person: PersonEntry, archive: Archive): NameCandidate[] {
  const reason = suspicion(person);
  if (reason === null) return [];
  return [
    {
      kind: 'likely-non-name',
      name: person.name,
      reason,
      count: person.count,
      contexts: contexts(person, archive),
      paste: { file: 'people.yaml', yaml: `never: [${quoted(person.name)}]` },
    },
  ];
}

function suspicion({ name }: PersonEntry): string | null {
  const words = name.split(/\s+/u);
  const common = words.find((word) => noun.has(word));
  if (words.length === 1 && common !== undefined) return `„${common}“ is a common noun`;
  const [first = ''] = words;
  if (words.length > 1 && common !== undefined && words.at(-1) === common && !FIRST_NAMES.has(first))
    return `ends in the noun „${common}“`;
  if (/\d/.test(name)) return 'has a digit';
  if (words.length > 5) return `is ${words.length} words long`;
  if (
    /(?:ung|heit|keit|schaft|minister|ministerin|präsident|präsidentin|chef|chefin|sprecher|sprecherin)$/u.test(
      name,
    )
  )
    return 'ends like a noun or an office';
  return null;
}

function contexts(person: PersonEntry, archive: Archive): NameCandidate['contexts'] {
  const found: NameCandidate['contexts'] = [];
  for (const id of person.articles) {
    const record = archive.byId.get(id);
    const [mention] = record?.people.find((each) => each.id === person.id)?.mentions ?? [];
    if (record === undefined || mention === undefined) continue;
    const from = Math.max(0, mention.start - REACH);
    const to = Math.min(record.text.length, mention.end + REACH);
    const text = record.text.slice(from, to).replace(/\s+/gu, ' ').trim();
    found.push({
      file: record.file,
      text: `${from > 0 ? '…' : ''}${text}${to < record.text.length ? '…' : ''}`,
    });
    if (found.length === CONTEXTS) break;
  }
  return found;
}
