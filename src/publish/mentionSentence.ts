import type { Kind } from './addresses.ts';
import type { PublicRecord } from './publicRecord.ts';
import { type SpanSentence, spanSentence } from './spanSentence.ts';

/**
 * The sentence in which an article first names somebody or something, or else that of the first derived word
 * („nordkoreanisch“); null where neither may be shown.
 */
export function mentionSentence(record: PublicRecord, kind: Kind, id: string): SpanSentence | null {
  const span = firstSpan(record, kind, id);
  return span && spanSentence(record, span);
}

function firstSpan(record: PublicRecord, kind: Kind, id: string): { start: number; end: number } | null {
  if (kind === 'sources') return null;
  if (kind === 'places') {
    const place = record.places.find((one) => one.id === id);
    return place?.mentions[0] ?? place?.derived[0] ?? null;
  }
  return record[kind].find((one) => one.id === id)?.mentions[0] ?? null;
}
