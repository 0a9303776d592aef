import { bodyOf, type Draft, take } from './draft.ts';
import { titleKey } from './sameTitle.ts';

const LABEL =
  /^(?:In diesem (?:Artikel|Beitrag|Text)|Inhalt|Inhaltsverzeichnis|Inhaltsübersicht|Auf dieser Seite|Das erwartet Sie)\s?:?$/u;

/** The list of contents over a text without markup: a label, and below it the headings that come back further down. */
export function takeContents(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const body = bodyOf(draft);
  for (const [at, label] of body.entries()) {
    if (!LABEL.test(label.text)) continue;
    const keys = new Set<string>();
    let end = at + 1;
    for (; end < body.length; end++) {
      const key = titleKey(body[end]?.text ?? '');
      if (keys.has(key) || !body.slice(end + 1).some(({ text }) => titleKey(text) === key)) break;
      keys.add(key);
    }
    if (keys.size === 0) continue;
    for (const line of body.slice(at, end)) take(draft, line, 'navigation');
    return;
  }
}
