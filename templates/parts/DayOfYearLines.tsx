import { articles } from '../../src/german/count.ts';
import type { DayArticles, DayOfYear } from '../../src/publish/onThisDay.ts';
import type { Site } from '../../src/publish/site.ts';

/** What appeared on a day of the year and what happened on it, year by year. */
export function DayOfYearLines({ site, day }: { site: Site; day: DayOfYear }) {
  return (
    <dl class="in-years">
      {day.years.map(({ year, reported, happened }) => (
        <div>
          <dt>{year}</dt>
          {reported && <Articles site={site} words="Erschienen" articlesOfDay={reported} />}
          {happened && <Articles site={site} words="Davon berichten" articlesOfDay={happened} />}
        </div>
      ))}
    </dl>
  );
}

interface ArticlesProps {
  site: Site;
  words: string;
  articlesOfDay: DayArticles;
}

function Articles({ site, words, articlesOfDay: { path, total, records } }: ArticlesProps) {
  return (
    <dd>
      <p class="label">
        <a href={site.href(path)}>{words}</a>
      </p>
      <ul>
        {records.map((record) => {
          const line = site.line(record);
          return (
            <li>
              <a href={site.href(line.path)}>{line.title}</a>{' '}
              {line.source && <small>{line.source.name}</small>}
            </li>
          );
        })}
        {total > records.length && (
          <li>
            <small>
              <a href={site.href(path)}>und {articles(total - records.length)} mehr</a>
            </small>
          </li>
        )}
      </ul>
    </dd>
  );
}
