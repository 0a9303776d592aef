import { counted } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import type { Site } from '../../src/publish/site.ts';
import type { SourceHoldings } from '../../src/publish/sourceHoldings.ts';
import { TimelineTable } from './TimelineTable.tsx';

/** What the archive holds of a source, month by month, and the stretches of which it has nothing. */
export function Holdings({ site, holdings }: { site: Site; holdings: SourceHoldings }) {
  const { timeline, span, gaps, moreGaps } = holdings;
  if (span === '') return null;
  return (
    <section class="holdings">
      <h2>Bestand: {span}</h2>
      {gaps.length === 0 ? (
        <p>Kein Monat dazwischen ist leer.</p>
      ) : (
        <>
          <p>Dazwischen enthält das Archiv von dieser Quelle nichts aus:</p>
          <ul class="gaps">
            {gaps.map((gap) => (
              <li>{gap}</li>
            ))}
          </ul>
          {moreGaps > 0 && <p>und aus {counted(moreGaps, 'kürzeren Zeit', 'kürzeren Zeiten')}.</p>}
        </>
      )}
      <details>
        <summary>{UI.asTable}</summary>
        <TimelineTable site={site} years={timeline.years} />
      </details>
    </section>
  );
}
