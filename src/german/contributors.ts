import { startsWith } from './startsWith.ts';
/** Lines below an article that name who helped: „Mitarbeit: …“, „… trug aus Kiew zur Berichterstattung bei.“ */
export const CONTRIBUTOR_LINE = startsWith([
  String.raw`(?:Unter )?Mitarbeit(?: (?:von|an diesem (?:Text|Artikel|Bericht)))?\s*:?\s+(?=\p{Lu})`,
  String.raw`(?:Mit )?[Zz]usätzliche(?:r)? (?:Berichterstattung|Recherchen?|Reportage)(?: (?:von|durch))?\s*:?\s+(?=\p{Lu})`,
  String.raw`Redaktion(?:elle (?:Mitarbeit|Bearbeitung))?\s*:\s+(?=\p{Lu})`,
  String.raw`(?:Bearbeitung|Bearbeitet von|Recherche|Redigatur|Redigat|Dokumentation|Lektorat|Schlussredaktion|Fakten-?[Cc]heck|Faktenprüfung|Illustration(?:en)?|Grafik(?:en)?)\s*:\s+(?=\p{Lu})`,
  String.raw`(?:Übersetzung|Adaptierung|Adaption|Deutsche (?:Fassung|Bearbeitung))(?: (?:und|&) (?:Übersetzung|Adaptierung|Adaption|Bearbeitung))?(?: (?:von|durch))?\s*:?\s+(?=\p{Lu})`,
  String.raw`Mit (?:Beiträgen|Material|Informationen) von\s+(?=\p{Lu})`,
]);

/** How agencies sign below a report: „(Bericht von Anna Beispiel, redigiert von Bert Muster. Bei Rückfragen …)“ */
export const AGENCY_STAFF =
  /^\((?<words>(?:(?:Zusätzlicher )?Berichte?|Reporter(?:in|innen)?|Redigatur|Geschrieben|Büro \p{Lu}[\p{L}-]+)(?: von|\s?:|,)\s[^()]{3,300})\)$/u;
/** What each of them did, and how to reach the desk */
export const STAFF_TASK =
  /(?:(?:zusätzlicher )?Berichte?|geschrieben|redigiert|bearbeitet|übersetzt|Mitarbeit|Redigatur|Redaktion|Reporter(?:in|innen)?)(?:\s+von|\s?:)\s+/giu;
export const DESK_CONTACT = /[.,;]?\s*(?:Bei )?Rückfragen\s.*$/u;

/** Who edited a report, behind its writers: „…; redigiert von Anna Beispiel“ */
export const EDITED_BY =
  /[;,.|]?\s+\(?(?:[Rr]edigiert|[Bb]earbeitet|[Üü]bersetzt|[Ee]ditiert|[Aa]us dem \p{Lu}\p{Ll}+(?: übersetzt)?)(?: von|:)\s+(?<names>\p{Lu}[^()]{3,100}?)\)?\.?$/u;

/** The same as a sentence, also as machines translate „contributed reporting from Berlin“ */
export const CONTRIBUTOR_SENTENCE =
  /^(?<names>\p{Lu}[\p{L}.'’-]+(?:(?:,| und)? \p{Lu}[\p{L}.'’-]+){1,8})(?: von \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?)?,?\s+(?:(?:Er|Sie|er|sie|der|die) )?(?:(?:hat|haben|trug|trugen|steuerte|steuerten|lieferte|lieferten|berichtete|berichteten|unterstützte|unterstützten|wirkte|wirkten|arbeitete|arbeiteten)(?!\p{L}))[^.!?]{0,120}(?:Berichterstattung|Bericht|Recherche|Reportage|Artikel|Berichten)(?!\p{L})[^.!?]{0,60}\.?$/u;

/** „Die Reporter Anna Beispiel in Rom und Bert Muster in Bern haben zu diesem Bericht beigetragen.“ */
export const STAFF_SENTENCE =
  /^(?:(?:Die|Der|Unsere?) )?(?:\p{Ll}+en? )?\p{L}*(?:[Rr]eporter|[Aa]utor|[Jj]ournalist|[Kk]orrespondent|[Mm]itarbeiter|[Ss]chreiber)(?:in|innen|en|s)? (?<names>\p{Lu}[^.!?]{5,160}?) (?:hat|haben|trug|trugen|steuerte|steuerten) [^.!?]{0,60}(?:Bericht|Berichterstattung|Artikel|Beitrag|Reportage)\p{Ll}*[^.!?]{0,40}\.?$/u;
