import { PREPOSITIONS, SMALL_WORDS, SUBJECT_DETERMINERS, SUBORDINATORS } from '../../german/clauseWords.ts';
import { isSmall, type Part } from '../sentences.ts';
import { subjectBehind } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { AttributionRule } from './attribution.ts';

/** Any other verb behind a quotation: „„…“, strich Petra Lindner heraus“, „„…“, ließ der Verein verbreiten“ */
export const otherVerbBehind: AttributionRule = {
  name: 'other-verb-behind',
  examples: [
    ['„Wir geben nicht auf“, ließ der Verein verbreiten.', 'Verein'],
    ['„Das war knapp, sehr knapp“, grinste Jens Harms.', 'Jens Harms'],
  ],
  counterExamples: [
    '„Das Haus am See“, der neue Roman, gefiel ihr.',
    '„Weite Welt“, wo sie lange schrieb, gibt es nicht mehr.',
  ],
  needs: TRIGGER.quote,
  find: (parts) => {
    const at = parts.findIndex(
      (part, index) =>
        part.kind === 'quote' &&
        (index === 0 || parts[index - 1]?.kind === 'colon') &&
        parts[index + 1]?.kind === 'comma' &&
        isClause(part.text),
    );
    const verb = parts[at + 2];
    if (at < 0 || verb === undefined || !mayBeVerb(verb)) return [];
    const speaker = subjectBehind(parts, at + 3);
    if (speaker === null) return [];
    return [{ speaker, from: 0, to: at + 1, wholeSentence: true, reports: 'clause' }];
  },
};

/** Words that do not all begin with a capital, as those of a name do. */
function isClause(text: string): boolean {
  return /\s\p{Ll}/u.test(text) && text.length > 15;
}

function mayBeVerb({ kind, text }: Part): boolean {
  if (kind !== 'word' || !isSmall(text) || text.length < 3) return false;
  return !(
    SMALL_WORDS.has(text) ||
    PREPOSITIONS.has(text) ||
    SUBORDINATORS.has(text) ||
    SUBJECT_DETERMINERS.has(text) ||
    /^(?:dem|den|des|einem|einen|eines|deren|dessen|denen)$/.test(text) ||
    /(?:er|es|em|lich|ig|isch)$/.test(text)
  );
}
