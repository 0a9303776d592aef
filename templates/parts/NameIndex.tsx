import { mentions } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import { KIND_WORDS } from '../../src/german/uiKinds.ts';
import { whoIsMeant } from '../../src/german/whoIsMeant.ts';
import type { ArticleView } from '../../src/publish/articleView.ts';
import type { Frame } from '../../src/publish/frame.ts';

/**
 * Who and what an article names, with how often; the number leads to the first place in the text. Folded where it
 * stands below the text, open where the style sheet puts it into the margin.
 */
export function NameIndex({ site, index }: { site: Frame; index: ArticleView['index'] }) {
  return (
    <details class="folded">
      <summary>{UI.namedInArticle}</summary>
      {index.map(({ kind, entries }) => (
        <section class="index">
          <h2>{KIND_WORDS[kind].many}</h2>
          <ul>
            {entries.map((entry) => (
              <li>
                <span>
                  {entry.path ? <a href={site.href(entry.path)}>{entry.name}</a> : <span>{entry.name}</span>}
                  {entry.role && <small>{entry.role}</small>}
                  {entry.candidates.length > 0 && <small>{whoIsMeant(entry.candidates)}</small>}
                </span>
                {entry.count > 0 &&
                  (entry.firstParagraph ? (
                    <a
                      class="count"
                      href={`#${entry.firstParagraph}`}
                      aria-label={`${entry.name}: ${mentions(entry.count)}, zur ersten`}
                    >
                      {entry.count}
                    </a>
                  ) : (
                    <span class="count">{entry.count}</span>
                  ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
