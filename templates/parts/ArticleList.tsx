import type { PublicRecord } from '../../src/publish/publicRecord.ts';
import type { Site } from '../../src/publish/site.ts';
import type { SpanSentence } from '../../src/publish/spanSentence.ts';
import { ArticleItem } from './ArticleItem.tsx';

interface ArticleListProps {
  site: Site;
  records: readonly PublicRecord[];
  /** see `ArticleItem` */
  dates?: boolean | string;
  summaries?: boolean;
  /** leaves out the source where all are of one */
  sources?: boolean;
  /** the sentence that names what the list is about */
  sentenceOf?: (record: PublicRecord) => SpanSentence | null;
  /** level of the headlines */
  level?: 2 | 3 | 4;
}

/** Articles as a list of headlines. */
export function ArticleList({
  site,
  records,
  dates = true,
  summaries = false,
  sources = true,
  sentenceOf = () => null,
  level = 3,
}: ArticleListProps) {
  return (
    <ul class="lines">
      {records.map((record) => (
        <ArticleItem
          site={site}
          line={site.line(record)}
          dates={dates}
          summary={summaries}
          source={sources}
          sentence={sentenceOf(record)}
          level={level}
        />
      ))}
    </ul>
  );
}
