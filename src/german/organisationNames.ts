import { list, rows } from './rows.ts';

/**
 * Organisations that go by several names, each of which means this one and no other: the name they get | the others.
 * „Borussia“, „Bayer“, „Real“ are left out, which several bear, and so are acronyms of several („BFU“, „DRV“, „IMK“) and
 * those that spell a word once their case is evened out („BUND“, „MIT“, „DEL“). An acronym comes first where another bearer is
 * rare: whoever means that one is shown nothing wrong („IRA“, „FIS“).
 */
const TABLE = `
# Football: Germany
FC Bayern München | FC Bayern, Bayern München, Bayern Munich
FC Schalke 04 | Schalke 04, Schalke, S04
Hamburger SV | HSV, Hamburger Sport-Verein, Hamburger Sportverein
Werder Bremen | SV Werder Bremen, SV Werder
Bayer 04 Leverkusen | Bayer Leverkusen, Bayer 04
Borussia Dortmund | BVB, BVB 09, BVB Dortmund, Ballspielverein Borussia 09 Dortmund
Borussia Mönchengladbach | Borussia M’gladbach, Borussia VfL Mönchengladbach, VfL Borussia Mönchengladbach
1. FC Köln | FC Köln, 1. FC Köln 01/07
1. FC Nürnberg | FC Nürnberg, FCN
1. FC Kaiserslautern | FC Kaiserslautern, FCK
1. FSV Mainz 05 | Mainz 05, FSV Mainz 05
1. FC Heidenheim | FC Heidenheim, 1. FC Heidenheim 1846
1. FC Magdeburg | FC Magdeburg, FCM
1. FC Saarbrücken | FC Saarbrücken
Hertha BSC | Hertha BSC Berlin, Hertha Berlin
Hansa Rostock | FC Hansa Rostock, F.C. Hansa Rostock
Energie Cottbus | FC Energie Cottbus
TSG 1899 Hoffenheim | 1899 Hoffenheim, TSG Hoffenheim
1. FC Union Berlin | Union Berlin, FC Union Berlin
FC St. Pauli | St.-Pauli, FC Sankt Pauli
RB Leipzig | RasenBallsport Leipzig, Rasenballsport Leipzig
Arminia Bielefeld | DSC Arminia Bielefeld
Eintracht Braunschweig | BTSV Eintracht Braunschweig
Eintracht Frankfurt | SG Eintracht Frankfurt, SGE
Karlsruher SC | KSC
MSV Duisburg | Meidericher SV Duisburg, Meidericher SV
VfB Stuttgart | VfB Stuttgart 1893
VfL Bochum | VfL Bochum 1848
Hannover 96 | Hannoverscher SV 1896, Hannoverscher Sportverein von 1896
SC Freiburg | Sport-Club Freiburg
TSV 1860 München | 1860 München, TSV München 1860, TSV München von 1860
SV Darmstadt 98 | Darmstadt 98, SV Darmstadt 1898
Fortuna Düsseldorf | Düsseldorfer TSV Fortuna
Dynamo Dresden | SG Dynamo Dresden, 1. FC Dynamo Dresden
Holstein Kiel | KSV Holstein, KSV Holstein Kiel, Kieler SV Holstein
SpVgg Greuther Fürth | Greuther Fürth, SpVgg Fürth
SpVgg Unterhaching | Spielvereinigung Unterhaching
SC Paderborn | SC Paderborn 07
FC Ingolstadt | FC Ingolstadt 04
Erzgebirge Aue | FC Erzgebirge Aue, Wismut Aue
Rot-Weiß Essen | Rot-Weiss Essen
Rot-Weiß Oberhausen | SC Rot-Weiß Oberhausen, Rot-Weiss Oberhausen, RWO
Rot-Weiß Erfurt | FC Rot-Weiß Erfurt, Rot-Weiss Erfurt
Kickers Offenbach | OFC Kickers, Offenbacher FC Kickers
Stuttgarter Kickers | SV Stuttgarter Kickers
Waldhof Mannheim | SV Waldhof Mannheim, SV Waldhof
Preußen Münster | SC Preußen Münster, SC Preußen 06 Münster
Jahn Regensburg | SSV Jahn Regensburg, SSV Jahn
SV Wehen Wiesbaden | Wehen Wiesbaden
SV Elversberg | SV 07 Elversberg
Alemannia Aachen | TSV Alemannia Aachen
Wuppertaler SV | Wuppertaler SV Borussia
KFC Uerdingen | KFC Uerdingen 05, Bayer Uerdingen, Bayer 05 Uerdingen
Fortuna Köln | SC Fortuna Köln
Viktoria Köln | FC Viktoria Köln
Hallescher FC | Hallescher Fußballclub
Tennis Borussia Berlin | Tennis Borussia, TeBe
BFC Dynamo | Berliner FC Dynamo, BFC Dynamo Berlin, Dynamo Berlin
Chemnitzer FC | FC Karl-Marx-Stadt
Lokomotive Leipzig | Lok Leipzig, 1. FC Lok Leipzig, 1. FC Lokomotive Leipzig
Chemie Leipzig | BSG Chemie Leipzig
SSV Ulm 1846 | SSV Ulm

# Football: Austria, Switzerland
Rapid Wien | SK Rapid, SK Rapid Wien
Austria Wien | FK Austria, FK Austria Wien
Sturm Graz | SK Sturm, SK Sturm Graz
Red Bull Salzburg | RB Salzburg, FC Red Bull Salzburg, FC Salzburg
Wacker Innsbruck | FC Wacker Innsbruck
LASK | LASK Linz, Linzer ASK
FC Basel | FC Basel 1893
Young Boys Bern | BSC Young Boys, Young Boys
Grasshopper Club Zürich | Grasshopper Club, Grasshoppers Zürich, Grasshopper Zürich
FC Zürich | FCZ
FC Sion | FC Sitten
Servette Genf | Servette FC, FC Servette

# Football: elsewhere
Juventus Turin | Juventus, Juve
AC Mailand | AC Milan, Milan AC
Inter Mailand | Internazionale Mailand, Inter Milan, FC Internazionale
AS Rom | AS Roma
Lazio Rom | SS Lazio, Lazio Roma
SSC Neapel | SSC Napoli
AC Florenz | AC Fiorentina, Fiorentina
Sampdoria Genua | Sampdoria, UC Sampdoria
CFC Genua | Genoa CFC, CFC Genoa
FC Turin | FC Torino, Torino FC
FC Bologna | Bologna FC
Atalanta Bergamo | Atalanta BC
Udinese Calcio | Udinese
FC Barcelona | Barça, Barca
Real Madrid | Real Madrid CF
Atlético Madrid | Atletico Madrid
FC Sevilla | Sevilla FC
FC Valencia | Valencia CF
Betis Sevilla | Real Betis, Real Betis Sevilla
Espanyol Barcelona | RCD Espanyol, RCD Espanyol Barcelona
Athletic Bilbao | Athletic Club Bilbao
Celta Vigo | Celta de Vigo, RC Celta
Deportivo La Coruña | Deportivo La Coruna, Deportivo de La Coruña
Paris Saint-Germain | Paris St. Germain, Paris St.-Germain, PSG
Olympique Lyon | Olympique Lyonnais
Olympique Marseille | Olympique de Marseille
OGC Nizza | OGC Nice
OSC Lille | Lille OSC
AS Saint-Étienne | AS Saint-Etienne, AS St. Étienne, AS St. Etienne
Racing Straßburg | RC Straßburg, RC Strasbourg, Racing Strasbourg
Stade Rennes | Stade Rennais
Girondins Bordeaux | FC Girondins Bordeaux
Manchester United | ManUnited, ManU, Man United
Manchester City | ManCity
FC Chelsea | Chelsea FC, Chelsea London
FC Liverpool | Liverpool FC
FC Arsenal | Arsenal FC, Arsenal London
FC Everton | Everton FC
Tottenham Hotspur | Tottenham Hotspurs
West Ham United | West Ham
Glasgow Rangers | Rangers FC, Rangers Glasgow
Celtic Glasgow | Celtic FC, Glasgow Celtic
Ajax Amsterdam | AFC Ajax
Feyenoord Rotterdam | Feyenoord
FC Twente | Twente Enschede, FC Twente Enschede
FC Brügge | Club Brügge, Club Brugge
Standard Lüttich | Standard Liège
KRC Genk | Racing Genk
Benfica Lissabon | Benfica, SL Benfica
Sporting Lissabon | Sporting CP, Sporting Lisbon
Galatasaray Istanbul | Galatasaray
Fenerbahçe Istanbul | Fenerbahce Istanbul, Fenerbahçe, Fenerbahce
Besiktas Istanbul | Beşiktaş Istanbul
Istanbul Başakşehir | Istanbul Basaksehir, Başakşehir Istanbul, Basaksehir Istanbul
Schachtar Donezk | Schachtjor Donezk, Shakhtar Donetsk
Dynamo Kiew | Dynamo Kyjiw, Dynamo Kyiv, Dinamo Kiew
ZSKA Moskau | CSKA Moskau
Lokomotive Moskau | Lokomotiv Moskau, Lok Moskau
Zenit St. Petersburg | Zenit Sankt Petersburg, Zenit Petersburg
Roter Stern Belgrad | Crvena Zvezda, Red Star Belgrade
Partizan Belgrad | FK Partizan
Dinamo Zagreb | GNK Dinamo Zagreb
Legia Warschau | Legia Warszawa
Wisła Krakau | Wisla Krakau
Lech Posen | Lech Poznań, Lech Poznan
Ferencváros Budapest | Ferencvaros Budapest, Ferencváros
Olympiakos Piräus | Olympiacos Piräus, Olympiakos
Panathinaikos Athen | Panathinaikos
PAOK Thessaloniki | PAOK Saloniki
FC Kopenhagen | FC København
Brøndby IF | Bröndby IF, Bröndby Kopenhagen
River Plate | River Plate Buenos Aires
Boca Juniors | Boca Juniors Buenos Aires
FC Santos | Santos FC
FC São Paulo | FC Sao Paulo, São Paulo FC
Flamengo Rio de Janeiro | Flamengo
Fluminense Rio de Janeiro | Fluminense
Los Angeles Galaxy | LA Galaxy

# Other clubs
Brose Bamberg | Brose Baskets, Brose Baskets Bamberg, Bamberg Baskets
Kölner Haie | Kölner EC
EHC Red Bull München | Red Bull München, EHC München
Los Angeles Lakers | LA Lakers, L.A. Lakers

# Sport federations: German-speaking countries
Deutscher Fußball-Bund | DFB
Deutsche Fußball Liga | DFL, Deutsche Fußball-Liga
Deutscher Handballbund | DHB
Deutscher Eishockey-Bund | DEB
Deutscher Leichtathletik-Verband | DLV
Deutscher Olympischer Sportbund | DOSB
Bund Deutscher Radfahrer | BDR
Deutscher Motor Sport Bund | DMSB
Deutscher Volleyball-Verband | DVV
Deutscher Tischtennis-Bund | DTTB
DTM | Deutsche Tourenwagen-Masters, Deutsche Tourenwagen-Meisterschaft
Nationale Anti-Doping-Agentur | Nada, NADA, Nationale Anti-Doping-Agentur Deutschland
Österreichischer Fußball-Bund | ÖFB
Österreichischer Skiverband | ÖSV
Österreichischer Eishockeyverband | ÖEHV
Österreichischer Handballbund | ÖHB
Österreichisches Olympisches Comité | ÖOC, Österreichisches Olympisches Komitee
Schweizerischer Fussballverband | Schweizerischer Fußballverband
Swiss-Ski | Schweizer Skiverband, Schweizerischer Skiverband

# Sport federations: the world
Internationales Olympisches Komitee | IOC, IOK, International Olympic Committee, Comité International Olympique
Internationales Paralympisches Komitee | IPC, International Paralympic Committee
Internationaler Sportgerichtshof | CAS, Court of Arbitration for Sport
Welt-Anti-Doping-Agentur | Wada, WADA, World Anti-Doping Agency
US-Anti-Doping-Agentur | Usada, USADA, United States Anti-Doping Agency
Russische Anti-Doping-Agentur | Rusada, RUSADA
Fifa | Fußball-Weltverband, Weltfußballverband, Fédération Internationale de Football Association
Uefa | Europäische Fußball-Union, Union of European Football Associations
Conmebol | Südamerikanischer Fußballverband, Südamerikanische Fußball-Konföderation
Concacaf | Confederation of North Central American and Caribbean Association Football
Football Association | Englischer Fußballverband
Französischer Fußballverband | Fédération Française de Football
Italienischer Fußballverband | FIGC, Federazione Italiana Giuoco Calcio
Spanischer Fußballverband | RFEF, Real Federación Española de Fútbol
FIS | Internationaler Skiverband, Ski-Weltverband, Internationaler Ski- und Snowboardverband, Fédération Internationale de Ski, International Ski Federation, International Ski and Snowboard Federation
World Athletics | IAAF, Leichtathletik-Weltverband, International Association of Athletics Federations
World Aquatics | Fina, FINA, Schwimm-Weltverband, Fédération Internationale de Natation
UCI | Radsport-Weltverband, Internationaler Radsportverband, Union Cycliste Internationale
FIA | Automobil-Weltverband, Internationaler Automobilverband, Fédération Internationale de l’Automobile
Fiba | FIBA, Basketball-Weltverband, Weltbasketballverband, Fédération Internationale de Basketball
FIVB | Volleyball-Weltverband, Fédération Internationale de Volleyball
IHF | Handball-Weltverband, Internationale Handballföderation, International Handball Federation
EHF | Europäische Handballföderation, European Handball Federation
IIHF | Eishockey-Weltverband, Internationale Eishockey-Föderation, International Ice Hockey Federation
Internationale Eislauf-Union | ISU, Eislauf-Weltverband, International Skating Union
Internationale Biathlon-Union | IBU, Biathlon-Weltverband, International Biathlon Union
IBSF | Internationaler Bob- und Skeletonverband, International Bobsleigh and Skeleton Federation
Internationale Reiterliche Vereinigung | Reiter-Weltverband, Fédération Équestre Internationale
International Tennis Federation | Tennis-Weltverband, Internationaler Tennisverband
Turn-Weltverband | Internationaler Turnerbund, Fédération Internationale de Gymnastique
World Rowing | Ruder-Weltverband
Fide | FIDE, Weltschachbund, Weltschachverband, Schach-Weltverband, Fédération Internationale des Échecs
ATP | Association of Tennis Professionals
WTA | Women’s Tennis Association
NBA | National Basketball Association
NHL | National Hockey League
NFL | National Football League
MLB | Major League Baseball
Major League Soccer | MLS
NCAA | National Collegiate Athletic Association
Nascar | NASCAR, National Association for Stock Car Auto Racing
WBC | World Boxing Council
WBA | World Boxing Association
WBO | World Boxing Organization
IBF | International Boxing Federation

# Trade unions and professional bodies
Deutscher Gewerkschaftsbund | DGB
Verdi | ver.di, Vereinte Dienstleistungsgewerkschaft, Dienstleistungsgewerkschaft Verdi, Dienstleistungsgewerkschaft ver.di
IG Metall | Industriegewerkschaft Metall
IG BCE | IGBCE, Industriegewerkschaft Bergbau Chemie Energie, IG Bergbau Chemie Energie
IG BAU | Industriegewerkschaft Bauen-Agrar-Umwelt, IG Bauen-Agrar-Umwelt
Gewerkschaft Nahrung-Genuss-Gaststätten | NGG
Gewerkschaft Erziehung und Wissenschaft | GEW
Gewerkschaft Deutscher Lokomotivführer | GDL, Lokführergewerkschaft GDL
Eisenbahn- und Verkehrsgewerkschaft | EVG
Transnet | Gewerkschaft Transnet, Bahngewerkschaft Transnet
Gewerkschaft der Polizei | GdP
Deutsche Polizeigewerkschaft | DPolG
Bund Deutscher Kriminalbeamter | BDK
Deutscher Beamtenbund | dbb beamtenbund und tarifunion, Beamtenbund und Tarifunion
ÖTV | Gewerkschaft Öffentliche Dienste Transport und Verkehr
Christlicher Gewerkschaftsbund | CGB, Christlicher Gewerkschaftsbund Deutschlands
Vereinigung Cockpit | Pilotenvereinigung Cockpit, Pilotengewerkschaft Cockpit, Pilotengewerkschaft Vereinigung Cockpit
Unabhängige Flugbegleiter Organisation | Flugbegleitergewerkschaft Ufo, Kabinengewerkschaft Ufo
Marburger Bund | Ärztegewerkschaft Marburger Bund
Deutscher Journalisten-Verband | DJV
Deutsche Journalistinnen- und Journalisten-Union | dju, Deutsche Journalisten-Union
Verband Bildung und Erziehung | VBE
Hochschulrektorenkonferenz | HRK
Kultusministerkonferenz | KMK, Ständige Konferenz der Kultusminister
Deutscher Anwaltverein | Deutscher Anwaltsverein
Kassenärztliche Bundesvereinigung | KBV
Deutsche Krankenhausgesellschaft | DKG
GKV-Spitzenverband | Spitzenverband Bund der Krankenkassen, Spitzenverband der gesetzlichen Krankenkassen, Spitzenverband der gesetzlichen Krankenversicherung
Bundesvereinigung Deutscher Apothekerverbände | Abda, ABDA
Deutsche Gesellschaft für Ernährung | DGE
Bund der Steuerzahler | Steuerzahlerbund, BdSt
Österreichischer Gewerkschaftsbund | ÖGB
Unia | Gewerkschaft Unia
Travail Suisse | Travail.Suisse
Schweizerischer Gewerkschaftsbund | Union syndicale suisse
Europäischer Gewerkschaftsbund | EGB, European Trade Union Confederation, ETUC
Internationaler Gewerkschaftsbund | International Trade Union Confederation, ITUC
AFL-CIO | American Federation of Labor and Congress of Industrial Organizations
United Auto Workers | UAW, United Automobile Workers
Trades Union Congress | TUC
CFDT | Confédération française démocratique du travail

# Employers and branches of the economy
Bundesvereinigung der Deutschen Arbeitgeberverbände | BDA, Arbeitgeberverband BDA
Bundesverband der Deutschen Industrie | BDI
Deutscher Industrie- und Handelskammertag | DIHK, DIHT, Deutsche Industrie- und Handelskammer, Deutscher Industrie- und Handelstag
Zentralverband des Deutschen Handwerks | ZDH
Gesamtmetall | Arbeitgeberverband Gesamtmetall, Gesamtverband der Arbeitgeberverbände der Metall- und Elektro-Industrie
Verband der Automobilindustrie | VDA, Verband der Deutschen Automobilindustrie
Verband der Internationalen Kraftfahrzeughersteller | VDIK
Verband Deutscher Maschinen- und Anlagenbau | VDMA, Verband Deutscher Maschinen- und Anlagenbauer
Verband der Chemischen Industrie | VCI
ZVEI | Zentralverband Elektrotechnik- und Elektronikindustrie, Verband der Elektro- und Digitalindustrie
Handelsverband Deutschland | HDE, Handelsverband HDE, Hauptverband des Deutschen Einzelhandels
Bundesverband Großhandel, Außenhandel, Dienstleistungen | BGA, Außenhandelsverband BGA, Bundesverband des Deutschen Groß- und Außenhandels
Bitkom | Branchenverband Bitkom, Digitalverband Bitkom, Bundesverband Informationswirtschaft Telekommunikation und neue Medien
Bundesverband der Energie- und Wasserwirtschaft | BDEW
Verband kommunaler Unternehmen | VKU
Verband Deutscher Verkehrsunternehmen | VDV
Bundesverband deutscher Banken | BdB, Bankenverband
Deutscher Sparkassen- und Giroverband | DSGV
Bundesverband der Deutschen Volksbanken und Raiffeisenbanken | BVR
Gesamtverband der Deutschen Versicherungswirtschaft | GDV
Dehoga | DEHOGA, Deutscher Hotel- und Gaststättenverband, Hotel- und Gaststättenverband Dehoga
Deutscher Reiseverband | Deutscher Reisebüro- und Reiseveranstalter-Verband
Bundesverband der Deutschen Luftverkehrswirtschaft | BDL
Bundesverband Güterkraftverkehr Logistik und Entsorgung | BGL
Bundesverband mittelständische Wirtschaft | BVMW, Mittelstandsverband BVMW
Hauptverband der Deutschen Bauindustrie | HDB
Zentralverband Deutsches Baugewerbe | ZDB
Bundesverband der Pharmazeutischen Industrie | BPI
Börsenverein des Deutschen Buchhandels | Börsenverein
Haus & Grund | Haus und Grund, Eigentümerverband Haus & Grund, Eigentümerverband Haus und Grund
ACEA | Verband Europäischer Automobilhersteller, European Automobile Manufacturers’ Association
Wirtschaftskammer Österreich | WKÖ, Österreichische Wirtschaftskammer

# Consumers, traffic, environment, animals
Verbraucherzentrale Bundesverband | vzbv, VZBV, Bundesverband der Verbraucherzentralen
Foodwatch | Verbraucherorganisation Foodwatch
Deutscher Mieterbund | Mieterbund
Schufa | Schutzgemeinschaft für allgemeine Kreditsicherung
ADAC | Allgemeiner Deutscher Automobil-Club, Autoclub ADAC
Automobilclub von Deutschland | AvD
Verkehrsclub Deutschland | VCD
Allgemeiner Deutscher Fahrrad-Club | ADFC
Pro Bahn | Fahrgastverband Pro Bahn
ÖAMTC | Österreichischer Automobil- Motorrad- und Touring Club
ARBÖ | Auto- Motor- und Radfahrerbund Österreichs
Verkehrs-Club der Schweiz | VCS
TÜV | Tüv, Technischer Überwachungsverein
Dekra | DEKRA, Deutscher Kraftfahrzeug-Überwachungs-Verein
Bund für Umwelt und Naturschutz Deutschland | Bund für Umwelt und Naturschutz, Umweltverband BUND, Naturschutzverband BUND
Naturschutzbund Deutschland | NABU, Nabu, Naturschutzbund Nabu
Landesbund für Vogelschutz | Landesbund für Vogelschutz in Bayern
Bund Naturschutz in Bayern | Bund Naturschutz
Deutsche Umwelthilfe | DUH
World Wide Fund for Nature | WWF, World Wildlife Fund
Weltnaturschutzunion | IUCN, International Union for Conservation of Nature, World Conservation Union
Peta | PETA, People for the Ethical Treatment of Animals, Tierschutzorganisation Peta
IFAW | International Fund for Animal Welfare, Internationaler Tierschutzfonds
Deutscher Tierschutzbund | Tierschutzbund
Sea Shepherd | Sea Shepherd Conservation Society

# Welfare, relief, human rights
Deutsches Rotes Kreuz | DRK, German Red Cross
Schweizerisches Rotes Kreuz | SRK, Swiss Red Cross
Rotes Kreuz | Red Cross
Roter Halbmond | Red Crescent
Magen David Adom | Roter Davidstern
Internationales Komitee vom Roten Kreuz | IKRK, International Committee of the Red Cross, ICRC
Internationale Föderation der Rotkreuz- und Rothalbmondgesellschaften | IFRC, International Federation of Red Cross and Red Crescent Societies
Technisches Hilfswerk | THW, Bundesanstalt Technisches Hilfswerk
Deutsche Lebens-Rettungs-Gesellschaft | DLRG
Deutsche Gesellschaft zur Rettung Schiffbrüchiger | DGzRS
Arbeiter-Samariter-Bund | ASB
Arbeiterwohlfahrt | AWO, Awo
Paritätischer Wohlfahrtsverband | Deutscher Paritätischer Wohlfahrtsverband, DPWV, Paritätischer Gesamtverband
Sozialverband Deutschland | SoVD
Sozialverband VdK | VdK, VdK Deutschland, Sozialverband VdK Deutschland
Aktion Mensch | Aktion Sorgenkind
Deutscher Kinderschutzbund | Kinderschutzbund, DKSB
Welthungerhilfe | Deutsche Welthungerhilfe
Oxfam | Oxfam International, Oxfam Deutschland
Misereor | Hilfswerk Misereor, Bischöfliches Hilfswerk Misereor
Adveniat | Hilfswerk Adveniat, Bischöfliche Aktion Adveniat
Pro Asyl | Flüchtlingsorganisation Pro Asyl
Medico International | Hilfsorganisation Medico
Gesellschaft für bedrohte Völker | GfbV, Society for Threatened Peoples
SOS Méditerranée | SOS Mediterranee
Verband Entwicklungspolitik und Humanitäre Hilfe | Venro, VENRO
Gesellschaft für Internationale Zusammenarbeit | GIZ, Deutsche Gesellschaft für Internationale Zusammenarbeit
Gesellschaft für Technische Zusammenarbeit | GTZ, Deutsche Gesellschaft für Technische Zusammenarbeit
Ärzte ohne Grenzen | Médecins Sans Frontières, Doctors Without Borders, MSF
Ärzte der Welt | Médecins du Monde, Doctors of the World
IPPNW | Internationale Ärzte für die Verhütung des Atomkrieges, Internationale Ärzte zur Verhütung des Atomkrieges, International Physicians for the Prevention of Nuclear War
Internationale Kampagne zur Abschaffung von Atomwaffen | ICAN, International Campaign to Abolish Nuclear Weapons
Human Rights Watch | HRW
Amnesty International | Amnesty
Transparency International | Transparency
Reporter ohne Grenzen | ROG, Reporters Without Borders, Reporters sans frontières
Komitee zum Schutz von Journalisten | CPJ, Committee to Protect Journalists
Internationale Gesellschaft für Menschenrechte | IGFM
Syrische Beobachtungsstelle für Menschenrechte | SOHR, Syrisches Observatorium für Menschenrechte, Syrian Observatory for Human Rights
Lesben- und Schwulenverband | LSVD, Lesben- und Schwulenverband in Deutschland
Anti-Defamation League | ADL
American Civil Liberties Union | ACLU, Amerikanische Bürgerrechtsunion
NAACP | National Association for the Advancement of Colored People
National Rifle Association | NRA, US-Waffenlobby NRA, Waffenlobby NRA
AIPAC | American Israel Public Affairs Committee
Bund der Vertriebenen | BdV
Vereinigung der Verfolgten des Naziregimes | VVN-BdA
Chaos Computer Club | CCC
Wikimedia Foundation | Wikimedia-Stiftung
Mozilla Foundation | Mozilla-Stiftung
Free Software Foundation | FSF
Icann | ICANN, Internet Corporation for Assigned Names and Numbers
World Wide Web Consortium | W3C
Gema | GEMA, Gesellschaft für musikalische Aufführungs- und mechanische Vervielfältigungsrechte
GEZ | Gebühreneinzugszentrale, Gebühreneinzugszentrale der öffentlich-rechtlichen Rundfunkanstalten
VG Wort | Verwertungsgesellschaft Wort
FSK | Freiwillige Selbstkontrolle der Filmwirtschaft
PEN-Zentrum Deutschland | P.E.N.-Zentrum Deutschland, Deutsches PEN-Zentrum
RIAA | Recording Industry Association of America
MPAA | Motion Picture Association of America
Academy of Motion Picture Arts and Sciences | Oscar-Akademie

# Churches and faiths
Evangelische Kirche in Deutschland | EKD
Vereinigte Evangelisch-Lutherische Kirche Deutschlands | VELKD
Deutsche Bischofskonferenz | DBK
Zentralkomitee der deutschen Katholiken | ZdK
Ökumenischer Rat der Kirchen | Weltkirchenrat, World Council of Churches
Lutherischer Weltbund | LWB, Lutheran World Federation
Heiliger Stuhl | Holy See, Apostolischer Stuhl
Jesuitenorden | Gesellschaft Jesu, Societas Jesu
Piusbruderschaft | Priesterbruderschaft St. Pius X.
Heilsarmee | Salvation Army
CVJM | Christlicher Verein Junger Menschen, YMCA
Kirche Jesu Christi der Heiligen der Letzten Tage | Mormonenkirche
Zeugen Jehovas | Jehovas Zeugen, Jehovah’s Witnesses
Scientology | Church of Scientology, Scientology-Kirche, Scientology-Organisation
Zentralrat der Juden | Zentralrat der Juden in Deutschland
Jüdischer Weltkongress | WJC, World Jewish Congress
Zentralrat der Muslime | ZMD, Zentralrat der Muslime in Deutschland
Ditib | DITIB, Türkisch-Islamische Union, Türkisch-Islamische Union der Anstalt für Religion
Verband der Islamischen Kulturzentren | VIKZ
Milli Görüş | Milli Görüs, IGMG, Islamische Gemeinschaft Milli Görüs, Islamische Gemeinschaft Milli Görüş

# Germany: federal authorities and courts
Auswärtiges Amt | Auswärtiges Amt der Bundesrepublik, Auswärtiges Amt der Bundesrepublik Deutschland
Bundesinnenministerium | Bundesministerium des Innern
Bundesverteidigungsministerium | Bundesministerium der Verteidigung, BMVg
Bundesfinanzministerium | Bundesministerium der Finanzen
Bundesjustizministerium | Bundesministerium der Justiz
Bundeswirtschaftsministerium | Bundesministerium für Wirtschaft und Technologie, Bundesministerium für Wirtschaft und Energie, Bundesministerium für Wirtschaft und Klimaschutz, BMWi, BMWK
Bundesarbeitsministerium | Bundesministerium für Arbeit und Soziales, BMAS
Bundesfamilienministerium | Bundesministerium für Familie Senioren Frauen und Jugend, BMFSFJ
Bundesbildungsministerium | Bundesministerium für Bildung und Forschung, BMBF
Bundesentwicklungsministerium | Bundesministerium für wirtschaftliche Zusammenarbeit, Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung, BMZ
Bundeslandwirtschaftsministerium | Bundesministerium für Ernährung und Landwirtschaft, BMEL
Bundespresseamt | Presse- und Informationsamt der Bundesregierung
Deutscher Bundestag | Bundestag
Bundesverfassungsgericht | BVerfG
Bundesgerichtshof | BGH
Bundesverwaltungsgericht | BVerwG
Bundesfinanzhof | BFH
Bundespatentgericht | BPatG
Bundeskriminalamt | BKA
Bundesgrenzschutz | BGS
GSG 9 | Grenzschutzgruppe 9
Zollkriminalamt | ZKA
Bundesnachrichtendienst | BND
Militärischer Abschirmdienst | MAD
Kommando Spezialkräfte | KSK
Bundesamt für Verfassungsschutz | BfV
Bundesamt für Sicherheit in der Informationstechnik | BSI
Bundesamt für Migration und Flüchtlinge | Bamf, BAMF, Bundesamt für die Anerkennung ausländischer Flüchtlinge
Bundesamt für Wirtschaft und Ausfuhrkontrolle | Bafa, BAFA
Bundesamt für Bevölkerungsschutz und Katastrophenhilfe | BBK
Bundesamt für Naturschutz | BfN
Umweltbundesamt | UBA
Bundeskartellamt | BKartA
Bundesnetzagentur | BNetzA
Luftfahrt-Bundesamt | LBA
Kraftfahrt-Bundesamt | KBA
Deutsche Flugsicherung | DFS
Deutscher Wetterdienst | DWD
Statistisches Bundesamt | Destatis
Robert Koch-Institut | Robert-Koch-Institut, RKI
Paul-Ehrlich-Institut | PEI
Friedrich-Loeffler-Institut | FLI, Bundesforschungsinstitut für Tiergesundheit
Bundesinstitut für Arzneimittel und Medizinprodukte | BfArM
Bundesinstitut für Risikobewertung | BfR
Bundeszentrale für gesundheitliche Aufklärung | BZgA
Bundeszentrale für politische Bildung | bpb
Bundesagentur für Arbeit | Bundesanstalt für Arbeit, Bundesarbeitsagentur
Bundesversicherungsanstalt für Angestellte | BfA
Deutsche Rentenversicherung | Deutsche Rentenversicherung Bund
Bundesanstalt für Finanzdienstleistungsaufsicht | BaFin, Bafin
Deutsche Bundesbank | Bundesbank
Kreditanstalt für Wiederaufbau | KfW, KfW-Bankengruppe
Bundesanstalt für Immobilienaufgaben | BImA, Bima
Bundesanstalt für Geowissenschaften und Rohstoffe | BGR
Bundesanstalt für Landwirtschaft und Ernährung | BLE
Physikalisch-Technische Bundesanstalt | PTB
Deutsches Patent- und Markenamt | DPMA, Deutsches Patentamt
Deutsche Nationalbibliothek | Deutsche Bibliothek
Deutscher Akademischer Austauschdienst | DAAD
Deutsche Energie-Agentur | Dena
Stasi-Unterlagen-Behörde | BStU, Gauck-Behörde, Birthler-Behörde
Deutscher Städte- und Gemeindebund | DStGB

# Germany: parties and movements
CDU | Christlich Demokratische Union, Christlich Demokratische Union Deutschlands
CSU | Christlich-Soziale Union, Christlich-Soziale Union in Bayern
FDP | F.D.P., Freie Demokratische Partei
Die Grünen | Grüne
Freie Wähler | Freien Wählern
Die Linke | Linkspartei, Die Linkspartei, Partei Die Linke
Alternative für Deutschland | AfD
BSW | Bündnis Sahra Wagenknecht
Piratenpartei | Piratenpartei Deutschland
Südschleswigscher Wählerverband | SSW
Ökologisch-Demokratische Partei | ÖDP, ödp
Tierschutzpartei | Partei Mensch Umwelt Tierschutz
PDS | Partei des Demokratischen Sozialismus, Linkspartei.PDS
WASG | Wahlalternative Arbeit und soziale Gerechtigkeit
NPD | Nationaldemokratische Partei Deutschlands
DVU | Deutsche Volksunion
KPD | Kommunistische Partei Deutschlands
DKP | Deutsche Kommunistische Partei
MLPD | Marxistisch-Leninistische Partei Deutschlands
NSDAP | Nationalsozialistische Deutsche Arbeiterpartei
Gestapo | Geheime Staatspolizei
Reichssicherheitshauptamt | RSHA
IG Farben | I.G. Farben, IG Farbenindustrie, I.G. Farbenindustrie
SED | Sozialistische Einheitspartei Deutschlands, Sozialistische Einheitspartei
Freie Deutsche Jugend | FDJ
Freier Deutscher Gewerkschaftsbund | FDGB
Stasi | MfS, Stasi-Ministerium, DDR-Staatssicherheit, Ministerium für Staatssicherheit der DDR
Jusos | Jungsozialisten
Junge Liberale | Julis, JuLis
Pegida | PEGIDA, Patriotische Europäer gegen die Islamisierung des Abendlandes
RAF | Rote Armee Fraktion
NSU | Nationalsozialistischer Untergrund

# Austria and Switzerland
SPÖ | Sozialdemokratische Partei Österreichs, Sozialistische Partei Österreichs
FPÖ | Freiheitliche Partei Österreichs
BZÖ | Bündnis Zukunft Österreich
KPÖ | Kommunistische Partei Österreichs
NEOS | Das Neue Österreich
Liberales Forum | LIF
CVP | Christlichdemokratische Volkspartei, Christlichdemokratische Volkspartei der Schweiz
GLP | Grünliberale Partei, Grünliberale Partei Schweiz
Sozialdemokratische Partei der Schweiz | SP Schweiz
Österreichischer Rundfunk | ORF
Österreichische Bundesbahnen | ÖBB
Österreichische Nationalbank | Oesterreichische Nationalbank, OeNB
Österreichische Gesundheitskasse | ÖGK
Bundesamt für Verfassungsschutz und Terrorismusbekämpfung | BVT
Direktion Staatsschutz und Nachrichtendienst | DSN
Wirtschafts- und Korruptionsstaatsanwaltschaft | WKStA
Zentralanstalt für Meteorologie und Geodynamik | ZAMG
Asfinag | ASFINAG, Autobahnen- und Schnellstraßen-Finanzierungs-Aktiengesellschaft
Schweizerische Bundesbahnen | SBB
Schweizerische Nationalbank | SNB, Schweizer Nationalbank, Schweizer Notenbank
Eidgenössische Finanzmarktaufsicht | Finma, FINMA
Fedpol | Bundesamt für Polizei
Nachrichtendienst des Bundes | NDB
Eidgenössisches Justiz- und Polizeidepartement | EJPD
Eidgenössisches Finanzdepartement | EFD
Eidgenössisches Departement für Verteidigung, Bevölkerungsschutz und Sport | VBS
Eidgenössisches Departement für Umwelt, Verkehr, Energie und Kommunikation | Uvek, UVEK
Suva | Schweizerische Unfallversicherungsanstalt
Rega | Schweizerische Rettungsflugwacht
Zürcher Kantonalbank | ZKB

# Broadcasters
ARD | Arbeitsgemeinschaft der öffentlich-rechtlichen Rundfunkanstalten der Bundesrepublik Deutschland, Arbeitsgemeinschaft der öffentlich-rechtlichen Rundfunkanstalten
Zweites Deutsches Fernsehen | ZDF
Norddeutscher Rundfunk | NDR
Westdeutscher Rundfunk | WDR
Südwestrundfunk | SWR
Südwestfunk | SWF
Mitteldeutscher Rundfunk | MDR
Bayerischer Rundfunk | Bayrischer Rundfunk
Rundfunk Berlin-Brandenburg | RBB, rbb
Hessischer Rundfunk | HR, hr
Deutschlandfunk | DLF
Kika | KiKA, Ki.Ka, Kinderkanal, Kinderkanal von ARD und ZDF
Sat.1 | Sat 1, SAT1
ProSieben | Pro7
ProSiebenSat.1 | ProSiebenSat1, ProSiebenSat.1 Media, ProSiebenSat.1-Gruppe
Kabel eins | Kabel 1
RTL II | RTL 2, RTLzwei
Schweizer Radio und Fernsehen | SRF
SRG | SRG SSR, Schweizerische Radio- und Fernsehgesellschaft
BBC | British Broadcasting Corporation
CNN | Cable News Network
NBC | National Broadcasting Company
CBS | Columbia Broadcasting System
PBS | Public Broadcasting Service
National Public Radio | NPR
Fox News | Fox News Channel
Voice of America | VOA, Stimme Amerikas
Radio Free Europe | Radio Free Europe/Radio Liberty, RFE/RL
Al Jazeera | Al-Dschasira, Al Dschasira, Al-Jazeera, Al-Dschazira
Al-Arabija | Al-Arabiya

# Newspapers and publishers
Der Spiegel | Nachrichtenmagazin Spiegel
Bild | BILD, Bild-Zeitung, BILD-Zeitung, Bildzeitung
Bild am Sonntag | BamS
Welt am Sonntag | WamS
Frankfurter Allgemeine Zeitung | FAZ, F.A.Z., Frankfurter Allgemeine
Frankfurter Allgemeine Sonntagszeitung | FAS, F.A.S.
Süddeutsche Zeitung | SZ, Süddeutsche
taz | Tageszeitung taz
Financial Times Deutschland | FTD
Neue Zürcher Zeitung | NZZ
Westdeutsche Allgemeine Zeitung | WAZ
Hannoversche Allgemeine Zeitung | HAZ, Hannoversche Allgemeine
Neue Osnabrücker Zeitung | NOZ
Leipziger Volkszeitung | LVZ
Kölner Stadt-Anzeiger | KStA
Badische Neueste Nachrichten | BNN
Hamburger Morgenpost | Mopo
Redaktionsnetzwerk Deutschland | RND
Kronen Zeitung | Neue Kronen Zeitung
New York Times | The New York Times, NYT
Washington Post | The Washington Post
Wall Street Journal | The Wall Street Journal, WSJ
Los Angeles Times | The Los Angeles Times, LA Times, L.A. Times
Axel Springer | Axel-Springer-Verlag, Axel-Springer-Konzern
Gruner + Jahr | Gruner und Jahr, Gruner & Jahr
Funke Mediengruppe | WAZ-Gruppe, WAZ-Mediengruppe
Madsack | Verlagsgesellschaft Madsack, Madsack Mediengruppe

# News agencies and networks of journalists
Deutsche Presse-Agentur | dpa, Dpa, DPA
Agence France-Presse | AFP
Associated Press | AP
United Press International | UPI
Evangelischer Pressedienst | epd
Katholische Nachrichten-Agentur | KNA
Sport-Informations-Dienst | SID, sid
Schweizerische Depeschenagentur | SDA, sda
RIA Nowosti | RIA Novosti, Ria Nowosti, Ria Novosti
TASS | ITAR-TASS, Itar-Tass, Russische Nachrichtenagentur Tass
Xinhua | Nachrichtenagentur Neues China
Kyodo | Kyodo News
Anadolu | Anadolu Ajansi, Anadolu Ajansı, Anadolu Agency, Nachrichtenagentur Anadolu
Irna | IRNA, Islamic Republic News Agency
Ansa | ANSA, Agenzia Nazionale Stampa Associata
International Consortium of Investigative Journalists | ICIJ, Internationales Konsortium investigativer Journalisten
OCCRP | Organized Crime and Corruption Reporting Project

# United Nations
Vereinte Nationen | UN, UNO, Uno, United Nations, Organisation der Vereinten Nationen
UN-Sicherheitsrat | UNO-Sicherheitsrat, Weltsicherheitsrat, Sicherheitsrat der Vereinten Nationen, UN Security Council
UN-Vollversammlung | UN-Generalversammlung, Generalversammlung der Vereinten Nationen, UNO-Vollversammlung, UN General Assembly
UN-Menschenrechtsrat | UNO-Menschenrechtsrat, Menschenrechtsrat der Vereinten Nationen, UN Human Rights Council
UN-Hochkommissariat für Menschenrechte | OHCHR, UN-Menschenrechtsbüro, UNO-Hochkommissariat für Menschenrechte, Hochkommissariat der Vereinten Nationen für Menschenrechte
UNHCR | UN-Flüchtlingshilfswerk, Flüchtlingshilfswerk der Vereinten Nationen, UNO-Flüchtlingshilfswerk, UN-Hochkommissariat für Flüchtlinge, Hochkommissariat der Vereinten Nationen für Flüchtlinge, United Nations High Commissioner for Refugees
Unicef | UNICEF, UN-Kinderhilfswerk, Kinderhilfswerk der Vereinten Nationen, UNO-Kinderhilfswerk, United Nations Children’s Fund
Unesco | UNESCO, UN-Kulturorganisation, Organisation der Vereinten Nationen für Erziehung Wissenschaft und Kultur, UN-Organisation für Bildung Wissenschaft und Kultur
UNDP | UN-Entwicklungsprogramm, Entwicklungsprogramm der Vereinten Nationen, United Nations Development Programme
UNEP | UN-Umweltprogramm, Umweltprogramm der Vereinten Nationen, United Nations Environment Programme
UNRWA | UN-Hilfswerk für Palästina-Flüchtlinge, UN-Palästinenserhilfswerk, UN-Hilfswerk für palästinensische Flüchtlinge, Palästinenserhilfswerk UNRWA
UNFPA | UN-Bevölkerungsfonds, Bevölkerungsfonds der Vereinten Nationen, Weltbevölkerungsfonds
UNODC | UN-Büro für Drogen- und Verbrechensbekämpfung, Büro der Vereinten Nationen für Drogen- und Verbrechensbekämpfung, United Nations Office on Drugs and Crime
UNAIDS | UN-Aidsprogramm, Aidsprogramm der Vereinten Nationen
OCHA | UN-Nothilfebüro, UN-Büro für die Koordinierung humanitärer Angelegenheiten, Office for the Coordination of Humanitarian Affairs
Unctad | UNCTAD, UN-Konferenz für Handel und Entwicklung, Konferenz der Vereinten Nationen für Handel und Entwicklung, Welthandelskonferenz
Unido | UNIDO, Organisation der Vereinten Nationen für industrielle Entwicklung, UN-Organisation für industrielle Entwicklung
Weltgesundheitsorganisation | WHO, World Health Organization
Welthandelsorganisation | WTO, World Trade Organization
Weltbank | World Bank
Internationaler Währungsfonds | IWF, International Monetary Fund, IMF
Internationale Atomenergie-Organisation | IAEA, IAEO, IAEO-Behörde, Internationale Atomenergiebehörde, Internationale Atomenergie-Behörde, International Atomic Energy Agency
Internationale Arbeitsorganisation | ILO, International Labour Organization
Internationale Organisation für Migration | IOM, International Organization for Migration
Welternährungsprogramm | WFP, World Food Programme, Welternährungsprogramm der Vereinten Nationen, UN-Welternährungsprogramm
Welternährungsorganisation | FAO, UN-Ernährungsorganisation, UN-Landwirtschaftsorganisation, UN-Ernährungs- und Landwirtschaftsorganisation, Ernährungs- und Landwirtschaftsorganisation der Vereinten Nationen, Food and Agriculture Organization
Weltorganisation für Meteorologie | WMO, Weltwetterorganisation, World Meteorological Organization
Weltklimarat | IPCC, Intergovernmental Panel on Climate Change, Zwischenstaatlicher Ausschuss für Klimaänderungen
Weltorganisation für geistiges Eigentum | WIPO, World Intellectual Property Organization
Weltorganisation für Tiergesundheit | OIE, World Organisation for Animal Health
Welttourismusorganisation | UNWTO, World Tourism Organization
Weltzollorganisation | World Customs Organization
Weltpostverein | Universal Postal Union
Internationale Fernmeldeunion | ITU, International Telecommunication Union
Internationale Seeschifffahrts-Organisation | IMO, International Maritime Organization
Internationale Zivilluftfahrt-Organisation | ICAO, International Civil Aviation Organization

# Courts of nations
Internationaler Gerichtshof | IGH, International Court of Justice
Internationaler Strafgerichtshof | IStGH, Weltstrafgericht, International Criminal Court, ICC
Internationaler Strafgerichtshof für das ehemalige Jugoslawien | ICTY, UN-Kriegsverbrechertribunal, Jugoslawien-Tribunal, UN-Kriegsverbrechertribunal für das ehemalige Jugoslawien, Kriegsverbrechertribunal für das ehemalige Jugoslawien, International Criminal Tribunal for the former Yugoslavia
Internationaler Strafgerichtshof für Ruanda | ICTR, Ruanda-Tribunal, UN-Tribunal für Ruanda, International Criminal Tribunal for Rwanda
Ständiger Schiedshof | Ständiger Schiedsgerichtshof, Permanent Court of Arbitration
Internationaler Seegerichtshof | ISGH, International Tribunal for the Law of the Sea
Europäischer Gerichtshof | EuGH, European Court of Justice, Gerichtshof der Europäischen Union
Europäischer Gerichtshof für Menschenrechte | EGMR, European Court of Human Rights

# Europe
Europäische Union | EU, European Union, Union européenne
Europäische Wirtschaftsgemeinschaft | EWG
Euratom | Europäische Atomgemeinschaft
Europäisches Parlament | Europaparlament, EU-Parlament, European Parliament
EU-Kommission | Europäische Kommission, European Commission
Europarat | Council of Europe, Conseil de l’Europe
Europäischer Rat | European Council
Eurogruppe | Eurogroup
Europäische Zentralbank | EZB, European Central Bank, ECB
Europäische Investitionsbank | EIB, European Investment Bank
Europäische Bank für Wiederaufbau und Entwicklung | EBRD, EBWE, Osteuropabank, European Bank for Reconstruction and Development
Europäischer Stabilitätsmechanismus | ESM, European Stability Mechanism
Europäische Finanzstabilisierungsfazilität | EFSF, European Financial Stability Facility
Europäischer Rechnungshof | European Court of Auditors
Europäische Wertpapier- und Marktaufsichtsbehörde | European Securities and Markets Authority
Europäische Arzneimittel-Agentur | EMA, Ema, EMEA, Europäische Arzneimittelbehörde, European Medicines Agency
ECDC | European Centre for Disease Prevention and Control, Europäisches Zentrum für die Prävention und die Kontrolle von Krankheiten, EU-Gesundheitsbehörde ECDC
Europäische Behörde für Lebensmittelsicherheit | Efsa, EFSA, European Food Safety Authority
Europäische Agentur für Flugsicherheit | Easa, EASA, European Aviation Safety Agency, European Union Aviation Safety Agency
Europäisches Patentamt | European Patent Office
Europäisches Amt für Betrugsbekämpfung | Europäisches Betrugsbekämpfungsamt, EU-Betrugsbekämpfungsbehörde, European Anti-Fraud Office
Europäische Verteidigungsagentur | European Defence Agency
Europäischer Auswärtiger Dienst | EAD, EEAS, European External Action Service
Europol | Europäisches Polizeiamt, European Police Office
Frontex | EU-Grenzschutzagentur, EU-Grenzschutzagentur Frontex, Europäische Grenzschutzagentur, Europäische Agentur für die Grenz- und Küstenwache, European Border and Coast Guard Agency
Eurostat | EU-Statistikamt, EU-Statistikbehörde, Europäisches Statistikamt, Statistisches Amt der Europäischen Union
Europäische Freihandelsassoziation | Efta, EFTA, European Free Trade Association
Europäische Volkspartei | European People’s Party
Organisation für Sicherheit und Zusammenarbeit in Europa | OSZE, OSCE, Organization for Security and Co-operation in Europe
KSZE | Konferenz über Sicherheit und Zusammenarbeit in Europa
Westeuropäische Union | WEU, Western European Union

# Other alliances, banks and conferences of states
Nato | NATO, Nordatlantikpakt, North Atlantic Treaty Organization
Warschauer Pakt | Warschauer-Pakt-Organisation, Warschauer Vertrag
Rat für gegenseitige Wirtschaftshilfe | RGW, Comecon
Völkerbund | League of Nations, Société des Nations
OECD | Organisation für wirtschaftliche Zusammenarbeit und Entwicklung, Organisation for Economic Co-operation and Development
Opec | OPEC, Organisation erdölexportierender Länder, Organisation Erdöl exportierender Länder, Organization of the Petroleum Exporting Countries
Internationale Energieagentur | IEA, International Energy Agency
Internationale Agentur für Erneuerbare Energien | International Renewable Energy Agency
Organisation für das Verbot chemischer Waffen | OPCW, Organisation for the Prohibition of Chemical Weapons, Organisation zum Verbot chemischer Waffen
Afrikanische Union | AU, African Union
Organisation für Afrikanische Einheit | OAU, Organization of African Unity
Ecowas | ECOWAS, Westafrikanische Wirtschaftsgemeinschaft, Wirtschaftsgemeinschaft Westafrikanischer Staaten, Economic Community of West African States
SADC | Entwicklungsgemeinschaft des südlichen Afrika, Southern African Development Community
Ostafrikanische Gemeinschaft | East African Community
Arabische Liga | Arab League
Golf-Kooperationsrat | GCC, Gulf Cooperation Council
Organisation für Islamische Zusammenarbeit | OIC, Organisation der Islamischen Konferenz, Organisation of Islamic Cooperation
Organisation Amerikanischer Staaten | OAS, Organization of American States
Mercosur | Mercosul, Gemeinsamer Markt des Südens, Mercado Común del Sur
Unasur | Union Südamerikanischer Nationen
Karibische Gemeinschaft | Caricom, CARICOM, Caribbean Community
Asean | ASEAN, Verband Südostasiatischer Nationen, Vereinigung Südostasiatischer Staaten, Association of Southeast Asian Nations
Apec | APEC, Asiatisch-Pazifische Wirtschaftsgemeinschaft, Asia-Pacific Economic Cooperation
GUS | Gemeinschaft Unabhängiger Staaten, Commonwealth of Independent States
OVKS | CSTO, Organisation des Vertrags über kollektive Sicherheit, Collective Security Treaty Organization
Shanghaier Organisation für Zusammenarbeit | SCO, Schanghaier Organisation für Zusammenarbeit, Shanghai Cooperation Organisation, Shanghai Cooperation Organization
Eurasische Wirtschaftsunion | EAWU, Eurasian Economic Union
Asiatische Entwicklungsbank | ADB, Asian Development Bank
Afrikanische Entwicklungsbank | AfDB, African Development Bank
Interamerikanische Entwicklungsbank | IADB, Inter-American Development Bank
Asiatische Infrastruktur-Investitionsbank | AIIB, Asiatische Infrastrukturinvestmentbank, Asian Infrastructure Investment Bank
Bank für Internationalen Zahlungsausgleich | Bank for International Settlements
Financial Action Task Force | FATF
Interpol | Internationale Kriminalpolizeiliche Organisation, International Criminal Police Organization
IATA | Internationaler Luftverkehrsverband, Internationale Luftverkehrsvereinigung, International Air Transport Association
Internationale Organisation für Normung | International Organization for Standardization
Weltwirtschaftsforum | WEF, World Economic Forum
Münchner Sicherheitskonferenz | Münchener Sicherheitskonferenz, Munich Security Conference
Komintern | Kommunistische Internationale, Dritte Internationale

# Missions and armed forces
Isaf | ISAF, International Security Assistance Force, Internationale Schutztruppe für Afghanistan
KFOR | Kfor, Kosovo Force, Kosovo-Schutztruppe, Kosovo-Friedenstruppe
SFOR | Sfor, Stabilisation Force, Bosnien-Schutztruppe
Unifil | UNIFIL, United Nations Interim Force in Lebanon, UN-Friedenstruppe im Libanon, UN-Truppe im Libanon
Unmik | UNMIK, UN-Mission im Kosovo, UN-Verwaltung im Kosovo, United Nations Mission in Kosovo
Eulex | EULEX, European Union Rule of Law Mission
Eufor | EUFOR, European Union Force
Minusma | MINUSMA, UN-Mission in Mali
Monusco | MONUSCO, UN-Mission im Kongo
Unamid | UNAMID, UN-Mission in Darfur
Unmiss | UNMISS, UN-Mission im Südsudan
Unama | UNAMA, UN-Mission in Afghanistan
Unprofor | UNPROFOR, United Nations Protection Force
Amisom | AMISOM, African Union Mission in Somalia, Mission der Afrikanischen Union in Somalia
US-Armee | US Army, U.S. Army, United States Army
US-Marineinfanterie | US Marine Corps, U.S. Marine Corps, United States Marine Corps, USMC
US Navy | U.S. Navy, United States Navy
US Air Force | U.S. Air Force, United States Air Force, US-Luftwaffe, USAF
US-Küstenwache | US Coast Guard, U.S. Coast Guard, United States Coast Guard
Royal Air Force | Britische Luftwaffe
Israelische Armee | IDF, Israel Defense Forces, Israelische Streitkräfte, Israelische Verteidigungsstreitkräfte
Rote Armee | Red Army
Chinesische Volksbefreiungsarmee | People’s Liberation Army

# Secret services abroad
Central Intelligence Agency | CIA, US-Geheimdienst CIA, US-Auslandsgeheimdienst CIA
National Security Agency | NSA, US-Geheimdienst NSA
MI5 | Inlandsgeheimdienst MI5
MI6 | Secret Intelligence Service, Auslandsgeheimdienst MI6
GCHQ | Government Communications Headquarters
DGSE | Direction générale de la sécurité extérieure
DGSI | Direction générale de la sécurité intérieure
Mossad | Mosad
Schin Bet | Shin Bet, Shin Beth, Schabak, Shabak
KGB | Komitee für Staatssicherheit
NKWD | NKVD, Volkskommissariat für innere Angelegenheiten
FSB | Inlandsgeheimdienst FSB, Föderaler Sicherheitsdienst, Föderaler Dienst für Sicherheit
SBU | Sicherheitsdienst der Ukraine, Ukrainischer Sicherheitsdienst, Inlandsgeheimdienst SBU

# United States
Weißes Haus | White House
US-Kongress | US Congress, United States Congress
US-Senat | US Senate, United States Senate
US-Repräsentantenhaus | US House of Representatives
Supreme Court | US Supreme Court, U.S. Supreme Court, Oberster Gerichtshof der USA, Oberster Gerichtshof der Vereinigten Staaten
Pentagon | US-Verteidigungsministerium, Department of Defense, US Department of Defense
US-Außenministerium | US-Aussenministerium, State Department, US State Department, Department of State
US-Finanzministerium | US Treasury, Treasury Department, Department of the Treasury
US-Justizministerium | Department of Justice, US Department of Justice
US-Heimatschutzministerium | DHS, Department of Homeland Security, US-Ministerium für Heimatschutz
US-Energieministerium | Department of Energy, US Department of Energy
US-Landwirtschaftsministerium | USDA, US Department of Agriculture
US-Gesundheitsministerium | Department of Health and Human Services
Federal Bureau of Investigation | FBI, US-Bundespolizei, US-Bundespolizei FBI, Bundespolizei FBI
Secret Service | US Secret Service, United States Secret Service
DEA | Drug Enforcement Administration, US-Drogenbehörde, US-Antidrogenbehörde, US-Drogenbekämpfungsbehörde
Immigration and Customs Enforcement | US-Einwanderungsbehörde ICE
Transportation Security Administration | TSA
Federal Reserve | Fed, FED, US-Notenbank, Federal Reserve System, US-Zentralbank
Securities and Exchange Commission | SEC, US-Börsenaufsicht, US-Börsenaufsicht SEC, US-Börsenaufsichtsbehörde
Federal Trade Commission | FTC
Federal Communications Commission | FCC
Federal Aviation Administration | FAA, US-Luftfahrtbehörde, US-Luftfahrtbehörde FAA
National Transportation Safety Board | NTSB
National Highway Traffic Safety Administration | NHTSA
Food and Drug Administration | FDA, US-Arzneimittelbehörde, US-Arzneimittelbehörde FDA, US-Lebensmittel- und Arzneimittelbehörde
Centers for Disease Control and Prevention | CDC, US-Seuchenbehörde, US-Seuchenschutzbehörde, US-Gesundheitsbehörde CDC
National Institutes of Health | NIH
Environmental Protection Agency | US-Umweltbehörde, US-Umweltbehörde EPA, US-Umweltschutzbehörde
Fema | FEMA, Federal Emergency Management Agency, US-Katastrophenschutzbehörde, US-Katastrophenschutzbehörde Fema
Internal Revenue Service | IRS, US-Steuerbehörde, US-Steuerbehörde IRS
National Oceanic and Atmospheric Administration | NOAA, US-Wetterbehörde NOAA
National Weather Service | NWS, US-Wetterdienst
National Hurricane Center | NHC, US-Hurrikanzentrum, Nationales Hurrikanzentrum
United States Geological Survey | USGS, US Geological Survey, U.S. Geological Survey, US-Erdbebenwarte
USAID | US-Entwicklungsbehörde, US-Entwicklungsbehörde USAID, United States Agency for International Development, US Agency for International Development
National Institute of Standards and Technology | NIST
National Science Foundation | NSF
Darpa | DARPA, Defense Advanced Research Projects Agency
Congressional Budget Office | CBO
Government Accountability Office | US-Rechnungshof
New York Police Department | NYPD
Los Angeles Police Department | LAPD
Fannie Mae | Federal National Mortgage Association
Freddie Mac | Federal Home Loan Mortgage Corporation
New York Stock Exchange | NYSE
Amtrak | National Railroad Passenger Corporation

# Other authorities abroad
Scotland Yard | Metropolitan Police, Metropolitan Police Service, New Scotland Yard
Bank of England | Britische Notenbank, Bank von England
Bank of Japan | BoJ, Japanische Notenbank, Bank von Japan
Palästinensische Autonomiebehörde | Palestinian Authority, Palästinensische Behörde
Nationaler Volkskongress | NVK, National People’s Congress
Roskomnadsor | Roskomnadzor
Werchowna Rada | Verkhovna Rada, Oberste Rada

# Parties abroad: western and northern Europe
Scottish National Party | SNP, Schottische Nationalpartei
Liberal Democrats | LibDems
UKIP | UK Independence Party, United Kingdom Independence Party
Democratic Unionist Party | DUP
Ulster Unionist Party | UUP
SDLP | Social Democratic and Labour Party
Sinn Féin | Sinn Fein
IRA | Irisch-Republikanische Armee, Irish Republican Army
Rassemblement National | Front National, Nationale Sammlungsbewegung
UMP | Union pour un mouvement populaire, Union für eine Volksbewegung
RPR | Rassemblement pour la République
La République en Marche | République en Marche, En Marche, LREM
La France insoumise | France insoumise, LFI, Unbeugsames Frankreich
VVD | Volkspartei für Freiheit und Demokratie, Volkspartij voor Vrijheid en Democratie
Partei für die Freiheit | PVV, Partij voor de Vrijheid
PvdA | Partij van de Arbeid
D66 | Democraten 66, Demokraten 66
Schwedendemokraten | Sverigedemokraterna
Dänische Volkspartei | Dansk Folkeparti
Wahre Finnen | Basisfinnen, Perussuomalaiset

# Parties abroad: southern Europe
Fünf-Sterne-Bewegung | 5-Sterne-Bewegung, Movimento 5 Stelle, Movimento Cinque Stelle, M5S
Fratelli d’Italia | Brüder Italiens
PSOE | Partido Socialista Obrero Español, Spanische Sozialistische Arbeiterpartei
Esquerra Republicana de Catalunya | Esquerra Republicana, Republikanische Linke Kataloniens
Convergència i Unió | CiU
PNV | Baskische Nationalistische Partei, Partido Nacionalista Vasco
ETA | Euskadi Ta Askatasuna
Syriza | Koalition der Radikalen Linken
Pasok | PASOK, Panhellenische Sozialistische Bewegung
Nea Dimokratia | Nea Demokratia, Neue Demokratie
Goldene Morgenröte | Chrysi Avgi
KKE | Kommunistische Partei Griechenlands
AKP | Partei für Gerechtigkeit und Entwicklung, Gerechtigkeits- und Entwicklungspartei, Adalet ve Kalkınma Partisi
CHP | Republikanische Volkspartei, Cumhuriyet Halk Partisi
MHP | Partei der Nationalistischen Bewegung, Milliyetçi Hareket Partisi
HDP | Demokratische Partei der Völker, Halkların Demokratik Partisi
PKK | Arbeiterpartei Kurdistans, Kurdische Arbeiterpartei, Partiya Karkerên Kurdistan
DHKP-C | Revolutionäre Volksbefreiungspartei-Front
Gülen-Bewegung | Hizmet-Bewegung

# Parties abroad: eastern Europe
PiS | Recht und Gerechtigkeit, Prawo i Sprawiedliwość
Bürgerplattform | Platforma Obywatelska
Bürgerkoalition | Koalicja Obywatelska
PSL | Polnische Bauernpartei, Polskie Stronnictwo Ludowe
SLD | Bund der Demokratischen Linken, Demokratische Linksallianz, Sojusz Lewicy Demokratycznej
Polnische Vereinigte Arbeiterpartei | PVAP, PZPR
Solidarność | Solidarnosc, Gewerkschaft Solidarność, Gewerkschaft Solidarnosc
ODS | Demokratische Bürgerpartei, Občanská demokratická strana
Smer | Smer-SD
Fidesz | Bund Junger Demokraten, Ungarischer Bürgerbund
Jobbik | Bewegung für ein besseres Ungarn
MSZP | Ungarische Sozialistische Partei, Magyar Szocialista Párt
HDZ | Kroatische Demokratische Gemeinschaft, Kroatische Demokratische Union, Hrvatska demokratska zajednica
UCK | UÇK, Befreiungsarmee des Kosovo, Kosovo-Befreiungsarmee, Kosovo Liberation Army
Einiges Russland | Geeintes Russland, Partei Einiges Russland, Jedinaja Rossija, United Russia
KPdSU | Kommunistische Partei der Sowjetunion
LDPR | Liberal-Demokratische Partei Russlands
Jabloko | Yabloko
Vaterlandspartei | Batkiwschtschyna
Asow-Regiment | Regiment Asow, Asow-Bataillon

# Parties and armed groups: Middle East
Likud | Likud-Block, Likud-Partei
Israelische Arbeitspartei | Awoda, Avoda
Schas | Shas
Jesch Atid | Yesh Atid
Israel Beitenu | Jisrael Beitenu, Yisrael Beiteinu, Unser Haus Israel
Hamas | Islamische Widerstandsbewegung
Fatah | Al-Fatah
Palästinensische Befreiungsorganisation | PLO, Palestine Liberation Organization
PFLP | Volksfront zur Befreiung Palästinas
Islamischer Dschihad | Islamischer Jihad
Hisbollah | Hizbollah, Hezbollah, Hizbullah, Hisbullah
Huthis | Houthis, Huthi-Rebellen, Houthi-Rebellen, Huthi-Miliz, Ansar Allah
Muslimbruderschaft | Muslimbrüder, Moslembruderschaft, Moslembrüder, Muslim Brotherhood
Islamischer Staat | ISIS, Daesch, Islamischer Staat im Irak und in Syrien, Islamischer Staat im Irak und der Levante
Al-Nusra-Front | Nusra-Front, Dschabhat al-Nusra, Jabhat al-Nusra
Haiat Tahrir al-Scham | HTS, Hayat Tahrir al-Scham, Hayat Tahrir al-Sham, Haiat Tahrir al-Sham
Syrische Demokratische Kräfte | SDF, Demokratische Kräfte Syriens, Syrian Democratic Forces
Freie Syrische Armee | Free Syrian Army
YPG | Volksverteidigungseinheiten, Kurdische Volksverteidigungseinheiten
PYD | Partei der Demokratischen Union
Iranische Revolutionsgarden | Revolutionsgarden, Iranische Revolutionsgarde, Islamische Revolutionsgarden, Pasdaran
Volksmudschahedin | Volksmudschaheddin, Mudschahedin-e Khalq
Al-Qaida | Al-Kaida, Al Kaida, Al Qaida, El Kaida, Al-Ka’ida, Al-Qaeda
Al-Qaida im Islamischen Maghreb | AQMI, AQIM, Al-Kaida im Islamischen Maghreb
Hisb ut-Tahrir | Hizb ut-Tahrir

# Parties and armed groups: Asia, Africa, America
Taliban | Taleban
Lashkar-e-Taiba | Laschkar-e-Taiba, Lashkar-e-Toiba
BJP | Bharatiya Janata Party, Indische Volkspartei
Kongresspartei | Indischer Nationalkongress, Indian National Congress
LTTE | Tamil Tigers, Liberation Tigers of Tamil Eelam, Befreiungstiger von Tamil Eelam
Kommunistische Partei Chinas | KPCh, KP Chinas, Chinesische Kommunistische Partei, Communist Party of China
Kuomintang | Guomindang, KMT
Demokratische Fortschrittspartei | DPP, Democratic Progressive Party
Al-Shabaab | Al-Schabab, Al-Schabaab, Al-Shabab
Afrikanischer Nationalkongress | ANC, African National Congress
Inkatha | Inkatha Freedom Party
Swapo | SWAPO, South West Africa People’s Organisation, Südwestafrikanische Volksorganisation
Frelimo | FRELIMO, Mosambikanische Befreiungsfront
ZANU-PF | Zimbabwe African National Union
Bewegung für demokratischen Wandel | Movement for Democratic Change
Lord’s Resistance Army | Widerstandsarmee des Herrn
Farc | FARC, Revolutionäre Streitkräfte Kolumbiens, Fuerzas Armadas Revolucionarias de Colombia
ELN | Ejército de Liberación Nacional
EZLN | Zapatistische Armee der Nationalen Befreiung
Leuchtender Pfad | Sendero Luminoso, Shining Path
Ku-Klux-Klan | KKK
Hells Angels | Hell’s Angels

# Space and science
Nasa | NASA, National Aeronautics and Space Administration, US-Raumfahrtbehörde, US-Raumfahrtbehörde Nasa, US-Weltraumbehörde
Jet Propulsion Laboratory | JPL
European Space Agency | ESA, Europäische Weltraumorganisation, Europäische Raumfahrtagentur, Europäische Weltraumagentur, Europäische Raumfahrtbehörde
Deutsches Zentrum für Luft- und Raumfahrt | DLR
Roskosmos | Roscosmos
Japan Aerospace Exploration Agency | JAXA
Internationale Astronomische Union | IAU, International Astronomical Union
Europäische Südsternwarte | ESO, European Southern Observatory
Cern | CERN, Europäisches Kernforschungszentrum, Kernforschungszentrum Cern, Europäische Organisation für Kernforschung, European Organization for Nuclear Research
Deutsche Forschungsgemeinschaft | DFG
Max-Planck-Gesellschaft | MPG, Max-Planck-Gesellschaft zur Förderung der Wissenschaften
Helmholtz-Gemeinschaft | Helmholtz-Gemeinschaft Deutscher Forschungszentren
Leibniz-Gemeinschaft | Wissenschaftsgemeinschaft Gottfried Wilhelm Leibniz
Leopoldina | Nationalakademie Leopoldina, Nationale Akademie der Wissenschaften Leopoldina, Deutsche Akademie der Naturforscher Leopoldina
Acatech | Deutsche Akademie der Technikwissenschaften
Forschungszentrum Jülich | Kernforschungsanlage Jülich
Karlsruher Institut für Technologie | Karlsruhe Institute of Technology
Deutsches Krebsforschungszentrum | DKFZ
Deutsches Elektronen-Synchrotron | Desy, DESY
Deutsches Forschungszentrum für Künstliche Intelligenz | DFKI
Deutsches Zentrum für Neurodegenerative Erkrankungen | DZNE
Helmholtz-Zentrum für Infektionsforschung | HZI
Alfred-Wegener-Institut | AWI, Alfred-Wegener-Institut für Polar- und Meeresforschung
Geoforschungszentrum Potsdam | GFZ, Deutsches Geoforschungszentrum, Helmholtz-Zentrum Potsdam
Geomar | Helmholtz-Zentrum für Ozeanforschung Kiel, Geomar Helmholtz-Zentrum für Ozeanforschung
Potsdam-Institut für Klimafolgenforschung | Potsdamer Institut für Klimafolgenforschung
Bernhard-Nocht-Institut | Bernhard-Nocht-Institut für Tropenmedizin
Charité | Berliner Charité, Universitätsklinikum Charité, Charité-Universitätsmedizin Berlin
Universitätsklinikum Hamburg-Eppendorf | UKE
Medizinische Hochschule Hannover | MHH
Empa | Eidgenössische Materialprüfungs- und Forschungsanstalt

# Economic research, polls, foreign policy
Ifo-Institut | ifo, Münchner Ifo-Institut, Ifo-Institut für Wirtschaftsforschung
Deutsches Institut für Wirtschaftsforschung | DIW, DIW Berlin
Institut der deutschen Wirtschaft | IW Köln, Institut der deutschen Wirtschaft Köln
Institut für Weltwirtschaft | IfW, IfW Kiel, Kieler Institut für Weltwirtschaft, Kiel Institut für Weltwirtschaft
Zentrum für Europäische Wirtschaftsforschung | ZEW, ZEW Mannheim, Leibniz-Zentrum für Europäische Wirtschaftsforschung
Institut für Wirtschaftsforschung Halle | IWH, Leibniz-Institut für Wirtschaftsforschung Halle
Rheinisch-Westfälisches Institut für Wirtschaftsforschung | RWI, RWI Essen
Institut für Makroökonomie und Konjunkturforschung | Institut für Makroökonomie
Institut für Arbeitsmarkt- und Berufsforschung | IAB
Wirtschafts- und Sozialwissenschaftliches Institut | WSI
Österreichisches Institut für Wirtschaftsforschung | Wifo, WIFO
KOF | Konjunkturforschungsstelle der ETH, Konjunkturforschungsstelle der ETH Zürich, KOF Konjunkturforschungsstelle
GfK | Gesellschaft für Konsumforschung
Forsa | Forsa-Institut, Meinungsforschungsinstitut Forsa
Institut für Demoskopie Allensbach | Allensbach-Institut, Allensbacher Institut für Demoskopie
Stiftung Wissenschaft und Politik | SWP, Deutsches Institut für Internationale Politik und Sicherheit
Deutsche Gesellschaft für Auswärtige Politik | DGAP
Sipri | SIPRI, Stockholm International Peace Research Institute, Stockholmer Friedensforschungsinstitut, Stockholmer Friedensforschungsinstitut Sipri
Internationales Institut für Strategische Studien | IISS, International Institute for Strategic Studies
Council on Foreign Relations | CFR
European Council on Foreign Relations | ECFR
Brookings Institution | Brookings-Institut
German Marshall Fund | GMF, German Marshall Fund of the United States
Friedrich-Naumann-Stiftung | Friedrich-Naumann-Stiftung für die Freiheit

# Universities
Freie Universität Berlin | FU Berlin
Humboldt-Universität zu Berlin | HU Berlin, Humboldt-Universität, Humboldt-Universität Berlin, Berliner Humboldt-Universität
Universität der Künste | UdK, UdK Berlin, Universität der Künste Berlin
Technische Universität Berlin | TU Berlin
Technische Universität Braunschweig | TU Braunschweig
Technische Universität Chemnitz | TU Chemnitz
Technische Universität Darmstadt | TU Darmstadt
Technische Universität Dortmund | TU Dortmund
Technische Universität Dresden | TU Dresden
Technische Universität Graz | TU Graz
Technische Universität Hamburg | TU Hamburg, Technische Universität Hamburg-Harburg, TUHH
Technische Universität Ilmenau | TU Ilmenau
Technische Universität München | TU München, TUM
Technische Universität Wien | TU Wien
Bergakademie Freiberg | TU Bergakademie Freiberg, Technische Universität Bergakademie Freiberg
Ludwig-Maximilians-Universität München | LMU, LMU München, Ludwig-Maximilians-Universität
RWTH Aachen | RWTH, Rheinisch-Westfälische Technische Hochschule, Rheinisch-Westfälische Technische Hochschule Aachen
Ruhr-Universität Bochum | Universität Bochum
Goethe-Universität Frankfurt | Johann Wolfgang Goethe-Universität, Johann Wolfgang Goethe-Universität Frankfurt
Leibniz Universität Hannover | Universität Hannover
Europa-Universität Viadrina | Viadrina
Universität Bonn | Rheinische Friedrich-Wilhelms-Universität, Rheinische Friedrich-Wilhelms-Universität Bonn
Universität Düsseldorf | Heinrich-Heine-Universität, Heinrich-Heine-Universität Düsseldorf
Universität Erlangen-Nürnberg | Friedrich-Alexander-Universität, Friedrich-Alexander-Universität Erlangen-Nürnberg
Universität Gießen | Justus-Liebig-Universität, Justus-Liebig-Universität Gießen
Universität Göttingen | Georg-August-Universität, Georg-August-Universität Göttingen
Universität Graz | Karl-Franzens-Universität, Karl-Franzens-Universität Graz
Universität Greifswald | Ernst-Moritz-Arndt-Universität, Ernst-Moritz-Arndt-Universität Greifswald
Universität Halle | Martin-Luther-Universität, Martin-Luther-Universität Halle-Wittenberg
Universität Heidelberg | Ruprecht-Karls-Universität, Ruprecht-Karls-Universität Heidelberg
Universität Innsbruck | Leopold-Franzens-Universität, Leopold-Franzens-Universität Innsbruck
Universität Jena | Friedrich-Schiller-Universität, Friedrich-Schiller-Universität Jena
Universität Kiel | Christian-Albrechts-Universität, Christian-Albrechts-Universität zu Kiel
Universität Mainz | Johannes Gutenberg-Universität, Johannes Gutenberg-Universität Mainz
Universität Marburg | Philipps-Universität, Philipps-Universität Marburg
Universität Münster | Westfälische Wilhelms-Universität, Westfälische Wilhelms-Universität Münster
Universität Tübingen | Eberhard Karls Universität, Eberhard Karls Universität Tübingen
Universität Würzburg | Julius-Maximilians-Universität, Julius-Maximilians-Universität Würzburg
Universität Linz | Johannes Kepler Universität, Johannes Kepler Universität Linz
Wirtschaftsuniversität Wien | WU Wien
Medizinische Universität Wien | MedUni Wien
ETH Zürich | Eidgenössische Technische Hochschule Zürich, Eidgenössische Technische Hochschule in Zürich
EPFL | École polytechnique fédérale de Lausanne, ETH Lausanne, Eidgenössische Technische Hochschule Lausanne
Universität St. Gallen | Hochschule St. Gallen
University of Oxford | Universität Oxford, Oxford University
University of Cambridge | Universität Cambridge, Cambridge University
Harvard University | Harvard-Universität, Universität Harvard, Harvard
Yale University | Yale-Universität, Universität Yale, Yale
Stanford University | Stanford-Universität, Universität Stanford
Princeton University | Princeton-Universität, Universität Princeton
Columbia University | Columbia-Universität
Cornell University | Cornell-Universität
Johns Hopkins University | Johns-Hopkins-Universität
New York University | NYU
California Institute of Technology | Caltech
UCLA | University of California Los Angeles
London School of Economics | London School of Economics and Political Science

# Cars, aircraft, railways, transport
Volkswagen | VW, Volkswagenkonzern, Volkswagen-Konzern, VW-Konzern, Volkswagen Group
BMW | BMW Group, Bayerische Motoren Werke, BMW-Konzern, Bayerische Motorenwerke
Daimler | Daimler-Konzern
Opel | Opel Automobile
Ford | Ford Motor, Ford Motor Company
General Motors | GM
Tesla | Tesla Motors
Fiat | Fabbrica Italiana Automobili Torino
Fiat Chrysler | Fiat Chrysler Automobiles
PSA Peugeot Citroën | PSA-Gruppe, Groupe PSA, PSA-Konzern, Peugeot-Citroën, PSA Peugeot Citroen
Toyota | Toyota Motor, Toyota Motor Corporation
BYD | Build Your Dreams
ZF Friedrichshafen | ZF, Zahnradfabrik Friedrichshafen
Airbus | Airbus Group, Airbus Industrie, Airbus-Konzern
EADS | European Aeronautic Defence and Space Company, European Aeronautic Defence and Space
ArianeGroup | Airbus Safran Launchers
SpaceX | Space Exploration Technologies
Krauss-Maffei Wegmann | KMW
Thyssenkrupp Marine Systems | TKMS
Howaldtswerke-Deutsche Werft | HDW
Blohm + Voss | Blohm & Voss, Blohm und Voss
Heckler & Koch | Heckler und Koch
Deutsche Lufthansa | Lufthansa
Austrian Airlines | AUA
Scandinavian Airlines | Scandinavian Airlines System
KLM | Koninklijke Luchtvaart Maatschappij, KLM Royal Dutch Airlines
International Airlines Group | IAG, International Consolidated Airlines Group
Turkish Airlines | Türk Hava Yolları, Türk Hava Yollari
Japan Airlines | JAL
Pan Am | PanAm, Pan American World Airways, Pan American Airways
TWA | Trans World Airlines
TUI | Touristik Union International
DB Cargo | Railion, DB Schenker Rail
SNCF | Société nationale des chemins de fer français, Französische Staatsbahn
Renfe | Red Nacional de Ferrocarriles Españoles
Russische Eisenbahnen | RŽD, RZD
Deutsche Post | Deutsche Post DHL, Deutsche Post World Net, DHL Group
Hapag-Lloyd | Hapag Lloyd
Maersk | Mærsk, A.P. Møller-Mærsk, A.P. Moller-Maersk
Cosco | China Ocean Shipping Company
Hamburger Hafen und Logistik | HHLA
Berliner Verkehrsbetriebe | BVG
Leipziger Verkehrsbetriebe | LVB
Hamburger Verkehrsverbund | HVV
Verkehrsverbund Berlin-Brandenburg | VBB
Verkehrsverbund Rhein-Ruhr | VRR
Rhein-Main-Verkehrsverbund | RMV
Verkehrs- und Tarifverbund Stuttgart | VVS
Berliner Stadtreinigung | BSR

# Energy, industry, chemistry
E.ON | Eon, E.ON-Konzern
RWE | RWE-Konzern, Rheinisch-Westfälisches Elektrizitätswerk
EnBW | Energie Baden-Württemberg
Vattenfall | Vattenfall Europe
Engie | GDF Suez
EDF | Électricité de France, Electricité de France, Electricite de France
Shell | Royal Dutch Shell, Royal Dutch/Shell
BP | British Petroleum
ExxonMobil | Exxon Mobil, Exxon, Exxon Mobil Corporation
OMV | Österreichische Mineralölverwaltung
Gazprom | Gasprom
Naftogaz | Naftogas
Yukos | Jukos
Petrobras | Petróleo Brasileiro
PDVSA | Petróleos de Venezuela, Petroleos de Venezuela
Pemex | Petróleos Mexicanos, Petroleos Mexicanos
Saudi Aramco | Aramco
CNPC | China National Petroleum Corporation
CNOOC | China National Offshore Oil Corporation
Sinopec | China Petroleum and Chemical Corporation
BASF | Badische Anilin- und Soda-Fabrik, Badische Anilin- & Soda-Fabrik
Evonik | Evonik Industries
Heidelberg Materials | HeidelbergCement, Heidelberger Zement
Bilfinger | Bilfinger Berger
ABB | Asea Brown Boveri
BSH Hausgeräte | Bosch und Siemens Hausgeräte, BSH Bosch und Siemens Hausgeräte
Glencore | Glencore International, Glencore Xstrata
BHP | BHP Billiton
GlaxoSmithKline | GSK
Sanofi | Sanofi-Aventis
Roche | Hoffmann-La Roche, F. Hoffmann-La Roche
Nestlé | Nestle
Coca-Cola | Coca-Cola Company
Philip Morris | Philip Morris International
AB Inbev | Anheuser-Busch InBev
LVMH | Moët Hennessy Louis Vuitton, LVMH Moët Hennessy Louis Vuitton
Swatch | Swatch Group

# Computers, telecommunications, media, trade
IBM | International Business Machines
Hewlett-Packard | HP
AMD | Advanced Micro Devices
AOL | America Online
Apple | Apple Computer
TSMC | Taiwan Semiconductor Manufacturing Company, Taiwan Semiconductor Manufacturing
SMIC | Semiconductor Manufacturing International Corporation
Foxconn | Hon Hai, Hon Hai Precision Industry
NTT | Nippon Telegraph and Telephone
Alibaba | Alibaba Group
Sony | Sony Corporation, Sony Group
Deutsche Telekom | Telekom AG
Telekom Austria | A1 Telekom Austria
Telefónica | Telefonica
British Telecom | British Telecommunications
France Télécom | France Telecom
Vivendi | Vivendi Universal
20th Century Fox | Twentieth Century Fox
Warner Bros. | Warner Bros, Warner Brothers
Metro-Goldwyn-Mayer | MGM
Walt Disney Company | The Walt Disney Company, Disney-Konzern
Universal Music | Universal Music Group
Walmart | Wal-Mart Stores
Rewe | Rewe Group, Rewe-Gruppe
Otto Group | Otto-Gruppe, Otto-Versand
Arcandor | KarstadtQuelle
Vonovia | Deutsche Annington

# Banks, insurances, advisers
Hypo Real Estate | HRE, Hypo Real Estate Holding, Hypo Real Estate Group
IKB | IKB Deutsche Industriebank, Deutsche Industriebank
WestLB | Westdeutsche Landesbank
BayernLB | Bayerische Landesbank
Landesbank Baden-Württemberg | LBBW
HSH Nordbank | HSH
Helaba | Landesbank Hessen-Thüringen
NordLB | Nord/LB, Norddeutsche Landesbank
SachsenLB | Landesbank Sachsen
DZ Bank | Deutsche Zentral-Genossenschaftsbank
Hypovereinsbank | HypoVereinsbank, HVB, Bayerische Hypo- und Vereinsbank
Postbank | Deutsche Postbank
Hypo Alpe Adria | Hypo Group Alpe Adria, Hypo Alpe-Adria-Bank
Bawag | BAWAG, BAWAG P.S.K., Bank für Arbeit und Wirtschaft
Credit Suisse | Crédit Suisse, Credit Suisse Group
Royal Bank of Scotland | RBS
HSBC | Hongkong and Shanghai Banking Corporation, Hongkong & Shanghai Banking Corporation
JPMorgan Chase | JPMorgan, JP Morgan, J.P. Morgan
Bank of America | Bank of America Merrill Lynch
AIG | American International Group
VTB | Wneschtorgbank
Munich Re | Münchener Rück, Münchner Rück, Münchener Rückversicherung, Münchener Rückversicherungs-Gesellschaft
Swiss Re | Schweizer Rück, Schweizerische Rückversicherungs-Gesellschaft
Hannover Rück | Hannover Re
AOK | Allgemeine Ortskrankenkasse, Allgemeine Ortskrankenkassen
DAK | DAK-Gesundheit, Deutsche Angestellten-Krankenkasse
Barmer | Barmer GEK, Barmer Ersatzkasse
KKH | Kaufmännische Krankenkasse
PricewaterhouseCoopers | PwC
Ernst & Young | Ernst und Young
McKinsey | McKinsey & Company
Boston Consulting Group | Boston Consulting
Standard & Poor’s | Standard and Poor’s, Standard & Poors
Moody’s | Moody’s Investors Service
Fitch | Fitch Ratings
`;

/** One array a row: the name they get, then the others. */
export const ORGANISATION_NAMES: readonly (readonly string[])[] = rows(TABLE, 2).map(
  ([name = '', others]) => [name, ...list(others)],
);
