import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** Names of buttons, small; two of them may have been copied as one word: „KommentareDrucken“ */
const BUTTONS = new Set(
  'kommentare kommentieren drucken teilen merken folgen speichern vorlesen anhören mailen versenden facebook whatsapp twitter email mail newsletter startseite politik abo abbrechen schließen'.split(
    ' ',
  ),
);

/** What pages print for those who use them, between the paragraphs too */
const LABEL = startsWith([
  '(?:(?:Zur|Auf die) Merkliste(?: hinzufügen| setzen)?|Zu (?:meinen )?(?:Favoriten|Lesezeichen) hinzufügen|Von der Merkliste entfernen)$',
  '(?:Artikel|Beitrag) (?:verschenken|merken|speichern|vorlesen|als PDF|zur Merkliste hinzufügen)$',
  '(?:Bild|Foto|Grafik|Karte|Ansicht|Galerie)(?: in (?:neuem|einem neuen) Fenster)? (?:vergrößern|vergrössern|anzeigen|öffnen|schließen|im Vollbild)$',
  '(?:Mehr|Weniger) (?:Infos?|anzeigen|Informationen anzeigen|laden)$',
  '(?:Meine|Mein) [Nn]ews$',
  String.raw`(?:player|Player)\s*:\s*(?:Video|Audio|video|audio)$`,
  '(?:Video|Audio|Podcast|Beitrag|Player) (?:abspielen|starten|pausieren|stoppen|anhören|wird geladen)(?: ?\\(?\\d{1,2}:\\d\\d(?: ?(?:min|Min\\.?|Minuten))?\\)?)?$',
  String.raw`(?:(?:Video|Audio)\s*(?:[|•·–-]\s*)?)?\(?\d{1,2}:\d\d(?::\d\d)?(?: ?\/ ?\d{1,2}:\d\d)?\)?(?: ?(?:min|Min\.?|Minuten)\)?)?$`,
  '(?:BotTalk|Vorgelesen von .{0,40}KI.{0,20}|Text (?:wird )?vorgelesen|Diesen Text vorlesen lassen)$',
  String.raw`Jetzt abonnieren und von der Vorlesefunktion profitieren\.?$`,
  String.raw`(?:Hören|Anhören|Vorlesen)\s*[|•·:]?\s*\(?\d{1,2}(?::\d\d)? ?(?:min|Min\.?|Minuten)\)?$`,
  '(?:(?:Box )?(?:[Aa]uf|[Zz]u)klappen(?: Box (?:auf|zu)klappen)?|Aufklappen|Zuklappen)$',
  '(?:Podcast|Audio|Sendung|Kanal) (?:abonnieren|herunterladen|hören)$',
  String.raw`(?:Hören|Anhören|Audio|Video) (?:\(?\d{1,2}:\d\d(?: ?min)?\)?)$`,
  // the name of a picture's file
  String.raw`[\p{L}\d]+(?:_[\p{L}\d]+)+(?:\.(?:jpe?g|png|webp|gif|svg))?$`,
  String.raw`[\p{L}\d_-]{3,60}\.(?:jpe?g|png|webp|gif|svg)$`,
  String.raw`(?:PDF|EPUB|MOBI|HTML|DOCX?)(?:\s*(?:[|·(]\s?|Download).{0,20})?$`,
  'Zur (?:Suche|Navigation) springen$',
  '(?:Like this: )?Like Loading(?:\\.{3}|…)?$',
  String.raw`Artikel zum Hören(?:\s?[•·|]\s?\d{1,3} ?[Mm]in\.?)?$`,
  'Hören Sie die (?:Zusammenfassung|Audioversion) (?:dieses|des) (?:Artikels|Textes|Beitrags)$',
  String.raw`Diese Audioversion wurde (?:künstlich|automatisch|maschinell) (?:generiert|erzeugt|erstellt)\.?(?: .{0,60})?$`,
  '(?:Feedback|Hören|Jetzt unterstützen|Upvote|Downvote|Reposten|Senden|Verschenken|Mein Konto|Meine Region|Meine Themen|Online lesen)$',
  '(?:Zum|Weiter zum) (?:Artikel|Beitrag|Bericht|Text)(?: ?[»›>→]{1,2})?$',
  String.raw`(?:\d{1,2} ){1,12}(?:Nächste|Weiter|nächste|weiter)(?: Seite)?(?: ?[»›>]{1,2})?$`,
  '(?:News|Thema|Autor|Autorin|Themen) folgen$',
  // „Facebook-Logo Twitter-Logo“
  String.raw`(?:(?:Facebook|Twitter|X|Pinterest|WhatsApp|E-Mail|Mail|Telegram|LinkedIn|Instagram|Flipboard|Threads)-(?:Logo|Icon)\s*){1,8}$`,
  '(?:Loading|Lädt|Wird geladen)(?:\\.{2,3}|…)?$',
  '(?:Embed|Print|List|Quellen anzeigen|Asset-Herausgeber|Mehr Infos)$',
  '(?:Artikel|Beitrag|Meldung|Text) (?:anhören|hören|drucken)$',
  'Diese Audioversion wurde mit KI (?:generiert|erzeugt|erstellt)\\.?(?: Mehr Infos)?$',
  String.raw`(?:Player|Video|Beitrag|Inhalt) wird geladen(?:\.{2,3}|…)?$`,
  String.raw`\S{3,30} is a Trust Project member$`,
  '(?:Available [Ii]n|Auch verfügbar (?:auf|in)|Verfügbar auf|Other languages:?) (?:English|Deutsch|Englisch|Französisch|Français).{0,80}$',
  String.raw`(?:[➝→»]\s?)?Jetzt unterstützen$`,
  'Gemeinsam für freie Presse$',
  '(?:Später lesen|Hauptinhalt|Inhalt|Seiteninhalt)$',
  '(?:Den |den )?[nN]ächsten? Abschnitt [^.!?]{2,40} überspringen$',
  '.{2,40} als bevorzugte Quelle (?:auf|bei) Google hinzufügen$',
  '(?:Zusammenfassen|Artikelzusammenfassung|Fanden Sie die Zusammenfassung hilfreich\\?)$',
  '(?:Donate|Donate Now|Give Now|Support us|Your tax[ -]deductible gift .{10,200})$',
  String.raw`Icon: ?[\w-]{2,20}$`,
  '(?:Zitat|Video|Audio|Kommentar|Teilen|Suche|Menü)[ -]Icon$',
  String.raw`Porträt von [\w-]{2,40}\.\p{L}{2,3}$`,
  String.raw`\d{15,60}$`,
  '(?:Teilen|Drucken|Merken|Kommentieren|Vorlesen|Anhören|Weiterempfehlen)$',
]);

export const pageButtons: LineRule = {
  reason: 'navigation',
  takes: [
    'Zur Merkliste hinzufügen',
    'Artikel verschenken',
    'Bild vergrößern',
    'Mehr anzeigen',
    'KommentareDrucken',
    'Drucken Abbrechen',
    'player: Video',
    'Video abspielen',
    'Video 1:30',
    '0:00 / 4:35',
    'BotTalk',
    'Meine news',
    'Artikel zum Hören•3 Min',
    'Diese Audioversion wurde künstlich generiert. Mehr Infos | Feedback senden',
    'Feedback',
    'Upvote',
    'Donate Now',
    'Fanden Sie die Zusammenfassung hilfreich?',
    'Den nächsten Abschnitt Top-Thema überspringen',
    'Available In English 日本語 Deutsch',
    'Zitat Icon',
    'Icon: whatsapp',
    'Porträt von dorfbote.at',
    'News folgen',
    'Facebook-Logo Twitter-Logo',
    'Loading...',
    'Print',
    'Diese Audioversion wurde künstlich generiert. Mehr Infos',
    'Verschenken',
    'Zum Artikel »',
    '1 2 3 Nächste Seite',
    'Hören 08:42',
    'Podcast abonnieren',
    'NRW_AP_Muster',
    'muster-bild-12.jpg',
    'Zur Suche springen',
    'Box aufklappen Box zuklappen',
    'PDF | 1,2 MB',
    'Teilen',
    '[ Vorlesen ] [ Textansicht ] [ Als PDF speichern ]',
    'Zurück zur Übersicht   Nächster Artikel >',
  ],
  leaves: [
    'Bild vergrößern lohnt sich hier',
    'Mehr Infos zur Reform gab es nicht.',
    'Drucken und Binden',
    '14:30 Uhr',
    '3:1',
    '23:55',
    'Merkliste',
    'Feedback der Leser',
    'Themen folgen auf Themen',
    'Facebook-Logo verschwindet',
    'Print stirbt',
    'Porträt von Anna Beispiel',
    'Auch verfügbar auf Rezept',
    'Zum Bericht der Kommission',
    '1 2 3 Polizei',
    'KommentarTeil',
    'Politik folgen Taten',
    '[Ruft] er sie?',
    'Nächster Artikel des Vertrags',
  ],
  test: (text) => {
    if (text.length > 120) return false;
    if (LABEL.test(text)) return !BARE_CLOCK.test(text);
    if (IN_BRACKETS.test(text) || PAGING.test(text)) return true;
    const words = text.toLowerCase().split(/[\s|·]+/u);
    if (words.length > 1 && words.every((word) => BUTTONS.has(word))) return true;
    const parts = text.split(/(?<=\p{Ll})(?=\p{Lu})/u);
    return parts.length > 1 && !text.includes(' ') && parts.every((part) => BUTTONS.has(part.toLowerCase()));
  },
};

/** „[ Vorlesen ] [ Textansicht ] [ Als PDF speichern ]“ */
const IN_BRACKETS = /^(?:\[ ?\p{Lu}[\p{L} -]{2,24} ?\]\s*){2,8}$/u;
/** „Zurück zur Übersicht Nächster Artikel >“: two buttons of a viewer, copied as one line */
const PAGING =
  /^(?:[<«‹] ?)?(?:(?:Vorheriger|Voriger|Nächster|Vorherige|Vorige|Nächste) (?:Artikel|Seite|Ausgabe|Beitrag|Meldung)|Zurück zu[rm] (?:Übersicht|Ausgabe|Liste|Seite|Inhalt))(?:[\s|·]+(?:(?:Vorheriger|Voriger|Nächster|Vorherige|Vorige|Nächste) (?:Artikel|Seite|Ausgabe|Beitrag|Meldung)|Zurück zu[rm] (?:Übersicht|Ausgabe|Liste|Seite|Inhalt)))?(?: ?[>»›])?$/u;

/** „14:30“ over an entry of a live blog, „3:12“ in a table: no length of a film says it is one */
const BARE_CLOCK = /^\d{1,2}:\d\d(?::\d\d)?$/u;
