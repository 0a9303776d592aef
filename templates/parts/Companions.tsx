import { KIND_WORDS } from '../../src/german/uiKinds.ts';
import type { Companion } from '../../src/link/findCompanions.ts';
import type { Site } from '../../src/publish/site.ts';
import { Count } from './Count.tsx';

const KINDS = ['people', 'places', 'organisations'] as const;

/** Who and what is named in the same articles most often. */
export function Companions({ site, companions }: { site: Site; companions: readonly Companion[] }) {
  return (
    <>
      {KINDS.map((kind) => {
        const named = companions.filter((companion) => companion.kind === kind);
        return (
          named.length > 0 && (
            <section class="index">
              <h2>Zusammen genannt: {KIND_WORDS[kind].many}</h2>
              <ul>
                {named.map(({ id, name, articles: shared }) => (
                  <li>
                    <a href={site.href(site.entryLinks.link(kind, id))}>{name}</a>
                    <Count articles={shared} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
