import type { Claim } from '../../../stages.ts';
import { elementsOf, type HtmlElement, textOf } from '../tree.ts';
import { plainValue } from './plainValue.ts';

/** Names of `<meta name|property|itemprop|http-equiv>`, in lower case, in the order of trust, and what each one claims. */
const META: readonly [fact: Claim['fact'], names: string][] = [
  ['title', 'og:title twitter:title dc.title dcterms.title sailthru.title parsely-title title headline'],
  [
    'published',
    'article:published_time og:article:published_time og:published_time published_time datepublished date.published dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date parsely-pub-date sailthru.date publish-date publishdate publish_date publication_date pubdate article.published cxenseparse:recs:publishtime citation_publication_date citation_date article:published og:pubdate shareaholic:article_published_time vr:published_time bt:pubdate rnews:datepublished content_published article:published:time cxenseparse:publishtime article_date_original release_date published_at date.created originalpublicationdate nt:date date created',
  ],
  [
    'updated',
    'article:modified_time og:updated_time og:modified_time datemodified dcterms.modified dc.date.modified last-modified lastmod revised article.updated article:modified last-updated bt:moddate date.modified modified',
  ],
  [
    'author',
    'author article:author article:author_name og:article:author cxenseparse:author dc.creator dcterms.creator parsely-author sailthru.author byl citation_author cxenseparse:recs:author mrf:authors og:author article.author article_author article:authors authors byline creator',
  ],
  ['source', 'og:site_name publisher dc.publisher dcterms.publisher application-name copyright'],
  ['url', 'og:url twitter:url dc.identifier'],
  ['section', 'article:section parsely-section section'],
  ['kicker', 'article:kicker kicker'],
];

const FACT_OF = new Map(
  META.flatMap(([fact, names]) => names.split(' ').map((name, rank) => [name, { fact, rank }] as const)),
);

/** What the cards of some systems call the writer: `twitter:label1` „Verfasst von“, `twitter:data1` the name */
const WRITTEN_BY = /^(?:Verfasst von|Geschrieben von|Veröffentlicht von|Written by|Autor(?:in)?|Von)\s*:?$/i;
/** The same in one name: `twitter:misc:Written by` */
const CARD_WRITER = /^twitter:misc:(?:verfasst von|written by)$/;
/** A rank behind all names of the list */
const LAST = 90;

/** „Anna Muster“ */
const NAME = /^\p{Lu}\p{Ll}[\p{L}.’-]* (?:\p{L}[\p{L}.’-]* ){0,2}\p{Lu}\p{Ll}[\p{L}’-]*$/u;

const DATE_PROPERTY = /^date(?:published|modified)$/;

/** What `<meta>`, `<link rel=canonical>` and `<title>` claim; of one fact the most trusted name first. */
export function metaClaims(root: HtmlElement): Claim[] {
  const found: { claim: Claim; rank: number }[] = [];
  const add = (
    fact: Claim['fact'],
    value: string,
    line: number,
    rank: number,
    basis: Claim['basis'] = 'meta',
  ) => {
    const plain = plainValue(value);
    if (plain !== '') found.push({ claim: { fact, value: plain, basis, line }, rank });
  };
  let titles = 0;
  let labelled: string | null = null;
  for (const { tag, attributes, line, children, parent } of elementsOf(root)) {
    if (tag === 'meta') {
      const content = attributes.get('content');
      if (content === undefined) continue;
      const card = (attributes.get('name') ?? attributes.get('property') ?? '').toLowerCase();
      if (/^twitter:label\d$/.test(card))
        labelled = WRITTEN_BY.test(content) ? card.replace('label', 'data') : null;
      else if ((labelled !== null && card === labelled) || CARD_WRITER.test(card))
        add('author', content, line, LAST);
      // mostly „@muster“, on some sites the writer’s name
      else if (card === 'twitter:creator' && NAME.test(content.trim())) add('author', content, line, LAST);
      for (const key of ['property', 'name', 'http-equiv', 'itemprop']) {
        const name = attributes.get(key)?.trim().toLowerCase() ?? '';
        // within the article it is the microdata's, of whichever item
        const known =
          key !== 'itemprop' || (DATE_PROPERTY.test(name) && parent?.tag === 'head')
            ? FACT_OF.get(name)
            : undefined;
        if (known !== undefined) add(known.fact, content, line, known.rank);
      }
    } else if (tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.get('rel') ?? ''))
      add('url', attributes.get('href') ?? '', line, -1);
    else if (tag === 'title' && titles++ === 0) {
      const title = textOf({ tag, attributes, children, parent: null, line });
      add('title', title, line, 100, 'title-element');
    }
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ claim }) => claim);
}
