import type { HtmlElement } from '../tree.ts';
import { namesToTokens } from './namesToTokens.ts';

/** What an element of a page is there for, as its tag and its makers' names for it tell. */
export type ContainerKind =
  | 'hidden'
  | 'dialog'
  | 'navigation'
  | 'comments'
  | 'paywall'
  | 'newsletter'
  | 'share'
  | 'advertisement'
  | 'author-box'
  | 'embed'
  | 'form'
  | 'credit'
  | 'caption'
  | 'teaser'
  | 'aside'
  | 'box'
  | 'kicker'
  | 'subtitle'
  | 'lead'
  | 'byline'
  | 'date-line';

interface Rule {
  kind: ContainerKind;
  tags?: string;
  /** one of these words in class, id or role */
  tokens?: string;
  /** a word of the first list and, later in the same name, one of the second */
  pairs?: [first: string, second: string][];
  /** the same with nothing between the two: `text-link`, but not `rich-text--icon-links` */
  neighbours?: [first: string, second: string][];
}

/** In the order they are asked. Words are whole tokens, see `namesToTokens`. */
const RULES: readonly Rule[] = [
  {
    kind: 'hidden',
    tokens: 'visuallyhidden visually-hidden screenreader noscreen printonly',
    pairs: [['sr screen visually print', 'only reader hidden']],
  },
  {
    // lies over the page: consent, log-in
    kind: 'dialog',
    tags: 'dialog',
    tokens:
      'dialog alertdialog modal cookie cookies consent gdpr cmpbox onetrust didomi usercentrics cookiebot cookiebanner',
    // „cmp“ alone stands for components too
    pairs: [['cmp', 'layer banner overlay popup']],
  },
  {
    kind: 'comments',
    tokens:
      'comment comments commentlist commentform kommentar kommentare kommentarbereich leserkommentare disqus respond reactions posting postings userposts userpost leserbriefe leserbrief leserpost leserzuschriften leserkommentar debatte disqusthread coral webmentions pings trackbacks',
  },
  { kind: 'form', tags: 'form button label input', tokens: 'popup overlay lightbox tooltip poll polls umfrage umfragen opinary' },
  {
    kind: 'navigation',
    tags: 'nav footer menu',
    tokens:
      'nav navi navigation navbar subnav breadcrumb breadcrumbs brotkrumen menu menue menü pagination pager paginator toc inhaltsverzeichnis sitemap skiplink skiplinks skip toolbar footer siteheader masthead contentinfo banner tags taglist keywords schlagworte schlagwörter stichworte tagcloud categories prevnext topics themen jumpmarks',
    pairs: [
      ['post article beitrag', 'nav navigation tags topics'],
      ['tag topic themen', 'list links cloud'],
      ['table', 'contents'],
      ['site page', 'header'],
    ],
  },
  {
    kind: 'paywall',
    tokens: 'paywall piano paygate paidcontent abobox aboshop bezahlschranke premiumbox plusbox registrationwall regwall',
    pairs: [['abo plus premium subscription pay', 'box offer offers teaser wall barrier layer angebot']],
  },
  {
    kind: 'newsletter',
    tokens: 'newsletter newsletterbox subscribe subscription abonnieren signup mailchimp mailpoet optin mailing',
  },
  {
    kind: 'share',
    tokens:
      'share sharing sharebar sharebuttons shares social socials socialmedia shariff teilen addtoany sharedaddy sociallinks socialbar whatsapp likes rating ratings bewertung vote voting feedback bookmark bookmarks merkliste',
  },
  {
    kind: 'advertisement',
    tokens:
      'ad ads adv advert advertisement advertisements anzeige anzeigen werbung sponsor sponsored adsbygoogle dfp adslot adbox adcontainer donate donation spende spenden spendenaufruf spendenbox spendenhinweis affiliate outbrain taboola plista ligatus nativendo cta',
  },
  {
    kind: 'author-box',
    tokens:
      'authorbox authorbio authorinfo autorenbox autoreninfo autorbox autorenprofil bio biography vita aboutauthor autorinfo saboxplugin vcard',
    pairs: [
      ['author authors autor autoren autorin writer', 'box bio info about card teaser profile profil description details biography vita panel'],
      ['about', 'author authors'],
    ],
  },
  {
    kind: 'embed',
    tags: 'iframe video audio',
    tokens:
      'embed embeds oembed twitter tweet instagram facebook youtube tiktok player videoplayer audioplayer podcast video audio mediaplayer opta datawrapper infogram',
  },
  {
    kind: 'credit',
    tokens: 'credit credits copyright bildquelle bildnachweis fotocredit photographer fotograf copyrights imagesource license licence lizenz lizenzhinweis',
  },
  {
    kind: 'caption',
    tags: 'figure figcaption',
    tokens:
      'caption captions figcaption figure absatzbild artikelbild aufmacherbild bildunterschrift bildtext bildunterzeile legend picture imagecaption gallery galerie slideshow slider carousel swiper bildergalerie fotostrecke diashow wp-caption',
    pairs: [['image picture photo foto bild media img', 'text caption description beschreibung info legend subtitle unterschrift title']],
  },
  {
    kind: 'teaser',
    tokens:
      'teaser teasers teaserlist teaserbox videoteaser linkteaser textteaser artikelteaser newsteaser bildteaser storyteaser related relateds relatedposts recommendation recommendations recommended recommend empfehlung empfehlungen readmore seealso promo promotion promobox crosslink crosslinks zumthema popular trending mostread meistgelesen latest jp-relatedposts yarpp linklist linkbox mehrzumthema interstitial weiterlesen artikelempfehlung further furtherreading recirculation',
    pairs: [
      ['read lesen more mehr weitere also auch similar ähnliche', 'more also auch articles artikel posts beiträge beitraege news stories links themen thema lesen'],
    ],
    neighbours: [
      ['internal inline text article', 'link links promo'],
      ['article post story artikel', 'preview previews'],
    ],
  },
  { kind: 'aside', tags: 'aside', tokens: 'sidebar complementary marginalia marginal widget widgets infobox factbox faktenbox' },
  {
    kind: 'kicker',
    tokens: 'kicker dachzeile dach topline overline spitzmarke roofline eyebrow suptitle supertitle supheadline pretitle overtitle',
  },
  { kind: 'subtitle', tokens: 'subtitle subheadline subhead unterzeile untertitel subline deck subheading' },
  {
    kind: 'lead',
    tokens:
      'lead leadin leadtext lede intro introtext introduction vorspann standfirst excerpt summary abstract dek anriss einleitung einleitungstext ingress perex',
  },
  {
    kind: 'byline',
    tokens: 'byline bylines author authors autor autoren autorin autorenzeile verfasser writer creator authorname authorline authorbold',
  },
  {
    kind: 'date-line',
    tags: 'time',
    tokens: 'date datum time timestamp datetime pubdate published publishdate dateline entry-date postdate meta metadata metainfo',
  },
  {
    kind: 'box',
    tags: 'details',
    tokens:
      'box expandable accordion collapsible collapse callout hint hinweis notice disclaimer kasten module modul infotext service servicebox zusatzinfo background app apphint bottom layer',
  },
];

interface CompiledRule {
  kind: ContainerKind;
  tags: Set<string>;
  tokens: Set<string>;
  pairs: WordPair[];
  neighbours: WordPair[];
}

type WordPair = readonly [Set<string>, Set<string>];

const words = (list: string | undefined): Set<string> => new Set(list?.split(' ') ?? []);
const wordPairs = (pairs: Rule['pairs']): WordPair[] =>
  (pairs ?? []).map(([first, second]) => [words(first), words(second)]);
const COMPILED: readonly CompiledRule[] = RULES.map(({ kind, tags, tokens, pairs, neighbours }) => ({
  kind,
  tags: words(tags),
  tokens: words(tokens),
  pairs: wordPairs(pairs),
  neighbours: wordPairs(neighbours),
}));

/** What the names say; kept between pages, since outlets repeat theirs. Emptied when it grows too large. */
const known = new Map<string, ContainerKind | null>();
const MOST_KNOWN = 50_000;

/** The attributes in which makers of pages name their elements. */
const NAMING = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-cy',
  'data-area',
  'data-qa',
  'data-component',
  'data-module',
  'data-manual',
  'data-section-type',
  'data-tracking-name',
  'data-external-selector',
]);

/** What a part of a page says of itself to those who have it read out: `<section aria-label="Newsletter Anmeldung">` */
const LABELS: readonly [label: RegExp, kind: ContainerKind][] = [
  [/newsletter/i, 'newsletter'],
  [/^(?:anzeige|werbung|advertisement)$/i, 'advertisement'],
  [/^(?:artikel |beitrag |seite )?(?:teilen|merken)(?!\p{L})/iu, 'share'],
  [/^(?:weitere|ähnliche|verwandte|empfohlene|mehr) (?:artikel|beiträge|meldungen|themen|zum thema)(?!\p{L})|^empfehlungen/iu, 'teaser'],
];
const LABELLED = new Set(['section', 'aside', 'div', 'ul', 'form']);
/** The label of an article is its headline. */
const LONGEST_LABEL = 40;

/** The kind that an element's tag and names claim, or null. Whether to believe it is for the caller to weigh. */
export function containerKind(element: HtmlElement): ContainerKind | null {
  const { tag, attributes } = element;
  if (isHidden(element)) return 'hidden';
  const label = attributes.get('aria-label');
  if (label !== undefined && label.length <= LONGEST_LABEL && LABELLED.has(tag)) {
    const labelled = LABELS.find(([pattern]) => pattern.test(label.trim()));
    if (labelled !== undefined) return labelled[1];
  }
  let key = tag;
  for (const [name, value] of attributes) if (NAMING.has(name)) key += ` ${value}`;
  let kind = known.get(key);
  if (kind === undefined) {
    kind = kindOfNames(tag, namesToTokens(key.slice(tag.length)));
    if (known.size > MOST_KNOWN) known.clear();
    known.set(key, kind);
  }
  return kind;
}

function kindOfNames(tag: string, names: readonly string[][]): ContainerKind | null {
  for (const rule of COMPILED)
    if (
      rule.tags.has(tag) ||
      names.some(
        (tokens) =>
          tokens.some((token) => rule.tokens.has(token)) ||
          rule.pairs.some((pair) => followsOne(tokens, pair)) ||
          rule.neighbours.some(([first, second]) =>
            tokens.some((token, at) => first.has(token) && second.has(tokens[at + 1] ?? '')),
          ),
      )
    )
      return rule.kind;
  return null;
}

/** Whether a word of the second list comes after one of the first within the same name. */
function followsOne(tokens: readonly string[], [first, second]: WordPair): boolean {
  const at = tokens.findIndex((token) => first.has(token));
  return at >= 0 && tokens.some((token, index) => index > at && second.has(token));
}

function isHidden({ attributes }: HtmlElement): boolean {
  if (attributes.has('hidden')) return true;
  const style = attributes.get('style');
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
