/**
 * The archive's table, which every search begins with, asked for before the much larger script of the search has come.
 * Always fresh: it names the version of all other tables (`tableAddress.ts`).
 */
export const archiveTable: Promise<Response> = fetch(new URL('../pagefind/archiv.tab', import.meta.url), {
  cache: 'no-cache',
});
// whoever waits for it is told
archiveTable.catch(() => undefined);
