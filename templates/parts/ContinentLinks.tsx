import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';

/** From the map of the world to those of the continents, and between them. */
export function ContinentLinks({ site, current }: { site: Site; current: string }) {
  const pages = [{ name: 'Welt', path: path.register('places') }, ...site.continents];
  if (pages.length < 2) return null;
  return (
    <nav class="continents" aria-label="Kartenausschnitt">
      <ul>
        {pages.map((page) => (
          <li>
            <a
              href={site.href(page.path)}
              aria-current={page.path === current ? 'page' : undefined}
              aria-label={`Karte: ${page.name}`}
            >
              {page.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
