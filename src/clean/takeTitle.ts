import { isSection } from '../german/sections.ts';
import { problem } from '../problem.ts';
import type { Claim } from '../stages.ts';
import { chooseTitle } from './chooseTitle.ts';
import { bodyOf, type Draft, type Piece, take } from './draft.ts';
import { readByline } from './readByline.ts';
import { readDateLine } from './readDateLine.ts';
import { readOutletLine } from './readOutletLine.ts';
import { sameTitle, titleKey } from './sameTitle.ts';
import { stripSite } from './stripSite.ts';
import { isHeadline, isProse } from './textShape.ts';

/** Headlines and their doubles stand among the first lines. */
const HEAD = 14;

/**
 * Finds the headline, the editor's word first, then the markup's, then the lines'; and takes it, its doubles and the
 * banner above it out of the body.
 */
export function takeTitle(draft: Draft): void {
  const front = draft.raw.front;
  const claimed = chooseTitle(draft);
  if (front.title !== undefined)
    draft.title = { value: fromFront(draft, front.title), proof: { basis: 'front-matter', line: null } };
  else if (claimed !== null) {
    draft.title = {
      value: claimed.title,
      proof: {
        basis: claimed.claim.basis,
        line: claimed.claim.line,
        ...(claimed.claim.value === claimed.title ? {} : { text: claimed.claim.value }),
      },
    };
    if (claimed.site !== null) addClaim(draft, 'source', claimed.site, claimed.claim);
    if (claimed.section !== null) addClaim(draft, 'section', claimed.section, claimed.claim);
  } else takeTitleLine(draft);
  if (front.kicker !== undefined)
    draft.kicker = { value: front.kicker, proof: { basis: 'front-matter', line: null } };
  takeDoubles(draft);
}

/** The editor's headline; a known outlet's name behind a bar came with it from the page's title. */
function fromFront(draft: Draft, title: string): string {
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

/** The headline of a text without markup: a line that is repeated, else the first that may be one. */
function takeTitleLine(draft: Draft): void {
  const head = bodyOf(draft).slice(0, HEAD);
  const { sources } = draft.knowledge;
  const plain = head.map((piece) => stripSite(piece.text, [], sources));
  const repeated = head.findIndex(
    (piece, at) =>
      isHeadline(piece.text) &&
      !isProse(piece.text) &&
      readDateLine(piece.text) === null &&
      piece.text.split(' ').length > 1 &&
      head.some((_, later) => later > at && sameTitle(plain[at]?.title ?? '', plain[later]?.title ?? '')),
  );
  const at = repeated >= 0 ? repeated : firstHeadline(draft, head);
  const piece = head[at];
  const title = plain[at];
  if (piece === undefined || title === undefined) return;
  draft.title = {
    value: title.title,
    proof: {
      basis: 'heading',
      line: piece.line,
      ...(title.title === piece.text ? {} : { text: piece.text }),
    },
  };
  if (title.site !== null) addClaim(draft, 'source', title.site, { basis: 'heading', line: piece.line });
  if (title.section !== null) {
    draft.kicker = { value: title.section, proof: { basis: 'heading', line: piece.line } };
    addClaim(draft, 'section', title.section, { basis: 'heading', line: piece.line });
  }
  head.slice(0, at).forEach((above) => {
    takeAboveTitle(draft, above);
  });
  take(draft, piece, 'title');
  takeKickerMark(draft, piece);
}

/** The first line that may be a headline; a lone short word above another headline is its kicker. */
function firstHeadline(draft: Draft, head: readonly Piece[]): number {
  const marked = head.findIndex((piece) => piece.role === 'title' || piece.role === 'heading');
  if (marked >= 0 && !head.slice(0, marked).some((piece) => isProse(piece.text))) return marked;
  for (let at = 0; at < head.length; at++) {
    const piece = head[at];
    if (piece === undefined || isProse(piece.text)) return -1;
    if (!isHeadline(piece.text) || readDateLine(piece.text) !== null) continue;
    const next = head.slice(at + 1).find((line) => isProse(line.text) || isTitleLike(draft, line));
    const another = next !== undefined && !isProse(next.text);
    if (readByline(piece.text, draft.knowledge) !== null) continue;
    if (readOutletLine(piece.text, draft.knowledge) !== null && (another || !/[|·–]/u.test(piece.text)))
      continue;
    if (another && (isSection(piece.text) || isMasthead(draft, head, at))) continue;
    return at;
  }
  return -1;
}

function isTitleLike(draft: Draft, line: Piece): boolean {
  return (
    isHeadline(line.text) &&
    readDateLine(line.text) === null &&
    readByline(line.text, draft.knowledge) === null
  );
}

/** A line right below the outlet's name belongs to its banner: a slogan, a place. */
function isMasthead(draft: Draft, head: readonly Piece[], at: number): boolean {
  for (let above = at; above > 0; above--) {
    if (head[above]?.gap !== false) return false;
    if (readOutletLine(head[above - 1]?.text ?? '', draft.knowledge) !== null) return true;
  }
  return false;
}

function takeAboveTitle(draft: Draft, above: Piece): void {
  if (isSection(above.text) && draft.kicker === null) {
    draft.kicker = { value: above.text, proof: { basis: 'heading', line: above.line } };
    take(draft, above, 'kicker');
    return;
  }
  if (readDateLine(above.text) !== null) return;
  const outlet = readOutletLine(above.text, draft.knowledge);
  const short = above.text.length <= 60 && above.text.split(' ').length <= 4;
  const named = draft.claims.some((claim) => claim.fact === 'source');
  if (outlet !== null || (short && !named))
    addClaim(draft, 'source', outlet ?? above.text, { basis: 'banner', line: above.line });
  take(draft, above, 'banner');
}

/**
 * „Müll: Stadt führt neue Tonne ein“ above „Muell Stadt fuehrt neue Tonne ein“: the repeat without the colon shows
 * that „Müll“ stands over the headline and is none of its words.
 */
function takeKickerMark(draft: Draft, piece: Piece): void {
  const title = draft.title;
  const parts = /^(?<kicker>[^:„“"»«]{2,40}):\s+(?<rest>.{8,})$/u.exec(title?.value ?? '')?.groups;
  const kicker = parts?.['kicker'];
  const rest = parts?.['rest'];
  if (title === null || kicker === undefined || rest === undefined || kicker.split(' ').length > 3) return;
  const key = titleKey(kicker);
  const repeat = bodyOf(draft)
    .slice(0, 4)
    .find(
      (line) =>
        !isProse(line.text) &&
        line.text.charAt(kicker.length) !== ':' &&
        !/^[^ ]+:/u.test(line.text) &&
        titleKey(line.text.slice(0, kicker.length + 4)).startsWith(key) &&
        titleKey(line.text).length > key.length + 8 &&
        !/[.!?]$/.test(line.text),
    );
  if (repeat === undefined) return;
  draft.title = { value: rest, proof: { ...title.proof, text: piece.text } };
  draft.kicker ??= { value: kicker, proof: { basis: 'heading', line: piece.line, text: repeat.text } };
  take(draft, repeat, 'doubled-title');
}

/** Lines of the head that repeat the headline, whole or mangled. */
function takeDoubles(draft: Draft): void {
  const title = draft.title;
  if (title === null) return;
  const full = title.proof.text ?? title.value;
  for (const piece of bodyOf(draft).slice(0, HEAD)) {
    if (isProse(piece.text) && piece.text.length > 300) break;
    const stripped = stripSite(piece.text, [], draft.knowledge.sources);
    if (sameTitle(title.value, stripped.title) || sameTitle(full, piece.text))
      take(draft, piece, 'doubled-title');
  }
}

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
