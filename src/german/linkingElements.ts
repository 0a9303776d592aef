/**
 * What may stand between the parts of a compound, longest first: „Arbeit-s-markt“, „Bund-es-tag“, „Woche-n-ende“,
 * „Held-en-tat“, „Kind-er-garten“, „Tag-e-buch“, „Herz-ens-wunsch“, „Name-ns-recht“.
 */
export const LINKING_ELEMENTS = ['ens', 'ns', 'es', 'en', 'er', 's', 'n', 'e'] as const;
