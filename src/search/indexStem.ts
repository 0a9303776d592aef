import { stemFolded } from '../german/stem.ts';

/**
 * A word as Pagefind keeps it: its letters and figures in small letters without marks, stemmed. „Präsidenten“ → `prasident`;
 * '' where it has neither. Unlike `stem` it leaves „ue“ alone, as Pagefind does.
 */
export function indexStem(word: string): string {
  const plain = word.toLowerCase().normalize('NFD').replace(OTHER, '').replace(/ß/g, 'ss');
  return stemFolded(plain);
}

const OTHER = /[^\p{L}\p{N}_]/gu;
