import type { Reading } from '../publish/timeline.ts';

/** The two readings of time, as pages name them. */
export const READING_WORDS: Readonly<
  Record<Reading['name'], { title: string; short: string; intro: string; of: string }>
> = {
  reported: {
    title: 'Zeitleiste',
    short: 'Wann berichtet wurde',
    intro:
      'Alle Artikel nach dem Tag ihres Erscheinens. Leere Stellen heißen: Das Archiv enthält aus dieser Zeit keinen Artikel – nicht, dass nichts geschehen ist.',
    of: 'erschienen',
  },
  happened: {
    title: 'Ereignisse',
    short: 'Wann es geschah',
    intro:
      'Die Artikel nach den Tagen, von denen ihre Texte erzählen. Ein Artikel steht bei jedem Tag, Monat oder Jahr, das er nennt, auch bei angekündigten.',
    of: 'über diese Zeit',
  },
};
