import type { ArticleLine } from '../../src/publish/articleLine.ts';
import type { Frame } from '../../src/publish/frame.ts';
import { DateTime } from './DateTime.tsx';

interface RelatedLineProps {
  site: Frame;
  line: ArticleLine;
  /** „nennt auch Schoigu und Wladiwostok“ */
  reason: string;
}

/** An article named beside another, with what connects them. */
export function RelatedLine({ site, line, reason }: RelatedLineProps) {
  return (
    <li>
      <article class="line">
        <h3>
          <a href={site.href(line.path)}>{line.title}</a>
        </h3>
        <p class="line-facts">
          <DateTime date={line.date} />
          {line.source && <span>{line.source.name}</span>}
          {reason !== '' && <span class="note">{reason}</span>}
        </p>
      </article>
    </li>
  );
}
