import { number } from '../../src/german/count.ts';
import type { PlaceEntry } from '../../src/link/linkArchive.ts';
import type { Children } from '../../src/publish/jsx/html.ts';
import type { Site } from '../../src/publish/site.ts';
import { Count } from './Count.tsx';

/** The archive's places near a place, or within a country. */
export function PlacesAround({ site, place }: { site: Site; place: PlaceEntry }) {
  const nearby = site.nearby(place);
  const within =
    place.kind === 'country' && place.country !== null ? (site.inCountry.get(place.country) ?? []) : [];
  return (
    <>
      {within.length > 0 && (
        <List title="Orte im Land">
          {within.map((other) => (
            <li>
              <a href={site.href(other.path)}>{other.name}</a>
              <Count articles={other.articles} />
            </li>
          ))}
        </List>
      )}
      {nearby.length > 0 && (
        <List title="In der Nähe">
          {nearby.map((other) => (
            <li>
              <a href={site.href(other.path)}>{other.name}</a>
              <span class="count">{number(other.kilometres)} km</span>
            </li>
          ))}
        </List>
      )}
    </>
  );
}

function List({ title, children }: { title: string; children: Children }) {
  return (
    <section class="index">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
