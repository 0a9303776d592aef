import { list, rows } from './rows.ts';

/**
 * Organisations that go by several names, each of which means this one and no other: the name they get | the others.
 * „Borussia“, „Bayer“, „Real“ are left out, which several bear.
 */
const TABLE = `
FC Bayern München | FC Bayern, Bayern München
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
Hertha BSC | Hertha BSC Berlin, Hertha Berlin
Hansa Rostock | FC Hansa Rostock, F.C. Hansa Rostock
Energie Cottbus | FC Energie Cottbus
TSG 1899 Hoffenheim | 1899 Hoffenheim, TSG Hoffenheim
1. FC Union Berlin | Union Berlin, FC Union Berlin
FC St. Pauli | St.-Pauli
RB Leipzig | RasenBallsport Leipzig, Rasenballsport Leipzig
Arminia Bielefeld | DSC Arminia Bielefeld
Eintracht Braunschweig | BTSV Eintracht Braunschweig
Karlsruher SC | KSC
MSV Duisburg | Meidericher SV Duisburg
Juventus Turin | Juventus, Juve
AC Mailand | AC Milan, Milan AC
Inter Mailand | Internazionale Mailand
AS Rom | AS Roma
SSC Neapel | SSC Napoli
FC Barcelona | Barça, Barca
Atlético Madrid | Atletico Madrid
Paris Saint-Germain | Paris St. Germain, Paris St.-Germain, PSG
Manchester United | ManUnited, ManU
Schachtar Donezk | Schachtjor Donezk
Volkswagen | VW, Volkswagenkonzern, Volkswagen-Konzern, VW-Konzern
Hapag-Lloyd | Hapag Lloyd
BMW | BMW Group, Bayerische Motoren Werke, BMW-Konzern
Daimler | Daimler-Konzern
Deutsche Telekom | Telekom AG
Tesla | Tesla Motors
Deutsche Lufthansa | Lufthansa
Human Rights Watch | HRW
Transparency International | Transparency
Wikimedia Foundation | Wikimedia-Stiftung
Deutsche Presse-Agentur | dpa, Dpa, DPA
Agence France-Presse | AFP
Associated Press | AP
Auswärtiges Amt | Auswärtiges Amt der Bundesrepublik, Auswärtiges Amt der Bundesrepublik Deutschland
Deutscher Bundestag | Bundestag
Die Grünen | Grüne
Freie Wähler | Freien Wählern
Die Linke | Linkspartei, Die Linkspartei, Partei Die Linke
Alternative für Deutschland | AfD
Freie Demokratische Partei | F.D.P.
Weltgesundheitsorganisation | WHO, World Health Organization
Welthandelsorganisation | WTO, World Trade Organization
Internationaler Währungsfonds | IWF, International Monetary Fund, IMF
Europäische Zentralbank | EZB, European Central Bank, ECB
Europäische Union | EU, European Union
Vereinte Nationen | UN, UNO, Uno, United Nations
Internationale Atomenergie-Organisation | IAEA, IAEO, IAEO-Behörde, Internationale Atomenergiebehörde, Internationale Atomenergie-Behörde, International Atomic Energy Agency
Internationales Olympisches Komitee | IOC, IOK, International Olympic Committee
Deutscher Fußball-Bund | DFB
Deutscher Gewerkschaftsbund | DGB
Deutsches Rotes Kreuz | DRK, German Red Cross
Bundeskriminalamt | BKA
Bundesnachrichtendienst | BND
Robert Koch-Institut | Robert-Koch-Institut, RKI
Technisches Hilfswerk | THW
Norddeutscher Rundfunk | NDR
Westdeutscher Rundfunk | WDR
Südwestrundfunk | SWR
Mitteldeutscher Rundfunk | MDR
Bayerischer Rundfunk | Bayrischer Rundfunk
Zweites Deutsches Fernsehen | ZDF
Der Spiegel | Nachrichtenmagazin Spiegel
Bild | BILD, Bild-Zeitung, BILD-Zeitung, Bildzeitung
Frankfurter Allgemeine Zeitung | FAZ, F.A.Z., Frankfurter Allgemeine
Süddeutsche Zeitung | SZ
Neue Zürcher Zeitung | NZZ
Westdeutsche Allgemeine Zeitung | WAZ
New York Times | The New York Times, NYT
Washington Post | The Washington Post
Al-Qaida | Al-Kaida, Al Kaida, Al Qaida, El Kaida, Al-Ka’ida
Al Jazeera | Al-Dschasira, Al Dschasira, Al-Jazeera, Al-Dschazira
Federal Bureau of Investigation | FBI
Central Intelligence Agency | CIA
Food and Drug Administration | FDA
United States Geological Survey | USGS
Nasa | NASA
European Space Agency | ESA, Europäische Weltraumorganisation
Bundesverfassungsgericht | BVerfG
Bundesgerichtshof | BGH
Bundesverwaltungsgericht | BVerwG
Bundesamt für Verfassungsschutz | BfV
Bundesamt für Sicherheit in der Informationstechnik | BSI
Bundesanstalt für Finanzdienstleistungsaufsicht | BaFin, Bafin
Kreditanstalt für Wiederaufbau | KfW
Deutscher Wetterdienst | DWD
Deutsche Flugsicherung | DFS
Deutsches Zentrum für Luft- und Raumfahrt | DLR
Deutsche Fußball Liga | DFL, Deutsche Fußball-Liga
Gewerkschaft der Polizei | GdP
Bundesverband der Deutschen Industrie | BDI
Naturschutzbund Deutschland | NABU, Nabu
Chaos Computer Club | CCC
Reporter ohne Grenzen | ROG, Reporters Without Borders, Reporters sans frontières
Amnesty International | Amnesty
World Wide Fund for Nature | WWF, World Wildlife Fund
Internationaler Gerichtshof | IGH, International Court of Justice
Internationaler Strafgerichtshof | IStGH, Weltstrafgericht, International Criminal Court, ICC
Europäischer Gerichtshof | EuGH, European Court of Justice
Europäischer Gerichtshof für Menschenrechte | EGMR
Internationales Komitee vom Roten Kreuz | IKRK, International Committee of the Red Cross, ICRC
Organisation für Sicherheit und Zusammenarbeit in Europa | OSZE
Internationale Arbeitsorganisation | ILO
Welternährungsprogramm | WFP, World Food Programme, Welternährungsprogramm der Vereinten Nationen
Afrikanische Union | AU, African Union
Palästinensische Befreiungsorganisation | PLO
Österreichischer Rundfunk | ORF
Österreichische Bundesbahnen | ÖBB
Schweizerische Bundesbahnen | SBB
Berliner Verkehrsbetriebe | BVG
Rundfunk Berlin-Brandenburg | RBB, rbb
Hessischer Rundfunk | HR, hr
Hisbollah | Hizbollah, Hezbollah, Hizbullah, Hisbullah
Al-Shabaab | Al-Schabab, Al-Schabaab, Al-Shabab
Gazprom | Gasprom
Roskosmos | Roscosmos
RIA Nowosti | RIA Novosti, Ria Nowosti, Ria Novosti
National Security Agency | NSA
Federal Aviation Administration | FAA
National Transportation Safety Board | NTSB
Japan Aerospace Exploration Agency | JAXA
Europäisches Parlament | Europaparlament, EU-Parlament, European Parliament
EU-Kommission | Europäische Kommission, European Commission
UN-Sicherheitsrat | UNO-Sicherheitsrat, Weltsicherheitsrat, Sicherheitsrat der Vereinten Nationen, UN Security Council
Ärzte ohne Grenzen | Médecins Sans Frontières, Doctors Without Borders
Rotes Kreuz | Red Cross
Weltbank | World Bank
Federal Reserve | Fed, FED, US-Notenbank, Federal Reserve System
Unicef | UNICEF, UN-Kinderhilfswerk, Kinderhilfswerk der Vereinten Nationen, UNO-Kinderhilfswerk
Nato | NATO, Nordatlantikpakt
Arabische Liga | Arab League
Weißes Haus | White House
UNHCR | UN-Flüchtlingshilfswerk, Flüchtlingshilfswerk der Vereinten Nationen, UNO-Flüchtlingshilfswerk
UN-Vollversammlung | UN-Generalversammlung, Generalversammlung der Vereinten Nationen, UNO-Vollversammlung
Unesco | UNESCO
UNDP | UN-Entwicklungsprogramm, Entwicklungsprogramm der Vereinten Nationen
UNEP | UN-Umweltprogramm, Umweltprogramm der Vereinten Nationen
Weltklimarat | IPCC
PKK | Arbeiterpartei Kurdistans, Kurdische Arbeiterpartei
Evangelische Kirche in Deutschland | EKD
Afrikanischer Nationalkongress | ANC, African National Congress
`;

/** One array a row: the name they get, then the others. */
export const ORGANISATION_NAMES: readonly (readonly string[])[] = rows(TABLE, 2).map(
  ([name = '', others]) => [name, ...list(others)],
);
