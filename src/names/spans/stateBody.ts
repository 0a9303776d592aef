import type { WordInfo, WordReader } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';

const BODY =
  /^(?:\p{Lu}[\p{L}.]+-)?(?:Sicherheitsrat|Vollversammlung|Generalversammlung|\p{Lu}\p{Ll}*ministerium)(?:e?s)?$|^\p{Lu}[\p{L}.]+-(?:Kommission|Parlament|Kongress|Senat|Repräsentantenhaus|Botschaft)(?:e?s)?$/u;

/** „Umweltbundesamt“, „Bundesärztekammer“: there is one of each. Not „Bundesamt“ and „Bundesbehörde“, which need more words. */
const FEDERAL =
  /^(?:Bundes\p{Ll}{3,}(?:amt|agentur|anstalt|kammer|zentrale|gericht|gerichtshof|rechnungshof)|\p{Lu}\p{Ll}{2,}bundesamt)(?:e?s)?$/u;

const memo = new WordMemo(({ word }) =>
  BODY.test(word) ? { named: word.includes('-') } : FEDERAL.test(word) ? { named: true } : null,
);

/** „Außenministeriums“, „UN-Sicherheitsrat“: by its form a body of a state or a union, so never a place or a person. */
export const isStateBody = ({ number }: WordInfo, reader: WordReader): boolean =>
  memo.of(number, reader) !== null;

/** One that says whose it is, so a name wherever it stands: „US-Außenministerium“, „EU-Parlament“ */
export const isNamedStateBody = ({ number }: WordInfo, reader: WordReader): boolean =>
  memo.of(number, reader)?.named === true;
