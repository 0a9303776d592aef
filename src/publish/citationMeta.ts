import { fourDigits, twoDigits } from './addresses.ts';
import { surnameFirst } from './cite/germanCitation.ts';
import type { Reference } from './cite/reference.ts';

/**
 * What reference managers read from a page's head: Highwire Press tags, which Zotero and Google Scholar know, and
 * Dublin Core. Zotero takes the kind of item from `DC.type`; without it every page that cites itself is to it an
 * article of a learned journal.
 */
export function citationMeta(ref: Reference): { name: string; content: string }[] {
  const creators = ref.authors.length > 0 ? ref.authors.map(surnameFirst) : ref.agencies;
  const tags: [name: string, content: string | null][] = [
    ['citation_title', ref.title],
    ...creators.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', ref.date && slashed(ref.date)],
    ['citation_journal_title', ref.container],
    ['citation_language', 'de'],
    ['citation_public_url', ref.url],
    ['DC.type', 'newspaperArticle'],
    ['DC.title', ref.title],
    ...creators.map((name): [string, string] => ['DC.creator', name]),
    ['DC.date', ref.edtf],
    ['DC.publisher', ref.container],
    ['DC.language', 'de'],
    ['DC.identifier', ref.url ?? ref.key],
  ];
  return tags.flatMap(([name, content]) => (content === null || content === '' ? [] : [{ name, content }]));
}

/** `2023/09/05`, as far as it is known: `2023/09`, `2023` */
function slashed({ year, month, day }: NonNullable<Reference['date']>): string {
  return [fourDigits(year), ...[month, day].flatMap((part) => (part === null ? [] : [twoDigits(part)]))].join(
    '/',
  );
}
