import { STATE_OF_REPORT } from '../german/headLines.ts';

const EMOJI = String.raw`(?:(?![©®™])\p{Extended_Pictographic}|\p{RI}|\uFE0F|\s)`;
const EMOJIS = new RegExp(`^${EMOJI}+|${EMOJI}+$`, 'gu');
/** How live blogs and tickers set their headlines: „++ Damm hält ++“ */
const TICKER = /^\+{2,3}\s?(?<title>[^+].*[^+\s])\s?\+{2,3}$/u;

/** A headline without the marks around it: „(LEAD) Damm hält“, „++ Damm hält ++“, „⚡️ Damm hält“, „Damm hält =“; one that stands twice in its line, once. */
export function plainTitle(title: string): string {
  const bare = title.replace(STATE_OF_REPORT, '').replace(EMOJIS, '').replace(/ =$/u, '');
  const plain = TICKER.exec(bare)?.groups?.['title'] ?? bare;
  const half = (plain.length - 1) / 2;
  const first = plain.slice(0, half);
  if (half >= 10 && plain.slice(half) === ` ${first}`) return first;
  return plain === '' ? title : plain;
}
