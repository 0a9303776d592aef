import type { RemovedLine } from '../../record.ts';

/** A kind of line that stands beside an article's text and is known by its wording. */
export interface LineRule {
  reason: RemovedLine['reason'];
  /** lines that it takes; run as tests */
  takes: readonly string[];
  /** lines that look alike and are body; run as tests */
  leaves: readonly string[];
  /** the short lines right below belong to it; `below-text`: only behind the last paragraph of the text */
  box?: true | 'below-text';
  /** only before the first and after the last paragraph of the text */
  edges?: boolean;
  test(text: string): boolean;
}
