import { wordList } from './wordList.ts';

/** What an adjective before a noun without an article ends in: „Deutscher Bund“, „Deutsche Bank“, „Deutsches Amt“ */
export type StrongEnding = 'er' | 'e' | 'es';

/**
 * Nouns that organisations are named by, small and in the nominative, by the ending of an adjective before them. They stand
 * for their compounds too: `bund` for „Fußballbund“. Plurals end like feminine nouns.
 */
const NOUNS: Readonly<Record<StrongEnding, readonly string[]>> = {
  er: wordList(`
ausschuss bund chor club dienst dschihad fonds frühling gerichtshof hof kirchenkreis klub kongress konvent konzern kreis
rat ring rundfunk sender senat staat stab tag verband verbund verein verlag vorstand zweckverband
`),
  e: wordList(`
agentur akademie allianz anstalt armee bahn bank behörde bewegung bibliothek botschaft bühne börse feuerwehr föderation fraktion
front galerie garde gemeinschaft genossenschaft gesellschaft gewerkschaft gruppe hilfe hochschule hungerhilfe initiative jugend
kammer kanzlei kapelle kasse kirche klinik kommission konferenz lehranstalt liga linke luftwaffe lufthansa marine miliz oper
organisation partei philharmonie polizei post presse presseagentur redaktion regierung republik rundschau schule sicherung
sparkasse stiftung synode telekom umwelthilfe union universität vereinigung versammlung versicherung verwaltung volkspartei
wacht wehr welle zeitung zentrale
betriebe bühnen emirate kliniken kräfte milizen nachrichten nationen philharmoniker sinfoniker spiele staaten streitkräfte
symphoniker truppen werke
`),
  es: wordList(`
amt archiv bataillon bistum bündnis büro departement ensemble fernsehen forum gericht gymnasium haus heer hilfswerk
institut kabinett klinikum kolleg komitee konsortium korps krankenhaus kreuz königreich labor ministerium museum netzwerk orchester
parlament präsidium regiment reich sekretariat theater tribunal werk zentrum
`),
};

/** The last letters of nouns, longest first: „…sekretariat“ is asked before „…rat“. */
const ENDINGS: readonly (readonly [noun: string, ending: StrongEnding])[] = (['er', 'e', 'es'] as const)
  .flatMap((ending) => NOUNS[ending].map((noun) => [noun, ending] as const))
  .sort(([a], [b]) => b.length - a.length);

/**
 * A noun that an organisation may be named by, in the nominative, and the ending of an adjective before it: „Landesamts“,
 * „Landesamtes“ → Landesamt, es; „Spielen“ → Spiele, e. Null for a noun whose gender is not known.
 */
export function headGender(word: string): { nominative: string; ending: StrongEnding } | null {
  for (const nominative of [word, ...withoutCase(word)]) {
    const small = nominative.toLowerCase();
    const found = ENDINGS.find(([noun]) => small.endsWith(noun));
    if (found !== undefined) return { nominative, ending: found[1] };
  }
  return null;
}

/** Without the -s of a genitive or the -n of a dative plural */
function withoutCase(word: string): string[] {
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  return /[sn]$/.test(word) ? [word.slice(0, -1)] : [];
}
