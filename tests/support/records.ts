import type { ArticleRecord, Published, Span } from '../../src/record.ts';

/** A complete record with nothing in it but what is given. */
export function makeRecord(given: Partial<ArticleRecord> = {}): ArticleRecord {
  const text = given.text ?? '';
  return {
    id: 'a-1',
    file: 'a-1.txt',
    title: 'Züge fahren wieder',
    kicker: null,
    subtitle: null,
    lead: null,
    authors: [],
    agencies: [],
    contributors: [],
    source: null,
    citedMedia: [],
    url: null,
    dateline: null,
    published: null,
    updated: null,
    bounds: null,
    proofs: {
      title: { basis: 'heading', line: 1 },
      kicker: null,
      authors: (given.authors ?? []).map(() => ({ basis: 'byline', line: 2 })),
      agencies: (given.agencies ?? []).map(() => ({ basis: 'byline', line: 2 })),
      source: given.source ? { basis: 'tail-mark', line: 9 } : null,
    },
    rights: 'full',
    text,
    blocks: blocksOf(text),
    people: [],
    places: [],
    organisations: [],
    dates: [],
    openDates: [],
    quotes: [],
    captions: [],
    removed: [],
    checksum: '0'.repeat(64),
    problems: [],
    ...given,
  };
}

/** A stated date of publication. */
export function stated(edtf: string): Published {
  return { certainty: 'stated', edtf, basis: 'header', line: 3 };
}

/** Where `words` stand in `text`, the first time. */
export function span(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`„${words}“ does not stand in the text`);
  return { start, end: start + words.length, text: words };
}

function blocksOf(text: string): ArticleRecord['blocks'] {
  let end = -2;
  return text.split('\n\n').flatMap((paragraph) => {
    const start = end + 2;
    end = start + paragraph.length;
    return paragraph === '' ? [] : [{ start, end, kind: 'paragraph' as const }];
  });
}
