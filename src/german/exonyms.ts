import { list, rows } from './rows.ts';

/** A town under the name that German newspapers use, joined to a row of the city list by that list's name and country. */
export interface Exonym {
  name: string;
  others: string[];
  /** the name in the city list, which has English or local spellings; or coordinates, where it lacks the town */
  listed: string;
  country: string;
  /** inhabitants and adjective that no rule gives: „Moskowiter“, „hannoversch“ */
  derived: string[];
}

/**
 * German name | other spellings | name in the city list, or latitude longitude | country | derived words that no rule gives
 * Where a name is borne by several towns of a country, the most populous is meant.
 */
const TABLE = `
# Deutschland, Österreich, Schweiz, Liechtenstein, Luxemburg
München |  | Munich | DE | Münchner, Münchener
Nürnberg |  | Nürnberg | DE |
Hannover |  | Hannover | DE | Hannoveraner, hannoversch
Frankfurt am Main | Frankfurt, Frankfurt a. M., Frankfurt a.M., Frankfurt/Main | Frankfurt am Main | DE | Frankfurter
Frankfurt (Oder) | Frankfurt, Frankfurt an der Oder, Frankfurt/Oder | Frankfurt (Oder) | DE |
Halle (Saale) | Halle, Halle an der Saale, Halle/Saale | Halle (Saale) | DE | Hallenser, hallesch
Offenbach am Main | Offenbach | Offenbach | DE |
Freiburg im Breisgau | Freiburg | Freiburg | DE |
Mülheim an der Ruhr | Mülheim | Mülheim | DE |
Ludwigshafen am Rhein | Ludwigshafen | Ludwigshafen am Rhein | DE |
Neustadt an der Weinstraße |  | Neustadt | DE |
Lutherstadt Wittenberg | Wittenberg | Wittenberg | DE |
Brandenburg an der Havel |  | Brandenburg an der Havel | DE |
Rostock |  | Rostock | DE |
Wiener Neustadt |  | Wiener Neustadt | AT |
Sankt Pölten | St. Pölten | Sankt Pölten | AT |
Sankt Gallen | St. Gallen | Sankt Gallen | CH |
Wien |  | Vienna | AT |
Genf |  | Genève | CH |
Zürich |  | Zürich | CH | Zürcher, Züricher
Basel |  | Basel | CH | Basler
Luzern |  | Luzern | CH |
Lausanne |  | Lausanne | CH |
Neuenburg | Neuchâtel | Neuchâtel | CH |
Freiburg im Üechtland | Freiburg, Fribourg | Fribourg | CH |
Biel | Biel/Bienne | Biel/Bienne | CH |
Davos |  | Davos | CH | Davoser
Bellinzona | Bellenz | Bellinzona | CH |
Luxemburg-Stadt | Stadt Luxemburg | Luxembourg | LU |
Esch an der Alzette |  | Esch-sur-Alzette | LU |

# Italien
Rom |  | Rome | IT | Römer, römisch
Mailand |  | Milan | IT |
Neapel |  | Naples | IT | Neapolitaner, neapolitanisch
Turin |  | Turin | IT |
Venedig |  | Venice | IT | Venezianer, venezianisch
Florenz |  | Florence | IT | Florentiner, florentinisch
Genua |  | Genoa | IT | Genuese, genuesisch
Padua |  | Padova | IT |
Bozen |  | Bolzano | IT | Bozner
Meran |  | Merano | IT |
Brixen |  | Bressanone | IT | Brixner
Bruneck |  | 46.799 11.934 | IT |
Sterzing |  | 46.893 11.430 | IT |
Trient |  | Trento | IT |
Triest |  | Trieste | IT |
Syrakus |  | Siracusa | IT |
Tarent |  | Taranto | IT |
Mantua |  | Mantova | IT |
Ancona |  | Ancona | IT |
Bologna |  | Bologna | IT |
Verona |  | Verona | IT |
Livorno |  | Livorno | IT |
Agrigent |  | Agrigento | IT |
Görz | Gorizia | Gorizia | IT |

# Frankreich, Belgien, Niederlande
Straßburg | Strassburg | Strasbourg | FR |
Nizza |  | Nice | FR |
Mülhausen | Mulhouse | Mulhouse | FR |
Kolmar | Colmar | Colmar | FR |
Hagenau | Haguenau | Haguenau | FR |
Weißenburg | Wissembourg | 49.037 7.945 | FR |
Schlettstadt | Sélestat | Sélestat | FR |
Dünkirchen |  | Dunkerque | FR |
Lyon |  | Lyon | FR |
Marseille |  | Marseille | FR | Marseiller
Bordeaux |  | Bordeaux | FR |
Avignon |  | Avignon | FR |
Brüssel |  | Brussels | BE |
Antwerpen |  | Antwerpen | BE | Antwerpener
Gent |  | Gent | BE |
Brügge |  | Brugge | BE |
Lüttich |  | Liège | BE |
Löwen |  | Leuven | BE | Löwener
Mecheln |  | Mechelen | BE |
Ostende |  | Ostend | BE |
Namür | Namur | Namur | BE |
Ypern |  | Ieper | BE |
Kortrijk |  | Kortrijk | BE |
Doornik | Tournai | Tournai | BE |
Den Haag | Haag | The Hague | NL | Haager, Den Haager
Nimwegen | Nijmegen | Nijmegen | NL |
Leiden |  | Leiden | NL | Leidener
Eindhoven |  | Eindhoven | NL |
Maastricht |  | Maastricht | NL |
Utrecht |  | Utrecht | NL |
Arnheim |  | Arnhem | NL |
Groningen |  | Groningen | NL |
Vlissingen |  | Vlissingen | NL |
's-Hertogenbosch | Herzogenbusch | 's-Hertogenbosch | NL |

Diedenhofen |  | Thionville | FR |
Saargemünd |  | Sarreguemines | FR |
Tongern |  | Tongeren | BE |
# Spanien, Portugal
Saragossa |  | Zaragoza | ES |
Sevilla |  | Sevilla | ES |
Barcelona |  | Barcelona | ES |
Valencia |  | Valencia | ES |
Córdoba |  | Córdoba | ES |
La Coruña | A Coruña | A Coruña | ES |
San Sebastián |  | Donostia / San Sebastián | ES |
Bilbao |  | Bilbao | ES |
Lissabon |  | Lisbon | PT | Lissabonner, Lissaboner
Porto |  | Porto | PT |

# Großbritannien, Irland
London |  | London | GB |
Edinburgh | Edinburg | Edinburgh | GB |
Glasgow |  | Glasgow | GB |
Cambridge |  | Cambridge | GB |
Oxford |  | Oxford | GB |
Birmingham |  | Birmingham | GB |
Manchester |  | Manchester | GB |
Newcastle | Newcastle upon Tyne | Newcastle upon Tyne | GB |
Dublin |  | Dublin | IE |

# Nordeuropa
Kopenhagen |  | Copenhagen | DK | Kopenhagener
Apenrade | Aabenraa | Aabenraa | DK |
Hadersleben | Haderslev | Haderslev | DK |
Tondern | Tønder | 54.933 8.867 | DK |
Sonderburg | Sønderborg | Sønderborg | DK |
Helsingör | Helsingør | Helsingør | DK |
Göteborg | Gotenburg | Göteborg | SE |
Malmö |  | Malmö | SE |
Stockholm |  | Stockholm | SE |
Tromsö | Tromsø | Tromsø | NO |
Oslo |  | Oslo | NO |
Drontheim | Trondheim | Trondheim | NO |
Helsinki |  | Helsinki | FI |
Turku | Åbo | Turku | FI |
Reykjavík | Reykjavik | Reykjavík | IS |
Tórshavn | Torshavn | Tórshavn | FO |

# Baltikum
Tallinn | Reval | Tallinn | EE |
Dorpat | Tartu | Tartu | EE |
Narva | Narwa | Narva | EE |
Pernau | Pärnu | Pärnu | EE |
Riga |  | Riga | LV | Rigaer
Dünaburg | Daugavpils | Daugavpils | LV |
Libau | Liepaja | Liepāja | LV |
Windau | Ventspils | Ventspils | LV |
Mitau | Jelgava | Jelgava | LV |
Vilnius | Wilna | Vilnius | LT |
Kaunas | Kauen | Kaunas | LT |
Memel | Klaipėda, Klaipeda | Klaipėda | LT |
Tilsit | Sowjetsk | Sovetsk | RU |

Rositten |  | Rēzekne | LV |
# Polen
Warschau |  | Warsaw | PL |
Krakau |  | Kraków | PL |
Danzig |  | Gdańsk | PL |
Breslau |  | Wrocław | PL |
Posen |  | Poznań | PL |
Stettin |  | Szczecin | PL |
Kattowitz |  | Katowice | PL |
Lodz | Lódź, Łódź | Łódź | PL |
Lublin |  | Lublin | PL |
Gdingen | Gdynia | Gdynia | PL |
Zoppot | Sopot | Sopot | PL |
Bromberg | Bydgoszcz | Bydgoszcz | PL |
Thorn | Toruń | Toruń | PL |
Allenstein | Olsztyn | Olsztyn | PL |
Elbing | Elbląg | Elbląg | PL |
Oppeln |  | Opole | PL |
Gleiwitz |  | Gliwice | PL |
Grünberg | Zielona Góra | Zielona Góra | PL |
Liegnitz | Legnica | Legnica | PL |
Waldenburg | Wałbrzych | Wałbrzych | PL |
Hirschberg | Jelenia Góra | Jelenia Góra | PL |
Tschenstochau |  | Częstochowa | PL |
Bielitz | Bielsko-Biała | Bielsko-Biala | PL |
Beuthen | Bytom | Bytom | PL |
Ratibor | Racibórz | Racibórz | PL |
Neisse | Nysa | Nysa | PL |
Schweidnitz | Świdnica | Świdnica | PL |
Kolberg | Kołobrzeg | Kołobrzeg | PL |
Köslin | Koszalin | Koszalin | PL |
Stolp | Słupsk | Słupsk | PL |
Swinemünde |  | Świnoujście | PL |
Stargard |  | Stargard | PL |
Marienburg | Malbork | Malbork | PL |
Auschwitz |  | Oświęcim | PL |
Reichenbach im Eulengebirge | Dzierżoniów | Dzierżoniów | PL |
Slubice | Słubice | Słubice | PL |
Zgorzelec |  | Zgorzelec | PL |
Lemberg | Lwiw, Lwow | Lviv | UA |

Bunzlau |  | Bolesławiec | PL |
Glogau |  | Głogów | PL |
Landsberg an der Warthe |  | Gorzów Wielkopolski | PL |
Graudenz |  | Grudziądz | PL |
Dirschau |  | Tczew | PL |
Konitz |  | Chojnice | PL |
Schneidemühl |  | Piła | PL |
Gnesen |  | Gniezno | PL |
Hohensalza |  | Inowrocław | PL |
Königshütte |  | Chorzów | PL |
Tarnowitz |  | Tarnowskie Góry | PL |
Sosnowitz |  | Sosnowiec | PL |
Petrikau |  | Piotrków Trybunalski | PL |
Lyck |  | Ełk | PL |
Lötzen |  | Giżycko | PL |
Deutsch Eylau |  | Iława | PL |
Rastenburg |  | Kętrzyn | PL |
Sensburg |  | Mrągowo | PL |
Lauban |  | Lubań | PL |
# Tschechien, Slowakei, Ungarn
Prag |  | Prague | CZ |
Brünn | Brno | Brno | CZ |
Pilsen |  | Pilsen | CZ | Pilsner, Pilsener
Budweis | České Budějovice | České Budějovice | CZ |
Karlsbad | Karlovy Vary | Karlovy Vary | CZ |
Marienbad | Mariánské Lázně | 49.965 12.701 | CZ |
Franzensbad | Františkovy Lázně | 50.120 12.352 | CZ |
Reichenberg | Liberec | Liberec | CZ |
Aussig | Ústí nad Labem | Ústí nad Labem | CZ |
Ostrau | Ostrava | Ostrava | CZ |
Olmütz | Olomouc | Olomouc | CZ |
Iglau | Jihlava | Jihlava | CZ |
Znaim | Znojmo | Znojmo | CZ |
Troppau | Opava | Opava | CZ |
Königgrätz | Hradec Králové | Hradec Králové | CZ |
Pardubitz | Pardubice | Pardubice | CZ |
Eger | Cheb | Cheb | CZ |
Brüx | Most | Most | CZ |
Teplitz | Teplice | Teplice | CZ |
Komotau | Chomutov | Chomutov | CZ |
Krumau | Český Krumlov | 48.811 14.315 | CZ |
Gablonz | Jablonec nad Nisou | Jablonec nad Nisou | CZ |
Zlin | Zlín | Zlín | CZ |
Theresienstadt | Terezín | 50.511 14.151 | CZ |
Kladno |  | Kladno | CZ |
Bratislava | Pressburg, Preßburg | Bratislava | SK |
Kaschau | Košice, Kosice | Košice | SK |
Neusohl | Banská Bystrica | Banská Bystrica | SK |
Tyrnau | Trnava | Trnava | SK |
Sillein | Žilina | Žilina | SK |
Neutra | Nitra | Nitra | SK |
Budapest |  | Budapest | HU |
Ödenburg | Sopron | Sopron | HU |
Raab | Győr | Győr | HU |
Fünfkirchen | Pécs | Pécs | HU |
Debrezin | Debrecen | Debrecen | HU |
Szegedin | Szeged | Szeged | HU |
Stuhlweißenburg | Székesfehérvár | Székesfehérvár | HU |
Erlau |  | Eger | HU |
Steinamanger | Szombathely | Szombathely | HU |
Gran | Esztergom | Esztergom | HU |

Leitmeritz |  | Litoměřice | CZ |
Tetschen |  | Děčín | CZ |
Trautenau |  | Trutnov | CZ |
Kuttenberg |  | Kutná Hora | CZ |
Jungbunzlau |  | Mladá Boleslav | CZ |
Prerau |  | Přerov | CZ |
Kremsier |  | Kroměříž | CZ |
Lundenburg |  | Břeclav | CZ |
Waitzen |  | Vác | HU |
Mohatsch |  | Mohács | HU |
Preschau |  | Prešov | SK |
Altsohl |  | Zvolen | SK |
# Südosteuropa
Ljubljana | Laibach | Ljubljana | SI |
Marburg an der Drau | Maribor | Maribor | SI |
Cilli | Celje | Celje | SI |
Zagreb | Agram | Zagreb | HR |
Fiume | Rijeka | Rijeka | HR |
Esseg | Osijek | Osijek | HR |
Ragusa | Dubrovnik | Dubrovnik | HR |
Split | Spalato | Split | HR |
Belgrad |  | Belgrade | RS | Belgrader
Neusatz | Novi Sad | Novi Sad | RS |
Nisch | Niš | Niš | RS |
Sarajevo | Sarajewo | Sarajevo | BA |
Banja Luka |  | Banja Luka | BA |
Srebrenica |  | 44.107 19.297 | BA |
Pristina | Priština, Prishtina | Pristina | XK |
Mitrovica |  | Mitrovicë | XK |
Skopje |  | Skopje | MK |
Podgorica |  | Podgorica | ME |
Tirana |  | Tirana | AL |
Bukarest |  | Bucharest | RO |
Hermannstadt | Sibiu | Sibiu | RO |
Kronstadt | Brașov, Brasov | Braşov | RO |
Klausenburg | Cluj-Napoca, Cluj | Cluj-Napoca | RO |
Temeswar | Temeschburg, Timișoara, Timisoara | Timişoara | RO |
Jassy | Iași, Iasi | Iaşi | RO |
Großwardein | Oradea | Oradea | RO |
Konstanza | Constanța, Constanta | Constanţa | RO |
Schäßburg | Sighișoara | Sighișoara | RO |
Mediasch | Mediaș | Mediaş | RO |
Sofia |  | Sofia | BG | Sofioter
Plowdiw | Plovdiv | Plovdiv | BG |
Warna | Varna | Varna | BG |
Burgas |  | Burgas | BG |
Athen |  | Athens | GR |
Thessaloniki | Saloniki | Thessaloníki | GR |
Piräus |  | Piraeus | GR |
Korinth |  | Kórinthos | GR |
Sparta |  | Spárti | GR |
Heraklion | Iraklio | Irákleion | GR |
Patras |  | Pátra | GR |
Rhodos-Stadt |  | Ródos | GR |
Chania |  | Chaniá | GR |
Nikosia |  | Nicosia | CY |
Limassol |  | Limassol | CY |
Valletta |  | Valletta | MT |

Bistritz |  | Bistriţa | RO |
Sathmar |  | Satu Mare | RO |
Reschitza |  | Reşiţa | RO |
Lugosch |  | Lugoj | RO |
Krainburg |  | Kranj | SI |
Pettau |  | Ptuj | SI |
Warasdin |  | Varaždin | HR |
Sissek |  | Sisak | HR |
Werschetz |  | Vršac | RS |
Pantschowa |  | Pančevo | RS |
Skutari |  | Shkodër | AL |
Larnaka |  | Larnaca | CY |
# Ukraine, Belarus, Moldau
Kiew | Kyjiw, Kyiv, Kiev | Kyiv | UA | Kiewer
Charkiw | Charkow, Kharkiv | Kharkiv | UA |
Odessa | Odesa | Odessa | UA | Odessaer
Dnipro | Dnjepropetrowsk, Dnipropetrowsk | Dnipro | UA |
Donezk | Donetsk | Donetsk | UA |
Saporischschja | Saporoschje, Saporischja | Zaporizhia | UA |
Mykolajiw | Nikolajew | Mykolayiv | UA |
Mariupol |  | Mariupol | UA |
Luhansk | Lugansk | Luhansk | UA |
Winnyzja |  | Vinnytsia | UA |
Simferopol |  | Simferopol | UA |
Sewastopol | Sevastopol | Sevastopol | UA |
Cherson | Kherson | Kherson | UA |
Poltawa |  | Poltava | UA |
Tschernihiw | Tschernigow | Chernihiv | UA |
Tscherkassy |  | Cherkasy | UA |
Sumy |  | Sumy | UA |
Schytomyr |  | Zhytomyr | UA |
Riwne |  | Rivne | UA |
Iwano-Frankiwsk |  | Ivano-Frankivsk | UA |
Ternopil |  | Ternopil | UA |
Luzk |  | Lutsk | UA |
Uschhorod | Ungwar | Uzhgorod | UA |
Tscherniwzi | Czernowitz | Chernivtsi | UA |
Krywyj Rih | Kriwoi Rog | Kryvyi Rih | UA |
Krementschuk |  | Kremenchuk | UA |
Melitopol |  | Melitopol | UA |
Berdjansk |  | Berdyansk | UA |
Kertsch |  | Kerch | UA |
Jalta |  | Yalta | UA |
Bachmut | Artjomowsk | Bakhmut | UA |
Kramatorsk |  | Kramators’k | UA |
Slowjansk | Slawjansk | Sloviansk | UA |
Sjewjerodonezk | Sewerodonezk | Syevyerodonets’k | UA |
Lyssytschansk |  | Lysychans’k | UA |
Pokrowsk | Krasnoarmijsk | Pokrovsk | UA |
Awdijiwka | Awdejewka | Avdiyivka | UA |
Irpin |  | Irpin | UA |
Butscha |  | Bucha | UA |
Tschernobyl | Tschornobyl | 51.27 30.22 | UA |
Enerhodar |  | Energodar | UA |
Isjum |  | Izyum | UA |
Kupjansk |  | Kupjansk | UA |
Minsk |  | Minsk | BY |
Brest-Litowsk | Brest (Belarus) | Brest | BY |
Grodno | Hrodna | Hrodna | BY |
Gomel | Homel | Homyel' | BY |
Witebsk | Wizebsk | Vitebsk | BY |
Mogiljow | Mahiljou | Mahilyow | BY |
Chișinău | Kischinau, Chisinau, Kischinjow | Chisinau | MD |
Tiraspol |  | Tiraspol | MD |

Chmelnyzkyj |  | Khmelnytskyi | UA |
Mukatschewo |  | Mukacheve | UA |
Schostka |  | Shostka | UA |
Bobruisk |  | Babruysk | BY |
Belzy |  | Bălţi | MD |
# Russland
Moskau |  | Moscow | RU | Moskauer, Moskowiter
Sankt Petersburg | St. Petersburg, Petersburg, Leningrad, Petrograd | Saint Petersburg | RU | Petersburger
Nowosibirsk |  | Novosibirsk | RU |
Jekaterinburg | Swerdlowsk | Yekaterinburg | RU |
Nischni Nowgorod | Nischnij Nowgorod, Gorki | Nizhniy Novgorod | RU |
Kasan |  | Kazan | RU |
Tscheljabinsk |  | Chelyabinsk | RU |
Omsk |  | Omsk | RU |
Samara |  | Samara | RU |
Rostow am Don | Rostow, Rostow-am-Don | Rostov-na-Donu | RU |
Ufa |  | Ufa | RU |
Krasnojarsk |  | Krasnoyarsk | RU |
Woronesch |  | Voronezh | RU |
Perm |  | Perm | RU |
Wolgograd | Stalingrad | Volgograd | RU |
Krasnodar |  | Krasnodar | RU |
Saratow |  | Saratov | RU |
Tjumen |  | Tyumen | RU |
Toljatti |  | Tol’yatti | RU |
Ischewsk |  | Izhevsk | RU |
Barnaul |  | Barnaul | RU |
Irkutsk |  | Irkutsk | RU |
Chabarowsk |  | Khabarovsk | RU |
Jaroslawl |  | Yaroslavl | RU |
Wladiwostok | Wladivostok | Vladivostok | RU | Wladiwostoker
Machatschkala |  | Makhachkala | RU |
Tomsk |  | Tomsk | RU |
Orenburg |  | Orenburg | RU |
Kemerowo |  | Kemerovo | RU |
Nowokusnezk |  | Novokuznetsk | RU |
Rjasan |  | Ryazan’ | RU |
Astrachan |  | Astrakhan | RU |
Pensa |  | Penza | RU |
Lipezk |  | Lipetsk | RU |
Tula |  | Tula | RU |
Kirow |  | Kirov | RU |
Tscheboksary |  | Cheboksary | RU |
Kaliningrad | Königsberg | Kaliningrad | RU | Königsberger
Brjansk |  | Bryansk | RU |
Kursk |  | Kursk | RU |
Iwanowo |  | Ivanovo | RU |
Magnitogorsk |  | Magnitogorsk | RU |
Twer |  | Tver | RU |
Sotschi |  | Sochi | RU |
Belgorod |  | Belgorod | RU |
Archangelsk |  | Arkhangel’sk | RU |
Murmansk |  | Murmansk | RU |
Smolensk |  | Smolensk | RU |
Kaluga |  | Kaluga | RU |
Grosny |  | Groznyy | RU |
Wladikawkas |  | Vladikavkaz | RU |
Beslan |  | Beslan | RU |
Jakutsk |  | Yakutsk | RU |
Juschno-Sachalinsk |  | Yuzhno-Sakhalinsk | RU |
Petropawlowsk-Kamtschatski |  | Petropavlovsk-Kamchatsky | RU |
Magadan |  | Magadan | RU |
Norilsk |  | Norilsk | RU |
Workuta |  | Vorkuta | RU |
Komsomolsk am Amur | Komsomolsk | Komsomolsk-on-Amur | RU |
Blagoweschtschensk |  | Blagoveshchensk | RU |
Tschita |  | Chita | RU |
Ulan-Ude |  | Ulan-Ude | RU |
Pskow | Pleskau | Pskov | RU |
Weliki Nowgorod | Nowgorod | Velikiy Novgorod | RU |
Noworossijsk |  | Novorossiysk | RU |
Taganrog |  | Taganrog | RU |
Ussurijsk |  | Ussuriysk | RU |
Nachodka |  | Nakhodka | RU |
Artjom |  | Artëm | RU |
Ziolkowski | Uglegorsk | 51.767 128.115 | RU |
Engels |  | Engel’s | RU |
Wyborg |  | Vyborg | RU |
Gatschina |  | Gatchina | RU |
Puschkin |  | Pushkin | RU |
Chassan | Khasan | 42.43 130.64 | RU |
Jelabuga |  | Yelabuga | RU |

Wologda |  | Vologda | RU |
Uljanowsk |  | Ulyanovsk | RU |
Naltschik |  | Nal’chik | RU |
Syktywkar |  | Syktyvkar | RU |
Stawropol |  | Stavropol’ | RU |
Schachty |  | Shakhty | RU |
Chimki |  | Khimki | RU |
Sewerodwinsk |  | Severodvinsk | RU |
Chassawjurt |  | Khasavyurt | RU |
Orjol |  | Orël | RU |
# Kaukasus, Zentralasien
Tiflis | Tbilissi | Tbilisi | GE |
Batumi |  | Batumi | GE |
Gori |  | Gori | GE |
Suchumi | Sochumi | Sokhumi | GE |
Zchinwali |  | Ts’khinvali | GE |
Jerewan | Eriwan | Yerevan | AM |
Gjumri |  | Gyumri | AM |
Baku |  | Baku | AZ |
Stepanakert | Chankendi | Xankandi | AZ |
Schuscha | Schuschi | Shushi | AZ |
Astana | Nur-Sultan | Nur-Sultan | KZ |
Almaty | Alma-Ata | Almaty | KZ |
Karaganda |  | Karagandy | KZ |
Baikonur |  | Baikonur | KZ |
Semei | Semipalatinsk | Semey | KZ |
Taschkent |  | Tashkent | UZ |
Samarkand |  | Samarkand | UZ |
Buchara |  | Bukhara | UZ |
Bischkek |  | Bishkek | KG |
Osch |  | Osh | KG |
Duschanbe |  | Dushanbe | TJ |
Aschgabat |  | Ashgabat | TM |

Kutaissi |  | Kutaisi | GE |
Wanadsor |  | Vanadzor | AM |
Schymkent |  | Shymkent | KZ |
Andischan |  | Andijon | UZ |
Chudschand |  | Khujand | TJ |
# Türkei, Naher Osten
Istanbul | Konstantinopel, İstanbul | Istanbul | TR |
Ankara |  | Ankara | TR |
Izmir | Smyrna | İzmir | TR |
Diyarbakir |  | Diyarbakır | TR |
Trabzon | Trapezunt | Trabzon | TR |
Gaziantep |  | Gaziantep | TR |
Adrianopel | Edirne | Edirne | TR |
Antakya | Antiochia | Antakya | TR |
Beirut |  | Beirut | LB |
Damaskus |  | Damascus | SY | Damaszener
Aleppo |  | Aleppo | SY |
Homs |  | Homs | SY |
Rakka | Raqqa | Ar Raqqah | SY |
Idlib |  | Idlib | SY |
Latakia |  | Latakia | SY |
Tartus |  | Tartouss | SY |
Palmyra |  | Tadmur | SY |
Kobane | Kobanê | ‘Ayn al ‘Arab | SY |
Jerusalem |  | Jerusalem | IL |
Ost-Jerusalem | Ostjerusalem | East Jerusalem | PS |
Tel Aviv |  | Tel Aviv | IL |
Haifa |  | Haifa | IL |
Beerscheba | Beer Scheva | Beersheba | IL |
Aschkelon |  | Ashkelon | IL |
Nazareth |  | Nazareth | IL |
Gaza-Stadt | Gaza | Gaza | PS |
Rafah |  | Rafaḩ | PS |
Chan Junis | Khan Younis | Khān Yūnis | PS |
Ramallah |  | Ramallah | PS |
Bethlehem |  | Bethlehem | PS |
Hebron |  | Hebron | PS |
Dschenin | Jenin | Janīn | PS |
Nablus |  | Nablus | PS |
Jericho |  | Jericho | PS |
Amman |  | Amman | JO |
Bagdad |  | Baghdad | IQ |
Basra |  | Basrah | IQ |
Mossul |  | Mosul | IQ |
Erbil | Arbil | Erbil | IQ |
Kirkuk |  | Kirkuk | IQ |
Falludscha |  | Al Fallūjah | IQ |
Nadschaf |  | Najaf | IQ |
Kerbela |  | Karbala | IQ |
Teheran |  | Tehran | IR |
Isfahan |  | Isfahan | IR |
Maschhad |  | Mashhad | IR |
Schiras |  | Shiraz | IR |
Täbris |  | Tabriz | IR |
Ghom | Qom | Qom | IR |
Natans |  | 33.511 51.918 | IR |
Buschehr |  | Bushehr | IR |
Riad |  | Riyadh | SA |
Mekka |  | Mecca | SA |
Medina |  | Medina | SA |
Dschidda | Dschiddah, Jeddah | Jeddah | SA |
Kuwait-Stadt |  | Kuwait City | KW |
Doha |  | Doha | QA |
Manama |  | Manama | BH |
Maskat |  | Muscat | OM |
Abu Dhabi |  | Abu Dhabi | AE |
Dubai |  | Dubai | AE |
Sanaa | Sana'a, Sana’a | Sanaa | YE |
Aden |  | Aden | YE |
Hodeida | Hudaida | Al Ḩudaydah | YE |

Ahwas |  | Ahvaz | IR |
Suleimanija |  | As Sulaymānīyah | IQ |
# Süd-, Südost- und Ostasien
Kabul |  | Kabul | AF |
Kandahar |  | Kandahār | AF |
Herat |  | Herāt | AF |
Masar-i-Scharif | Masar-e Scharif | Mazār-e Sharīf | AF |
Kundus |  | Kunduz | AF |
Dschalalabad |  | Jalālābād | AF |
Islamabad |  | Islamabad | PK |
Karatschi |  | Karachi | PK |
Lahore | Lahor | Lahore | PK |
Peschawar |  | Peshawar | PK |
Rawalpindi |  | Rawalpindi | PK |
Quetta |  | Quetta | PK |
Neu-Delhi | Neu Delhi, New Delhi | New Delhi | IN |
Delhi |  | Delhi | IN |
Mumbai | Bombay | Mumbai | IN |
Kolkata | Kalkutta | Kolkata | IN |
Chennai | Madras | Chennai | IN |
Bengaluru | Bangalore | Bengaluru | IN |
Haidarabad | Hyderabad | Hyderabad | IN |
Varanasi | Benares | Varanasi | IN |
Kathmandu | Katmandu | Kathmandu | NP |
Dhaka | Dakka | Dhaka | BD |
Colombo |  | Colombo | LK |
Rangun | Yangon | Yangon | MM |
Naypyidaw | Naypyitaw | Nay Pyi Taw | MM |
Bangkok |  | Bangkok | TH |
Phnom Penh |  | Phnom Penh | KH |
Vientiane |  | Vientiane | LA |
Hanoi |  | Hanoi | VN |
Ho-Chi-Minh-Stadt | Saigon, Ho Chi Minh City | Ho Chi Minh City | VN |
Kuala Lumpur |  | Kuala Lumpur | MY |
Jakarta |  | Jakarta | ID |
Manila |  | Manila | PH |
Peking | Beijing | Beijing | CN | Pekinger
Schanghai | Shanghai | Shanghai | CN |
Kanton | Guangzhou | Guangzhou | CN |
Nanking | Nanjing | Nanjing | CN |
Tientsin | Tianjin | Tianjin | CN |
Tsingtau | Qingdao | Qingdao | CN |
Chongqing | Tschungking | Chongqing | CN |
Chengdu |  | Chengdu | CN |
Shenzhen |  | Shenzhen | CN |
Wuhan |  | Wuhan | CN |
Charbin | Harbin | Harbin | CN |
Shenyang | Mukden | Shenyang | CN |
Dalian |  | Dalian | CN |
Dandong |  | Dandong | CN |
Hunchun |  | Hunchun | CN |
Urumtschi | Ürümqi | Ürümqi | CN |
Kaschgar |  | Kashgar | CN |
Lhasa |  | Lhasa | CN |
Taipeh | Taipei | Taipei | TW |
Kaohsiung |  | Kaohsiung | TW |
Ulan-Bator | Ulaanbaatar, Ulan Bator | Ulan Bator | MN |
Tokio | Tokyo | Tokyo | JP | Tokioter
Kyoto | Kioto | Kyoto | JP |
Osaka |  | Osaka | JP |
Hiroshima | Hiroschima | Hiroshima | JP |
Nagasaki |  | Nagasaki | JP |
Yokohama |  | Yokohama | JP |
Fukushima | Fukuschima | Fukushima | JP |
Sapporo |  | Sapporo | JP |
Seoul | Söul | Seoul | KR |
Busan | Pusan | Busan | KR |
Incheon | Inchon | Incheon | KR |
Pyeongchang |  | 37.370 128.393 | KR |
Daegu |  | Daegu | KR |
Daejeon |  | Daejeon | KR |
Pjöngjang | Pjongjang, Pyongyang, Pyöngyang, Phyongyang | Pyongyang | KP |
Kaesong | Kaesŏng | Kaesŏng | KP |
Wonsan | Wŏnsan | Wŏnsan | KP |
Rason | Raseon, Rasŏn, Rajin, Radschin, Najin | Rajin | KP |
Sinuiju | Sinŭiju | Sinŭiju | KP |
Chongjin | Tschongdschin | Chongjin | KP |
Hamhung | Hamhŭng | Hamhŭng | KP |
Nampo |  | Namp’o | KP |
Tumangang |  | 42.417 130.62 | KP |
Yongbyon | Yŏngbyŏn, Nyongbyon, Jongbjon | 39.813 125.804 | KP |

Tschittagong |  | Chittagong | BD |
# Afrika
Kairo |  | Cairo | EG |
Alexandria |  | Alexandria | EG |
Gizeh | Gise | Giza | EG |
Scharm el Scheich | Scharm al-Scheich, Scharm El-Scheich | 27.916 34.330 | EG |
Hurghada |  | Hurghada | EG |
Luxor |  | Luxor | EG |
Assuan |  | Aswan | EG |
Sues | Suez | Suez | EG |
Port Said |  | Port Said | EG |
Tripolis |  | Tripoli | LY |
Tripolis |  | Tripoli | LB |
Bengasi |  | Benghazi | LY |
Misrata |  | Mişrātah | LY |
Tobruk |  | Tobruk | LY |
Sirte |  | Sirte | LY |
Tunis |  | Tunis | TN |
Sousse |  | Sousse | TN |
Algier |  | Algiers | DZ | Algierer
Oran |  | Oran | DZ |
Rabat |  | Rabat | MA |
Marrakesch |  | Marrakesh | MA |
Casablanca |  | Casablanca | MA |
Tanger |  | Tangier | MA |
Fès | Fes | Fès | MA |
Khartum |  | Khartoum | SD |
Omdurman |  | Omdurman | SD |
Addis Abeba |  | Addis Ababa | ET |
Asmara |  | Asmara | ER |
Mogadischu |  | Mogadishu | SO |
Hargeisa |  | Hargeysa | SO |
Dschibuti-Stadt |  | Djibouti | DJ |
Nairobi |  | Nairobi | KE |
Mombasa |  | Mombasa | KE |
Daressalam | Dar es Salaam | Dar es Salaam | TZ |
Sansibar-Stadt |  | Zanzibar | TZ |
Dodoma |  | Dodoma | TZ |
Kampala |  | Kampala | UG |
Kigali |  | Kigali | RW |
Kinshasa |  | Kinshasa | CD |
Goma |  | Goma | CD |
Brazzaville |  | Brazzaville | CG |
Jaunde | Yaoundé, Yaounde | Yaoundé | CM |
Duala | Douala | Douala | CM |
Lagos |  | Lagos | NG |
Abuja |  | Abuja | NG |
Dakar |  | Dakar | SN |
Bamako |  | Bamako | ML |
Timbuktu |  | Timbuktu | ML |
Niamey |  | Niamey | NE |
Ouagadougou | Wagadugu | Ouagadougou | BF |
N’Djamena | N'Djamena, Ndjamena | N'Djamena | TD |
Accra | Akkra | Accra | GH |
Johannesburg |  | Johannesburg | ZA |
Kapstadt |  | Cape Town | ZA | Kapstädter
Pretoria | Tshwane | Pretoria | ZA |
Durban |  | Durban | ZA |
Windhuk | Windhoek | Windhoek | NA |
Swakopmund |  | Swakopmund | NA |
Lüderitz |  | Lüderitz | NA |
Harare |  | Harare | ZW |
Lusaka |  | Lusaka | ZM |
Maputo |  | Maputo | MZ |
Luanda |  | Luanda | AO |
Antananarivo |  | Antananarivo | MG |
Monrovia |  | Monrovia | LR |
Freetown |  | Freetown | SL |
Yamoussoukro |  | Yamoussoukro | CI |
Laâyoune | El Aaiún | Laayoune | EH |

# Amerika, Ozeanien
Washington | Washington D.C., Washington D. C., Washington DC | Washington, D.C. | US |
New York | New York City | New York City | US |
Los Angeles |  | Los Angeles | US |
Chicago |  | Chicago | US |
Philadelphia |  | Philadelphia | US |
San Francisco |  | San Francisco | US |
New Orleans |  | New Orleans | US |
Miami |  | Miami | US |
Boston |  | Boston | US |
Seattle |  | Seattle | US |
Las Vegas |  | Las Vegas | US |
Dallas |  | Dallas | US |
Houston |  | Houston | US |
Atlanta |  | Atlanta | US |
Detroit |  | Detroit | US |
Minneapolis |  | Minneapolis | US |
Denver |  | Denver | US |
Pittsburgh |  | Pittsburgh | US |
Anchorage |  | Anchorage | US |
Honolulu |  | Honolulu | US |
Ottawa |  | Ottawa | CA |
Toronto |  | Toronto | CA |
Montreal | Montréal | Montréal | CA |
Québec-Stadt | Quebec-Stadt | Québec | CA |
Vancouver |  | Vancouver | CA |
Halifax |  | Halifax | CA |
Mexiko-Stadt | Mexico City | Mexico City | MX |
Guatemala-Stadt |  | Guatemala City | GT |
Panama-Stadt |  | Panamá | PA |
Havanna |  | Havana | CU |
Guantánamo | Guantanamo | Guantánamo | CU |
Port-au-Prince |  | Port-au-Prince | HT |
Santo Domingo |  | Santo Domingo | DO |
San José |  | San José | CR |
Bogotá | Bogota | Bogotá | CO |
Caracas |  | Caracas | VE |
Quito |  | Quito | EC |
Lima |  | Lima | PE |
La Paz |  | La Paz | BO |
Sucre |  | Sucre | BO |
Santiago de Chile | Santiago | Santiago | CL |
Buenos Aires |  | Buenos Aires | AR |
Montevideo |  | Montevideo | UY |
Asunción | Asuncion | Asunción | PY |
Brasília | Brasilia | Brasília | BR |
Rio de Janeiro | Rio | Rio de Janeiro | BR |
São Paulo | Sao Paulo | São Paulo | BR |
Sydney |  | Sydney | AU |
Melbourne |  | Melbourne | AU |
Canberra |  | Canberra | AU |
Perth |  | Perth | AU |
Brisbane |  | Brisbane | AU |
Auckland |  | Auckland | NZ |
Wellington |  | Wellington | NZ |
Christchurch |  | Christchurch | NZ |
`;

export const EXONYMS: readonly Exonym[] = rows(TABLE, 5).map(
  ([name = '', others, listed = '', country = '', derived]) => ({
    name,
    others: list(others),
    listed,
    country,
    derived: list(derived),
  }),
);
