/** Names read beside one that nobody can tell; more would only be a list of namesakes. */
const NAMED = 3;

const LIST = new Intl.ListFormat('de', { type: 'disjunction' });

/** Whom a surname alone may mean, the likeliest first: „vielleicht Anna Muster oder Jens Muster“ */
export function whoIsMeant(candidates: readonly string[]): string {
  const named = candidates.slice(0, NAMED);
  return `vielleicht ${LIST.format(candidates.length > NAMED ? [...named, 'jemand anderes'] : named)}`;
}
