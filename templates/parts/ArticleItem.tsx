import type { ArticleLine } from '../../src/publish/articleLine.ts';
import type { Frame } from '../../src/publish/frame.ts';
import type { SpanSentence } from '../../src/publish/spanSentence.ts';
import { DateTime } from './DateTime.tsx';
import { Sentence } from './Sentence.tsx';

interface ArticleItemProps {
  site: Frame;
  line: ArticleLine;
  /** false leaves out the date where the heading above says it; a word stands before it: „erschienen 5. September 2023“ */
  dates?: boolean | string;
  summary?: boolean;
  /** leaves out the source where all are of one */
  source?: boolean;
  /** the sentence that names what the list is about */
  sentence?: SpanSentence | null;
  /** level of the headline */
  level?: 2 | 3 | 4;
}

/** An article in a list. */
export function ArticleItem({
  site,
  line,
  dates = true,
  summary = false,
  source = true,
  sentence = null,
  level = 3,
}: ArticleItemProps) {
  const Heading = `h${level}` as const;
  return (
    <li>
      <article class="line">
        <Heading>
          {line.kicker && <span class="kicker">{line.kicker}</span>}
          <a href={site.href(line.path)}>{line.title}</a>
        </Heading>
        {summary && line.summary !== '' && <p class="summary">{line.summary}</p>}
        {sentence && <Sentence sentence={sentence} />}
        <p class="line-facts">
          {dates && (
            <span>
              {typeof dates === 'string' && line.date.datetime && `${dates} `}
              <DateTime date={line.date} />
            </span>
          )}
          {!dates && line.date.note && <span class="note">{line.date.note}</span>}
          {source && line.source && <a href={site.href(line.source.path)}>{line.source.name}</a>}
        </p>
      </article>
    </li>
  );
}
