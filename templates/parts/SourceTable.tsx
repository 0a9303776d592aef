import { articles, number } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import type { SourceComparison } from '../../src/publish/compareSources.ts';
import type { PublicRecord } from '../../src/publish/publicRecord.ts';
import type { Site } from '../../src/publish/site.ts';

/** Which source reported what and when: a row a day, a column a source. Nothing where there is nothing to compare. */
export function SourceTable({ site, comparison }: { site: Site; comparison: SourceComparison | null }) {
  if (comparison === null) return null;
  const { columns, rows, isDetailed } = comparison;
  return (
    <details class="compare">
      <summary>
        {UI.compareSources}: wer wann {isDetailed ? 'was' : 'wie viel'} berichtete
      </summary>
      <div class="scroll">
        <table>
          <caption>Die Quelle mit den meisten Artikeln steht links.</caption>
          <thead>
            <tr>
              <th scope="col">Erschienen</th>
              {columns.map((column) => (
                <th scope="col">
                  {column.path ? <a href={site.href(column.path)}>{column.name}</a> : column.name}
                  <small>{articles(column.count)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">
                  <a href={site.href(row.path)}>{row.label}</a>
                </th>
                {row.cells.map((records, i) => (
                  <td>
                    {records.length > 0 &&
                      (isDetailed ? (
                        <Headlines site={site} records={records} withSource={columns[i]?.id === null} />
                      ) : (
                        number(records.length)
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface HeadlinesProps {
  site: Site;
  records: readonly PublicRecord[];
  withSource: boolean;
}

function Headlines({ site, records, withSource }: HeadlinesProps) {
  return (
    <ul>
      {records.map((record) => {
        const line = site.line(record);
        return (
          <li>
            <a href={site.href(line.path)}>{line.title}</a>
            {withSource && <small>{line.source?.name}</small>}
          </li>
        );
      })}
    </ul>
  );
}
