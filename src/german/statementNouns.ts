/** Nouns for what somebody says, as „nach …“ and „… zufolge“ put it; compounds name whose it is: „Polizeiangaben“. */
const STATEMENT =
  /(?:^|[a-zäöüß-])(?:angaben?|auskunft|auskünften|aussagen?|ansicht|meinung|auffassung|einschätzung|einschätzungen|schätzung|schätzungen|darstellung|darstellungen|überzeugung|worten|information|informationen|bericht|berichten|berichts|meldung|meldungen|erkenntnissen|mitteilung|erklärung|erklärungen|äußerungen|berechnungen|medienberichten|kreisen)$/i;
const WHOLE =
  /^(?:angaben?|auskunft|auskünften|aussagen?|ansicht|meinung|auffassung|einschätzung|einschätzungen|schätzung|schätzungen|darstellung|darstellungen|überzeugung|worten|information|informationen|bericht|berichten|berichts|meldung|meldungen|erkenntnissen|mitteilung|erklärung|erklärungen|äußerungen|berechnungen)$/i;

/** „Angaben“, „Polizeiangaben“, „Medienberichten“ */
export function isStatementNoun(word: string): boolean {
  return WHOLE.test(word) || STATEMENT.test(word);
}

/** „Polizeiangaben“ → „Polizei“, „Regierungskreisen“ → „Regierung“; null where the noun names nobody. */
export function statementOwner(word: string): string | null {
  const owner = word.replace(
    /-?(?:angaben?|auskunft|auskünften|aussagen?|darstellung|darstellungen|information|informationen|meldung|meldungen|mitteilung|kreisen|schätzungen)$/,
    '',
  );
  if (
    owner === word ||
    owner.length < 3 ||
    /^(?:Medien|Presse|Augenzeugen|Korrespondenten|Agentur)/.test(owner)
  )
    return null;
  return owner.replace(/(ung|heit|keit|schaft|ion|tät)s$/, '$1');
}
