import { isPersonNoun } from '../../german/personNouns.ts';
import type { Cue } from '../cues.ts';
import { nounPhraseAt } from '../nounPhrase.ts';
import type { Part } from '../sentences.ts';
import { type Subject, subjectOfMainClause, withApposition } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { Attribution, AttributionRule } from './attribution.ts';

/** Words behind a colon: „Sie sagte: „…““, „Der Minister zeigte sich besorgt: „…““, „Anna Berger: „…““ */
export const colon: AttributionRule = {
  name: 'colon',
  examples: [
    ['Der Hafenmeister sagte am Abend: „Wir bleiben hier.“', 'Hafenmeister'],
    ['Anna Berger, Leiterin des Museums: „Das Bild ist echt.“', 'Anna Berger'],
    ['Das Fazit von Petra Lindner: „Wir haben gelernt.“', 'Petra Lindner'],
  ],
  counterExamples: ['Sie kauften drei Dinge: Brot, Salz und Öl.'],
  needs: TRIGGER.colon,
  find(parts, cues) {
    const found: Attribution[] = [];
    for (let at = 1; at < parts.length - 1; at++) {
      if (parts[at]?.kind !== 'colon') continue;
      const quoted = parts[at + 1]?.kind === 'quote';
      if (!quoted && !cues.some((cue) => cue.at < at && !cue.form.weak)) continue;
      const last = found.at(-1);
      if (last !== undefined) last.to = at;
      found.push({
        speaker: speakerAhead(parts, cues, at),
        from: at + 1,
        to: parts.length,
        wholeSentence: false,
        reports: quoted ? 'fragment' : 'subjunctive',
      });
    }
    return found;
  },
};

function speakerAhead(parts: readonly Part[], cues: readonly Cue[], colon: number): Subject | null {
  const cue = cues.findLast((one) => one.at < colon && !(one.form.weak && one.end < colon - 12));
  if (cue !== undefined && !cue.passive && !cue.form.weak) {
    const subject = cue.subject();
    if (subject !== null) return subject;
  }
  const subject = subjectOfMainClause(parts, colon);
  if (subject === null) return null;
  const { phrase, apposition } = subject;
  const owner = ownerOf(parts, phrase.nouns, colon);
  if (owner !== null) return owner;
  const end = apposition?.to ?? phrase.to;
  const named =
    isPersonNoun(parts[phrase.headTo - 1]?.text ?? '') ||
    (phrase.nouns === phrase.from && phrase.headTo - phrase.nouns > 1);
  return end >= colon ||
    named ||
    phrase.pronoun ||
    apposition !== null ||
    subject.phrase.nouns === subject.phrase.from
    ? subject
    : null;
}

/** „Zitat von Schröder“, „Das Fazit der Ministerin“: whose words they are stands behind the noun. */
function ownerOf(parts: readonly Part[], noun: number, end: number): Subject | null {
  if (
    !/(?:zitat|fazit|kommentar|antwort|aussage|reaktion|begründung|urteil|worte|meinung|bilanz|kernaussage|motto|forderung|erklärung)$/i.test(
      parts[noun]?.text ?? '',
    )
  )
    return null;
  const next = parts[noun + 1]?.text ?? '';
  if (!/^(?:von|vom|der|des|eines|einer)$/.test(next)) return null;
  const owner = nounPhraseAt(parts, next === 'von' || next === 'vom' ? noun + 2 : noun + 1, true);
  return owner === null || owner.to > end ? null : withApposition(parts, owner);
}
