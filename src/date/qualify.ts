/** „um 1985“, „etwa am 5. April“, „gegen Ende 1943“: the date is rough */
const ROUGHLY =
  /(?:^|[^\p{L}])(?:um|etwa|ungefähr|circa|ca\.|rund um|gegen)(?:\s(?:am|im|das Jahr|im Jahr|im Jahre|den|die|zum))?\s{1,3}$/iu;
/** „wahrscheinlich 1943“, „vermutlich im Mai 1943“: the date is doubted */
const DOUBTED =
  /(?:^|[^\p{L}])(?:wahrscheinlich|vermutlich|wohl|mutmaßlich|angeblich)(?:\s(?:schon|erst|bereits|noch))?(?:\s(?:am|im|in den|im Jahr|im Jahre|zum|zu))?\s{1,3}$/iu;
/** „Anfang“, „Mitte der“, „gegen Ende des“ before a date are part of the expression. */
const PART_BEFORE = /(?:^|[^\p{L}])(?<part>(?:Anfang|Mitte|Ende|Beginn)\s(?:(?:der|des|dieses|den)\s)?)$/iu;

/** Start of the expression with the words that belong to it: „Mitte August“, „Ende der 1980er“. */
export function widen(text: string, start: number): number {
  const part = PART_BEFORE.exec(text.slice(Math.max(0, start - 18), start))?.groups?.['part'];
  return part === undefined ? start : start - part.length;
}

/** Adds `~`, `?` or `%` where the words before a date call it rough or doubted. Intervals and week spans stay plain. */
export function qualify(text: string, start: number, edtf: string): string {
  if (
    edtf.includes('/') ||
    /[~?%]$/.test(edtf) ||
    /^(?:Anfang|Mitte|Ende|Beginn)\s/iu.test(text.slice(start, start + 8))
  )
    return edtf;
  const lead = text.slice(Math.max(0, start - 40), start);
  const rough = ROUGHLY.test(lead);
  const doubted = DOUBTED.test(lead);
  return `${edtf}${rough && doubted ? '%' : rough ? '~' : doubted ? '?' : ''}`;
}
