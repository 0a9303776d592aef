import type { Block } from '../record.ts';
import { type Kind, path } from './addresses.ts';
import { htmlDatetime } from './dateView.ts';
import type { EntryLinks } from './entryLinks.ts';
import { paragraphIds } from './paragraphId.ts';
import type { PublicRecord } from './publicRecord.ts';

/** A stretch of a paragraph and what it is. Segments joined give the paragraph. */
export type Segment =
  | { kind: 'text'; text: string }
  /** `path`: the entry's page, null where it has none */
  | { kind: 'name'; text: string; id: string; path: string | null; of: Exclude<Kind, 'sources'> }
  /** `datetime`: for HTML, null where it has no value for this date */
  | { kind: 'date'; text: string; edtf: string; datetime: string | null }
  /** the words the publication date was inferred from */
  | { kind: 'evidence'; text: string };

/** A paragraph, heading, quotation or list item of the body. */
export interface Paragraph {
  id: string;
  /** from 1, counting what carries its number: no headings, quotations and list items */
  number: number;
  kind: Block['kind'];
  isLead: boolean;
  segments: Segment[];
}

/** Neighbouring list items form one list. */
export type TextPart = Paragraph | { kind: 'list'; items: Paragraph[] };

interface Marked {
  start: number;
  end: number;
  segment: Segment;
}

/**
 * The body of an article with its names as links. For reading, only the first mention in a paragraph is one; `every`
 * marks them all, as editions do.
 */
export function articleText(
  record: PublicRecord,
  every = false,
  pageOf: EntryLinks['page'] = path.entry,
  ids: readonly string[] = paragraphIdsOf(record),
): TextPart[] {
  const blocks = blocksOf(record);
  const marks = marksOf(record, pageOf);
  const parts: TextPart[] = [];
  let next = 0;
  let number = 0;
  for (const [i, block] of blocks.entries()) {
    const inside: Marked[] = [];
    if (block.kind === 'paragraph') number++;
    while (next < marks.length && (marks[next]?.start ?? 0) < block.end) {
      const mark = marks[next++];
      if (mark && mark.start >= block.start && mark.end <= block.end) inside.push(mark);
    }
    const paragraph: Paragraph = {
      id: ids[i] ?? '',
      number,
      kind: block.kind,
      isLead: record.lead !== null && record.text.slice(block.start, block.end) === record.lead,
      segments: segmentsOf(record.text, block, inside, every),
    };
    const last = parts.at(-1);
    if (block.kind !== 'list-item') parts.push(paragraph);
    else if (last?.kind === 'list') last.items.push(paragraph);
    else parts.push({ kind: 'list', items: [paragraph] });
  }
  return parts;
}

/** The permanent names of the body's blocks. */
export function paragraphIdsOf(record: PublicRecord): string[] {
  return paragraphIds(blocksOf(record).map(({ start, end }) => record.text.slice(start, end)));
}

/** The body's blocks; a record without any is one paragraph. */
export function blocksOf({ blocks, text }: PublicRecord): readonly Block[] {
  return blocks.length > 0 || text === '' ? blocks : [{ start: 0, end: text.length, kind: 'paragraph' }];
}

/** Everything to mark, in the order of the text, without overlap: evidence before names before dates, long before short. */
function marksOf(record: PublicRecord, pageOf: EntryLinks['page']): Marked[] {
  const { published } = record;
  const marks: (Marked & { rank: number })[] = [];
  if (published?.evidence)
    marks.push({
      ...published.evidence,
      rank: 0,
      segment: { kind: 'evidence', text: published.evidence.text },
    });
  for (const of of ['people', 'places', 'organisations'] as const)
    for (const { id, mentions } of record[of]) {
      const page = pageOf(of, id);
      for (const { start, end, text } of mentions)
        marks.push({ start, end, rank: 1, segment: { kind: 'name', text, id, path: page, of } });
    }
  for (const { start, end, text, edtf } of record.dates) {
    marks.push({ start, end, rank: 2, segment: { kind: 'date', text, edtf, datetime: htmlDatetime(edtf) } });
  }
  marks.sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end);
  let end = 0;
  return marks.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}

function segmentsOf(
  text: string,
  { start, end }: Block,
  marks: readonly Marked[],
  every: boolean,
): Segment[] {
  const segments: Segment[] = [];
  const linked = new Set<string>();
  let done = start;
  for (const mark of marks) {
    if (mark.segment.kind === 'name') {
      const name = `${mark.segment.of} ${mark.segment.id}`;
      if (!every && linked.has(name)) continue;
      linked.add(name);
    }
    if (mark.start > done) segments.push({ kind: 'text', text: text.slice(done, mark.start) });
    segments.push(mark.segment);
    done = mark.end;
  }
  if (done < end) segments.push({ kind: 'text', text: text.slice(done, end) });
  return segments;
}
