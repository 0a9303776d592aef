import { subjectOfMainClause } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { AttributionRule } from './attribution.ts';

/** What somebody holds, before „dass“: „ist der Meinung, dass“, „kam zu dem Schluss, dass“, „machte klar, dass“ */
const HELD =
  /^(?:Meinung|Ansicht|Auffassung|Überzeugung|Ergebnis|Schluss|Schlussfolgerung|Vorwurf|Hoffnung|Befürchtung|Sorge|Einschätzung|Standpunkt|Hinweis|Behauptung|Forderung|Vermutung|Verdacht|Kritik|Ausdruck|Zweifel|Vorstellung|Gerücht|Gerüchte|Aussage|Argument|Zusage|Versprechen|Warnung|klar|deutlich|überzeugt|sicher|besorgt|zuversichtlich|enttäuscht|erleichtert|zufrieden|davon|darauf|daran|dafür|dagegen|damit|darüber|davor|dazu)$/;

export const nounThat: AttributionRule = {
  name: 'noun-that',
  examples: [
    ['Petra Lindner ist der Meinung, dass der Hafen zu klein ist.', 'Petra Lindner'],
    ['Das Gericht kam zu dem Schluss, dass der Plan gilt.', 'Gericht'],
  ],
  counterExamples: [
    'Der Regen war so stark, dass der Keller volllief.',
    'Es gibt Hinweise darauf, dass der Hafen zu klein ist.',
  ],
  needs: TRIGGER.that,
  find: (parts) => {
    const at = parts.findIndex(
      (part) =>
        part.text === 'dass' ||
        part.text === 'daß' ||
        (part.kind === 'quote' && /^.da(?:ss|ß) /.test(part.text)),
    );
    if (at < 2 || parts[at - 1]?.kind !== 'comma') return [];
    if (!HELD.test(parts[at - 2]?.text ?? '')) return [];
    const speaker = subjectOfMainClause(parts, at - 1);
    if (speaker === null || /^es$/i.test(parts[speaker.phrase.from]?.text ?? '')) return [];
    return [{ speaker, from: at, to: parts.length, wholeSentence: false, reports: 'clause' }];
  },
};
