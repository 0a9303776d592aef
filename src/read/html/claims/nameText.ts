import { type HtmlElement, isElement } from '../tree.ts';

/** A text of two or more capitalised words: a name or what somebody is, not „Von“, „und“ or „Muster“ alone. */
const WHOLE = /^\p{Lu}\S*(?:\s+\S+)*\s+\p{Lu}\S*$/u;
/** Words that go with what follows them. */
const OPEN = /(?:^|\s)(?:von|by|und|and|text|autor(?:in|en)?|verfasser(?:in)?|interview|[:;,&+/|])$/iu;

/**
 * The words of a byline on one line, with a comma where only the layout keeps names apart:
 * `<a>Anna Muster</a><a>Bert Beispiel</a>` is „Anna Muster, Bert Beispiel“, `<b>Anna</b> <b>Muster</b>` one name.
 */
export function nameText(element: HtmlElement): string {
  let line = '';
  let last = '';
  for (const text of textsOf(element)) {
    const plain = text.replace(/\s+/gu, ' ');
    const words = plain.trim();
    if (words === '') {
      line += plain === '' || line.endsWith(' ') ? '' : ' ';
      continue;
    }
    line += joint(line, last, plain) + plain.trimStart();
    last = words;
  }
  return line.replace(/\s+/gu, ' ').trim();
}

function joint(line: string, last: string, next: string): string {
  const words = next.trim();
  if (last === '' || /^[,;:|/&+.)]/u.test(words)) return /^\s/u.test(next) && !line.endsWith(' ') ? ' ' : '';
  if (
    WHOLE.test(last) &&
    !OPEN.test(last) &&
    /^\p{Lu}/u.test(words) &&
    (WHOLE.test(words) || !/\s/u.test(words))
  )
    return ', ';
  const glued = !/\s$/u.test(line) && !/^\s/u.test(next);
  return line.endsWith(' ') || (glued && /^\p{Ll}/u.test(words)) ? '' : ' ';
}

/** Elements that stand on a line of their own */
const APART = new Set(['div', 'p', 'li', 'ul']);

/** The texts of an element in order, each as it stands between two tags. */
function* textsOf(element: HtmlElement): Generator<string> {
  for (const child of element.children) {
    if (isElement(child) && child.tag === 'br') yield ' ';
    else if (isElement(child) && APART.has(child.tag)) {
      yield ' ';
      yield* textsOf(child);
      yield ' ';
    } else if (isElement(child)) yield* textsOf(child);
    else yield child.text;
  }
}
