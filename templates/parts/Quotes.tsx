import { counted } from '../../src/german/count.ts';
import type { QuoteView } from '../../src/publish/articleView.ts';
import type { Frame } from '../../src/publish/frame.ts';

/** What was said in the article and by whom, each with the way to its paragraph. */
export function Quotes({ site, quotes }: { site: Frame; quotes: readonly QuoteView[] }) {
  if (quotes.length === 0) return null;
  return (
    <details class="quotes">
      <summary>{counted(quotes.length, 'Äußerung', 'Äußerungen')} im Text</summary>
      <ul>
        {quotes.map((quote) => (
          <li>
            <q>{quote.text}</q>{' '}
            <small>
              {quote.speaker?.path ? (
                <a href={site.href(quote.speaker.path)}>{quote.speaker.name}</a>
              ) : (
                (quote.speaker?.name ?? 'ohne erkennbaren Sprecher')
              )}
              {', '}
              {quote.kind === 'direct' ? 'wörtlich' : 'indirekt'}
              {quote.paragraph && (
                <>
                  {', '}
                  <a href={`#${quote.paragraph}`}>zur Stelle</a>
                </>
              )}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
