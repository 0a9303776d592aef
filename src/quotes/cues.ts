import { BECOME, HAVE, MODALS } from '../german/clauseWords.ts';
import { type SayingForm, sayingForms } from '../german/verbsOfSaying.ts';
import { isSmall, type Part } from './sentences.ts';
import { type Subject, subjectOf } from './subject.ts';

/** A verb of saying in a sentence. Part indexes. */
export interface Cue {
  /** the finite verb: „sagte“, „teilte“, „hat“ */
  at: number;
  /** behind the last word of the verb: „mit“, „gesagt“ */
  end: number;
  form: SayingForm;
  passive: boolean;
  /** who says it; read when first asked for */
  subject(): Subject | null;
}

/** How far a particle or a participle may stand from its finite verb. */
const REACH = 40;

/** The verbs of saying of a sentence, in their order. Linear: the search for the second half is bounded. */
export function readCues(parts: readonly Part[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (part?.kind !== 'word') continue;
    const forms = sayingForms(at === 0 && !isSmall(part.text) ? part.text.toLowerCase() : part.text);
    if (forms === undefined) continue;
    const cue = readCue(parts, at, forms);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function readCue(parts: readonly Part[], at: number, forms: readonly SayingForm[]): Cue | null {
  const participle = forms.find((form) => form.form === 'participle');
  if (participle !== undefined) {
    const auxiliary = findAuxiliary(parts, at);
    if (auxiliary !== null) {
      const passive = BECOME.has(parts[auxiliary]?.text ?? '');
      return cueAt(parts, Math.min(auxiliary, at), Math.max(auxiliary, at) + 1, participle, passive);
    }
  }
  for (const form of forms) {
    if (form.form !== 'finite' || form.particle === null) continue;
    // „bekannt gab“, in two words
    if (parts[at - 1]?.text === form.particle) return cueAt(parts, at, at + 1, form, false);
    const particle = findParticle(parts, at, form.particle);
    if (particle !== null) return cueAt(parts, at, particle + 1, form, false);
  }
  const plain = forms.find((form) => form.form === 'finite' && form.particle === null);
  // „bestätigen könne man das nicht“: an infinitive at the head of its clause
  if (plain === undefined || (plain.plural && MODALS.has(parts[at + 1]?.text ?? ''))) return null;
  const modal = plain.plural && endsClause(parts[at + 1]) ? findModal(parts, at) : null;
  if (modal === null) return cueAt(parts, at, at + 1, plain, false);
  return denies(parts, modal, at) ? null : cueAt(parts, modal, at + 1, plain, false);
}

function cueAt(parts: readonly Part[], at: number, end: number, form: SayingForm, passive: boolean): Cue {
  let subject: Subject | null | undefined;
  return {
    at,
    end,
    form,
    passive,
    subject() {
      if (subject === undefined) subject = subjectOf(parts, at);
      return subject;
    },
  };
}

/** „mit“ at the end of the clause of „teilte“ */
function findParticle(parts: readonly Part[], verb: number, particle: string): number | null {
  for (let at = verb + 1; at < parts.length && at <= verb + REACH; at++) {
    const part = parts[at];
    if (part?.kind === 'colon' || part?.kind === 'semicolon') return null;
    if (part?.text === particle && endsClause(parts[at + 1])) return at;
  }
  return null;
}

function endsClause(part: Part | undefined): boolean {
  return part === undefined || part.kind !== 'word' || /^(?:und|oder|sowie|dass|daß|als)$/.test(part.text);
}

/** „wollte“ before „bestätigen“, which then is an infinitive */
function findModal(parts: readonly Part[], infinitive: number): number | null {
  for (let at = infinitive - 1; at >= 0 && at >= infinitive - REACH; at--) {
    const part = parts[at];
    if (part?.kind !== 'word') {
      if (part?.kind === 'colon' || part?.kind === 'semicolon' || part?.kind === 'comma') return null;
    } else if (MODALS.has(part.text)) return at;
  }
  return null;
}

/** „wollte nicht bestätigen“: what was not said is no report */
function denies(parts: readonly Part[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:nicht|nie|kaum|weder|keine?[mnrs]?)$/.test(parts[at]?.text ?? '')) return true;
  return false;
}

/** „hat“ before „gesagt“, or „hatte“ behind it */
function findAuxiliary(parts: readonly Part[], participle: number): number | null {
  const next = parts[participle + 1]?.text ?? '';
  if (next === 'haben') {
    const modal = findModal(parts, participle);
    if (modal !== null) return modal;
  }
  if (HAVE.has(next) || BECOME.has(next)) return participle + 1;
  for (let at = participle - 1; at >= 0 && at >= participle - REACH; at--) {
    const part = parts[at];
    if (part?.kind === 'colon' || part?.kind === 'semicolon') return null;
    if (part?.kind === 'word' && (HAVE.has(part.text) || BECOME.has(part.text))) return at;
  }
  return null;
}
