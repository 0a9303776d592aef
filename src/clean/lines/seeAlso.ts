import { isSection } from '../../german/sections.ts';
import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** Arrows and list marks before the pointer */
const MARK = /^(?:[›»→▶>+•*-]|\p{Extended_Pictographic}|\uFE0F)+\s*/u;
/** A pointer to another article, within the text or below it. */
const LABEL = startsWith([
  String.raw`Siehe (?:auch|dazu|hierzu)(?:\s*:|\s{2,}|\s(?=[\p{Lu}„"«0-9]))`,
  '(?:Lesen|Sehen|Hören) Sie (?:auch|hierzu|dazu|hier|mehr|ebenfalls|außerdem|jetzt|morgen)',
  String.raw`(?:Auch|Ebenfalls) (?:interessant|spannend|lesenswert)\s*(?:[:?]|$)`,
  String.raw`(?:Mehr|Weiteres|Alles|Hintergrund|Hintergründe|Passend|Passende Artikel) (?:zum Thema|dazu)(?:\s*:|\s+[–—-]\s|$)`,
  String.raw`(?:Mehr|Lesetipp|Zum Weiterlesen|Auch lesen|Lies auch|Lesen Sie)\s*:`,
  'Zum Artikel aus der gedruckten [^.!?]{2,40} vom [^!?]{4,30}$',
  String.raw`Hier geht(?:'s|’s| es) (?:direkt )?zu[mr]? (?=\p{L}|„)[^.?!]{3,80}[.!]?$`,
  'Lesetipps?$',
  '(?:LESEN SIE (?:AUCH|HIER|MEHR)|AUCH INTERESSANT|MEHR ZUM THEMA|MEHR DAZU|ALSO READ)(?![A-ZÄÖÜ])',
  '(?:Die Redaktion empfiehlt|Empfehlungen? der Redaktion|Empfohlene(?:r|ne)? Artikel|Unsere Empfehlung)',
  '(?:Neueste|Aktuelle) (?:Artikel|Beiträge)$',
  String.raw`(?:Kommentar|Bericht|Interview|Hintergrund|Leitartikel|Porträt|Reportage|Mehr|Siehe(?: auch)?|Weiterer Bericht) (?:auf )?(?:Seite|S\.) ?\p{Lu}?\d{1,3}$`,
  String.raw`(?:Lies|Lest) (?:auch|hier)\b`,
  String.raw`(?:KOMMENTAR|BERICHT|INTERVIEW|STANDPUNKT|LEITARTIKEL|PORTRÄT|REPORTAGE|HINTERGRUND|MEINUNG|THEMA) (?:AUF )?(?:SEITE|S\.) ?\p{Lu}?\d{1,3}$`,
  String.raw`(?:Alle|Mehr|Weitere) (?:Infos?|Informationen|Details|News) ?: ?(?:https?:\/\/|www\.)?[\w-]{2,60}(?:\.[\w-]{2,20}){1,3}\S*$`,
  '(?:Mehr|Alles) dazu in (?:der|unserer) App[.]?$',
  String.raw`Zu[mr] (?:Artikel|Bericht|Beitrag|Interview|Kommentar|Reportage|Video|Audio|Podcast|Bildergalerie|Fotostrecke)\s*:`,
  String.raw`(?:Weitere|Mehr|Ähnliche|Verwandte|Passende) (?:Artikel|Beiträge|Meldungen|Nachrichten|Themen|News|Texte|Links)\b.{0,60}$`,
  '(?:Das könnte|Das dürfte) (?:Sie|dich|Dich|euch) (?:auch )?(?:noch )?interessieren',
  '(?:Das könnte|Das dürfte) (?:Ihnen|dir|Dir|euch) (?:auch )?(?:noch )?gefallen',
  String.raw`Zum Thema\s*(?::|$)`,
  'Thema$',
  '(?:Mehr lesen über|Passend zum Artikel|Passende Artikel|Mehr dazu|Auch lesenswert)$',
  String.raw`\[(?:Video|Podcast|Fotos?|Bilder|Grafik|Audio|Fotostrecke)\] (?=\S)`,
  String.raw`(?:Verwendete|Unsere|Weitere) Quellen\s*:?$`,
  String.raw`(?:Die )?(?:(?:wichtigsten|öffentlichen|verwendeten),? ){1,3}Quellen für diese[ns]? \p{Lu}\p{L}+\s*:?$`,
  'Quellen(?: und Links)?\\s*:$',
  'Redaktionstipps?$',
  '(?:Verwandte[rs]? (?:Artikel|Beitrag|Geschichte|Video)|Zum Thema passend)$',
  String.raw`(?:Surftipp|Im Video|Buchtipp|Podcast-?Tipp|Video-?Tipp)\s*:`,
  '(?:Diesen|Den) (?:Artikel|Beitrag|Text) (?:auf|in) (?:Englisch|Englischer|Ukrainisch|Russisch|Französisch|Deutsch) (?:lesen|anzeigen)$',
  String.raw`(?:Video|Audio|Podcast|Bildergalerie|Fotostrecke)\s*:`,
  String.raw`Themen\s*:?$`,
  String.raw`Themen\s*:\s[^.!?:]{2,80}$`,
  'Bilderstrecke$',
  String.raw`(?:Schlagwörter|Schlagworte|Stichworte|Stichwörter|Region \/ Country)$`,
  // „Veröffentlicht in Haushalt. Schlagwörter: Deich, Bau“
  String.raw`Veröffentlicht (?:in|unter) [^.!?]{2,60}[.]? (?:Schlagw(?:ort|orte|örter)|Tags?|Verschlagwortet(?: mit)?|Getaggt(?: mit)?)(?!\p{L})`,
  '(?:Aktuelle|Weitere|Mehr|Alle) (?:Artikel|Beiträge|Texte) (?:des Autors|der Autorin|der Redaktion)$',
  String.raw`(?:Schlagw(?:ort|orte|örter)|Stichw(?:ort|orte|örter)|Tags?|Keywords?|Rubrik|Ressort)\s*:`,
  String.raw`(?:Schlag|Stich)w(?:orte|örter) \p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L} -]+){1,12}$`,
  String.raw`(?:[Mm]arkiert|MARKIERT|Getaggt|Verschlagwortet)(?: mit| MIT| unter)?\s*:?$`,
  String.raw`(?:Links?|Weblinks?)\s*:`,
  String.raw`Kategorien?\s*:\s[^.!?]{2,160}$`,
  String.raw`Mehr (?:über|von|aus|zu)\b.{0,60}:?$`,
  String.raw`Mehr zu[mr] \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$`,
  String.raw`Meistgelesen\b.{0,40}$`,
  String.raw`Top-?(?:News|Artikel|Themen)(?: (?:aus|zum|zur|im) [^.!?:]{2,40})?\s*:`,
  'Am häufigsten gelesen$',
  'Related (?:Posts|Articles)',
  String.raw`See also\b`,
  String.raw`Read (?:also|[Mm]ore)\b`,
]);
/** „Mehr zur Lage im Tal lesen Sie in unserem Liveblog.“ */
const POINTER =
  /^(?:(?:Mehr|Alles)(?!\p{L})[^.!?:]{3,80}|Die ganze Geschichte|Das ganze Interview) (?:lesen|sehen|hören) Sie (?:hier|jetzt|in unser\p{Ll}+|auf unser\p{Ll}+|im (?:Liveblog|Liveticker|Podcast|Newsletter|Video))(?!\p{L})[^.!?]{0,40}[.:!]?$/u;
/** „Weitere Nachrichten aus dem Norden finden Sie hier.“, „Verfolgen Sie die Lage im Liveblog.“, „(Mehr dazu lesen Sie hier)“ */
const ELSEWHERE =
  /^\(?(?:(?:(?:Weitere|Alle|Mehr|Ältere) (?:älteren |früheren |weiteren )?(?:Live-?[Bb]logs?|Live-?[Tt]icker|Nachrichten|News|Meldungen|Artikel|Berichte|Texte|Hintergründe)(?!\p{L})|Mehr dazu|Mehr darüber)[^.!?:]{0,60} (?:finden|lesen|sehen|erfahren) Sie[^.!?:]{0,30} hier|(?:Verfolgen Sie|Alle (?:Entwicklungen|Nachrichten|Ereignisse))(?!\p{L})[^.!?:]{0,60} im (?:Live-?blog|Live-?ticker|Newsblog|News-?ticker))[.!]?\)?$/u;
/** „Alle Entwicklungen finden Sie in unserem Newsticker.“ at the end of a short line */
const IN_OUR_TICKER =
  /(?:finden|lesen|sehen|verfolgen) Sie (?:hier )?in unser(?:em|en) (?:News|Live)-?(?:[Tt]icker|[Bb]log)s?[.!]?$/u;
/** „>>> Alle Nachrichten aus Musterstadt +++“ */
const ARROWS = /^>{3,} ?[^.!?]+$/u;
/** „Lesen Sie den gesamten Bericht als PDF.“ */
const AS_PDF =
  /^Lesen Sie (?:hier )?(?:den|die|das) (?:gesamten?|vollständigen?|ganzen?|kompletten?) [\p{L}-]{3,40} (?:als PDF|hier|im PDF-Format)[.!]?$/u;
const WITHIN =
  /(?:^|[.:!?]\s+|[-–|]\s)(?:Lesen Sie (?:auch|hierzu|dazu|mehr)|Mehr (?:dazu|zum Thema))\s*:\s+\S/u;

export const seeAlso: LineRule = {
  reason: 'see-also',
  box: true,
  takes: [
    'STANDPUNKT SEITE 2',
    '👉 Alle Infos: muster.example/wall',
    'Mehr dazu in der App',
    'Siehe auch  Stadtrat vertagt Entscheidung über Freibad',
    'Lesen Sie auch: Was die Reform für Mieter bedeutet',
    'Mehr zum Thema',
    'Mehr zum Thema – Was der Deich noch hält',
    'Read More',
    'Surftipp: Alles zum Deich',
    'Im Video: So bricht der Damm',
    'Diesen Artikel auf Englisch lesen',
    'Lesen Sie den gesamten Bericht als PDF.',
    'Auch interessant: Die besten Radwege im Norden',
    '» Lesen Sie hier den Kommentar zur Wahl',
    'Das könnte Sie auch interessieren:',
    'Große Serie: Lesen Sie auch: Leben am Deich',
    'Mehr zu: Bahn, Streik, Tarifverhandlung',
    'LESEN SIE AUCH | Leben am Deich',
    'Die Redaktion empfiehlt',
    'Schlagwort: Wetter',
    'Schlagworte',
    'Veröffentlicht in Küste. Schlagwörter: Deich, Bau',
    'Aktuelle Artikel des Autors',
    'Mehr Politik',
    'Schlagwörter Wetter, Sturm, Deich',
    'Stichworte Wetter, Sturm',
    'Mehr lesen über',
    'Unser Ticker zur Lage: Alle Entwicklungen finden Sie in unserem Newsticker.',
    'Mehr zum Deichbau',
    'Kategorien: Küste | Sturmflut 1962',
    '[Video] Der Sturm in Bildern',
    'Das könnte Ihnen auch gefallen',
    'Markiert mit:',
    'Kommentar Seite 2',
    'Link: Wetterdienst des Landes',
    'Weitere Nachrichten aus Musterstadt finden Sie hier.',
    'Alle älteren Liveblogs zur Sturmflut finden Sie hier.',
    '(Mehr dazu lesen Sie hier)',
    'Verfolgen Sie die Lage an der Küste im Liveblog.',
    'Alle Entwicklungen im Newsticker',
    'Zum Thema: Freibad',
    'Video: Die Sitzung im Rat',
    'Zum Artikel: Was der Deich noch hält',
    'Lest auch',
    'Themen: Freibad, Haushalt',
    'Bilderstrecke',
    'Top-News aus Musterstadt: Der Markt zieht um',
    'Verwendete Quellen',
    'Die wichtigsten, öffentlichen Quellen für diesen Faktencheck:',
    '>>> Hier geht es zum Liveticker',
    'Zum Artikel aus der gedruckten Musterzeitung vom Fr, 12. April 2024:',
    '>>> Alle Nachrichten aus Musterstadt +++',
    'Quellen:',
    'Mehr zur Sturmflut im Norden lesen Sie in unserem Liveblog:',
  ],
  leaves: [
    'STANDPUNKT SEIT 2010',
    'Alle Infos: nicht vor Montag',
    'Siehe auch die Entscheidung des Gerichts vom Mai, die in die andere Richtung weist.',
    'Link: Der Angeklagte schwieg.',
    'Themen: Es ging um das Freibad.',
    'Verwendete Quellen nennt die Studie nicht.',
    'Die wichtigsten Quellen für diesen Fluss liegen im Süden.',
    'Hier geht es zum Hafen hinunter. Hier geht keiner allein.',
    '>> Danke für die Mühe mit dem Deich',
    '>>> Der Deich hält, schrieb er.',
    'Zum Artikel aus der gedruckten Verfassung schwieg der Minister.',
    'Weitere Berichte von damals finden Sie im Archiv der Stadt.',
    'Verfolgen Sie die Spur, riet der Kommissar.',
    'Podcast: Das Wort kennt hier jeder.',
    'Zum Interview kam die Ministerin zu spät.',
    'Stichwortverzeichnisse fehlen in dem Band.',
    'Mehr zur Lage der Bauern weiß niemand',
    'Mehr zum Thema wollte der Minister am Abend nicht sagen.',
    'Mehr als tausend Menschen kamen zur Kundgebung.',
    'Mehr Ruhe als in der Stadt finden Sie nirgends, sagt der Wirt, und er meint seine drei Zimmer über der Gaststube.',
    'Hier finden sich die ältesten Häuser.',
    'Weitere Informationen finden Sie auf der Seite der Stadt.',
    '„Lesen Sie auch einmal ein Buch“, riet der Lehrer seinen Schülern.',
    'Mehr von dem Wein trank an diesem Abend niemand, sagte der Wirt später vor Gericht aus.',
  ],
  test: (text) =>
    text.length <= 220 &&
    ((LABEL.test(text.replace(MARK, '')) && !/[.!]["“»]?$/.test(text)) ||
      POINTER.test(text.replace(MARK, '')) ||
      AS_PDF.test(text) ||
      (text.startsWith('Mehr ') && isSection(text.slice(5))) ||
      ELSEWHERE.test(text.replace(MARK, '')) ||
      (text.length <= 140 && !/[.!?] /u.test(text) && IN_OUR_TICKER.test(text)) ||
      (text.length <= 140 && ARROWS.test(text)) ||
      WITHIN.test(text)),
};
