import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** Below what police and companies send out: whom to ask, and who passed it on. */
const LABEL = startsWith([
  String.raw`(?:Rückfragen|Rückfragen (?:von|der|durch) Medien(?:vertreter\p{Ll}*)?|Medienrückfragen|Rückfragehinweis|Rückfragen der Presse) ?(?:bitte )?(?:an|unter)?\s*:`,
  String.raw`(?:(?:Kontakt|Ansprechpartner(?:in|innen)?|Ansprechpersonen?) (?:für|bei) (?:Rückfragen|die (?:Presse|Medien|Redaktion)|Journalisten|Journalistinnen|Medien)(?: .{2,40})?|Ansprechpartner(?:in)?|(?:Für )?(?:[Ww]eitere )?(?:Auskünfte|Rückfragen)|Herausgeber)\s*:?$`,
  String.raw`(?:Bitte )?(?:richten|senden|schicken) Sie (?:Ihre )?(?:Fragen|Anfragen|Rückfragen|Kommentare|Hinweise)(?!\p{L}).{0,40} an\s`,
  String.raw`(?:Tel|Telefon|Fax|Mobil|Handy)\.? ?\+?\(?\d[\d /()–-]{5,20}(?!\p{L})`,
  String.raw`(?:[^.!?:;„]{3,50}\d{1,4}\p{Ll}?, |D-|A-|CH-)?\d{5} \p{Lu}[\p{L} ()/-]{2,30}$`,
  String.raw`[^.!?:;„]{3,50} \d{1,4}\p{Ll}?, (?:D-|A-|CH-)?\d{4,5} \p{Lu}[\p{L} ()/-]{2,30}$`,
  String.raw`(?:Rückfragen|Kontakt)(?: ?& ?| und )(?:Kontakt|Rückfragen)\s*:?$`,
  String.raw`Kontakt\s*:\s*.{3,140}(?:Tel\.|Telefon|E-?Mail|@|www\.)`,
  String.raw`OTS-ORIGINALTEXT(?!\p{L})`,
  String.raw`Wissenschaftliche Ansprechpartner(?:in|innen)?\s*:$`,
  String.raw`(?:Pressekontakt|Pressekontakte|Kontakt für die Presse|Medienkontakt|Kontakt für Medien)\s*:?$`,
  '(?:Pressestelle|Pressereferat|Presseabteilung|Medienstelle|Kommunikationsabteilung)(?: (?:der|des|im) .{2,60})?$',
  String.raw`(?:Original-Content|Originaltext) von\s*:`,
  String.raw`\(S E R V I C E(?!\p{L})`,
  String.raw`(?:Tel|Telefon|Fax|Telefax|E-?Mail)\.?\s*:\s*\S`,
]);

export const pressContact: LineRule = {
  reason: 'other',
  box: true,
  edges: true,
  takes: [
    'Rückfragen bitte an:',
    'Rückfragen von Medienvertretern bitte an:',
    'Pressekontakt:',
    'Pressestelle',
    'Kontakt für Rückfragen:',
    'Für weitere Auskünfte:',
    'Tel. +49 30 123456, Mobil 0170 123456',
    'Platz der Muster 1, 10115 Berlin',
    '10115 Berlin',
    'Bitte richten Sie Fragen oder Kommentare an [brief@muster.example]',
    'Rückfragen & Kontakt',
    'Kontakt: Prof. Dr. Anna Beispiel, Institut für Muster, Telefon 01234 5678',
    'Wissenschaftliche Ansprechpartnerin:',
    'OTS-ORIGINALTEXT UNTER VERANTWORTUNG DES AUSSENDERS',
    'Telefon: 01234 567-0',
    '(S E R V I C E – Karten unter www.muster.example)',
    'Original-Content von: Polizei Musterstadt, übermittelt durch mpa',
  ],
  leaves: [
    'Rückfragen ließ das Ministerium unbeantwortet.',
    'Telefon und Strom fielen aus.',
    'Am 1. Mai, 12000 Menschen',
    '12000 kamen zur Kundgebung',
    'Auskünfte verweigert: Rat klagt',
    'Pressestelle schweigt zu den Vorwürfen',
    'Kontakt: Wie Nachbarn wieder zueinander finden',
    'Pressekontakt verboten: Was der Verein plant',
    'Ansprechpartner ist seit Mai die Kämmerin.',
    'Kontakt und Rückfragen sind unerwünscht',
  ],
  test: (text) => text.length <= 160 && LABEL.test(text),
};
