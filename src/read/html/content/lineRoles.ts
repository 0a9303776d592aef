import type { Claim, LineRole } from '../../../stages.ts';
import { blockRole } from '../blockRole.ts';
import type { HtmlElement } from '../tree.ts';
import type { ContainerKind } from './containerKind.ts';
import type { ZonedBlock } from './divideZones.ts';
import { likeness, lettersOf } from './likeness.ts';
import { isWithin } from './isWithin.ts';

export interface RoledBlock {
  block: ZonedBlock;
  role: LineRole;
}

/** What is known of the page when its blocks are told apart. */
interface Context {
  title: HtmlElement | null;
  /** headlines that the page claims, as bare letters */
  titles: string[];
  /** summaries that the page claims, as bare letters */
  leads: string[];
}

/** A role, `drop` for what is no part of the article at all, null to ask the next rule. */
type Rule = (block: ZonedBlock, context: Context) => LineRole | 'drop' | null;

/** How a block's role is found: the first rule that knows decides. */
const RULES: readonly Rule[] = [
  asTitle,
  asDescribed,
  asKind,
  asLink,
  asHead,
  asTail,
  asBare,
  ({ element }) => blockRole(element),
];

/** The blocks that belong to the article, each with what it is. */
export function lineRoles(
  blocks: readonly ZonedBlock[],
  title: HtmlElement | null,
  claims: readonly Claim[],
): RoledBlock[] {
  const lettersOfAll = (fact: Claim['fact']): string[] =>
    claims.filter((claim) => claim.fact === fact).map((claim) => lettersOf(claim.value));
  const context: Context = { title, titles: lettersOfAll('title'), leads: lettersOfAll('lead') };
  const seen = new Set<string>();
  const found: RoledBlock[] = [];
  for (const block of blocks) {
    const role = roleOf(block, context);
    if (role === 'drop' || isRepeated(block, seen)) continue;
    found.push({ block, role });
  }
  return withoutEmptyHeadings(found);
}

function roleOf(block: ZonedBlock, context: Context): LineRole | 'drop' {
  for (const rule of RULES) {
    const role = rule(block, context);
    if (role !== null) return role;
  }
  return 'text';
}

function asTitle({ element, text, zone }: ZonedBlock, { title, titles }: Context): LineRole | null {
  if (title !== null && isWithin(element, title)) return 'title';
  if (zone === 'tail' || !/^h[1-6]$/.test(element.tag)) return null;
  const letters = lettersOf(text);
  return titles.some((claimed) => likeness(letters, claimed) > 0.8) ? 'title' : null;
}

/** The summary that the page's markup repeats is the lead, wherever above the body it stands and whatever it is called. */
function asDescribed({ text, zone, kind }: ZonedBlock, { leads }: Context): LineRole | null {
  if (zone === 'tail' || text.length < 50 || kind === 'hidden') return null;
  const letters = lettersOf(text);
  return zone === 'head' && leads.some((lead) => likeness(letters, lead) > 0.8) ? 'lead' : null;
}

const KIND_ROLES: Readonly<Record<ContainerKind, LineRole | 'drop'>> = {
  hidden: 'drop',
  navigation: 'drop',
  comments: 'drop',
  paywall: 'paywall',
  newsletter: 'drop',
  share: 'drop',
  advertisement: 'drop',
  'author-box': 'note',
  embed: 'drop',
  form: 'drop',
  teaser: 'teaser',
  aside: 'note',
  box: 'note',
  credit: 'credit',
  caption: 'caption',
  kicker: 'kicker',
  subtitle: 'subtitle',
  lead: 'lead',
  byline: 'byline',
  'date-line': 'date-line',
};

function asKind({ kind, text, zone, linked, element }: ZonedBlock): LineRole | 'drop' | null {
  if (kind === null) return null;
  const prose = text.length >= 60 && linked < text.length * 0.3;
  if (kind === 'teaser' && zone === 'head' && prose) return 'lead';
  if (kind === 'subtitle') return /^h[1-6]$/.test(element.tag) && zone === 'body' ? 'heading' : isSentence(text) ? 'lead' : 'subtitle';
  if ((kind === 'lead' || kind === 'kicker') && zone === 'body') return blockRole(element);
  return KIND_ROLES[kind];
}

function isSentence(text: string): boolean {
  return text.length >= 60 && /[.!?…]["“«»”)]*$/u.test(text);
}

/** A line that is one link leads elsewhere; so does a list of them. */
function asLink({ text, linked, element }: ZonedBlock): LineRole | null {
  if (linked >= text.length * 0.9 && text.length < 160 && !/^h[1-6]$/.test(element.tag)) return 'teaser';
  return null;
}

/** Above the body: a heading is a kicker or subtitle, a paragraph the lead, anything else a note. */
function asHead({ zone, text, element, linked }: ZonedBlock): LineRole | null {
  if (zone !== 'head') return null;
  if (/^h[1-6]$/.test(element.tag)) return isSentence(text) ? 'lead' : 'subtitle';
  return text.length >= 60 && linked < text.length * 0.3 ? 'lead' : null;
}

/** Below the body, in another container: about the outlet, the author, how to cite. */
function asTail({ zone, major }: ZonedBlock): LineRole | null {
  return zone === 'tail' && !major ? 'note' : null;
}

/** Among paragraphs, a text that is none. */
function asBare({ zone, bare, major }: ZonedBlock): LineRole | null {
  return zone === 'body' && bare && !major ? 'note' : null;
}

/** Pages for phones and for desks in one often say things twice. */
function isRepeated({ text }: ZonedBlock, seen: Set<string>): boolean {
  if (text.length < 40) return false;
  const letters = lettersOf(text);
  if (seen.has(letters)) return true;
  seen.add(letters);
  return false;
}

const BODY: ReadonlySet<LineRole> = new Set(['text', 'list-item', 'quote', 'lead']);

/** A heading over nothing but what is no body stands over that: „Mehr zum Thema“. */
function withoutEmptyHeadings(found: readonly RoledBlock[]): RoledBlock[] {
  let over = false;
  const out: RoledBlock[] = [];
  for (const { block, role } of found.toReversed()) {
    if (BODY.has(role)) over = true;
    out.push({ block, role: role === 'heading' && !over ? 'teaser' : role });
    if (role === 'heading') over = false;
    if (role === 'title') over = true;
  }
  return out.reverse();
}
