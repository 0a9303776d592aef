/** Departments of newspapers, as they stand over or behind a headline. */
const SECTIONS = new Set(
  `Politik|Konflikte|Menschenrechte|Ausland|Inland|International|Internationales|National|Deutschland|Österreich|Schweiz|Europa|Welt|Welt & Politik|Wirtschaft|Finanzen|Börse|Geld|Unternehmen|Sport|Fußball|Fussball|Wintersport|Motorsport|Formel 1|Panorama|Vermischtes|Gesellschaft|Leute|Stars|Promis|Kultur|Feuilleton|Literatur|Bücher|Kino|Film|Musik|Theater|Kunst|TV|Medien|Netzwelt|Digital|Technik|Wissen|Wissenschaft|Forschung|Gesundheit|Medizin|Umwelt|Klima|Natur|Reise|Reisen|Auto|Mobilität|Verkehr|Bildung|Schule|Karriere|Beruf|Job|Immobilien|Wohnen|Leben|Lifestyle|Stil|Mode|Essen|Genuss|Meinung|Kommentar|Kommentare|Debatte|Leitartikel|Kolumne|Kolumnen|Regional|Regionales|Region|Lokales|Stadt|Chronik|Blaulicht|Polizei|Aktuelles|Aktuell|Nachrichten|News|Topnews|Thema|Themen|Hintergrund|Reportage|Analyse|Interview|Krieg in der Ukraine|Ukraine-Krieg|Ukraine|USA|Asien|Afrika|Amerika|Russland|Nahost|China|Nordkorea|Korea|Fernost|Religion|Kirche|Recht|Justiz|Ratgeber|Service|Verbraucher|Startseite|Home|Artikel|Allgemein|Ticker|Newsticker|Liveticker|Spiele|Games|Hardware|Software|Security|IT|Web|Lokalsport|Regionalsport|Landkreis|Zeitgeschehen|Weltpolitik|Leserbriefe|Familie|Campus|Geldanlage|Mobil|Auto & Mobil|Auto & Verkehr|Wochenende|Magazin|Bundesland|Bundesliga|Bayern|Berlin|Hamburg|Hessen|Sachsen|Thüringen|Brandenburg|Zürich|Bern|Basel|Wien|Tirol|Südtirol`
    .split('|')
    .map((name) => name.toLowerCase()),
);

/** Whether a short line or a part of a title is the name of a department. */
export function isSection(text: string): boolean {
  return SECTIONS.has(text.trim().replace(/:$/, '').toLowerCase());
}

/** Departments that say no more of an article than that it is one. */
const EMPTY = new Set(
  'nachrichten|news|topnews|aktuell|aktuelles|startseite|home|artikel|allgemein|thema|themen'.split('|'),
);

/** Whether the name of a department says what its articles are about: „Ausland“, not „Nachrichten“. */
export function isTellingSection(text: string): boolean {
  return isSection(text) && !EMPTY.has(text.trim().replace(/:$/, '').toLowerCase());
}
