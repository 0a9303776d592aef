import { number } from '../../src/german/count.ts';
import type { PlaceEntry } from '../../src/link/linkArchive.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import { projected } from '../../src/publish/worldMap.ts';
import { Count } from './Count.tsx';

const WIDTH = 180;
const HEIGHT = 120;

/** A cut of the map around one place, and what lies near it or, of a country, in it. */
export function Locator({ site, place }: { site: Site; place: PlaceEntry }) {
  const at = place.coordinates && projected(place.coordinates);
  const nearby = site.nearby.get(place.id) ?? [];
  const within =
    place.kind === 'country' && place.country !== null ? (site.inCountry.get(place.country) ?? []) : [];
  return (
    <>
      {at && (
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
      )}
      {within.length > 0 && (
        <section class="index">
          <h2>Orte im Land</h2>
          <ul>
            {within.map((other) => (
              <li>
                <a href={site.href(other.path)}>{other.name}</a>
                <Count articles={other.articles} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {nearby.length > 0 && (
        <section class="index">
          <h2>In der Nähe</h2>
          <ul>
            {nearby.map((other) => (
              <li>
                <a href={site.href(other.path)}>{other.name}</a>
                <span class="count">{number(other.kilometres)} km</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
