import type { SpanSentence } from '../../src/publish/spanSentence.ts';

/** A sentence of an article, what is looked for in it marked. */
export function Sentence({ sentence: { before, name, after } }: { sentence: SpanSentence }) {
  return (
    <p class="summary">
      {before}
      <b>{name}</b>
      {after}
    </p>
  );
}
