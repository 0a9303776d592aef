/** The address of a table (`….tab`) by its name. */
export type TableAddress = (name: string) => string;

/**
 * Addresses below `base` (the site's root, ending in /). Browsers keep files for as long as a host lets them: tables of the
 * build before would speak of other rows. So each is asked for with the version that `archiv.tab` names, which is always fresh.
 */
export const tableAddress =
  (base: string, version: string): TableAddress =>
  (name) =>
    `${base}pagefind/${name}.tab?v=${version}`;
