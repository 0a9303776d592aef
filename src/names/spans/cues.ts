import {
  BODIES_FOR,
  BODIES_OF,
  INTRODUCING_NOUNS,
  NAMED_BODIES,
  SEATED_BODIES,
} from '../../german/bodyNouns.ts';
import { Endings } from '../words/endings.ts';
import { inflectedEndings } from '../words/inflectedEndings.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';

/** What a noun says of the body that stands beside it. Worked out once a word, for all rules about bodies together. */
export interface BodyCue {
  /** „Pharmakonzern“, before the name of one */
  readonly introduces: boolean;
  /** „Landgericht“, before its seat; „Museum“ before a name; „Institute“, in the middle of English words; „Accademia“ before Romance ones */
  readonly whole: 'seated' | 'museum' | 'english' | 'romance' | null;
  readonly head: BodyHead | null;
}

/** What may make a name of a German noun. */
export interface BodyHead {
  /** „Amt“: its task behind „für“ */
  readonly task: boolean;
  /** „Verband“: its members */
  readonly members: boolean;
  /** „Armee“, „Partei“: capital adjectives before it */
  readonly plain: boolean;
}

/** Both cases of the first letter: what a list has small may be the end of a word. */
const either = (noun: string): readonly string[] => [noun, noun.charAt(0).toUpperCase() + noun.slice(1)];
/** One body: „Amtes“, no „Ämter“ and no „Beamte“ */
const singular = (nouns: readonly string[]): Endings =>
  new Endings(nouns.flatMap(either).flatMap((form) => [form, `${form}s`, `${form}es`]));

const introducing = inflectedEndings(INTRODUCING_NOUNS);
const seated = singular(SEATED_BODIES);
const withTask = singular(BODIES_FOR);
const withMembers = singular(BODIES_OF);
const named = singular([...BODIES_FOR, ...BODIES_OF, ...NAMED_BODIES]);
const ENGLISH_HEADS = new Set(
  'Institute Institution Center Centre Council Foundation Committee Bureau Department Agency Association Fund University Society School College Alliance Network Observatory Commission Office Board Laboratory Railway Railroad Corporation Company Orchestra'.split(
    ' ',
  ),
);
const ROMANCE_HEADS = new Set(
  'Accademia Académie Academia Acadèmia Banca Banco Banque Universidad Università Universitat Université Universidade Instituto Istituto Sociedad Società Société Sociedade Partido Partito Parti Partit Frente Movimiento Movimento Mouvement Confederación Confédération Confederazione Federación Federazione Fédération Compagnie Compañía Companhia Ligue Conseil Consejo Consiglio Ministère Ministerio Asociación Associazione Fundación Fondazione Fondation Fundação École Scuola Escuela Escola Collège Colegio Orchestre Orquesta Comisión Servicio Servizio Junta Generalitat Ayuntamiento Ajuntament Diputación Cassa Teatro'.split(
    ' ',
  ),
);
/** German nouns alone carry a task or members: „Council für …“ is none. */
const isGerman = anyOf('noun', 'nounCompound', 'organisationHead', 'organisationCompound');

export const bodyCues = new WordMemo((info): BodyCue | null => {
  const { word, capital } = info;
  if (!capital) return null;
  const introduces = introducing.endIn(word);
  const whole = wholeOf(word);
  const head = isGerman(info) && !word.includes('-') ? headOf(info) : null;
  return introduces || whole !== null || head !== null ? { introduces, whole, head } : null;
});

function wholeOf(word: string): BodyCue['whole'] {
  if (ENGLISH_HEADS.has(word)) return 'english';
  if (ROMANCE_HEADS.has(word)) return 'romance';
  if (word === 'Museum') return 'museum';
  return seated.endIn(word) ? 'seated' : null;
}

function headOf(info: WordInfo): BodyHead | null {
  const { word } = info;
  // „Anstiftung“, „Brandstiftung“
  if (CRIME.test(word)) return null;
  const task = withTask.endIn(word);
  const members = withMembers.endIn(word);
  const plain =
    (has(info, bitOf.organisationHead) && has(info, bitOf.noun)) ||
    (has(info, bitOf.organisationCompound) && named.endIn(word));
  return task || members || plain ? { task, members, plain } : null;
}

const CRIME = /(?:An|Brand|brand)stiftung$/u;

/** Marks that something may begin behind: „:“ a line-up, an opening quotation mark a title or what somebody is called */
export const markCues = new WordMemo(({ word }): 'colon' | 'quote' | null =>
  word.length > 1 ? null : word === ':' ? 'colon' : OPENING.has(word) ? 'quote' : null,
);
const OPENING = new Set(['„', '"', '»', '«', '‚', '“']);
