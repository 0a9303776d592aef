import type { LineRule } from './lineRule.ts';

/** The first words of the text, with day and site, as pages keep them for search engines and a copy prints them above it. */
export const blurb: LineRule = {
  reason: 'teaser',
  edges: true,
  takes: ['OSLO, 16. Januar (mpa) – Der Minister hat seinen Kollegen empfangen... 16.01.2024, Musternews'],
  leaves: ['Der Minister zögert ... und am 16.01.2024 kam der Rücktritt.', '16.01.2024, Musternews'],
  test: (text) => text.length <= 500 && /\S(?:\.{3}|…) \d\d\.\d\d\.\d{4}, [\p{L}\d .-]{2,30}$/u.test(text),
};
