import { wordList } from './wordList.ts';

/**
 * Towns whose names are nouns or surnames too: meant right behind „in“, „aus“ or „nach“, where the noun would have an
 * article. Not those that idioms have there: „in Regen und Wind“, „in Ruhe“, „nach Norden“.
 */
export const TOWNS_LIKE_WORDS: ReadonlySet<string> = new Set(
  wordList(`
Aalen Ahlen Augusta Baden Biel Bonn Brühl Burg Chur Emden Enns Essen Fürth Gera Graz Hagen Hall Halle Hamm Herne Hof
Husum Kamen Kehl Kleve Krems Lage Leer Lindau Linz Löwen Melk Moers Münster Neuss Niš Peine Posen Ratingen Reims Siegen
Soest Speyer Stade Steyr Suhl Sitten Tanger Thun Tours Trier Ulm Unna Weiden Wels Wesel Worms Zug Zeitz
`),
);
