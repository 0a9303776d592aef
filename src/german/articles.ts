import { wordList } from './wordList.ts';

/** The definite article in all its forms, small. */
export const DEFINITE_ARTICLES: ReadonlySet<string> = new Set(wordList('der die das des dem den'));
