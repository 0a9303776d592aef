import type { LineRule } from './lineRule.ts';

/** A label over an advertisement; the advertisement itself seldom survives scraping. */
const LABEL =
  /^(?:[-–*[(]\s*)?(?:Anzeige|ANZEIGE|Werbung|WERBUNG|Advertisement|ADVERTISEMENT|Anzeigen|Sponsored(?: Content)?|Gesponsert|Promotion|Advertorial|Affiliate-Links?|Werbeinhalt|Werbepause)(?:\s*[-–*\])]|\s*[:|]\s*.{0,60}|\s+[-–]\s+(?:Weiter|Hier|Der|Nach|Scroll)[^.!?]{0,40})?$/u;
const WITHIN =
  /^(?:(?:Der|Dieser) (?:Artikel|Beitrag|Text) (?:geht|wird) (?:nach|unter) der Werbung|Nach (?:der|dieser) (?:Anzeige|Werbung) (?:weiterlesen|geht es weiter)|(?:Der )?(?:Artikel|Beitrag|Text) wird nach (?:der|dieser) (?:Anzeige|Werbung) fortgesetzt|Weiter nach der (?:Werbung|Anzeige)|(?:Der )?(?:Artikel|Beitrag|Text) wird (?:weiter )?unten fortgesetzt|Redaktionell empfohlen$|Hier (?:klicken|geht es weiter) .{0,40}Werbung|\*?\s*Affiliate-Link\b)/iu;

/** „*Dieser Link ist ein Affiliate-Link. Wenn Sie …“ */
const REWARD =
  /^(?:\*{0,2}\s?(?:Hinweis: )?(?:Dieser|Diese|Bei|Die mit|Alle mit|Mit|Enthält|Über|Einige|Hier)|\*{1,2}\s?mit)(?!\p{L})[^.!?]{0,100}(?:Affiliate|Provisions|Partner)-?[Ll]inks?(?!\p{L})/u;

/** „Bei den mit Sternchen markierten Links handelt es sich um sogenannte Affiliate-Links.“ in a longer note */
const LINKS_PAID =
  /(?:handelt (?:es )?sich (?:[^.!?]{3,120} )?um|[Ll]inks sind|enthält)(?: (?:sogenannte[n]?|auch|unsere|bezahlte))* (?:Affiliate|Provisions|Partner)-?[Ll]inks?(?!\p{L})/u;

export const advertisement: LineRule = {
  reason: 'advertisement',
  takes: [
    'Anzeige',
    '- Anzeige -',
    'WERBUNG',
    'Weiter nach der Werbung',
    'Advertisement',
    'WERBUNG - Weiterlesen unten',
    'Anzeige: Jetzt Kredit vergleichen',
    'Artikel wird nach der Anzeige fortgesetzt',
    'Artikel wird unten fortgesetzt',
    '*Dieser Link ist ein Affiliate-Link. Wer über ihn kauft, zahlt nicht mehr.',
    'Die mit Stern markierten Links sind Partnerlinks.',
    'Hinweis: Wir suchen für Sie nach schönen Dingen. Es handelt sich bei den markierten Links um sogenannte Affiliate-Links.',
    '** mit ** oder Farbe markierte Links sind zum Teil Partner-Links',
  ],
  leaves: [
    'Anzeige gegen Unbekannt',
    'Diese Händler leben davon. Affiliate-Links sind ihr Geschäft.',
    'Werbung für Tabak wird verboten',
    'Es handelt sich um Links, die das Gericht für strafbar hält.',
    'Die Anzeige wurde am Montag erstattet.',
  ],
  test: (text) =>
    (text.length <= 120 && (LABEL.test(text) || WITHIN.test(text))) ||
    (text.length <= 400 && REWARD.test(text)) ||
    (text.length <= 600 && text.includes('inks') && LINKS_PAID.test(text) && !/[„“»«]/u.test(text)),
};
