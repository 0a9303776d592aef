import { SHORT_GAP } from './gaps.ts';
import { LETTER } from './letters.ts';

/** Words that say a day is remembered rather than reported: its year is not the article's. */

/** „die Anschläge vom “, „der Mann des “, „die Revolution des “ */
export const REMEMBERED = new RegExp(
  `(?:^|[^${LETTER}])(?:(?:[${LETTER}]{0,12}(?:anschlag|anschlags|anschläge|anschlägen|attentat|attentats|attentate|attentaten))${SHORT_GAP}(?:vom|des)|(?:mann|mannes|männer|männern|frauen|helden|verschwörer|attentäter|revolution|aufstand|aufstands|putsch|umsturz|umsturzes|geist|ereignisse|ereignissen|jahrestag|jahrestags|märtyrer|widerstand|widerstands|pogrome|pogromen)${SHORT_GAP}(?:des|vom))${SHORT_GAP}$`,
  'iu',
);

/** „am 9. November (in Wien) geboren“ */
export const BORN = new RegExp(`^\\s(?:in\\s[A-ZÀ-Þ][${LETTER}-]{1,30}\\s)?geboren(?![${LETTER}])`, 'u');
