import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** A link to where the text was taken from, as copying sites leave it. */
const LABEL = startsWith([
  '(?:Source link|Quelllink|Quellenlink|Quell-Link)$',
  // what blogs add to their feeds
  '(?:The post|Der Beitrag) .{5,160} (?:appeared first on|erschien zuerst auf) .{2,60}$',
  String.raw`(?:Quelle|Source|Original|Link)\s*:\s*(?:https?:\/\/|www\.)\S+$`,
  '(?:Zum |Hier geht es zum )Original(?:artikel|beitrag|text)$',
  String.raw`(?:doi|DOI):? ?10\.\S{4,60}$`,
  String.raw`(?:https?:\/\/|www\.)\S+$`,
]);

export const originalLink: LineRule = {
  reason: 'source-mark',
  edges: true,
  takes: [
    'Source link',
    'Quelllink',
    'Quelle: https://musterblatt.example/a',
    'Zum Originalartikel',
    'The post Der Wall hält appeared first on Dorfbote.',
    'doi:10.1234/2023A45',
  ],
  leaves: ['Quelle: Statistisches Amt', 'Zum Original gehört ein Siegel.', 'Original: ein Bild von 1920'],
  test: (text) => text.length <= 300 && LABEL.test(text),
};
