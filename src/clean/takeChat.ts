import { CHAT_MESSAGE } from '../german/chats.ts';
import { bodyOf, type Draft, type Piece, take, takePart } from './draft.ts';

/** An export opens with a message. */
const HEAD = 3;
/** „*Damm hält*“, „_Von Anna Beispiel_“: how messengers write bold and italic lines */
const MARKED = /^(?<mark>[*_~])(?<inner>\S.*)\k<mark>$/u;

/**
 * Takes what a messenger's export puts around an article that somebody sent on: who wrote when, and all other messages.
 * The longest is the article; when it was sent says nothing of its day.
 */
export function takeChat(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const pieces = bodyOf(draft);
  if (!pieces.slice(0, HEAD).some(({ text }) => CHAT_MESSAGE.test(text))) return;
  const messages: Piece[][] = [];
  for (const piece of pieces) {
    if (CHAT_MESSAGE.test(piece.text)) messages.push([piece]);
    else (messages.at(-1) ?? messages[messages.push([]) - 1])?.push(piece);
  }
  const length = (message: readonly Piece[]): number =>
    message.reduce((sum, { text }) => sum + text.length, 0);
  const article = messages.reduce((longest, one) => (length(one) > length(longest) ? one : longest), []);
  for (const message of messages) {
    if (message !== article) for (const piece of message) take(draft, piece, 'other');
    else openArticle(draft, message);
  }
}

/** The message's mark off its first line, and the marks for bold and italic lines off all. */
function openArticle(draft: Draft, article: readonly Piece[]): void {
  for (const piece of article) {
    const mark = CHAT_MESSAGE.exec(piece.text)?.[0] ?? '';
    if (mark !== '' && mark.length === piece.text.length) take(draft, piece, 'other');
    else if (mark !== '') takePart(draft, piece, 'other', mark, piece.text.slice(mark.length));
    piece.text = MARKED.exec(piece.text)?.groups?.['inner'] ?? piece.text;
  }
}
