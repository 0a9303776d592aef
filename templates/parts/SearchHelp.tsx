import { UI_SEARCH } from '../../src/german/uiSearch.ts';

const EXAMPLES: [query: string, meaning: string][] = [
  ['Häuser', 'findet auch Haus, Hauses und HÄUSER'],
  ['"im Gespräch"', 'genau diese Wörter in dieser Folge'],
  ['Gipfel -Moskau', 'Gipfel, aber nicht Moskau'],
  ['Rakete ODER Satellit', 'eines von beiden'],
  ['person:Muster', 'Artikel, in denen diese Person vorkommt; ebenso ort:, organisation:, quelle:, autor:'],
  ['jahr:2019..2021', 'aus diesen Jahren; ebenso vor:2020-05 und nach:17.5.2020'],
];

/** What one can type into the search, folded away. */
export function SearchHelp() {
  return (
    <details class="suchhilfe">
      <summary>{UI_SEARCH.help}</summary>
      <dl>
        {EXAMPLES.map(([query, meaning]) => (
          <>
            <dt>
              <code>{query}</code>
            </dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
      <p>{UI_SEARCH.courseHelp}</p>
    </details>
  );
}
