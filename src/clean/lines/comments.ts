import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** Comment counts and invitations to comment. */
const LABEL = startsWith([
  String.raw`\d{1,5} Comments?$`,
  String.raw`\(?\d{1,5}\)?\s*(?:Leser)?[Kk]omment(?:are?|s)\b`,
  String.raw`Kommentare?\s*(?:\(\d+\)|:?\s*\d+|lesen|schreiben|anzeigen|verfassen|zum (?:Artikel|Thema)|laden|$)`,
  '(?:Leser)?[Kk]ommentare?$',
  String.raw`Keine Kommentare\b`,
  'Diskutieren Sie mit',
  'Jetzt (?:mit)?diskutieren',
  'Jetzt kommentieren',
  String.raw`Haben Sie (?:einen )?Fehler (?:entdeckt|gefunden)\b`,
  'Hinterlassen? (?:Sie )?(?:eine|einen) (?:Antwort|Kommentar)',
  'Schreiben? (?:Sie )?einen Kommentar',
  String.raw`Ihre Meinung\b.{0,40}$`,
  'Antwort(?:en)? abbrechen',
  'Leave a (?:comment|reply)',
  String.raw`Was (?:meinen|denken) Sie\s*\?.{0,80}$`,
  'Zur Startseite$',
  String.raw`Zum Forum\b.{0,30}$`,
  String.raw`Forum\s*\(\d+\)$`,
  String.raw`\d{1,5} (?:Beiträge|Postings?|Reaktionen)$`,
]);

/** A sentence of the form for comments, whatever follows it. */
const FORM = /^Your email address will not be published/u;

export const comments: LineRule = {
  reason: 'comments',
  takes: [
    '12 Kommentare',
    'Kommentare (3)',
    'Keine Kommentare',
    'Diskutieren Sie mit!',
    'Kommentar schreiben',
    '0 Comments',
    'Haben Sie Fehler entdeckt? Schreiben Sie uns!',
    'Your email address will not be published.',
  ],
  leaves: [
    'Kommentare zu dem Urteil gab es zunächst keine.',
    '20 Kommentare löschte der Betreiber noch am selben Abend.',
    'Kommentar: Ein fauler Kompromiss',
  ],
  test: (text) => text.length <= 120 && (FORM.test(text) || (LABEL.test(text) && !/\p{Ll}\.$/u.test(text))),
};
