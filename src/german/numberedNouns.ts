import { GAP } from './gaps.ts';
import { LETTER } from './letters.ts';

/**
 * What a number of four digits names or counts where it is no year: „Resolution 1718“, „Zimmer 1984“, „1435 Millimeter“.
 */

/** Things whose name is a number, alone and as the end of compounds: „UN-Resolution“, „Hausnummer“, „Bundesstraße“ */
const COMPOUND =
  'resolution|paragraf|paragraph|drucksache|aktenzeichen|kennziffer|nummer|zimmer|postfach|postleitzahl|flurstück|schließfach|bundesstraße|bundesstrasse|landstraße|landstrasse|landesstraße|kreisstraße|staatsstraße|staatsstrasse|konto';
/** By themselves only: „Flug 1492“, but „Feldzug 1941“, „Überfall 1939“, „Kolumbus 1492“ name years. */
const ALONE =
  'artikel|nr|suite|plz|flug|zug|linie|bus|tram|ice|gleis|route|highway|seite|kapitel|vers|psalm|ziffer|telefon|tel|fax|durchwahl|kurzwahl|rufnummer|hotline|code|pin|frequenz|asteroid|komet|bataillon|regiment|kilometer|dekret|raum';

/**
 * „die UN-Resolution “, „den Resolutionen 1718 (2006) und “: what comes next is a number of the same kind. Source of a
 * pattern for what stands before the number.
 */
export const NUMBERED = `(?:^|[^${LETTER}])(?:[${LETTER}]{0,20}-?(?:${COMPOUND})|${ALONE})(?:en|es|s|n)?\\.?(?:${GAP}(?:nr\\.|nummer|mit${GAP}der${GAP}nummer))?${GAP}(?:\\d{1,5}\\w?(?:${GAP}\\(\\d{4}\\))?(?:,|${GAP}(?:und|sowie|oder|bis))${GAP}(?:d(?:er|ie)${GAP})?){0,5}`;

/** „2000 bis 3000 Grad“: the first of two numbers that something counts together */
export const COUNTED_RANGE = /^\s?(?:bis|und|oder|[-–])\s?\d[\d.]{2,8}(?=\s)/u;

/** Nouns that can only be plural: a number before one counts it. */
export const PLURAL_AFTER =
  /^\s\p{Lu}\p{Ll}{2,}(?:ern|eln|ungen|ionen|täten|heiten|keiten|schaften|innen|anten|isten)(?!\p{L})/u;

/** The rest of a word. */
const REST = `[${LETTER}]*`;

/** Measures and things that are counted in thousands, beside those that end like `PLURAL_AFTER`. */
export const UNIT_AFTER = new RegExp(
  `^\\s?(?:${[
    '€|%|\\$|°|prozent|euro|dollar|cent|mark|dm|franken|kronen|lire|schilling|rubel|pfund|yen|yuan|pesos?',
    `kilo${REST}|(?:milli|zenti|dezi|mikro|nano|mega|giga|tera)(?:meter|liter|gramm|watt|volt|hertz|byte|tonnen|bar|sekunden)${REST}`,
    `meter${REST}|km|m|cm|mm|kg|g|t|mw|gw|hz|mhz|tonnen|liter|hektar|quadrat${REST}|kubik${REST}|meilen|seemeilen|fuß|zoll|kalorien|joule`,
    `uhr|grad|watt|volt|ps|kw|kwh|stück|mal|menschen|personen|einwohner${REST}|leute|mann|soldaten|tote${REST}|verletzte${REST}`,
    `opfer|teilnehmer${REST}|zuschauer${REST}|besucher${REST}|arbeiter${REST}|mitarbeiter${REST}|beschäftigte${REST}|stellen|jobs`,
    `arbeitsplätze${REST}|seiten|jahre${REST}|tage${REST}|stunden|minuten|sekunden|mio|mrd|millionen|milliarden|punkte${REST}`,
    `stimmen|exemplare${REST}|fälle${REST}|familien|kinder${REST}|haushalte${REST}|wohnungen|betriebe${REST}|unternehmen|firmen`,
    `schüler${REST}|studenten|flüchtlinge${REST}|polizisten|reiter${REST}|schiffe${REST}|flugzeuge${REST}|panzer|bomben|raketen`,
    `bäume${REST}|tiere${REST}|autos|häuser${REST}|gäste${REST}|bürger${REST}|container${REST}|plätze${REST}|betten|mitglieder${REST}|fans|kilometerstein`,
  ].join('|')})(?![${LETTER}\\d])`,
  'iu',
);
