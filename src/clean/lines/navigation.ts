import { isMenuItem, isMenuWord } from '../../german/menuWords.ts';
import { isSection } from '../../german/sections.ts';
import type { LineRule } from './lineRule.ts';

/** A bar of departments has at least so many: two may stand over a headline. */
const SHORTEST_BAR = 3;
const LABEL =
  /^(?:Zum (?:Inhalt|Hauptinhalt|Seitenanfang|Menü) springen|(?:Direkt|Weiter|Springe|Springen Sie) zu[mr] (?:Inhalt|Hauptinhalt|Hauptmenü|Hauptnavigation|Suche|Seiteninhalt)$|Zur (?:Startseite|Übersicht|Navigation springen|Hauptnavigation)|Nach oben|Zurück(?: (?:zur (?:Startseite|Übersicht)|zum (?:Anfang|Seitenanfang)|nach oben))?|Skip to (?:content|main content)|(?:Sie sind hier|Sie befinden sich hier)\s*:.{0,120}|(?:Startseite|Home)\s*[>›»/|].{0,120}|(?:Lesezeit|Lesedauer)\s*:?\s*(?:ca\. ?|~ ?|etwa )?\d+ ?(?:Min|Minuten?)\b\.?|(?:ca\. ?)?\d+(?:[–-]\d+)? (?:Min\.|min|Minuten?)(?: Lesezeit| Lesedauer)?|(?:\p{Lu}[\p{L} ]{2,24} Seite \d{1,3})(?:\s?[/,]\s?\p{Lu}[\p{L} ]{2,24} Seite \d{1,3}){1,9}|\p{Lu}{4,}(?: \/ \p{Lu}[\p{Lu} -]{3,40}){1,4}|(?:Themenseiten?|Permalink|Kurzlink|Kurz-URL) \S.{2,120}|Seite \d+(?: (?:von|\/) \d+)(?:[ \d«»‹›<>|·…]+(?:weiter|vor|zurück|nächste|letzte)?(?: Seite)?[ «»‹›<>]*)?|(?:Auf einer|Auf mehreren) Seiten? lesen|Inhalt|Inhaltsverzeichnis|Artikel (?:anhören|hören)|\(?(?:Fortsetzung|Weiter|Lesen Sie weiter) (?:(?:auf|von) (?:der )?)?Seite \p{Lu}?\d{1,3}\)?|[«‹<]*\s?(?:Älterer|Vorheriger|Nächster|Neuerer) (?:Beitrag|Artikel)(?:[\s|»›>-]+(?:Neuerer|Nächster|Älterer|Vorheriger) (?:Beitrag|Artikel))?\s?[»›>]*|Vorlesen lassen)$/u;

/** A bar of prices: „Dax: 19.324,93 (-0,76%) | Gold: 2.634 $“ */
const STOCKS =
  /^(?:\p{Lu}[\p{L}\d .()-]{1,20}:? [\d.,]+ ?(?:[€$%]|Punkte|US-Dollar)?(?: ?\(?[+-]?[\d.,]+ ?%\)?)?\s*(?:\||·|$)\s*){2,8}$/u;
/** „Zum Inhalt springen A- A A+ Kontrast“: the bar for those who see or read with effort */
const ACCESS =
  /^(?:Zum (?:Inhalt|Hauptinhalt) springen\s+)?(?:A[-+]?\s+){1,3}A[-+]?(?:\s+(?:Kontrast|Vorlesen|Gebärdensprache|Leichte Sprache|Schriftgröße)){0,4}$/u;

/** Headlines that ran through a bar: „+++ 07:05 Deich hält +++ 06:40 Sturm zieht ab +++“ */
const TICKER = /^\+{2,3} ?\d{1,2}[:.]\d\d [^+]{5,120}(?:\+{2,3} ?\d{1,2}[:.]\d\d [^+]{5,120}){1,8}\+{2,3}$/u;

export const navigation: LineRule = {
  reason: 'navigation',
  takes: [
    'Zum Inhalt springen',
    'Startseite > Politik > Ausland',
    'Impressum | Datenschutz | AGB',
    'Lesezeit: 4 Minuten',
    'Anmelden zum Newsletter | Über uns | Impressum',
    'Nach oben',
    'Direkt zum Inhalt',
    'WirtschaftMusterland',
    '/ Politik',
    'Zurück zum Anfang',
    '#Freibad #Rat',
    '[ Druckversion ] [ Seitenanfang ]',
    'Seite 1 von 2 1 2 weiter »',
    '(Fortsetzung auf Seite 2)',
    '7–9 Minuten',
    'Bayern Seite 6 / München Seite 6',
    'THEMEN / GLOBALE WIRTSCHAFT',
    'Permalink https://muster.example/p/1',
    '« Älterer Beitrag Neuerer Beitrag »',
    'Abo | E-Paper | Anzeigen | Trauer',
    'Politik | Wirtschaft | Sport | Kultur | Mehr',
    'Dax: 19.324,93 (-0,76%) | Gold: 2.634 $ | Euro: 1,1152',
    '+++ 07:05 Deich hält +++ 06:40 Sturm zieht ab +++',
    '– 7 –',
    '← Deich hält | Sturm zieht ab →',
    'Lesedauer: ~4 Minuten',
    'Zum Inhalt springen   A-   A   A+   Kontrast',
  ],
  leaves: [
    'Zurück in die Zukunft',
    'Home Office bleibt beliebt',
    'Kontakt',
    'Nach oben ist noch Platz, sagt der Trainer.',
    'Zurück nach Hause',
    'Sport | Kultur',
    'Verkehr | Wetter | Sturm fegt über die Küste',
    '+++ 07:05 Deich hält +++',
    'Stand 2024 | Preis 12 €: zu hoch',
  ],
  test: (text) => {
    if (text.length > 160) return false;
    if (ACCESS.test(text)) return true;
    // „KonflikteMusterland“: department and land, which the layout alone keeps apart
    const glued = /^(?<section>\p{Lu}\p{Ll}{3,})\p{Lu}\p{Ll}{3,}$/u.exec(text)?.groups?.['section'];
    if (glued !== undefined && isSection(glued)) return true;
    // „/ Politik“: a step of the trail
    if (text.startsWith('/ ') && isSection(text.slice(2))) return true;
    if (/^[←«‹] ?[^|]{3,80} [|·] [^|]{3,80} ?[→»›]$/u.test(text)) return true;
    if (STOCKS.test(text) || TICKER.test(text) || /^[–-] ?\d{1,3} ?[–-]$/u.test(text)) return true;
    if (LABEL.test(text) || /^(?:#[\p{L}\d_]+\s*)+$/u.test(text)) return true;
    if (!/[|·•›»>/\]]/.test(text)) return false;
    const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
    if (words.length >= 2 && words.every(isMenuWord)) return true;
    const items = text.split(/\s*[|·•]\s*/u).filter((item) => item !== '');
    return items.length >= SHORTEST_BAR && items.every(isMenuItem);
  },
};
