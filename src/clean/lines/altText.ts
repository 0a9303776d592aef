import type { LineRule } from './lineRule.ts';

/** What a page says of a picture to those who cannot see it; a sentence of the text ends in a full stop. */
export const altText: LineRule = {
  reason: 'caption',
  takes: ['Das Bild zeigt einen Zaun an einem Fluss', 'Auf dem Foto sind zwei Helfer zu sehen'],
  leaves: ['Das Bild zeigt den König als Kind.', 'Das Bild zeigt: Hier war niemand'],
  test: (text) =>
    text.length <= 200 &&
    /^(?:Das (?:Bild|Foto) zeigt|Auf dem (?:Bild|Foto) (?:ist|sind|sieht man)) [^.!?:]{5,180}$/u.test(text),
};
