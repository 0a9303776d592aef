import { sourceKey } from '../source/sourceIndex.ts';
import type { Draft } from './draft.ts';

/** What the page's addresses call its site: „beispiel-rundschau“ of `https://www.beispiel-rundschau.example/lokales/1` */
export function ownHosts({ raw, claims }: Pick<Draft, 'raw' | 'claims'>): string[] {
  const urls = [raw.front.url, ...claims.filter(({ fact }) => fact === 'url').map(({ value }) => value)];
  return urls.flatMap((url) => hostName(url) ?? []);
}

/** The part of an address that a site is called by; null where it has none. */
export function hostName(url: string | undefined): string | null {
  const labels = /^https?:\/\/(?<host>[^/?#:]{1,200})/iu.exec(url ?? '')?.groups?.['host']?.split('.') ?? [];
  return labels.at(-2) ?? null;
}

/** „Dorfbote“ on a page of dorfbote.example; „Anna Beispiel“ on one of anna-beispiel.example may be who writes there. */
export function isOwnHost(name: string, draft: Pick<Draft, 'raw' | 'claims'>): boolean {
  return ownHosts(draft).some((host) => sourceKey(host) === sourceKey(name));
}
