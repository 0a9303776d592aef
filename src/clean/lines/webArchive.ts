import type { LineRule } from './lineRule.ts';

const CAPTURE = String.raw`\d{1,2} \p{Lu}\p{Ll}{2} \d{4}`;
const LINE = new RegExp(
  `^(?:(?:The )?Wayback Machine(?: - https?://\\S+)?|\\d[\\d,.]* captures?|${CAPTURE}\\s*[-–]\\s*${CAPTURE}|Archiviert vom Original am .{6,60})$`,
  'u',
);

/** „Dies ist der Cache von Google von https://muster.example/a. Es handelt sich dabei um ein Abbild der Seite, …“ */
const CACHE =
  /^(?:Dies ist der(?: [\p{L}-]+)?[- ]Cache von|This is \p{L}+'s cache of) .{0,20}https?:\/\/|^(?:Vollversion|Nur-Text-Version|Quelle anzeigen|Full version|Text-only version|View source)$|^Tipp: Um deinen Suchbegriff schnell auf dieser (?:Web)?[Ss]eite zu finden/u;

/** What a web archive writes over the page it keeps. */
export const webArchive: LineRule = {
  reason: 'banner',
  edges: true,
  takes: [
    'Wayback Machine',
    '12 captures',
    '3 Mar 2001 - 5 Dec 2010',
    '1,204 captures',
    'Dies ist der Cache von Google von https://muster.example/a. Es handelt sich dabei um ein Abbild der Seite.',
    'Nur-Text-Version',
  ],
  leaves: [
    'Die Wayback Machine war tagelang nicht erreichbar.',
    '12 Captures zeigt die Schau.',
    '3. März 2001',
    'Dies ist der Cache von Räubern gewesen, sagt der Förster.',
    'Quelle anzeigen lassen',
  ],
  test: (text) => (text.length <= 200 && LINE.test(text)) || (text.length <= 500 && CACHE.test(text)),
};
