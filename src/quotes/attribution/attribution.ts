import type { Cue } from '../cues.ts';
import type { Part } from '../sentences.ts';
import type { Subject } from '../subject.ts';

/** What tells, in a sentence, that words of it are somebody's. Part indexes, `to` exclusive. */
export interface Attribution {
  speaker: Subject | null;
  /** whoever the sentence before names, as „demnach“ says */
  fromBefore?: boolean;
  /** the words that are reported, quotations among them */
  from: number;
  to: number;
  /** quotations outside `from`–`to` are this speaker's too: „„…“, sagte er, „…““ */
  wholeSentence: boolean;
  /**
   * How the words are reported: `clause` is reported speech by its form alone; `subjunctive` is, if a verb of it
   * stands in the subjunctive; `fragment` only lends words to a sentence that is the article's own;
   * `nothing` names who may be quoted, but no verb says that anybody is.
   */
  reports: 'clause' | 'subjunctive' | 'fragment' | 'nothing';
}

/** A way in which German attributes words to somebody. */
export interface AttributionRule {
  name: string;
  /** a sentence, and the speaker that the rule reads from it, null where nobody is named; run as tests */
  examples: readonly (readonly [sentence: string, speaker: string | null])[];
  /** sentences that look alike and say nothing of the kind; run as tests */
  counterExamples: readonly string[];
  /** bits of `TRIGGER` without which no sentence can fit */
  needs: number;
  find(parts: readonly Part[], cues: readonly Cue[]): Attribution[];
}
