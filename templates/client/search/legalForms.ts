/** What kind of company a name ends with: „AG“, „GmbH“, „Inc.“, „S. p. A.“; as it is typed, in any spelling of points. */
const LEGAL_FORM =
  /^(?:AG|SE|KG|KGaA|OHG|GbR|g?GmbH|mbH|eG|Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|PLC|plc|Plc|S\.?A|N\.?V|B\.?V|S\.?p\.?A|SAS|Oyj?|ASA|A\/S)\.?$/;

/** Of the words typed, those that are the legal form of a company, with the place of the last word of its name: „Tesla Inc.“ → 1 stands for 0. Nothing of „AG Köln“. */
export function legalForms(words: readonly string[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const [at, word] of words.entries()) {
    if (!LEGAL_FORM.test(word)) continue;
    const name = found.get(at - 1) ?? at - 1;
    if (/^[\p{Lu}\d]/u.test(words[name] ?? '')) found.set(at, name);
  }
  return found;
}
