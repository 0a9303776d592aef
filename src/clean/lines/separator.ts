import type { LineRule } from './lineRule.ts';

/** A line of strokes, dots or stars that stands between article and neighbours. */
export const separator: LineRule = {
  reason: 'separator',
  takes: [
    '-',
    '–',
    '***',
    '* * *',
    '_____',
    '===',
    '•',
    '| |',
    '. . .',
    '(ENDE)',
    '- Ende -',
    '+++',
    '<item>',
    '</content:encoded>',
  ],
  leaves: ['. .', '-5', '– Nein.', '+++ Eilmeldung +++', '…', 'Ende gut', 'Schluss'],
  test: (text) =>
    text.length <= 80 &&
    /^(?:[-–—_=~*•·|:#+\s]+|<\/?[a-z][\w:]{1,20}>|\.(?:\s?\.){2,}|[-–*(\s]+(?:ENDE|Ende|SCHLUSS|Schluss)[-–*)\s]+|ENDE)$/.test(
      text,
    ),
};
