import { bodyOf, type Draft, take } from './draft.ts';

/** They stand among the first lines. */
const HEAD = 3;
/** „14:22 LTE 67%“, „09:41“: clock, net and battery at the upper edge */
const STATUS = /^\d{1,2}[:.]\d\d(?:\s{1,6}(?:LTE|[345]G\+?|WLAN|Wi-?Fi|VoLTE|\d{1,3} ?%|[.•●○]{2,5})){0,4}$/u;
/** „< Zurück dorfbote.example ⋮“: the bar of its browser */
const BAR =
  /^(?:[<‹←✕×] ?(?:Zurück|Fertig)?\s{0,10})?(?<host>(?:[\p{Ll}\d-]{1,40}\.){1,3}\p{Ll}{2,10})(?:\s{0,10}[⋮⋯↻⟳⇧…])?$/u;
const MARKED = /^[<‹←✕×]|[⋮⋯↻⟳⇧]$/u;

/** What an app shows between the edge and the headline */
const MENU =
  /^(?:Merkliste|Meine (?:Region|Themen|News)|Mein Konto|Start|Startseite|Ressorts?|Menü|Suche|PLUS|Aa|Vorlesen|Verschenken|Teilen)$/u;
const MENU_LINES = 16;

/** Takes what a telephone shows over a page of which somebody read out the picture of its screen. */
export function takePhoneScreen(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const [first, ...more] = bodyOf(draft).slice(0, HEAD);
  // a clock alone is a text of its own
  if (first === undefined || more.length < 2 || !STATUS.test(first.text)) return;
  take(draft, first, 'navigation');
  for (const piece of bodyOf(draft).slice(0, MENU_LINES))
    if (MENU.test(piece.text)) take(draft, piece, 'navigation');
  for (const piece of more) {
    const host = MARKED.test(piece.text) ? BAR.exec(piece.text)?.groups?.['host'] : undefined;
    if (host === undefined) continue;
    draft.claims.push({ fact: 'source', value: host, basis: 'banner', line: piece.line });
    take(draft, piece, 'navigation');
  }
}
