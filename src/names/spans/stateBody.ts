import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';

const BODY =
  /^(?:\p{Lu}[\p{L}.]+-)?(?:Sicherheitsrat|Vollversammlung|Generalversammlung|\p{Lu}\p{Ll}*ministerium)(?:e?s)?$|^\p{Lu}[\p{L}.]+-(?:Kommission|Parlament|Kongress|Senat|Repräsentantenhaus|Botschaft)(?:e?s)?$/u;

const memo = new WordMemo(({ word }) => ({
  state: BODY.test(word),
  whose: word.includes('-'),
}));

/** „Außenministeriums“, „UN-Sicherheitsrat“: by its form a body of a state or a union, so never a place or a person. */
export const isStateBody = (info: WordInfo): boolean => memo.of(info).state;

/** One that says whose it is, so a name wherever it stands: „US-Außenministerium“, „EU-Parlament“ */
export const isNamedStateBody = (info: WordInfo): boolean => memo.of(info).state && memo.of(info).whose;
