import { CHANNEL_POST, CHAT_MESSAGE } from '../german/chats.ts';
import { bodyOf, type Draft, type Piece, take, takePart } from './draft.ts';

/** An export opens with a message. */
const HEAD = 3;
/** „*Damm hält*“, „_Von Anna Beispiel_“: how messengers write bold and italic lines */
const MARKED = /^(?<mark>[*_~])(?<inner>\S.*)\k<mark>$/u;

/** „[ Foto ]“ */
const MEDIA = /^\[ ?(?:Foto|Photo|Video|Album|Datei|File|Audio|Sprachnachricht|Sticker|GIF) ?\]$/u;

/**
 * Takes what a messenger's export puts around an article that somebody sent on: who wrote when, and all other messages.
 * The longest is the article; when somebody sent it says nothing of its day.
 */
export function takeChat(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const pieces = bodyOf(draft);
  const opens = ({ text }: Piece): boolean => CHAT_MESSAGE.test(text) || CHANNEL_POST.test(text);
  if (!pieces.slice(0, HEAD).some(opens)) return;
  const messages: Piece[][] = [];
  for (const piece of pieces) {
    if (opens(piece)) messages.push([piece]);
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

/** The message's mark, or the channel's, off its first line, and the marks for bold and italic lines off all. */
function openArticle(draft: Draft, article: readonly Piece[]): void {
  for (const piece of article) {
    const { channel, day } = CHANNEL_POST.exec(piece.text)?.groups ?? {};
    if (channel !== undefined && day !== undefined) {
      // what a channel posts is its own, and of that day
      draft.claims.push({ fact: 'source', value: channel, basis: 'banner', line: piece.line });
      draft.claims.push({ fact: 'published', value: day, basis: 'header', line: piece.line });
      take(draft, piece, 'date-line');
      continue;
    }
    if (MEDIA.test(piece.text)) {
      take(draft, piece, 'caption');
      continue;
    }
    const mark = CHAT_MESSAGE.exec(piece.text)?.[0] ?? '';
    if (mark !== '' && mark.length === piece.text.length) take(draft, piece, 'other');
    else if (mark !== '') takePart(draft, piece, 'other', mark, piece.text.slice(mark.length));
    piece.text = MARKED.exec(piece.text)?.groups?.['inner'] ?? piece.text;
  }
}
