/** Stands for the word that a name is listed under. */
const SELF = '~';
const BETWEEN = /([ |])/;

/** Begins the names of who is called by the first of them. */
export const CALLED_SO = '=';

const written = (folded: string): string => folded.slice(0, 1).toUpperCase() + folded.slice(1);

/** A bearer's names as they travel under one of their words: „Anna Kohl|A. Kohl“ under „kohl“ is „Anna ~|A. ~“. */
export const packBearer = (names: string, folded: string): string => exchange(names, written(folded), SELF);

/** The names again. */
export const unpackBearer = (packed: string, folded: string): string =>
  exchange(packed, SELF, written(folded));

const exchange = (names: string, word: string, other: string): string =>
  names
    .split(BETWEEN)
    .map((part) => (part === word ? other : part))
    .join('');
