import { articles } from '../../src/german/count.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import { type Cut, isInside, type MapPoint, WORLD } from '../../src/publish/worldMap.ts';

interface WorldMapProps {
  site: Site;
  points: readonly MapPoint[];
  closeUp: Cut | null;
}

/** The archive's places on the map, drawn at build time; the register below says the same in words. */
export function WorldMap({ site, points, closeUp }: WorldMapProps) {
  if (points.length === 0) return null;
  return (
    <figure class="map">
      <MapCut site={site} points={points} cut={WORLD} title="Weltkarte mit den Orten des Archivs" />
      {closeUp && (
        <MapCut
          site={site}
          points={points.filter((point) => isInside(closeUp, point))}
          cut={closeUp}
          title="Ausschnitt, in dem die meisten Orte liegen"
        />
      )}
      <figcaption>
        Größe nach Zahl der Artikel. Punkte sind Städte und Stätten, Ringe Länder und Regionen.
        {closeUp && ' Unten der Ausschnitt, in dem die meisten Orte liegen.'}
      </figcaption>
    </figure>
  );
}

interface MapCutProps {
  site: Site;
  points: readonly MapPoint[];
  cut: Cut;
  title: string;
}

function MapCut({ site, points, cut, title }: MapCutProps) {
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
