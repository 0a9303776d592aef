import { wordList } from './wordList.ts';

/**
 * Nouns that stand right before a title or a name in quotation marks: „die Zeitung „…““, „das Schiff „…““, „unter dem Motto „…““.
 * A compound ends in one: „Fachzeitschrift“, „Dokumentarfilm“.
 */
const NOUNS = wordList(`
zeitung zeitschrift magazin blatt zeitungen sender radio fernsehen programm sendung serie reihe show folge agentur nachrichtenagentur portal website
webseite internetseite seite plattform blog dienst onlinedienst suchmaschine film kinofilm buch roman band gedicht lied song single album
stück oper operette musical sinfonie ballett werk bild gemälde foto skulptur ausstellung messe festival fest preis
orden medaille auszeichnung titel untertitel namen name bezeichnungen begriff begriffe begriffs wort stichwort schlagwort kürzel motto thema themen
projekt projekts aktion kampagne initiative bündnis bündnisses verein verband gesellschaft gruppe band partei organisation stiftung institut firma unternehmen konzern marke
modell typ typs baureihe produkt software programms version spiel system schiff schiffs boot dampfer fähre frachter tanker yacht flugzeug hubschrauber
raumschiff raumfähre sonde satellit satelliten rakete mission operation hurrikan hurrikans taifun sturm orkan tief hoch kreuzfahrtschiff
hotel restaurant gaststätte lokal café club diskothek theater museum zentrum kaufhaus kindergarten kita schule platz
straße tour rennen pokal cup liga kategorie bereich rubrik abschnitt kapitel gesetz artikel überschrift schlagzeile
mannschaft team verlag label netzwerk bewegung kommission ausschuss arbeitsgruppe arbeitskreis studie untersuchung
bericht dokumentation internet-lexikon enzyklopädie lexikon wörterbuch pseudonym spitzname spitznamen decknamen künstlernamen codename
codenamen domain sorte art gattung klasse linie zug lok lokomotive tunnel brücke kraftwerk zeche grube bohrinsel plattformen stern planet komet
asteroid milieu stadtteil fraktion liste fonds gruppierung vereinigung konferenz kongress tagung workshop seminar vortrag podcast
stadtmagazin zeitungsbericht tageszeitung wochenzeitung nachrichtenmagazin rakete weltraumbahnhof landessender gewerkschaft terrororganisation miliz
gefängnis krankenhaus klinik kaserne schlachtschiff fregatte forschungsschiff rettungsschiff u-boot segelschiff segler
einheit brigade bataillon division truppe kirche moschee synagoge denkmal dachmarke bürgerinitiative slogan slogans losung
wettbewerb turnier meisterschaft stadion arena station raumstation labor datenbank betriebssystem browser app dorf
abkürzung tarif label gütesiegel siegel zertifikat status prädikat genre stil spielfilm dokumentarfilm tv-serie hymne nationalhymne
märchen fabel drama komödie tragödie doku gala tanz gebet werbespot spot stern album schulprojekt jugendprojekt
`);

const nouns = new Set(NOUNS);
const LONGEST = Math.max(...NOUNS.map((noun) => noun.length));

/** „Zeitung“, „Fachzeitschrift“, „US-Magazins“: what follows in quotation marks is its title or name. */
export function isTitleNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return ends(lower) || (/(?:s|n|en)$/.test(lower) && (ends(lower.slice(0, -1)) || ends(lower.slice(0, -2))));
}

function ends(word: string): boolean {
  for (let length = Math.min(LONGEST, word.length); length >= 3; length--) {
    if (!nouns.has(word.slice(-length))) continue;
    if (length === word.length || length >= 4) return true;
  }
  return false;
}
