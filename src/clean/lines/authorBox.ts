import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** Notes of the editors about text or author, outside the report itself. */
const LABEL = startsWith([
  String.raw`(?:Über (?:den Autor|die Autorin|die Autoren|den Verfasser))\b.{0,120}$`,
  String.raw`(?:Zur Person|ZUR PERSON)\s*:?$`,
  'Gastbeiträge geben (?:nicht|ausschließlich|allein) (?:unbedingt |notwendig |notwendigerweise )?die (?:Meinung|Auffassung|Ansicht)',
  String.raw`Zum Autor(?:in)?\s*:`,
  String.raw`(?:(?:Hinweis|Anmerkung) der Redaktion\b|(?:Hinweis|Anmerkung|Notiz) (?:der Autorin|des Autors|der Autoren)\s*:?$)`,
  'Dieser (?:Inhalt|Artikel|Text) wird mithilfe von künstlicher Intelligenz erstellt',
  'Diese (?:Geschichte|Meldung) wurde (?:mit (?:zusätzlichen|weiteren|neuen) (?:Informationen|Entwicklungen|Details|Reaktionen) )aktualisiert\\.?$',
  // „Hallo, hier ist Anna. … Wenn Sie unsere Arbeit unterstützen möchten, …“
  String.raw`Hallo, (?:hier (?:ist|schreibt)|ich bin|mein Name ist) \p{Lu}.{2,60}[.!,] .{0,300}(?:unterstützen|Mitglied|[Ss]pende)`,
  String.raw`\*?\s?Redaktioneller Hinweis\s*:`,
  String.raw`Anm\. d\. Red\.`,
  String.raw`\(?(?:Diese Geschichte|Dieser Artikel|Dieser Bericht|Diese Meldung) wurde (?:nicht )?(?:vo[mn]|durch) .{3,60} (?:nicht )?(?:bearbeitet|redigiert|geprüft)(?!\p{L})`,
  String.raw`Äußerungen unserer Gesprächspartner(?:innen)?(?!\p{L})`,
  String.raw`(?:Der|Die|Das|Dieser) (?:Beitrag|Artikel|Text|Kommentar|Autor|Autorin|[\p{L}-]+) (?:gibt|geben) (?:allein |ausschließlich |nur )?(?:die|seine|ihre) (?:persönliche |eigene )?(?:Meinung|Auffassung|Ansicht)(?!\p{L})`,
  '(?:Die|Der) (?:in .{3,40} )?(?:geäußerten?|veröffentlichten?) (?:Meinung|Meinungen|Beiträge) .{0,80}(?:Redaktion|Verfasser|Autor)',
  String.raw`Diese (?:E-?Mail|Nachricht) (?:kann|enthält|ist|könnte)(?: \p{L}+){0,3} vertraulich`,
  String.raw`(?:Die|Der|Unsere?) (?:Redakteur|Redaktor|Autor|Redaktion)(?:in)? (?:hat|haben) diese[ns] (?:Artikel|Beitrag|Text)(?!\p{L}).{0,160}(?:KI-|Künstliche Intelligenz|[Ss]prachmodell|maschinell)`,
  String.raw`(?:\*\s?)?(?:Korrektur|Berichtigung|Richtigstellung|Update)(?: vom \d[\d. ]{3,10})?\s*:\s.{0,80}(?:frühere[nr]|ursprüngliche[nr]|erste[nr]|vorherige[nr]) (?:Version|Fassung)(?!\p{L})`,
  String.raw`In (?:einer|der) (?:frühere[nr]|ursprüngliche[nr]|erste[nr]|vorherige[nr]) (?:Version|Fassung) (?:dieses|des) (?:Artikels|Textes|Beitrags|Berichts)(?!\p{L})`,
  'Dieser (?:Artikel|Beitrag|Text) (?:erschien|ist|wurde) (?:zuerst|zunächst|ursprünglich|erstmals|automatisch|maschinell|mithilfe|mit (?:Hilfe|Unterstützung) (?:von|künstlicher|einer) )',
  // an issue has a day: „Der Artikel ist im Musterblatt vom 8. März 2024 erschienen.“
  String.raw`(?:Der|Dieser|Das|Dieses) (?:Artikel|Beitrag|Text|Essay|Interview) (?:erschien|ist) (?:in|im|bei) .{3,60} vom \d{1,2}\.\s?[\d\p{L}]{1,9}\.?\s?\d{2,4}(?: erschienen)?\.?$`,
  String.raw`Dieser (?:Artikel|Beitrag|Text|Essay) (?:erschien|ist) (?:am \d.{4,25} )?(?:in|im|bei) .{3,80}(?:Ausgabe|erschienen|Heft)(?!\p{L})`,
  String.raw`\*\s?\S+(?: \S+){0,3} (?:ist ein Angebot|gehört|ist Teil) (?:von|der|des|zu)(?!\p{L})`,
  'Dieser (?:Artikel|Beitrag|Text) (?:stammt|wurde) (?:aus|von|mit) ',
  String.raw`(?:Transparenzhinweis|Korrekturhinweis)\b`,
  String.raw`\(?(?:Übersetzt|Übersetzung|Aus dem (?:Englischen|Russischen|Französischen)) (?:von|übersetzt)\b.{0,80}$`,
  String.raw`Quellen?\s*:\s*\S.{0,120}$`,
]);

/** „Bierfan. Stolzer Webpionier. Extremer Zombie-Nerd.“: how portals of translated articles make their writers up */
export const MADE_UP = /^["„“»](?:[^."„“”»«]{3,60}\.\s?){3,9}["“”«]$/u;
const MADE_UP_WORD =
  /(?:fan(?:atiker)?|geek|nerd|liebhaber|enthusiast|junkie|pionier|ninja|evangelist|guru|süchtiger|anwalt|freak|unruhestifter|introvertierter|problemlöser|organisator|denker|schöpfer|macher|kenner|unternehmer|forscher|leser|schriftsteller|kommunikator|praktiker|gelehrter|student|spieler|experte|fanatikerin|versager)(?!\p{L})/giu;

/** „anna.beispiel@dorfbote.example“: where to write to the author */
const ADDRESS =
  /^(?:(?:E-?Mail|Mail|Kontakt)(?: (?:an|zum|zur) \p{L}+(?: \p{L}+)?)?\s*:\s*)?[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}$/u;

export const authorBox: LineRule = {
  reason: 'author-box',
  edges: true,
  takes: [
    'Über den Autor',
    'Hinweis der Autorin:',
    'Diese Geschichte wurde mit zusätzlichen Informationen aktualisiert.',
    'Hallo, hier ist Anna. Danke fürs Lesen. Wenn Sie unsere Arbeit unterstützen möchten, werden Sie Mitglied.',
    'Hinweis der Redaktion: Wir haben den Namen geändert.',
    'Dieser Artikel erschien zuerst im Musterblatt.',
    'Der Artikel ist im Musterblatt vom 8. März 2024 erschienen.',
    'Dieser Artikel wurde mithilfe von künstlicher Intelligenz übersetzt.',
    'Quellen: Kreml, Interfax',
    'Dieser Text erschien am 5. Mai 2021 in der Ausgabe 10.',
    '*muster.example ist ein Angebot der Dorfbote GmbH.',
    '*Redaktioneller Hinweis: Diesen Text hat ein Programm übersetzt.',
    'Kontakt zur Autorin: anna.beispiel@dorfbote.example',
    'anna.beispiel@dorfbote.example',
    'Mail an die Autorin: anna.beispiel@dorfbote.example',
    'Die Redakteurin hat diesen Beitrag verfasst und dabei ein KI-Sprachmodell benutzt.',
    'Der Kommentar gibt die Meinung der Autorin wieder.',
    'Diese E-Mail kann vertrauliche Angaben enthalten.',
    '(Diese Geschichte wurde nicht vom Dorfboten bearbeitet und stammt aus einem Feed.)',
    'In einer früheren Version dieses Artikels war ein Name falsch geschrieben.',
    '„Bierfan. Stolzer Webpionier. Extremer Zombie-Nerd.“',
    'Korrektur: In einer ersten Fassung stand ein falsches Jahr.',
  ],
  leaves: [
    'Der Artikel ist im Fachblatt Muster erschienen und sorgt für Streit.',
    'Der Artikel ist im Grundgesetz vom 23. Mai 1949 eine Ausnahme.',
    'Über den Autor der Studie wurde viel gesprochen, doch er selbst schwieg bis zum Herbst und gab dann ein einziges Gespräch, das niemand drucken wollte.',
    'Quelle des Streits ist ein alter Vertrag.',
    'Der Autor hat diesen Text dreimal verbrannt.',
    '„Wir kamen. Wir sahen. Wir gingen wieder nach Hause.“',
    'In einer früheren Fassung des Gesetzes fehlte der Satz.',
    'Wer etwas gesehen hat, schreibt an hinweise@dorfbote.example.',
  ],
  test: (text) =>
    text.length <= 400 &&
    (LABEL.test(text) ||
      ADDRESS.test(text) ||
      (MADE_UP.test(text) && (text.match(MADE_UP_WORD)?.length ?? 0) >= 2)),
};
