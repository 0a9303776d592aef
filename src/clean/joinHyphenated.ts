/** Words that carry a hyphen on to the next part: „Nord- und Südkorea“, „Ein- bis Zweijährige“. */
const LINKS = /^(?:und|oder|bzw|sowie|bis|als|noch|statt|wie|aber|u)(?!\p{L})/u;

/**
 * Joins a line to the one above it. A hyphen at the break joins the parts of a word that print has divided, and
 * stays where it belongs to the spelling.
 *
 * `Verhand-` + `lungen` → `Verhandlungen`; `Nord-` + `und Südkorea` → `Nord- und Südkorea`;
 * `US-` + `Präsident` → `US-Präsident`
 */
export function joinHyphenated(above: string, below: string): string {
  if (!/\p{L}[-\u2010¬]$/u.test(above)) return `${above} ${below}`;
  if (/^\p{Ll}/u.test(below) && !LINKS.test(below)) return above.slice(0, -1) + below;
  return LINKS.test(below) ? `${above} ${below}` : above + below;
}
