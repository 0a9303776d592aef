import { wordList } from './wordList.ts';

/**
 * Words of a question that ask for nothing by themselves: „Wer hat die Wahl in Kiel gewonnen?“ is about Wahl, Kiel, gewonnen. Written out: the
 * browser loads this.
 */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  wordList(
    'wer wen wem wessen was wann wo woher wohin wie warum wieso weshalb welche welcher welches welchem welchen hat haben hatte hatten habe ist sind war waren wird werden wurde wurden kann konnte gibt gab der die das den dem des ein eine einen einem einer eines in im ins an am auf aus bei beim mit von vom zu zum zur für über um durch nach vor seit gegen unter und es er sie man sich viel viele eigentlich denn alles passiert geschah',
  ),
);
