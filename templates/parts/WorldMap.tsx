import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import { type Cut, isInside, type MapPoint, WORLD } from '../../src/publish/worldMap.ts';
import { ContinentLinks } from './ContinentLinks.tsx';
import { MapCut } from './MapCut.tsx';

interface WorldMapProps {
  site: Site;
  points: readonly MapPoint[];
  closeUp: Cut | null;
}

/** The archive's places on the map, drawn at build time; the register below says the same in words. */
export function WorldMap({ site, points, closeUp }: WorldMapProps) {
  if (points.length === 0) return null;
  return (
    <>
      <ContinentLinks site={site} current={path.register('places')} />
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
    </>
  );
}
