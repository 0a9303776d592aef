import { readCues } from '../cues.ts';
import { nounPhraseAt } from '../nounPhrase.ts';
import type { Part } from '../sentences.ts';
import { type Subject, subjectBehind, withApposition } from '../subject.ts';

/** Verbs that repeat what they report, without a word against it. */
const REPORTS =
  /^(?:mitteilen|berichten|sagen|melden|vermelden|erklären|angeben|bekanntgeben|ankündigen|bestätigen|verkünden|schreiben|hervorgehen|ergeben|behaupten|urteilen|entscheiden|verlautbaren|äußern|bekräftigen|betonen)$/;

/**
 * „Dies teilte die Feuerwehr mit.“: who said what the sentence before tells; null for any other sentence.
 *
 * „Das bestritt er.“, „Das sagt alles.“ and „Dies berichtete er und ging“ with more to say are none.
 */
export function thisSays(parts: readonly Part[]): Subject | null {
  if (!/^(?:Dies|Das)$/.test(parts[0]?.text ?? '') || parts.length > 40) return null;
  if (
    parts.some(
      (part, at) => part.kind === 'quote' || part.kind === 'colon' || (at < 3 && part.kind === 'comma'),
    )
  )
    return null;
  const cue = readCues(parts).find(({ at }) => at === 1);
  if (cue === undefined || cue.passive || !REPORTS.test(cue.form.infinitive)) return null;
  if (parts.some(({ text }) => /^(?:nicht|nie|kein|keine)$/.test(text))) return null;
  if (cue.form.infinitive === 'hervorgehen') {
    const from = parts.findIndex(({ text }) => text === 'aus');
    const phrase = from < 0 ? null : nounPhraseAt(parts, from + 1, true);
    return phrase === null || phrase.pronoun ? null : withApposition(parts, phrase);
  }
  const subject = subjectBehind(parts, 2);
  return subject === null || subject.phrase.pronoun ? null : subject;
}
