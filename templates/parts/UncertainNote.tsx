import { articles } from '../../src/german/count.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';

/** What a reader should know that the archive does not know; `explained` where the words around it say why. */
export function UncertainNote({ site, explained = false }: { site: Site; explained?: boolean }) {
  const { undated, inferred, withoutDay, withoutSource, restricted } = site.uncertain;
  if (undated + inferred + withoutDay + withoutSource + restricted === 0) return null;
  return (
    <section class="uncertain" aria-labelledby="ungewiss">
      <h2 id="ungewiss">Was ungewiss ist</h2>
      <ul>
        {undated > 0 && (
          <li>
            <a href={site.href(path.undated())}>{articles(undated)} ohne Datum</a>
          </li>
        )}
        {withoutDay > 0 && (
          <li>
            {articles(withoutDay)}, bei {withoutDay === 1 ? 'dem' : 'denen'} der Tag nicht feststeht
          </li>
        )}
        {inferred > 0 && (
          <li>
            {articles(inferred)}, {inferred === 1 ? 'dessen' : 'deren'} Datum aus dem Text erschlossen ist
          </li>
        )}
        {withoutSource > 0 && <li>{articles(withoutSource)} unbekannter Quelle</li>}
        {restricted > 0 && (
          <li>
            {articles(restricted)},{' '}
            {restricted === 1
              ? 'der nicht vollständig gezeigt werden darf'
              : 'die nicht vollständig gezeigt werden dürfen'}
          </li>
        )}
      </ul>
      {!explained && (
        <p>
          <a href={site.href(`${path.about()}#gewissheit`)}>Wie das Archiv mit Ungewissem umgeht</a>
        </p>
      )}
    </section>
  );
}
