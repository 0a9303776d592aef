import { isSection } from '../german/sections.ts';
import { bodyOf, type Draft, type Piece, take } from './draft.ts';
import { titleKey } from './sameTitle.ts';
import { isProse } from './textShape.ts';

/**
 * „Müll: Stadt führt neue Tonne ein“ above „Muell Stadt fuehrt neue Tonne ein“: the repeat without the colon shows
 * that „Müll“ stands over the headline and is none of its words. With a department, „Ausland: Kein Abkommen“, any headline
 * that begins so shows it: „Ausland Kim und Trump gehen ohne Abkommen aus“.
 */
export function takeKickerMark(draft: Draft, piece: Piece): void {
  const title = draft.title;
  const parts = /^(?<kicker>[^:„“"»«]{2,40}):\s+(?<rest>.{8,})$/u.exec(title?.value ?? '')?.groups;
  const kicker = parts?.['kicker'];
  const rest = parts?.['rest'];
  if (title === null || kicker === undefined || rest === undefined || kicker.split(' ').length > 3) return;
  const key = titleKey(kicker);
  const begin = isSection(kicker) ? key : key + titleKey(rest).slice(0, 8);
  if (takePrintedApart(draft, piece, kicker, rest)) return;
  const repeat = bodyOf(draft)
    .slice(0, 4)
    .find(
      (line) =>
        !isProse(line.text) &&
        line.text.charAt(kicker.length) !== ':' &&
        !/^[^ ]+:/u.test(line.text) &&
        titleKey(line.text).startsWith(begin) &&
        titleKey(line.text).length > key.length + 8 &&
        !/[.!?]$/.test(line.text),
    );
  if (repeat === undefined) return;
  draft.title = { value: rest, proof: { ...title.proof, text: piece.text } };
  draft.kicker ??= { value: kicker, proof: { basis: 'heading', line: piece.line, text: repeat.text } };
  take(draft, repeat, 'doubled-title');
}

/** „Müll: Stadt führt neue Tonne ein“ above „MÜLL“ and „Stadt führt neue Tonne ein“, each on a line of its own */
function takePrintedApart(draft: Draft, piece: Piece, kicker: string, rest: string): boolean {
  const head = bodyOf(draft).slice(0, 6);
  const at = head.findIndex((line) => titleKey(line.text) === titleKey(rest));
  const between = head.slice(0, Math.max(at, 0));
  const line = head[at];
  const isBetween = between.every(({ text }) => titleKey(text) === titleKey(kicker) || isSection(text));
  const { title } = draft;
  if (title === null || line === undefined || !rest.includes(' ') || !isBetween) return false;
  draft.title = { value: line.text, proof: { ...title.proof, text: piece.text } };
  draft.kicker = { value: kicker, proof: { basis: 'heading', line: piece.line } };
  for (const one of between) take(draft, one, isSection(one.text) ? 'navigation' : 'kicker');
  take(draft, line, 'doubled-title');
  return true;
}
