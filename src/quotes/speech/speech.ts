import type { Attribution } from '../attribution/attribution.ts';
import type { Part, Sentence } from '../sentences.ts';

/** A stretch in quotation marks with all that helps to tell whether somebody says it. */
export interface Candidate {
  /** the words without their marks */
  inner: string;
  words: readonly string[];
  parts: Sentence['parts'];
  /** index of the stretch among the parts */
  at: number;
  part: Part;
  /** who is said to say it, if anybody */
  attribution: Attribution | null;
  /** whether the sentence around it stands in the subjunctive of reported speech */
  subjunctive: boolean;
}

/** A reason to take a stretch for speech or for something else: a title, a name, a term. */
export interface SpeechRule {
  name: string;
  /** sentences whose first quotation the rule decides; run as tests */
  examples: readonly string[];
  /** sentences whose first quotation it leaves to later rules; run as tests */
  counterExamples: readonly string[];
  verdict: 'speech' | 'term';
  test(candidate: Candidate): boolean;
}
