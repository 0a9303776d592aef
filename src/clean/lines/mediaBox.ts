import type { LineRule } from './lineRule.ts';

/** „audio“ over the name and the day of a film or a recording, as broadcasters' pages print it: the label in small letters */
export const mediaBox: LineRule = {
  reason: 'navigation',
  box: true,
  takes: ['audio', 'video'],
  leaves: ['Audio-Guide', 'video killed the radio star', 'Video'],
  test: (text) => /^(?:audio|video|podcast|player)$/u.test(text),
};
