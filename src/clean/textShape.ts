/** A paragraph of running text: long enough, and at least one sentence of it ends. */
export function isProse(text: string): boolean {
  return (
    text.length >= 80 && (/[.!?…:]["“”»«‹›’)]?$/u.test(text.slice(-3)) || /[.!?…]["“”»«‹›’)]?\s/u.test(text))
  );
}

/** A line that may be a headline: no sentence, not too long, begins like one. */
export function isHeadline(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 260 &&
    // „dpa-AFX: …“, „iPhone …“ begin small and are none the less headlines
    /^(?:["„“”»«‚‹›'’(]|\[\p{Lu}\p{Ll}+\]\s|(?![©®™])\p{Extended_Pictographic}\uFE0F?\s?)*(?:[\p{Lu}\d+]|\p{Ll}{1,3}-?\p{Lu})/u.test(
      text,
    ) &&
    (text.length <= 160
      ? !/(?<!\p{Lu})(?<!\bo|\bCo)[.;,]$/u.test(text) || text.split(' ').length <= 5
      : !/[.;,]$/u.test(text))
  );
}

/**
 * A headline that asks or says two things, and is as long as a paragraph may be short: „Wem gehört der Deich? Warum die
 * Stadt und das Land seit Jahren um ein Bauwerk streiten, das beide brauchen“. A paragraph ends in a full stop.
 */
export function isLongHeadline(text: string): boolean {
  return text.length <= 160 && !/[.…:]["“”»«‹›’)]?$/u.test(text) && isHeadline(text);
}

/** Whether there is any sentence at all; a file of fragments is left as it is, because nothing tells its lines apart. */
export function hasText(pieces: readonly { text: string }[]): boolean {
  return pieces.some(
    ({ text }) => isProse(text) || (/[.!?…]["“”»«‹›’)]?$/u.test(text) && text.split(' ').length >= 6),
  );
}
