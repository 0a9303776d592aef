import type { LineRule } from './lineRule.ts';

/** Comment counts and invitations to comment. */
const LABEL =
  /^(?:\(?\d{1,5}\)?\s*(?:Leser)?[Kk]omment(?:are?|s)\b|Kommentare?\s*(?:\(\d+\)|:?\s*\d+|lesen|schreiben|anzeigen|verfassen|zum (?:Artikel|Thema)|laden|$)|(?:Leser)?[Kk]ommentare?$|Keine Kommentare\b|Diskutieren Sie mit|Jetzt (?:mit)?diskutieren|Jetzt kommentieren|Hinterlassen? (?:Sie )?(?:eine|einen) (?:Antwort|Kommentar)|Schreiben? (?:Sie )?einen Kommentar|Ihre Meinung\b.{0,40}$|Antwort(?:en)? abbrechen|Leave a (?:comment|reply)|Was (?:meinen|denken) Sie\s*\?.{0,80}$|Zur Startseite$|Zum Forum\b.{0,30}$|Forum\s*\(\d+\)$|\d{1,5} (?:Beiträge|Postings?|Reaktionen)$)/u;

export const comments: LineRule = {
  reason: 'comments',
  takes: [
    '12 Kommentare',
    'Kommentare (3)',
    'Keine Kommentare',
    'Diskutieren Sie mit!',
    'Kommentar schreiben',
    '0 Comments',
  ],
  leaves: [
    'Kommentare zu dem Urteil gab es zunächst keine.',
    '20 Kommentare löschte der Betreiber noch am selben Abend.',
    'Kommentar: Ein fauler Kompromiss',
  ],
  test: (text) => text.length <= 120 && LABEL.test(text) && !/\p{Ll}\.$/u.test(text),
};
