/**
 * Words of agency notes that are no agency's name: „(cs mit Agenturen)“, „(mpa/red)“. The agencies themselves are
 * records of `content/authority/sources.yaml`.
 */
export const NOTE_WORD =
  /^(?:mit|und|von|aus|material|agenturen|agenturmaterial|agentur|nachrichtenagenturen|beiträgen|eingaben|inhalten|informationen|meldungen|nach|red|reuters-material|eigene|eigenem|bericht|online|redaktion|wire|news|infocom|afx|tmn|lno|lni|lby|lnw|lhe|lsw|lrs|lsn|lth|lbn|bwe|bb|ni|nrw|ots|video|bildfunk|ausland|inland|allgemeines|politik|wirtschaft|sport|vermischtes|wissen|kultur)$/iu;
