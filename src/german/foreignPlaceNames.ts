/**
 * Names of places in other languages and times that readers type, one place a line, the German name first. Beside the
 * gazetteer's own names: English, French, the local language, names before and after a renaming.
 */
export const FOREIGN_PLACE_NAMES: readonly string[][] = placeRows(`
Deutschland; Germany; Allemagne; Alemania; Germania; Niemcy; Duitsland
Österreich; Austria; Autriche
Schweiz; Switzerland; Suisse; Svizzera
Frankreich; France; Francia
Italien; Italy; Italia; Italie
Spanien; Spain; España; Espagne
Portugal; Portogallo
Großbritannien; Great Britain; Britain; United Kingdom; Grande-Bretagne; Vereinigtes Königreich; UK
England; Angleterre; Inglaterra; Inghilterra
Schottland; Scotland; Écosse
Nordirland; Northern Ireland
Irland; Ireland; Éire
Niederlande; Netherlands; Nederland; Holland; Pays-Bas; Países Bajos; The Netherlands; Holandia
Belgien; Belgium; Belgique; België
Luxemburg; Luxembourg; Lëtzebuerg
Dänemark; Denmark; Danmark
Schweden; Sweden; Sverige
Norwegen; Norway; Norge
Finnland; Finland; Suomi
Island; Iceland; Ísland; Islande; Islandia; Islanda
Polen; Poland; Polska; Pologne
Tschechien; Czech Republic; Czechia; Česko; Tschechei; Tschechische Republik
Tschechoslowakei; Czechoslovakia; CSSR; Československo; Tchécoslovaquie
Slowakei; Slovakia; Slovensko
Slowenien; Slovenia; Slovenija
Kroatien; Croatia; Hrvatska
Serbien; Serbia; Srbija
Bosnien; Bosnia; Bosna
Mazedonien; Macedonia; Nordmazedonien; North Macedonia
Albanien; Albania; Shqipëria
Griechenland; Greece; Hellas; Grèce
Türkei; Turkey; Türkiye; Turquie
Ungarn; Hungary; Magyarország; Hongrie
Rumänien; Romania; Roumanie
Bulgarien; Bulgaria
Moldau; Moldova; Moldawien
Ukraine; Ukraina
Weißrussland; Belarus; Belorussia; Byelorussia; Belorussland; Bjelorussland; Weißruthenien; White Russia; Biélorussie
Russland; Russia; Rossija; Russie; Russische Föderation; Russian Federation
Sowjetunion; Soviet Union; UdSSR; USSR; SSSR; CCCP; Sovetskij Sojus; Union Soviétique; URSS; Union der Sozialistischen Sowjetrepubliken
Litauen; Lithuania; Lietuva; Litwa; Litva; Lituanie; Lituania
Lettland; Latvia; Latvija
Estland; Estonia; Eesti
Georgien; Georgia; Sakartvelo; Grusinien; Gruzija; Grusija
Armenien; Armenia
Aserbaidschan; Azerbaijan; Azerbaidschan
Tschetschenien; Chechnya; Chechnia; Tschetschnja; Itschkerien; Ichkeria; Tchétchénie
Abchasien; Abkhazia
Südossetien; South Ossetia
Zypern; Cyprus; Kypros
USA; United States; Vereinigte Staaten; États-Unis; U.S.
Kanada; Canada
Mexiko; Mexico; México
Kuba; Cuba
Brasilien; Brazil; Brasil
Argentinien; Argentina
Kolumbien; Colombia
Bolivien; Bolivia
Jamaika; Jamaica
Dominikanische Republik; Dominican Republic; República Dominicana
Ägypten; Egypt; Misr; Égypte
Libyen; Libya
Tunesien; Tunisia; Tunisie
Algerien; Algeria; Algérie
Marokko; Morocco; Maroc
Südafrika; South Africa; Suid-Afrika; Südafrikanische Union; Union of South Africa; Afrique du Sud
Elfenbeinküste; Ivory Coast; Côte d’Ivoire
Kap Verde; Cape Verde; Cabo Verde; Kapverden; Kapverdische Inseln
Kamerun; Cameroon; Cameroun
Kenia; Kenya; Britisch-Ostafrika; British East Africa
Tansania; Tanzania; Tanganjika; Tanganyika; Deutsch-Ostafrika; German East Africa
Äthiopien; Ethiopia; Abessinien
Simbabwe; Zimbabwe; Rhodesien; Südrhodesien; Southern Rhodesia; Rhodesia
Sambia; Zambia; Nordrhodesien; Northern Rhodesia
Mosambik; Mozambique; Moçambique; Portugiesisch-Ostafrika; Mozambik
Ruanda; Rwanda
Kongo; Congo; Zaire
Tschad; Chad
Swasiland; Eswatini; Swaziland; Ngwane
Burkina Faso; Obervolta; Upper Volta; Haute-Volta; Burkina
Dschibuti; Djibouti; Französisch-Somaliland; Afar und Issa; French Somaliland; Djibouti-Stadt
Syrien; Syria
Libanon; Lebanon; Liban
Irak; Iraq
Iran; Persien; Persia
Saudi-Arabien; Saudi Arabia
Vereinigte Arabische Emirate; United Arab Emirates; UAE; VAE
Katar; Qatar
Jemen; Yemen
Palästina; Palestine
Westjordanland; West Bank; Westbank; Cisjordanien; Cisjordanie
Gazastreifen; Gaza; Gaza Strip
Kasachstan; Kazakhstan; Kasakhstan; Qazaqstan; Kazachstan
Usbekistan; Uzbekistan; Oʻzbekiston; Usbekien; Ouzbékistan
Kirgisistan; Kyrgyzstan; Kirgistan; Kirgisien; Kirgisische Republik; Kirghizistan; Qyrgyzstan
Tadschikistan; Tajikistan; Tadjikistan; Tojikiston
Turkmenistan; Turkmenien
Indien; India; Bharat
Sri Lanka; Ceylon
Bangladesch; Bangladesh
Birma; Burma; Myanmar
Kambodscha; Cambodia; Kampuchea
Vietnam; Viet Nam
Thailand; Siam
Indonesien; Indonesia
Philippinen; Philippines; Filipinas; Pilipinas
Osttimor; East Timor; Timor-Leste; Timor Leste
Nordkorea; North Korea
Südkorea; South Korea
Japan; Nippon; Nihon
Taiwan; Formosa
Hongkong; Hong Kong
Macau; Macao
Neuseeland; New Zealand; Aotearoa; Nouvelle-Zélande
Australien; Australia; Neuholland; Australie
Papua-Neuguinea; Papua New Guinea; Kaiser-Wilhelms-Land; Deutsch-Neuguinea; German New Guinea
Moskau; Moscow; Moskva; Moskwa; Moscou; Mosca; Moscú
Sankt Petersburg; St. Petersburg; Saint Petersburg; Leningrad; Petrograd
Kiew; Kyjiw; Kyiv; Kiev
Lemberg; Lwiw; Lviv; Lwow; Lwów
Warschau; Warsaw; Warszawa; Varsovie; Varsovia; Varsavia
Krakau; Kraków; Krakow; Cracow
Danzig; Gdańsk; Gdansk
Breslau; Wrocław; Wroclaw
Stettin; Szczecin
Posen; Poznań; Poznan
Lodz; Łódź; Litzmannstadt
Kattowitz; Katowice
Allenstein; Olsztyn
Königsberg; Kaliningrad
Auschwitz; Oświęcim
Prag; Prague; Praha
Brünn; Brno
Pilsen; Plzeň
Karlsbad; Karlovy Vary
Pressburg; Bratislava; Pozsony
Kaschau; Košice
Laibach; Ljubljana
Agram; Zagreb
Belgrad; Belgrade; Beograd
Sarajevo; Sarajewo
Pristina; Prishtina; Priština
Skopje; Skoplje; Üsküb; Shkup
Bukarest; Bucharest; București; Bucarest
Hermannstadt; Sibiu; Nagyszeben
Klausenburg; Cluj; Cluj-Napoca; Kolozsvár
Temeswar; Timișoara; Temeschburg; Temesvár
Kronstadt; Brașov; Brassó; Orașul Stalin
Sofia; Sofija
Athen; Athens; Athina
Saloniki; Thessaloniki; Thessalonica
Istanbul; Konstantinopel; Constantinople; Byzanz
Ankara; Angora
Izmir; Smyrna; İzmir
Nikosia; Nicosia; Lefkosia
Chișinău; Kischinau; Kischinjow; Chisinau
Tiflis; Tbilisi; Tbilissi
Eriwan; Jerewan; Yerevan; Erewan
Wilna; Vilnius; Wilno
Reval; Tallinn
Dorpat; Tartu
Kopenhagen; Copenhagen; København; Copenhague
Helsinki; Helsingfors
Göteborg; Gothenburg; Gotenburg
Turku; Åbo
Oslo; Christiania; Kristiania
Reykjavik; Reykjavík
Brüssel; Brussels; Bruxelles; Brussel
Antwerpen; Antwerp; Anvers
Gent; Ghent; Gand
Brügge; Bruges; Brugge
Lüttich; Liège; Luik; Liege
Löwen; Leuven; Louvain
Ostende; Oostende; Ostend
Den Haag; The Hague; La Haye
Nimwegen; Nijmegen
Vlissingen; Flushing
Paris; Parigi
Straßburg; Strasbourg; Strassburg
Lyon; Lyons
Marseille; Marseilles
Mülhausen; Mulhouse
Dünkirchen; Dunkerque; Dunkirk; Duinkerke
Genf; Geneva; Genève; Ginevra
Zürich; Zurich; Zurigo
Basel; Basle; Bâle
Bern; Berne; Berna
Luzern; Lucerne
Freiburg; Fribourg
Neuenburg; Neuchâtel
Wien; Vienna; Vienne; Vídeň; Bécs
München; Munich; Monaco di Baviera
Köln; Cologne; Colonia
Nürnberg; Nuremberg
Hannover; Hanover
Aachen; Aix-la-Chapelle
Braunschweig; Brunswick
Mainz; Mayence
Trier; Treves
Regensburg; Ratisbon
Rom; Rome; Roma
Mailand; Milan; Milano
Turin; Torino
Neapel; Naples; Napoli
Venedig; Venice; Venezia; Venise; Venesia
Florenz; Florence; Firenze
Genua; Genoa; Genova
Padua; Padova
Bozen; Bolzano
Meran; Merano
Brixen; Bressanone
Triest; Trieste
Syrakus; Syracuse; Siracusa
Sizilien; Sicily; Sicilia
Sardinien; Sardinia; Sardegna; Sardaigne; Cerdeña
Toskana; Tuscany; Toscana
Lombardei; Lombardy; Lombardia
Südtirol; Alto Adige; South Tyrol
Lissabon; Lisbon; Lisboa
Porto; Oporto
Sevilla; Seville
Saragossa; Zaragoza
Katalonien; Catalonia; Catalunya; Cataluña
Baskenland; Basque Country; Euskadi; País Vasco
Andalusien; Andalusia; Andalucía
Galicien; Galicia
Mallorca; Majorca
Korsika; Corsica; Corse
Kreta; Crete; Kriti
Rhodos; Rhodes; Rodos
Korfu; Corfu; Kerkyra; Corfou; Korkyra
Bretagne; Brittany
Normandie; Normandy
Elsass; Alsace
Lothringen; Lorraine
Savoyen; Savoy; Savoie
Burgund; Burgundy; Bourgogne
Flandern; Flanders; Vlaanderen
Wallonien; Wallonia; Wallonie
Bayern; Bavaria; Bavière; Baviera
Sachsen; Saxony
Niedersachsen; Lower Saxony
Thüringen; Thuringia
Hessen; Hesse
Rheinland-Pfalz; Rhineland-Palatinate; Rhénanie-Palatinat
Nordrhein-Westfalen; North Rhine-Westphalia; NRW; Rhénanie-du-Nord-Westphalie
Mecklenburg-Vorpommern; Mecklenburg-Western Pomerania; Mecklenburg-West Pomerania; Mecklenburg-Pomerania
Kärnten; Carinthia; Carinzia; Koroška
Steiermark; Styria; Stiria; Štajerska
Tirol; Tyrol; Tirolo
Schlesien; Silesia; Śląsk
Pommern; Pomerania; Pomorze
Ostpreußen; East Prussia
Böhmen; Bohemia
Mähren; Moravia
Siebenbürgen; Transsilvanien; Transylvania; Transilvania; Ardeal
Galizien; Halytschyna
Krim; Crimea; Krym; Krim-Halbinsel; Crimean Peninsula; Taurische Halbinsel; Taurien
Donbass; Donbas; Donezbecken
Kaukasus; Caucasus
Sibirien; Siberia
Mandschurei; Manchuria
Mongolei; Mongolia
Tibet; Xizang
Kaschmir; Kashmir
London; Londres; Londra
Edinburgh; Edinburg
Dublin; Baile Átha Cliath
Derry; Londonderry
Peking; Beijing; Pékin; Pechino
Shanghai; Schanghai
Nanking; Nanjing
Tschungking; Chongqing; Tschunking; Chungking
Tientsin; Tianjin
Sinkiang; Xinjiang; Uigurien
Sichuan; Szechuan; Setschuan
Hongkong; Xianggang
Taipeh; Taipei
Tokio; Tokyo; Tokio
Kyoto; Kioto
Pjöngjang; Pyongyang; Pjongjang; Pyeongyang; Phyongyang
Hanoi; Ha Noi
Ho-Chi-Minh-Stadt; Saigon; Ho Chi Minh City
Phnom Penh; Pnom Penh
Rangun; Yangon; Rangoon; Ranggun
Bangkok; Krung Thep
Jakarta; Djakarta; Batavia; Sunda Kelapa
Singapur; Singapore
Manila; Maynila
Mumbai; Bombay
Kalkutta; Kolkata; Calcutta
Chennai; Madras
Bengaluru; Bangalore
Neu-Delhi; New Delhi; Delhi
Dhaka; Dakka; Dacca
Kathmandu; Katmandu
Karatschi; Karachi
Lahore; Lahor
Peschawar; Peshawar
Kabul; Kaboul
Kandahar; Qandahar
Kundus; Kunduz; Kunduz; Qunduz
Masar-e Scharif; Mazar-i-Sharif; Masar-i-Scharif
Teheran; Tehran; Téhéran
Isfahan; Esfahan
Bagdad; Baghdad
Mossul; Mosul
Basra; Bassora; Bassorah; Basrah
Falludscha; Fallujah; Falludja; Faludscha; Falluja
Nadschaf; Najaf; An-Nadschaf
Damaskus; Damascus; Damas
Aleppo; Halab; Haleb
Homs; Hims; Emesa
Beirut; Beyrouth
Jerusalem; Yerushalayim; al-Quds; Yeruschalajim; Jeruschalajim
Tel Aviv; Tel-Aviv
Bethlehem; Betlehem
Hebron; al-Chalil; al-Khalil; Chewron
Kairo; Cairo; Le Caire
Alexandria; Alexandrien
Gizeh; Giza; Gise
Tripolis; Tripoli
Bengasi; Benghazi; Banghazi
Algier; Algiers; Alger
Casablanca; Dar el-Beida
Marrakesch; Marrakech; Marrakesh
Khartum; Khartoum; Chartum; Chartoum; Kartum
Dschuba; Juba
Addis Abeba; Addis Ababa; Adis Abeba; Finfinne
Mogadischu; Mogadishu; Muqdisho; Mogadiscio; Mogadisho
Daressalam; Dar es Salaam
Kapstadt; Cape Town; Kaapstad
Kinshasa; Léopoldville
Lomé; Lome
Abidschan; Abidjan
Dakar; Dakkar
N’Djamena; Ndjamena; Fort Lamy
Luanda; Loanda
Maputo; Lourenço Marques
Antananarivo; Tananarive; Tananarivo
Riad; Riyadh; Er-Riad; Riyad; Al-Riyadh; Ar-Riyad
Mekka; Mecca; Makkah; La Mecque; Makka
Medina; Madinah; Medinah
Dschidda; Jeddah; Jidda; Jiddah; Djidda; Djiddah; Dschedda; Dschiddah
Sanaa; Sana’a
Maskat; Muscat; Masqat; Mascate
Kuwait; Kuweit
Doha; Ad-Dauha
Dubai; Dubay
Abu Dhabi; Abu Zabi
Baku; Bakı
Taschkent; Tashkent; Toshkent
Samarkand; Samarqand
Bischkek; Bishkek; Frunse; Pischpek
Duschanbe; Dushanbe; Stalinabad; Dyushambe
Aschgabat; Ashgabat; Aschchabad; Poltorazk
Astana; Nursultan; Nur-Sultan; Zelinograd; Akmola; Tselinograd
Almaty; Alma-Ata; Werny
Ulan-Bator; Ulaanbaatar; Ulan Bator; Urga; Ulan-Baatar
Wladiwostok; Vladivostok
Chabarowsk; Khabarovsk
Irkutsk; Irkoutsk
Nowosibirsk; Novosibirsk
Jekaterinburg; Yekaterinburg; Swerdlowsk; Ekaterinburg; Sverdlovsk
Tscheljabinsk; Chelyabinsk
Wolgograd; Volgograd; Stalingrad; Zarizyn; Tsaritsyn
Rostow; Rostov
Sotschi; Sochi
Grosny; Grozny; Dschochar-Ghala; Groznyj
Charkiw; Kharkiv; Charkow; Kharkov
Odessa; Odesa
Donezk; Donetsk; Stalino; Juzowka
Luhansk; Lugansk; Woroschilowgrad; Woroschylowhrad
Cherson; Kherson
Saporischschja; Zaporizhzhia; Saporoschje; Zaporizhia; Zaporizhzhya; Saporischja; Zaporozhye; Alexandrowsk
Tschernobyl; Chernobyl; Tschornobyl; Chornobyl; Czernobyl
Sewastopol; Sevastopol; Sewastopil; Aqyar
Simferopol; Aqmescit; Akmescit
Mariupol; Marioupol
New York; Neuyork; New York City; NYC
Washington; Washington D.C.
Neufundland; Newfoundland
Kalifornien; California; Californie
Pennsylvanien; Pennsylvania
South Carolina; Südkarolina
North Carolina; Nordkarolina
New Mexico; Neu-Mexiko; Neumexiko
New South Wales; Neusüdwales; Neu-Süd-Wales
Tasmanien; Tasmania; Van-Diemens-Land; Vandiemensland
Havanna; Havana; La Habana
Mexiko-Stadt; Mexico City; Ciudad de México
Bogotá; Bogota
Santiago de Chile; Santiago
Brasília; Brasilia
Feuerland; Tierra del Fuego
Falklandinseln; Falkland Islands; Malvinas; Malwinen; Falklands; Islas Malvinas; Falkland-Inseln
Donau; Danube; Dunaj; Duna
Rhein; Rhine; Rhin
Mosel; Moselle
Weichsel; Vistula; Wisła
Oder; Odra
Elbe; Labe
Themse; Thames
Tiber; Tevere
Nil; Nile
Ganges; Ganga
Mittelmeer; Mediterranean; Mediterranean Sea
Schwarzes Meer; Black Sea
Ostsee; Baltic Sea; Baltisches Meer
Nordsee; North Sea
Bodensee; Lake Constance
Genfersee; Genfer See; Lake Geneva; Lac Léman
Gardasee; Lake Garda; Lago di Garda; Garda-See
Plattensee; Balaton
Ärmelkanal; English Channel; La Manche
Europa; Europe
Asien; Asia
Afrika; Africa
Amerika; America
Nordamerika; North America; Amérique du Nord
Südamerika; South America
Lateinamerika; Latin America; América Latina
Antarktis; Antarctica
Arktis; Arctic
Naher Osten; Middle East; Nahost; Vorderer Orient; Near East; Moyen-Orient
Mittlerer Osten; Mittelost
Balkan; Balkans
Skandinavien; Scandinavia; Scandinavie; Skandinavische Halbinsel; Scandinavian Peninsula
Alpen; Alps; Alpes
Himalaya; Himalaja; Himalajagebirge; Himalayas; Himalaya-Gebirge
Chemnitz; Karl-Marx-Stadt
Eisenhüttenstadt; Stalinstadt
Gdingen; Gdynia; Gotenhafen
Kaunas; Kowno; Kauen
Plowdiw; Plovdiv; Philippopel; Philippopolis
Livorno; Leghorn
Apulien; Puglia; Apulia
Kalabrien; Calabria
Kampanien; Campania
Piemont; Piemonte; Piedmont
Latium; Lazio
Umbrien; Umbria
Venetien; Veneto
Teneriffa; Tenerife
Kanarische Inseln; Kanaren; Canary Islands; Islas Canarias; Kanarischer Archipel
Azoren; Azores; Açores
Guangdong; Kwangtung
Pune; Poona
Benin; Dahomey
Persischer Golf; Persian Gulf
Karibik; Caribbean; Caraïbes; Caribe; West Indies
Pazifik; Pazifischer Ozean; Pacific Ocean
Atlantik; Atlantischer Ozean; Atlantic Ocean
Indischer Ozean; Indian Ocean
Kaspisches Meer; Caspian Sea; Kaspisee; Kaspi-See; Kaspische See
Rotes Meer; Red Sea
Totes Meer; Dead Sea; Mer Morte; Mar Muerto
Schwarzwald; Black Forest
Schwaben; Swabia
Vatikan; Vatican; Vaticano; Vatikanstadt; Vatican City; Heiliger Stuhl; Holy See; Santa Sede; Città del Vaticano
Golanhöhen; Golan Heights; Golan; Dscholan
Mittelamerika; Zentralamerika; Central America
Ozeanien; Oceania
Eurasien; Eurasia
Westeuropa; Western Europe; West Europe
Osteuropa; Eastern Europe; East Europe
Mitteleuropa; Central Europe
Südeuropa; Southern Europe
Nordeuropa; Northern Europe
Südosteuropa; Southeastern Europe; South Eastern Europe; Southeast Europe; South-East Europe
Ostasien; East Asia
Südostasien; Southeast Asia; South East Asia
Südasien; South Asia
Zentralasien; Mittelasien; Central Asia
Nordafrika; North Africa
Westafrika; West Africa
Ostafrika; East Africa
Zentralafrika; Central Africa
Südliches Afrika; Southern Africa
Ferner Osten; Far East; Fernost
Baltikum; Baltische Staaten; Baltic States; Baltenstaaten; Baltics; Pays baltes
Beneluxstaaten; Benelux; Benelux-Staaten; Benelux-Länder
Mesopotamien; Mesopotamia; Zweistromland
Jugoslawien; Yugoslavia; Jugoslavija; Yougoslavie; SFRJ
DDR; GDR; East Germany; Deutsche Demokratische Republik; Ostzone
Westdeutschland; West Germany
Ostdeutschland; East Germany
Norddeutschland; Northern Germany
Süddeutschland; Southern Germany
Preußen; Prussia; Prusse
Osmanisches Reich; Ottoman Empire
Heiliges Römisches Reich; Holy Roman Empire
Österreich-Ungarn; Austria-Hungary
Kosovo; Kosova
Demokratische Republik Kongo; Democratic Republic of the Congo; Democratic Republic of Congo; DR Kongo; DR Congo; Kongo-Kinshasa; Zaire
Republik Kongo; Republic of the Congo; Kongo-Brazzaville; Congo-Brazzaville
Volksrepublik China; VR China; People’s Republic of China
Franken; Franconia
Oberfranken; Upper Franconia
Mittelfranken; Middle Franconia
Unterfranken; Lower Franconia
Niederbayern; Lower Bavaria
Oberbayern; Upper Bavaria
Oberpfalz; Upper Palatinate
Pfalz; Palatinate; Palatinat
Rheinland; Rhineland
Westfalen; Westphalia
Sachsen-Anhalt; Saxony-Anhalt
Vorpommern; Western Pomerania
Bayerischer Wald; Bavarian Forest
Thüringer Wald; Thuringian Forest
Erzgebirge; Ore Mountains; Krušné hory
Ruhrgebiet; Ruhr Area; Ruhrpott; Ruhr region; Ruhr Valley
Lüneburger Heide; Lüneburg Heath
Ostfriesland; East Frisia
Nordfriesland; North Frisia
Helgoland; Heligoland
Lausitz; Lusatia
Wattenmeer; Wadden Sea; Waddenzee
Brandenburger Tor; Brandenburg Gate
Niederösterreich; Lower Austria
Oberösterreich; Upper Austria
Tessin; Ticino
Waadt; Vaud
Wallis; Valais
Graubünden; Grisons; Grigioni
Aargau; Argovia; Argovie
Thurgau; Thurgovie; Turgovia
Engadin; Engadine
Biel; Bienne
Friaul; Friuli
Aostatal; Aosta Valley; Valle d’Aosta
Süditalien; Southern Italy; Mezzogiorno
Norditalien; Northern Italy
Ligurien; Liguria
Abruzzen; Abruzzo
Ätna; Etna; Mongibello
Vesuv; Vesuvius; Vesuvio
Dolomiten; Dolomites; Dolomiti
Apennin; Apennines; Appennini
Adria; Adriatisches Meer; Adriatic; Adriatic Sea
Brenner; Brennero; Brennerpass; Brenner Pass; Passo del Brennero
Sterzing; Vipiteno
Bruneck; Brunico
Vinschgau; Val Venosta
Pustertal; Val Pusteria
Comer See; Lake Como; Lago di Como; Comersee
Lago Maggiore; Lake Maggiore; Langensee
Südfrankreich; Southern France
Aquitanien; Aquitaine
Picardie; Picardy
Côte d’Azur; French Riviera; Französische Riviera
Vogesen; Vosges
Pyrenäen; Pyrenees; Pyrénées; Pirineos
Ardennen; Ardennes
Maas; Meuse
Schelde; Scheldt; Escaut
Kastilien; Castile; Castilla
Asturien; Asturias
Kantabrien; Cantabria
Aragonien; Aragón
Estremadura; Extremadura
Balearen; Balearic Islands; Baleares
San Sebastián; Donostia
Pamplona; Iruña
Tajo; Tagus; Tejo
Südengland; Southern England
Hebriden; Hebrides
Orkneyinseln; Orkney Islands; Orkneys
Shetlandinseln; Shetland Islands; Shetlands
Kanalinseln; Channel Islands; Normannische Inseln; Îles Anglo-Normandes
Wales; Cymru
Lappland; Lapland; Sápmi; Samenland
Spitzbergen; Svalbard
Jütland; Jutland; Jylland
Seeland; Sjælland
Fünen; Fyn; Funen
Färöer; Faroe Islands; Føroyar; Färöer-Inseln; Faroes
Grönland; Greenland; Kalaallit Nunaat
Öresund; Øresund; Oresund
Schonen; Skåne
Uppsala; Upsala
Tampere; Tammerfors
Åland; Ahvenanmaa
Karelien; Karelia
Finnischer Meerbusen; Gulf of Finland
Bottnischer Meerbusen; Gulf of Bothnia
Oberschlesien; Upper Silesia; Górny Śląsk
Niederschlesien; Lower Silesia; Dolny Śląsk
Masuren; Masuria; Mazury
Westpreußen; West Prussia
Tatra; Tatry
Sudeten; Sudetes
Riesengebirge; Giant Mountains; Karkonosze; Krkonoše
Karpaten; Carpathians; Carpathian Mountains
Vltava; Moldau
Theiß; Tisza; Tisa
Warthe; Warta
Bosnien und Herzegowina; Bosnia and Herzegovina; Bosnia-Herzegovina; Bosna i Hercegovina; Bosnien-Herzegowina
Herzegowina; Herzegovina
Dalmatien; Dalmatia; Dalmacija
Istrien; Istria
Slawonien; Slavonia
Wojwodina; Vojvodina
Podgorica; Titograd
Peloponnes; Peloponnese; Morea; Peloponnisos
Thrakien; Thrace
Thessalien; Thessaly
Epirus; Epiros
Kykladen; Cyclades
Ägäis; Ägäisches Meer; Aegean; Aegean Sea
Santorin; Santorini; Thira
Korinth; Corinth
Olymp; Mount Olympus
Bosporus; Bosphorus
Dardanellen; Dardanelles; Hellespont
Nordzypern; Northern Cyprus
Transnistrien; Transnistria; Pridnestrowien
Bessarabien; Bessarabia
Bukowina; Bukovina
Walachei; Wallachia
Dobrudscha; Dobruja
Ohrid; Ochrid
Transkarpatien; Transcarpathia; Zakarpattia
Ostukraine; Eastern Ukraine
Westukraine; Western Ukraine
Dnipro; Dnjepropetrowsk; Dnepropetrovsk; Dnipropetrovsk; Jekaterinoslaw; Dnipropetrowsk
Mykolajiw; Nikolajew; Mykolaiv; Nikolaev
Asowsches Meer; Sea of Azov
Dnjepr; Dnieper; Dnepr
Dnister; Dnjestr; Dniester; Nistru
Wolga; Volga
Newa; Neva
Jenissei; Yenisei; Yenisey
Ural; Urals; Uralgebirge; Ural Mountains; Ural-Gebirge
Kamtschatka; Kamchatka; Halbinsel Kamtschatka; Kamtchatka
Sachalin; Sakhalin; Karafuto; Saghalien
Kurilen; Kuril Islands; Kurils; Kurileninseln; Chishima; Südkurilen; Nördliche Territorien; Northern Territories
Dagestan; Daghestan
Inguschetien; Ingushetia; Inguschien; Ingouchie
Nordossetien; North Ossetia
Adscharien; Adjara; Adscharistan
Baschkortostan; Baschkirien; Bashkortostan
Burjatien; Buryatia
Jakutien; Yakutia; Republik Sacha; Sakha
Jakutsk; Yakutsk
Tuwa; Tuva
Kalmückien; Kalmykia
Bergkarabach; Nagorno-Karabakh; Nagorny Karabach; Arzach; Artsakh; Berg-Karabach
Nachitschewan; Nakhchivan; Naxçıvan; Nachtschywan
Nowaja Semlja; Novaya Zemlya
Kreml; Kremlin
Roter Platz; Red Square
Baikalsee; Lake Baikal; Baikal-See; Baikal
Aralsee; Aral Sea; Aral-See
Ladogasee; Lake Ladoga; Ladoga
Barentssee; Barents Sea
Beringstraße; Bering Strait
Nordpolarmeer; Arktischer Ozean; Arctic Ocean
Südpolarmeer; Südlicher Ozean; Southern Ocean
Nordpol; North Pole
Südpol; South Pole
Baikonur; Baikonyr; Bajkonur; Baiqongyr
Plessezk; Plesetsk
Gaza-Stadt; Gaza City; Gaza
Sinai; Sinai-Halbinsel; Sinai Peninsula; Sinaihalbinsel
Tempelberg; Temple Mount; Haram al-Scharif
Galiläa; Galilee
Negev; Negew; Negevwüste; Negev-Wüste; Negev Desert; Naqab
Ost-Jerusalem; East Jerusalem; Ostjerusalem
Arabische Halbinsel; Arabian Peninsula
Nordirak; Northern Iraq
Südlibanon; Southern Lebanon
Anatolien; Anatolia; Anadolu
Euphrat; Euphrates
Suezkanal; Sueskanal; Suez Canal
Golf von Aden; Gulf of Aden
Golf von Oman; Gulf of Oman
Straße von Hormus; Straße von Hormuz; Strait of Hormuz
Straße von Gibraltar; Strait of Gibraltar
Akaba; Aqaba; Akabah; Gulf of Aqaba
Kuwait-Stadt; Kuwait City
Latakia; Lattakia; Ladhiqiya
Kerbela; Karbala; Kerbala; Karbela
Rakka; Raqqa; Raqqah; Ar-Raqqa; ar-Rakka
Maschhad; Mashhad; Meschhed
Natans; Natanz
Chan Junis; Khan Yunis; Khan Younis; Chan Yunis; Chan Younis
Ramallah; Ramalla
Judäa; Judea
Kap der Guten Hoffnung; Cape of Good Hope
Horn von Afrika; Horn of Africa
Viktoriasee; Victoriasee; Lake Victoria; Victoria Nyanza; Lac Victoria
Tanganjikasee; Lake Tanganyika; Tanganyikasee; Tanganikasee; Tanganjika-See
Malawisee; Lake Malawi; Njassasee; Nyasasee; Lake Nyasa
Tschadsee; Lake Chad; Tschad-See; Lac Tchad
Victoriafälle; Viktoriafälle; Victoria Falls
Kilimandscharo; Kilimanjaro; Kilimandjaro; Kilima-Ndscharo
Sansibar; Zanzibar
Sambesi; Zambezi; Zambesi
Kongo-Fluss; Congo River
Blauer Nil; Blue Nile
Tigray; Tigrai
Südsudan; South Sudan
Westsahara; Western Sahara
Namibia; Südwestafrika; Deutsch-Südwestafrika; South West Africa; Südwest-Afrika; German South West Africa
Botsuana; Botswana; Betschuanaland; Bechuanaland
Malawi; Njassaland; Nyasaland; Nyassaland
Timbuktu; Tombouctou; Timbuctoo; Timbouctou; Timbuctu
Komoren; Comoros; Comores
Seychellen; Seychelles; Sechelles
Pandschab; Punjab; Panjab
Belutschistan; Balochistan; Baluchistan
Bengalen; Bengal
Westbengalen; West Bengal
Gujarat; Gudscharat; Gudjarat
Rajasthan; Radschasthan
Hindukusch; Hindu Kush
Karakorum; Karakoram
Mount Everest; Sagarmatha; Chomolungma; Tschomolungma; Qomolangma; Everest
Wüste Gobi; Gobi Desert; Gobi; Gobi-Wüste
Innere Mongolei; Inner Mongolia
Hubei; Hupeh; Hupei
Yunnan; Jünnan
Fujian; Fukien
Jilin; Kirin
Xiamen; Amoy; Hsiamen
Guangzhou; Kanton; Canton; Kwangtschou
Shenyang; Mukden
Chengdu; Tschengtu; Chengtu
Hangzhou; Hangtschou; Hangchow
Jangtse; Jangtsekiang; Yangtze; Yangtse; Yangtse Kiang; Chang Jiang; Changjiang; Yangtsekiang; Yangzi
Gelber Fluss; Huang He; Hoangho; Yellow River; Hwangho; Huanghe; Hwang Ho
Gelbes Meer; Yellow Sea
Südchinesisches Meer; South China Sea
Ostchinesisches Meer; East China Sea
Japanisches Meer; Ostmeer; Sea of Japan; East Sea
Taiwanstraße; Taiwan-Straße; Taiwan Strait; Formosastraße
Platz des Himmlischen Friedens; Tian’anmen-Platz; Tiananmen; Tiananmen Square
Verbotene Stadt; Forbidden City
Chinesische Mauer; Große Mauer; Great Wall of China
Hokkaido; Yezo
Fudschijama; Fujisan; Fujiyama; Mount Fuji
Koreanische Halbinsel; Korean Peninsula
Jeju; Cheju; Tschedschu; Quelpart
Sumatra; Sumatera
Borneo; Kalimantan
Sulawesi; Celebes
Molukken; Moluccas; Maluku
Neuguinea; New Guinea
Westneuguinea; West-Papua; Irian Jaya; West-Neuguinea; West Papua
Aceh; Atjeh; Acheh
Westtimor; West Timor
Malakka; Malacca; Melaka
Straße von Malakka; Strait of Malacca; Malakkastraße; Malacca Strait; Malakka-Straße
Spratly-Inseln; Spratlys; Spratly Islands; Nansha-Inseln; Nansha; Spratly
Paracel-Inseln; Paracel Islands; Xisha; Xisha-Inseln; Paracels
Senkaku-Inseln; Senkaku Islands; Diaoyu; Diaoyu-Inseln; Diaoyu Islands; Tiaoyutai; Diaoyutai; Senkakus
Da Nang; Danang; Tourane
Yogyakarta; Jogjakarta; Djokjakarta
Makassar; Ujung Pandang
Varanasi; Benares
Vadodara; Baroda
Kochi; Cochin
Puducherry; Pondicherry
Mysuru; Mysore
Thiruvananthapuram; Trivandrum
Westaustralien; Western Australia
Südaustralien; South Australia
Nordterritorium; Northern Territory
Großes Barriereriff; Great Barrier Reef; Großes Barrier-Riff; Barriereriff; Großes Barriere-Riff
Uluru; Ayers Rock
Marshallinseln; Marshall-Inseln; Marshall Islands
Salomonen; Salomon-Inseln; Solomon Islands
Cookinseln; Cook-Inseln; Cook Islands
Osterinsel; Rapa Nui; Easter Island; Isla de Pascua; Oster-Insel
Polynesien; Polynesia
Französisch-Polynesien; French Polynesia
Neukaledonien; New Caledonia
Weihnachtsinsel; Christmas Island
Vanuatu; Neue Hebriden; New Hebrides
Fidschi; Fiji; Fidschi-Inseln; Fidji
Hawaii; Sandwich-Inseln; Hawaii-Inseln; Hawaiian Islands; Hawaiʻi
Neuschottland; Nova Scotia; Nouvelle-Écosse
Britisch-Kolumbien; British Columbia; Colombie-Britannique
Prinz-Edward-Insel; Prince Edward Island; Île-du-Prince-Édouard
Ellesmere-Insel; Ellesmereinsel; Ellesmere Island
Baffininsel; Baffin-Insel; Baffin Island
Niagarafälle; Niagara Falls
Nordwest-Territorien; Northwest Territories
Große Seen; Great Lakes
Oberer See; Lake Superior
Michigansee; Lake Michigan
Eriesee; Lake Erie
Ontariosee; Lake Ontario
Hudsonbai; Hudson Bay
Sankt-Lorenz-Strom; Saint Lawrence River; St. Lawrence River
Neuengland; New England
Norddakota; North Dakota
Süddakota; South Dakota
Westvirginia; West Virginia
Rocky Mountains; Felsengebirge; Rockies
Appalachen; Appalachians; Appalachian Mountains
Golf von Mexiko; Gulf of Mexico
Weißes Haus; White House
Freiheitsstatue; Statue of Liberty
San Francisco; San Franzisko
St. Louis; Saint Louis; Sankt Louis
Philadelphia; Philly; Philadelphien
Antillen; Antilles
Bahamas; Bahama-Inseln
Jungferninseln; Virgin Islands
Kaimaninseln; Cayman Islands
Bermuda; Bermudas; Bermuda-Inseln; Bermudainseln
Santo Domingo; Ciudad Trujillo
Panamakanal; Panama Canal; Canal de Panamá; Panama-Kanal
Guatemala-Stadt; Guatemala City; Ciudad de Guatemala
Panama-Stadt; Panama City; Ciudad de Panamá
Amazonasgebiet; Amazonien; Amazonia; Amazônia; Amazonasbecken; Amazon Basin; Amazonas-Regenwald; Amazon rainforest
Anden; Andes
Patagonien; Patagonia
Galapagosinseln; Galapagos; Galápagos Islands; Islas Galápagos; Galápagos-Inseln
Kap Hoorn; Cape Horn
Titicacasee; Lake Titicaca; Titikakasee; Lago Titicaca; Titicaca-See
Französisch-Guayana; French Guiana; Guyane
Suriname; Surinam; Niederländisch-Guayana; Dutch Guiana; Niederländisch-Guyana
Guyana; Britisch-Guayana; British Guiana
Cuzco; Cusco; Qosqo; Qusqu
Belize; Britisch-Honduras; British Honduras
Beerscheba; Beer Sheva; Be’er Scheva; Beer-Sheva; Beersheva; Beersheba; Bir as-Saba
Golf von Bengalen; Bucht von Bengalen; Bay of Bengal
Iberische Halbinsel; Pyrenäenhalbinsel; Iberian Peninsula
Nitzkydorf; Niczkydorf; Nițchidorf; Niţchidorf
Qiqihar; Tsitsihar
Mombasa; Mombassa
Costa Rica; Costarica
Bautzen; Budyšin; Budissin
Görlitz; Zgorzelec
Palästinensergebiete; Palästinensische Gebiete; Palestinian Territories; Palästinensische Autonomiegebiete
Pfälzerwald; Pfälzer Wald; Palatinate Forest
Reggio Calabria; Reggio di Calabria
Aschkelon; Askalon; Ashkelon; Aschqelon; Asqalan
Solothurn; Soleure
Schaffhausen; Schaffhouse
Sankt Gallen; St. Gallen; Saint-Gall; St. Gall
Appenzell Ausserrhoden; Appenzell Outer Rhodes; Appenzell Rhodes-Extérieures
Appenzell Innerrhoden; Appenzell Inner Rhodes; Appenzell Rhodes-Intérieures
Basel-Landschaft; Basel-Land; Baselland; Baselbiet; Bâle-Campagne; Basel-Country
Basel-Stadt; Bâle-Ville; Basel-City
Siders; Sierre
Visp; Viège
Martinach; Martigny
Delsberg; Delémont
Pruntrut; Porrentruy
Murten; Morat
Greyerz; Gruyères; Gruyère; Greyerzerland
Peterlingen; Payerne
Wiflisburg; Avenches
Iferten; Yverdon
St. Immer; Saint-Imier; Sankt Immer
Neuenstadt; La Neuveville
Stäffis am See; Estavayer
Glarus; Glaris
Chur; Coire; Cuira
Davos; Tavau
St. Moritz; Sankt Moritz; Saint-Moritz; San Murezzan
Pontresina; Puntraschigna
Puschlav; Poschiavo; Valposchiavo
Bergell; Bregaglia
Misox; Mesolcina; Mesocco
Münstertal; Val Müstair
Bleniotal; Val Blenio; Valle di Blenio
Maggiatal; Vallemaggia; Valle Maggia
Leventina; Livinental
Oberengadin; Upper Engadine
Unterengadin; Lower Engadine
Gotthard; St. Gotthard; Sankt Gotthard; San Gottardo; Saint-Gothard; Gotthardpass; Gotthard Pass
Großer Sankt Bernhard; Großer St. Bernhard; Great St. Bernard; Grand-Saint-Bernard; Gran San Bernardo
Simplon; Simplonpass; Sempione
Matterhorn; Cervino; Mont Cervin
Mont Blanc; Montblanc; Monte Bianco
Berner Oberland; Bernese Oberland; Oberland bernois
Berner Alpen; Bernese Alps
Vierwaldstättersee; Vierwaldstätter See; Lake Lucerne; Lac des Quatre-Cantons; Luzernersee
Zürichsee; Zürcher See; Lake Zurich
Neuenburgersee; Neuenburger See; Lac de Neuchâtel; Lake Neuchâtel
Bielersee; Bieler See; Lac de Bienne
Thunersee; Thuner See; Lake Thun
Luganersee; Luganer See; Lago di Lugano; Lake Lugano; Ceresio
Westschweiz; Romandie; Welschland; Welschschweiz; Suisse romande
Deutschschweiz; Suisse alémanique; Deutsche Schweiz
Zentralschweiz; Innerschweiz; Central Switzerland; Suisse centrale
Ostschweiz; Eastern Switzerland; Suisse orientale
Jura-Gebirge; Juragebirge; Jura Mountains
Sand in Taufers; Campo Tures
Toblach; Dobbiaco
Innichen; San Candido
Schlanders; Silandro
Glurns; Glorenza
Eppan; Appiano
Tramin; Termeno
Neumarkt an der Etsch; Egna
Leifers; Laives
Kastelruth; Castelrotto
Wolkenstein; Selva di Val Gardena
Ortisei; St. Ulrich in Gröden; Sankt Ulrich in Gröden
Gröden; Grödnertal; Grödner Tal; Val Gardena; Gherdëina
Gadertal; Val Badia; Alta Badia
Seiser Alm; Alpe di Siusi
Ortler; Ortles
Marmolata; Marmolada
Rosengarten-Massiv; Catinaccio
Drei Zinnen; Tre Cime
Sellajoch; Passo Sella
Stilfser Joch; Stelvio
Reschenpass; Passo Resia
Timmelsjoch; Passo Rombo
Überetsch; Oltradige
Eisack; Isarco
Eisacktal; Valle Isarco
Etsch; Adige
Etschtal; Val d’Adige
Passeiertal; Passeier; Val Passiria
Schnalstal; Val Senales
Ultental; Val d’Ultimo
Ahrntal; Valle Aurina
Salurn; Salorno
Rofreit; Rovereto
Trentino; Welschtirol; Provinz Trient
Welsberg; Monguelfo
Burgenland; Őrvidék; Gradišće
Osttirol; East Tyrol
Nordtirol; North Tyrol
Südsteiermark; South Styria
Klagenfurt; Celovec
Villach; Beljak
Bleiburg; Pliberk
Eisenkappel; Železna Kapla
Völkermarkt; Velikovec
Eisenstadt; Kismarton
Mattersburg; Nagymarton
Oberwart; Felsőőr
Güssing; Németújvár
Wörthersee; Wörther See; Lake Wörth
Neusiedler See; Neusiedlersee; Lake Neusiedl; Fertő
Attersee; Lake Atter
Karawanken; Karawanks; Karavanke; Karawankentunnel
Hohe Tauern; High Tauern
Wienerwald; Wiener Wald; Vienna Woods
Arlberg; Arlbergpass
Bregenz; Brégence
Saarland; Sarre; Saargebiet
Deutsches Kaiserreich; German Empire
Nordschleswig; Sønderjylland; North Schleswig
Isle of Man; Ellan Vannin
Isle of Wight; Insel Wight
Belfort; Beffort
Mons; Bergen im Hennegau
Baden-Württemberg; Bade-Wurtemberg
Brandenburg; Brandebourg; Brandeburgo
Schleswig-Holstein; Slesvig-Holsten
Württemberg; Wurtemberg; Wirtemberg
Frankfurt am Main; Frankfurt on the Main; Francfort-sur-le-Main; Francoforte sul Meno
Schleswig; Slesvig
Südschleswig; Sydslesvig; South Schleswig
Eifel; Eifel Mountains
Harz; Harz Mountains
Schwäbische Alb; Swabian Jura; Swabian Alb; Schwäbischer Jura
Fränkische Schweiz; Franconian Switzerland
Fränkische Alb; Franconian Jura; Fränkischer Jura
Sächsische Schweiz; Saxon Switzerland; Elbsandsteingebirge
Oberlausitz; Upper Lusatia; Hornja Łužica
Niederlausitz; Lower Lusatia; Dolna Łužyca
Spreewald; Spree Forest; Błota
Fichtelgebirge; Fichtel Mountains; Smrčiny
Oberpfälzer Wald; Upper Palatinate Forest
Frankenwald; Franconian Forest
Teutoburger Wald; Teutoburg Forest
Weserbergland; Weser Uplands
Niederrhein; Lower Rhine
Oberrhein; Upper Rhine
Mittelrhein; Middle Rhine
Bayerische Alpen; Bavarian Alps
Rhein-Main-Gebiet; Rhine-Main; Rhein-Main; Rhine-Main Area
Rhein-Neckar; Rhine-Neckar
Holsteinische Schweiz; Holstein Switzerland
Mecklenburgische Seenplatte; Mecklenburg Lake District; Mecklenburg Lakeland
Deutsche Bucht; German Bight; Helgoländer Bucht; Heligoland Bight
Kieler Förde; Kiel Fjord
Kieler Bucht; Bay of Kiel
Lübecker Bucht; Bay of Lübeck
Nord-Ostsee-Kanal; Nordostseekanal; Kiel Canal; Kaiser-Wilhelm-Kanal
Mittellandkanal; Midland Canal
Main-Donau-Kanal; Rhine-Main-Danube Canal
Museumsinsel; Museum Island
Berliner Mauer; Berlin Wall; Mauer von Berlin
Ost-Berlin; Ostberlin; East Berlin
West-Berlin; Westberlin
Siegessäule; Victory Column
Schloss Neuschwanstein; Neuschwanstein Castle
Kölner Dom; Cologne Cathedral
Guben; Gubin
Bad Muskau; Mužakow
Hoyerswerda; Wojerecy
Weißwasser; Běła Woda
Spremberg; Grodk
Lübbenau; Lubnjow
Kamenz; Kamjenc
Zittau; Žitawa; Žitava
Lutherstadt Wittenberg; Wittenberg; Wittemberg
Wolfsburg; Stadt des KdF-Wagens
Weimarer Republik; Weimar Republic
Drittes Reich; Third Reich
Westzonen; Trizone; Trizonesien
Sowjetische Besatzungszone; SBZ; Soviet occupation zone
Deutscher Bund; German Confederation
Habsburgerreich; Habsburgermonarchie; Habsburg Empire; Habsburg Monarchy; Donaumonarchie
Römisches Reich; Roman Empire; Imperium Romanum
Byzantinisches Reich; Byzantine Empire
Russisches Reich; Russian Empire; Zarenreich; Russisches Kaiserreich
Britisches Empire; British Empire; Britisches Weltreich
Kirchenstaat; Papal States
Königreich Preußen; Kingdom of Prussia
Galiläisches Meer; See Genezareth; Sea of Galilee; Kinneret; See Tiberias
Friaul-Julisch Venetien; Friuli Venezia Giulia
Lagune von Venedig; Venetian Lagoon; Laguna Veneta
Basilikata; Basilicata; Lukanien; Lucania
Agrigent; Agrigento; Girgenti
Görz; Gorizia; Gorica
Tarvis; Tarvisio; Trbiž
Karfreit; Kobarid; Caporetto
Isonzo; Soča
Veltlin; Valtellina
Iseosee; Lago d’Iseo; Lake Iseo
Bozner Unterland; Bassa Atesina
Trasimenischer See; Lago Trasimeno; Lake Trasimeno
Bolsenasee; Lago di Bolsena
Etrurien; Etruria
Elba; Isola d’Elba
Äolische Inseln; Liparische Inseln; Aeolian Islands; Isole Eolie; Lipari
Pontinische Inseln; Isole Ponziane
Straße von Messina; Strait of Messina; Stretto di Messina
Straße von Otranto; Strait of Otranto
Straße von Sizilien; Strait of Sicily
Straße von Bonifacio; Strait of Bonifacio
Ligurisches Meer; Ligurian Sea; Mar Ligure
Tyrrhenisches Meer; Tyrrhenian Sea; Mar Tirreno
Ionisches Meer; Ionian Sea; Mar Ionio
Golf von Neapel; Bay of Naples; Gulf of Naples
Golf von Genua; Gulf of Genoa
Golf von Triest; Gulf of Trieste
Italienische Riviera; Italian Riviera; Riviera di Ponente
Amalfiküste; Amalfi Coast; Costiera Amalfitana
Poebene; Po-Ebene; Po Valley; Pianura Padana
Mittelitalien; Central Italy; Zentralitalien
Pompeji; Pompeii; Pompei
Herculaneum; Herkulaneum; Ercolano
Petersdom; St. Peter’s Basilica; San Pietro in Vaticano; Peterskirche
Petersplatz; St. Peter’s Square; Piazza San Pietro
Sixtinische Kapelle; Sistine Chapel
Engelsburg; Castel Sant’Angelo
Kolosseum; Colosseum; Colosseo
Castel Gandolfo; Castelgandolfo
Ventimiglia; Vintimille
Mont Cenis; Moncenisio
Fréjus-Tunnel; Traforo del Frejus
Weißenburg im Elsass; Wissembourg
Zabern; Saverne; Elsasszabern
Gebweiler; Guebwiller
Rappoltsweiler; Ribeauvillé
Reichenweier; Riquewihr
Kaysersberg; Kaisersberg
Oberehnheim; Obernai
Bischweiler; Bischwiller
Sennheim; Cernay
Neubreisach; Neuf-Brisach
Hüningen; Huningue
Sankt Amarin; Saint-Amarin
Natzweiler; Natzwiller; Struthof
Hartmannsweilerkopf; Hartmannswillerkopf; Vieil Armand
Odilienberg; Mont Sainte-Odile
Großer Belchen; Grand Ballon
Mömpelgard; Montbéliard
Saarburg in Lothringen; Sarrebourg
Bitsch; Bitche
Pfalzburg; Phalsbourg
Falkenberg in Lothringen; Faulquemont
Sankt Avold; Saint-Avold; St. Avold
Hayingen; Hayange
Merlenbach; Freyming-Merlebach
Großblittersdorf; Grosbliederstroff
Sankt Didel; Saint-Dié
Hohkönigsburg; Haut-Kœnigsbourg
Oberelsass; Haut-Rhin
Unterelsass; Bas-Rhin
Elsass-Lothringen; Alsace-Lorraine
Franche-Comté; Freigrafschaft
Dauphiné; Delphinat
Gascogne; Gaskogne; Gascony
Guyenne; Guienne
Okzitanien; Occitania; Occitanie
Provence; Provenza
Roussillon; Roselló; Nordkatalonien
Französisch-Flandern; French Flanders; Flandre française
Perpignan; Perpinyà; Perpinyan
Bayonne; Baiona
Biarritz; Miarritze
Saint-Jean-de-Luz; Donibane Lohizune
Lille; Rijsel
Gravelingen; Gravelines
Atrecht; Arras
Nantes; Naoned
Ajaccio; Aiacciu
Nordfrankreich; Northern France
Westfrankreich; Western France
Ostfrankreich; Eastern France
Seealpen; Maritime Alps; Alpes-Maritimes; Alpi Marittime
Französische Alpen; French Alps; Alpes françaises
Zentralmassiv; Massif Central
Biskaya; Bay of Biscay; Golfe de Gascogne; Golfo de Vizcaya
Löwengolf; Golfe du Lion; Gulf of Lion
Kanaltunnel; Eurotunnel; Channel Tunnel; Ärmelkanaltunnel
Straße von Dover; Strait of Dover; Pas de Calais
Eiffelturm; Eiffel Tower; Tour Eiffel
Triumphbogen; Arc de Triomphe
Schloss Versailles; Château de Versailles; Palace of Versailles
Élysée-Palast; Élysée Palace; Palais de l’Élysée
Luxemburg-Stadt; Stadt Luxemburg; Luxembourg City
Esch an der Alzette; Esch-Alzette
Clerf; Clervaux
Ulflingen; Troisvierges
Echternach; Iechternach
Düdelingen; Dudelange
Differdingen; Differdange
Diekirch; Dikrech
Bettemburg; Bettembourg
Großherzogtum Luxemburg; Grand Duchy of Luxembourg; Grand-Duché de Luxembourg
Mecheln; Mechelen; Malines
Ypern; Ieper; Ypres
Kortrijk; Courtrai
Roeselare; Roulers
Dendermonde; Termonde
Oudenaarde; Audenarde
Dixmuiden; Diksmuide; Dixmude
Veurne; Furnes
Nieuwpoort; Nieuport
Tienen; Tirlemont
Tongern; Tongeren; Tongres
Sint-Truiden; Saint-Trond; St. Truiden
Aalst; Alost
Nivelles; Nijvel
Soignies; Zinnik
Sankt Vith; St. Vith; Saint-Vith
Arel; Arlon
Bastogne; Bastenaken; Bastnach
Zeebrugge; Seebrügge; Zeebruges
Hennegau; Hainaut; Henegouwen
Westflandern; West-Vlaanderen; West Flanders
Ostflandern; Oost-Vlaanderen; East Flanders
Flämisch-Brabant; Vlaams-Brabant; Flemish Brabant
Wallonisch-Brabant; Brabant wallon; Walloon Brabant
Ostbelgien; Deutschsprachige Gemeinschaft; Ostkantone; Cantons de l’Est
Hohes Venn; Hautes Fagnes; High Fens; Hohe Venn
Herzogenbusch; ’s-Hertogenbosch; Den Bosch; Bois-le-Duc
Roermond; Ruremonde
Venlo; Venloo
Groningen; Grönningen
Leeuwarden; Ljouwert
Dordrecht; Dordt
Delfzijl; Delfsiel
Friesland; Fryslân; Frisia
Zeeland; Zélande
Nordholland; Noord-Holland; North Holland
Südholland; Zuid-Holland; South Holland
Nordbrabant; Noord-Brabant; North Brabant
Ijsselmeer; Zuiderzee; Zuidersee; Zuydersee
Westfriesische Inseln; West Frisian Islands; Waddeneilanden
Ostfriesische Inseln; East Frisian Islands
Nordfriesische Inseln; North Frisian Islands
Apenrade; Aabenraa; Åbenrå
Gravenstein; Gråsten
Ripen; Ribe
Düppel; Dybbøl
Helsingör; Elsinore
Aarhus; Århus
Aalborg; Ålborg
Lolland; Laaland
Kleiner Belt; Lillebælt; Little Belt
Großer Belt; Storebælt; Great Belt
Fehmarnbelt; Femern Bælt; Fehmarn Belt
Kattegat; Kattegatt
Nordjütland; Nordjylland; North Jutland
Nuuk; Godthåb; Godthaab
Tórshavn; Thorshavn
Dalarna; Dalekarlien; Dalecarlia
Mälaren; Mälarsee
Vänersee; Vänern; Vänernsee
Vättersee; Vättern; Vätternsee
Drontheim; Trondheim; Nidaros; Trondhjem
Hammerfest; Hámmerfeasta
Nordkap; North Cape; Nordkapp
Lofoten; Lofoten Islands
Porvoo; Borgå
Hamina; Fredrikshamn
Kokkola; Gamlakarleby
Lappeenranta; Villmanstrand
Savonlinna; Nyslott
Hämeenlinna; Tavastehus
Espoo; Esbo
Oulu; Uleåborg
Pori; Björneborg
Petsamo; Petschenga; Pechenga
Ålandinseln; Ålandsinseln; Åland Islands
Saimaa; Saimaasee
Suomenlinna; Sveaborg
Cardiff; Caerdydd
Swansea; Abertawe
Belfast; Béal Feirste
Cork; Corcaigh
Galway; Gaillimh
Limerick; Luimneach
Waterford; Port Láirge
Ulster; Uladh
Republik Irland; Republic of Ireland; Irish Republic; Poblacht na hÉireann
Irische See; Irish Sea
Schottisches Hochland; Highlands
Äußere Hebriden; Outer Hebrides; Western Isles
Innere Hebriden; Inner Hebrides
Scilly-Inseln; Isles of Scilly; Scilly Isles; Scilly-Islands
Kreidefelsen von Dover; White Cliffs of Dover
Mittelengland; Midlands
Nordengland; Northern England; North of England
Cornwall; Kernow
Nordwales; North Wales
Buckingham-Palast; Buckingham Palace
Schloss Windsor; Windsor Castle; Windsor-Schloss
Westminster-Abtei; Westminster Abbey
Trafalgarplatz; Trafalgar Square
Downing Street 10; 10 Downing Street
Themsemündung; Thames Estuary
La Coruña; A Coruña; Corunna
Vitoria; Gasteiz
Guernica; Gernika
Navarra; Navarre; Nafarroa
Kastilien-La Mancha; Castilla-La Mancha; Castile-La Mancha; Neukastilien
Kastilien und León; Kastilien-León; Castilla y León; Castile and León; Altkastilien
Alicante; Alacant
Lleida; Lérida
Girona; Gerona
Ibiza; Eivissa
Menorca; Minorca
Palma de Mallorca; Palma auf Mallorca
Orense; Ourense
Jakobsweg; Camino de Santiago; Way of St. James
Kap Finisterre; Cabo Fisterra; Cape Finisterre
Ceuta; Sebta
Südspanien; Southern Spain
Nordspanien; Northern Spain
Duero; Douro
Kap São Vicente; Cabo de São Vicente; Cape St. Vincent
Alentejo; Alemtejo
Hindenburg in Oberschlesien; Zabrze; Hindenburg O.S.
Waldenburg in Schlesien; Wałbrzych; Walbrzych
Hirschberg im Riesengebirge; Jelenia Góra
Grafschaft Glatz; Glatzer Land; Ziemia Kłodzka; Glatzer Kessel
Krummhübel; Karpacz
Schreiberhau; Szklarska Poręba
Agnetendorf; Jagniątków
Sorau; Żary
Oels; Oleśnica
Brieg; Brzeg
Leobschütz; Głubczyce
Kreisau; Krzyżowa
Striegau; Strzegom
Jauer; Jawor
Frankenstein in Schlesien; Ząbkowice Śląskie
Landeshut in Schlesien; Kamienna Góra
Heinrichau; Henryków
Trebnitz in Schlesien; Trzebnica
Groß Strehlitz; Strzelce Opolskie
Annaberg in Oberschlesien; Góra Świętej Anny; Sankt Annaberg
Tichau; Tychy
Teschen; Cieszyn; Těšín
Bielitz; Bielsko
Birkenau; Brzezinka
Groß-Rosen; Rogoźnica
Zielona Góra; Grünberg in Schlesien
Landsberg an der Warthe; Gorzów
Küstrin; Kostrzyn; Cüstrin
Schwiebus; Świebodzin
Meseritz; Międzyrzecz
Lissa in Polen; Leszno
Fraustadt; Wschowa
Krotoschin; Krotoszyn
Hohensalza; Inowrocław; Inowrazlaw
Leslau; Włocławek; Wloclawek
Preußisch Stargard; Starogard Gdański
Marienwerder; Kwidzyn
Stutthof; Sztutowo
Stolp in Pommern; Słupsk; Slupsk
Stargard in Pommern; Stargard Szczeciński
Misdroy; Międzyzdroje
Cammin in Pommern; Kamień Pomorski
Greifenhagen; Gryfino
Treptow an der Rega; Trzebiatów
Rügenwalde; Darłowo
Deutsch Krone; Wałcz
Neustettin; Szczecinek
Stolpmünde; Ustka
Lauenburg in Pommern; Lębork
Hinterpommern; Farther Pomerania; Pomorze Zachodnie
Stettiner Haff; Szczecin Lagoon; Oderhaff; Zalew Szczeciński
Danziger Bucht; Bay of Gdańsk; Zatoka Gdańska
Frisches Haff; Vistula Lagoon; Zalew Wiślany
Frische Nehrung; Vistula Spit; Mierzeja Wiślana
Kurisches Haff; Curonian Lagoon
Kurische Nehrung; Curonian Spit; Kuršių nerija
Frauenburg in Ostpreußen; Frombork
Braunsberg; Braniewo
Heilsberg in Ostpreußen; Lidzbark Warmiński
Bartenstein in Ostpreußen; Bartoszyce
Wolfsschanze; Wolf’s Lair; Wilczy Szaniec
Nikolaiken; Mikołajki
Johannisburg in Ostpreußen; Pisz
Treuburg; Olecko; Marggrabowa
Ortelsburg; Szczytno
Neidenburg; Nidzica
Osterode in Ostpreußen; Ostróda
Mohrungen; Morąg
Tannenberg; Grunwald in Ostpreußen; Stębark
Preußisch Holland; Pasłęk
Ermland; Warmia; Ermeland
Ermland-Masuren; Warmia-Masuria; Warmińsko-Mazurskie
Kujawien; Kujawy; Kuyavia
Masowien; Mazowsze; Mazovia; Mazowieckie
Großpolen; Wielkopolska; Greater Poland
Kleinpolen; Małopolska; Lesser Poland
Karpatenvorland; Podkarpackie; Subcarpathia
Podlachien; Podlasie; Podlaskie
Kaschubei; Kaschubien; Kashubia; Kaszuby
Kongresspolen; Congress Poland; Königreich Polen
Warthegau; Wartheland
Petrikau; Piotrków
Zamosch; Zamość
Neu-Sandez; Nowy Sącz
Premissel; Przemyśl
Landshut in Galizien; Łańcut
Bialystok; Belostok
Bialowieza; Belowescher Heide; Białowieża Forest
Suwalki; Suwalken
Suwalki-Lücke; Suwałki Gap
Schneekoppe; Śnieżka; Sněžka
Beskiden; Beskids; Beskidy; Beskydy
Waldkarpaten; Bieszczady
Hohe Tatra; High Tatras; Vysoké Tatry; Tatry Wysokie
Westlicher Bug; Western Bug
Lausitzer Neiße; Lusatian Neisse
Oder-Neiße-Linie; Oder-Neiße-Grenze; Oder–Neisse Line
Krumau; Český Krumlov; Krummau
Sankt Joachimsthal; Jáchymov; St. Joachimsthal
Falkenau; Sokolov
Graslitz; Kraslice
Elbogen; Loket
Saaz; Žatec
Dux in Böhmen; Duchcov
Kaaden; Kadaň
Böhmisch Leipa; Česká Lípa
Rumburg; Rumburk
Warnsdorf; Varnsdorf
Gablonz; Jablonec
Friedland in Böhmen; Frýdlant
Braunau in Böhmen; Broumov
Königgrätz; Hradec Králové; Sadowa
Raudnitz; Roudnice
Beraun; Beroun
Pibrans; Příbram
Strakonitz; Strakonice
Klattau; Klatovy
Neuhaus in Böhmen; Jindřichův Hradec
Wittingau; Třeboň
Winterberg in Böhmen; Vimperk
Prachatitz; Prachatice
Lidice; Liditz
Trebitsch; Třebíč
Nikolsburg; Mikulov
Göding; Hodonín
Austerlitz; Slavkov
Ungarisch Hradisch; Uherské Hradiště
Zlin; Gottwaldov
Wischau; Vyškov
Proßnitz; Prostějov
Sternberg in Mähren; Šternberk
Mährisch Schönberg; Šumperk
Mährisch Trübau; Moravská Třebová
Zwittau; Svitavy
Leitomischl; Litomyšl
Jägerndorf; Krnov
Freudenthal in Schlesien; Bruntál
Freiwaldau; Jeseník
Neutitschein; Nový Jičín
Friedeck; Frýdek
Karwin; Karviná
Böhmerwald; Bohemian Forest; Šumava
Altvatergebirge; Hrubý Jeseník; Altvater-Gebirge
Isergebirge; Jizera Mountains; Jizerské hory; Góry Izerskie
Adlergebirge; Orlické hory
Lausitzer Gebirge; Zittauer Gebirge; Lusatian Mountains; Lužické hory
Sudetenland; Sudety
Mährisch-Schlesien; Moravian-Silesia; Moravskoslezský kraj
Protektorat Böhmen und Mähren; Protectorate of Bohemia and Moravia
Dukovany; Dukowan
Wenzelsplatz; Wenceslas Square; Václavské náměstí
Karlsbrücke; Charles Bridge; Karlův most
Prager Burg; Prague Castle; Hradschin; Pražský hrad
Kremnitz; Kremnica
Schemnitz; Banská Štiavnica
Trentschin; Trenčín
Neuhäusel; Nové Zámky; Érsekújvár
Komorn; Komárno; Komárom
Göllnitz; Gelnica
Käsmark; Kežmarok; Kesmark
Leutschau; Levoča
Zipser Neudorf; Spišská Nová Ves
Zips; Spiš
Bartfeld; Bardejov
Preschau; Prešov; Eperies
Liptau-Sankt-Nikolaus; Liptovský Mikuláš
Rosenberg in der Slowakei; Ružomberok
Pistyan; Piešťany
Oberungarn; Upper Hungary; Felvidék
Niedere Tatra; Low Tatras; Nízke Tatry
Wieselburg in Ungarn; Mosonmagyaróvár; Ungarisch-Altenburg
Güns; Kőszeg
Wesprim; Veszprém
Plintenburg; Visegrád
Kecskemet; Ketschkemet
Dunaújváros; Sztálinváros
Ofen und Pest; Buda und Pest; Ofen-Pest
Schüttinsel; Žitný ostrov; Große Schütt
Große Ungarische Tiefebene; Great Hungarian Plain; Alföld
Pannonien; Pannonia
Jassy; Iași; Iassy
Konstanza; Constanța; Konstantza; Küstendsche
Großwardein; Oradea; Nagyvárad
Sathmar; Satu Mare; Szatmár; Szatmárnémeti
Neumarkt am Mieresch; Târgu Mureș; Tirgu Mures; Marosvásárhely
Karlsburg; Alba Iulia; Weißenburg in Siebenbürgen; Gyulafehérvár
Schäßburg; Sighișoara; Segesvár
Mediasch; Mediaș; Medgyes
Mühlbach in Siebenbürgen; Sebeș
Hunedoara; Eisenmarkt; Vajdahunyad
Deva in Siebenbürgen; Diemrich
Fogarasch; Făgăraș
Szeklerland; Ținutul Secuiesc; Székelyföld
Maramuresch; Maramureș; Marmarosch
Sighet; Sighetu Marmației; Sighetul Marmației; Marmaroschsiget
Radautz; Rădăuți
Suczawa; Suceava
Ploiești; Plojescht
Galatz; Galați
Craiova; Krajowa
Eisernes Tor; Iron Gates; Iron Gate; Porțile de Fier; Đerdap
Oltenien; Oltenia; Kleine Walachei
Muntenien; Muntenia; Große Walachei
Schwarzmeerküste; Black Sea coast
Donaudelta; Danube Delta; Delta Dunării
Südkarpaten; Transsilvanische Alpen; Transylvanian Alps; Carpații Meridionali
Banat; Bánság
Crișana; Kreischgebiet
Pruth; Prut
Sereth; Siret
Marosch; Mieresch; Maros
Arensburg; Kuressaare; Kingissepa
Hapsal; Haapsalu
Pernau; Pärnu; Pernow
Fellin; Viljandi
Wesenberg in Estland; Rakvere
Weißenstein in Estland; Paide
Ösel; Saaremaa
Dagö; Hiiumaa
Peipussee; Lake Peipus; Peipsi järv; Tschudskoje-See
Dünaburg; Daugavpils; Dwinsk
Mitau; Jelgava; Mitawa
Wenden in Livland; Cēsis
Wolmar; Valmiera
Jūrmala; Rigaer Strand; Riga-Strand
Salaspils; Kirchholm
Goldingen; Kuldīga
Tuckum; Tukums
Rigaischer Meerbusen; Rigaer Bucht; Gulf of Riga; Golf von Riga
Daugava; Westliche Dwina; Western Dvina
Kurland; Courland; Kurzeme; Kurlande
Livland; Livonia; Livonie; Liivimaa
Lettgallen; Latgale; Latgallen; Lettgallien
Semgallen; Zemgale; Semigallia
Memelland; Memelgebiet; Klaipėda-Region; Memel Territory
Schaulen; Šiauliai; Schawli
Ponewiesch; Panevėžys; Ponewesch
Polangen; Palanga
Heydekrug; Šilutė
Tauroggen; Tauragė
Troki; Trakai; Traken
Schwarzort; Juodkrantė
Georgenburg in Litauen; Jurbarkas
Ponary; Paneriai; Ponar
Schamaiten; Žemaitija; Samogitia; Schemaiten
Insterburg; Tschernjachowsk; Chernyakhovsk
Gumbinnen; Gussew in Ostpreußen
Pillau; Baltijsk; Baltiysk
Palmnicken; Jantarny; Yantarny
Heiligenbeil; Mamonowo; Mamonovo
Preußisch Eylau; Bagrationowsk; Bagrationovsk
Stallupönen; Ebenrode in Ostpreußen
Oblast Kaliningrad; Gebiet Kaliningrad; Kaliningrader Gebiet; Kaliningrad Oblast; Kaliningrad Region
Nordostpreußen; Nord-Ostpreußen
Rudolfswerth; Novo mesto
Gottschee; Kočevje
Bischoflack; Škofja Loka
Stein in Krain; Kamnik
Veldes; Bled
Adelsberg; Postojna; Adelsberger Grotte
Idria; Idrija
Windischgrätz; Slovenj Gradec
Rohitsch-Sauerbrunn; Rogaška Slatina
Koper; Capodistria
Piran; Pirano
Portorož; Portorose
Krain; Carniola; Kranjska
Untersteiermark; Lower Styria; Spodnja Štajerska
Julische Alpen; Julian Alps; Julijske Alpe; Alpi Giulie
Julisch Venetien; Venezia Giulia; Julijska krajina
Triglav; Terglou
Fiume; Rijeka; Sankt Veit am Pflaum
Opatija; Abbazia
Poreč; Parenzo
Rovinj; Rovigno
Šibenik; Sebenico
Korčula; Curzola
Cres; Cherso
Krk; Veglia
Karlstadt in Kroatien; Karlovac
Vukovar; Wukowar
Plitvicer Seen; Plitvice Lakes; Plitvička jezera; Plitwitzer Seen
Neusatz; Novi Sad; Újvidék
Semlin; Zemun
Karlowitz in Syrmien; Sremski Karlovci
Mitrowitz; Sremska Mitrovica
Syrmien; Srem; Srijem; Syrmia
Batschka; Bačka
Subotica; Maria-Theresiopel; Szabadka
Zrenjanin; Großbetschkerek; Nagybecskerek
Kragujevac; Kragujewac
Novi Pazar; Novipasar
Sandschak; Sandžak; Sanjak von Novi Pazar
Amselfeld; Kosovo Polje; Fushë Kosova
Peć; Peja
Prizren; Prisren
Gjakova; Đakovica; Djakovica
Ferizaj; Uroševac
Gjilan; Gnjilane
Presevo; Presheva
Metochien; Metohija
Banja Luka; Banjaluka
Srebrenica; Srebrenitza
Republika Srpska; Serbische Republik; Serb Republic; Bosnische Serbenrepublik
Cetinje; Cetinj; Zetinje
Kotor; Cattaro; Bay of Kotor
Ulcinj; Dulcigno; Ulqin
Montenegro; Crna Gora; Mali i Zi
Bitola; Bitolj
Tetovo; Tetowo; Tetova
Kumanovo; Kumanowo
Ohridsee; Ochridsee; Lake Ohrid
Prespasee; Lake Prespa
Skutarisee; Skutari-See; Lake Skadar; Shkodrasee; Skadarsko jezero
Wardar; Vardar
Vlora; Vlorë; Valona
Skutari; Shkodra; Shkodër; Scutari; Skadar
Elbasan; Elbassan
Gjirokastra; Gjirokastër; Argyrokastro
Sarandë; Santi Quaranta
Rustschuk; Rousse
Weliko Tarnowo; Veliko Tarnovo; Tarnowo; Tirnowo
Widin; Vidin
Plewen; Pleven; Plewna
Burgas; Bourgas
Stara Sagora; Stara Zagora
Schumen; Shumen; Schumla
Blagoewgrad; Blagoevgrad
Kardschali; Kardzhali; Kurdschali
Kosloduj; Kozloduy
Rila-Kloster; Rila Monastery
Rhodopen; Rhodope; Rhodope Mountains
Balkangebirge; Balkan Mountains; Stara Planina
Evros; Maritsa
Piräus; Pireas; Pirée
Heraklion; Iraklio; Iraklion; Heraklio
Chania; Kanea; Khania
Alexandroupolis; Dedeagatsch; Alexandropolis
Komotini; Gümülcine
Ioannina; Yannina
Volos; Wolos
Nauplia; Nafplio; Nauplion; Nafplion
Mesolongi; Missolunghi; Messolongi
Lesbos; Mytilini; Mytilene; Lesvos
Chios; Hios
Thasos; Thassos
Zakynthos; Zante
Kefalonia; Kephallonia; Cephalonia; Kefallinia
Lefkada; Leukas; Lefkas
Kythira; Kythera; Cerigo
Euböa; Evia
Ionische Inseln; Ionian Islands; Eptanisa
Dodekanes; Dodecanese; Dodekanisa
Sporaden; Sporades
Ägäische Inseln; Ägäis-Inseln; Aegean Islands
Attika; Attica
Böotien; Boeotia; Viotia
Makedonien; Griechisch-Mazedonien; Ägäisch-Mazedonien
Arkadien; Arcadia
Berg Athos; Mount Athos; Agion Oros; Athos
Chalkidike; Chalkidiki; Halkidiki
Akropolis; Acropolis
Isthmus von Korinth; Isthmus of Corinth; Kanal von Korinth; Corinth Canal
Thermopylen; Thermopylae
Westthrakien; Western Thrace; West-Thrakien
Famagusta; Ammochostos; Gazimağusa; Mağusa
Kyrenia; Girne; Keryneia
Limassol; Lemesos
Paphos; Pafos
Türkische Republik Nordzypern; Turkish Republic of Northern Cyprus; TRNC; KKTC
Edirne; Adrianopel; Adrianople
Gallipoli; Gelibolu; Gallipoli-Halbinsel
Bursa; Brussa
Iznik; Nikäa; Nicaea; Nizäa
Izmit; Nikomedia; Kocaeli
Trabzon; Trapezunt; Trebizond
Antakya; Antiochia; Antioch; Antiochien
Iskenderun; Alexandrette; Alexandretta
Hatay; Sandschak Alexandrette; Sanjak of Alexandretta
Şanlıurfa; Urfa; Sanliurfa
Kahramanmaraş; Marasch
Gaziantep; Aintab; Antep
Erzurum; Erzerum; Erserum
Konya; Ikonion; Iconium
Ephesos; Ephesus
Milet; Miletus
Pergamon; Pergamum; Bergama
Tarsus; Tarsos
Troja; Truva; Ilion
Kappadokien; Kapadokya; Cappadocia; Kappadozien
Kilikien; Cilicia; Kilikya
Bodrum; Halikarnassos; Halicarnassus
Dersim; Tunceli
Cizre; Cizîr; Dschisre
Goldenes Horn; Golden Horn; Haliç
Hagia Sophia; Ayasofya; Aya Sofya
Marmarameer; Sea of Marmara; Marmara-Meer
Ararat; Mount Ararat; Ağrı Dağı; Berg Ararat
Vansee; Van-See; Lake Van
Taurus-Gebirge; Taurusgebirge; Taurus Mountains
Pontisches Gebirge; Pontic Mountains
Kleinasien; Asia Minor; Asie Mineure
Ostanatolien; Eastern Anatolia; Doğu Anadolu
Kurdistan; Kurdistan-Region; Kurdische Autonomiegebiete; Kurdische Autonomieregion
Autonome Region Kurdistan; Kurdistan Region of Iraq; Irakisch-Kurdistan; Nordirakisches Kurdistan
Winnyzja; Winniza; Vinnytsia; Vinnitsa
Tschernihiw; Tschernigow; Chernihiv; Chernigov
Tscherkassy; Cherkasy; Cherkassy
Schytomyr; Schitomir; Zhytomyr; Zhitomir
Riwne; Rowno; Rivne; Rovno
Iwano-Frankiwsk; Stanislau; Ivano-Frankivsk; Stanislawów; Iwano-Frankowsk
Ternopil; Tarnopol; Ternopol
Uschhorod; Uzhhorod; Uzhgorod; Ungvár; Uschgorod; Ungwar
Mukatschewo; Munkatsch; Munkács; Mukachevo; Mukacheve
Tscherniwzi; Czernowitz; Chernivtsi; Cernăuți; Tschernowitz; Tschernowzy
Krywyj Rih; Kriwoi Rog; Kryvyi Rih; Krivoy Rog
Krementschuk; Kremenchuk; Kremenchug
Kropywnyzkyj; Kirowohrad; Kropyvnytskyi; Kirowograd; Jelisawetgrad
Chmelnyzkyj; Chmelnizki; Khmelnytskyi; Proskurow; Proskuriw
Kamjanez-Podilskyj; Kamenez-Podolsk; Kamianets-Podilskyi
Berdjansk; Berdyansk; Berdiansk
Feodossija; Feodosia; Feodosija
Jewpatorija; Eupatoria; Yevpatoria; Eupatorija
Bachtschyssaraj; Bachtschissarai; Bakhchysarai
Bachmut; Artjomowsk; Bakhmut; Artemiwsk; Artemovsk
Slowjansk; Slawjansk; Sloviansk; Slavyansk; Slovyansk
Sjewjerodonezk; Sewerodonezk; Severodonetsk; Sievierodonetsk
Lyssytschansk; Lissitschansk; Lysychansk; Lisichansk
Pokrowsk; Krasnoarmijsk; Pokrovsk; Krasnoarmeisk
Myrnohrad; Mirnograd
Awdijiwka; Awdejewka; Avdiivka; Avdeevka; Avdiyivka
Marjinka; Maryinka
Wuhledar; Vuhledar; Ugledar; Wugledar
Torezk; Toretsk; Dserschynsk
Tschassiw Jar; Chasiv Yar; Tschassow Jar
Kostjantyniwka; Kostiantynivka; Konstantinowka
Popasna; Popasnaja
Lyman; Krasny Liman
Wolnowacha; Volnovakha
Debalzewe; Debalzewo; Debaltseve; Debaltsevo
Horliwka; Gorlowka; Horlivka; Gorlovka
Makijiwka; Makejewka; Makiivka; Makeyevka
Ilowajsk; Ilovaisk
Isjum; Izium; Izyum
Kupjansk; Kupiansk; Kupyansk
Wowtschansk; Vovchansk; Woltschansk; Volchansk
Balaklija; Balakliia; Balakleya
Irpin; Irpen
Hostomel; Gostomel
Borodjanka; Borodianka; Borodyanka
Browary; Brovary
Bila Zerkwa; Belaja Zerkow; Bila Tserkva
Prypjat; Pripjat; Pripyat; Prypiat
Slawutytsch; Slawutitsch; Slavutych
Nowa Kachowka; Kachowka; Kakhovka
Kachowka-Staudamm; Kachowka-Damm; Kakhovka Dam
Otschakiw; Otschakow; Ochakiv
Skadowsk; Skadovsk
Henitschesk; Genitschesk; Henichesk
Perekop; Or Qapı
Huljajpole; Guljaipole; Huliaipole
Orichiw; Orechow; Orikhiv
Robotyne; Rabotino
Ismajil; Izmail
Bilhorod-Dnistrowskyj; Akkerman; Belgorod-Dnjestrowski; Cetatea Albă
Schlangeninsel; Snake Island; Smijinyj
Drohobytsch; Drohobycz; Drogobytsch; Drohobych
Stryj; Stry; Stryi
Truskawez; Truskavets
Sambir; Sambor
Schowkwa; Zhovkva; Żółkiew
Kolomyja; Kolomea; Kolomyia
Berdytschiw; Berditschew; Berdychiv
Nischyn; Neschin; Nizhyn
Babyn Jar; Babi Jar; Babyn Yar; Babi Yar
Maidan; Majdan Nesaleschnosti
Wolhynien; Wolynien; Volhynia; Volyn; Wołyń; Wolyn
Podolien; Podolia; Podillja; Podole
Karpatenukraine; Karpato-Ukraine; Carpathian Ruthenia; Carpatho-Ukraine; Podkarpatská Rus
Südukraine; Southern Ukraine
Volksrepublik Donezk; DNR; Donetsk People’s Republic
Volksrepublik Luhansk; LNR; Volksrepublik Lugansk; Luhansk People’s Republic
Neurussland; Noworossija; Novorossiya
Straße von Kertsch; Kertsch-Straße; Kerch Strait; Meerenge von Kertsch
Krim-Brücke; Krimbrücke; Kertsch-Brücke; Crimean Bridge; Kerch Bridge
Südlicher Bug; Southern Bug; Piwdennyj Buh
Brest-Litowsk; Brest-Litovsk; Brześć; Bieraście
Gomel; Homel; Homiel
Witebsk; Wizebsk; Vitebsk; Vitsyebsk
Mogiljow; Mahiljou; Mogilev; Mahilyow; Mogilew
Bobruisk; Babrujsk; Babruysk
Baranawitschy; Baranowitschi; Baranovichi
Ostrowez; Astrawez; Astravets; Ostrovets
Polozk; Polazk; Polotsk
Beresina; Bjaresina; Berezina
Pripjatsümpfe; Pripjet-Sümpfe; Pripet Marshes; Polesien; Polesje; Polesia
Belzy; Bălți; Beltsy
Bendery; Tighina
Gagausien; Gagauzia
Cobasna; Kolbasna
Nischni Nowgorod; Nischnij Nowgorod; Nizhny Novgorod; Nijni Novgorod
Weliki Nowgorod; Nowgorod; Novgorod
Samara; Kuibyschew; Kuybyshev
Nowokusnezk; Novokuznetsk; Stalinsk
Wladikawkas; Vladikavkaz; Dsaudschikau
Uljanowsk; Ulyanovsk; Simbirsk
Sewerodwinsk; Severodvinsk; Molotowsk
Seweromorsk; Severomorsk
Orjol; Orel; Oryol
Pskow; Pleskau; Pskov; Pleskow
Noworossijsk; Noworossisk; Novorossiysk; Novorossijsk
Juschno-Sachalinsk; Yuzhno-Sakhalinsk; Toyohara
Wyborg; Vyborg; Viipuri
Peterhof; Petergof; Petrodworez; Peterhof Palace
Zarskoje Selo; Tsarskoye Selo
Schlüsselburg; Schlisselburg; Shlisselburg
Tichwin; Tikhvin
Petrosawodsk; Petrozavodsk; Petroskoi
Staraja Russa; Staraya Russa
Welikije Luki; Weliki Luki; Velikiye Luki
Tscherepowez; Cherepovets
Sergijew Possad; Sergiev Posad; Sagorsk; Zagorsk
Susdal; Suzdal
Nischni Tagil; Nizhny Tagil
Slatoust; Zlatoust
Osjorsk; Ozyorsk; Majak; Mayak
Kyschtym; Kyshtym
Nabereschnyje Tschelny; Naberezhnye Chelny
Nischnekamsk; Nizhnekamsk
Arsamas; Arzamas
Sarow; Sarov; Arsamas-16
Dserschinsk; Dzerzhinsk
Joschkar-Ola; Yoshkar-Ola
Nasran; Nazran
Derbent; Derbend
Budjonnowsk; Budyonnovsk; Budennovsk
Kislowodsk; Kislovodsk
Pjatigorsk; Pyatigorsk
Mineralnyje Wody; Mineralnye Vody
Maikop; Maykop
Gelendschik; Gelendzhik
Jeisk; Yeysk; Jejsk
Asow; Azov
Nowotscherkassk; Novocherkassk
Wolgodonsk; Volgodonsk
Balakowo; Balakovo
Salechard; Salekhard
Chanty-Mansijsk; Khanty-Mansiysk; Chanty-Mansiysk
Nischnewartowsk; Nizhnevartovsk
Nowy Urengoi; Novy Urengoy
Jamal-Halbinsel; Yamal Peninsula; Halbinsel Jamal
Schelesnogorsk; Zheleznogorsk; Krasnojarsk-26
Kysyl; Kyzyl
Birobidschan; Birobidzhan
Oimjakon; Oymyakon
Werchojansk; Verkhoyansk
Tschuktschen; Tschukotka; Chukotka; Tschuktschen-Halbinsel
Iturup; Etorofu
Kunaschir; Kunashir; Kunashiri
Schikotan; Shikotan
Region Primorje; Primorje; Primorski Krai; Primorye
Region Chabarowsk; Khabarovsk Krai; Chabarowski Krai
Region Krasnodar; Krasnodarskij Krai; Krasnodar Krai; Kuban-Region
Gebiet Belgorod; Oblast Belgorod; Region Belgorod; Belgorod Oblast; Belgorod region
Gebiet Kursk; Oblast Kursk; Region Kursk; Kursk Oblast; Kursk region
Gebiet Rostow; Oblast Rostow; Region Rostow; Rostov Oblast
Gebiet Brjansk; Oblast Brjansk; Region Brjansk; Bryansk Oblast
Westsibirien; Western Siberia
Ostsibirien; Eastern Siberia
Russischer Ferner Osten; Russian Far East; Russlands Ferner Osten
Tatarstan; Tatarien; Tatarija
Tschuwaschien; Chuvashia; Tschuwaschische Republik
Mordwinien; Mordovia; Mordwa
Udmurtien; Udmurtia
Mari El; Mari-Republik
Adygeja; Adygea; Adygien
Kabardino-Balkarien; Kabardino-Balkaria; Kabarda-Balkarien
Karatschai-Tscherkessien; Karachay-Cherkessia; Karatschajewo-Tscherkessien
Chakassien; Khakassia
Kola-Halbinsel; Halbinsel Kola; Kola Peninsula
Weißes Meer; White Sea
Solowezki-Inseln; Solowki; Solovetsky Islands; Solovki
Wrangelinsel; Wrangel-Insel; Wrangel Island
Neusibirische Inseln; New Siberian Islands
Onegasee; Onega-See; Lake Onega
Ilmensee; Lake Ilmen
Amur; Heilongjiang; Heilong Jiang
Ussuri; Wusuli
Basilius-Kathedrale; St. Basil’s Cathedral; Saint Basil’s Cathedral
Eremitage; Hermitage Museum
Winterpalast; Winter Palace; Winterpalais
Lubjanka; Lubyanka
Scheremetjewo; Sheremetyevo
Domodedowo; Domodedovo
Wnukowo; Vnukovo
Sternenstädtchen; Swjosdny Gorodok
Wostotschny; Vostochny
Suchumi; Sochumi; Sukhumi; Sokhumi
Kutaissi; Kutaisi; Kutais
Batumi; Batum
Zchinwali; Tskhinvali; Zchinwal
Mingrelien; Megrelien; Samegrelo; Mingrelia
Swanetien; Svaneti; Svanetia
Kachetien; Kakheti
Pankissi-Tal; Pankisi Gorge; Pankissi-Schlucht
Kodori-Tal; Kodori-Schlucht; Kodori Gorge
Gjumri; Leninakan; Gyumri; Alexandropol
Wanadsor; Vanadzor; Kirowakan
Etschmiadsin; Etchmiadzin; Wagharschapat; Edschmiadsin
Sewansee; Sewan-See; Lake Sevan
Latschin; Lachin; Berdsor; Lachin Corridor
Stepanakert; Chankendi; Khankendi; Xankəndi; Xankandi
Schuscha; Schuschi; Shusha; Shushi
Gandscha; Gəncə; Kirowabad; Jelisawetpol; Gjandscha
Sumgait; Sumqayıt; Sumqait
Sangesur-Korridor; Zangezur Corridor; Zangesur-Korridor
Abscheron; Absheron; Halbinsel Abscheron
Elbrus; Mount Elbrus
Kasbek; Kazbek; Mkinwarzweri
Kura; Mtkwari
Arax; Araxes
Südkaukasus; Transkaukasien; South Caucasus; Transcaucasia; Südlicher Kaukasus
Nordkaukasus; North Caucasus; Ciscaucasia
Großer Kaukasus; Greater Caucasus
Karaganda; Karagandy; Qaraghandy
Schymkent; Shymkent; Tschimkent; Chimkent
Aktau; Aqtau
Aktobe; Aqtöbe; Aktjubinsk
Atyrau; Gurjew; Guryev
Ust-Kamenogorsk; Öskemen
Qostanai; Kostanai; Kustanai; Kostanay
Kysylorda; Kyzylorda; Qysylorda
Schanaosen; Zhanaozen; Schangaösen; Nowy Usen
Buchara; Bukhara; Buxoro
Chiwa; Khiva; Xiva
Andischan; Andijon; Andijan; Andischon
Namangan; Namanghan
Fergana; Farg’ona; Ferghana
Ferganatal; Fergana-Tal; Ferghana-Tal; Fergana Valley; Ferghana Valley
Karakalpakstan; Karakalpakistan; Qoraqalpogʻiston
Nukus; Nökis
Termes; Termiz; Termez
Dschalal-Abad; Jalal-Abad
Yssykköl; Issyk-Kul; Issykkul; Yssyk-Köl
Karakol; Prschewalsk
Chudschand; Khujand; Leninabad; Chodschent
Berg-Badachschan; Gorno-Badachschan; Gorno-Badakhshan
Pamir; Pamir-Gebirge; Pamirs
Tian Shan; Tienschan; Tien Shan; Tianshan
Amudarja; Amu Darya; Oxus; Amu-Darja
Syrdarja; Syr Darya; Jaxartes; Syr-Darja
Karakum; Garagum; Kara-Kum; Karakum-Wüste
Kysylkum; Kyzylkum; Kysyl-Kum
Türkmenabat; Tschardschou; Turkmenabad
Turkestan; Türkistan
Balchaschsee; Lake Balkhash; Balchasch-See
Mongolische Volksrepublik; Äußere Mongolei; Outer Mongolia
Changsha; Tschangscha
Changchun; Tschangtschun; Hsinking
Charbin; Harbin; Kharbin
Dalian; Dairen; Dalny
Lüshun; Port Arthur; Lüshunkou
Qingdao; Tsingtau; Tsingtao
Jiaozhou; Kiautschou; Kiaochow; Kiautschau
Jinan; Tsinan
Xi’an; Hsian
Wuhan; Hankou; Hankow; Hankau
Kunming; Yunnanfu
Guilin; Kweilin
Guizhou; Kweichow
Guangxi; Kwangsi
Gansu; Kansu
Shaanxi; Schensi; Shensi
Shanxi; Schansi; Shansi
Shandong; Schantung; Shantung
Henan; Honan
Hebei; Hopei; Tschili
Jiangsu; Kiangsu
Jiangxi; Kiangsi
Zhejiang; Tschekiang; Chekiang
Anhui; Anhwei
Qinghai; Tsinghai; Chinghai; Kukunor
Ningxia; Ninghsia
Heilongjiang-Provinz; Heilungkiang
Suzhou; Soochow; Sutschou
Ningbo; Ningpo
Fuzhou; Futschou; Foochow
Shantou; Swatow
Shenzhen; Schenzhen; Shumchun
Zhuhai; Chuhai
Perlfluss; Pearl River; Zhu Jiang; Perlfluss-Delta; Pearl River Delta
Hainan; Hainan-Insel
Urumtschi; Ürümqi; Wulumuqi
Kaschgar; Kashgar; Kaxgar
Yining; Gulja; Kuldscha; Ghulja
Hotan; Chotan; Khotan
Turfan; Turpan
Shigatse; Xigazê; Schigatse
Dunhuang; Tunhuang
Zhongnanhai; Chungnanhai
Ostturkestan; Ost-Turkestan; East Turkestan; Sinkiang-Uigurien
Taklamakan; Taklimakan; Takla Makan
Drei-Schluchten-Staudamm; Dreischluchtendamm; Three Gorges Dam; Drei-Schluchten-Damm
Seidenstraße; Silk Road
Mekong; Lancang; Lantsang
Brahmaputra; Yarlung Tsangpo; Yarlung Zangbo
Kowloon; Kaulun; Jiulong
Kaohsiung; Gaoxiong
Taichung; Taizhong
Kinmen; Quemoy; Jinmen
Matsu-Inseln; Mazu-Inseln; Matsu Islands
Pescadores; Penghu; Pescadoren
Republik China; Republic of China; Nationalchina
Yokohama; Jokohama
Shikoku; Schikoku
Kyushu; Kiuschu; Kyuschu; Kyusyu
Honshu; Honschu
Okinawa; Ryukyu-Inseln; Ryūkyū; Ryukyu Islands; Riukiu-Inseln
Iwojima; Iwo Jima; Ioto
Yasukuni-Schrein; Yasukuni
Busan; Pusan; Fusan
Incheon; Inchon; Intschon; Chemulpo
Daegu; Taegu
Daejeon; Taejon
Gwangju; Kwangju; Gwangdschu
Gyeongju; Kyongju; Kjongdschu
Gangneung; Kangnung
Pohang; Phohang
Panmunjom; Panmunjeom; Panmundschom
Kaesong; Gaeseong; Kaesung
Wonsan; Weonsan; Gensan
Sinuiju; Shinuiju; Sinuidschu
Chongjin; Tschongdschin; Cheongjin; Seishin
Hamhung; Hamheung
Nampo; Chinnampo
Yongbyon; Nyongbyon; Yeongbyeon; Jongbjon
Kumgangsan; Kumgang-Gebirge; Geumgangsan; Diamantgebirge; Mount Kumgang
Paektusan; Baekdusan; Paektu; Paekdusan; Changbaishan; Changbai-Gebirge
Tongchang-ri; Dongchang-ri; Tongchangri
Punggye-ri; Punggyeri; Pungye-ri; Phunggye-ri
Yeonpyeong; Yonpyong; Yeonpyeong-Insel
Dokdo; Takeshima; Liancourt-Felsen; Liancourt Rocks; Tokdo; Dokto
Demilitarisierte Zone; Demilitarized Zone; DMZ; Entmilitarisierte Zone
Yalu; Jalu; Amnok; Amnokgang
Tumen; Tuman; Tumengang
Republik Korea; Republic of Korea
Volksrepublik Korea; DPRK; Democratic People’s Republic of Korea; DVRK; KDVR
Haiphong; Hải Phòng
Dien Bien Phu; Dienbienphu
Tonking; Tonkin; Gulf of Tonkin
Cochinchina; Kotschinchina; Kochinchina
Französisch-Indochina; French Indochina; Indochine
Indochina; Hinterindien; Indochinesische Halbinsel
Nordvietnam; North Vietnam; Demokratische Republik Vietnam
Südvietnam; South Vietnam
Vientiane; Viengchan; Vientjane
Luang Prabang; Louangphabang; Luangprabang
Siem Reap; Siemreap
Sihanoukville; Kampong Som; Kompong Som
Chiang Mai; Chiengmai; Tschiang Mai; Chiangmai
Ayutthaya; Ajuthia; Ayuthia; Ayudhya
Mawlamyine; Moulmein; Mawlamyaing
Pathein; Bassein
Sittwe; Akyab
Rakhine; Arakan; Rakhaing
Irrawaddy; Irawadi; Ayeyarwady; Irawaddy
Salween; Saluen; Thanlwin
Schan-Staat; Shan State; Shan-Staat
Kachin; Katschin; Kachin State
Karen-Staat; Kayin; Karen State
Penang; Pinang
Kota Kinabalu; Jesselton
Malaysia; Malaya; Malaiischer Bund; Malaysien; Malaisie
Malaiische Halbinsel; Malay Peninsula; Malakka-Halbinsel
Niederländisch-Indien; Dutch East Indies; Netherlands East Indies; Niederländisch-Ostindien
Surabaya; Soerabaja; Surabaja
Bandung; Bandoeng
Semarang; Samarang
Banda Aceh; Kutaraja; Kota Radja
Jayapura; Hollandia
Kleine Sundainseln; Lesser Sunda Islands; Nusa Tenggara
Sundastraße; Sunda-Straße; Sunda Strait; Selat Sunda
Krakatau; Krakatoa
Ambon; Amboina
Scarborough-Riff; Scarborough Shoal; Huangyan Dao; Scarborough Reef
Sulusee; Sulu-See; Sulu Sea
Ganges-Delta; Sundarbans
Yamuna; Jumna; Dschamna
Allahabad; Prayagraj; Ilahabad
Gurgaon; Gurugram
Kanpur; Cawnpore
Shimla; Simla
Vishakhapatnam; Visakhapatnam; Vizag
Kozhikode; Calicut; Kalikut
Kollam; Quilon
Alappuzha; Alleppey
Thanjavur; Tanjore
Tiruchirappalli; Trichinopoly; Trichy
Belagavi; Belgaum
Mangaluru; Mangalore
Guwahati; Gauhati
Panaji; Panjim; Pandschim
Daman und Diu; Damão
Ahmedabad; Ahmadabad; Amdavad
Dschaipur; Jaipur
Dschodhpur; Jodhpur
Dschammu; Jammu
Dschammu und Kaschmir; Jammu and Kashmir; Jammu und Kaschmir
Ladakh; Ladach
Siachen; Siatschen; Siachen Glacier
Chandigarh; Tschandigarh
Nagpur; Nagpore
Orissa; Odisha
Uttarakhand; Uttaranchal
Jharkhand; Dscharkhand
Chhattisgarh; Chattisgarh
Haryana; Harijana
Maharashtra; Maharaschtra
Kerala; Keralam
Andamanen und Nikobaren; Andaman and Nicobar Islands
Andamanen; Andaman Islands; Andamans
Nikobaren; Nicobar Islands; Nicobars
Lakkadiven; Lakshadweep; Laccadives
Malabarküste; Malabar Coast; Malabar
Koromandelküste; Coromandel Coast
Dekkan; Deccan
Golkonda; Golconda
Britisch-Indien; British India; British Raj
Tschittagong; Chittagong; Chattogram
Cox’s Bazar; Cox Bazar; Cox’s Basar
Ostpakistan; East Pakistan
Westpakistan; West Pakistan
Jaffna; Dschaffna; Yalpanam
Trincomalee; Trinkomali; Trincomali
Malediven; Maldives; Maldiven; Maldive Islands
Faisalabad; Lyallpur
Abbottabad; Abbotabad
Gwadar; Guadar
Chaman; Tschaman
Khyber-Pass; Chaiber-Pass; Chaiberpass; Khaiberpass
Khyber Pakhtunkhwa; Nordwestprovinz; NWFP; North-West Frontier Province; Nordwestliche Grenzprovinz
Waziristan; Wasiristan
Swat-Tal; Swat Valley; Swattal
Gilgit-Baltistan; Northern Areas
Azad Kaschmir; Azad Kashmir; Asad Kaschmir
Dschalalabad; Jalalabad; Dschelalabad
Herat; Harat
Ghasni; Ghazni; Gasni
Chost; Khost
Faisabad; Faizabad; Feisabad; Fayzabad
Baglan; Baghlan
Balch; Balkh
Bamian; Bamiyan; Bamijan
Badachschan; Badakhshan
Badghis; Badgis
Helmand; Hilmend; Helmand-Provinz
Nangarhar; Nangrahar
Paktia; Paktya
Urusgan; Uruzgan; Oruzgan
Laschkar Gah; Lashkar Gah; Laschkargah; Lashkargah
Panjshir; Pandschir; Pandschschir-Tal; Panjshir Valley
Parwan; Parvan
Bagram; Bagram Air Base; Bagram Airfield
Scheberghan; Sheberghan; Shibirghan
Tora Bora; Torabora
Durand-Linie; Durand Line
Aschdod; Ashdod; Asdod
Akko; Akkon
Jaffa; Yafo; Japho
Tiberias; Tverya
Herzlia; Herzliya; Herzlija
Netanja; Netanya; Natanya
Bnei Brak; Bne Brak; Bnei Berak
Petach Tikwa; Petah Tikva; Petach Tikva
Rischon LeZion; Rishon LeZion
Eilat; Elat
Sderot; Sederot
Kiryat Schmona; Kirjat Schmona; Kiryat Shmona
Nahariya; Naharija
Safed; Zefat; Tzfat
Masada; Massada; Metzada
Nazareth; Nazaret; Natzrat
Kapernaum; Capernaum; Kfar Nahum
Ben-Gurion-Flughafen; Ben Gurion Airport; Flughafen Ben Gurion
Klagemauer; Westmauer; Western Wall; Wailing Wall
Felsendom; Dome of the Rock
Al-Aksa-Moschee; al-Aqsa Mosque; Al-Aksa; Al-Aqsa
Ölberg; Mount of Olives
Grabeskirche; Church of the Holy Sepulchre
Zionsberg; Berg Zion; Mount Zion
Altstadt von Jerusalem; Old City of Jerusalem
Scheich Dscharrah; Sheikh Jarrah; Scheich Jarrah
Maale Adumim; Maaleh Adumim
Kiryat Arba; Kirjat Arba
Ariel-Siedlung; Siedlung Ariel
Dschenin; Jenin; Djenin; Dschanin
Nablus; Schechem
Tulkarem; Tulkarm
Kalkilia; Qalqilya; Kalkilya; Qalqiliya
Jericho; Ariha
Rafah; Rafiah; Rafach
Dschabalia; Jabalia; Dschabalija; Jabaliya
Deir al-Balah; Dair al-Balah; Deir el-Balah
Beit Lahia; Bait Lahija; Beit Lahiya
Beit Hanun; Beit Hanoun; Bait Hanun
Nuseirat; Nusseirat; Nusairat
Philadelphi-Korridor; Philadelphi Corridor; Philadelphi-Route
Erez-Übergang; Erez Crossing; Grenzübergang Erez
Kerem Schalom; Kerem Shalom
Samaria; Samarien; Schomron
Besetzte Gebiete; Occupied Territories
Palästinensische Autonomiebehörde; Palestinian Authority; Palästinenserbehörde
Schebaa-Farmen; Shebaa Farms; Schebaa
Hermon; Berg Hermon; Mount Hermon; Dschebel asch-Scheich
Tyros; Tyrus
Baalbek; Baalbeck
Bekaa-Ebene; Bekaa; Beqaa Valley; Bekaa Valley
Litani; Leontes
Byblos; Dschubail; Jbeil
Schatila; Shatila
Bint Dschubail; Bint Jbeil; Bint Dschbeil
Nakura; Nakoura; Naqoura
Dahija; Dahieh; Dahiya; Dahiyeh
Hama; Hamah
Idlib; Edlib
Tartus; Tartous
Palmyra; Tadmor; Tadmur
Deir al-Sor; Deir ez-Zor; Deir Essor; Dair as-Saur; Deir al-Zor; Deir ez-Sor; Deir Ezzor
Hasaka; Hasakeh; Al-Hasaka; Hassaka; Hasakah; Hassake
Kamischli; Qamischli; Qamishli; Kamishli
Kobane; Ain al-Arab; Kobani; Ayn al-Arab
Afrin; Efrin
Manbidsch; Manbij; Minbic; Membidsch
Al-Bab; El Bab; al-Baab
Dscharablus; Jarabulus; Dscharabulus
Daraa; Deraa
Suwaida; Sweida; Suweida; As-Suwaida; as-Sweida
Kuneitra; Quneitra; Qunaitra
Ghuta; Ghouta; Ostghuta; Eastern Ghouta
Chan Scheichun; Khan Sheikhoun; Chan Schaichun
Hmeimim; Khmeimim; Hmeymim; Chmeimim
Al-Tanf; Tanf
Rojava; Westkurdistan; Nordostsyrien; Rojawa
Dschabal ad-Duruz; Jabal al-Druze; Drusengebirge
Transjordanien; Transjordan
Jordanien; Jordanie; Giordania; Haschemitisches Königreich
Ninive; Nineveh; Niniveh
Erbil; Arbil; Irbil; Hewlêr
Kirkuk; Kerkuk
Suleimanija; Sulaimaniya; Sulaimanija; Slemani; Sulaymaniyah; Suleimaniya; Silêmanî
Dohuk; Duhok; Dahuk
Sindschar; Sinjar; Schingal; Şingal; Sindschar-Gebirge; Shingal; Shengal
Halabdscha; Halabja; Helebce
Ramadi; Al-Ramadi; Ar-Ramadi
Haditha; Hadithah
Tikrit; Takrit; Tekrit
Bakuba; Baquba; Baakuba; Baqubah
Nassirija; Nasiriya; Nasirija; Nasiriyah; Nassirijah
Tal Afar; Tel Afar; Telafer; Tall Afar
Anbar; Al-Anbar; Provinz Anbar
Abu Ghraib; Abu Graib; Abu Ghreib
Babylon; Babil
Schatt al-Arab; Schatt el-Arab; Shatt al-Arab; Arvand Rud; Arwand Rud; Shatt el-Arab
Tigris; Dijla; Didschla
Umm Kasr; Umm Qasr
Schiras; Shiraz; Chiraz
Täbris; Tabriz; Tebriz
Ghom; Qom; Qum
Ahwas; Ahvaz; Ahwaz; Ahvas
Buschehr; Bushehr; Buschir; Bushire
Khorramshahr; Chorramschahr; Chorramshahr
Bandar Abbas; Gambrun
Kermanschah; Kermanshah; Bachtaran
Hamadan; Ekbatana; Hamedan
Rascht; Rasht
Karadsch; Karaj
Urmia; Orumiyeh; Rezaiyeh; Urmieh
Urmiasee; Urmia-See; Lake Urmia
Yazd; Jasd; Jesd
Kerman; Kirman
Sahedan; Zahedan
Tschabahar; Chabahar; Tschahbahar
Fordo; Fordow; Fordu
Khondab; Chondab
Parchin; Partschin
Persepolis; Tacht-e Dschamschid; Takht-e Jamshid
Chusistan; Khuzestan; Khusistan; Chuzestan; Arabistan
Chorasan; Khorasan; Khorassan; Chorassan
Sistan und Belutschistan; Sistan-Baluchestan; Sistan and Baluchestan
Chark; Kharg; Insel Chark; Kharg Island
Kisch im Persischen Golf; Kish Island
Elburs; Alborz; Elburz; Elbursgebirge
Yanbu; Janbu
Dammam; Ad-Dammam
Dhahran; Daharan
Khobar; Al-Khobar; Chobar
Hedschas; Hejaz; Hijaz; Hidschas
Nedschd; Najd; Nadschd; Nejd
Nadschran; Najran
Rub al-Chali; Rub al Khali; Empty Quarter; Leeres Viertel
Hodeida; Hudaida; Hodeidah; Al-Hudaida; Hodaida
Tais; Taiz; Taizz
Mukalla; Al-Mukalla; Makalla
Saada; Sa’da; Sadah
Hadramaut; Hadhramaut; Hadramawt
Sokotra; Socotra; Soqotra
Bab al-Mandab; Bab el-Mandeb; Bab al-Mandeb; Tor der Tränen; Mandab Strait
Nordjemen; North Yemen; Jemenitische Arabische Republik
Südjemen; South Yemen; Demokratische Volksrepublik Jemen
Salala; Salalah
Dhofar; Dofar
Maskat und Oman; Muscat and Oman
Musandam; Ruus al-Dschibal
Schardscha; Sharjah; Scharjah; Schardschah
Ras al-Chaima; Ras al-Khaimah; Ras el Chaima
Fudschaira; Fujairah; Fudscheira
Al Ain; El Ain
Trucial States; Vertragsstaaten; Vertragsoman; Trucial Coast
Bahrain; Bahrein
Manama; Al-Manama
Golfstaaten; Gulf States
Arabischer Golf; Arabian Gulf
Arabisches Meer; Arabian Sea; Mer d’Arabie
Fruchtbarer Halbmond; Fertile Crescent
Scharm el-Scheich; Scharm al-Scheich; Sharm el-Sheikh; Sharm el Sheik
Assuan; Aswan; Assouan
Assuan-Staudamm; Assuan-Hochdamm; Aswan Dam
Luxor; Al-Uqsur; Louxor
Hurghada; Al-Ghardaqa; Ghardaka
Ismailia; Ismailija
Sues; Suez; As-Suways
Port Said; Bur Said
Damiette; Dumyat; Damietta
El-Arisch; El Arish; al-Arisch; Al-Arish
El Alamein; al-Alamain; Al-Alamein
Abu Simbel; Abu Sunbul
Fajum; Fayyum; Faiyum; Fayum
Oberägypten; Upper Egypt; Haute-Égypte
Unterägypten; Lower Egypt; Basse-Égypte
Tahrir-Platz; Tahrir Square; Midan at-Tahrir; Midan al-Tahrir; Tahrirplatz
Nildelta; Nil-Delta; Nile Delta
Nassersee; Nasser-See; Lake Nasser
Nubien; Nubia; Nubie
Tripolitanien; Tripolitania; Tripolitaine
Cyrenaika; Kyrenaika; Cyrenaica; Barqa
Fessan; Fezzan
Sirte; Surt; Syrte
Große Syrte; Gulf of Sidra; Golf von Sirte; Golf von Syrte; Große Sirte
Misrata; Misurata; Misratah
Tobruk; Tobrouk; Tubruq
Darna; Derna
Sebha; Sabha
Sawija; Zawiya; Zawija; Az-Zawiyah
Adschdabija; Ajdabiya; Adschdabiya
Ghadames; Gadames
Tunis; Tounes
Bizerta; Biserta; Bizerte; Binzert
Kairouan; Qairawan; Kairuan
Djerba; Dscherba; Jerba
Karthago; Carthage; Cartagine
Oran; Wahran; Ouahran
Tlemcen; Tilimsan
Tamanrasset; Tamanghasset
Kabylei; Kabylie; Kabylia; Kabylien
Fès; Fez
Essaouira; Mogador
El Jadida; Mazagan
Atlasgebirge; Atlas-Gebirge; Atlas Mountains
Hoher Atlas; High Atlas; Haut Atlas
Rif-Gebirge; Rifgebirge; Rif Mountains
Spanisch-Sahara; Spanish Sahara
Nouakchott; Nuakschott; Nuakchott
Mauretanien; Mauritania; Mauritanie
Mali; Französisch-Sudan; French Sudan
Azawad; Asawad
Agadez; Agadès
Ouagadougou; Wagadugu; Uagadugu
Bobo-Dioulasso; Bobo Diulasso
Senegal; Senegambien
Gambia; The Gambia; Gambie
Conakry; Konakry; Konakri
Guinea-Bissau; Portugiesisch-Guinea; Portuguese Guinea; Guinée-Bissau; Guiné-Bissau
Äquatorialguinea; Spanisch-Guinea; Equatorial Guinea; Guinea Ecuatorial; Guinée équatoriale
Bioko; Fernando Póo; Fernando Po
Togo; Togoland
Benin-Stadt; Benin City
Zentralafrikanische Republik; Central African Republic; Ubangi-Schari; Oubangui-Chari; République centrafricaine; Zentralafrikanisches Kaiserreich
Gabun; Gabon
São Tomé und Príncipe; Sao Tome and Principe; São Tomé e Príncipe
Kisangani; Stanleyville
Lubumbashi; Elisabethville
Bukavu; Costermansville
Kananga; Luluaburg; Luluabourg
Mbandaka; Coquilhatville
Katanga; Shaba; Schaba
Kivu; Nordkivu; North Kivu; Kiwu
Südkivu; Süd-Kivu; South Kivu
Ituri; Ituri-Provinz
Kivusee; Kiwusee; Lake Kivu; Lac Kivu
Albertsee; Lake Albert
Belgisch-Kongo; Belgian Congo; Kongo-Freistaat; Kongostaat
Kongobecken; Congo Basin
Burundi; Urundi
Bujumbura; Usumbura
Somalia; Somalie; Soomaaliya
Kismaju; Kismayo; Kismaayo; Chisimaio
Eritrea; Erythräa; Érythrée
Asmara; Asmera
Massawa; Massaua; Mitsiwa
Dire Dawa; Dire Daua; Diredawa
Aksum; Axum
Lalibela; Lalibäla
Mekele; Mekelle; Makalle
Grand-Ethiopian-Renaissance-Staudamm; Renaissance-Staudamm; Grand Ethiopian Renaissance Dam
Tanasee; Tana-See; Lake Tana
Omdurman; Omdourman; Umm Durman
Port Sudan; Bur Sudan
Darfur; Darfour; Dar Fur
Kordofan; Kurdufan
Al-Faschir; El Fasher; El-Fascher; Al-Fashir; El Facher; al-Fascher
Anglo-Ägyptischer Sudan; Anglo-Egyptian Sudan
Weißer Nil; White Nile
Angola; Portugiesisch-Westafrika; Portuguese West Africa
Huambo; Nova Lisboa
Cabinda; Kabinda
Bulawayo; Bulawajo
Cabo Delgado; Kap Delgado
Gaborone; Gaberones; Gaberone
Lesotho; Basutoland
Lüderitz; Lüderitzbucht; Angra Pequena; Nami-Nus
Walfischbucht; Walvis Bay; Walvisbaai; Walvisbay
Caprivi-Zipfel; Caprivizipfel; Caprivi Strip; Sambesi-Region
Gqeberha; Port Elizabeth
Makhanda; Grahamstown
Polokwane; Pietersburg
Bloemfontein; Mangaung
Soweto; South Western Townships
Westkap; Western Cape; Wes-Kaap
Ostkap; Eastern Cape; Oos-Kaap
Nordkap-Provinz; Northern Cape; Noord-Kaap
Oranje-Freistaat; Orange Free State; Oranjefreistaat; Oranje Vrystaat
Mpumalanga; Osttransvaal; Eastern Transvaal
Robben Island; Robbeninsel; Robbeneiland
Tafelberg; Table Mountain
Drakensberge; Drakensberg Mountains; uKhahlamba; Drakensberg
Krüger-Nationalpark; Krügerpark; Krüger-Park
Limpopo; Nordtransvaal; Northern Transvaal
Madagaskar; Madagascar; Madagasikara; Malagasy Republic
Antsiranana; Diego Suarez
Réunion; Reunion Island; Île Bourbon
Biafra; Republic of Biafra
Adamaua; Adamawa
Kalahari; Kgalagadi; Kalahari-Wüste
Maghreb; Maghrib; Maghrebstaaten
Schwarzafrika; Subsahara-Afrika; Sub-Saharan Africa; Afrika südlich der Sahara; Sub-Sahara-Afrika
Französisch-Westafrika; French West Africa; Afrique-Occidentale française
Barbareskenstaaten; Barbary States; Barbary Coast
Golf von Guinea; Gulf of Guinea
Straße von Mosambik; Mozambique Channel; Kanal von Mosambik
Oranje; Orange River; Gariep; Oranje-Fluss
Turkanasee; Rudolfsee; Lake Turkana; Turkana-See; Lake Rudolf
Karibasee; Kariba-See; Lake Kariba; Kariba-Staudamm
Ruwenzori; Rwenzori; Mondberge; Mountains of the Moon
Mount Kenya; Mount Kenia; Kirinyaga
Kap Agulhas; Nadelkap; Cape Agulhas
St. Helena; Sankt Helena; Saint Helena; Santa Helena
Kapkolonie; Cape Colony; Kap-Kolonie
Ascension; Himmelfahrtsinsel; Ascension Island
Québec; Provinz Québec; Province of Quebec
Québec-Stadt; Quebec City; Ville de Québec
Neubraunschweig; New Brunswick; Nouveau-Brunswick
Neufundland und Labrador; Newfoundland and Labrador; Neufundland-Labrador
Nunavut; Nunawut
Yukon; Yukon Territory
Iqaluit; Frobisher Bay
Vancouver Island; Vancouver-Insel
Labrador-Halbinsel; Labrador Peninsula
Nordwestpassage; Northwest Passage; Nord-West-Passage
Nordostpassage; Northern Sea Route; Nördlicher Seeweg; Northeast Passage
Huronsee; Lake Huron
Winnipegsee; Lake Winnipeg
Großer Sklavensee; Great Slave Lake
Großer Bärensee; Great Bear Lake
Großer Salzsee; Great Salt Lake
Saint-Pierre und Miquelon; Saint Pierre and Miquelon
Niederkalifornien; Baja California; Lower California; Nieder-Kalifornien
Virginia; Virginien
Louisiana; Luisiana; Louisiane
Florida; Floride
Pearl Harbor; Pearl Harbour
Denali; Mount McKinley
Aleuten; Aleutian Islands
Neu-Amsterdam; Nieuw Amsterdam; New Amsterdam
Mittlerer Westen; Middle West; Midwest; Mittelwesten
Südstaaten; Southern United States; Konföderierte Staaten von Amerika; Confederate States
Große Ebenen; Great Plains
Todestal; Tal des Todes; Death Valley
Grand Canyon; Gran Cañón
Yellowstone-Nationalpark; Yellowstone-Park
Kap Canaveral; Cape Canaveral; Kap Kennedy; Cape Kennedy
Golden Gate Bridge; Golden-Gate-Brücke
Kapitol; US Capitol; United States Capitol
Oval Office; Ovales Büro
Arlington-Friedhof; Arlington National Cemetery; Nationalfriedhof Arlington
Rio Grande; Río Bravo
New Orleans; Neu-Orleans; Neuorleans
Guantánamo; Guantánamo Bay; Gitmo
Yucatán; Yukatan; Halbinsel Yucatán; Yucatan Peninsula
Schweinebucht; Bay of Pigs; Bahía de Cochinos; Playa Girón
Haiti; Ayiti; Saint-Domingue
Hispaniola; La Española; Quisqueya
Port-au-Prince; Pòtoprens
Puerto Rico; Porto Rico; Portorico
Trinidad und Tobago; Trinidad and Tobago
Port of Spain; Puerto España
Antigua und Barbuda; Antigua and Barbuda
St. Kitts und Nevis; Saint Kitts and Nevis; St. Kitts and Nevis; St. Christopher und Nevis; Sankt Kitts und Nevis
St. Lucia; Saint Lucia; Sankt Lucia; Sainte-Lucie
St. Vincent und die Grenadinen; Saint Vincent and the Grenadines; Sankt Vincent und die Grenadinen
Turks- und Caicosinseln; Turks and Caicos; Turks and Caicos Islands; Turks- und Caicos-Inseln
Amerikanische Jungferninseln; US Virgin Islands; Dänisch-Westindien; Danish West Indies
Britische Jungferninseln; British Virgin Islands; BVI
Niederländische Antillen; Netherlands Antilles; Nederlandse Antillen
Karibische Niederlande; Caribbean Netherlands
Curaçao; Kòrsou; Curassao
Saint-Martin; Sint Maarten; St. Martin in der Karibik
Große Antillen; Greater Antilles
Kleine Antillen; Lesser Antilles
Windward-Inseln; Windward Islands
Leeward-Inseln; Leeward Islands
Westindien; Westindische Inseln
Bermudadreieck; Bermuda-Dreieck; Bermuda Triangle
Moskitoküste; Mosquito Coast; Miskitoküste; Costa de Mosquitos
Landenge von Panama; Isthmus of Panama; Isthmus von Panama
Kanalzone; Panama Canal Zone; Panamakanalzone
Großkolumbien; Gran Colombia; Groß-Kolumbien
Cartagena in Kolumbien; Cartagena de Indias
Orinoco; Orinoko
Amazonas; Amazon River; Amazonenstrom
Mato Grosso; Matto Grosso
Salvador da Bahia; Salvador de Bahia
Zuckerhut; Sugarloaf Mountain; Pão de Açúcar
Iguaçu-Wasserfälle; Iguazú-Wasserfälle; Iguazu Falls; Cataratas do Iguaçu; Iguazú-Fälle; Iguacu-Fälle
Rio de la Plata; La-Plata-Mündung
Buenos Aires; Buenos Ayres
Port Stanley; Puerto Argentino
Südgeorgien; South Georgia; Georgia del Sur
Südliche Sandwichinseln; South Sandwich Islands
Magellanstraße; Strait of Magellan; Magellan-Straße
Drakestraße; Drake Passage
Beagle-Kanal; Beagle Channel
Atacama; Atacama-Wüste; Atacama Desert; Atacamawüste
Altiplano; Andenhochland
Machu Picchu; Machu Pichu; Machupicchu
Arequipa; Ariqipa
Oberperu; Upper Peru; Alto Perú
Chimborazo; Chimborasso
Vizekönigreich Peru; Viceroyalty of Peru
Neuspanien; New Spain; Nueva España
Neugranada; Nueva Granada; New Granada
Torres-Straße; Torres Strait; Torresstraße
Timorsee; Timor-See; Timor Sea
Korallenmeer; Coral Sea; Korallensee
Tasmansee; Tasman Sea; Tasmanische See
Mount Cook; Aoraki
Bismarck-Archipel; Bismarckarchipel; Bismarck Archipelago
Neubritannien; Neupommern; New Britain; Neu-Pommern
Neuirland; Neumecklenburg; New Ireland
Guadalcanal; Guadalkanal
Samoa; Westsamoa; Western Samoa; West-Samoa
Amerikanisch-Samoa; American Samoa; Ostsamoa
Kiribati; Gilbertinseln; Gilbert Islands; Gilbert-Inseln
Tuvalu; Elliceinseln; Ellice Islands; Ellice-Inseln
Tonga; Freundschaftsinseln; Friendly Islands
Tahiti; Otaheite
Gesellschaftsinseln; Society Islands
Marquesas; Marquesas-Inseln; Marquesas Islands; Marquesasinseln
Tuamotu; Tuamotus
Nördliche Marianen; Northern Mariana Islands; Northern Marianas; Nordmarianen
Marianen; Mariana Islands; Marianas; Ladronen
Marianengraben; Mariana Trench
Karolinen; Caroline Islands; Karolineninseln
Mikronesien; Micronesia
Melanesien; Melanesia
Palau; Belau; Pelew
Guam; Guahan
Pitcairninseln; Pitcairn Islands; Pitcairn-Inseln; Pitcairn
Norfolkinsel; Norfolk Island; Norfolk-Insel
Kokosinseln; Cocos Islands; Keelinginseln; Keeling Islands; Cocos-Inseln
Midwayinseln; Midway Islands; Midway-Inseln; Midway Atoll
Wake-Insel; Wake Island
Bikini-Atoll; Bikiniatoll
Mururoa; Moruroa; Mururoa-Atoll
Nouméa; Numea
Wallis und Futuna; Wallis and Futuna; Wallis-et-Futuna
Chagos-Archipel; Chagos-Inseln; Chagos Islands; Chagos Archipelago
Kerguelen; Kerguelen Islands; Kergueleninseln
Südshetlandinseln; South Shetland Islands; Südliche Shetlandinseln
Antarktische Halbinsel; Antarctic Peninsula; Grahamland
Rossmeer; Ross-Meer; Ross Sea
Weddellmeer; Weddell-Meer; Weddell Sea
Neuschwabenland; New Swabia
Rossschelfeis; Ross-Schelfeis; Ross Ice Shelf
Irtysch; Irtysh
Petschora; Pechora
Nördliche Dwina; Northern Dvina; Sewernaja Dwina
Sazau; Sázava
Thaya; Dyje
Leitha; Lajta
Drau; Drava
Neretva; Narenta
Memel-Fluss; Neman; Njemen; Nemunas; Niemen
Pregel; Pregola; Pregolja
Dollart; Dollard
Halys; Kızılırmak; Kizilirmak
Jordan-Fluss; Jordan River; Jordantal; Jordan Valley
Panj; Pandsch; Pjandsch
Chao Phraya; Menam
Karibisches Meer; Caribbean Sea; Mar Caribe
Sargassosee; Sargasso Sea; Sargassomeer
Norwegische See; Norwegian Sea; Nordmeer
Grönlandsee; Greenland Sea
Karasee; Kara Sea; Kara-See
Laptewsee; Laptev Sea; Laptew-See
Beaufortsee; Beaufort Sea
Beringmeer; Beringsee; Bering Sea
Ochotskisches Meer; Sea of Okhotsk; Okhotsk Sea; Ochotskischen Meer
Philippinensee; Philippine Sea; Philippinisches Meer
Andamanensee; Andaman Sea
Javasee; Java Sea; Java-See
Celebessee; Celebes Sea; Sulawesisee
Bandasee; Banda Sea
Arafurasee; Arafura Sea
Bohai; Bohai-Meer; Bohai Sea
Tsushima; Tsuschima; Tsushima-Straße
Koreastraße; Korea Strait; Straße von Korea
Straße von Tiran; Straits of Tiran; Strait of Tiran
Golf von Thailand; Gulf of Thailand; Golf von Siam; Gulf of Siam
Golf von Suez; Golf von Sues; Gulf of Suez
Golf von Iskenderun; Gulf of Iskenderun
Golf von Korinth; Gulf of Corinth
Golf von Kalifornien; Gulf of California; Cortez-See; Sea of Cortez
Golf von Alaska; Gulf of Alaska
Golf von Carpentaria; Gulf of Carpentaria
Golf von Tarent; Gulf of Taranto
Golf von Cádiz; Gulf of Cádiz
Davisstraße; Davis Strait; Davis-Straße
Dänemarkstraße; Denmark Strait
Floridastraße; Straits of Florida; Florida Strait; Straße von Florida
Cookstraße; Cook Strait; Cook-Straße
Bass-Straße; Bass Strait; Bassstraße
Levantisches Meer; Levantine Sea
Alborán-Meer; Alboran Sea; Alborán-See
Maracaibo-See; Maracaibosee; Lake Maracaibo
Nicaraguasee; Lake Nicaragua; Nicaragua-See
Südalpen; Southern Alps; Neuseeländische Alpen
Kangchendzönga; Kangchenjunga
Kunlun; Kuen-lun
Altai; Altaj; Altai-Gebirge; Altai Mountains
Rhön; Rhön Mountains
Taunus; Taunus Mountains
Spessart; Spessart Mountains
Westerwald; Westerwald Forest
Thüringer Schiefergebirge; Thuringian Highland
Rheinisches Schiefergebirge; Rhenish Massif; Rhenish Slate Mountains
Kantabrisches Gebirge; Cantabrian Mountains; Cordillera Cantábrica
Dinarische Alpen; Dinarisches Gebirge; Dinaric Alps
Pindos; Pindus; Pindosgebirge
Kordilleren; Cordilleras; Cordillera
Sankt-Elias-Berge; Saint Elias Mountains; Eliaskette
Kaskadengebirge; Cascade Range; Kaskadenkette
Pik Kommunismus; Pik Ismoil Somoni; Ismoil-Somoni-Spitze; Pik Stalin
Pik Lenin; Lenin Peak; Abu-Ali-ibn-Sina-Gipfel
Berg Sinai; Mosesberg; Mount Sinai; Dschebel Musa
Apenninenhalbinsel; Apenninhalbinsel; Italian Peninsula; Apennin-Halbinsel
Balkanhalbinsel; Balkan-Halbinsel; Balkan Peninsula
Taimyr; Taimyr-Halbinsel; Taymyr; Taimyrhalbinsel
Marokkanische Sahara; Sahara occidental; Demokratische Arabische Republik Sahara
Libysche Wüste; Libyan Desert
Nubische Wüste; Nubian Desert
Arabische Wüste; Arabian Desert
Syrische Wüste; Syrian Desert
Wüste Thar; Thar Desert; Thar-Wüste
Sonora-Wüste; Sonoran Desert; Sonorawüste
Mojave-Wüste; Mojave Desert; Mojavewüste
Simpsonwüste; Simpson Desert
Judäische Wüste; Judean Desert; Judäa-Wüste
Westbalkan; Western Balkans; West-Balkan
Nordostasien; Northeast Asia; North-East Asia
Westasien; Vorderasien; Western Asia; West Asia; Südwestasien
Asien-Pazifik; Asia-Pacific
Indopazifik; Indo-Pazifik; Indo-Pacific
Levante; Levant
Dritte Welt; Third World
Ostblock; Eastern Bloc; Eastern Block
Eiserner Vorhang; Iron Curtain
Serbien und Montenegro; Serbia and Montenegro; Serbien-Montenegro; Srbija i Crna Gora
Sowjetrussland; RSFSR
Bundesrepublik Deutschland; Federal Republic of Germany; FRG; BRD
San Marino; Saint-Marin
Besançon; Bisanz
Poprad; Deutschendorf
Kędzierzyn-Koźle; Kandrzin-Cosel
`);

/** Foreign names of places that are another word where a German text has them: „die Roma“ live in more places than Rom. */
export const OTHER_WORDS: readonly string[] = ['Roma', 'Most', 'Nice'];

/**
 * Names in languages that German newspapers do not print, the German name first: who types them is understood, and nothing is
 * looked for by them, „Gênes“ not even as „Gene“.
 */
export const TYPED_PLACE_NAMES: readonly string[][] = placeRows(`
Berlin; Berlino; Berlín; Berlijn; Berlim
Hamburg; Hambourg; Hamburgo; Amburgo; Hamborg
Bremen; Brême; Brema
Dresden; Dresde; Dresda; Drezno; Drážďany
Leipzig; Lipsia; Lipsk; Lipsko; Leipsic
München; Monachium; Mnichov; Múnich; Munique
Köln; Kolonia; Colónia
Nürnberg; Norimberga; Norymberga; Norimberk; Núremberg
Frankfurt; Francfort; Francoforte; Fráncfort; Frankfort
Stuttgart; Stoccarda; Estugarda
Düsseldorf; Dusseldorp
Hannover; Hanovre; Hanóver
Mainz; Magonza; Maguncia; Mohuč
Trier; Trèves; Treviri; Tréveris; Trewir
Regensburg; Ratisbonne; Ratisbona; Řezno
Augsburg; Augsbourg; Augusta Vindelicorum
Koblenz; Coblence; Coblenza; Coblenz
Saarbrücken; Sarrebruck
Zweibrücken; Deux-Ponts
Konstanz; Costanza; Kostnice
Speyer; Spire; Spira
Göttingen; Gottinga; Göttingue
Tübingen; Tubinga; Tubingue
Passau; Passavia; Pasov
Bamberg; Bamberga
Würzburg; Wurtzbourg; Wurzburgo
Magdeburg; Magdebourg; Magdeburgo
Lübeck; Lubeck; Lubecca; Lubeka
Aachen; Aquisgrana; Aquisgrán; Akwizgran; Cáchy
Freiburg; Friburgo
Heidelberg; Heidelberga
Braunschweig; Brunsvique
Cottbus; Chóśebuz; Chośebuz
Görlitz; Zhořelec
Flensburg; Flensborg
Wien; Wiedeń; Viena; Beč
Graz; Štýrský Hradec
Linz; Linec
Salzburg; Salzbourg; Salisburgo; Salzburgo; Solnograd
Klagenfurt; Celovec
Villach; Beljak; Villaco
Innsbruck; Innsbruk
Zürich; Zurych; Curych
Genf; Ginebra; Genewa; Ženeva
Basel; Basilea; Bazylea; Basilej
Luzern; Lucerna
Paris; Parijs; Paryż; Paříž; Párizs
Straßburg; Estrasburgo; Strasburgo; Straatsburg; Štrasburk; Strasburg; Strossburi; Argentoratum
Marseille; Marsella; Marsiglia; Marsylia; Marsilia; Marsej
Lyon; Lione
Bordeaux; Burdeos; Bordeus
Nizza; Niza; Nicea
Brüssel; Bruselas; Bruksela; Brusel; Bruxelas
Antwerpen; Amberes; Anversa; Antwerpia
London; Londyn; Londýn; Londen
Edinburgh; Edimburgo; Édimbourg; Edynburg
Dublin; Dublino; Dublín
Rom; Rzym; Řím
Mailand; Milán; Mediolan; Milaan
Venedig; Venecia; Wenecja; Benátky
Neapel; Nápoles; Neapol
Florenz; Florencia; Florencja
Turin; Turín; Turyn; Torín
Genua; Gênes; Génova
Madrid; Madryt
Barcelona; Barcelone; Barcellona
Sevilla; Séville; Siviglia; Sewilla
Lissabon; Lisbonne; Lisbona; Lizbona
Kopenhagen; Copenaghen; Kopenhaga; Kodaň; Köpenhamn
Stockholm; Estocolmo; Stoccolma; Sztokholm
Helsinki; Helsinky
Oslo; Osló
Warschau; Varšava; Varsó
Krakau; Cracovie; Cracovia; Krakov
Danzig; Dantzig; Danzica
Breslau; Vratislav; Breslavia; Boroszló
Prag; Praga; Prága
Budapest; Budapeszt; Budapešť
Bukarest; Bukareszt; Bukurešť
Athen; Athènes; Atene; Atenas; Ateny; Atény
Saloniki; Salonica; Salonique; Selanik; Tesalónica; Salonicco; Solun
Istanbul; Stambul; Estambul; Stambuł; Stamboul; Istambul; Costantinopoli; Constantinopla; Carigrad
Belgrad; Belgrado; Belehrad
Agram; Zágráb; Zagabria
Kiew; Kijów; Kyjev; Kijew
Moskau; Moskou; Moszkva; Moscova; Maskva
Sankt Petersburg; Sankt-Peterburg; San Pietroburgo; San Petersburgo; Petersburg
Riga; Ryga; Rīga
Reval; Talin; Tallin
Wilna; Vilna; Vilno
Luxemburg; Luksemburg; Luxemburgo; Lussemburgo
New York; Nueva York; Nova Iorque; Nowy Jork
New Orleans; Nouvelle-Orléans; La Nouvelle-Orléans; Nueva Orleans
Philadelphia; Filadelfia; Philadelphie
Mexiko-Stadt; Ciudad de Mexico; Mexiko City
Peking; Pekín; Pekin; Pequim; Beidjing
Tokio; Tóquio; Tokyō
Kairo; El Cairo; Il Cairo; Kair; Káhira
Jerusalem; Jérusalem; Gerusalemme; Jerozolima; Jeruzalém
Teheran; Teerã; Teherán
Damaskus; Damasco; Damaszek; Damašek
Algier; Argel; Algeri
Tunis; Tunisi; Túnez
Mittelmeer; Mittelländisches Meer; Méditerranée; Mer Méditerranée; Mediterráneo; Mar Mediterraneo
Nordsee; Mer du Nord; Noordzee
Ostsee; Mer Baltique; Mar Baltico; Bałtyk
Schwarzes Meer; Mer Noire; Mar Nero; Karadeniz
Rotes Meer; Mer Rouge
Atlantik; Atlantic; Atlantique
Pazifik; Pacific; Stiller Ozean; Pacifique
Donau; Danubio; Dunav; Dunărea
Rhein; Rijn
Alpen; Alpi; Alpy
USA; Amerika; Estados Unidos; Stati Uniti; EE.UU.; Stany Zjednoczone; Spojené státy; Verenigde Staten
Großbritannien; Britannien; Brittanien; Grossbrittanien; Gran Bretaña; Gran Bretagna; Reino Unido; Regno Unito; Royaume-Uni; Wielka Brytania; Velká Británie
Tiflis; Tiblissi; Tblissi
Solothurn; Soletta
Schaffhausen; Sciaffusa
Sankt Gallen; San Gallo
Glarus; Glarona
Schwyz; Svitto
Chur; Coira
Lausanne; Losanna
Neuenburg; Neuenburgo
Burgdorf; Berthoud
Winterthur; Winterthour
Lugano; Lauis
Locarno; Luggarus
Vevey; Vivis
Waadt; Waadtland; Canton de Vaud
Wallis; Vallese
Tessin; Tessino
Graubünden; Grischun
Thurgau; Thurgovia
Jura; Giura
Bodensee; Lac de Constance; Lago di Costanza
Madeira; Madère
Amsterdam; Amesterdão
Rotterdam; Roterdão
Valencia; Walencja
Kiel; Kilonia
Worms; Wormacja; Vormácie
Meißen; Misnia; Míšeň
Jena; Iéna
Potsdam; Poczdam; Postupim
Brandenburg; Braniborsko; Braniboř
Bayern; Bavorsko; Bawaria; Beieren
Sachsen; Sasko; Saksonia; Saxe; Sajonia; Sassonia
Thüringen; Durynsko; Turyngia; Thuringe; Turingia
Hessen; Hesja; Hesensko
Niedersachsen; Basse-Saxe; Bassa Sassonia; Baja Sajonia; Dolna Saksonia; Dolní Sasko; Nedersaksen
Sachsen-Anhalt; Saxe-Anhalt; Sassonia-Anhalt
Schwarzwald; Forêt-Noire; Foresta Nera; Selva Negra
Preußen; Prusy; Prusko; Prusia; Pruisen
Elbe; Łaba
Mosel; Mosella; Moezel
Neiße; Lužická Nisa
Pisa; Pise
Siena; Sienne
Ferrara; Ferrare
Ravenna; Ravenne
Bologna; Bologne; Bolonia; Bolonya
Mantua; Mantoue
Parma; Parme
Perugia; Pérouse
Padua; Padoue; Padwa
Verona; Vérone
Vicenza; Vicence
Bergamo; Bergame
Cremona; Crémone
Pavia; Pavie
Piacenza; Plaisance
Lucca; Lucques
Livorno; Livourne; Liorna
Rimini; Ariminum
Ancona; Ancône
Tarent; Tarente; Tarentum
Otranto; Otrante
Palermo; Palerme
Messina; Messine
Catania; Catane; Katania
Syrakus; Siracuse
Agrigent; Agrigente
Triest; Terst; Trst
Bozen; Bolzan; Bocen
Trient; Trente; Trydent
Sizilien; Sicile; Sycylia; Sicílie
Sardinien; Sardynia
Toskana; Toscane; Toskánsko
Lombardei; Lombardie
Kampanien; Campanie
Kalabrien; Calabre
Apulien; Pouilles
Ligurien; Ligurie
Venetien; Vénétie
Piemont; Piamonte
Friaul; Frioul
Umbrien; Ombrie
Comer See; Lac de Côme
Gardasee; Lac de Garde; Benaco
Lago Maggiore; Lac Majeur; Verbano
Vesuv; Vésuve; Wezuwiusz
Apennin; Apennins
Metz; Mety; Mettis
Nancy; Nanci; Nanzig
Toulouse; Tolosa; Tuluza
Avignon; Avignone; Awinion
Dijon; Digione
Grenoble; Granoble
Reims; Rheims
Rouen; Ruán
Le Havre; El Havre
Versailles; Versalles; Wersal
Toulon; Tolone; Tolón
Elsass; Alzacja; Alsasko; Alsacia; Alsazia; Elzas
Lothringen; Lotaryngia; Lotrinsko
Bretagne; Bretaña; Bretania; Breizh
Normandie; Normandía
Burgund; Borgoña; Borgogna; Burgundia
Savoyen; Savoia; Saboya
Korsika; Córcega; Korsyka
Ärmelkanal; Canal de la Mancha; Manica
Loire; Loira; Loara
Rhone; Ródano; Rodan
Seine; Sekwana
Den Haag; L’Aia; Haga; La Haya
Nimwegen; Nimègue; Nimega
Löwen; Lovanio; Lovaina; Lowanium
Brügge; Brujas; Brugia; Bruggia
Gent; Gante; Gandawa
Lüttich; Lieja; Liegi
Flandern; Flandre; Fiandre; Flandes; Flandria
Wallonien; Valonia; Vallonia; Walonia
Ardennen; Ardenas; Ardeny
Dänemark; Danimarca; Dinamarca
Schweden; Suède; Svezia; Suecia; Szwecja
Norwegen; Norvège; Norvegia; Noruega; Norwegia
Finnland; Finlande; Finlandia; Finsko
Göteborg; Gotemburgo; Goteburgo
Jütland; Jutlandia
Grönland; Groenlandia
Lappland; Lapponia
England; Anglia; Anglie
Schottland; Escocia; Scozia; Szkocja; Skotsko
Wales; Gales; Galles
Irland; Irlande; Irlanda; Irlandia; Irsko
Cornwall; Cornouailles
Dover; Douvres
Canterbury; Cantorbéry
Themse; Tamise; Tamigi; Támesis; Tamiza
Cádiz; Cadix; Cadice
Córdoba; Cordoue; Cordova
Saragossa; Saragosse; Saragozza
Salamanca; Salamanque
Alicante; Alacante
Mallorca; Majorque; Maiorca; Majorka
Menorca; Minorque
Katalonien; Catalogne; Catalogna; Katalonia
Baskenland; Pays basque; Paesi Baschi; Baskicko
Andalusien; Andalousie; Andaluzja
Galicien; Galice; Galicja
Kastilien; Castille; Castiglia
Asturien; Asturies
Kanarische Inseln; Canaries; Isole Canarie
Balearen; Baleari
Pyrenäen; Pireneje; Pirenei; Pireneus
Azoren; Azzorre; Azory
Türkei; Turquía; Turchia; Turcja; Turecko; Turkije
Griechenland; Grecia; Grecja; Řecko; Griekenland
Bulgarien; Bulgarie; Bulgarije
Kroatien; Croatie; Croazia; Croacia; Chorwacja; Chorvatsko
Serbien; Serbie; Serbija
Slowenien; Slovénie; Eslovenia
Slowakei; Slovaquie; Eslovaquia; Slovacchia; Słowacja
Ungarn; Ungheria; Hungría; Węgry; Maďarsko; Hongarije
Rumänien; Rumunia; Rumunsko; Rumanía
Tschechien; Tchéquie; Chequia; Cechia; Czechy; Česká republika
Polen; Polonia; Polsko; Lengyelország
Estland; Estonie
Lettland; Lettonie; Lettonia; Letonia; Łotwa; Lotyšsko
Albanien; Albanie
Kreta; Creta
Rhodos; Rodas
Korinth; Corinthe; Corinto
Zypern; Chypre; Cipro; Chipre; Kıbrıs; Cypr
Montenegro; Czarnogóra
Dubrovnik; Raguse
Laibach; Lubiana; Lublana
Posen; Posnania; Posnanie
Stettin; Štětín; Stettino
Pilsen; Pilzno
Karlsbad; Karlowe Wary
Olmütz; Ołomuniec
Pressburg; Presburgo; Presbourg
Kaschau; Koszyce; Cassovia
Siebenbürgen; Erdély; Transylvanie; Transilvanie; Siedmiogród; Sedmihradsko
Böhmen; Bohême; Boemia; Čechy
Mähren; Moravie; Moravsko; Morawy
Schlesien; Silésie; Slezsko
Pommern; Poméranie
Galizien; Galicja Wschodnia
Masuren; Mazurie
Karpaten; Carpates; Karpaty; Carpazi; Carpați
Bosporus; Bosphore; Bosforo
Troja; Troie
Ukraine; Oekraïne; Ucraina; Ucrania
Russland; Rusia; Rosja; Rusko; Rusland
Weißrussland; Bielorussia; Bielorrusia; Białoruś
Krim; Crimée
Lemberg; Leopoli; Leópolis; Lvov
Charkiw; Jarkov
Kaukasus; Caucase; Cáucaso; Kaukaz
Sibirien; Sibérie; Syberia; Sibiř
Königsberg; Królewiec; Královec; Karaliaučius
Georgien; Géorgie; Gruzja; Gruzie
Armenien; Arménie; Hayastan
Aserbaidschan; Azerbaïdjan; Azerbaigian; Azərbaycan
Indien; Inde; Hindustan
China; Chine; Cina; Zhongguo; Chiny
Japan; Japon; Giappone; Japonia; Japonsko
Vietnam; Wietnam
Shanghai; Changhaï
Seoul; Seúl
Pjöngjang; Pionyang; Phenian
Singapur; Singapour; Singapura
Kambodscha; Cambodge; Cambogia; Camboya
Indonesien; Indonésie
Thailand; Thaïlande; Tailandia; Thailandia; Tajlandia
Puducherry; Pondichéry
Kaschmir; Cachemire; Cachemira
Afghanistan; Afganistán
Mongolei; Mongolie
Ägypten; Egitto; Egipto; Egipt; Mısır
Libanon; Líbano
Israel; Israele; Izrael
Syrien; Syrie; Siria
Jordanien; Jordania; Jordánsko
Saudi-Arabien; Arabie saoudite; Arabia Saudita; Arabia Saudí
Beirut; Bejrut
Bagdad; Bagdá
Mekka; La Meca; La Mecca; Mekke
Alexandria; Alexandrie; Alejandría; Alessandria d’Egitto
Südafrika; Sudáfrica; Afryka Południowa
Marokko; Marruecos; Maroko; Marrocos; Marocco
Algerien; Argelia; Algieria
Tunesien; Tunisko
Libyen; Libye; Libia
Äthiopien; Éthiopie; Etiopia
Elfenbeinküste; Costa d’Avorio; Costa de Marfil
Kapstadt; Le Cap; Città del Capo; Ciudad del Cabo
Marrakesch; Marraquech; Marrakesz
Tanger; Tangeri
Karthago; Cartago; Kartagina
Afrika; Afrique
Brasilien; Brésil; Brasile; Brazylia; Brazílie
Mexiko; Mexique; Messico; Meksyk
Argentinien; Argentine; Argentyna
Havanna; La Havane; L’Avana; Hawana
Karibik; Antille; Karaiby
Feuerland; Terre de Feu; Terra del Fuoco
Falklandinseln; Malouines
Patagonien; Patagonie
Sidon; Saida
`);

/** `A; B; C` a line; each name once. */
function placeRows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => [...new Set(line.split(';').map((name) => name.trim()))]);
}
