import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** Below what police and companies send out: whom to ask, and who passed it on. */
const LABEL = startsWith([
  String.raw`(?:Rückfragen|Rückfragen (?:von|der|durch) Medien(?:vertreter\p{Ll}*)?|Medienrückfragen|Rückfragehinweis|Rückfragen der Presse) ?(?:bitte )?(?:an|unter)?\s*:`,
  String.raw`(?:Pressekontakt|Pressekontakte|Kontakt für die Presse|Medienkontakt|Kontakt für Medien)\s*:?$`,
  String.raw`(?:Pressestelle|Pressereferat|Presseabteilung|Medienstelle|Kommunikationsabteilung)(?: (?:der|des|im) .{2,60})?$`,
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
    'Telefon: 01234 567-0',
    '(S E R V I C E – Karten unter www.muster.example)',
    'Original-Content von: Polizei Musterstadt, übermittelt durch mpa',
  ],
  leaves: [
    'Rückfragen ließ das Ministerium unbeantwortet.',
    'Telefon und Strom fielen aus.',
    'Pressestelle schweigt zu den Vorwürfen',
    'Pressekontakt verboten: Was der Verein plant',
  ],
  test: (text) => text.length <= 160 && LABEL.test(text),
};
