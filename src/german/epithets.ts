import { wordList } from './wordList.ts';

/** Adjectives that rulers, saints and writers of the past are called by, without their ending: „der Große“ */
const ADJECTIVES = wordList(`
Groß Klein Kühn Fromm Schön Kahl Dick Weis Gut Gerecht Stark Heilig Schrecklich Grausam Prächtig Älter Jünger Streitbar Streng
Reich Blind Lahm Lang Kurz Rot Schwarz Weiß Unerschrocken Erlaucht Sanftmütig Friedfertig Beständig Still Siegreich Standhaft
Glücklich Tapfer Zänkisch Stolz Freigebig Ungläubig Wahnsinnig Deutsch Fleißig Faul Edl Mild Großmütig
Erst Zweit Dritt Viert Fünft Sechst
`);
/** Nouns of the same use, without ending: „Wilhelm der Eroberer“ */
const NOUNS = wordList(`
Eroberer Bekenner Seefahrer Täufer Stammler Schmied Einäugige Bayer Löwe Bär Salier Staufer Sachse Franke Illyrer Araber
`);

/** From a form to the nominative: „Großen“ → „Große“, „Eroberers“ → „Eroberer“, „Bayern“ → „Bayer“ */
const FORMS: ReadonlyMap<string, string> = new Map([
  ...ADJECTIVES.flatMap((stem): [string, string][] => [
    [`${stem}e`, `${stem}e`],
    [`${stem}en`, `${stem}e`],
  ]),
  ...NOUNS.flatMap((noun): [string, string][] =>
    ['', 's', 'n', 'en'].map((ending) => [`${noun}${ending}`, noun]),
  ),
]);

/**
 * The epithet behind a first name in the nominative: „der Große“ for „des Großen“, „die Große“ for „der Großen“;
 * null where article and word are none. `article` and `word` as written.
 */
export function readEpithet(article: string, word: string): string | null {
  const nominative = FORMS.get(word);
  if (nominative === undefined) return null;
  const isPlain = word === nominative;
  if (article === 'der' || article === 'die') {
    if (isPlain) return `${article} ${nominative}`;
    // „Katharina der Großen“
    return article === 'der' && word === `${nominative}n` ? `die ${nominative}` : null;
  }
  const isInflected = !isPlain || !/(?:e|s)$/u.test(nominative);
  return isInflected && (article === 'dem' || article === 'den' || article === 'des')
    ? `der ${nominative}`
    : null;
}
