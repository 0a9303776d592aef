import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Problem, problem } from '../problem.ts';
import type { ArticleRecord, Published } from '../record.ts';
import type { CleanArticle, RawArticle } from '../stages.ts';
import { claimContradictions, laterPast, pastAnnouncement } from './publication/contradictions.ts';
import { type DateClaim, dateClaims, describeClaim, REMEDY } from './publication/dateClaims.ts';
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

function undated(evidence: TextEvidence, claims: readonly DateClaim[], problems: Problem[]): Publication {
  const update = claims.find(({ fact }) => fact === 'updated');
  return {
    published: null,
    updated: update === undefined ? null : { edtf: update.edtf, basis: update.basis },
    bounds: textBounds(evidence, claims),
    problems: [...problems, problem('no-date', 'no date of publication found', { remedy: REMEDY })],
  };
}

/**
 * When the article was published, from the most trusted claim. What contradicts it becomes a problem naming both; a
 * banner's date that the text refutes is not taken. Without a claim: what the text itself fixes, or bounds. Pure.
 */
export function findPublication(clean: CleanArticle, raw: RawArticle, knowledge: Knowledge): Publication {
  const { claims, problems } = dateClaims(clean, raw, knowledge.settings.timeZone);
  const chosen = claims.find(({ fact }) => fact === 'published');
  const evidence = textEvidence(clean.text);
  if (chosen === undefined) return undated(evidence, claims, problems);
  const against = laterPast(chosen, evidence) ?? (isWeak(chosen) ? pastAnnouncement(chosen, evidence) : null);
  if (against !== null) problems.push(contradiction(chosen, against));
  if (against !== null && isWeak(chosen)) return undated(evidence, claims, problems);
  const update = claims.find(({ fact }) => fact === 'updated');
  return {
    published: stated(chosen),
    updated: update === undefined ? null : { edtf: update.edtf, basis: update.basis },
    bounds: null,
    problems: [...problems, ...claimContradictions(chosen, claims)],
  };
}
