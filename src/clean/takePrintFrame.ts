import { bodyOf, type Draft, take } from './draft.ts';

/** „12.03.24, 10:15 Damm hält - Dorfbote“: what a browser prints over each page, the moment and the page's title */
const OVER = /^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d(?: [AP]M)? (?<title>\S.{5,200})$/u;
/** „https://dorfbote.example/damm 1/2“ below it */
const BELOW = /^(?<url>(?:https?|file):\/\/\S+)\s+(?:(?:Seite )?\d{1,3}(?:\/| von )\d{1,3})$/u;

/** Takes what a browser prints over and below each page: the title is the page's, the moment that of the printing. */
export function takePrintFrame(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const pieces = bodyOf(draft);
  const feet = pieces.filter(({ text }) => BELOW.test(text));
  if (feet.length === 0) return;
  const [foot] = feet;
  const url = BELOW.exec(foot?.text ?? '')?.groups?.['url'];
  if (foot !== undefined && url?.startsWith('http') === true)
    draft.claims.push({ fact: 'url', value: url, basis: 'tail-mark', line: foot.line });
  let title: string | undefined;
  for (const piece of pieces) {
    const over = OVER.exec(piece.text)?.groups?.['title'];
    if (over !== undefined && title === undefined) {
      title = over;
      draft.claims.push({ fact: 'title', value: over, basis: 'title-element', line: piece.line });
    }
    if (feet.includes(piece) || (over !== undefined && over === title)) take(draft, piece, 'banner');
  }
}
