import { buildLexicon } from './words/lexicon.ts';
import { WordReader } from './words/wordInfo.ts';

/** The tables that recognition looks words up in, with the words already looked up. */
export interface NamesLexicon {
  readonly reader: WordReader;
}

/** `mostWords`: how many words are remembered; what reads many texts before it uses the first must remember all. */
export function createNamesLexicon(mostWords?: number): NamesLexicon {
  const { lexicon, phrases } = buildLexicon();
  return { reader: new WordReader(lexicon, phrases, mostWords) };
}
