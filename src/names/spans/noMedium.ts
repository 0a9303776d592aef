import { AMBIGUOUS_MEDIA } from '../../german/citedMedia.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf } from '../words/wordEvidence.ts';

const ARTICLE = /^(?:Die|Der|Das)$/u;
const OPENING = /^[„"»«‚‘]$/u;
const CLOSING = /^[“”"«»‘’,.]$/u;

/** „wird die Welt eine andere sein“; „wie die Welt schreibt“ is a paper */
const PLAIN_WORD = /^(?:Welt|Zeit)$/;
/** „vor längerer Zeit“ */
const ADJECTIVE = /^\p{Ll}{3,}e[nrms]?$/u;
const isSpeech = anyOf('speech');

/** Drops „Die Welt“ and „Die Zeit“ where a sentence merely begins with these words: „Die Welt darf nicht wegsehen.“ */
export function noMedium(spans: readonly NameSpan[], { infos, tokens }: Context): NameSpan[] {
  return spans.filter(({ type, from, to }) => {
    if (type === 'organisation' && to - from === 1 && PLAIN_WORD.test(infos[from]?.word ?? '')) {
      const before = infoAt(infos, from - 1)?.word ?? '';
      const next = infos[to];
      return !(before === 'die' || ADJECTIVE.test(before)) || (next !== undefined && isSpeech(next));
    }
    if (type !== 'organisation' || to - from !== 2 || !ARTICLE.test(infos[from]?.word ?? '')) return true;
    if (!AMBIGUOUS_MEDIA.has(infos[from + 1]?.word.toLowerCase() ?? '')) return true;
    const begins = tokens.opens[from] === 1 || OPENING.test(infoAt(infos, from - 1)?.word ?? '');
    return !begins || CLOSING.test(infos[to]?.word ?? '');
  });
}
