import type { LineRule } from './lineRule.ts';

/** A line of strokes, dots or stars that stands between article and neighbours. */
export const separator: LineRule = {
  reason: 'separator',
  takes: ['-', '–', '***', '* * *', '_____', '===', '•', '| |', '. . .'],
  leaves: ['. .', '-5', '– Nein.', '+++ Eilmeldung +++', '…'],
  test: (text) => text.length <= 80 && /^(?:[-–—_=~*•·|#\s]+|\.(?:\s?\.){2,})$/.test(text),
};
