import type { LineRule } from './lineRule.ts';

/** An address on a line of its own, also between the paragraphs, where pages print their short ones */
export const bareLink: LineRule = {
  reason: 'source-mark',
  takes: ['https://m.example/p/4mQxY'],
  leaves: ['https://m.example/p/4mQxY zeigt die Karte.', 'm.example'],
  test: (text) => text.startsWith('http') && text.length <= 200 && /^https?:\/\/\S+$/u.test(text),
};
