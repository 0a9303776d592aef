import { articles as inWords, number } from '../../src/german/count.ts';

/** A number of articles at the end of a line; what it counts is said to those who cannot see the column. */
export function Count({ articles }: { articles: number }) {
  return (
    <span class="count">
      <span aria-hidden="true">{number(articles)}</span>
      <span class="unseen">{inWords(articles)}</span>
    </span>
  );
}
