import { Endings } from './endings.ts';

/** What German adds to a noun: „Schiff“, „Schiffs“, „Schiffes“, „Fähren“ */
const INFLECTIONS = ['', 's', 'es', 'n', 'en', 'e'];

/** Nouns in all their forms, as whole words and as last parts of longer ones: „schiff“ finds „Schiffes“ and „Segelschiff“. */
export function inflectedEndings(nouns: Iterable<string>): Endings {
  const endings = new Endings();
  for (const noun of nouns)
    for (const inflection of INFLECTIONS) {
      endings.add(noun + inflection, 1);
      endings.add(noun.charAt(0).toUpperCase() + noun.slice(1) + inflection, 1);
    }
  return endings;
}
