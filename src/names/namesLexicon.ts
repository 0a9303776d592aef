import { buildLexicon } from './words/lexicon.ts';
import { WordReader } from './words/wordInfo.ts';

/** The tables that recognition looks words up in, with the words already looked up. */
export interface NamesLexicon {
  readonly reader: WordReader;
}

export function createNamesLexicon(): NamesLexicon {
  const { lexicon, phrases } = buildLexicon();
  return { reader: new WordReader(lexicon, phrases) };
}
