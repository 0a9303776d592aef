import { sourceKey } from '../source/sourceIndex.ts';
import type { Draft } from './draft.ts';

type Addressed = Pick<Draft, 'raw' | 'claims'>;

/** „Dorfbote“ on a page of dorfbote.example; „Anna Beispiel“ on one of anna-beispiel.example may be who writes there. */
export function isOwnHost(name: string, draft: Addressed): boolean {
  return ownAddresses(draft).some((url) => {
    const host = hostName(url);
    return host !== null && sourceKey(host) === sourceKey(name);
  });
}

/** Where the article says it stands: the editor's address first, then what the page claims. */
export function ownAddresses({ raw, claims }: Addressed): string[] {
  const claimed = claims.filter(({ fact }) => fact === 'url').map(({ value }) => value);
  return raw.front.url === undefined ? claimed : [raw.front.url, ...claimed];
}

/** The part of an address that a site is called by, „beispiel-rundschau“ of `https://www.beispiel-rundschau.example/lokales/1`; null where it has none. */
export function hostName(url: string): string | null {
  const labels = /^https?:\/\/(?<host>[^/?#:]{1,200})/iu.exec(url)?.groups?.['host']?.split('.') ?? [];
  return labels.at(-2) ?? null;
}
