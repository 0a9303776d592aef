/**
 * Letters of words in German text, for use inside brackets: Latin ones with their marks. A small class on purpose: a
 * pattern with many \p{L} that also ignores case takes up to 70 ms to compile, once in every thread.
 */
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ';
