import { foldWord } from './foldWord.ts';
import { NOUNS } from './nouns.ts';
import { stem } from './stem.ts';
import { wordList } from './wordList.ts';

/** What the splitting of compounds knows of German words beside an archive's own vocabulary. All folded. */

const withStems = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => [foldWord(word), stem(word)]));

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWord));

/** Words of fewer than four letters that are parts of compounds; others that short are not: „Ei“ is no part of „Partei“. */
export const SHORT_PARTS = folded(
  wordList(`
Akt Amt Arm Art Arzt Bad Bau Berg Bus Dom Ehe Eid Eis Erz Gas Geld Hof Hut Kuh Los Not Öl Ort Pkw Lkw Rad Rat Rot See Tag Tal Tat Tee
Tier Tod Ton Tor Uhr Uno Weg Zar Zug Zoo Axt Ast Ohr Abt Arie Filz Jet Kai Kap Lok Mai Moor Mut Pass Ruf Ski Sog Sud Tip Typ Web
Wut Zeh Ziel Bio Erd Kfz Web Öko Elf Gen Rum Hai Aids App Job Sex
`),
);

/** Longer parts that no list of nouns has: stems of verbs, adjectives, and forms that occur in compounds only. */
const MORE = wordList(`
abend absatz abwehr acker agrar alarm allein alpen altar alten alter alters analog angel anker antrag antrieb arbeit arbeiter armen asien asyl atom
aufbau aufgabe auftrag augen ausfall ausland außen auto automat bande bahn balkan ballon bank basis bauer bauern baum beamte becken behörde beirat bekannt
berater berg beruf besatzung bestand besuch beton betrieb bett beute bilanz bilder binnen blank blau blei block blumen blut boden bohr bomben boot
börsen brand braun breit brenn brief brot bruch brücke brust brutto buch bühne bund bunt burg bürger büro butter chef chip club computer dach
dampf damen daten dauer deich denk dichte dick dienst diesel dorf dosen draht drehen dreh droge drogen druck dunkel durst edel ehren eigen eil einwohner eisen
eltern energie engel enkel enten erbe erben erbschaft erde erdbeben ernte erst etappe euro fach fackel fahnen fahr fahren fahrer fahrt fall falsch familie
farb farbe faser fecht feier fein feind feld fels fern fernseh fest feuer film finanz finanzen fisch flach flagge flammen flasche fleisch fliegen flotten
flucht flug flügel flur fluss flüssig flut folter form forst fracht frage frauen frei fremd freund fried frieden frisch frist front frost frucht früh fuchs fund
funk fürst fuß futter gang gangs garten gast gebet gebiet gebirge geburt gefahr gefecht gegner geheim gehalt geist geiseln geisel geld gelb gemeinde genossen gerät gericht
gesandte gesang geschäft geschichte geschwister gesetz gesicht gesund gewalt gewehr gewerbe gewicht gewinn gipfel gift glas glatt glauben gleich gleis glocke
gold gottes grab grad gräber gras grenz grenze grenzen grippe groß gruben grün grund gruppe gut gymnasium haar hafen haft hagel halb halle hals halt hand handel
handels handy hart haupt haus haut heer heil heim heimat heiz helden helfer hemd herbst herren herz heu hilfe himmel hinrichtung hirn hitze hoch hochzeit höchst
höhe höhen holz honig hotel hunde hunger industrie infektion innen insel inseln jagd jahr jahres jahrhundert jahrzehnt jugend jung justiz kabel kabinett kaffee kaiser
kalt kamera kammer kampf kanal kandidat kanzler kapital karten käse kasse katastrophe katze kauf käufer kern kette kinder kino kirch kirche klage klasse klassen klein
klima klinik klub knochen koch köche kohle kolonie komitee kommission kommunal konferenz kongress könig konto kontroll kopf korb körper kosten kraft kranken kranz
kredit kreis kreuz krieg kriegs krisen krone küche kugel kultur kunden kunst kupfer kurs kurz küste küsten labor laden lade lager land landes landwirt lang last lauf
laufen leben lebens leder leer lehr lehre lehrer leib leicht leichen leistung leit leiter lese letzt leute licht liebe lied liefer lieferung linie linken liste list loch lohn
lokal löwen luft lung macht mädchen magen makler maler mann männer mark markt maschine maschinen maß massen mauer maus medien medizin meer mehl mehr mehrheit meile
meister meldung menschen merk mess messe messer metall miet miete milch militär milliarden millionen mine minen minister ministerium misch mittel mittag mode mond mord
mörder moral motor müll mund münzen musik muskel mutter nach nacht nackt nahrung name namen nasen national natur nazi nebel netz neu neuen nieder nobel nord norden
notar noten null nuss nutz ober obst offen ohren oper opfer orden organ osten ost paar pakt panzer papier papst paragraf park parlament partei pass patent patient
pech pelz pension personal personen pferd pferde pflanze pflege pflicht pilot pilz piraten plan platten platz politik politiker polizei polizist porto post posten präsident preis
premier presse priester prinz privat probe produkt professor profi programm projekt provinz prozent prozess prüf punkt quell quote rad rand rang rasen rasse raub rauch
raum recht rechen rechts rede redner reform regel regen regierung region reich reif reifen reihe rein reise reit renn renten rettung revier richter riesen rind ring
ritter rohr rohstoff rock roll roman rost rücken rück rückzug ruf ruhe rund rundfunk rüstung saal sach sache saison salz sammel sand sänger satz sauer säure schach
schaden schafe schalt scham scharf schatten schatz schau scheiben schein schicht schieds schiene schieß schiff schild schlacht schlaf schlag schlamm schlangen schloss
schluss schmerz schmiede schmuck schnee schnell schock schrift schritt schuh schul schuld schulden schule schüler schuss schütze schutz schwach schwanger schwarz
schwein schwer schwimm schwester segel sehen seil seite seiten sekte sekunden sender sende senat sicher sicherheit sicht sieg silber sinn sitz sklave sohn soldat soldaten sommer
sonder sonne sonnen sozial spar spät speise sperr spiegel spiel spieler spion spitze spitzen sport sprach sprache sprecher spreng sprung spuren staat staats stab stadt
städte stahl stall stamm stand standard stark start statt statistik steck stein stell stelle stellung sterbe stern steuer stich stief stiftung still stimm stimme stimmen stock
stoff strafe straf strahl strand straße straßen streik streit streng strom student studie studien stuhl stunde stunden sturm such sucht süd süden super system tabak
tagung tages tank tanz tarif tasche tauch taxi technik teich teil telefon teller tempel tempo teppich termin terror test text theater thema thron tief tiere tisch titel tochter tod todes
toilette tonnen total toten touristen tour tradition trage trainer trans traum treff treib treibstoff trenn treu trink trocken tropen tropfen truppen tuch tunnel turm turnier
umwelt unfall union universität urlaub urteil vater verband verbots verbraucher verein verfahren verfassung verkauf verkehr verlags verletzte vermögen versicherung
versorgung vertrag vertreter verwaltung video vieh viertel virus vogel volk völker voll vorstand vorsitz vulkan wach wachs waffe waffen wagen wahl wähler wahrheit
wald wand wander waren wärme warn wartung wasch wasser wechsel wehr weiß weide wein weise weit welle welt werbe werft werk werks werkstatt wert west westen wetter wett
wider widerstand wild wind winter wirtschaft wissen witwe woche wochen wohn wohnung wolf wolken wort wunder wunsch würde wüsten zahl zahlen zahn zauber zeichen zeit zeiten
zeitung zell zelle zellen zelt zensur zentral zentrum zeugen ziel zigarette zimmer zins zirkus zivil zoll zone zucker zug zukunft zusatz zwang zweck zweig zwillings zyklon
atomar abkommen abstimmung angriff anlage anlagen anschlag antritt anwalt aufstand ausbau ausbruch ausschuss ausweis beginn bericht besetzer betreiber beschluss bewegung
brecher bündnis dichter direktor einsatz empfänger empfang entwurf ergebnis erfolg fabrik fänger flüchtling flüchtlinge forscher forschung führer führung funde gebäude gegend gelände gemeinschaft
gesellschaft gewerkschaft gewinner gremium händler herstellung hersteller kraftwerk künstler macher maßnahmen meisterschaft mitglied nehmer geber offizier opposition
pause quelle rebellen rekord reporter sache schutz seilbahn sieger sitzung sprengstoff spitzel stätte start streitkräfte sturz süchtig täter tagebuch tausch träger trupp überfall
übung umfrage unglück unternehmen unterricht untersuchung urkunde verbot verbrechen vergiftung verhandlung verkäufer verletzung verlust versammlung versuch vertreibung vorschlag
vorsitzende vorsitzender wache wächter werfer werker wesen wirt aktionär apotheker vorschau pogrom modem fabrikation rückstand speichel vorrichtung modalität touristik legislatur verschuldung neuverschuldung netto
multimedia anführung courage umkleide pack leck brustkorb quetschung bewirtschaftung eröffnung überlebens chancen haber lader plättchen
kriminal verwaltungs virtuell becher samba kerzen bischof hubschrauber wissenschaft wissenschaftler zerstörung zeuge beben zusammenarbeit zünder zwischenfall
`);

/** Words that are parts of compounds whatever an archive holds. */
export const KNOWN_PARTS: ReadonlySet<string> = new Set([...folded(NOUNS), ...folded(MORE)]);

/** First elements that say little by themselves: the rest counts as the part. „Vizepräsident“, „Oberbürgermeister“ */
export const FIRST_ELEMENTS = folded(
  wordList(`
anti chef zusammen doppel einzel erz extra gegen gesamt halb haupt inter kon mega mini multi neben neo nicht ober pseudo selbst sonder super teil
ultra vize zwischen gemein ersatz groß klein lieblings schein spitzen stamm stell traum
exo pop top latein lach lausch eil schlacht plüsch normal stör bedenk uni kletter
`),
);

/**
 * First elements that nothing else begins with: what follows is a part even in a word that is listed itself. „Selbstmord“,
 * „Neuwahl“, „Innenstadt“; not „Hin-“: „Hinrichtung“ is no „Richtung“.
 */
export const CLEAR_FIRST_ELEMENTS = folded(
  wordList(`
selbst zusammen innen alt neu heim end bar hör nah näh auswärts weihnachts schmier charter mineral untersuchungs
mindest schwieger stief passiv immun benefiz experimental dokumentar disziplinar orbital kultus einweg intensiv sende
impf schad roh nähr solar glüh kenn kehrt fehl gedenk kühl ausweich interkontinental fernmelde kopier lenk sexual
`),
);

/**
 * Nouns that stay what they are behind a preposition and the like: a Vorplatz is a Platz, a Beifahrer a Fahrer, an Erzbischof
 * has no ore. Of most words with such a beginning that is not so („Vorfall“, „Nachricht“, „Österreich“), and verbs have it too:
 * each is listed.
 */
export const BEHIND_BEGINNINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
ab: Fahrt Gas Luft Wasser Zahlung
an: Fahrt Zahlung
auf: Fahrt Wind
aus: Fahrt Weg Zahlung
bei: Boot Fahrer Fahrerin Hilfe Name Wagen
des: Information
durch: Fahrt
ein: Fahrt Zahlung
epi: Zentrum
erz: Bischof Bistum Engel Feind Herzog Rivale
gegen: Angriff Kandidat Maßnahme Partei Seite Stimme Stück Verkehr Wind
lösch: Arbeiten Einsatz Fahrzeug Flugzeug Hubschrauber Mannschaft Wasser Zug
hin: Fahrt Flug Weg
hinter: Achse Bein Hof Kopf Rad
irr: Fahrt Flug Glaube Weg
lebe: Wesen
mit: Angeklagter Angeklagte Begründer Besitzer Bestimmung Bewerber Bürger Bürgerin Hilfe Inhaber Insasse Insassin Schüler Schülerin Spieler Streiter Verantwortung
mitter: Nacht
nach: Beben Forderung Meldung Saison Spielzeit Wahl Zahlung
omni: Bus
ost: Alpen Block Flügel Grenze Hälfte Kirche Küste Seite Teil Ufer
quer: Pass Straße
richt: Linie Platz Preis Schnur Wert
rück: Fahrt Flug Kauf Reise Runde Seite Spiegel Spiel Transport Weg Zahlung
sprich: Wort
stick: Oxid Stoff
über: Prüfung
überhol: Manöver Spur Verbot
ur: Abstimmung Einwohner Enkel Enkelin Großmutter Großneffe Großvater Mensch Pferd Vogel
viel: Zahl
vor: Auswahl Bedingung Besprechung Bestellung Entscheidung Entwurf Geschichte Leistung Name Ort Platz Premiere Runde Saison Schule Speise Stadt Strafe Stufe Überlegung Verhandlung Verkauf Vertrag Wahl Warnung Zeichen
west: Alpen Block Flügel Grenze Hälfte Kirche Küste Seite Teil Ufer
wieder: Aufbau Aufnahme Einführung Eingliederung Einstellung Eintritt Eröffnung Herstellung Vereinigung Wahl
zu: Fahrt
`
    .trim()
    .split('\n')
    .map((line) => {
      const [beginning = '', nouns = ''] = line.split(':');
      return [foldWord(beginning), new Set(wordList(nouns).flatMap((noun) => [foldWord(noun), stem(noun)]))];
    }),
);

/** Never parts: endings that look like words, and words with a grammatical task only. */
export const NO_PARTS = folded(
  wordList(`
aber alle allem allen aller alles auch aufs beim bald dann darin dass dein dem denn deren derer dessen dich dies diese diesem diesen dieser dieses
doch dort durch eben ehemals eine einem einen einer eines einig einst ende enden euer falls fast fern ganz gegen gern habe haben hatte heit heiten her
hier hin hinter ihnen ihre ihrem ihren ihrer immer innen isch ische ischen ischer jede jedem jeden jeder jedes jene kein keine keiten keit kommen kann lich liche lichen licher
liches lichkeit lung machen mein mich mit möge muss nach neben nicht nichts noch nung oder ohne plus rung samt schaft schaften schaftlich schen scher schon sehen
sehr seid sein seine seinem seinen seiner sich sind sion sionen sitat soll sonst sowie tion tionen tungen tung tungs über unser unten unter ungen viel vom von
vor wäre wann wegen weil weise weiter wenn werde werden wider wieder wird wollen worden würde zwar barkeit hafte haften haftem hafter haftes bare baren fache weisen mals
gehen geht kommt liegen nehmen geben stehen halten setzen ziehen treten bringen lassen schließen greifen
untere obere hintere heim hausen ingen lingen furt nahm kunft aren tellen sende senden sendes sendem hint stier stiere stieren tücke tücken
`),
);

/** Words that are no compounds to the ear although they are made of two: nobody who looks for „Tag“ means „Montag“. With their stems. */
export const OPAQUE = withStems(
  wordList(`
Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend Bundestag Landtag Reichstag Kreistag Mittag Vormittag Nachmittag
Januar Februar Oktober September November Dezember Hochzeit Gegenwart Jahrhundert Jahrzehnt Jahrtausend Handlung Hauptmann Kaufmann
Zeitung Leitung Meinung Mannschaft Wirtschaft Gesellschaft Landschaft Botschaft Herrschaft Freundschaft Gemeinschaft Gewerkschaft
Wissenschaft Unternehmen Antwort Augenblick Fortschritt Grundlage Handwerk Heimat Hinweis Junker Kandidat Kardinal Konkurrenz
Lebensmittel Medaille Millionen Milliarden Ministerium Universität Organisation Opposition Personal Präsident Programm Publikum Qualität
Regierung Republik Revolution Sanktion Situation Soldaten Tabelle Talent Temperatur Tradition Transport Urteil Verhandlung Vertrag Vorteil Nachteil
Verbraucher Widerstand Zentrum Zeuge Ziffer Zustand Abstand Anstand Aufstand Bestand Verstand Gegenstand Umstand Einstand Deutschland Russland England Ausland Inland
PlayStation Manifestation Degustation Gestation Prestation Protestation Attestation
`),
);
