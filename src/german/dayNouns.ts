/** Nouns that stand behind „am“, „im“ as a time: days of the week with their parts, months, „Jahr“, „Uhr“ */
export const MONTHS_AND_DAYS =
  /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Vor|Nach|(?:Mon|Diens|Donners|Frei|Sams|Sonn|Feier|Vor|Nach|Mittwoch|Montag|Dienstag|Donnerstag|Freitag|Samstag|Sonntag)?(?:mit)?(?:tag|abend|morgen|mittag|nachmittag|vormittag|nacht)s?|Abend|Morgen|Mittag|Nacht|Nachmittag|Vormittag|Wochenende|Jänner|Januar|Feber|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahre?s?|Uhr|Woche|Monat)$/i;
