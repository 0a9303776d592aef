import { BESIDE_THE_TEXT } from '../../../german/bylines.ts';
import { FIRST_NAMES } from '../../../german/firstNames.ts';
import type { Claim } from '../../../stages.ts';
import { containerKind } from '../content/containerKind.ts';
import { isWithin } from '../content/isWithin.ts';
import type { PageArticle } from '../content/readArticle.ts';
import { type HtmlElement, isElement, textOf } from '../tree.ts';
import { articleElements } from './articleElements.ts';
import { nameText } from './nameText.ts';

/** Addresses of pages about authors: `/autor/anna-muster`, `/authors/anna` */
const AUTHOR_PAGE = /\/(?:autor(?:en|in|innen)?|authors?|redakteure?|journalist(?:en|in)?)\/[^/?#]+/i;
/** The word that a name follows: „Von Anna Muster“, „3. Mai 2021 von Anna Muster“ */
const OPENING = /(?:^|\s)(?:von|by|durch|autor(?:in|en)?|text|verfasser(?:in)?)\s*:?\s+(?=\p{L})/iu;
/** What follows a name in the same line: a separator, a date, an age of the article; but „Anna Muster / Bert Beispiel“ */
const AFTER = /(?:\s*(?:[|•·–—]|\/(?!\s*\p{Lu}\p{L}+ \p{Lu}))|(?:,\s*|\s+)(?:\d|am\s\d|vor\s\d)).*$/u;
/** „Anna Muster, @amuster“ */
const HANDLE = /,?\s*(?<!\S)@[\w.]+/g;
const LONGEST = 80;
/** More names than that below a text are those of other articles. */
const MOST_BELOW = 3;

/**
 * Who the markup of the article's header calls its authors; where that is silent, what stands below the text.
 * Links inside a byline are taken one by one, else its whole wording, to be told apart by names.
 */
export function bylineClaims(article: PageArticle): Claim[] {
  const found: { element: HtmlElement; place: 'above' | 'below' }[] = [];
  for (const candidate of articleElements(article)) {
    if (!isAuthor(candidate.element) || isPictureMaker(candidate.element)) continue;
    const outer = found.findIndex(({ element }) => isWithin(candidate.element, element));
    const isName = nameOf(candidate.element) !== null;
    if (outer >= 0 && !isName) continue;
    if (outer >= 0 && !isPrecise(candidate.element)) continue;
    if (outer >= 0) found.splice(outer, 1);
    if (isName) found.push(candidate);
  }
  const above = found.filter(({ place }) => place === 'above');
  const below = found.length > MOST_BELOW ? [] : found;
  const claims: Claim[] = [];
  for (const { element } of above.length > 0 ? above : below) {
    const value = nameOf(element);
    if (value !== null && !claims.some((claim) => claim.value === value))
      claims.push({ fact: 'author', value, basis: 'byline', line: element.line });
  }
  return claims;
}

/** Whether the markup itself says that a single word is a name: `rel="author"`, an hCard, `Geschrieben von <a>anna</a>` */
function isVouched(element: HtmlElement): boolean {
  if (/(?:^|\s)author(?:\s|$)/i.test(element.attributes.get('rel') ?? '')) return true;
  const isCard = (names: string): boolean => /(?:^|\s)(?:vcard|hcard|h-card)(?:\s|$)/.test(names);
  if (/(?:^|\s)fn(?:\s|$)/.test(element.attributes.get('class') ?? ''))
    for (let at = element.parent, up = 0; at !== null && up < 3; at = at.parent, up++)
      if (isCard(at.attributes.get('class') ?? '')) return true;
  const { parent } = element;
  const before = parent?.children[parent.children.indexOf(element) - 1];
  return before !== undefined && !isElement(before) && /(?:^|\s)(?:von|by)\s*$/iu.test(before.text);
}

/** `Von <a>Anna Muster</a> (Text) und <a>Bert Beispiel</a> (Bilder)`, `Illustration: <a>Bert Beispiel</a>` */
function isPictureMaker(element: HtmlElement): boolean {
  const around = element.parent?.children ?? [];
  const at = around.indexOf(element);
  const [before, behind] = [around[at - 1], around[at + 1]].map((node) =>
    node === undefined ? '' : isElement(node) ? textOf(node) : node.text,
  );
  const inBrackets = /^\s*\((?<words>[^()]{2,30})\)/u.exec(behind ?? '')?.groups?.['words'];
  return (inBrackets !== undefined && BESIDE_THE_TEXT.test(inBrackets)) || PICTURES_OF.test(before ?? '');
}

/** „Fotos: “, „, Illustration von “ before a name */
const PICTURES_OF =
  /(?<!\p{L})(?<!Text(?:,| und| &|\/) ?)(?:Fotos?|Bild(?:er)?|Fotografie|Illustration(?:en)?|Grafik(?:en)?|Kamera|Schnitt)(?:\s?:| von| by)\s*$/u;

function isAuthor(element: HtmlElement): boolean {
  return isPrecise(element) || containerKind(element) === 'byline';
}

/** Elements that hold one author's name and nothing else. */
function isPrecise({ tag, attributes }: HtmlElement): boolean {
  return (
    /(?:^|\s)author(?:\s|$)/i.test(attributes.get('rel') ?? '') ||
    (tag === 'a' && AUTHOR_PAGE.test(attributes.get('href') ?? '')) ||
    /(?:^|\s)(?:fn|p-author)(?:\s|$)/.test(attributes.get('class') ?? '')
  );
}

/** „Von “, „3. Mai 2021 von “ before a name; but „Ulf von Muster“ is one */
function openingOf(text: string): RegExpExecArray | null {
  const opening = OPENING.exec(text);
  if (opening === null || opening.index === 0) return opening;
  return FIRST_NAMES.has(text.slice(0, opening.index).split(' ').at(-1) ?? '') ? null : opening;
}

/**
 * The name in an element, or null if it holds none. A single word counts only where the markup or a „von“ vouches
 * for it; the rest are labels and links.
 */
function nameOf(element: HtmlElement): string | null {
  const text = nameText(element).replace(HANDLE, '');
  const opening = openingOf(text);
  const name = (opening === null ? text : text.slice(opening.index + opening[0].length))
    .replace(AFTER, '')
    .trim();
  if (name.length < 2 || name.length > LONGEST || !/^\p{L}/u.test(name) || /[@\d]|https?:/.test(name))
    return null;
  const vouched = opening !== null || isVouched(element);
  if (!vouched && /\d/.test(name)) return null;
  return vouched || /^\p{Lu}\S* (?:\S+ ){0,3}\p{Lu}\S*/u.test(name) ? name : null;
}
