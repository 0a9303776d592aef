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
Niederlande; Netherlands; Nederland; Holland; Pays-Bas
Belgien; Belgium; Belgique; België
Luxemburg; Luxembourg; Lëtzebuerg
Dänemark; Denmark; Danmark
Schweden; Sweden; Sverige
Norwegen; Norway; Norge
Finnland; Finland; Suomi
Island; Iceland; Ísland
Polen; Poland; Polska; Pologne
Tschechien; Czech Republic; Czechia; Česko; Tschechei; Tschechische Republik
Tschechoslowakei; Czechoslovakia
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
Weißrussland; Belarus; Belorussia; Byelorussia; Belorussland; Bjelorussland
Russland; Russia; Rossija; Russie
Sowjetunion; Soviet Union; UdSSR; USSR
Litauen; Lithuania; Lietuva
Lettland; Latvia; Latvija
Estland; Estonia; Eesti
Georgien; Georgia; Sakartvelo; Grusinien; Gruzija; Grusija
Armenien; Armenia
Aserbaidschan; Azerbaijan; Azerbaidschan
Tschetschenien; Chechnya; Chechnia
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
Dominikanische Republik; Dominican Republic
Ägypten; Egypt; Misr; Égypte
Libyen; Libya
Tunesien; Tunisia; Tunisie
Algerien; Algeria; Algérie
Marokko; Morocco; Maroc
Südafrika; South Africa
Elfenbeinküste; Ivory Coast; Côte d’Ivoire
Kap Verde; Cape Verde; Cabo Verde; Kapverden; Kapverdische Inseln
Kamerun; Cameroon; Cameroun
Kenia; Kenya
Tansania; Tanzania
Äthiopien; Ethiopia; Abessinien
Simbabwe; Zimbabwe; Rhodesien
Sambia; Zambia
Mosambik; Mozambique; Moçambique
Ruanda; Rwanda
Kongo; Congo; Zaire
Tschad; Chad
Swasiland; Eswatini; Swaziland
Burkina Faso; Obervolta; Upper Volta
Dschibuti; Djibouti
Syrien; Syria
Libanon; Lebanon; Liban
Irak; Iraq
Iran; Persien; Persia
Saudi-Arabien; Saudi Arabia
Vereinigte Arabische Emirate; United Arab Emirates; UAE
Katar; Qatar
Jemen; Yemen
Palästina; Palestine
Westjordanland; West Bank; Westbank; Cisjordanien; Cisjordanie
Gazastreifen; Gaza; Gaza Strip
Kasachstan; Kazakhstan; Kasakhstan
Usbekistan; Uzbekistan
Kirgisistan; Kyrgyzstan; Kirgistan; Kirgisien
Tadschikistan; Tajikistan
Turkmenistan; Turkmenien
Indien; India; Bharat
Sri Lanka; Ceylon
Bangladesch; Bangladesh
Birma; Burma; Myanmar
Kambodscha; Cambodia; Kampuchea
Vietnam; Viet Nam
Thailand; Siam
Indonesien; Indonesia
Philippinen; Philippines
Osttimor; East Timor; Timor-Leste; Timor Leste
Nordkorea; North Korea
Südkorea; South Korea
Japan; Nippon; Nihon
Taiwan; Formosa
Hongkong; Hong Kong
Macau; Macao
Neuseeland; New Zealand
Australien; Australia
Papua-Neuguinea; Papua New Guinea
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
Lodz; Łódź
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
Skopje; Skoplje
Bukarest; Bucharest; București; Bucarest
Hermannstadt; Sibiu
Klausenburg; Cluj
Temeswar; Timișoara; Temeschburg
Kronstadt; Brașov
Sofia; Sofija
Athen; Athens; Athina
Saloniki; Thessaloniki; Thessalonica
Istanbul; Konstantinopel; Constantinople; Byzanz
Ankara; Angora
Izmir; Smyrna; İzmir
Nikosia; Nicosia; Lefkosia
Chișinău; Kischinau; Kischinjow; Chisinau
Tiflis; Tbilisi
Eriwan; Jerewan; Yerevan; Erewan
Wilna; Vilnius; Wilno
Reval; Tallinn
Dorpat; Tartu
Kopenhagen; Copenhagen; København; Copenhague
Helsinki; Helsingfors
Göteborg; Gothenburg
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
Dünkirchen; Dunkerque; Dunkirk
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
Venedig; Venice; Venezia; Venise
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
Rhodos; Rhodes
Korfu; Corfu; Kerkyra
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
Rheinland-Pfalz; Rhineland-Palatinate
Nordrhein-Westfalen; North Rhine-Westphalia; NRW
Mecklenburg-Vorpommern; Mecklenburg-Western Pomerania
Kärnten; Carinthia
Steiermark; Styria
Tirol; Tyrol
Schlesien; Silesia; Śląsk
Pommern; Pomerania; Pomorze
Ostpreußen; East Prussia
Böhmen; Bohemia
Mähren; Moravia
Siebenbürgen; Transsilvanien; Transylvania; Transilvania; Ardeal
Galizien; Halytschyna
Krim; Crimea; Krym
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
Tschungking; Chongqing
Tientsin; Tianjin
Sinkiang; Xinjiang; Uigurien
Sichuan; Szechuan; Setschuan
Hongkong; Xianggang
Taipeh; Taipei
Tokio; Tokyo; Tokio
Kyoto; Kioto
Pjöngjang; Pyongyang; Pjongjang; Pyeongyang
Hanoi; Ha Noi
Ho-Chi-Minh-Stadt; Saigon; Ho Chi Minh City
Phnom Penh; Pnom Penh
Rangun; Yangon; Rangoon
Bangkok; Krung Thep
Jakarta; Djakarta; Batavia
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
Kundus; Kunduz; Kunduz
Masar-e Scharif; Mazar-i-Sharif; Masar-i-Scharif
Teheran; Tehran; Téhéran
Isfahan; Esfahan
Bagdad; Baghdad
Mossul; Mosul
Basra; Bassora
Falludscha; Fallujah; Falludja
Nadschaf; Najaf
Damaskus; Damascus; Damas
Aleppo; Halab; Haleb
Homs; Hims
Beirut; Beyrouth
Jerusalem; Yerushalayim; al-Quds
Tel Aviv; Tel-Aviv
Bethlehem; Betlehem
Hebron; al-Chalil
Kairo; Cairo; Le Caire
Alexandria; Alexandrien
Gizeh; Giza; Gise
Tripolis; Tripoli
Bengasi; Benghazi; Banghazi
Algier; Algiers; Alger
Casablanca; Dar el-Beida
Marrakesch; Marrakech; Marrakesh
Khartum; Khartoum; Chartum
Dschuba; Juba
Addis Abeba; Addis Ababa
Mogadischu; Mogadishu; Muqdisho
Daressalam; Dar es Salaam
Kapstadt; Cape Town; Kaapstad
Kinshasa; Léopoldville
Lomé; Lome
Abidschan; Abidjan
Dakar; Dakkar
N’Djamena; Ndjamena; Fort Lamy
Luanda; Loanda
Maputo; Lourenço Marques
Antananarivo; Tananarive
Riad; Riyadh; Er-Riad; Riyad
Mekka; Mecca; Makkah
Medina; Madinah
Dschidda; Jeddah; Jidda; Jiddah; Djidda; Djiddah; Dschedda
Sanaa; Sana’a
Maskat; Muscat
Kuwait; Kuweit
Doha; Ad-Dauha
Dubai; Dubay
Abu Dhabi; Abu Zabi
Baku; Bakı
Taschkent; Tashkent; Toshkent
Samarkand; Samarqand
Bischkek; Bishkek; Frunse
Duschanbe; Dushanbe
Aschgabat; Ashgabat; Aschchabad
Astana; Nursultan; Nur-Sultan
Almaty; Alma-Ata
Ulan-Bator; Ulaanbaatar; Ulan Bator
Wladiwostok; Vladivostok
Chabarowsk; Khabarovsk
Irkutsk; Irkoutsk
Nowosibirsk; Novosibirsk
Jekaterinburg; Yekaterinburg; Swerdlowsk
Tscheljabinsk; Chelyabinsk
Wolgograd; Volgograd; Stalingrad
Rostow; Rostov
Sotschi; Sochi
Grosny; Grozny
Charkiw; Kharkiv; Charkow; Kharkov
Odessa; Odesa
Donezk; Donetsk
Luhansk; Lugansk
Cherson; Kherson
Saporischschja; Zaporizhzhia; Saporoschje; Zaporizhia
Tschernobyl; Chernobyl; Tschornobyl; Chornobyl
Sewastopol; Sevastopol
Simferopol; Aqmescit
Mariupol; Marioupol
New York; Neuyork; New York City; NYC
Washington; Washington D.C.
Neufundland; Newfoundland
Kalifornien; California
Pennsylvanien; Pennsylvania
South Carolina; Südkarolina
North Carolina; Nordkarolina
New Mexico; Neu-Mexiko; Neumexiko
New South Wales; Neusüdwales; Neu-Süd-Wales
Tasmanien; Tasmania
Havanna; Havana; La Habana
Mexiko-Stadt; Mexico City; Ciudad de México
Bogotá; Bogota
Santiago de Chile; Santiago
Brasília; Brasilia
Feuerland; Tierra del Fuego
Falklandinseln; Falkland Islands; Malvinas; Malwinen
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
Gardasee; Lake Garda; Lago di Garda
Plattensee; Balaton
Ärmelkanal; English Channel; La Manche
Europa; Europe
Asien; Asia
Afrika; Africa
Amerika; America
Nordamerika; North America
Südamerika; South America
Lateinamerika; Latin America; América Latina
Antarktis; Antarctica
Arktis; Arctic
Naher Osten; Middle East; Nahost; Vorderer Orient; Near East; Moyen-Orient
Mittlerer Osten; Mittelost
Balkan; Balkans
Skandinavien; Scandinavia
Alpen; Alps; Alpes
Himalaya; Himalaja
Chemnitz; Karl-Marx-Stadt
Eisenhüttenstadt; Stalinstadt
Gdingen; Gdynia; Gotenhafen
Kaunas; Kowno; Kauen
Plowdiw; Plovdiv; Philippopel
Livorno; Leghorn
Apulien; Puglia; Apulia
Kalabrien; Calabria
Kampanien; Campania
Piemont; Piemonte; Piedmont
Latium; Lazio
Umbrien; Umbria
Venetien; Veneto
Teneriffa; Tenerife
Kanarische Inseln; Kanaren; Canary Islands; Islas Canarias
Azoren; Azores; Açores
Guangdong; Kwangtung
Pune; Poona
Benin; Dahomey
Persischer Golf; Persian Gulf
Karibik; Caribbean; Caraïbes; Caribe; West Indies
Pazifik; Pazifischer Ozean; Pacific Ocean
Atlantik; Atlantischer Ozean; Atlantic Ocean
Indischer Ozean; Indian Ocean
Kaspisches Meer; Caspian Sea
Rotes Meer; Red Sea
Totes Meer; Dead Sea
Schwarzwald; Black Forest
Schwaben; Swabia
Vatikan; Vatican; Vaticano; Vatikanstadt; Vatican City; Heiliger Stuhl; Holy See; Santa Sede
Golanhöhen; Golan Heights
Mittelamerika; Zentralamerika; Central America
Ozeanien; Oceania
Eurasien; Eurasia
Westeuropa; Western Europe
Osteuropa; Eastern Europe
Mitteleuropa; Central Europe
Südeuropa; Southern Europe
Nordeuropa; Northern Europe
Südosteuropa; Southeastern Europe; South Eastern Europe
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
Baltikum; Baltische Staaten; Baltic States
Beneluxstaaten; Benelux
Mesopotamien; Mesopotamia; Zweistromland
Jugoslawien; Yugoslavia; Jugoslavija; Yougoslavie
DDR; GDR; East Germany
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
Erzgebirge; Ore Mountains
Ruhrgebiet; Ruhr Area
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
Ätna; Etna
Vesuv; Vesuvius; Vesuvio
Dolomiten; Dolomites; Dolomiti
Apennin; Apennines; Appennini
Adria; Adriatisches Meer; Adriatic; Adriatic Sea
Brenner; Brennero
Sterzing; Vipiteno
Bruneck; Brunico
Vinschgau; Val Venosta
Pustertal; Val Pusteria
Comer See; Lake Como; Lago di Como
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
Kanalinseln; Channel Islands
Wales; Cymru
Lappland; Lapland
Spitzbergen; Svalbard
Jütland; Jutland; Jylland
Seeland; Sjælland
Fünen; Fyn; Funen
Färöer; Faroe Islands; Føroyar
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
Theiß; Tisza
Warthe; Warta
Bosnien und Herzegowina; Bosnia and Herzegovina; Bosnia-Herzegovina; Bosna i Hercegovina
Herzegowina; Herzegovina
Dalmatien; Dalmatia; Dalmacija
Istrien; Istria
Slawonien; Slavonia
Wojwodina; Vojvodina
Podgorica; Titograd
Peloponnes; Peloponnese
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
Dnipro; Dnjepropetrowsk; Dnepropetrovsk; Dnipropetrovsk
Mykolajiw; Nikolajew; Mykolaiv; Nikolaev
Asowsches Meer; Sea of Azov
Dnjepr; Dnieper
Dnister; Dnjestr; Dniester; Nistru
Wolga; Volga
Newa; Neva
Jenissei; Yenisei; Yenisey
Ural; Urals
Kamtschatka; Kamchatka
Sachalin; Sakhalin
Kurilen; Kuril Islands; Kurils
Dagestan; Daghestan
Inguschetien; Ingushetia
Nordossetien; North Ossetia
Adscharien; Adjara; Adscharistan
Baschkortostan; Baschkirien; Bashkortostan
Burjatien; Buryatia
Jakutien; Yakutia; Republik Sacha
Jakutsk; Yakutsk
Tuwa; Tuva
Kalmückien; Kalmykia
Bergkarabach; Nagorno-Karabakh; Nagorny Karabach; Arzach; Artsakh
Nachitschewan; Nakhchivan
Nowaja Semlja; Novaya Zemlya
Kreml; Kremlin
Roter Platz; Red Square
Baikalsee; Lake Baikal
Aralsee; Aral Sea
Ladogasee; Lake Ladoga
Barentssee; Barents Sea
Beringstraße; Bering Strait
Nordpolarmeer; Arktischer Ozean; Arctic Ocean
Südpolarmeer; Südlicher Ozean; Southern Ocean
Nordpol; North Pole
Südpol; South Pole
Baikonur; Baikonyr; Bajkonur; Baiqongyr
Plessezk; Plesetsk
Gaza-Stadt; Gaza City; Gaza
Sinai; Sinai-Halbinsel; Sinai Peninsula
Tempelberg; Temple Mount; Haram al-Scharif
Galiläa; Galilee
Negev; Negew
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
Akaba; Aqaba
Kuwait-Stadt; Kuwait City
Latakia; Lattakia
Kerbela; Karbala; Kerbala
Rakka; Raqqa; Raqqah
Maschhad; Mashhad; Meschhed
Natans; Natanz
Chan Junis; Khan Yunis; Khan Younis
Ramallah; Ramalla
Judäa; Judea
Kap der Guten Hoffnung; Cape of Good Hope
Horn von Afrika; Horn of Africa
Viktoriasee; Victoriasee; Lake Victoria; Victoria Nyanza
Tanganjikasee; Lake Tanganyika
Malawisee; Lake Malawi; Njassasee
Tschadsee; Lake Chad
Victoriafälle; Viktoriafälle; Victoria Falls
Kilimandscharo; Kilimanjaro; Kilimandjaro
Sansibar; Zanzibar
Sambesi; Zambezi
Kongo-Fluss; Congo River
Blauer Nil; Blue Nile
Tigray; Tigrai
Südsudan; South Sudan
Westsahara; Western Sahara
Namibia; Südwestafrika; Deutsch-Südwestafrika; South West Africa
Botsuana; Botswana; Betschuanaland
Malawi; Njassaland
Timbuktu; Tombouctou
Komoren; Comoros; Comores
Seychellen; Seychelles
Pandschab; Punjab; Panjab
Belutschistan; Balochistan; Baluchistan
Bengalen; Bengal
Westbengalen; West Bengal
Gujarat; Gudscharat; Gudjarat
Rajasthan; Radschasthan
Hindukusch; Hindu Kush
Karakorum; Karakoram
Mount Everest; Sagarmatha; Chomolungma; Tschomolungma
Wüste Gobi; Gobi Desert
Innere Mongolei; Inner Mongolia
Hubei; Hupeh
Yunnan; Jünnan
Fujian; Fukien
Jilin; Kirin
Xiamen; Amoy; Hsiamen
Guangzhou; Kanton; Canton; Kwangtschou
Shenyang; Mukden
Chengdu; Tschengtu; Chengtu
Hangzhou; Hangtschou; Hangchow
Jangtse; Jangtsekiang; Yangtze; Yangtse
Gelber Fluss; Huang He; Hoangho; Yellow River
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
Jeju; Cheju
Sumatra; Sumatera
Borneo; Kalimantan
Sulawesi; Celebes
Molukken; Moluccas; Maluku
Neuguinea; New Guinea
Westneuguinea; West-Papua; Irian Jaya; West-Neuguinea; West Papua
Aceh; Atjeh; Acheh
Westtimor; West Timor
Malakka; Malacca; Melaka
Straße von Malakka; Strait of Malacca; Malakkastraße
Spratly-Inseln; Spratlys; Spratly Islands
Paracel-Inseln; Paracel Islands
Senkaku-Inseln; Senkaku Islands; Diaoyu
Da Nang; Danang
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
Großes Barriereriff; Great Barrier Reef
Uluru; Ayers Rock
Marshallinseln; Marshall-Inseln; Marshall Islands
Salomonen; Salomon-Inseln; Solomon Islands
Cookinseln; Cook-Inseln; Cook Islands
Osterinsel; Rapa Nui; Easter Island
Polynesien; Polynesia
Französisch-Polynesien; French Polynesia
Neukaledonien; New Caledonia
Weihnachtsinsel; Christmas Island
Vanuatu; Neue Hebriden; New Hebrides
Fidschi; Fiji; Fidschi-Inseln; Fidji
Hawaii; Sandwich-Inseln; Hawaii-Inseln; Hawaiian Islands
Neuschottland; Nova Scotia
Britisch-Kolumbien; British Columbia
Prinz-Edward-Insel; Prince Edward Island
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
Philadelphia; Philly
Antillen; Antilles
Bahamas; Bahama-Inseln
Jungferninseln; Virgin Islands
Kaimaninseln; Cayman Islands
Bermuda; Bermudas; Bermuda-Inseln; Bermudainseln
Santo Domingo; Ciudad Trujillo
Panamakanal; Panama Canal
Guatemala-Stadt; Guatemala City; Ciudad de Guatemala
Panama-Stadt; Panama City; Ciudad de Panamá
Amazonasgebiet; Amazonien; Amazonia; Amazônia
Anden; Andes
Patagonien; Patagonia
Galapagosinseln; Galapagos; Galápagos Islands
Kap Hoorn; Cape Horn
Titicacasee; Lake Titicaca
Französisch-Guayana; French Guiana; Guyane
Suriname; Surinam; Niederländisch-Guayana
Guyana; Britisch-Guayana
Cuzco; Cusco; Qosqo
Belize; Britisch-Honduras
Beerscheba; Beer Sheva; Be’er Scheva; Beer-Sheva; Beersheva
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
Aschkelon; Askalon; Ashkelon
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
Leipzig; Lipsia; Lipsk; Lipsko
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
Straßburg; Estrasburgo; Strasburgo; Straatsburg; Štrasburk; Strasburg
Marseille; Marsella; Marsiglia; Marsylia
Lyon; Lione
Bordeaux; Burdeos
Nizza; Niza
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
Turin; Turín; Turyn
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
Breslau; Vratislav; Breslavia
Prag; Praga; Prága
Budapest; Budapeszt; Budapešť
Bukarest; Bukareszt; Bukurešť
Athen; Athènes; Atene; Atenas; Ateny; Atény
Saloniki; Salonica; Salonique; Selanik; Tesalónica; Salonicco; Solun
Istanbul; Stambul; Estambul; Stambuł; Stamboul; Istambul
Belgrad; Belgrado; Belehrad
Zagreb; Zágráb; Zagabria
Kiew; Kijów; Kyjev; Kijew
Moskau; Moskou; Moszkva
Sankt Petersburg; Sankt-Peterburg; San Pietroburgo; San Petersburgo; Petersburg
Riga; Ryga; Rīga
Tallinn; Talin; Tallin
Wilna; Vilna; Vilno
Luxemburg; Luksemburg; Luxemburgo; Lussemburgo
New York; Nueva York; Nova Iorque; Nowy Jork
New Orleans; Nouvelle-Orléans; La Nouvelle-Orléans; Nueva Orleans
Philadelphia; Filadelfia; Philadelphie
Mexiko-Stadt; Ciudad de Mexico; Mexiko City
Peking; Pekín; Pekin; Pequim; Beidjing
Tokio; Tóquio; Tokyō
Kairo; El Cairo; Il Cairo
Jerusalem; Jérusalem; Gerusalemme; Jerozolima; Jeruzalém
Teheran; Teerã; Teherán
Damaskus; Damasco; Damaszek
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
USA; Amerika
Großbritannien; Britannien; Brittanien; Grossbrittanien
Tiflis; Tiblissi; Tblissi
`);

/** `A; B; C` a line; each name once. */
function placeRows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => [...new Set(line.split(';').map((name) => name.trim()))]);
}
