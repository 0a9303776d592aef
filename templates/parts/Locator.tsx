import type { PlaceEntry } from '../../src/link/linkArchive.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import { projected } from '../../src/publish/worldMap.ts';

const WIDTH = 180;
const HEIGHT = 120;

/** A cut of the map around one place. */
export function Locator({ site, place }: { site: Site; place: PlaceEntry }) {
  const at = place.coordinates && projected(place.coordinates);
  if (!at) return null;
  return (
    <figure class="map">
      <svg
        viewBox={`${at.x - WIDTH / 2} ${at.y - HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Lage: ${place.name}`}
      >
        <use class="land" href={`${site.href(path.asset('welt.svg'))}#land`} />
        <circle class="town" cx={at.x} cy={at.y} r="2.5" />
      </svg>
    </figure>
  );
}
