import type { LineRule } from './lineRule.ts';

const CAPTURE = String.raw`\d{1,2} \p{Lu}\p{Ll}{2} \d{4}`;
const LINE = new RegExp(
  `^(?:(?:The )?Wayback Machine(?: - https?://\\S+)?|\\d[\\d,.]* captures?|${CAPTURE}\\s*[-–]\\s*${CAPTURE}|Archiviert vom Original am .{6,60})$`,
  'u',
);

/** What a web archive writes over the page it keeps. */
export const webArchive: LineRule = {
  reason: 'banner',
  edges: true,
  takes: ['Wayback Machine', '12 captures', '3 Mar 2001 - 5 Dec 2010', '1,204 captures'],
  leaves: [
    'Die Wayback Machine war tagelang nicht erreichbar.',
    '12 Captures zeigt die Schau.',
    '3. März 2001',
  ],
  test: (text) => text.length <= 200 && LINE.test(text),
};
