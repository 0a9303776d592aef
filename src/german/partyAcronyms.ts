/** Acronyms of parties: in brackets they say of which party somebody is, whatever stands before them. */
export const PARTY_ACRONYMS: ReadonlySet<string> = new Set(
  'CDU CSU SPD FDP AFD BSW NPD DVU PDS SED KPD DKP SSW ÖVP SPÖ FPÖ BZÖ NEOS SVP CVP EVP GLP'.split(' '),
);
