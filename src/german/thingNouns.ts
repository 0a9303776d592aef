import { wordList } from './wordList.ts';

/** Endings of nouns right before the name of a thing or an animal: „Hurrikan Ophelia“, „das Motorschiff Gertrud“, „der Eisbär Knut“. */
export const THING_NOUN_ENDINGS: readonly string[] = wordList(`
hurrikan hurricane wirbelsturm tropensturm taifun zyklon orkan sturmtief orkantief raumsonde sonde raumfähre raumschiff raumkapsel landekapsel
raumgleiter satellit modul weltraumteleskop fähre frachter tanker schiff dampfer kreuzer zerstörer fregatte korvette flugzeugträger trägerrakete
yacht jacht kutter trawler lokomotive sportwagen geländewagen kleinwagen kampfjet kampfpanzer betriebssystem eisbär braunbär problembär
panda orca orka rennpferd hengst stute wallach spürhund polizeihund krake schimpanse gorilla
`);

/** English words that end the name of a contest or a prize: „Ryder Cup“, „Super Bowl“; „Open“ and „Games“ are as often taken for who holds them */
export const CONTEST_HEADS: ReadonlySet<string> = new Set(
  wordList('Cup Bowl Masters Awards Award Championship Championships Prix Trophy Prize Medal'),
);

/** Such nouns that stand alone: in a compound they end something else. */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  wordList('Hoch Tief Typ Typs Virus Schaf Hund Kater'),
);
