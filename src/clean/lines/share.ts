import type { LineRule } from './lineRule.ts';

/** Buttons for passing an article on: a line made of their names and nothing else. */
const BUTTON =
  /(?:teilen|share|tweet|twittern|tweeten|merken|drucken|print|speichern|kopieren|empfehlen|versenden|senden|mailen|mail|vorlesen|anhören|facebook|twitter|x|whatsapp|telegram|linkedin|xing|pinterest|threema|bluesky|mastodon|threads|instagram|pocket|flipboard|reddit|signal|messenger|e-?mail|com|link|copy|url|pdf|rss|feedback|auf|on|per|via|bei|mit|als|den|diesen|dieser|artikel|beitrag|seite|in|new|window|opens|fenster|neuem|folgen|sie|uns|und|oder|weitere|optionen|schriftgröße|kommentieren)/giu;
const TEXT_BUTTON =
  /^(?:(?:Diesen )?(?:Artikel|Beitrag|Seite) (?:jetzt )?(?:teilen|drucken|merken|weiterempfehlen|versenden|anhören|vorlesen)|Teilen(?: mit)?\s*:|Teilen? (?:Sie )?(?:diesen|den|diese) (?:Artikel|Beitrag|Seite)$|Other ways to share$|Folgen Sie \S{2,30}(?: \S{2,20})? auf (?:Twitter|Facebook|X|Instagram|Telegram)(?!\p{L})|(?:Klick|Klicke|Klicken|Zum Teilen|Hier klicken)[^.!?]{0,60} (?:zu teilen|teilen|klicken|auszudrucken|zu senden)(?: \(Wird in neuem Fenster geöffnet\))?$|Share this|Gefällt mir(?: Wird geladen|:?$)|Like Loading|Jetzt teilen|Folgen Sie uns(?: (?:auf|bei|in)\b|\s*:)|Folge uns (?:auf|bei)\b|Dieser (?:Artikel|Beitrag) wurde \d+ ?[Mm]al (?:geteilt|gelesen|aufgerufen)\.?$)/u;

/** What networks print around a post: „Hochvoten“, „Ralf Muster und 87 weitere Personen“ */
const NETWORK =
  /^(?:Ihnen gefällt der (?:Artikel|Beitrag)\?[^.!]{0,40}|(?:Hochvoten|Runtervoten)(?: \d.{0,30})?|…? ?mehr anzeigen|\p{Lu}[\p{L}. -]{2,60} und [\d.]{1,9} weitere(?: Personen)?|Award verleihen|…mehr|(?:Artikel|ARTIKEL|Beitrag|BEITRAG) (?:teilen|TEILEN)(?:\s{1,4}[\p{L}@✉]){1,6})$/u;

export const share: LineRule = {
  reason: 'share',
  box: true,
  takes: [
    'Teilen Facebook X WhatsApp',
    'Teilen · Merken · Drucken',
    'Artikel teilen',
    'Gefällt mir Wird geladen …',
    'Auf Facebook teilen',
    'Klick, um auf Musterbuch zu teilen (Wird in neuem Fenster geöffnet)',
    'Zum Teilen auf X klicken',
    'Teile diesen Beitrag',
    'X.com Facebook E-Mail Link kopieren',
    'Share on Facebook',
    'Per E-Mail versenden',
    'Folgen Sie uns auf Instagram',
    'Folgen Sie uns: Facebook | Instagram',
    'Teilen Tweet Mail',
    'Dieser Artikel wurde 12 mal geteilt.',
    'Hochvoten',
    'Bert Muster und 87 weitere Personen',
    '…mehr anzeigen',
    '…mehr',
    'ARTIKEL TEILEN f X @',
  ],
  leaves: [
    'Teilen will das Erbe keiner der beiden.',
    'Facebook',
    'Dieser Beitrag wurde 12 Mal geteilt und dann gelöscht.',
    'X und Facebook löschten die Beiträge.',
    'Artikel 5 teilen die Richter anders aus.',
    'Drucken lohnt sich wieder',
    'Teile diesen Beitrag der Kasse muss sie nicht zurückzahlen',
    'Bert Muster und 87 weitere Personen wurden verletzt',
  ],
  test: (text) => {
    if (text.length > 140) return false;
    if (NETWORK.test(text)) return true;
    if (TEXT_BUTTON.test(text)) return /\d+ ?[Mm]al/u.test(text) || !/[a-zäöü]{3}\.$/.test(text);
    if (/[.!?]$/.test(text) || !/teilen|share|tweet|drucken|merken|versenden|e-?mail|kopieren/iu.test(text))
      return false;
    const words = text.match(/[\p{L}-]+/gu) ?? [];
    return words.length > 1 && words.every((word) => word.replace(BUTTON, '').replace(/-/g, '') === '');
  },
};
