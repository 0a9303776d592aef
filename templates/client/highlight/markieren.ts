import { markFinder, wordsToMark } from '../../../src/search/findMarks.ts';
import { parseQuery } from '../../../src/search/parseQuery.ts';
import { markElement } from './markElement.ts';
import { markNavigation } from './markNavigation.ts';

/** Marks the words of `?markiere=…` in the article, as the search result did. */
const wanted = new URLSearchParams(location.search).get('markiere');
const article = document.querySelector('article');
if (wanted && article instanceof HTMLElement) {
  const phrases = wordsToMark(parseQuery(wanted.slice(0, 2000)));
  const places = markElement(article, markFinder(phrases));
  if (places.length > 0) document.body.append(markNavigation(places));
}
