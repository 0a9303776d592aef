/**
 * A pattern for lines that start with one of several wordings, each written on its own line and read as the source
 * of a regular expression. `flags` are added to `u`.
 */
export function startsWith(wordings: readonly string[], flags = ''): RegExp {
  return new RegExp(`^(?:${wordings.join('|')})`, `u${flags}`);
}
