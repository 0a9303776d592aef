import type { MentionSentence } from '../../src/publish/mentionSentence.ts';
import type { PublicRecord } from '../../src/publish/publicRecord.ts';
import type { Site } from '../../src/publish/site.ts';
import { DateTime } from './DateTime.tsx';

interface ArticleListProps {
  site: Site;
  records: readonly PublicRecord[];
  /** false leaves out the date where the heading above says it; a word stands before it: „erschienen 5. September 2023“ */
  dates?: boolean | string;
  summaries?: boolean;
  /** leaves out the source where all are of one */
  sources?: boolean;
  /** the sentence that names what the list is about */
  sentenceOf?: (record: PublicRecord) => MentionSentence | null;
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
  const Heading = `h${level}` as const;
  return (
    <ul class="lines">
      {records.map((record) => {
        const line = site.line(record);
        const sentence = sentenceOf(record);
        return (
          <li>
            <article class="line">
              <Heading>
                {line.kicker && <span class="kicker">{line.kicker}</span>}
                <a href={site.href(line.path)}>{line.title}</a>
              </Heading>
              {summaries && line.summary !== '' && <p class="summary">{line.summary}</p>}
              {sentence && (
                <p class="summary">
                  {sentence.before}
                  <b>{sentence.name}</b>
                  {sentence.after}
                </p>
              )}
              <p class="line-facts">
                {dates && (
                  <span>
                    {typeof dates === 'string' && line.date.datetime && `${dates} `}
                    <DateTime date={line.date} />
                  </span>
                )}
                {!dates && line.date.note && <span class="note">{line.date.note}</span>}
                {sources && line.source && <a href={site.href(line.source.path)}>{line.source.name}</a>}
              </p>
            </article>
          </li>
        );
      })}
    </ul>
  );
}
