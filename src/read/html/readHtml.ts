import { type Problem, problem } from '../../problem.ts';
import type { Claim, Line } from '../../stages.ts';
import { bylineClaims } from './claims/bylineClaims.ts';
import { articleObject, jsonLdClaims, type PageIdentity, plainAddress } from './claims/jsonLdClaims.ts';
import { jsonLdObjects } from './claims/jsonLdObjects.ts';
import { listedAuthors } from './claims/listedAuthors.ts';
import { metaClaims } from './claims/metaClaims.ts';
import { microdataClaims } from './claims/microdataClaims.ts';
import { stateClaims } from './claims/stateClaims.ts';
import { summariesOf } from './claims/summariesOf.ts';
import { tellAuthorsApart } from './claims/tellAuthorsApart.ts';
import { timeClaims } from './claims/timeClaims.ts';
import { bodyInData } from './content/bodyInData.ts';
import { mediaTexts } from './content/mediaTexts.ts';
import { readArticle } from './content/readArticle.ts';
import { parseHtml } from './parseHtml.ts';
import { printedText } from './printedText.ts';
import { stripTags } from './stripTags.ts';

export interface HtmlRead {
  claims: Claim[];
  lines: Line[];
  /** the page shows a plain text, and `lines` are to be read like one */
  isPlain: boolean;
  problems: Problem[];
}

/** More `<` than in any page made by people; beyond that only its text is read. */
const MOST_TAGS = 100_000;

/** Reads a saved page: what its markup claims, and its article as lines in order. Nothing of the page runs. */
export function readHtml(html: string, firstLine = 1): HtmlRead {
  if (hasMoreTags(html, MOST_TAGS))
    return {
      claims: [],
      lines: stripTags(html, firstLine),
      isPlain: false,
      problems: [
        problem('too-deep', `has more than ${MOST_TAGS} tags, read as bare text`, {
          remedy: 'cut the article out of the page by hand',
        }),
      ],
    };
  const { root, tooDeepAt } = parseHtml(html, firstLine);
  const problems =
    tooDeepAt === null
      ? []
      : [
          problem('too-deep', 'tags are nested deeper than in any real page, read side by side', {
            line: tooDeepAt,
            remedy: 'compare the article with the page',
          }),
        ];
  const objects = jsonLdObjects(root);
  const meta = [...metaClaims(root), ...savedFrom(html)];
  const identity = identityOf(meta);
  const claimed = [...jsonLdClaims(objects, identity), ...meta];
  const article = readArticle(root, {
    claims: claimed,
    summaries: summariesOf(root),
    media: mediaTexts(root, objects),
  });
  const isDated = (claims: readonly Claim[]): boolean => claims.some(({ fact }) => fact === 'published');
  const bylines = bylineClaims(article);
  const claims = [
    ...claimed,
    ...microdataClaims(article),
    ...timeClaims(article, isDated(claimed)),
    ...(bylines.length > 0 ? bylines : listedAuthors(article)),
  ];
  const printed = /<pre\b/iu.test(html) ? printedText(root) : null;
  return {
    claims: tellAuthorsApart(isDated(claims) ? claims : [...claims, ...stateClaims(root)]),
    lines: printed ?? bodyInData(articleObject(objects, identity), article.lines, root) ?? article.lines,
    isPlain: printed !== null,
    problems,
  };
}

/** Browsers and SingleFile write where a page came from into a comment at its head. */
function savedFrom(html: string): Claim[] {
  const value = SAVED_FROM.exec(html.slice(0, 4000))?.groups?.['url'];
  return value === undefined ? [] : [{ fact: 'url', value, basis: 'meta', line: null }];
}

const SAVED_FROM =
  /<!--\s{0,20}(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s{1,20}url:\s{1,5})(?<url>https?:\/\/[^\s<>]{3,1000})/u;

/** What the page's head calls its article. */
function identityOf(meta: readonly Claim[]): PageIdentity {
  const values = (fact: Claim['fact']): string[] =>
    meta.filter((claim) => claim.fact === fact).map((claim) => claim.value);
  return { titles: values('title'), urls: values('url').map(plainAddress) };
}

function hasMoreTags(html: string, most: number): boolean {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0 && count <= most; at = html.indexOf('<', at + 1)) count++;
  return count > most;
}
