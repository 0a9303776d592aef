import { deixisOf } from './deixis.ts';
import { isParticiple } from './participles.ts';
import { wordList } from './wordList.ts';

/**
 * A participle before its noun, with words of its own: „der am Dienstag verhaftete Banker“, „die im Mai in Kiel
 * gestartete Yacht“. What is dated in it happened at the time of the participle, whatever the verb of the clause.
 */
export interface Attribute {
  /** positions of its first word, behind the article, and of the participle */
  from: number;
  to: number;
  /** null where the participle only plans: „die am Montag geplante Sitzung“ */
  tense: 'past' | 'present' | null;
}

const DETERMINERS: ReadonlySet<string> = new Set(
  wordList(`
der die das den dem des ein eine einen einem einer eines kein keine keinen sein seine seinen seinem seiner ihr ihre ihren
ihrem ihrer unser unsere diese dieser dieses diesen diesem jene jener jenes jenen zwei drei vier fünf sechs mehrere
mehreren zahlreiche zahlreichen viele vielen alle allen beide beiden im vom beim zum zur
`),
);
/** What may stand behind the article first: prepositions and words that go with them. */
const OPENERS: ReadonlySet<string> = new Set(
  wordList(
    'am im an in vom von zum zu ab seit bis auf für vor nach bei beim mit unter über durch gegen wegen erst schon bereits noch kurz gestern vorgestern heute morgen',
  ),
);
/** „die am Montag geplante Sitzung“ may be to come or not: the verb of the clause tells. */
const PLANNED =
  /^(?:ein|un)?(?:geplant|vorgesehen|angesetzt|anberaumt|erwartet|terminiert|vorhergesagt|befürchtet|erhofft|verschoben)$/u;
const NO_PARTICIPLE =
  /^(?:verschieden|bestimmt|beliebt|berühmt|begabt|benannt|genannt|gelegen|benachbart|verwandt|beteiligt|geeignet|gewohnt|gesund|verantwort|bedingt|begrenzt|befristet|bewaffnet|berecht)$/u;
const PRESENT_PARTICIPLE = /^[a-zß-ɏ]{3,}(?:end|elnd|ernd)$/u;
const INFLECTED = /^([a-zß-ɏ]{3,}?)(?:e[nrsm]?)$/u;
/** A verb or a conjunction in between: no attribute. „gewählte und am Montag vereidigte“ goes on. */
const VERB =
  /^(?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|soll|sollen|sollten?|will|wollen|wollten?|kann|können|konnten?|muss|müssen|mussten?|darf|dürfen|durften?|dass|daß|weil|wenn|als|ob)$/u;
/** „Trainer, der am Samstag verletzte Spieler schonen will“: a relative clause, where the article is the pronoun */
const FINITE =
  /^(?:ist|sind|war|waren|wird|werden|wurden?|worden|hat|haben|hatten?|soll|sollen|sollten?|will|wollen|wollten?|kann|können|konnten?|muss|müssen|mussten?)$/u;
const LONGEST = 16;

const opensNoun = (word: string | undefined): boolean => word !== undefined && /^[A-ZÀ-Þ]/.test(word);

/** „Banker“, „schwere Banker“, „zwei jungen Banker“ */
function isBeforeNoun(words: readonly string[], at: number): boolean {
  for (let step = 1; step <= 3; step++) {
    const word = words[at + step];
    if (opensNoun(word)) return true;
    if (word === undefined || !/(?:e[nrsm]?|^zwei|^drei|^vier|^fünf)$/u.test(word)) return false;
  }
  return false;
}

/** The tense of an inflected participle; undefined for any other word. */
function participleTense(word: string): Attribute['tense'] | undefined {
  const base = INFLECTED.exec(word)?.[1];
  if (base === undefined || deixisOf(word) !== null) return undefined;
  if (PRESENT_PARTICIPLE.test(base)) return 'present';
  if (!isParticiple(base) || NO_PARTICIPLE.test(base)) return undefined;
  return PLANNED.test(base) ? null : 'past';
}

/** „Bei der am Samstag stattfindenden Wahl gewann …“: as long ago as the verb says; „Die am Samstag stattfindende …“ is to come. */
const isBehindPreposition = (words: readonly string[], determiner: number): boolean =>
  OPENERS.has((words[determiner - 1] ?? '').toLowerCase()) ||
  /^(?:im|vom|beim|zum|zur)$/u.test(words[determiner] ?? '');

function attributeAt(words: readonly string[], determiner: number): Attribute | null {
  const from = determiner + 1;
  for (let at = from + 1; at < words.length && at <= determiner + LONGEST; at++) {
    const word = words[at] ?? '';
    if (opensNoun(word)) continue;
    if (VERB.test(word)) return null;
    const tense = participleTense(word);
    if (tense === undefined || !isBeforeNoun(words, at)) continue;
    return {
      from,
      to: at,
      tense: tense === 'present' && isBehindPreposition(words, determiner) ? null : tense,
    };
  }
  return null;
}

/** The attributes of a clause from its words as written, left to right. */
export function attributesOf(words: readonly string[]): Attribute[] {
  const attributes: Attribute[] = [];
  const relative = !opensNoun(words[0]) && FINITE.test(words.at(-1) ?? '');
  for (let at = relative ? 1 : 0; at + 3 < words.length; at++) {
    if (!OPENERS.has(words[at + 1] ?? '')) continue;
    const determiner = (words[at] ?? '').toLowerCase();
    if (!DETERMINERS.has(determiner)) continue;
    const attribute = attributeAt(words, at);
    if (attribute === null) continue;
    attributes.push(attribute);
    at = attribute.to;
  }
  return attributes;
}
