import { type Problem, problem } from '../../problem.ts';
import type { Claim, Line } from '../../stages.ts';
import { bylineClaims } from './claims/bylineClaims.ts';
import { jsonLdClaims } from './claims/jsonLdClaims.ts';
import { jsonLdObjects } from './claims/jsonLdObjects.ts';
import { metaClaims } from './claims/metaClaims.ts';
import { microdataClaims } from './claims/microdataClaims.ts';
import { summariesOf } from './claims/summariesOf.ts';
import { tellAuthorsApart } from './claims/tellAuthorsApart.ts';
import { timeClaims } from './claims/timeClaims.ts';
import { mediaTexts } from './content/mediaTexts.ts';
import { readArticle } from './content/readArticle.ts';
import { parseHtml } from './parseHtml.ts';

export interface HtmlRead {
  claims: Claim[];
  lines: Line[];
  problems: Problem[];
}

/** Reads a saved page: what its markup claims, and its article as lines in order. Nothing of the page runs. */
export function readHtml(html: string, firstLine = 1): HtmlRead {
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
  const claimed = [...jsonLdClaims(objects), ...metaClaims(root)];
  const article = readArticle(root, {
    claims: claimed,
    summaries: summariesOf(root),
    media: mediaTexts(root, objects),
  });
  return {
    claims: tellAuthorsApart([
      ...claimed,
      ...microdataClaims(article),
      ...timeClaims(article),
      ...bylineClaims(article),
    ]),
    lines: article.lines,
    problems,
  };
}
