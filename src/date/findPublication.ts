import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Problem, problem } from '../problem.ts';
import type { ArticleRecord, Basis, Published } from '../record.ts';
import type { CleanArticle, RawArticle } from '../stages.ts';
import { edtfDays } from './edtfRange.ts';
import {
  claimContradictions,
  isBorneOut,
  laterPast,
  pastAnnouncement,
} from './publication/contradictions.ts';
import { type DateClaim, dateClaims, describeClaim, REMEDY } from './publication/dateClaims.ts';
import { inferDay } from './publication/inferDay.ts';
import { settleOrder } from './publication/settleOrder.ts';
import { textBounds } from './publication/textBounds.ts';
import { type TextEvidence, textEvidence } from './publication/textEvidence.ts';

export interface Publication {
  published: Published | null;
  updated: ArticleRecord['updated'];
  bounds: ArticleRecord['bounds'];
  problems: Problem[];
}

function stated({ edtf, basis, line, wording }: DateClaim): Published {
  return { certainty: 'stated', edtf, basis, line, ...(wording === edtf ? {} : { wording }) };
}

/** A banner shows the day the page was saved as readily as that of the article: the text can refute it. */
const isWeak = ({ basis }: DateClaim): boolean => basis === 'banner';

/**
 * „Neckarbote – Montag, 3. Juli 2023“ over the headline of a text is the day of an issue, or that on which a page was
 * copied: what the text announces as to come can refute it too.
 */
const isAboveTitle = ({ basis, line }: DateClaim, { title }: CleanArticle, { format }: RawArticle): boolean =>
  format === 'txt' && basis === 'header' && line !== null && line < (title.proof.line ?? 0);

function contradiction(claim: DateClaim, against: string): Problem {
  return problem(
    'date-contradiction',
    `${describeClaim(claim)} cannot be the day of publication: ${against}`,
    {
      ...(claim.line === null ? {} : { line: claim.line }),
      remedy: REMEDY,
    },
  );
}

function firstUpdate(claims: readonly DateClaim[]): Publication['updated'] {
  const update = claims.find(({ fact }) => fact === 'updated');
  return update === undefined ? null : { edtf: update.edtf, basis: update.basis };
}

/**
 * The most trusted claim of a day of publication, or one that says the same more exactly: „date 2022-11“ by „5. November
 * 2022, 4:50 Uhr“ below the headline. Undefined where nothing is claimed.
 */
function finestWithin(claims: readonly DateClaim[]): DateClaim | undefined {
  const published = claims.filter(({ fact }) => fact === 'published');
  const [chosen] = published;
  const span = chosen === undefined ? null : edtfDays(chosen.edtf);
  // the editor's word stays as it is
  if (chosen === undefined || chosen.basis === 'front-matter') return chosen;
  if (span === null || span.first === span.last) return chosen;
  const finer = published.find((claim) => {
    const days = isWeak(claim) ? null : edtfDays(claim.edtf);
    return days !== null && days.first === days.last && days.first >= span.first && days.last <= span.last;
  });
  return finer ?? chosen;
}

/** Where the article itself says when it was changed: a head or a field, no list and no foot of a page. */
const OF_ARTICLE: readonly Basis[] = ['json-ld', 'microdata', 'time-element', 'header', 'byline'];

/**
 * „Zuletzt aktualisiert am 5. März 2024“ where no other day is stated: the version that is kept here is of that day, so
 * it is named as an uncertain one, `2024-03-05?`, unless the text announces what was then over.
 */
function dayOfUpdate(claims: readonly DateClaim[], evidence: TextEvidence): Published | null {
  const update = claims.find(({ fact, basis }) => fact === 'updated' && OF_ARTICLE.includes(basis));
  if (update === undefined || !/^\d{4}-\d\d-\d\d$/.test(update.edtf)) return null;
  const doubted = laterPast(update, evidence) ?? pastAnnouncement(update, evidence);
  return doubted === null ? stated({ ...update, edtf: `${update.edtf}?` }) : null;
}

/** No claim, or none that holds: what the text says of its own day, the day of its last change, else the bounds it gives. */
function unstated(
  text: string,
  evidence: TextEvidence,
  claims: readonly DateClaim[],
  problems: Problem[],
): Publication {
  const published = inferDay(text);
  const updated = firstUpdate(claims);
  if (published !== null) return { published, updated, bounds: null, problems };
  const changed = dayOfUpdate(claims, evidence);
  if (changed !== null) {
    const only = problem('no-date', `only the day of its last change is stated, ${changed.wording}`, {
      remedy: REMEDY,
    });
    return { published: changed, updated, bounds: null, problems: [...problems, only] };
  }
  const bounds = textBounds(evidence, claims);
  const between = [
    ...(bounds?.notBefore ? [`not before ${bounds.notBefore}`] : []),
    ...(bounds?.notAfter ? [`not after ${bounds.notAfter}`] : []),
  ];
  const known = between.length > 0 ? `, only that it is ${between.join(' and ')}` : '';
  const none = problem('no-date', `no date of publication found${known}`, { remedy: REMEDY });
  return { published: null, updated, bounds, problems: [...problems, none] };
}

/**
 * When the article was published, from the most trusted claim. What contradicts it becomes a problem naming both; a
 * banner's date is taken only where something bears it out. Without a claim: what the text itself fixes, or bounds.
 * Pure: no clock, so that no date is ever that of the build.
 */
export function findPublication(clean: CleanArticle, raw: RawArticle, knowledge: Knowledge): Publication {
  const { claims: written, problems } = dateClaims(clean, raw, knowledge.settings.timeZone);
  const evidence = textEvidence(clean.text);
  const claims = settleOrder(written, evidence, problems);
  const chosen = finestWithin(claims);
  if (chosen === undefined) return unstated(clean.text, evidence, claims, problems);
  const isHead = isAboveTitle(chosen, clean, raw);
  const refuted = isWeak(chosen) || isHead ? pastAnnouncement(chosen, evidence) : null;
  const against = laterPast(chosen, evidence) ?? refuted;
  if (against !== null) problems.push(contradiction(chosen, against));
  if ((isHead && refuted !== null) || (isWeak(chosen) && (against !== null || !isBorneOut(chosen, evidence))))
    return unstated(clean.text, evidence, claims, problems);
  return {
    published: stated(chosen),
    updated: firstUpdate(claims),
    bounds: null,
    problems: [...problems, ...claimContradictions(chosen, claims)],
  };
}
