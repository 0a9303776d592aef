import { stemByNewRules } from '../german/stem.ts';

/**
 * A word as Pagefind keeps it: its letters and figures in small letters without marks, stemmed. „Präsidenten“ → `prasident`;
 * '' where it has neither. Letters with a stroke stay, which `foldWord` evens out: „Łódź“ → `łodz`.
 */
export function indexStem(word: string): string {
  const plain = word.toLowerCase().normalize('NFD').replace(OTHER, '').replace(/ß/g, 'ss');
  return stemByNewRules(
    plain.includes('e') ? plain.replace(SPELT, (_, vowel: string | undefined) => vowel ?? 'u') : plain,
  );
}

const OTHER = /[^\p{L}\p{N}_]/gu;
/** Two letters for an umlaut, which the stemmer evens out too: „Mueller“ */
const SPELT = /([ao])e|(?<![aeiouyq])ue/g;
