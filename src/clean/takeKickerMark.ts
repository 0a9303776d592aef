import { bodyOf, type Draft, type Piece, take } from './draft.ts';
import { titleKey } from './sameTitle.ts';
import { isProse } from './textShape.ts';

/**
 * „Müll: Stadt führt neue Tonne ein“ above „Muell Stadt fuehrt neue Tonne ein“: the repeat without the colon shows
 * that „Müll“ stands over the headline and is none of its words.
 */
export function takeKickerMark(draft: Draft, piece: Piece): void {
  const title = draft.title;
  const parts = /^(?<kicker>[^:„“"»«]{2,40}):\s+(?<rest>.{8,})$/u.exec(title?.value ?? '')?.groups;
  const kicker = parts?.['kicker'];
  const rest = parts?.['rest'];
  if (title === null || kicker === undefined || rest === undefined || kicker.split(' ').length > 3) return;
  const key = titleKey(kicker);
  const repeat = bodyOf(draft)
    .slice(0, 4)
    .find(
      (line) =>
        !isProse(line.text) &&
        line.text.charAt(kicker.length) !== ':' &&
        !/^[^ ]+:/u.test(line.text) &&
        titleKey(line.text).startsWith(key + titleKey(rest).slice(0, 8)) &&
        !/[.!?]$/.test(line.text),
    );
  if (repeat === undefined) return;
  draft.title = { value: rest, proof: { ...title.proof, text: piece.text } };
  draft.kicker ??= { value: kicker, proof: { basis: 'heading', line: piece.line, text: repeat.text } };
  take(draft, repeat, 'doubled-title');
}
