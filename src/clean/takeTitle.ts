import { WRITTEN_DATE } from '../german/dateLines.ts';
import { isPaperName, isPlacesPaper } from '../german/newspaperNames.ts';
import { isSection, isTellingSection } from '../german/sections.ts';
import { problem } from '../problem.ts';
import type { Basis } from '../record.ts';
import type { Claim } from '../stages.ts';
import { belowTrail } from './belowTrail.ts';
import { bestSpelling } from './bestSpelling.ts';
import { chooseTitle } from './chooseTitle.ts';
import { bodyOf, type Draft, type Piece, take } from './draft.ts';
import { firstHeadline, HANDLE } from './firstHeadline.ts';
import { isHost } from './isHost.ts';
import { plainTitle } from './plainTitle.ts';
import { readCaption } from './readCaption.ts';
import { readDateLine } from './readDateLine.ts';
import { readOutletLine } from './readOutletLine.ts';
import { sameTitle, titleKey } from './sameTitle.ts';
import { stripSite } from './stripSite.ts';
import { takeAboveTitle } from './takeAboveTitle.ts';
import { takeKickerMark } from './takeKickerMark.ts';
import { isHeadline, isLongHeadline, isProse } from './textShape.ts';
import { withoutUnknownSite } from './withoutUnknownSite.ts';

/** Headlines and their doubles stand among the first lines. */
const HEAD = 14;

/**
 * Finds the headline, the editor's word first, then the markup's, then the lines'; and takes it, its doubles and the
 * banner above it out of the body.
 */
export function takeTitle(draft: Draft): void {
  const front = draft.raw.front;
  const claimed = chooseTitle(draft);
  if (front.title !== undefined) {
    draft.title = { value: fromFront(draft, front.title), proof: { basis: 'front-matter', line: null } };
    addSiteOfPageTitle(draft, draft.title.value, 'front-matter');
  } else if (draft.title !== null) {
    // a field of its header says so
  } else if (claimed !== null) {
    const shorter = repeatedWithin(draft, claimed.title, claimed.claim.basis);
    draft.title = {
      value: shorter?.title ?? claimed.title,
      proof: {
        basis: claimed.claim.basis,
        line: claimed.claim.line,
        ...(claimed.claim.value === (shorter?.title ?? claimed.title) ? {} : { text: claimed.claim.value }),
      },
    };
    const site = claimed.site ?? shorter?.site ?? null;
    if (site !== null) addClaim(draft, 'source', site, claimed.claim);
    else addSiteOfPageTitle(draft, claimed.title, claimed.claim.basis);
    if (claimed.section !== null) addClaim(draft, 'section', claimed.section, claimed.claim);
  } else takeTitleLine(draft);
  takeTitleDate(draft);
  if (front.kicker !== undefined)
    draft.kicker = { value: front.kicker, proof: { basis: 'front-matter', line: null } };
  takeDoubles(draft);
}

/** „Rat beschließt Haushalt (13.03.2024)“: a date behind the headline is that of the article. */
function takeTitleDate(draft: Draft): void {
  const { title } = draft;
  if (title === null || title.proof.basis === 'front-matter') return;
  const held = TITLE_OF_DAY.exec(title.value)?.groups?.['date'];
  if (held !== undefined)
    draft.claims.push({ fact: 'published', value: held, basis: 'header', line: title.proof.line });
  const found = TITLE_DATE.exec(title.value);
  const [date, ...others] =
    found?.groups?.['date'] === undefined ? [] : (readDateLine(found.groups['date']) ?? []);
  if (found === null || date === undefined || others.length > 0) return;
  draft.title = {
    value: title.value.slice(0, found.index),
    proof: { ...title.proof, text: title.proof.text ?? title.value },
  };
  draft.claims.push({ fact: date.fact, value: date.wording, basis: 'header', line: title.proof.line });
}

/** „Musterschau vom 22. Februar 2024 – Transkript“ */
const TITLE_OF_DAY = new RegExp(
  `(?<!\\p{L})vom (?<date>${WRITTEN_DATE})(?: [–-] (?:Transkript|Manuskript|Mitschrift|Abschrift|Sendemanuskript))$`,
  'u',
);

const TITLE_DATE = /\s+[([](?<date>(?:vom |Stand:? )?\d[^()[\]]{5,24}\d)[)\]]$/u;

/** The editor's headline; a known outlet's name behind a bar came with it from the page's title. */
function fromFront(draft: Draft, title: string): string {
  const shorter = withoutUnknownSite(
    title,
    bodyOf(draft)
      .slice(0, HEAD)
      .filter(({ role }) => role === 'title' || role === 'heading')
      .map(({ text }) => text),
  );
  if (shorter !== null && title.startsWith(shorter.title)) {
    addClaim(draft, 'source', shorter.site, { basis: 'heading', line: null });
    return shorter.title;
  }
  const stripped = stripSite(title, [], draft.knowledge.sources);
  return stripped.site !== null && stripped.section === null ? stripped.title : title;
}

function addClaim(
  draft: Draft,
  fact: Claim['fact'],
  value: string,
  from: Pick<Claim, 'basis' | 'line'>,
): void {
  draft.claims.push({ fact, value, basis: from.basis, line: from.line });
}

/** A longer line of sentences is a paragraph. */
const LONGEST_HEADLINE = 200;

/** The headline of a text without markup: a line that is repeated, else the first that may be one. */
function takeTitleLine(draft: Draft): void {
  const head = bodyOf(draft).slice(0, HEAD);
  const { sources } = draft.knowledge;
  const text = head.findIndex((piece) => isProse(piece.text) && piece.text.length > LONGEST_HEADLINE);
  const plain = head.map((piece) => stripSite(piece.text, [], sources));
  const isMarked = isScrapersHeadline(draft, head[0]);
  const repeated = head.findIndex(
    (piece, at) =>
      isHeadline(piece.text) &&
      (!isProse(piece.text) || isLongHeadline(piece.text)) &&
      readDateLine(piece.text) === null &&
      piece.text.split(' ').length > 1 &&
      head.some(
        (other, later) =>
          later > at &&
          !head.slice(0, at).some(({ text: above }) => isProse(above) && !isLongHeadline(above)) &&
          !HANDLE.test(other.text) &&
          !isCredited(head[later + 1]) &&
          (text < 0 || later < text) &&
          sameTitle(plain[at]?.title ?? '', plain[later]?.title ?? ''),
      ),
  );
  const first = isMarked && repeated !== 0 ? 0 : repeated >= 0 ? repeated : firstHeadline(draft, head);
  const at = belowTrail(head, first) ?? first;
  const piece = head[at];
  const title = plain[at];
  if (piece === undefined || title === undefined) return;
  const shorter = withoutUnknownSite(
    title.title,
    plain.map((other) => other.title),
  );
  const credited = shorter === null ? siteInCredits(draft, title.title) : null;
  const value = bestSpelling(
    shorter?.title ?? credited?.title ?? plainTitle(title.title),
    plain.map((other) => other.title),
  );
  const proof = { basis: 'heading', line: piece.line } as const;
  draft.title = { value, proof: value === piece.text ? proof : { ...proof, text: piece.text } };
  const kicker = shorter === null ? null : kickerInTitle(shorter, title.title, head);
  if (kicker !== null) draft.kicker = { value: kicker, proof };
  // „Damm hält - Dorfbote“ as the page's title, above its trail and the headline
  const site =
    title.site ??
    (at > first ? plain[first]?.site : null) ??
    (kicker === null ? shorter?.site : null) ??
    credited?.site ??
    null;
  if (site !== null) addClaim(draft, 'source', site, proof);
  const glued = GLUED_KICKER.exec(draft.title.value)?.groups;
  if (glued?.['kicker'] !== undefined && glued['rest'] !== undefined) {
    draft.kicker = { value: glued['kicker'], proof };
    draft.title = { value: glued['rest'], proof: { ...proof, text: piece.text } };
  }
  if (title.section !== null) {
    if (!isSection(title.section) || isTellingSection(title.section))
      draft.kicker = { value: title.section, proof };
    addClaim(draft, 'section', title.section, proof);
  }
  for (const above of head.slice(0, at)) {
    if (site !== null && titleKey(above.text) === titleKey(site)) take(draft, above, 'banner');
    else if (at > first && above === head[first]) take(draft, above, 'doubled-title');
    else if (at > first && above !== head[at - 1] && readOutletLine(above.text, draft.knowledge) === null)
      take(draft, above, 'navigation');
    else takeAboveTitle(draft, above);
  }
  if (kicker !== null)
    for (const line of head)
      if (line.taken === null && titleKey(line.text) === titleKey(kicker)) take(draft, line, 'kicker');
  take(draft, piece, 'title');
  takeKickerMark(draft, piece);
}

/** „Damm gebrochen – Küste Aktuell“ over a text whose pictures are by „Anna Beispiel / Küste Aktuell“ */
function siteInCredits(draft: Draft, whole: string): { title: string; site: string } | null {
  const { title, site } = BEHIND_STROKE.exec(whole)?.groups ?? {};
  if (title === undefined || site === undefined || site.split(' ').length > 4) return null;
  const isCreditOf = ({ text }: Piece): boolean =>
    text.length <= 420 &&
    [`/ ${site}`, `/${site}`, `© ${site}`].some((credit) => text.replace(/[)\].]+$/u, '').endsWith(credit));
  return bodyOf(draft).some(isCreditOf) ? { title, site } : null;
}

const BEHIND_STROKE = /^(?<title>.{10,250}\S)\s[–—|-]\s(?<site>\p{Lu}[\p{L}\d .-]{2,38})$/u;

/** „date 2023-09 Damm gebrochen“: what a scraper put behind the day is the headline */
function isScrapersHeadline({ removed }: Draft, first: Piece | undefined): boolean {
  return (
    first !== undefined &&
    isHeadline(first.text) &&
    first.text.split(' ').length >= 3 &&
    removed.some(({ line, reason }) => line === first.line && reason === 'date-line')
  );
}

/** „Konferenz - Staaten unterzeichnen“ above „Konferenz“ and „Staaten unterzeichnen“, each on a line of its own: no site's name */
function kickerInTitle(
  { title, site }: { title: string; site: string },
  whole: string,
  head: readonly Piece[],
): string | null {
  if (!whole.startsWith(site) || isPaperName(site) || isHost(site)) return null;
  const isPrinted = head.some(
    ({ text }, at) =>
      titleKey(text) === titleKey(site) && titleKey(head[at + 1]?.text ?? '') === titleKey(title),
  );
  return isPrinted ? site : null;
}

/** „Deichbau im Norden:Der Wall hält“: the layout alone kept them apart */
const GLUED_KICKER = /^(?<kicker>\p{Lu}[^:]{2,60}):(?<rest>[\p{Lu}„"»].{12,})$/u;

/** „Foto: Muster“ below a repeat: a caption that repeats what describes the picture */
const isCredited = (below: Piece | undefined): boolean =>
  below !== undefined && readCaption(below.text)?.text === '';

/** An old page's `<title>` with the site's name, where the headline itself stands in the text. */
function repeatedWithin(
  draft: Draft,
  title: string,
  basis: Claim['basis'],
): { title: string; site: string } | null {
  if (basis !== 'title-element') return null;
  const head = bodyOf(draft).slice(0, HEAD);
  return withoutUnknownSite(
    title,
    head.map((piece) => piece.text),
  );
}

/**
 * „Rat beschließt Haushalt - Dorfbote Online“ as the page's title, where its head names no outlet. Only the headline
 * printed above the text shows that any name behind it is the site's; else it must read like one.
 */
function addSiteOfPageTitle(draft: Draft, title: string, basis: Basis): void {
  if (draft.claims.some(({ fact }) => fact === 'source')) return;
  const titles = draft.claims.filter(({ fact }) => fact === 'title');
  const page = titles.find((claim) => claim.basis === 'title-element');
  if (page === undefined) return;
  const headlines = [title, ...titles.filter((claim) => claim !== page).map(({ value }) => value)];
  const site = withoutUnknownSite(page.value, headlines)?.site;
  if (site === undefined || isSection(site)) return;
  if (basis === 'heading' || isPaperName(site) || isPlacesPaper(site)) addClaim(draft, 'source', site, page);
}

/** Lines of the head that repeat the headline, whole or mangled. */
function takeDoubles(draft: Draft): void {
  const title = draft.title;
  if (title === null) return;
  const full = title.proof.text ?? title.value;
  for (const piece of bodyOf(draft).slice(0, HEAD)) {
    if (isProse(piece.text) && piece.text.length > 300) break;
    const stripped = stripSite(piece.text, [], draft.knowledge.sources);
    if (isCrumb(piece.text, title.value)) {
      take(draft, piece, 'navigation');
      continue;
    }
    if (takeKickerOfDouble(draft, piece, title.value)) continue;
    takeGluedKicker(draft, piece);
    if (sameTitle(title.value, stripped.title) || sameTitle(full, piece.text))
      take(draft, piece, 'doubled-title');
    else continue;
    if (stripped.site !== null && !draft.claims.some(({ fact }) => fact === 'source'))
      addClaim(draft, 'source', stripped.site, { basis: 'heading', line: piece.line });
  }
}

/** „Sturm an der Küste: Damm gebrochen“ below „Damm gebrochen“: what the double has before the headline stands over it */
function takeKickerOfDouble(draft: Draft, piece: Piece, title: string): boolean {
  const { text, line } = piece;
  if (draft.raw.format !== 'txt' || title.length < 20 || !text.endsWith(`: ${title}`)) return false;
  const kicker = text.slice(0, -title.length - 2);
  if (kicker.length > LONGEST_KICKER || /[.!?:]/u.test(kicker)) return false;
  draft.kicker ??= { value: kicker, proof: { basis: 'heading', line } };
  take(draft, piece, 'doubled-title');
  return true;
}

const LONGEST_KICKER = 60;

/** „Küste: Damm gebrochen“, where a double sets „Küste:Damm gebrochen“: the page prints them on two lines */
function takeGluedKicker(draft: Draft, { text, line }: Piece): void {
  const { title } = draft;
  const glued = GLUED_KICKER.exec(text)?.groups;
  if (title === null || glued?.['kicker'] === undefined || glued['rest'] === undefined) return;
  if (title.value !== `${glued['kicker']}: ${glued['rest']}`) return;
  draft.kicker ??= { value: glued['kicker'], proof: { basis: 'heading', line } };
  draft.title = { value: glued['rest'], proof: { ...title.proof, text: title.proof.text ?? title.value } };
}

/** „Startseite Politik Damm gebrochen“ */
const isCrumb = (line: string, title: string): boolean =>
  /^(?:Startseite|Home)(?!\p{L})/u.test(line) && line.length <= title.length + 80 && line.endsWith(title);

/** A text without any headline goes by its file's name, and says so. */
export function titleFromFile(draft: Draft): void {
  if (draft.title !== null) return;
  const name = draft.raw.file
    .slice(draft.raw.file.lastIndexOf('/') + 1)
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  draft.title = { value: name === '' ? draft.raw.file : name, proof: { basis: 'file-name', line: null } };
  draft.problems.push(
    problem('no-title', 'the article states no headline', { remedy: 'add "title:" to its front matter' }),
  );
}
