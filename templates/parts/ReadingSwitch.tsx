import { READING_WORDS } from '../../src/german/uiReadings.ts';
import type { Site } from '../../src/publish/site.ts';
import { HAPPENED, REPORTED, type Reading } from '../../src/publish/timeline.ts';

/** From one reading of time to the other. */
export function ReadingSwitch({ site, current }: { site: Site; current: Reading['name'] }) {
  return (
    <nav class="switch" aria-label="Lesart der Zeit">
      <ul>
        {[REPORTED, HAPPENED].map(({ name, root }) => (
          <li>
            <a href={site.href(root)} aria-current={name === current ? 'page' : undefined}>
              {READING_WORDS[name].short}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
