import { WEEKDAY } from '../german/dateLines.ts';
import { bodyOf, type Draft, take } from './draft.ts';

/** „112 112 Mustertext Mi 06.03.24 14:22:10“ at the head of a page of teletext */
const HEAD = new RegExp(
  `^(?:P?\\d{3} ){1,2}(?<name>\\p{L}[\\p{L} -]{1,24}?) (?:(?:${WEEKDAY}) ?)?(?<date>\\d\\d\\.\\d\\d\\.(?:\\d\\d)?\\d\\d) +\\d\\d:\\d\\d(?::\\d\\d)?$`,
  'u',
);
/** „Politik 110 <- 111 1/2 >> Sport 200“ at its foot: where other pages are */
const FOOT = /(?:<<|>>|<-|->|◄|►|[<>])/u;
const PAGE = /(?<!\d)[1-8]\d\d(?!\d)/u;
const LONGEST_FOOT = 160;

/** Takes the head of a page of teletext, which names channel and day, and the numbers of other pages at its foot. */
export function takeTeletext(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const pieces = bodyOf(draft);
  const [first] = pieces;
  const { name, date } = HEAD.exec(first?.text ?? '')?.groups ?? {};
  if (first === undefined || name === undefined || date === undefined) return;
  const { line } = first;
  draft.claims.push({ fact: 'source', value: name, basis: 'banner', line });
  draft.claims.push({ fact: 'published', value: date, basis: 'header', line });
  take(draft, first, 'date-line');
  for (const piece of pieces.slice(1)) {
    const { text } = piece;
    const isFoot = text.length <= LONGEST_FOOT && FOOT.test(text) && PAGE.test(text);
    // „NACHRICHTEN Mustertext“ above the headline
    const isName = piece === pieces[1] && text.toLowerCase().replaceAll('-', '').includes(plain(name));
    if (isFoot || (isName && text.split(' ').length <= 3))
      take(draft, piece, isFoot ? 'navigation' : 'banner');
  }
}

const plain = (name: string): string => name.toLowerCase().replaceAll('-', '');
