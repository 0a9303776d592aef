import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** Comment counts and invitations to comment. */
const LABEL = startsWith([
  String.raw`\d{1,5} Comments?$`,
  String.raw`\(?\d{1,5}\)?\s*(?:Leser)?[Kk]omment(?:are?|s)\b`,
  String.raw`Kommentare?\s*(?:\(\d+\)|:?\s*\d+|lesen|schreiben|anzeigen|verfassen|zum (?:Artikel|Thema)|laden|$)`,
  '(?:Leser)?[Kk]ommentare?$',
  String.raw`KOMMENTARE?(?:\s*\(?\d{1,5}\)?)?$`,
  String.raw`Keine Kommentare\b`,
  'Diskutieren Sie mit',
  'Jetzt (?:mit)?diskutieren',
  'Jetzt kommentieren',
  '(?:Haben Sie (?:einen )?)?Fehler (?:entdeckt|gefunden|melden)(?!\\p{L})',
  'Kommentieren$',
  'Kommentarpause$',
  'Vielen Dank! Ihr Kommentar',
  'Im Interesse unserer (?:User|Nutzer|Leser)',
  '(?:Wie fanden Sie|Hat Ihnen) (?:der|den|dieser|diesen) (?:Artikel|Beitrag|Text)(?: gefallen)?\\s*\\?',
  'Schreiben Sie uns (?:Ihre Meinung|einen Leserbrief)(?!\\p{L})',
  'Hinterlassen? (?:Sie )?(?:eine|einen) (?:Antwort|Kommentar)',
  'Schreiben? (?:Sie )?einen Kommentar',
  String.raw`Ihre Meinung\b.{0,40}$`,
  String.raw`Forum\s?: ?\d{1,5} (?:Postings?|Beiträge|Kommentare)$`,
  'Antwort(?:en)? abbrechen',
  'Leave a (?:comment|reply)',
  String.raw`Was (?:meinen|denken) Sie\s*\?.{0,80}$`,
  'Zur Startseite$',
  String.raw`Zum Forum\b.{0,30}$`,
  String.raw`Forum\s*\(\d+\)$`,
  String.raw`\d{1,5} (?:Beiträge|Postings?|Reaktionen)$`,
]);

/** A sentence of the form for comments, whatever follows it. */
const FORM =
  /^(?:Your email address will not be published|Vielen Dank! Ihr Kommentar|Ihre Meinung zählt[.!]?$|Im Interesse unserer (?:User|Nutzer|Leser)(?:innen)? |(?:Haben Sie (?:einen )?)?Fehler (?:entdeckt|gefunden)\s*\?)/u;

/** „Was halten Sie davon? Schreiben Sie uns an briefe@dorfbote.example“ */
const WRITE_TO_US =
  /(?:^|[?!.] )(?:Schreiben Sie|Schreib|Schreibt) uns(?: (?:\p{Ll}+ ){0,3}an|[!:.]) [\w.+-]{2,40}@[\w.-]{4,60}$/u;

export const comments: LineRule = {
  reason: 'comments',
  box: 'below-text',
  takes: [
    '12 Kommentare',
    'Kommentare (3)',
    'KOMMENTARE (0)',
    'Keine Kommentare',
    'Diskutieren Sie mit!',
    'Kommentar schreiben',
    '0 Comments',
    'Vielen Dank! Ihr Kommentar wurde abgeschickt.',
    'Im Interesse unserer User behalten wir uns vor, jeden Beitrag zu prüfen.',
    'Haben Sie Fehler entdeckt? Schreiben Sie uns!',
    'Your email address will not be published.',
    'Fehler gefunden? Schreiben Sie uns!',
    'Wie fanden Sie den Artikel?',
    'Schreiben Sie uns Ihre Meinung an briefe@muster.example',
    'Was halten Sie davon? Schreiben Sie uns an briefe@muster.example',
    'Haben Sie eine Meinung? Schreiben Sie uns! briefe@muster.example',
  ],
  leaves: [
    'Kommentare zu dem Urteil gab es zunächst keine.',
    '20 Kommentare löschte der Betreiber noch am selben Abend.',
    'Kommentieren wollte das niemand.',
    'Fehler gefunden hat bisher nur der Rechnungshof.',
    'Kommentar: Ein fauler Kompromiss',
  ],
  test: (text) =>
    text.length <= 120 &&
    (FORM.test(text) || WRITE_TO_US.test(text) || (LABEL.test(text) && !/\p{Ll}\.$/u.test(text))),
};
