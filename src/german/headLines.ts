import { WRITTEN_DATE } from './dateLines.ts';

/** „Pressemitteilung Nr. 27/2024“, „Medienmitteilung vom 6. Mai 2024“: what kind of paper it is, above its headline */
export const KIND_OF_PAPER =
  /^(?:(?:Gemeinsame )?(?:Presse|Medien)(?:mitteilung|meldung|information|erklärung|aussendung|info|statement|dienst)|PRESSE(?:MITTEILUNG|INFORMATION|ERKLÄRUNG|DIENST)|Pressestatement|Communiqué|Bulletin|Rundbrief|Aussendung|OTS-Aussendung)(?:,?(?: Nr\.?| Nummer)? ?\d[\d/. -]*)?(?:,? (?:vom|der|des|von) .{2,60})?$/u;

/** „PRESSESPIEGEL Landkreis Muster, Pressestelle“, „Nachrichten in Leichter Sprache“: what kind of collection a text is from */
export const COLLECTION =
  /^(?:(?:PRESSESPIEGEL|Pressespiegel|PRESSESCHAU|Presseschau|Medienspiegel|MEDIENSPIEGEL)(?:,? .{2,80})?|(?:Nachrichten|Meldungen|Texte|Artikel) in (?:Leichter|Einfacher|leichter|einfacher) Sprache)$/u;

/** „4.812 Follower:innen“: below who posts */
export const FOLLOWERS =
  /^[\d.,]{1,9} (?:Tsd\. |Mio\. )?(?:Follower(?::innen|innen|\*innen)?|Abonnenten|Abonnent:innen|Mitglieder)$/u;
/** „1 Monat • Bearbeitet •“: when, as seen from the day of copying */
export const AGE_OF_POST =
  /^\d{1,2} ?(?:Std|Tage?|Wochen?|Monate?|Jahre?|W|J|T)\.?(?: • (?:Bearbeitet|Öffentlich|Global))? ?•$/u;

/** „YONHAP NEWS AGENCY“, „Nachrichtenagentur Muster“ as a page of the agency is headed */
export const AGENCY_HEAD =
  /^(?:(?<name>\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?) (?:[Nn]ews [Aa]gency|NEWS AGENCY|Nachrichtenagentur|NACHRICHTENAGENTUR|Presseagentur|News Service|Pressedienst)|Nachrichtenagentur (?<other>\p{Lu}[\p{L}-]{1,20}))$/u;

/** „(ATTN: Absatz 4 aktualisiert)“, „(Zusammenfassung 1400 - neu: …)“: what an agency tells its desks of a report */
export const DESK_NOTE =
  /^\((?:ATTN|Achtung|Zusammenfassung|Überblick|Neu|neu|Neufassung|Berichtigung|Korrektur|Korrigiert|Wiederholung|Aktualisiert|Aktualisierung|Ergänzt|Ergänzung|Tagesüberblick|Durchgehend|Erweitert|Mit (?:Foto|Bild|Grafik)|Foto|Bild|Grafik)(?!\p{L}|: )[^()]{0,160}\)$/u;

/** „- Es gilt das gesprochene Wort -“, „Ort: Berlin“: what offices print above a speech or a release */
export const SPOKEN_WORD =
  /^(?:[-–(*\s]*(?:Es gilt das gesprochene Wort|Sperrfrist:? .{2,60}|Frei zur (?:sofortigen )?Veröffentlichung|Zur sofortigen Veröffentlichung|Mit der Bitte um Veröffentlichung)[!.]?[-–)*\s]*|Ort:\s+\p{Lu}[\p{L} -]{2,40})$/u;

/** „(Von unserem Korrespondenten)“, „Lokalredaktion Musterhausen · Lesezeit: 2 min“: who wrote, and no name */
export const NAMELESS_BYLINE =
  /^(?:\(?(?:Von|von|VON) unser(?:em|er|en) (?:[\p{L}-]+ ){0,2}[\p{L}-]*(?:[Kk]orrespondent|[Mm]itarbeiter|[Bb]erichterstatter|[Rr]edaktion|[Rr]edakteur|[Rr]edaktionsmitglied|[Rr]eporter)(?:in|en|s)?\)?|(?:[Vv]on|VON|[Bb]y) (?:[\p{L}-]*(?:[Pp]ortal|[Nn]achrichten|[Nn]ews|[Zz]eitung|[Mm]agazin|[Pp]resse)\d{0,4}|[Aa]dmin|(?:der|DER|unserer) (?:REDAKTION|[\p{L}-]*[Rr]edaktion))|(?:[\p{L}.]+-){0,3}\p{L}*(?:[Rr]edakteur|[Rr]eporter|[Kk]orrespondent|[Aa]utor)(?:in)?|(?:\p{Lu}[\p{L}-]*redaktion|Redaktion)(?: \p{Lu}[\p{L}-]+){0,2}(?:\s*[·|•–-]\s*(?:Lesezeit|Lesedauer):? ?\d{1,2} ?(?:min|Min\.?|Minuten))?)$/u;

/** „Musterhausen (Kreis Bergland)“: where it happened, above the headline of a regional page */
export const PLACE_AND_COUNTY =
  /^\p{Lu}[\p{L} -]{2,40} \((?:Kreis|Landkreis|Kr\.|Lkr\.|Bezirk|Kanton|Region) \p{Lu}[^()]{2,40}\)$/u;

/** The state of a report before its headline: „(LEAD) “, „(2. LD) “, „(EILMELDUNG) “ */
export const STATE_OF_REPORT =
  /^(?:\((?:(?:\d(?:st|nd|rd|th|\.)? ?)?(?:LEAD|LD)|URGENT|AMPL|EIL|EILMELDUNG|ZF|Zusammenfassung|Neu|Korr\.?|Foto)\)|(?:EIL|EILMELDUNG|Eilmeldung|BREAKING|PUSH)\s?:)\s+(?=\S)/u;

/** „bdt0381 3 pl 312 dpa 0912“: how an agency's wire numbers its reports; the agency's mark is named `agency` */
export const WIRE_NUMBER =
  /^\p{L}{2,4}\d{3,4} \d \p{L}{2,3} \d{2,4} {1,4}(?<agency>\p{L}[\p{L}-]{1,9}) \d{3,4}$/u;

/** „Ukraine/Krieg/Russland/“: keywords of a wire, above the headline */
export const WIRE_KEYWORDS = /^\p{Lu}[\p{L}\d. -]{1,24}(?:\/[\p{L}\d. -]{1,24}){1,6}\/$/u;

/** Where a wire's report ends and its notes for desks begin: „# dpa-Notizblock“ */
export const WIRE_NOTES = /^(?:#+\s*)?\p{L}{2,4}-(?:Notizblock|Kontakte|Notizen)$/u;

/** „231405 Mai 24“ at the end of a wire's report: day, hour and minute, month, year */
export const WIRE_TIME =
  /(?:^|\s)(?<day>[0-3]\d)(?<hour>[0-2]\d)(?<minute>[0-5]\d) (?<month>\p{Lu}\p{Ll}{2,3}) (?<year>\d\d)$/u;

const NAME_LINK = /^(?:der|des|die|das|für|und|im|in|am|von|vom|zu|zur|e\.\s?V\.|&)$/u;
const ISSUER_WORD =
  /^(?:\p{L}+-)*\p{L}*(?:[Mm]inisterium|[Kk]anzlei|[Kk]anzleramt|[Aa]mt|[Ss]enat|[Ss]enatsverwaltung|[Ff]raktion|[Bb]undestag|[Ll]andtag|[Kk]ommission|[Pp]räsidium|[Dd]irektion|[Ss]taatsanwaltschaft|[Pp]olizei|[Ff]euerwehr|[Ll]andkreis|[Ss]tadtverwaltung|[Vv]erband|[Gg]ewerkschaft|[Ss]tiftung|[Ii]nstitut|[Uu]niversität|[Hh]ochschule|[Bb]undesbank|[Bb]undeswehr|[Rr]egierung|[Bb]undesrat|[Pp]ressestelle|[Gg]esellschaft|[Vv]erein)$/u;

/**
 * Whether a line is the name of an authority or a body and nothing else: „Bundesministerium der Verteidigung“; a
 * headline has a verb or a number („Bundesamt warnt vor Hitze“).
 */
export function isIssuer(line: string): boolean {
  if (line.length > 90 || /[:?!,;.]$/u.test(line)) return false;
  const words = line.split(' ');
  return (
    words.length <= 8 &&
    words.some((word) => ISSUER_WORD.test(word)) &&
    words.every((word) => /^\p{Lu}[\p{L}-]*$/u.test(word) || NAME_LINK.test(word))
  );
}

/** What Wikipedia prints around its articles */
export const WIKI_SITE = /^[Aa]us Wikipedia, der freien Enzyklopädie\.?$/u;
/** „[Bearbeiten | Quelltext bearbeiten]“ behind a heading */
export const WIKI_EDIT = /\s?\[(?:Bearbeiten|Quelltext bearbeiten)(?: \| Quelltext bearbeiten)?\]$/u;

/** „Beispiel Aktuell 2023/A 45, 12.07.2023, 8 Seiten“: the number of a series, its day as `date`, above a study's title */
export const SERIES_LINE = new RegExp(
  `^\\p{Lu}[^.!?:]{3,60}\\d[^.!?:]{0,12}, (?<date>${WRITTEN_DATE})(?:, \\d{1,4} (?:Seiten|S\\.))$`,
  'u',
);

/** „Medienmitteilung der Alpenpartei vom 12. Juni 2023“ */
export const RELEASE_LINE = new RegExp(
  `^(?:Presse|Medien)(?:mitteilung|meldung|information|erklärung) der (?<issuer>\\p{Lu}[^.,:]{2,60}?),? vom (?<date>${WRITTEN_DATE})$`,
  'u',
);

/** „Musterblatt, 12.04.2001“, „Muster-Presse-Agentur, 12. April 2001, 16:20 Uhr“: who and when, above the headline */
export const OUTLET_AND_DATE =
  /^(?<outlet>\p{Lu}[^,|·]{2,50})(?:,| [|·–-]) (?:vom )?(?<date>\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{Ll}{2,8}) ?\d{4}(?:,? (?:um )?\d{1,2}[:.]\d{2}(?: Uhr)?)?)$/u;

/** „Dieser Text erschien zuerst am 11. Mai 2021 in der Wochenzeitung Muster.“, „Der Artikel ist im Musterblatt vom 8. März 2024 erschienen.“ */
export const FIRST_PRINT = new RegExp(
  `^(?:Der|Dieser|Das|Dieses) (?:Artikel|Beitrag|Text|Essay|Interview|Bericht|Kommentar) (?:erschien|ist)(?: (?:zuerst|zunächst|ursprünglich|erstmals))?(?: am (?<date>${WRITTEN_DATE}))? (?:in|im|bei)(?: der| dem| den)? (?<outlet>\\p{L}[^.!?:,]{2,50}?)(?: vom (?<day>${WRITTEN_DATE}))?(?: erschienen)?\\.?$`,
  'u',
);
/** „Wochenzeitung Muster“ → „Muster“ */
export const MEDIUM_BEFORE_NAME =
  /^(?:(?:Wochen|Tages|Sonntags|Monats)?[Zz]eitung|(?:Nachrichten|Wochen)?[Mm]agazin|Zeitschrift|Portal) (?=\p{Lu})/u;

/** „(Schluss) pau/mas“: the end of a wire's report, with the writers' initials as `marks` */
export const WIRE_END =
  /^\((?:Schlu(?:ss|ß)|Ende|Forts\.|Fortsetzung(?: folgt)?)\)(?:\s+(?<marks>\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3}))?$/u;

/** What kind of article follows, on a line of its own between headline and byline */
export const KIND_OF_ARTICLE =
  /^(?:(?:Ein )?Kommentar|Leitartikel|Glosse|Analyse|(?:Ein )?Interview|Reportage|Porträt|(?:Ein )?Essay|(?:Ein )?Gastbeitrag|Kolumne|Rezension|Nachruf)$/u;
