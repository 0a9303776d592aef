import { number } from '../../src/german/count.ts';
import type { DensityPanel } from '../../src/publish/densityChart.ts';
import type { Site } from '../../src/publish/site.ts';

const HEIGHT = 40;
const STEP = 10;
/** Up to so many panels are drawn larger. */
const FEW = 3;

/** The archive's span as small bar charts, one a year or decade, drawn on the server; every bar is a link. */
export function Density({ site, panels }: { site: Site; panels: readonly DensityPanel[] }) {
  const isLarge = panels.length <= FEW;
  return (
    <ol class={isLarge ? 'density few' : 'density'}>
      {panels.map((panel) => (
        <li class={panel.count === 0 ? 'empty' : undefined}>
          <svg viewBox={`0 0 ${panel.bars.length * STEP} ${HEIGHT + 2}`}>
            <title>{panel.note === '' ? panel.label : `${panel.label}: ${panel.note}`}</title>
            {panel.bars.map((bar, i) => {
              const height = bar.count === 0 ? 0 : Math.max(2, Math.round(bar.share * HEIGHT * 10) / 10);
              return (
                bar.path && (
                  <a href={site.href(bar.path)} aria-label={bar.label}>
                    <title>{bar.label}</title>
                    <rect class="hit" x={i * STEP} y="0" width={STEP} height={HEIGHT + 2} />
                    <rect class="bar" x={i * STEP + 1} y={HEIGHT - height} width={STEP - 2} height={height} />
                  </a>
                )
              );
            })}
            <path class="axis" d={`M0 ${HEIGHT + 1}H${panel.bars.length * STEP}`} />
          </svg>
          <p>
            {panel.path ? <a href={site.href(panel.path)}>{panel.label}</a> : <span>{panel.label}</span>}{' '}
            {panel.note !== '' && <Note panel={panel} isLarge={isLarge} />}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The number of articles, without its noun where many stand side by side. */
function Note({ panel, isLarge }: { panel: DensityPanel; isLarge: boolean }) {
  if (isLarge) return <small>{panel.note}</small>;
  return (
    <small>
      <span aria-hidden="true">{panel.count === 0 ? '–' : number(panel.count)}</span>
      <span class="unseen">{panel.note}</span>
    </small>
  );
}
