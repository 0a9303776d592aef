import type { ArticleRecord } from '../record.ts';

/** A sentence of the sample archive, in pieces: text, and names that another name can stand for. */
export interface SampleSentence {
  pieces: (string | NameSlot)[];
  length: number;
}

export interface NameSlot {
  kind: 'people' | 'places' | 'organisations';
  /** whom the sample names here: one name replaces it in all sentences of an article */
  id: string;
  /** only the surname stands here */
  surname: boolean;
  /** as the sample has it */
  text: string;
}

const SHORTEST = 40;

/** The sentences of an article with its names as slots; mentions in other words than the name itself stay as they are. */
export function sampleSentences(record: ArticleRecord): SampleSentence[] {
  const slots = namesOf(record);
  const sentences: SampleSentence[] = [];
  let start = 0;
  for (const part of record.text.split(/((?<=[.!?]) +(?=\p{Lu})|\n+)/u)) {
    const end = start + part.length;
    if (part.length > SHORTEST) {
      const pieces: SampleSentence['pieces'] = [];
      let done = start;
      for (const slot of slots) {
        if (slot.start < done || slot.end > end) continue;
        pieces.push(record.text.slice(done, slot.start), slot.name);
        done = slot.end;
      }
      pieces.push(record.text.slice(done, end));
      sentences.push({ pieces, length: part.length });
    }
    start = end;
  }
  return sentences;
}

function namesOf(record: ArticleRecord): { start: number; end: number; name: NameSlot }[] {
  const slots = (['people', 'places', 'organisations'] as const).flatMap((kind) =>
    record[kind].flatMap(({ id, name, mentions }) =>
      mentions.flatMap(({ start, end, text }) => {
        const surname = kind === 'people' && text === name.split(' ').at(-1);
        return surname || text === name ? [{ start, end, name: { kind, id, surname, text } }] : [];
      }),
    ),
  );
  return slots.sort((a, b) => a.start - b.start);
}
