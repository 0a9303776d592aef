import { UI } from '../../src/german/ui.ts';
import { dateSentence, type NamedTime } from '../../src/publish/dateSentence.ts';
import type { PublicRecord } from '../../src/publish/publicRecord.ts';
import type { Site } from '../../src/publish/site.ts';
import type { Reading } from '../../src/publish/timeline.ts';
import { ArticleList } from './ArticleList.tsx';

interface TimeArticlesProps {
  site: Site;
  records: readonly PublicRecord[];
  reading: Reading;
  /** the day, month or year that they stand under */
  time: NamedTime;
  /** whether what appeared then says when: not below a heading that does */
  dates?: boolean;
  /** level of the headlines */
  level?: 2 | 3 | 4;
}

/** The articles of a time: with their first lines where they appeared then, with what they tell of it where they name it. */
export function TimeArticles({ site, records, reading, time, dates = false, level = 3 }: TimeArticlesProps) {
  return reading.name === 'reported' ? (
    <ArticleList site={site} records={records} dates={dates} level={level} summaries />
  ) : (
    <ArticleList
      site={site}
      records={records}
      dates={UI.appeared}
      level={level}
      sentenceOf={(record) => dateSentence(record, time)}
    />
  );
}
