import type { PublicRecord } from '../../src/publish/publicRecord.ts';
import type { Site } from '../../src/publish/site.ts';
import { DateTime } from './DateTime.tsx';

interface RelatedLineProps {
  site: Site;
  record: PublicRecord;
  /** „nennt auch Schoigu und Wladiwostok“ */
  reason: string;
}

/** An article named beside another, with what connects them. */
export function RelatedLine({ site, record, reason }: RelatedLineProps) {
  const line = site.line(record);
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
