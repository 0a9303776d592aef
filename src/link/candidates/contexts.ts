import { sentenceAround } from '../../german/sentenceAround.ts';
import { sentenceEnds } from '../../german/sentenceEnds.ts';
import type { Archive } from '../linkArchive.ts';
import type { EntityKind, NameCandidate } from './candidate.ts';

const MOST = 3;

/** The sentences in which articles first name one of these entities, a sentence an article. */
export function contexts(
  archive: Archive,
  kind: EntityKind,
  entities: readonly { id: string; articles: readonly string[] }[],
): NameCandidate['contexts'] {
  const found: NameCandidate['contexts'] = [];
  for (const { id, articles } of entities)
    for (const article of articles) {
      if (found.length === MOST) return found;
      const record = archive.byId.get(article);
      const mention = record?.[kind].find((each) => each.id === id)?.mentions[0];
      if (record === undefined || mention === undefined) continue;
      const { before, name, after } = sentenceAround(record.text, sentenceEnds(record.text), mention);
      found.push({ file: record.file, text: `${before}${name}${after}` });
    }
  return found;
}
