import { startsWith } from './startsWith.ts';

/** Words that open a line naming who wrote the article: „Von …“, „Text: …“, „Ein Kommentar von …“. */
export const BYLINE_OPENING = startsWith([
  String.raw`(?:Von|VON|von|By|by|(?:Gast)?[Aa]utor(?:[*:_/]in(?:nen)?|en|in|innen)?|Autorin/Autor|AutorInnen|Text|Texte|Verfasst von|Geschrieben von|Aufgezeichnet von|Aufgeschrieben von|Interview|Bericht|Reportage|Analyse|Kommentar|Gastkommentar|Gastbeitrag|Kolumne|Leitartikel|Essay|Rezension|Glosse|Protokoll|Recherche)\s*:(?!in(?:nen)?(?!\p{L}))\s*`,
  String.raw`(?:Von|VON|von|By|by) (?=\p{Lu})`,
  String.raw`(?:EIN(?:E)? )?(?:GAST)?(?:BEITRAG|KOMMENTAR|KOLUMNE|ESSAY|ANALYSE|REPORTAGE|BERICHT|LEITARTIKEL) VON (?=\p{Lu}{2})`,
  String.raw`(?:Von|VON|von) unser(?:er|em|en) (?:\p{Ll}+en )?(?=\p{Lu})`,
  String.raw`(?:Text|Recherche)(?:, | und | & |/)(?:Recherche|Text|Fotos?|Bilder|Video|Daten)\s*:\s*`,
  // „Text Anna Beispiel / Fotos Bert Muster“
  String.raw`Texte? (?=\p{Lu}[^:/|,;]{4,50}\s?[/|,;·•]\s?(?:Fotos?|Bild(?:er)?|Illustration(?:en)?)(?!\p{L}))`,
  String.raw`(?:Fotos?|Bilder|Video)(?:, | und | & |/)Text\s*:\s*`,
  // who took the pictures is named first: „Fotos: Bert Muster, Text: Anna Beispiel“
  String.raw`(?:Fotos?|Bilder|Illustration)\s*:\s*[^:|/]{3,50}[,;|/]? Text\s*:\s*(?=\p{Lu})`,
  String.raw`Autor(?:in|en|innen|[*:_/]in(?:nen)?)? (?=\p{Lu})`,
  String.raw`(?:(?:Ein|Eine|Der|Die) )?(?:Gast(?:kommentar|beitrag|artikel|essay|kolumne|analyse)|(?:Film|Buch|Theater|Musik|Konzert|Fernseh|TV-|Literatur)(?:[Kk]ritik|[Bb]esprechung|[Rr]ezension)|Kommentar|Artikel|Text|Beitrag|Analyse|Bericht|Reportage|Interview|Essay|Kolumne|Leitartikel|Porträt|Rezension|Glosse|Recherche|Nachruf|Gespräch|Meinung|Faktencheck|Testbericht|Review|Einordnung|Satire|Spielbericht|Vorbericht|Feature|Standpunkt|Zwischenruf|Presseschau|Exklusiv)(?:s?(?:beitrag|artikel))? von:? (?=\p{Lu})`,
  // without the article these may be anybody's: „Kritik von Muster International“
  String.raw`(?:Ein|Eine) (?:Kritik|Test|Einschätzung|Erklärung|Ratgeber|Hintergrund|Liveticker|Ticker|Einwurf|Pro und Contra|Polemik|Replik|Appell|Plädoyer|Überblick|Protokoll) von:? (?=\p{Lu})`,
  String.raw`Aus \p{Lu}[\p{L} -]{1,30} (?:berichtet|berichten|meldet|melden)(?: |:\s*)(?=\p{Lu})`,
  String.raw`Es (?:berichtet|berichten|schreibt)(?: |:\s*)(?=\p{Lu})`,
  String.raw`(?:Verfasst|Geschrieben|[Aa]ufgezeichnet|Aufgeschrieben|Aktualisiert|Veröffentlicht|Publiziert|Erstellt|Gespeichert|Eingestellt|Eingereicht|Gepostet) (?:von|durch):? (?=\p{Lu})`,
  String.raw`(?:Posted|Submitted|Written|Published) by:? (?=\p{Lu})`,
]);

/** What a writer is: „Korrespondentin in Seoul“, „freier Autor“. Such parts of a byline are no names. */
export const WRITER_ROLE = new RegExp(
  String.raw`(?:^|[^\p{L}])\p{L}*(?:${[
    'korrespondent(?:in)?|redakteur(?:in)?|redaktor(?:in)?|reporter(?:in)?|autor(?:in)?',
    'volontär(?:in)?|journalist(?:in)?|chefredakt(?:eur|ion|or)(?:in)?|ressortleiter(?:in)?|leiter(?:in)?',
    'kolumnist(?:in)?|mitarbeiter(?:in)?|büro(?:leiter(?:in)?)?|herausgeber(?:in)?|studio',
    'experte|expertin|praktikant(?:in)?|producer(?:in)?|editor',
    'staff|writer|correspondent|praxis|anwalt',
    'professor(?:in)?|hauptstadtbüro',
  ].join('|')})(?!\p{L})`,
  'iu',
);

/** One word for what a writer is, as it stands before or behind a name: „Redakteurin“, „Auslandskorrespondent“, „muster.de-Autorin“ */
export const ROLE_WORD =
  /^(?:[\p{L}\d.]+-)*\p{L}*(?:korrespondent|redakteur|redaktor|reporter|volontär|kolumnist|journalist|autor|herausgeber|praktikant|mitarbeiter|berichterstatter|redaktionsmitglied)(?:in|en)?$/iu;

/** „Redakteurin im Ressort Ausland“: a role on a line of its own */
export const isRoleLine = (line: string): boolean =>
  line.length <= 80 && !/[.!?:]$/u.test(line) && ROLE_WORD.test(line.split(' ')[0] ?? '');

/** „Liebe Leserinnen und Leser,“ */
export const SALUTATION =
  /^(?:Liebe[rs]?|Sehr geehrte[rs]?|Guten (?:Morgen|Abend|Tag)|Hallo|Grüezi|Servus|Moin)(?!\p{L})[^.?:]{0,60}[,!]$/u;

/**
 * What the layout alone keeps apart from a name before it: desks, offices, buttons. „Anna Beispiel Sportredaktion“,
 * „Anna Beispiel Chef vom Dienst“, „Anna Beispiel Folgen“; only from the third word on, for „Peter Sport“ is a name.
 */
export const BEHIND_NAME = new RegExp(
  `^(?:${[
    String.raw`(?:\p{L}+-)*\p{L}*(?:[Rr]edaktion|[Rr]essort|[Öö]konom|[Aa]nalyst|[Ee]xpert|[Ll]eiter|[Cc]hef|[Bb]üro|[Tt]eam)(?:in|e|s)?`,
    'Lokales|Regionales|Politik|Wirtschaft|Sport|Kultur|Panorama|Meinung|Wissen|Digital|Head|Senior|Junior',
    'Folgen|Abonnieren|Kontakt(?:ieren)?|Profil|Mehr|Alle|Zu[mr]?|E-Mail|Mail|Drucken|Teilen|Merken|Vorlesen',
    'Veröffentlicht|Publiziert|Aktualisiert|Erstellt|Stand|Lesezeit|Lesedauer',
  ].join('|')}):?$`,
  'u',
);

/** What may stand before such a word: „Landespolitische Korrespondentin“, „Freier Autor“ */
export const ROLE_ADJECTIVE = /^(?:(?:\p{L}+(?:isch|end)|frei|ständig|jung)e[rn]?|unser(?:e[rmn]?)?)$/iu;

/** Fields filled in by nobody: no name, no desk */
export const NOBODY =
  /^(?:admin(?:istrator)?|unbekannt|anonym|none|null|nan|undefined|n\/a|author|autor|editor|staff|user|gast|guest|wordpress|webmaster|default|test|root|online|-+|\W*)$/iu;

/** Names of desks and of nobody: a byline of these states no author. */
export const NO_AUTHOR = new RegExp(
  `^(?:die |der |das |unsere? )?(?:${[
    String.raw`[\p{L}-]*redaktion(?:steam)?|newsdesk|news-team|online|desk|team`,
    'admin|administrator|redakteur|gast(?:autor(?:in)?|beitrag)?|autor(?:in)?|autoren',
    'agenturen?|agenturmeldung|agenturmaterial|eigene[rn]? (?:bericht|meldung)|red|redaktionsnetzwerk',
    String.raw`unbekannt|anonym|webredaktion|webmaster|presse(?:mitteilung|meldung|stelle)?|n\/a`,
    'none|null|nan|author|staff|editor',
    'wordpress|pressetext|extern(?:e quelle)?|externer autor',
  ].join('|')})$`,
  'iu',
);

/** What opens the name of a town and no person's: „Bad Musterstadt“, „St. Beispiel“ */
export const TOWN_OPENING =
  /^(?:Bad|Sankt|St\.|Saint|San|Santa|Tel|New|Los|Las|Fort|Port|Hong|Kuala) \p{Lu}/u;

/** Who made the pictures, or something else beside the text, in brackets behind a name: „(Fotos)“, „(Illustration)“ */
export const BESIDE_THE_TEXT =
  /^(?:Fotos?|Bild(?:er)?|Fotograf(?:in|ie)?|Illustration(?:en)?|Grafik(?:en)?|Infografik|Karten?|Video|Kamera|Schnitt|Layout|Produktion)(?!\p{L})(?!.*Text)/iu;

/** The same behind the names of those who wrote: „Text: Anna Beispiel Fotos: Bert Muster“, „… und Illustrationen von …“ */
export const PICTURES_BY =
  /(?<=\p{L})[\s,;|·•/]*(?<!\p{L})(?:(?:und|sowie|mit) )?(?:Fotos?|Bild(?:er)?|Fotograf(?:in|ie)|Illustration(?:en)?|Grafik(?:en)?|Karten?|Video|Kamera|Schnitt|Übersetzung)(?:\s?:\s?| von | by )\p{Lu}.*$/u;

/** „Anna Beispiel / Fotos Bert Muster“: the same behind a stroke */
export const PICTURES_BEHIND =
  /\s*[/|;·•]\s*(?:Fotos?|Bild(?:er)?|Fotografie|Illustration(?:en)?|Grafik(?:en)?) \p{Lu}.*$/u;

/** „Interview mit Anna Beispiel“: who was asked, and no author */
export const ASKED = /^(?:(?:Ein|Das) )?(?:Interview|Gespräch|Nachgefragt|Im Gespräch|Im Interview) mit /iu;

/** Small words within a name: „Ursula von der Leyen“, „Ludwig van Beethoven“, „Dr. med. Anna Beispiel“. */
export const NAME_PARTICLE =
  /^(?:von|v\.|vom|van|der|den|dem|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|zu|zur|zum|ten|ter|und|af|av|of|i|y|e|mc|o'|d'|(?:med|phil|jur|iur|rer|nat|pol|oec|theol|vet|dent|h\.\s?c)\.)$/iu;

/** What joins two names. */
export const NAME_SEPARATOR =
  /\s*(?:,|;|\||\/|·|•|&|\+|(?<!\p{L})(?:und|UND|sowie|SOWIE|and|mit|MIT)(?!\p{L}))\s*/u;

/** Capitalised words that open phrases, never names: „Das Wichtigste“, „Neue Folge“. */
export const NO_NAME_WORD = new RegExp(
  `^(?:${[
    // articles, pronouns, prepositions, question words
    'das|ein|eine|einer|eines|einem|mehr|alle|alles|neue[rsn]?|weitere[rsn]?|zur',
    'zum|im|am|auf|aus|bei|für|gegen|mit|nach|ohne|seit',
    'über|unter|vor|was|wer|wie|wo|warum|wann|wieso|so|hier',
    'jetzt|heute|gestern|keine|noch|unser[en]?|ihr|ihre|sein|seine|dein|deine',
    'diese[rsmn]?',
    // kinds of organisations
    String.raw`redaktion|gmbh|ag|verlag|e\.v\.|stiftung|verein|institut|universität|ministerium|amt|team`,
    'news|online|magazin|zeitung|medien|media|blog|presse|agentur',
    // papers and their editions
    String.raw`[\p{L}-]*(?:zeitung|tageblatt|tagblatt|wochenblatt|abendblatt|volksblatt|anzeiger|rundschau|nachrichten|ausgabe)`,
    // countries in an address
    'germany|deutschland|österreich|schweiz|austria|switzerland',
    // English words of section names
    'future|work|life|home|business|digital|the|of|for',
    // words of pages and of newspaper forms
    'live|liveticker|ticker|kommentare?|lesezeit|lesedauer|minuten?|uhr|foto|fotos|bild|bilder',
    'video|audio|podcast|newsletter|artikel|bericht|beitrag|thema|themen|politik|wirtschaft|sport',
    'ausland|inland|lokales|regionales|vermischtes|feuilleton|kultur|panorama|übersetzung|übersetzt|autor|autorin|update|exklusiv|abo|plus|premium|teilen',
    'drucken|merken|anhören|startseite|uncategorized|allgemein|folgen|lesen|quelle|stand|frage|antwort',
    'analyse|kommentar|eilmeldung|interview|meinung|hintergrund|fazit|info|infos|achtung|service',
  ].join('|')})$`,
  'iu',
);

/** Rests of a byline or date line that say nothing: reading time, counters. */
export const LINE_NOISE =
  /(?:\d+\s*(?:Min(?:\.|uten?)?(?:\s*Lese(?:zeit|dauer))?|Kommentare?|Comments?|Postings?|Aufrufe|Views)|(?:Lesezeit|Lesedauer)\s*:?\s*(?:ca\.?\s*)?\d+\s*(?:Min(?:\.|uten?)?)?|Ausgabe (?:Nr\. ?)?\d{1,3}\/\d{4}(?: \d{1,4}(?!\S))?|(?:Anzahl )?Kommentare:?\s*(?:\d+|noch keine)|Hinterlasse einen Kommentar|Keine Kommentare|(?:aktualisiert )?vor \d+ (?:Minuten?|Stunden?|Tagen?|Tag)|(?<!\S)\d{1,2}\.\s?\d{1,2}\.(?!\S))(?!\p{L})/giu;

/** „Das Gespräch führte Anna Beispiel.“, „Mit Bert Muster sprach Anna Beispiel“ */
export const INTERVIEWER =
  /^(?:Das (?:Gespräch|Interview) (?:führten?|moderierten?)|Die Fragen stellten?|Mit \p{Lu}[\p{L}.’' -]{3,60}? sprach(?:en)?|(?:Interview|Gespräch|Fragen)\s*:)\s+(?<names>\p{Lu}[\p{L}.’' -]{3,80}?)\.?$/u;

/** The same as the last sentence of a paragraph, also with day and place: „… Das Gespräch führte Anna Beispiel am 3. Mai in Köln.“ */
export const INTERVIEWER_AT_END =
  /[.!?]\s+Das (?:Gespräch|Interview) führten? (?<names>\p{Lu}[\p{L}.’' -]{3,80}?)(?: (?:am \d{1,2}\. |am |in |per |via |über )[^.!?]{2,60})?\.$/u;

/** „Ein Interview von Anna Beispiel mit Bert Muster“: who is asked is no author. */
export const INTERVIEW_BY =
  /^(?:Ein |Das )?(?:Interview|Gespräch) von (?<names>\p{Lu}[\p{L}.’' -]{3,60}?) mit \p{Lu}[\p{L}.,’' -]{2,100}$/u;
