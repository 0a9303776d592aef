import { isSection } from './sections.ts';

/** Words of menus and page feet */
const WORDS = new Set(
  'startseite home menü menu suche impressum datenschutz datenschutzerklärung agb kontakt über uns mich mediadaten abo abonnement shop epaper e-paper archiv login anmelden abmelden registrieren sitemap rss newsletter hilfe faq jobs karriere barrierefreiheit nutzungsbedingungen cookie-einstellungen anmelden zum newsletter nach oben zurück weiter zur startseite zum seitenanfang mein konto logout merkliste suchen navigation hauptnavigation druckversion druckansicht seitenanfang artikel-versand inhalt springen zum inhalt zur hauptnavigation skip to content anzeigen anzeige trauer traueranzeigen immobilien stellenmarkt jobbörse mediathek podcast podcasts videos video fotos tv-programm wetter horoskop rätsel spiele gewinnspiele veranstaltungen termine leserbriefe leserservice digitalabo app apps sudoku partnersuche branchenbuch mehr'.split(
    ' ',
  ),
);

/** Whether a word, in small letters, is one of menus: „impressum“, „startseite“; „zur“ stands in „zur Startseite“. */
export const isMenuWord = (word: string): boolean => WORDS.has(word);

/** Whether a line is one item of a menu and nothing else: „Kultur“, „E-Paper“, „Mein Konto“ */
export function isMenuItem(item: string): boolean {
  if (isSection(item)) return true;
  const words = item.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.length > 0 && item.length <= LONGEST && !/\d/u.test(item) && words.every(isMenuWord);
}

const LONGEST = 40;
