import { UI } from '../../src/german/ui.ts';
import type { Site } from '../../src/publish/site.ts';

/** The way from the start page to this one; the last step is the page itself and no link. */
export function Crumbs({ site, steps }: { site: Site; steps: readonly { text: string; path: string }[] }) {
  return (
    <nav class="crumbs" aria-label={UI.breadcrumb}>
      <ol>
        {steps.map((step) => (
          <li>
            <a href={site.href(step.path)}>{step.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
