import { edtfRange } from '../../date/edtfRange.ts';
import { formatEdtf } from '../../german/formatEdtf.ts';
import type { Reference } from './reference.ts';

/**
 * German Wikipedia's template „Internetquelle“. It needs an address and the day it was looked up, which only the
 * reader knows: the place for it is left to fill in.
 */
export function wikipedia({ authors, agencies, title, container, edtf, url }: Reference): string {
  const who = authors.length > 0 ? authors : agencies;
  const isDay = edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf) && edtfRange(edtf) !== null;
  const fields: [string, string | null][] = [
    ['url', url ?? ''],
    ['titel', title],
    ['autor', who.length > 0 ? who.join(', ') : null],
    ['werk', container],
    ['datum', edtf === null ? null : isDay ? edtf : formatEdtf(edtf)],
    ['sprache', 'de'],
    ['abruf', ''],
  ];
  const parts = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `|${name}=${escaped(value ?? '')}`);
  return `{{Internetquelle ${parts.join(' ')}}}`;
}

/** A template's own signs in a value: `|` would end it, double braces would open another. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\|/g, '{{!}}')
    .replace(/\{\{(?!!\}\})/g, '&#123;&#123;')
    .replace(/\[\[/g, '&#91;&#91;');
}
