import { wordList } from './wordList.ts';

/** Small words inside personal names: „von der Leyen“, „bin Salman“, „de Gaulle“. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  wordList(`
von vom van zu zum zur und der den de del della dell' dei degli delle di da das do dos du des d' d’ la las le les lo los el al al- as ar bin ibn ben bint abu ter ten te tot op 't ’t 't y e i af av dal dalla in het zu und ul ur ud ush ash at-
`),
);

/** What may begin a particle run: „von und zu“, never „der“ or „und“ alone. */
export const LEADING_PARTICLES: ReadonlySet<string> = new Set(
  wordList(`
von vom van zu zum zur de del della dei degli di da dos do du des la le el al bin ibn ben bint abu ter ten af av dal dalla d' d’ de' Von Van De Del Della Di Da Du La Le El Al Bin Ibn Ben Abu Ter Ten
`),
);

/** After a name: „Karl Müller jun.“, „Ludwig XIV.“ */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  wordList(
    'Jr. Jr Sr. Sr jun. sen. jr. sr. jun sen junior senior Junior Senior II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XXIII I I. II. III. IV. V. VI. VII. VIII. IX. X. XI. XII. XIII. XIV. XV. XVI. XXIII.',
  ),
);
