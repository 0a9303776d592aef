import { afterColon } from './afterColon.ts';
import { attributedWords } from './attributedWords.ts';
import { beforeVerb } from './beforeVerb.ts';
import { joinedToWord } from './joinedToWord.ts';
import { longSentence } from './longSentence.ts';
import { reportedWords } from './reportedWords.ts';
import { soCalled } from './soCalled.ts';
import type { Candidate, SpeechRule } from './speech.ts';
import { titleOrName } from './titleOrName.ts';

/** What tells speech from titles, names and terms; the first rule that fits decides, and none means: no speech. */
export const SPEECH_RULES: readonly SpeechRule[] = [
  joinedToWord,
  beforeVerb,
  titleOrName,
  soCalled,
  afterColon,
  longSentence,
  attributedWords,
  reportedWords,
];

/** Whether a stretch in quotation marks is somebody's words. */
export function isSpeech(candidate: Candidate): boolean {
  return SPEECH_RULES.find((rule) => rule.test(candidate))?.verdict === 'speech';
}
