/**
 * Forms of one word whose stems differ so much that no rule joins them, one word a line: strong and irregular verbs,
 * comparisons, loan words with a plural of their own, and words
 * of two spellings. Prefixed verbs follow their base word: „ausging“ as „ging“.
 */
export const IRREGULAR_FORMS: readonly string[][] = `
gehen geht gehst ging gingen gegangen gang gänge
stehen steht stand standen gestanden stünde
kommen kommt kam kamen gekommen käme
nehmen nimmt nahm nahmen genommen
geben gibt gab gaben gegeben
sehen sieht sah sahen gesehen
sprechen spricht sprach sprachen gesprochen
treffen trifft traf trafen getroffen
brechen bricht brach brachen gebrochen
sterben stirbt starb starben gestorben
werfen wirft warf warfen geworfen
helfen hilft half halfen geholfen
werben wirbt warb warben geworben
verderben verdirbt verdarb verdorben
bergen birgt barg bargen geborgen
gelten gilt galt galten gegolten
treten tritt trat traten getreten
lesen liest las lasen gelesen
essen isst aß aßen gegessen
fressen frisst fraß fraßen gefressen
vergessen vergisst vergaß vergaßen
messen misst maß maßen gemessen
liegen liegt lag lagen gelegen
sitzen sitzt saß saßen gesessen
bitten bittet bat baten gebeten
finden findet fand fanden gefunden
binden bindet band banden gebunden
singen singt sang sangen gesungen
sinken sinkt sank sanken gesunken
springen springt sprang sprangen gesprungen
trinken trinkt trank tranken getrunken
zwingen zwingt zwang zwangen gezwungen
dringen dringt drang drangen gedrungen
schwimmen schwimmt schwamm schwammen geschwommen
beginnen beginnt begann begannen begonnen
gewinnen gewinnt gewann gewannen gewonnen
verschwinden verschwindet verschwand verschwanden verschwunden
gelingen gelingt gelang gelangen gelungen
schreiben schreibt schrieb schrieben geschrieben
bleiben bleibt blieb blieben geblieben
steigen steigt stieg stiegen gestiegen
schweigen schweigt schwieg schwiegen geschwiegen
treiben treibt trieb trieben getrieben
scheinen scheint schien schienen geschienen
leihen leiht lieh liehen geliehen
verzeihen verzeiht verzieh verziehen
weisen weist wies wiesen gewiesen
schreien schreit schrie schrien geschrien
reißen reißt riss rissen gerissen
beißen beißt biss bissen gebissen
greifen greift griff griffen gegriffen
leiden leidet litt litten gelitten
reiten reitet ritt ritten geritten
schneiden schneidet schnitt schnitten geschnitten
schreiten schreitet schritt schritten geschritten
streiten streitet stritt stritten gestritten
streichen streicht strich strichen gestrichen
gleichen gleicht glich glichen geglichen
fahren fährt fuhr fuhren gefahren
tragen trägt trug trugen getragen
schlagen schlägt schlug schlugen geschlagen
laden lädt lud luden geladen
wachsen wächst wuchs wuchsen gewachsen
waschen wäscht wusch wuschen gewaschen
schaffen schafft schuf schufen geschaffen
graben gräbt grub gruben gegraben
fallen fällt fiel fielen gefallen
halten hält hielt hielten gehalten
lassen lässt ließ ließen gelassen
fangen fängt fing fingen gefangen
hängen hängt hing hingen gehangen gehängt
laufen läuft lief liefen gelaufen
rufen ruft rief riefen gerufen
stoßen stößt stieß stießen gestoßen
schlafen schläft schlief schliefen geschlafen
raten rät riet rieten geraten
heißen heißt hieß hießen geheißen
fliegen fliegt flog flogen geflogen
fliehen flieht floh flohen geflohen
fließen fließt floss flossen geflossen
schießen schießt schoss schossen geschossen
schließen schließt schloss schlossen geschlossen
genießen genießt genoss genossen
ziehen zieht zog zogen gezogen
biegen biegt bog bogen gebogen
lügen lügt log logen gelogen
betrügen betrügt betrog betrogen
bieten bietet bot boten geboten
frieren friert fror froren gefroren
verlieren verliert verlor verloren
heben hebt hob hoben gehoben
wiegen wiegt wog wogen gewogen
stehlen stiehlt stahl stahlen gestohlen
befehlen befiehlt befahl befahlen befohlen
empfehlen empfiehlt empfahl empfahlen empfohlen
schwören schwört schwor schworen geschworen
bringen bringt brachte brachten gebracht
denken denkt dachte dachten gedacht
kennen kennt kannte kannten gekannt
nennen nennt nannte nannten genannt
brennen brennt brannte brannten gebrannt
rennen rennt rannte rannten gerannt
wissen weiß wusste wussten gewusst
müssen muss musste mussten müsste gemusst
können kann konnte konnten könnte gekonnt
dürfen darf durfte durften dürfte
wollen will wollte wollten gewollt
mögen mag mochte mochten möchte
senden sendet sandte sandten gesandt gesendet
wenden wendet wandte wandten gewandt gewendet
schmelzen schmilzt schmolz schmolzen geschmolzen
stechen sticht stach stachen gestochen
erschrecken erschrickt erschrak erschraken erschrocken
bersten birst barst barsten geborsten
quellen quillt quoll quollen gequollen
schwellen schwillt schwoll schwollen geschwollen
fechten ficht focht fochten gefochten
flechten flicht flocht flochten geflochten
dreschen drischt drosch droschen gedroschen
erlöschen erlischt erlosch erloschen
gebären gebiert gebar gebaren geboren
genesen genest genas genasen
geschehen geschieht geschah geschahen
schieben schiebt schob schoben geschoben
erwägen erwägt erwog erwogen
bewegen bewegt bewog bewogen
riechen riecht roch rochen gerochen
kriechen kriecht kroch krochen gekrochen
gießen gießt goss gossen gegossen
sprießen sprießt spross sprossen gesprossen
verdrießen verdrießt verdross verdrossen
saufen säuft soff soffen gesoffen
saugen saugt sog sogen gesogen
weben webt wob woben gewoben
scheren schert schor schoren geschoren
gären gärt gor gegoren
reiben reibt rieb rieben gerieben
meiden meidet mied mieden gemieden
preisen preist pries priesen gepriesen
weichen weicht wich wichen gewichen
gleiten gleitet glitt glitten geglitten
pfeifen pfeift pfiff pfiffen gepfiffen
schleifen schleift schliff schliffen geschliffen
schleichen schleicht schlich schlichen geschlichen
kneifen kneift kniff kniffen gekniffen
speien speit spie spien gespien
gedeihen gedeiht gedieh gediehen
erbleichen erbleicht erblich erblichen
scheiden scheidet schied schieden geschieden
klingen klingt klang klangen geklungen
ringen ringt rang rangen gerungen
schwingen schwingt schwang schwangen geschwungen
schlingen schlingt schlang schlangen geschlungen
stinken stinkt stank stanken gestunken
rinnen rinnt rann rannen geronnen
spinnen spinnt spann spannen gesponnen
besinnen besinnt besann besannen besonnen
misslingen misslingt misslang misslangen misslungen
backen backt bäckt backte gebacken
braten brät briet brieten gebraten
blasen bläst blies bliesen geblasen
hauen haut hieb hieben gehauen
verlassen verlässt verließ verließen
beweisen beweist bewies bewiesen
entscheiden entscheidet entschied entschieden
unterscheiden unterscheidet unterschied unterschieden
verbieten verbietet verbot verboten
erhalten erhält erhielt erhielten
bekommen bekommt bekam bekamen
beschließen beschließt beschloss beschlossen
vergleichen vergleicht verglich verglichen
vorschlagen vorschlug vorgeschlagen
abstürzen abstürzte abgestürzt
wählen wählt wählte wählten gewählt
töten tötet tötete töteten getötet
verletzen verletzt verletzte verletzten
fordern fordert forderte forderten gefordert
gut besser beste
hoch hohe höher höchste
nah näher nächste
viel mehr meiste
groß größer größte
Museum Museen
Zentrum Zentren
Ministerium Ministerien
Gymnasium Gymnasien
Stadion Stadien
Datum Daten
Album Alben
Medium Medien
Gremium Gremien
Kriterium Kriterien
Stipendium Stipendien
Laboratorium Laboratorien
Observatorium Observatorien
Territorium Territorien
Aquarium Aquarien
Jubiläum Jubiläen
Individuum Individuen
Referendum Referenden
Memorandum Memoranden
Visum Visa
Praktikum Praktika
Firma Firmen
Thema Themen
Drama Dramen
Villa Villen
Arena Arenen
Skala Skalen
Pizza Pizzen
Virus Viren
Zyklus Zyklen
Rhythmus Rhythmen
Organismus Organismen
Mechanismus Mechanismen
Globus Globen
Bus Busse Bussen
Atlas Atlanten
Konto Konten
Risiko Risiken
Embargo Embargos
Saldo Salden
Basis Basen
Krisis Krise Krisen
Praxis Praxen
Lexikon Lexika
Kaufmann Kaufleute
Feuerwehrmann Feuerwehrleute Feuerwehrmänner
Seemann Seeleute
Bergmann Bergleute
Fachmann Fachleute
Ehemann Eheleute
Landsmann Landsleute
Mann Männer
Komma Kommata
Schema Schemata
Index Indizes
Antibiotikum Antibiotika
Bakterium Bakterien
Mineral Mineralien
Fossil Fossilien
Reptil Reptilien
Prinzip Prinzipien
Material Materialien
Kolleg Kollegien
Studium Studien
Spektrum Spektren
Podium Podien
Evangelium Evangelien
Minimum Minima
Maximum Maxima
Ultimatum Ultimaten
Votum Voten
Faktum Fakten
Kaktus Kakteen
Radius Radien
Epos Epen
Mythos Mythen
Dosis Dosen
Elektron Elektronen
Fresko Fresken
Bazillus Bazillen
Modus Modi
Bonus Boni
Terminus Termini
Torso Torsi
Paparazzo Paparazzi
Graffito Graffiti
Mafioso Mafiosi
Konsortium Konsortien
Auditorium Auditorien
Sanatorium Sanatorien
Krematorium Krematorien
Präsidium Präsidien
Privileg Privilegien
Indiz Indizien
Utensil Utensilien
Plenum Plenen
Forum Foren
Serum Seren
Imperium Imperien
Delirium Delirien
Planetarium Planetarien
Terrarium Terrarien
Konservatorium Konservatorien
Moratorium Moratorien
Provisorium Provisorien
Kuratorium Kuratorien
Kollegium Kollegien
Kodex Kodizes
Appendix Appendizes
Matrix Matrizen
Helix Helices
Dogma Dogmen
Trauma Traumata Traumen
Aroma Aromen
Paradigma Paradigmen
Genus Genera
Korpus Korpora
Tempus Tempora
Kameramann Kameraleute Kameramänner
Geschäftsmann Geschäftsleute Geschäftsmänner
Zimmermann Zimmerleute
Hauptmann Hauptleute
Obmann Obleute Obmänner
Schutzmann Schutzleute Schutzmänner
Staatsmann Staatsleute Staatsmänner
Edelmann Edelleute
Fuhrmann Fuhrleute
Steuermann Steuerleute Steuermänner
Spielmann Spielleute
Vertrauensmann Vertrauensleute Vertrauensmänner
Verbindungsmann Verbindungsleute Verbindungsmänner
Gewährsmann Gewährsleute Gewährsmänner
Hintermann Hintermänner Hinterleute
Fachfrau Fachleute Fachfrauen
Landsfrau Landsleute
Geschäftsfrau Geschäftsleute Geschäftsfrauen
Feuerwehrfrau Feuerwehrleute
Saal Säle
Bau Bauten
Herr Herrn
selbständig selbstständig
Selbständigkeit Selbstständigkeit
aufwendig aufwändig
rau rauh
Känguru Känguruh
Jacht Yacht
Gräuel Greuel
Stängel Stengel
Gämse Gemse
platzieren plazieren
nummerieren numerieren
Tipp Tip
Stopp Stop
Ass As
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));
