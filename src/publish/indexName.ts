import { NAME_PARTICLES, NAME_SUFFIXES } from '../german/particles.ts';
import { readPersonName } from '../names/people/readPersonName.ts';

/**
 * A person's name as a register files it: „Putin, Wladimir“, „Leyen, Ursula von der“, „Stroessner, Alfredo Jr.“. Names
 * whose family name stands first („Kim Jong Un“) and single names stay as they are.
 */
export function indexName(name: string): string {
  const { full, eastern } = readPersonName(name);
  if (!full || eastern) return name;
  const words = name.split(/\s+/u);
  let end = words.length;
  while (end > 1 && NAME_SUFFIXES.has(words[end - 1] ?? '')) end--;
  const family = words[end - 1] ?? '';
  const given = [...words.slice(0, end - 1), ...words.slice(end)];
  // nobody but the family name itself: „von Stauffenberg“
  return given.every((word) => NAME_PARTICLES.has(word.toLowerCase()))
    ? name
    : `${family}, ${given.join(' ')}`;
}
