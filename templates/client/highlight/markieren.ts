import { markFinder, wordsToMark } from '../../../src/search/findMarks.ts';
import { parseQuery } from '../../../src/search/parseQuery.ts';
import { markElement } from './markElement.ts';
import { markNavigation } from './markNavigation.ts';

/** Marks the words of `?markiere=…` in the article, as the search result did. */
const wanted = new URLSearchParams(location.search).get('markiere');
if (wanted) {
  const find = markFinder(wordsToMark(parseQuery(wanted.slice(0, 2000))));
  const parts = [...document.querySelectorAll<HTMLElement>('.article-head h1, .article .text')];
  const places = parts.flatMap((part) => markElement(part, find));
  if (places.length > 0) document.body.append(markNavigation(places));
}
