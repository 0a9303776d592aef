import { number } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import type { Chunk } from '../../src/publish/chunks.ts';
import type { Site } from '../../src/publish/site.ts';

/** Back and forth between the pages of a long list; nothing where there is one page. */
export function Pager({ site, chunk }: { site: Site; chunk: Chunk<unknown> }) {
  if (chunk.of === 1) return null;
  return (
    <nav class="pager" aria-label={UI.pages}>
      {chunk.previous && (
        <a href={site.href(chunk.previous)} rel="prev">
          ← {UI.previousPage}
        </a>
      )}
      <span>
        {UI.page} {number(chunk.number)} von {number(chunk.of)}
      </span>
      {chunk.next && (
        <a href={site.href(chunk.next)} rel="next">
          {UI.nextPage} →
        </a>
      )}
    </nav>
  );
}
