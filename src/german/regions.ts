import type { Place } from '../record.ts';
import { list, rows } from './rows.ts';

/** A place that is neither state nor town: federal states, landscapes, islands, waters, continents, sites. */
export interface Region {
  name: string;
  others: string[];
  kind: Exclude<Place['kind'], 'country' | 'city'>;
  /** ISO 3166-1 alpha-2, null where it lies in several */
  country: string | null;
  adjectives: string[];
  /** masculine singular */
  inhabitants: string[];
  lat: number;
  lon: number;
}

/** name | other names | kind | country | adjectives | inhabitants | latitude longitude of the middle */
const TABLE = `
# Erdteile und Weltgegenden
Europa |  | region |  | europäisch, gesamteuropäisch | Europäer | 54.5 15.3
Asien |  | region |  | asiatisch | Asiate | 34.0 100.6
Afrika |  | region |  | afrikanisch | Afrikaner | 2.0 16.0
Amerika |  | region |  |  |  | 20.0 -90.0
Nordamerika |  | region |  | nordamerikanisch | Nordamerikaner | 46.1 -100.5
Südamerika |  | region |  | südamerikanisch | Südamerikaner | -14.6 -57.7
Lateinamerika |  | region |  | lateinamerikanisch | Lateinamerikaner | -4.4 -61.3
Mittelamerika | Zentralamerika | region |  | mittelamerikanisch, zentralamerikanisch | Mittelamerikaner | 14.2 -86.9
Ozeanien |  | region |  | ozeanisch |  | -18.3 143.0
Antarktika |  | region |  |  |  | -80.0 0.0
Arktis |  | region |  | arktisch |  | 85.0 0.0
Eurasien |  | region |  | eurasisch |  | 50.0 80.0
Westeuropa |  | region |  | westeuropäisch | Westeuropäer | 48.0 4.0
Osteuropa |  | region |  | osteuropäisch | Osteuropäer | 52.0 31.0
Mitteleuropa |  | region |  | mitteleuropäisch | Mitteleuropäer | 49.0 14.0
Südeuropa |  | region |  | südeuropäisch | Südeuropäer | 41.0 14.0
Nordeuropa |  | region |  | nordeuropäisch | Nordeuropäer | 62.0 15.0
Südosteuropa |  | region |  | südosteuropäisch |  | 43.0 22.0
Ostasien |  | region |  | ostasiatisch | Ostasiate | 35.0 115.0
Nordostasien |  | region |  | nordostasiatisch |  | 42.0 128.0
Südostasien |  | region |  | südostasiatisch | Südostasiate | 5.0 110.0
Südasien |  | region |  | südasiatisch |  | 23.0 80.0
Zentralasien | Mittelasien | region |  | zentralasiatisch |  | 45.0 68.0
Westasien |  | region |  | westasiatisch |  | 30.0 45.0
Vorderasien |  | region |  | vorderasiatisch |  | 32.0 44.0
Nordafrika |  | region |  | nordafrikanisch | Nordafrikaner | 28.0 10.0
Westafrika |  | region |  | westafrikanisch | Westafrikaner | 12.0 -3.0
Ostafrika |  | region |  | ostafrikanisch | Ostafrikaner | 0.0 36.0
Zentralafrika |  | region |  |  |  | 4.0 20.0
Südliches Afrika |  | region |  |  |  | -22.0 24.0
Nahost | Naher Osten, Nahen Osten, Nahe Osten, Mittlerer Osten, Mittleren Osten | region |  | nahöstlich |  | 29.3 42.6
Ferner Osten | Fernen Osten, Ferne Osten, Fernost | region |  | fernöstlich |  | 50.0 135.0
Balkan | Westbalkan | region |  | balkanisch |  | 43.0 21.0
Baltikum | Baltische Staaten, Baltischen Staaten | region |  | baltisch | Balte | 57.0 24.5
Skandinavien |  | region |  | skandinavisch | Skandinavier | 63.0 15.0
Kaukasus | Südkaukasus, Nordkaukasus, Transkaukasien | landscape |  | kaukasisch | Kaukasier | 42.5 44.0
Benelux |  | region |  |  |  | 51.0 5.0
Sahelzone | Sahel | landscape |  |  |  | 14.5 0.0
Maghreb |  | region |  | maghrebinisch |  | 32.0 3.0
Levante |  | region |  | levantinisch |  | 33.5 36.0
Mesopotamien | Zweistromland | landscape |  | mesopotamisch |  | 33.0 44.0
Indopazifik |  | region |  | indopazifisch |  | 5.0 110.0
Orient |  | region |  | orientalisch |  | 30.0 42.0
Korea |  | landscape |  | koreanisch, gesamtkoreanisch, innerkoreanisch | Koreaner | 38.3 127.2
Koreanische Halbinsel | Koreanischen Halbinsel, koreanische Halbinsel, koreanischen Halbinsel | landscape |  |  |  | 38.0 127.3
Karibik |  | region |  | karibisch |  | 18.0 -72.0
Sowjetunion | UdSSR | region |  | sowjetisch | Sowjetbürger | 60.0 90.0
DDR | Deutsche Demokratische Republik, Deutschen Demokratischen Republik | region | DE |  |  | 52.2 12.6
Jugoslawien |  | region |  | jugoslawisch | Jugoslawe | 44.0 18.0
Tschechoslowakei | CSSR, ČSSR | region |  | tschechoslowakisch | Tschechoslowake | 49.5 17.5
Westdeutschland |  | region | DE | westdeutsch | Westdeutscher | 50.5 8.5
Ostdeutschland | Mitteldeutschland | region | DE | ostdeutsch | Ostdeutscher | 52.2 12.6
Norddeutschland |  | region | DE | norddeutsch | Norddeutscher | 53.3 10.0
Süddeutschland |  | region | DE | süddeutsch | Süddeutscher | 48.6 10.5
Preußen | Preussen | region |  | preußisch | Preuße | 52.5 16.0
Osmanisches Reich | Osmanischen Reich, Osmanischen Reiches, Osmanische Reich | region |  | osmanisch | Osmane | 39.0 35.0

# Deutsche Länder
Baden-Württemberg |  | region | DE | baden-württembergisch | Baden-Württemberger | 48.66 9.35
Bayern | Freistaat Bayern | region | DE | bayerisch, bayrisch | Bayer | 48.95 11.4
Brandenburg |  | region | DE | brandenburgisch | Brandenburger | 52.45 13.4
Hessen |  | region | DE | hessisch | Hesse | 50.6 9.03
Mecklenburg-Vorpommern |  | region | DE | mecklenburg-vorpommerisch, mecklenburgisch |  | 53.77 12.58
Niedersachsen |  | region | DE | niedersächsisch | Niedersachse | 52.64 9.85
Nordrhein-Westfalen | NRW | region | DE | nordrhein-westfälisch | Nordrhein-Westfale | 51.48 7.55
Rheinland-Pfalz |  | region | DE | rheinland-pfälzisch | Rheinland-Pfälzer | 49.91 7.45
Saarland |  | region | DE | saarländisch | Saarländer | 49.38 6.95
Sachsen | Freistaat Sachsen | region | DE | sächsisch | Sachse | 51.05 13.35
Sachsen-Anhalt |  | region | DE | sachsen-anhaltisch, sachsen-anhaltinisch | Sachsen-Anhalter | 52.01 11.7
Schleswig-Holstein |  | region | DE | schleswig-holsteinisch | Schleswig-Holsteiner | 54.19 9.82
Thüringen | Freistaat Thüringen | region | DE | thüringisch | Thüringer | 50.9 11.03

# Landschaften in Deutschland
Allgäu |  | landscape | DE |  | Allgäuer | 47.6 10.3
Altmark |  | landscape | DE | altmärkisch | Altmärker | 52.7 11.4
Baden |  | landscape | DE | badisch | Badener | 48.5 8.2
Bayerischer Wald | Bayerischen Wald | landscape | DE |  |  | 49.0 13.1
Berchtesgadener Land |  | landscape | DE |  |  | 47.65 12.95
Bergisches Land | Bergischen Land | landscape | DE |  |  | 51.1 7.3
Eifel |  | landscape | DE |  |  | 50.3 6.7
Emsland |  | landscape | DE |  | Emsländer | 52.7 7.3
Erzgebirge |  | landscape | DE |  |  | 50.6 13.1
Franken |  | landscape | DE | fränkisch | Franke | 49.7 10.8
Oberfranken |  | region | DE | oberfränkisch | Oberfranke | 50.0 11.5
Mittelfranken |  | region | DE | mittelfränkisch | Mittelfranke | 49.4 10.8
Unterfranken |  | region | DE | unterfränkisch | Unterfranke | 50.0 10.0
Harz |  | landscape | DE |  |  | 51.75 10.63
Hunsrück |  | landscape | DE |  |  | 49.9 7.3
Lausitz | Oberlausitz, Niederlausitz | landscape | DE |  | Lausitzer | 51.5 14.3
Lüneburger Heide |  | landscape | DE |  |  | 53.1 10.0
Mecklenburg |  | landscape | DE |  | Mecklenburger | 53.7 12.0
Münsterland |  | landscape | DE |  | Münsterländer | 52.0 7.5
Niederbayern |  | region | DE | niederbayerisch | Niederbayer | 48.7 12.8
Oberbayern |  | region | DE | oberbayerisch | Oberbayer | 47.9 11.7
Oberpfalz |  | region | DE | oberpfälzisch | Oberpfälzer | 49.3 12.2
Odenwald |  | landscape | DE |  |  | 49.6 8.9
Ostfriesland |  | landscape | DE | ostfriesisch | Ostfriese | 53.4 7.5
Ostwestfalen |  | landscape | DE | ostwestfälisch | Ostwestfale | 52.0 8.7
Pfalz |  | landscape | DE | pfälzisch | Pfälzer | 49.4 8.0
Pommern | Vorpommern | landscape |  | pommersch | Pommer | 54.0 15.0
Rheinland |  | landscape | DE | rheinisch | Rheinländer | 50.8 7.0
Rhein-Main-Gebiet |  | landscape | DE |  |  | 50.05 8.6
Rhön |  | landscape | DE |  |  | 50.5 10.0
Rügen |  | landscape | DE | rügensch |  | 54.43 13.43
Ruhrgebiet | Ruhrpott | landscape | DE |  |  | 51.5 7.3
Sauerland |  | landscape | DE | sauerländisch | Sauerländer | 51.2 8.2
Schlesien |  | landscape |  | schlesisch | Schlesier | 51.0 17.0
Schwaben |  | landscape | DE | schwäbisch | Schwabe | 48.3 10.2
Schwäbische Alb | Schwäbischen Alb | landscape | DE |  |  | 48.4 9.5
Schwarzwald |  | landscape | DE |  | Schwarzwälder | 48.3 8.2
Spreewald |  | landscape | DE |  | Spreewälder | 51.9 14.0
Sylt |  | landscape | DE |  | Sylter | 54.9 8.33
Taunus |  | landscape | DE |  |  | 50.2 8.4
Uckermark |  | landscape | DE | uckermärkisch |  | 53.2 13.9
Usedom |  | landscape | DE |  | Usedomer | 53.9 14.0
Westerwald |  | landscape | DE |  | Westerwälder | 50.6 7.9
Westfalen |  | landscape | DE | westfälisch | Westfale | 51.8 8.0
Württemberg |  | landscape | DE | württembergisch | Württemberger | 48.7 9.5
Helgoland |  | landscape | DE |  | Helgoländer | 54.18 7.89
Fehmarn |  | landscape | DE |  |  | 54.45 11.15
Norderney |  | landscape | DE |  |  | 53.71 7.15
Borkum |  | landscape | DE |  |  | 53.59 6.68
Ramstein |  | site | DE |  |  | 49.44 7.6
Ahrtal |  | landscape | DE |  |  | 50.5 7.0
Amrum |  | landscape | DE |  | Amrumer | 54.65 8.33
Bayerische Alpen | Bayerischen Alpen | landscape | DE |  |  | 47.6 11.5
Breisgau |  | landscape | DE |  |  | 48.0 7.8
Chiemgau |  | landscape | DE |  |  | 47.8 12.5
Dithmarschen |  | landscape | DE |  | Dithmarscher | 54.15 9.1
Eichsfeld |  | landscape | DE |  | Eichsfelder | 51.35 10.3
Elbsandsteingebirge | Sächsische Schweiz, Sächsischen Schweiz | landscape | DE |  |  | 50.9 14.2
Fichtelgebirge |  | landscape | DE |  |  | 50.0 11.9
Fläming |  | landscape | DE |  |  | 52.0 12.7
Fränkische Schweiz | Fränkischen Schweiz | landscape | DE |  |  | 49.8 11.3
Föhr |  | landscape | DE |  |  | 54.72 8.5
Havelland |  | landscape | DE |  | Havelländer | 52.6 12.6
Hegau |  | landscape | DE |  |  | 47.8 8.8
Hiddensee |  | landscape | DE |  |  | 54.55 13.1
Hohenlohe |  | landscape | DE |  | Hohenloher | 49.25 9.7
Holstein |  | landscape | DE | holsteinisch | Holsteiner | 54.0 9.8
Kraichgau |  | landscape | DE |  |  | 49.15 8.8
Langeoog |  | landscape | DE |  |  | 53.75 7.5
Mecklenburgische Seenplatte | Mecklenburgischen Seenplatte | landscape | DE |  |  | 53.4 12.7
Nordfriesland |  | landscape | DE | nordfriesisch | Nordfriese | 54.6 8.9
Nordhessen |  | landscape | DE | nordhessisch | Nordhesse | 51.2 9.4
Südhessen |  | landscape | DE | südhessisch | Südhesse | 49.8 8.7
Mittelhessen |  | landscape | DE | mittelhessisch |  | 50.5 8.8
Oberschwaben |  | landscape | DE | oberschwäbisch |  | 48.0 9.6
Oderbruch |  | landscape | DE |  |  | 52.7 14.2
Ostalbkreis |  | region | DE |  |  | 48.8 10.1
Prignitz |  | landscape | DE |  |  | 53.1 12.0
Rheingau |  | landscape | DE |  |  | 50.05 8.0
Rheinhessen |  | landscape | DE | rheinhessisch |  | 49.8 8.2
Schleswig |  | landscape | DE |  | Schleswiger | 54.6 9.3
Siegerland |  | landscape | DE |  | Siegerländer | 50.9 8.0
Spessart |  | landscape | DE |  |  | 49.9 9.4
Spiekeroog |  | landscape | DE |  |  | 53.77 7.7
Südbaden |  | landscape | DE | südbadisch |  | 47.9 7.9
Südwestfalen |  | landscape | DE | südwestfälisch |  | 51.1 8.0
Teutoburger Wald |  | landscape | DE |  |  | 52.0 8.6
Vogelsberg |  | landscape | DE |  |  | 50.5 9.2
Vogtland |  | landscape | DE |  | Vogtländer | 50.45 12.1
Wangerooge |  | landscape | DE |  |  | 53.79 7.9
Wendland |  | landscape | DE |  |  | 53.0 11.1
Wetterau |  | landscape | DE |  |  | 50.35 8.9
Kurfürstendamm | Ku'damm, Ku’damm | site | DE |  |  | 52.503 13.33
Alexanderplatz |  | site | DE |  |  | 52.522 13.413
Potsdamer Platz | Potsdamer Platzes | site | DE |  |  | 52.51 13.376
Brandenburger Tor | Brandenburger Tors | site | DE |  |  | 52.516 13.378
Checkpoint Charlie |  | site | DE |  |  | 52.5075 13.39

# Österreich
Innviertel |  | landscape | AT |  | Innviertler | 48.2 13.3
Mostviertel |  | landscape | AT |  |  | 48.0 14.9
Mühlviertel |  | landscape | AT |  | Mühlviertler | 48.5 14.4
Montafon |  | landscape | AT |  |  | 47.05 9.95
Osttirol |  | region | AT |  | Osttiroler | 46.9 12.6
Ötztal |  | landscape | AT |  |  | 46.95 10.95
Pinzgau |  | landscape | AT |  |  | 47.25 12.6
Pongau |  | landscape | AT |  |  | 47.35 13.2
Stubaital |  | landscape | AT |  |  | 47.1 11.3
Zillertal |  | landscape | AT |  | Zillertaler | 47.2 11.9
Burgenland |  | region | AT | burgenländisch | Burgenländer | 47.5 16.4
Kärnten |  | region | AT | kärntnerisch | Kärntner | 46.75 13.9
Niederösterreich |  | region | AT | niederösterreichisch | Niederösterreicher | 48.2 15.7
Oberösterreich |  | region | AT | oberösterreichisch | Oberösterreicher | 48.1 13.9
Steiermark |  | region | AT | steirisch | Steirer | 47.3 15.0
Tirol |  | region | AT |  | Tiroler | 47.2 11.3
Vorarlberg |  | region | AT |  | Vorarlberger | 47.24 9.9
Salzkammergut |  | landscape | AT |  |  | 47.7 13.6
Wachau |  | landscape | AT |  |  | 48.35 15.45
Waldviertel |  | landscape | AT |  | Waldviertler | 48.7 15.2
Weinviertel |  | landscape | AT |  |  | 48.6 16.4

# Schweiz
Aargau | Kanton Aargau | region | CH |  | Aargauer | 47.4 8.2
Appenzell Ausserrhoden |  | region | CH |  |  | 47.4 9.4
Appenzell Innerrhoden |  | region | CH |  |  | 47.32 9.4
Basel-Landschaft | Baselland, Baselbiet | region | CH |  | Baselbieter | 47.45 7.75
Basel-Stadt |  | region | CH |  |  | 47.56 7.6
Kanton Bern |  | region | CH |  |  | 46.8 7.6
Kanton Freiburg |  | region | CH |  |  | 46.7 7.1
Kanton Genf |  | region | CH |  |  | 46.2 6.1
Kanton Glarus |  | region | CH |  |  | 47.0 9.05
Graubünden | Kanton Graubünden | region | CH |  | Bündner | 46.65 9.6
Kanton Jura |  | region | CH |  |  | 47.35 7.15
Kanton Luzern |  | region | CH |  |  | 47.07 8.1
Kanton Neuenburg |  | region | CH |  |  | 47.0 6.8
Nidwalden |  | region | CH |  | Nidwaldner | 46.93 8.4
Obwalden |  | region | CH |  | Obwaldner | 46.85 8.25
Kanton Sankt Gallen | Kanton St. Gallen | region | CH |  |  | 47.2 9.2
Kanton Schaffhausen |  | region | CH |  |  | 47.7 8.6
Kanton Schwyz |  | region | CH |  |  | 47.07 8.75
Kanton Solothurn |  | region | CH |  |  | 47.3 7.65
Tessin | Kanton Tessin | region | CH |  | Tessiner | 46.3 8.8
Thurgau | Kanton Thurgau | region | CH |  | Thurgauer | 47.57 9.1
Kanton Uri |  | region | CH |  |  | 46.77 8.63
Waadt | Kanton Waadt | region | CH |  | Waadtländer | 46.6 6.6
Wallis | Kanton Wallis | region | CH |  | Walliser | 46.2 7.6
Kanton Zug |  | region | CH |  |  | 47.16 8.53
Kanton Zürich |  | region | CH |  |  | 47.4 8.65
Engadin |  | landscape | CH |  | Engadiner | 46.6 9.9
Emmental |  | landscape | CH |  |  | 46.95 7.75
Berner Oberland |  | landscape | CH |  |  | 46.6 7.9
Zentralschweiz | Innerschweiz | landscape | CH |  |  | 47.0 8.4
Ostschweiz |  | landscape | CH |  |  | 47.35 9.3
Westschweiz | Romandie, Welschland | landscape | CH |  | Westschweizer | 46.6 6.8
Deutschschweiz |  | landscape | CH |  | Deutschschweizer | 47.3 8.2

# Übriges Westeuropa
Vinschgau |  | landscape | IT |  |  | 46.65 10.6
Pustertal |  | landscape | IT |  |  | 46.75 12.1
Veltlin |  | landscape | IT |  |  | 46.2 9.9
Friaul | Friaul-Julisch Venetien | region | IT | friaulisch | Friauler | 46.1 13.1
Aostatal |  | region | IT |  |  | 45.75 7.4
Süditalien |  | region | IT | süditalienisch | Süditaliener | 40.5 16.0
Norditalien | Oberitalien | region | IT | norditalienisch | Norditaliener | 45.4 10.0
Elba |  | landscape | IT |  |  | 42.78 10.25
Capri |  | landscape | IT |  |  | 40.55 14.24
Südfrankreich |  | region | FR | südfranzösisch |  | 43.7 4.0
Nordfrankreich |  | region | FR | nordfranzösisch |  | 50.2 2.8
Südspanien |  | region | ES | südspanisch |  | 37.3 -4.5
Südengland |  | region | GB | südenglisch |  | 51.0 -1.2
Ardennen |  | landscape |  |  |  | 50.2 5.5
Texel |  | landscape | NL |  |  | 53.07 4.8
Südtirol | Alto Adige | region | IT |  | Südtiroler | 46.6 11.4
Trentino |  | region | IT |  |  | 46.1 11.1
Lombardei |  | region | IT | lombardisch |  | 45.6 9.9
Toskana |  | region | IT | toskanisch |  | 43.4 11.0
Piemont |  | region | IT | piemontesisch | Piemontese | 45.0 7.9
Venetien |  | region | IT | venetisch |  | 45.4 11.9
Ligurien |  | region | IT | ligurisch |  | 44.3 8.5
Latium |  | region | IT |  |  | 42.0 12.7
Kampanien |  | region | IT | kampanisch |  | 40.9 14.8
Apulien |  | region | IT | apulisch |  | 41.0 16.6
Kalabrien |  | region | IT | kalabrisch | Kalabrier | 39.0 16.5
Sizilien |  | region | IT | sizilianisch | Sizilianer | 37.5 14.0
Sardinien |  | region | IT | sardisch | Sarde | 40.1 9.0
Umbrien |  | region | IT | umbrisch |  | 43.0 12.5
Emilia-Romagna |  | region | IT |  |  | 44.5 11.0
Abruzzen |  | region | IT |  |  | 42.2 13.9
Lampedusa |  | landscape | IT |  |  | 35.5 12.6
Elsass |  | region | FR | elsässisch | Elsässer | 48.3 7.4
Lothringen |  | region | FR | lothringisch | Lothringer | 48.8 6.3
Bretagne |  | region | FR | bretonisch | Bretone | 48.2 -2.9
Normandie |  | region | FR | normannisch | Normanne | 49.1 0.1
Burgund |  | region | FR | burgundisch | Burgunder | 47.2 4.5
Korsika |  | region | FR | korsisch | Korse | 42.1 9.1
Provence |  | region | FR | provenzalisch | Provenzale | 43.8 5.8
Savoyen |  | region | FR | savoyisch |  | 45.5 6.4
Aquitanien |  | region | FR | aquitanisch |  | 44.8 -0.6
Picardie |  | region | FR |  |  | 49.7 2.8
Champagne |  | landscape | FR |  |  | 49.0 4.0
Côte d’Azur | Côte d'Azur | landscape | FR |  |  | 43.4 6.9
Flandern |  | region | BE | flämisch | Flame | 51.0 4.2
Wallonien | Wallonie | region | BE | wallonisch | Wallone | 50.3 4.9
Friesland |  | region | NL | friesisch | Friese | 53.1 5.8
Seeland |  | region |  |  | Seeländer | 51.5 3.8
Katalonien |  | region | ES | katalanisch | Katalane | 41.8 1.6
Baskenland |  | region | ES | baskisch | Baske | 43.0 -2.5
Andalusien |  | region | ES | andalusisch | Andalusier | 37.4 -4.6
Galicien |  | region | ES | galicisch | Galicier | 42.8 -7.9
Kastilien |  | region | ES | kastilisch | Kastilier | 41.0 -4.0
Asturien |  | region | ES | asturisch |  | 43.3 -5.9
Mallorca |  | landscape | ES | mallorquinisch | Mallorquiner | 39.6 2.9
Ibiza |  | landscape | ES |  |  | 39.0 1.4
Balearen |  | region | ES | balearisch |  | 39.5 3.0
Kanaren | Kanarische Inseln, Kanarischen Inseln | region | ES | kanarisch |  | 28.3 -16.5
Teneriffa |  | landscape | ES |  |  | 28.27 -16.6
Gran Canaria |  | landscape | ES |  |  | 27.95 -15.6
Lanzarote |  | landscape | ES |  |  | 29.04 -13.6
Azoren |  | region | PT |  |  | 38.5 -28.0
Madeira |  | region | PT |  |  | 32.75 -17.0
Algarve |  | region | PT |  |  | 37.2 -8.2
England |  | region | GB | englisch | Engländer | 52.5 -1.5
Schottland |  | region | GB | schottisch | Schotte | 56.8 -4.2
Wales |  | region | GB | walisisch | Waliser | 52.3 -3.7
Nordirland | Ulster | region | GB | nordirisch | Nordire | 54.6 -6.7
Cornwall |  | region | GB |  |  | 50.4 -4.9
Lappland |  | landscape |  | lappländisch |  | 68.0 25.0
Spitzbergen |  | landscape | SJ |  |  | 78.7 16.0
Jütland |  | landscape | DK | jütländisch |  | 56.0 9.2
Bornholm |  | landscape | DK |  |  | 55.13 14.9
Gotland |  | landscape | SE |  |  | 57.5 18.5

# Ost- und Südosteuropa
Böhmen |  | region | CZ | böhmisch | Böhme | 49.9 14.5
Mähren |  | region | CZ | mährisch |  | 49.3 16.8
Sudetenland |  | landscape | CZ | sudetendeutsch | Sudetendeutscher | 50.3 15.5
Oberschlesien |  | landscape | PL | oberschlesisch | Oberschlesier | 50.3 18.7
Niederschlesien |  | landscape | PL | niederschlesisch | Niederschlesier | 51.1 16.5
Ostpreußen | Ostpreussen | landscape |  | ostpreußisch | Ostpreuße | 54.0 21.0
Westpreußen |  | landscape | PL | westpreußisch |  | 53.8 18.8
Masuren |  | landscape | PL | masurisch |  | 53.8 21.7
Galizien |  | landscape |  | galizisch | Galizier | 49.8 23.0
Siebenbürgen | Transsilvanien | landscape | RO | siebenbürgisch, transsilvanisch |  | 46.5 24.5
Banat |  | landscape | RO |  |  | 45.5 21.0
Walachei |  | landscape | RO |  |  | 44.5 25.5
Bukowina |  | landscape |  |  |  | 48.0 25.8
Bessarabien |  | landscape | MD | bessarabisch |  | 46.8 28.8
Transnistrien |  | region | MD | transnistrisch | Transnistrier | 47.2 29.3
Gagausien |  | region | MD | gagausisch | Gagause | 46.1 28.6
Dalmatien |  | landscape | HR | dalmatinisch | Dalmatiner | 43.5 16.5
Istrien |  | landscape | HR | istrisch |  | 45.2 13.9
Slawonien |  | landscape | HR | slawonisch |  | 45.4 17.8
Wojwodina | Vojvodina | region | RS |  |  | 45.3 19.9
Republika Srpska |  | region | BA |  |  | 44.6 17.5
Herzegowina |  | landscape | BA |  |  | 43.3 17.9
Kreta |  | landscape | GR | kretisch | Kreter | 35.2 24.9
Rhodos |  | landscape | GR |  |  | 36.2 28.0
Lesbos |  | landscape | GR |  |  | 39.2 26.3
Korfu |  | landscape | GR |  |  | 39.6 19.9
Peloponnes |  | landscape | GR |  |  | 37.5 22.4
Thrakien |  | landscape |  | thrakisch |  | 41.5 26.5
Thessalien |  | landscape | GR |  |  | 39.5 22.2
Nordzypern |  | region | CY | nordzyprisch |  | 35.25 33.5
Krim | Halbinsel Krim, Krim-Halbinsel | region | UA |  | Krimtatare | 45.3 34.4
Donbass | Donbas, Donezbecken | landscape | UA |  |  | 48.3 38.0
Ostukraine |  | region | UA | ostukrainisch | Ostukrainer | 48.7 37.7
Westukraine |  | region | UA | westukrainisch |  | 49.5 24.5
Südukraine |  | region | UA | südukrainisch |  | 47.0 33.5
Transkarpatien |  | region | UA |  |  | 48.4 23.3
Schlangeninsel |  | landscape | UA |  |  | 45.25 30.2
Volksrepublik Donezk | DNR | region | UA |  |  | 48.1 37.8
Volksrepublik Luhansk | LNR, Volksrepublik Lugansk | region | UA |  |  | 48.9 39.0
Epirus |  | landscape | GR |  |  | 39.6 20.8
Nordgriechenland |  | region | GR | nordgriechisch |  | 40.9 23.5
Ägäische Inseln |  | landscape | GR |  |  | 37.5 25.5
Kykladen |  | landscape | GR |  |  | 37.1 25.4
Santorin |  | landscape | GR |  |  | 36.4 25.46
Olymp |  | landscape | GR |  |  | 40.086 22.358
Byzanz |  | region |  | byzantinisch | Byzantiner | 41.01 28.98

# Russland, Kaukasus, Zentralasien
Sibirien |  | landscape | RU | sibirisch | Sibirier | 60.0 105.0
Westsibirien |  | landscape | RU | westsibirisch |  | 60.0 75.0
Ostsibirien |  | landscape | RU | ostsibirisch |  | 62.0 120.0
Russischer Ferner Osten | Russlands Ferner Osten, Russischen Fernen Osten | region | RU |  |  | 55.0 135.0
Region Primorje | Primorje, Primorski Krai, Region Primorski | region | RU |  |  | 45.0 134.5
Kamtschatka |  | landscape | RU |  |  | 56.0 159.0
Sachalin |  | landscape | RU |  |  | 51.0 143.0
Kurilen |  | landscape | RU |  |  | 46.5 151.3
Tschetschenien |  | region | RU | tschetschenisch | Tschetschene | 43.3 45.7
Dagestan |  | region | RU | dagestanisch | Dagestaner | 42.9 47.1
Inguschetien |  | region | RU | inguschisch | Ingusche | 43.2 45.0
Nordossetien |  | region | RU | nordossetisch | Nordossete | 43.0 44.2
Südossetien |  | region | GE | südossetisch | Südossete | 42.3 44.0
Abchasien |  | region | GE | abchasisch | Abchase | 43.0 41.0
Adscharien |  | region | GE | adscharisch |  | 41.65 42.0
Tatarstan |  | region | RU | tatarisch | Tatare | 55.4 50.8
Baschkortostan | Baschkirien | region | RU | baschkirisch | Baschkire | 54.3 56.5
Burjatien |  | region | RU | burjatisch | Burjate | 53.5 109.0
Jakutien | Republik Sacha | region | RU | jakutisch | Jakute | 66.0 129.0
Tuwa |  | region | RU | tuwinisch | Tuwiner | 51.8 94.5
Karelien |  | region | RU | karelisch | Karelier | 63.0 33.0
Kalmückien |  | region | RU | kalmückisch | Kalmücke | 46.3 45.0
Oblast Kaliningrad | Gebiet Kaliningrad | region | RU |  |  | 54.7 21.3
Gebiet Kursk | Oblast Kursk, Region Kursk | region | RU |  |  | 51.7 36.2
Gebiet Belgorod | Oblast Belgorod, Region Belgorod | region | RU |  |  | 50.7 37.5
Gebiet Amur | Oblast Amur, Amur-Region | region | RU |  |  | 53.9 127.8
Bergkarabach | Berg-Karabach, Nagorny Karabach, Karabach | region | AZ |  |  | 39.8 46.75
Nachitschewan |  | region | AZ |  |  | 39.3 45.5
Wostotschny | Kosmodrom Wostotschny, Weltraumbahnhof Wostotschny | site | RU |  |  | 51.88 128.33
Plessezk | Kosmodrom Plessezk | site | RU |  |  | 62.96 40.68
Russki | Russki-Insel | landscape | RU |  |  | 43.0 131.85
Ural |  | landscape | RU |  |  | 60.0 59.5
Altai |  | landscape | RU |  |  | 50.0 88.0
Nowaja Semlja |  | landscape | RU |  |  | 74.0 57.0
Kreml |  | site | RU |  |  | 55.752 37.6175
Roter Platz | Roten Platz, Rote Platz | site | RU |  |  | 55.754 37.62
Krasnodarskij Krai | Region Krasnodar | region | RU |  |  | 45.4 39.5
Komi |  | region | RU |  |  | 64.0 54.0
Wolgograder Gebiet | Gebiet Wolgograd | region | RU |  |  | 49.5 44.5
Scheremetjewo |  | site | RU |  |  | 55.973 37.414

# Naher Osten, Asien
Nordsyrien |  | region | SY | nordsyrisch |  | 36.3 38.0
Rojava |  | region | SY |  |  | 36.7 40.0
Nordirak |  | region | IQ | nordirakisch |  | 36.4 43.9
Südlibanon |  | region | LB | südlibanesisch |  | 33.3 35.4
Helmand |  | region | AF |  |  | 31.0 64.0
Pandschir | Pandschschir-Tal, Panjshir | region | AF |  |  | 35.4 69.7
Tora Bora |  | landscape | AF |  |  | 34.1 70.2
Incirlik |  | site | TR |  |  | 37.0 35.43
Tahrir-Platz |  | site | EG |  |  | 30.0444 31.2357
Tempelberg | Tempelbergs | site |  |  |  | 31.778 35.235
Babylon |  | site | IQ | babylonisch | Babylonier | 32.54 44.42
Persien |  | region | IR | persisch | Perser | 32.6 54.3
Ostchina |  | region | CN | ostchinesisch |  | 30.5 119.0
Südchina |  | region | CN | südchinesisch |  | 23.5 112.0
Nordchina |  | region | CN | nordchinesisch |  | 39.0 115.0
Platz des Himmlischen Friedens | Tiananmen-Platz | site | CN |  |  | 39.903 116.391
Horn von Afrika |  | landscape |  |  |  | 8.0 47.0
Kap der Guten Hoffnung |  | landscape | ZA |  |  | -34.357 18.474
Westjordanland | Westbank, Cisjordanien | region | PS |  |  | 32.0 35.3
Gazastreifen | Gaza-Streifen | region | PS |  |  | 31.4 34.35
Golanhöhen | Golan | landscape | SY |  |  | 33.0 35.8
Sinai | Sinai-Halbinsel | landscape | EG |  |  | 29.5 33.8
Negev | Negevwüste | landscape | IL |  |  | 30.7 34.8
Galiläa |  | landscape | IL |  |  | 32.8 35.4
Kurdistan |  | landscape |  | kurdisch | Kurde | 37.0 43.0
Anatolien |  | landscape | TR | anatolisch | Anatolier | 39.0 35.0
Ostanatolien |  | landscape | TR |  |  | 39.0 41.0
Bosporus |  | water | TR |  |  | 41.1 29.06
Dardanellen |  | water | TR |  |  | 40.2 26.4
Arabische Halbinsel | Arabischen Halbinsel | landscape |  |  |  | 23.0 46.0
Kaschmir |  | landscape |  | kaschmirisch | Kaschmiri | 34.0 76.0
Punjab | Pandschab | region |  |  |  | 31.0 74.0
Belutschistan |  | region | PK | belutschisch | Belutsche | 28.5 66.0
Waziristan |  | landscape | PK |  |  | 32.5 69.8
Bengalen |  | landscape |  | bengalisch | Bengale | 24.0 88.0
Westbengalen |  | region | IN |  |  | 23.0 87.9
Gujarat |  | region | IN |  |  | 22.3 71.5
Kerala |  | region | IN |  |  | 10.4 76.4
Goa |  | region | IN |  |  | 15.3 74.0
Assam |  | region | IN |  |  | 26.2 92.9
Uttar Pradesh |  | region | IN |  |  | 27.0 80.8
Maharashtra |  | region | IN |  |  | 19.3 76.0
Tamil Nadu |  | region | IN |  |  | 11.0 78.3
Tibet |  | region | CN | tibetisch, tibetanisch | Tibeter | 31.5 88.0
Xinjiang | Sinkiang | region | CN |  |  | 41.5 86.0
Innere Mongolei | Inneren Mongolei | region | CN |  |  | 43.5 114.0
Mandschurei |  | landscape | CN | mandschurisch |  | 45.0 125.0
Liaoning |  | region | CN |  |  | 41.3 122.6
Jilin |  | region | CN |  |  | 43.7 126.2
Guangdong |  | region | CN |  |  | 23.3 113.4
Sichuan |  | region | CN |  |  | 30.6 102.7
Yunnan |  | region | CN |  |  | 24.5 101.5
Hubei |  | region | CN |  |  | 31.0 112.3
Hunan |  | region | CN |  |  | 27.6 111.7
Fujian |  | region | CN |  |  | 26.0 118.0
Hainan |  | region | CN |  |  | 19.2 109.7
Hokkaido | Hokkaidō | region | JP |  |  | 43.4 142.8
Okinawa |  | region | JP |  |  | 26.5 127.9
Honshu | Honshū | landscape | JP |  |  | 36.0 138.0
Kyushu | Kyūshū | landscape | JP |  |  | 32.8 131.0
Fudschijama | Fuji, Fujisan | landscape | JP |  |  | 35.36 138.73
Jeju |  | landscape | KR |  |  | 33.4 126.55
Panmunjom | Panmunjeom | site | KR |  |  | 37.956 126.677
Demilitarisierte Zone | Demilitarisierten Zone, DMZ | landscape |  |  |  | 38.3 127.3
Sohae |  | site | KP |  |  | 39.66 124.705
Punggye-ri |  | site | KP |  |  | 41.28 129.08
Java |  | landscape | ID | javanisch | Javaner | -7.3 110.0
Sumatra |  | landscape | ID |  |  | -0.6 101.5
Bali |  | landscape | ID | balinesisch | Balinese | -8.4 115.2
Borneo |  | landscape |  |  |  | 1.0 114.0
Sulawesi |  | landscape | ID |  |  | -2.0 121.0
Aceh |  | region | ID |  |  | 4.7 96.7
Neuguinea |  | landscape |  |  |  | -5.0 141.0
Mindanao |  | landscape | PH |  |  | 7.9 125.0
Luzon |  | landscape | PH |  |  | 16.0 121.0
Spratly-Inseln | Spratlys | landscape |  |  |  | 8.6 111.9
Himalaja | Himalaya | landscape |  |  |  | 28.6 84.0
Hindukusch |  | landscape | AF |  |  | 35.5 71.0
Karakorum |  | landscape |  |  |  | 36.0 76.0
Pamir |  | landscape | TJ |  |  | 38.5 73.0
Mount Everest | Mount-Everest | landscape | NP |  |  | 27.988 86.925
Wüste Gobi | Gobi | landscape |  |  |  | 42.6 103.4
Tigray |  | region | ET |  |  | 13.8 38.8
Darfur |  | region | SD |  |  | 13.5 24.0
Sansibar |  | landscape | TZ |  |  | -6.1 39.3
Sahara |  | landscape |  |  |  | 23.4 10.0
Katanga |  | region | CD |  |  | -8.9 26.0
Biafra |  | region | NG |  |  | 5.5 7.5
Puntland |  | region | SO |  |  | 9.0 49.5
Somaliland |  | region | SO |  |  | 9.7 46.0
Kilimandscharo |  | landscape | TZ |  |  | -3.07 37.36
Serengeti |  | landscape | TZ |  |  | -2.3 34.8

# Vereinigte Staaten, Kanada, Lateinamerika, Australien
Alabama |  | region | US |  |  | 32.8 -86.8
Alaska |  | region | US |  |  | 64.0 -152.0
Arizona |  | region | US |  |  | 34.3 -111.7
Arkansas |  | region | US |  |  | 34.8 -92.4
Colorado |  | region | US |  |  | 39.0 -105.5
Connecticut |  | region | US |  |  | 41.6 -72.7
Delaware |  | region | US |  |  | 39.0 -75.5
Florida |  | region | US |  |  | 28.6 -82.4
Georgia |  | region | US |  |  | 32.7 -83.4
Hawaii | Hawaiʻi | region | US | hawaiianisch | Hawaiianer | 20.3 -156.4
Idaho |  | region | US |  |  | 44.4 -114.6
Illinois |  | region | US |  |  | 40.0 -89.2
Indiana |  | region | US |  |  | 39.9 -86.3
Iowa |  | region | US |  |  | 42.0 -93.5
Kalifornien |  | region | US | kalifornisch | Kalifornier | 37.2 -119.5
Kansas |  | region | US |  |  | 38.5 -98.4
Kentucky |  | region | US |  |  | 37.5 -85.3
Louisiana |  | region | US |  |  | 31.0 -92.0
Maine |  | region | US |  |  | 45.4 -69.2
Maryland |  | region | US |  |  | 39.0 -76.8
Massachusetts |  | region | US |  |  | 42.3 -71.8
Michigan |  | region | US |  |  | 44.3 -85.4
Minnesota |  | region | US |  |  | 46.3 -94.3
Mississippi |  | region | US |  |  | 32.7 -89.7
Missouri |  | region | US |  |  | 38.4 -92.5
Montana |  | region | US |  |  | 47.0 -109.6
Nebraska |  | region | US |  |  | 41.5 -99.8
Nevada |  | region | US |  |  | 39.3 -116.6
New Hampshire |  | region | US |  |  | 43.7 -71.6
New Jersey |  | region | US |  |  | 40.2 -74.7
New Mexico | Neumexiko | region | US |  |  | 34.4 -106.1
Bundesstaat New York | US-Bundesstaat New York, Staat New York, New York | region | US |  |  | 42.9 -75.5
North Carolina |  | region | US |  |  | 35.5 -79.4
North Dakota | Norddakota | region | US |  |  | 47.4 -100.5
Ohio |  | region | US |  |  | 40.3 -82.8
Oklahoma |  | region | US |  |  | 35.6 -97.5
Oregon |  | region | US |  |  | 43.9 -120.6
Pennsylvania | Pennsylvanien | region | US |  |  | 40.9 -77.8
Rhode Island |  | region | US |  |  | 41.6 -71.5
South Carolina |  | region | US |  |  | 33.9 -80.9
South Dakota | Süddakota | region | US |  |  | 44.4 -100.2
Tennessee |  | region | US |  |  | 35.9 -86.4
Texas |  | region | US | texanisch | Texaner | 31.5 -99.3
Utah |  | region | US |  |  | 39.3 -111.7
Vermont |  | region | US |  |  | 44.1 -72.7
Virginia |  | region | US |  |  | 37.5 -78.8
Bundesstaat Washington | US-Bundesstaat Washington, Staat Washington, Washington State, Washington | region | US |  |  | 47.4 -120.5
West Virginia |  | region | US |  |  | 38.6 -80.6
Wisconsin |  | region | US |  |  | 44.6 -89.9
Wyoming |  | region | US |  |  | 43.0 -107.5
Neuengland |  | landscape | US |  |  | 43.9 -71.5
Silicon Valley |  | landscape | US |  |  | 37.39 -122.06
Manhattan |  | region | US |  |  | 40.78 -73.97
Brooklyn |  | region | US |  |  | 40.65 -73.95
Bronx |  | region | US |  |  | 40.85 -73.87
Hollywood |  | region | US |  |  | 34.1 -118.33
Langley |  | site | US |  |  | 38.95 -77.15
Cape Canaveral |  | site | US |  |  | 28.396 -80.605
Camp David |  | site | US |  |  | 39.65 -77.465
Mar-a-Lago |  | site | US |  |  | 26.677 -80.037
Weißes Haus | Weißen Haus, Weiße Haus, Weißen Hauses | site | US |  |  | 38.8977 -77.0365
Ground Zero |  | site | US |  |  | 40.7115 -74.0134
Wall Street |  | site | US |  |  | 40.706 -74.009
Québec | Quebec | region | CA |  |  | 52.5 -71.8
Ontario |  | region | CA |  |  | 50.0 -86.0
Alberta |  | region | CA |  |  | 55.0 -115.0
British Columbia | Britisch-Kolumbien | region | CA |  |  | 54.0 -125.0
Nova Scotia | Neuschottland | region | CA |  |  | 45.0 -63.0
Neufundland |  | region | CA |  |  | 49.0 -56.0
Yukon |  | region | CA |  |  | 63.0 -136.0
Patagonien |  | landscape |  | patagonisch |  | -45.0 -69.0
Feuerland |  | landscape |  |  |  | -54.0 -68.0
Amazonien | Amazonasgebiet | landscape |  |  |  | -4.0 -62.0
Anden |  | landscape |  |  |  | -20.0 -67.0
Galapagos | Galapagosinseln, Galápagos-Inseln | landscape | EC |  |  | -0.7 -90.6
Osterinsel |  | landscape | CL |  |  | -27.1 -109.35
Yucatán | Yucatan | region | MX |  |  | 20.7 -89.0
Chiapas |  | region | MX |  |  | 16.5 -92.5
New South Wales | Neusüdwales | region | AU |  |  | -32.0 147.0
Queensland |  | region | AU |  |  | -22.5 144.5
Tasmanien |  | region | AU | tasmanisch | Tasmanier | -42.0 146.6
Bikini-Atoll |  | landscape | MH |  |  | 11.6 165.4
Tahiti |  | landscape | PF |  |  | -17.65 -149.45
Polynesien |  | region |  | polynesisch | Polynesier | -17.0 -150.0

# Gebirge
Alpen | Ostalpen, Westalpen | landscape |  | alpin |  | 46.5 9.9
Dolomiten |  | landscape | IT |  |  | 46.4 11.85
Karpaten |  | landscape |  |  |  | 47.5 25.0
Pyrenäen |  | landscape |  |  |  | 42.6 0.9
Vogesen |  | landscape | FR |  |  | 48.0 7.0
Apennin | Apenninen | landscape | IT |  |  | 43.3 12.6
Tatra | Hohe Tatra, Hohen Tatra | landscape |  |  |  | 49.2 20.1
Riesengebirge |  | landscape |  |  |  | 50.75 15.7
Thüringer Wald |  | landscape | DE |  |  | 50.65 10.7
Rocky Mountains |  | landscape |  |  |  | 43.0 -110.0
Appalachen |  | landscape | US |  |  | 40.0 -78.0
Zugspitze |  | landscape | DE |  |  | 47.421 10.985
Watzmann |  | landscape | DE |  |  | 47.555 12.922
Brocken |  | landscape | DE |  |  | 51.8 10.617
Matterhorn |  | landscape | CH |  |  | 45.976 7.658
Eiger |  | landscape | CH |  |  | 46.577 8.005
Mont Blanc | Montblanc | landscape |  |  |  | 45.833 6.865
Großglockner |  | landscape | AT |  |  | 47.074 12.694
Ätna |  | landscape | IT |  |  | 37.75 14.99
Vesuv |  | landscape | IT |  |  | 40.82 14.43
Gotthard |  | landscape | CH |  |  | 46.56 8.57
Brenner | Brennerpass | landscape |  |  |  | 47.0 11.507

# Meere, Buchten, Kanäle
Atlantik | Atlantischer Ozean, Nordatlantik, Südatlantik | water |  | atlantisch |  | 25.0 -40.0
Pazifik | Pazifischer Ozean, Stiller Ozean, Südpazifik, Nordpazifik, Westpazifik | water |  | pazifisch |  | 0.0 -160.0
Indischer Ozean | Indischen Ozean, Indische Ozean | water |  |  |  | -20.0 80.0
Nordsee |  | water |  |  |  | 56.0 3.0
Ostsee |  | water |  |  |  | 58.0 20.0
Mittelmeer |  | water |  | mediterran |  | 36.0 17.0
Schwarzes Meer | Schwarzen Meer, Schwarze Meer, Schwarzen Meeres | water |  |  |  | 43.4 34.3
Asowsches Meer | Asowschen Meer, Asowsche Meer | water |  |  |  | 46.0 36.5
Kaspisches Meer | Kaspischen Meer, Kaspische Meer | water |  |  |  | 41.8 50.6
Rotes Meer | Roten Meer, Rote Meer | water |  |  |  | 20.3 38.5
Totes Meer | Toten Meer, Tote Meer | water |  |  |  | 31.5 35.5
Adria | Adriatisches Meer | water |  | adriatisch |  | 43.0 15.0
Ägäis | Ägäisches Meer | water |  |  |  | 38.5 25.2
Japanisches Meer | Japanischen Meer, Japanische Meer, Ostmeer | water |  |  |  | 40.0 135.0
Gelbes Meer | Gelben Meer, Gelbe Meer | water |  |  |  | 36.0 123.0
Südchinesisches Meer | Südchinesischen Meer, Südchinesische Meer | water |  |  |  | 13.0 114.0
Ostchinesisches Meer | Ostchinesischen Meer, Ostchinesische Meer | water |  |  |  | 29.0 125.0
Barentssee |  | water |  |  |  | 74.0 37.0
Ochotskisches Meer | Ochotskischen Meer | water |  |  |  | 54.0 150.0
Beringstraße | Beringsee | water |  |  |  | 65.8 -169.0
Nordpolarmeer | Arktischer Ozean | water |  |  |  | 85.0 10.0
Persischer Golf | Persischen Golf, Persische Golf | water |  |  |  | 26.9 51.5
Golf von Aden |  | water |  |  |  | 12.5 47.5
Golf von Mexiko |  | water |  |  |  | 25.0 -90.0
Golf von Oman |  | water |  |  |  | 25.0 58.5
Straße von Hormus | Straße von Hormuz | water |  |  |  | 26.6 56.3
Straße von Gibraltar |  | water |  |  |  | 35.95 -5.6
Straße von Kertsch |  | water |  |  |  | 45.3 36.6
Taiwanstraße | Taiwan-Straße, Straße von Taiwan | water |  |  |  | 24.5 119.5
Ärmelkanal |  | water |  |  |  | 50.2 -0.5
Suezkanal | Sueskanal | water | EG |  |  | 30.6 32.33
Panamakanal |  | water | PA |  |  | 9.1 -79.7
Nord-Ostsee-Kanal |  | water | DE |  |  | 54.2 9.6
Bodensee |  | water |  |  |  | 47.6 9.4
Genfer See | Genfersee | water |  |  |  | 46.45 6.5
Zürichsee |  | water | CH |  |  | 47.25 8.65
Vierwaldstättersee |  | water | CH |  |  | 47.0 8.4
Gardasee |  | water | IT |  |  | 45.6 10.65
Comer See |  | water | IT |  |  | 46.0 9.27
Lago Maggiore |  | water |  |  |  | 46.0 8.65
Chiemsee |  | water | DE |  |  | 47.88 12.46
Starnberger See |  | water | DE |  |  | 47.9 11.3
Tegernsee |  | water | DE |  |  | 47.71 11.74
Müritz |  | water | DE |  |  | 53.42 12.7
Wannsee |  | water | DE |  |  | 52.43 13.17
Neusiedler See |  | water |  |  |  | 47.83 16.77
Wörthersee | Wörther See | water | AT |  |  | 46.62 14.15
Plattensee | Balaton | water | HU |  |  | 46.83 17.73
Ladogasee |  | water | RU |  |  | 61.0 31.5
Baikalsee |  | water | RU |  |  | 53.5 108.0
Aralsee |  | water |  |  |  | 45.0 59.0
Viktoriasee | Victoriasee | water |  |  |  | -1.0 33.0
Tschadsee |  | water |  |  |  | 13.0 14.0
Titicacasee |  | water |  |  |  | -15.8 -69.4
Große Seen | Großen Seen | water |  |  |  | 45.0 -84.0
Finnischer Meerbusen | Finnischen Meerbusen | water |  |  |  | 59.8 26.0
Deutsche Bucht | Deutschen Bucht | water |  |  |  | 54.2 8.0
Kieler Förde |  | water | DE |  |  | 54.4 10.2
Wattenmeer |  | water |  |  |  | 53.8 8.0

# Flüsse
Rhein | Oberrhein, Niederrhein, Mittelrhein | water |  |  |  | 50.0 7.8
Elbe |  | water |  |  |  | 53.0 11.0
Donau |  | water |  |  |  | 46.0 19.0
Weser |  | water | DE |  |  | 52.5 9.0
Oder |  | water |  |  |  | 52.6 14.5
Neiße |  | water |  |  |  | 51.5 14.75
Spree |  | water | DE |  |  | 52.4 13.6
Havel |  | water | DE |  |  | 52.6 12.5
Main |  | water | DE |  |  | 49.9 9.6
Neckar |  | water | DE |  |  | 49.1 9.1
Mosel |  | water |  |  |  | 49.8 6.8
Saar |  | water |  |  |  | 49.4 6.7
Ruhr |  | water | DE |  |  | 51.4 7.4
Isar |  | water |  |  |  | 48.2 11.7
Inn |  | water |  |  |  | 48.0 12.2
Lech |  | water |  |  |  | 48.3 10.9
Ahr |  | water | DE |  |  | 50.5 7.0
Ems |  | water | DE |  |  | 52.9 7.2
Eider |  | water | DE |  |  | 54.3 9.2
Saale |  | water | DE |  |  | 51.2 11.8
Mulde |  | water | DE |  |  | 51.3 12.7
Leine |  | water | DE |  |  | 52.2 9.8
Aare |  | water | CH |  |  | 47.2 7.7
Moldau |  | water | CZ |  |  | 49.6 14.3
Weichsel |  | water | PL |  |  | 52.0 20.5
Memel |  | water |  |  |  | 55.2 22.0
Seine |  | water | FR |  |  | 48.8 2.4
Loire |  | water | FR |  |  | 47.4 0.5
Rhone | Rhône | water |  |  |  | 45.0 4.8
Maas |  | water |  |  |  | 50.9 5.7
Schelde |  | water |  |  |  | 51.2 4.3
Themse |  | water | GB |  |  | 51.5 -0.5
Po |  | water | IT |  |  | 45.1 9.5
Tiber |  | water | IT |  |  | 42.2 12.5
Etsch |  | water | IT |  |  | 46.0 11.1
Save |  | water |  |  |  | 45.2 17.5
Drau |  | water |  |  |  | 46.3 16.0
Dnjepr | Dnepr | water |  |  |  | 48.0 34.0
Dnister | Dnjestr | water |  |  |  | 48.0 28.5
Don |  | water | RU |  |  | 49.0 42.0
Wolga |  | water | RU |  |  | 52.0 48.0
Newa |  | water | RU |  |  | 59.85 30.8
Ob |  | water | RU |  |  | 61.0 70.0
Jenissei |  | water | RU |  |  | 63.0 88.0
Lena |  | water | RU |  |  | 65.0 124.0
Amur |  | water |  |  |  | 50.0 132.0
Tumen | Tumenfluss, Tumangang-Fluss | water |  |  |  | 42.3 130.6
Yalu | Jalu | water |  |  |  | 40.5 125.0
Jordan |  | water |  |  |  | 32.0 35.55
Euphrat |  | water |  |  |  | 35.0 40.5
Tigris |  | water |  |  |  | 34.5 43.7
Ganges |  | water |  |  |  | 25.3 83.0
Indus |  | water |  |  |  | 29.0 70.9
Brahmaputra |  | water |  |  |  | 27.0 94.0
Mekong |  | water |  |  |  | 16.0 105.0
Jangtse | Jangtsekiang | water | CN |  |  | 30.5 112.0
Gelber Fluss | Gelben Fluss, Huang He | water | CN |  |  | 36.0 110.0
Nil | Blauer Nil, Weißer Nil | water |  |  |  | 25.0 32.8
Kongo-Fluss |  | water |  |  |  | -2.0 18.0
Sambesi |  | water |  |  |  | -17.0 30.0
Amazonas |  | water |  |  |  | -2.5 -60.0
Orinoco |  | water |  |  |  | 8.0 -65.0
Rio Grande |  | water |  |  |  | 27.5 -99.5
Hudson |  | water | US |  |  | 42.0 -73.9
Potomac |  | water | US |  |  | 38.8 -77.03
`;

const KINDS = ['region', 'water', 'landscape', 'site', 'other'] as const;

export const REGIONS: readonly Region[] = rows(TABLE, 7).map(
  ([name = '', others, word, country, adjectives, inhabitants, middle = '']) => {
    const kind = KINDS.find((known) => known === word);
    if (kind === undefined) throw new Error(`${name} has no known kind: ${word}`);
    const [lat, lon] = middle.split(' ').map(Number);
    return {
      name,
      others: list(others),
      kind,
      country: country || null,
      adjectives: list(adjectives),
      inhabitants: list(inhabitants),
      lat: lat ?? Number.NaN,
      lon: lon ?? Number.NaN,
    };
  },
);
