/**
 * What a number of four digits names or counts where it is no year: „Resolution 1718“, „Zimmer 1984“, „1435 Millimeter“.
 */

/** Things that bear a number as their name; compounds end in them („UN-Resolution“, „Bundesstraße“). */
const NUMBERED = [
  'resolution|paragraf|paragraph|artikel|drucksache|aktenzeichen|kennziffer|geschäftszeichen|dekret',
  'nummer|nr|zimmer|raum|saal|suite|apartment|hausnummer|postfach|postleitzahl|plz|parzelle|flurstück|flur|schließfach',
  'flug|zug|linie|bus|tram|straßenbahn|regionalexpress|intercity|ice|gleis|lok|lokomotive|waggon',
  'bundesstraße|bundesstrasse|landesstraße|landstraße|kreisstraße|staatsstraße|staatsstrasse|autobahn|route|highway|autoroute|wanderweg',
  'seite|kapitel|vers|psalm|absatz|ziffer|strophe|inventarnummer|signatur|startnummer|losnummer|los',
  'telefon|tel|fax|durchwahl|kurzwahl|rufnummer|hotline|notruf|konto|kontonummer|code|pin|kanal|frequenz|port',
  'asteroid|komet|objekt|einheit|bataillon|regiment|kilometer|höhe|position|platz|rang|kategorie|fall|akte',
].join('|');

/** „die UN-Resolution “, „den Resolutionen 1718 (2006) und “: what comes next is a number of the same kind */
export const NUMBERED_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])\\p{L}{0,20}-?(?:${NUMBERED})(?:en|es|s|n)?\\.?(?:\\s(?:nr\\.|nummer|mit der nummer))?\\s(?:\\d{1,5}\\w?(?:\\s\\(\\d{4}\\))?(?:,|\\s(?:und|sowie|oder|bis))\\s(?:der\\s|die\\s)?){0,5}$`,
  'iu',
);

/** Nouns that can only be plural: a number before one counts it. */
export const PLURAL_AFTER =
  /^\s\p{Lu}\p{Ll}{2,}(?:ern|eln|ungen|ionen|täten|heiten|keiten|schaften|innen|anten|isten)(?!\p{L})/u;

/** Measures and things that are counted in thousands, beside those that end like `PLURAL_AFTER`. */
export const UNIT_AFTER = new RegExp(
  `^\\s?(?:${[
    '€|%|\\$|°|prozent|euro|dollar|cent|mark|dm|franken|kronen|lire|schilling|rubel|pfund|yen|yuan|pesos?',
    'kilo\\p{L}*|(?:milli|zenti|dezi|mikro|nano|mega|giga|tera)(?:meter|liter|gramm|watt|volt|hertz|byte|tonnen|bar|sekunden)\\p{L}*',
    'meter\\p{L}*|km|m|cm|mm|kg|g|t|mw|gw|hz|mhz|tonnen|liter|hektar|quadrat\\p{L}*|kubik\\p{L}*|meilen|seemeilen|fuß|zoll|kalorien|joule',
    'uhr|grad|watt|volt|ps|kw|kwh|stück|mal|menschen|personen|einwohner\\p{L}*|leute|mann|soldaten|tote\\p{L}*|verletzte\\p{L}*',
    'opfer|teilnehmer\\p{L}*|zuschauer\\p{L}*|besucher\\p{L}*|arbeiter\\p{L}*|mitarbeiter\\p{L}*|beschäftigte\\p{L}*|stellen|jobs',
    'arbeitsplätze\\p{L}*|seiten|jahre\\p{L}*|tage\\p{L}*|stunden|minuten|sekunden|mio|mrd|millionen|milliarden|punkte\\p{L}*',
    'stimmen|exemplare\\p{L}*|fälle\\p{L}*|familien|kinder\\p{L}*|haushalte\\p{L}*|wohnungen|betriebe\\p{L}*|unternehmen|firmen',
    'schüler\\p{L}*|studenten|flüchtlinge\\p{L}*|polizisten|reiter\\p{L}*|schiffe\\p{L}*|flugzeuge\\p{L}*|panzer|bomben|raketen',
    'bäume\\p{L}*|tiere\\p{L}*|autos|häuser\\p{L}*|gäste\\p{L}*|bürger\\p{L}*|container\\p{L}*|plätze\\p{L}*|betten|mitglieder\\p{L}*|fans|kilometerstein',
  ].join('|')})(?![\\p{L}\\d])`,
  'iu',
);
