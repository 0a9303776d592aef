import { articles } from '../../src/german/count.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import { type Cut, type MapPoint, WORLD } from '../../src/publish/worldMap.ts';

interface MapCutProps {
  site: Site;
  points: readonly MapPoint[];
  cut: Cut;
  title: string;
}

/** A part of the map with its places as links; they keep their size on the page however close the part is. */
export function MapCut({ site, points, cut, title }: MapCutProps) {
  const scale = cut.width / WORLD.width;
  return (
    <svg viewBox={`${cut.x} ${cut.y} ${cut.width} ${cut.height}`}>
      <title>{title}</title>
      <use class="land" href={`${site.href(path.asset('welt.svg'))}#land`} />
      {points.map((point) => (
        <a href={site.href(point.path)} aria-label={`${point.name}: ${articles(point.articles)}`}>
          <title>{`${point.name}: ${articles(point.articles)}`}</title>
          <circle
            class={point.wide ? 'wide' : 'town'}
            cx={point.x}
            cy={point.y}
            r={Math.round(point.radius * scale * 10) / 10}
            stroke-width={(point.wide ? 1.5 : 0.5) * scale}
          />
        </a>
      ))}
    </svg>
  );
}
