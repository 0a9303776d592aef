import { wordList } from './wordList.ts';

/**
 * Family names that German newspapers print: common ones of the German-speaking countries and their neighbours, and
 * those of widely known bearers. Names that are ordinary words too („Koch“, „Wolf“) are left out unless the bearer
 * is known everywhere.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  wordList(`
Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder
Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze
Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich
Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin
Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn
Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Beyer Lindner Ernst Heinze Seifert Thiel Haase
Bock Krieger Ullrich Hübner Schreier Böttcher Nowak Fiedler Wendt Kramer Jahn Kunz Maurer Pieper Ebert Riedel Gerlach Kern
Schütz Hauser Zander Barth Rauch Rieger Grimm Berndt Wegner Stahl Lutz Petersen Hansen Jansen Janssen Christiansen Carstensen
Paulsen Nielsen Jensen Andersen Pedersen Larsen Sørensen Rasmussen Jørgensen Olsen Johansen Kristensen Thomsen Clausen Mortensen
Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Lindgren Bergman Lindh
Virtanen Koivisto Kekkonen Niinistö Stubb Marin Sipilä Häkkinen Räikkönen Bottas Rosberg Nokelainen Ahtisaari Halonen Lipponen
Ackermann Adam Adams Adenauer Adler Adorno Ahlers Aigner Althaus Altmaier Altmann Amann Amman Anders Apel Appel Arendt Arndt Asmussen
Aust Axmann Bach Bachmann Backhaus Bader Baerbock Bahr Bahro Baier Balzer Barschel Bartels Barthel Bartsch Baselitz Baum Baumgarten Baumgartner
Bayer Bayerlein Beckenbauer Beckmann Beckstein Beethoven Behrens Behrend Beier Bender Benjamin Benn Benz Berg Berghofer Bergner Bernhard Bertelsmann
Beust Biedenkopf Biermann Bierhoff Binder Birthler Bismarck Bitterlich Blank Blau Blessing Bloch Blobel Blüm Blumenthal Böckler Bode Boeckler
Böhme Böhmer Böhmermann Böll Bohl Bohlen Böger Börner Bonhoeffer Borchert Bormann Born Borowski Bosbach Bosch Bouffier Böttger Brahms Brand Brandauer
Brauer Brecht Breitner Brehme Breuel Breuer Brinkmann Broder Brockhaus Bruckner Brüderle Brüning Brunner Bruns Buback Bubis Buchheim Büchner Büchel Bude
Buhr Bülow Burger Burkhardt Busemann Buschkowsky Butterwegge Canetti Carstens Caspari Celan Claasen Clement Conrad Cramer Cromme Dahlmann Dahrendorf
Daimler Damm Däubler-Gmelin Daum Decker Degen Dehler Dehm Deisler Demirel Dengler Diekmann Diepgen Diesel Dietz Dietze Dinkel Dittrich Döblin Dohnanyi
Dönhoff Dönitz Döpfner Döring Dörfler Dorn Dornier Dreher Dressel Dreßler Drexler Drosten Duden Dürer Dürrenmatt Dutschke Ebel Eberle Ebner Eckert Eder Effenberg
Eggers Ehlers Ehmke Ehrhardt Eichel Eichendorff Eichhorn Eichinger Eichler Eichmann Einstein Eisner Elsner Elstner Emmerich Ender Enders Engelhardt Engelke Engelmann
Engels Engholm Ensslin Enzensberger Eppler Erhard Erler Ertl Erzberger Eschenburg Esken Esser Euler Everding Ewers Faber Fabricius Falk Falkenhayn Fassbinder Faulhaber Fechner
Felbinger Feldmann Fest Feuchtwanger Feuerbach Fichte Fichtner Fick Fink Finke Fleischer Fleischmann Flick Flimm Fontane Forster Förster Foerster Frahm Franck Francke
Franz Franzen Freiligrath Freisler Frenzel Freud Freund Freundlich Frey Freytag Fricke Fried Friedmann Friedrichs Frings Frisch Fritsch Fritz Fritzsche Fröhlich Fromm Frommel Funk Funke
Furtwängler Gabriel Gaddum Gärtner Gauck Gauland Gauß Gebauer Gebhard Gebhardt Geibel Geiger Geisler Geißler Geissler Genscher George Gerhard Gerhards Gerhardt Gericke Gerster Gerstenmaier
Geyer Giese Gießler Glas Glaser Globke Gloger Glos Glotz Gluck Gneisenau Göbel Goebbels Goethe Göhner Göring Göring-Eckardt Götz Götze Götzke Goldmann Goldschmidt Gollwitzer Gottschalk Gottschall
Grabowski Graff Grass Grasser Grebe Greif Greiner Greve Grimme Grönemeyer Grohe Gropius Gröhe Gross Grosser Großmann Grosz Grotewohl Grothe Gruber Grund Gründgens Grün Grünewald Gundermann Günter Gurlitt
Guttenberg Gutenberg Gysi Haberlandt Habermas Haberer Habermann Habeck Häberle Hackl Häfner Hagen Hager Hähnel Haider Haller Hallstein Halstenberg Hamann Hammer Hampel Händel Handke Hanke Hanisch Hannover Hänsel Hansch Hanselmann
Harms Hart Harnack Härtel Härtling Hasenclever Hasse Hasselfeldt Haubach Hauff Haug Haupt Hauptmann Hausmann Havemann Haverkamp Haydn Heck Heckel Hecker Hegel Heidegger Heidenreich Heider Heil Heimann Hein Heine Heinemann Heinrichs
Heisenberg Held Helbig Heller Hellmann Hellwig Helmholtz Hempel Hendricks Henke Henkel Hennig Henning Henrich Henrichs Hensel Henschel Henze Henzler Herder Hering Hermann Hermanns Herold Herrhausen Herrlich Herrmann Herter Hertz Herz
Herzog Herzl Hess Hesse Heuer Heusinger Heuss Heydrich Heym Heyse Hieronymus Hildebrand Hildebrandt Hilbert Hilferding Hille Hilfiger Hiller Himmler Hindemith Hindenburg Hinrichs Hintze Hinz Hirsch Hirschfeld Hirschmann Hitler Hitzfeld Hitzlsperger
Hochhuth Höcke Höcker Hoeneß Höfer Hofer Höfl-Riesch Höfl Hoffmeister Hofmeister Hofmannsthal Hofreiter Höger Höhn Hohmann Hölderlin Höller Holbein Holl Holst Holz Holzer Hombach Honecker Höppner Hopp Hoppe Hornung Horkheimer Horst Horváth Horx Höß Huck Hufnagel Humboldt
Hummel Hundt Hupfeld Hurrelmann Hussein Husserl Huth Ibing Illner Imhof Immendorff Irmer Isensee Jacob Jacobi Jacobs Jacobsen Jaeger Jaenicke Jahnke Jakob Jakobs Jancker Janke Janning Jannings Jansson Jaspers Jauch Jelinek Jens Jeremies Jessen Jobst Joop Jörges Jost Jünger
Jungk Junge Jungclaus Jungmann Junker Just Kaltenbrunner Kafka Kahl Kahlo Kahn Kalb Kaminski Kamp Kampeter Kanther Kant Kanzog Kapp Karajan Karasek Kästner Kaufmann Kautsky Kauder Kehl Keil Keitel Kelsen Kemmerich Kempf Kempff Kempowski Kerber Kerner Kersten Kesselring Kessler Keßler
Ketteler Kiefer Kiesinger Kiesling Kilian Kinkel Kipping Kirch Kirchhoff Kirchner Kirsch Kirschner Kisch Klar Klarsfeld Klee Kleiber Kleinert Kleist Klemm Klemperer Klein Kleine Kling Klinge Klinger Klinsmann Klitschko Klöckner Klopp Klose Kloss Klum Klug Kluge Knabe Knapp Knauf Knef Knobloch Knoll Knopp Knorr
Kobel Kober Kobler Koenig Koerner Koester Kogel Kohl Köhl Kohlhase Kohlhaase Kohn Kokoschka Kolb Kolbe Kollwitz Kolping Konrad Konrads Konz Kopf Köpf Köpke Kopp Koppel Korff Korn Körner Körting Koschnick Koschyk Kostka Kotulla Kraft Krahl Kramp-Karrenbauer Kranz Kraske Krebs Kreisky Kreiser Kreß Kretschmann
Kretschmer Kreutz Kreuz Kreuzer Krenz Kring Krippendorff Kroetz Kröger Krohn Kroll Kronen Kroos Kropp Krug Krüger Krull Krupp Kruse Kubicki Kubin Kuby Küchler Kuhlmann Kuhnert Kühne Kühnert Kühnel Künast Kunert Kunkel Künneke Kunst Kunze Kupfer Kurz Küppers Küster Küßner Lafontaine Lagerfeld Lahm Lambrecht Lambsdorff
Lammert Lampe Lamprecht Landauer Landgraf Landmann Landowsky Lang Langer Langhans Lanz Lasalle Laschet Lasker Lassalle Laue Lauer Lauterbach Laurien Lausch Leander Leber Ledig Legien Lehr Leibniz Leicht Leinen Leisler Leitner Lemke Lemper Lenin Lenz Leonhardt Lepsius Lessing Leutheusser-Schnarrenberger Levi Ley Leyen Lichtenberg Lichtenstein
Liebermann Liebert Liebig Liebknecht Liebl Liefers Liesen Lilienthal Limbach Limbourg Linck Lind Linde Lindemann Linden Lindenberg Lindner Link Linke Linnemann Linz List Liszt Löbe Lohmann Lohr Lohse Loos Lorbeer Lorenzen Lötzsch Loth Löw Löwe Löwenthal Loewe Lübbe Lübke Lucke Lüdke Lüders Ludendorff Luft Luhmann Lukács Lüth Luther Lüttich
Luxemburg Maas Maaß Maaßen Maffay Magath Mahler Mahnke Maier Maihofer Maischberger Maizière Mälzer Mangold Mann Mannesmann Mannheim Manstein Marcks Marcuse Marquardt Marschall Martens Martini Marx Maschmeyer Masur Matthäus Matthes Matthäi Matthiesen Mattes Matuschek Maurer Maus May Mayr Mayröcker Mechelen Meckel Mehdorn Mehring
Mehlhorn Meinecke Meinhof Meinhold Meisel Meisner Meißner Meister Meitner Melanchthon Mende Mendel Mendelssohn Mengele Menge Mengs Menzel Merck Mergel Merk Merkel Merker Mertens Merten Merz Messner Mertesacker Metternich Metz Metzger Metzler Meurer Michaelis Michalski Michels Mielke Mies Mihm Mill Minks Mischnick Mißfelder Mitscherlich
Mittermaier Mixa Möbius Modrow Mohn Mohr Moll Möllemann Moltke Momper Mommsen Montag Morgenstern Moritz Mörike Morlock Moser Mosler Most Mozart Mross Mückl Muhr Mühlbauer Mühsam Münch Münchhausen Münkler Müntefering Münzer Müntzer Murr Musil Muth Mützenich Nabokov Nadolny Nagel Nahles Nannen Nathan Naumann Neher Neid Nerlinger Nestroy
Netzer Neubauer Neubert Neuer Neugebauer Neuhaus Neukirch Neumeier Neururer Neuss Neuville Nickel Niebel Niebuhr Niedecken Niedermayer Niehues Niemann Niemeyer Niemöller Niersbach Nietzsche Nitsche Noack Noelle-Neumann Nolde Noll Nolte Noske Notz Novalis Nowitzki Nüßlein Obermann Oberländer Oberth Ochs Oettinger Offenbach Ohm Ohnesorg Ohr
Oldenburg Ollenhauer Olbrich Opel Opitz Oppenheimer Oppermann Orff Ossietzky Ostermann Ostermeier Oswald Ott Özdemir Özil Özoğuz Pabst Pachelbel Palmer Panofsky Papen Pape Papier Pastörs Patzelt Pauli Paulus Pavel Pechstein Peiner Pelzer Penk Perthes Petry Petzold Peymann Pfaff Pfahl Pfahls Pfarr Pfeifer Pfeil Pfister Pfitzner Pflüger Pförtner Philippi Piaf
Pieck Piëch Pietsch Piper Pirker Pischetsrieder Pistorius Planck Platzeck Pleitgen Podolski Pofalla Polenz Pollak Poschardt Porsche Post Preuß Preuss Priebke Prinz Pröll Promberger Przybilla Puhl Puvogel Quandt Quante Raab Raabe Rabe Raddatz Radbruch Radke Radunski Rahner Raible Ramelow Ramsauer Rangnick Ranke Rapp Raspe Rathenau Rath Rathgeber Rau Raue
Rebmann Reemtsma Reich Reich-Ranicki Reichardt Reichel Reichelt Reichert Reichmann Reichstein Reif Reimann Reimer Reimers Reinartz Reinecke Reinhardt Reinhold Reisch Reiser Reiter Reitz Remarque Renner Rennert Repgen Reus Reusch Reuter Rexrodt Ribbeck Ribbentrop Richthofen Rickert Riefenstahl Riemann Riemenschneider Riesenhuber Riester Rietschel Rilke Rinke Ringel
Ringelnatz Rink Rinser Ritschel Ritter Ritterbusch Roeder Röder Rogge Rogowski Rohde Röhl Röhm Rohrbach Rohwedder Röken Röller Rommel Rönsch Röntgen Rosen Rosenberg Rosenkranz Rosenthal Rosenzweig Rösler Rosh Rossmann Rost Rother Rothschild Röttgen Röwekamp Rubens Rückert Rudolph Rühe Rühl Rühmann Rummenigge Rumpf Runge Rupp Ruppert Rürup Rust Rüttgers
Sachs Sack Sager Salomon Sammer Sander Sandner Sarrazin Sartorius Saß Sattler Sauerbruch Sauerland Savigny Schaaf Schabowski Schach Schadow Schaeffler Schäffer Schäffler Schäffler Schaffrath Schalck-Golodkowski Schaller Schalk Scharnhorst Scharping Schäuble Schauer Schavan Scheel Scheer Scheffler Scheidemann Schell Scheler Schelling Schenk Scherer Scherf
Scheuer Schewe Schick Schieder Schiele Schierse Schiffer Schill Schiller Schily Schindler Schinkel Schirach Schirmacher Schirrmacher Schlager Schlecht Schlegel Schleicher Schleiermacher Schlemmer Schlesinger Schleyer Schlick Schlieffen Schliemann Schlingensief Schlöndorff Schlosser Schlotter Schlüter Schmalz Schmale Schmeling Schmelzer Schmidbauer Schmidinger
Schmidtke Schmitt-Rottluff Schmoller Schmücker Schmude Schnabel Schneeberger Schnellinger Schnitzler Schnur Schobert Schober Schoch Schoeck Schoeps Scholl Scholl-Latour Scholze Schön Schönbach Schönberg Schönberger Schönbohm Schöneberger Schönfeld Schönherr Schönhuber Schönig Schopenhauer Schork Schorlemmer Schott Schrader Schramm Schreiner Schreyer Schröter Schröter
Schrödinger Schröer Schroeder Schubart Schüle Schüler Schuh Schuhmacher Schulenburg Schuler Schuller Schult Schultz Schultze Schulz-Hoffmann Schumann Schumpeter Schünemann Schuppen Schürrle Schurz Schütt Schütte Schütze Schwab Schwaetzer Schwan Schwanitz Schwarzenegger Schwarzer Schwarzkopf Schwegler Schweiger Schweinsteiger Schweitzer Schwenk Schweppenhäuser
Schwerdtfeger Schwesig Schwierz Schygulla Sebald Sedlmayr Seeckt Seehofer Seeler Seghers Seibert Seibt Seidl Seiler Seipel Seite Seiters Seitz Selbmann Sello Semmler Sennheiser Severing Seyß-Inquart Siebel Siebert Siemens Sieber Siegel Sieger Siegert Sievers Siggelkow Sigl Sikorski Simmel Simonis Sinn Sinner Skibbe Sloterdijk Söder Söhngen Soltau Sombart Sommerfeld
Späth Spahn Specht Speer Spengler Spengler Spieß Spitzer Spitzweg Sperling Spethmann Spies Spielberg Spohr Spranger Springer Springstein Springsteen Stachowiak Stadler Stahlknecht Stammler Stamm Stanke Stark Stauber Staudinger Stauffenberg Steffens Stegemann Stegner Steger Stehle Steiger Stein Steinbach Steinberg Steinbrück Steiner Steinhoff Steinke Steinkühler Steinmann
Steinmeier Steinmetz Stellmacher Stengel Stephan Sterling Stern Sternberg Steuben Stich Stieglitz Stiegler Stiller Stinnes Stock Stockhausen Stöcker Stoiber Stöhr Stoll Stolpe Stoltenberg Stolz Storch Storm Stoß Strack Stradivari Strasser Straßer Strater Strauch Strauss Strauß Streibl Streicher Streck Stresemann Strobl Ströbele Strohm Struck Strübing Struve Stuck Stucke Stücklen
Stumpf Sturm Stürmer Süskind Süssmuth Süß Suttner Tagore Tauber Taut Teltschik Telemann Tellkamp Terboven Teufel Thälmann Theisen Theiß Thielemann Thieme Thiemann Thierse Thiess Thoma Thon Tieck Tiedge Tiedje Tiefensee Tietz Tietmeyer Tillich Tillmann Timm Timmermann Tirpitz Tischbein Toeplitz Toller Tönnies Töpfer Topp Traub Trautmann Trautwein Treitschke Trenker Trenker
Tresckow Treuhand Trittin Tröger Troeltsch Trojan Trotha Truger Tschäpe Tucholsky Türk Uhde Uhl Uhland Uhlig Uhrlau Ulbricht Ullmann Ullstein Ulmer Ulrich Unger Ungerer Unseld Urban Utz Valentin Vesper Vetter Vierhaus Viehoff Virchow Vischer Vogel Vogel Vogelsang Vogler Vogt Voigtländer Völler Vollmer Vollmann Volz Voscherau Voß Voss Wachtel Wacker Wagenbach
Wagenknecht Wagenseil Wahl Waigel Walch Wald Waldheim Waldmann Waldorf Wallraff Wallenstein Walser Walther Wanka Warburg Warnke Wassermann Watzke Weber Wedekind Wedel Weerth Wegener Wehler Wehner Weichert Weidel Weidmann Weidner Weigel Weigand Weil Weiler Weill Weimann Weimar Weingärtner Weinberger Weinert Weinrich Weisgerber Weise Weiser Weishaupt Weismann Weiss Weisser
Weizsäcker Weizmann Welk Weller Wellmer Wels Welsch Wenders Wenger Wentzel Wenzel Werfel Werth Wessel Westerwelle Westphal Wetzel Weyer Wichert Wicker Wickert Wickert Wiechert Wieczorek-Zeul Wiedeking Wiedemann Wiegand Wieland Wiemann Wiener Wiese Wiesel Wiesenthal Wiesheu Wild Wilde Wilhelm Wilke Wilhelmi Will Wille Willms Wimmer Winckelmann Windthorst Winkelmann Winterkorn
Wirth Wisniewski Wissmann Witt Witte Wittgenstein Wittig Wittmann Wohlleben Wolfrum Wolgast Wöhler Wöhrl Wolfsohn Wollmann Wollschläger Wolters Wörner Worms Wowereit Wössner Wüllner Wulf Wulff Wunderlich Wunsch Wurst Wurster Wüst Zahn Zänker Zech Zehetmair Zeiss Zeitler Zelter Zeller Zenker Zeppelin Zetkin Zetsche Zeuner Ziegler Ziel Zielke Zierer Zille Zimmer Zimmerling
Zink Zinn Ziolkowski Zöllner Zollitsch Zöpel Zorn Zschäpe Zuckmayer Zuse Zweig Zwickel Zwingli Zypries Faymann Figl Gusenbauer Häupl Kern Kickl Klasnic Klestil Klima Kneissl Kogler Nehammer Pröll Raab Rendi-Wagner Schallenberg Schüssel Sinowatz Strache Vranitzky Blocher Calmy-Rey Cassis Deiss Dürrenmatt Federer Keller-Sutter Leuenberger Maurer Merz Ogi Parmelin Schlumpf
Sommaruga Widmer-Schlumpf Cotti Couchepin Amherd Berset Koller Villiger Wawrinka Hingis Bichsel Muschg Piccard
Smith Johnson Williams Brown Jones Miller Davis Wilson Moore Taylor Anderson Jackson White Harris Thompson Garcia Robinson Clark Lewis Lee Walker Allen Young King Wright Scott Green Baker Nelson Carter Mitchell
Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Bell Murphy Bailey Cooper Richardson Cox Ward Peterson Gray James Watson Brooks Kelly Sanders Price Bennett Wood
Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Hughes Flores Washington Butler Simmons Foster Bryant Russell Griffin Hayes Myers Ford Hamilton Graham Sullivan Wallace Woods Cole West Owens Reynolds Fisher
Ellis Harrison Gibson McDonald Cruz Marshall Gomez Murray Freeman Wells Webb Simpson Stevens Tucker Porter Hunter Hicks Crawford Boyd Mason Kennedy Warren Dixon Ramos Burns Gordon Shaw Holmes Rice Robertson Black Daniels Palmer Mills Nichols
Grant Knight Ferguson Stone Hawkins Dunn Perkins Hudson Spencer Gardner Payne Pierce Kelley Berry Matthews Wagner Willis Ray Watkins Olson Carroll Duncan Snyder Hart Cunningham Bradley Lane Andrews Harper Fox Riley Armstrong Carpenter Weaver Greene
Lawrence Elliott Chavez Sims Austin Peters Kelley Franklin Lawson Fields Ryan Schmidt Carr Vasquez Wheeler Chapman Oliver Montgomery Richards Williamson Johnston Banks Meyer Bishop McCoy Howell Morrison Hansen Garza Harvey Little Burton Stanley George
Jacobs Reid Fuller Lynch Dean Gilbert Garrett Welch Larson Frazier Burke Hanson Moreno Bowman Fowler Obama Trump Biden Clinton Bush Reagan Nixon Carter Eisenhower Roosevelt Truman Lincoln Jefferson Harris Pence Cheney Rumsfeld Powell Rice Kerry McCain Romney
Sanders Pelosi Blinken Sullivan Austin Pompeo Bolton Tillerson Mattis Flynn Bannon Mueller Comey Snowden Assange Manning Kissinger Albright Brzezinski Holbrooke Gore Greenspan Bernanke Yellen Geithner Paulson Schwarzenegger Giuliani Bloomberg Cuomo DeSantis Rubio Cruz Vance Walz
Blair Brown Cameron Thatcher Major May Johnson Truss Sunak Starmer Corbyn Miliband Clegg Farage Hague Churchill Attlee Macmillan Chamberlain Disraeli Gladstone Lloyd Cromwell Darwin Newton Shakespeare Dickens Wilde Orwell Tolkien Rowling Lennon McCartney Jagger Bowie Mercury Dylan
Hendrix Presley Sinatra Madonna Hitchcock Chaplin Kubrick Spielberg Tarantino Scorsese Eastwood Pitt Jolie Clooney DiCaprio Depp Cruise Hanks Hemingway Faulkner Steinbeck Twain Poe Gates Jobs Musk Bezos Zuckerberg Buffett Soros Murdoch Rockefeller Vanderbilt Carnegie Edison Bell Ford
Macron Sarkozy Hollande Chirac Mitterrand Pompidou Giscard Jospin Juppé Villepin Fillon Raffarin Ayrault Valls Philippe Castex Borne Attal Barnier Delors Trichet Lagarde Strauss-Kahn Royal Aubry Fabius Kouchner Védrine Mélenchon Zemmour Bayrou Pécresse Hidalgo Moscovici Platini Zidane Ribéry
Mbappé Griezmann Benzema Henry Deschamps Blanc Domenech Prost Hinault Anquetil Poulidor Voltaire Rousseau Diderot Descartes Montesquieu Sartre Camus Beauvoir Foucault Derrida Deleuze Bourdieu Lacan Lévi-Strauss Barthes Balzac Flaubert Zola Hugo Dumas Proust Verne Baudelaire Rimbaud
Verlaine Mallarmé Molière Racine Corneille Debussy Ravel Berlioz Bizet Gounod Boulez Monet Manet Renoir Cézanne Gauguin Degas Matisse Rodin Picasso Braque Chagall Godard Truffaut Chabrol Depardieu Deneuve Bardot Belmondo Delon Moreau Binoche Huppert Gainsbourg Aznavour Pasteur Curie Robespierre
Danton Marat Napoleon Bonaparte Talleyrand Clemenceau Poincaré Pétain Laval Schuman Monnet Briand Dreyfus Renault Citroën Peugeot Michelin Dassault Arnault Pinault Bettencourt
Dupont Durand Martin Bernard Dubois Moreau Laurent Lefebvre Leroy Roux Fournier Girard Lambert Fontaine Rousseau Garnier Faure Mercier Chevalier Gauthier Perrin Morel Lefèvre Dupuis Renard Picard Leclerc Marchand Dumont Lemaire Meunier
Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Giordano Mancini Rizzo Lombardi Moretti Berlusconi Prodi Renzi Monti Letta Gentiloni Conte Draghi Meloni Salvini Grillo Andreotti Craxi Moro Napolitano Mattarella Ciampi Fini Bossi Veltroni D’Alema Tajani
Mussolini Garibaldi Mazzini Cavour Gramsci Berlinguer Togliatti Gasperi Dante Petrarca Boccaccio Machiavelli Galilei Michelangelo Raffael Tizian Tintoretto Caravaggio Bernini Botticelli Vivaldi Verdi Puccini Rossini Donizetti Bellini Paganini Pavarotti Eco Pasolini Fellini Visconti Antonioni Benigni Moretti
Loren Agnelli Marchionne Totti Buffon Pirlo Cannavaro Baggio Maldini Lippi Trapattoni Ancelotti Balotelli Toni Nibali Pantani Rossi Valentino Versace Armani Prada Gucci Benetton Ferrero
García Fernández González Rodríguez López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Álvarez Muñoz Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Molina Blanco Suárez Castro Ortega Delgado Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido
Castillo Cortés Lozano Guerrero Cano Prieto Méndez Cruz Calvo Gallego Vidal León Herrera Márquez Peña Flores Cabrera Campos Vega Fuentes Carrasco Reyes Caballero Nieto Aguilar Pascual Santana Zapatero Rajoy Aznar Puigdemont Casado Abascal Franco Borrell Solana Almunia Moratinos Cervantes Lorca Goya
Velázquez Dalí Miró Gaudí Almodóvar Buñuel Bardem Banderas Nadal Iniesta Xavi Casillas Guardiola Raúl Puyol Piqué Contador Induráin Alcaraz Chávez Maduro Guaidó Morales Correa Kirchner Menem Perón Fernández Milei Macri Lugo Mujica Vázquez Rousseff Bolsonaro Temer Cardoso Collor Sarney Lula Neves Niemeyer Amado Coelho
Allende Pinochet Bachelet Piñera Lagos Boric Frei Neruda Mistral Uribe Santos Petro Duque Betancourt Márquez Escobar Fujimori Toledo Humala Garcia Kuczynski Castillo Vargas Llosa Guevara Batista Ortega Somoza Noriega Calderón Fox Peña Obrador Sheinbaum Zedillo Salinas Borges Cortázar Messi Maradona Neymar Pelé Ronaldo Ronaldinho
Kaká Suárez Cavani Figo Mourinho Silva Santos Oliveira Pereira Ferreira Costa Rodrigues Martins Sousa Fernandes Gonçalves Gomes Lopes Marques Almeida Alves Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Barroso Guterres Sócrates Coelho Cavaco Salazar Saramago Pessoa Camões Magellan
Jong Vries Bakker Visser Smit Meijer Mulder Bos Peeters Maes Janssens Mertens Willems Claes Wouters Balkenende Rutte Kok Wilders Fortuyn Timmermans Dijsselbloem Duisenberg Verhofstadt Leterme Rompuy Michel Tindemans Dehaene Rembrandt Vermeer Spinoza Erasmus Cruyff Gullit Rijkaard Basten Hiddink Gaal Robben Sneijder Huntelaar Advocaat Neeskens Verstappen Hergé Simenon Magritte
Reinfeldt Persson Palme Bildt Löfven Kristersson Lindt Ibsen Strindberg Hamsun Kierkegaard Grieg Sibelius Munch Nansen Amundsen Brundtland Stoltenberg Solberg Støre Rasmussen Frederiksen Thorning-Schmidt Nobel Linné Celsius Garbo Bergman Lagerlöf Mankell Larsson Ibrahimović Ibrahimovic Nadolny Breivik Solskjær
Kaczyński Kaczynski Tusk Komorowski Kwaśniewski Kwasniewski Wałęsa Walesa Mazowiecki Jaruzelski Duda Morawiecki Buzek Bartoszewski Geremek Sikorski Wojtyła Wojtyla Piłsudski Kopernikus Chopin Lewandowski Błaszczykowski Blaszczykowski Wajda Polański Polanski Lem Szymborska Miłosz Mickiewicz Kowalski Kowalczyk Wiśniewski Wójcik Kamiński Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Krawczyk
Havel Klaus Zeman Babiš Fiala Pavel Topolánek Dubček Husák Masaryk Beneš Smetana Dvořák Janáček Hašek Kundera Čapek Nedvěd Čech Rosický Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Horák Fico Dzurinda Mečiar Čaputová Hus Mendel Orbán Orban Gyurcsány Medgyessy Horthy Nagy Kádár Kossuth Liszt Bartók Kodály Ligeti Kertész Esterházy Puskás Horváth Tóth Szabó Varga Molnár Németh Balogh
Iliescu Băsescu Basescu Ceaușescu Ceausescu Iohannis Ponta Ionescu Popescu Hagi Tito Milošević Milosevic Karadžić Karadzic Mladić Mladic Djindjić Djindjic Koštunica Kostunica Tadić Tadic Vučić Vucic Nikolić Dačić Izetbegović Tudjman Tuđman Mesić Sanader Plenković Milanović Djukanović Đukanović Thaçi Thaci Kurti Haradinaj Rugova Berisha Rama Hoxha Gruevski Zaev Janša Pahor Drnovšek
Djokovic Modrić Modric Šuker Prosinečki Vidić Krasić Jovanović Petrović Nikolić Marković Đorđević Stojanović Ilić Stanković Pavlović Popović Horvat Kovačević Kovač Kovac Babić Marić Jurić Novak Borissow Schiwkow Stoichkov Parwanow Papandreou Karamanlis Samaras Tsipras Varoufakis Mitsotakis Simitis Venizelos Papadopoulos Papadimos Theodorakis Kazantzakis Onassis Metaxas Schäuble
Anastasiadis Christofias Makarios Papandreu Erdoğan Erdogan Gül Atatürk Demirel Özal Ecevit Çiller Davutoğlu Davutoglu Yıldırım Kılıçdaroğlu Kilicdaroglu İmamoğlu Imamoglu Öcalan Demirtaş Demirtas Gülen Pamuk Yücel Dündar Şahin Yılmaz Yilmaz Kaya Demir Çelik Aydın Öztürk Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Altıntop Altintop Akin Akın Özoguz Kelek Ates Ateş
Putin Medwedew Jelzin Gorbatschow Breschnew Chruschtschow Chruschtschew Stalin Lenin Trotzki Molotow Kerenski Andropow Tschernenko Berija Schukow Lawrow Lavrov Peskow Schoigu Schojgu Mischustin Patruschew Bortnikow Naryschkin Belousow Gerassimow Surowikin Prigoschin Sacharowa Rjabkow Uschakow Kudrin Nabiullina Miller Sechin Setschin Chodorkowski Beresowski Abramowitsch Deripaska Nawalny Nemzow Kasparow Politkowskaja
Litwinenko Skripal Nawalnaja Jaschin Kadyrow Primakow Tschernomyrdin Sjuganow Schirinowski Lebed Iwanow Petrow Smirnow Kusnezow Popow Wassiljew Sokolow Michailow Nowikow Fjodorow Morosow Wolkow Alexejew Lebedew Semjonow Jegorow Pawlow Koslow Stepanow Nikolajew Orlow Andrejew Makarow Sacharow Solschenizyn Tolstoi Tolstoj Dostojewski Dostojewskij Puschkin Gogol Tschechow Turgenjew Gorki Pasternak Bulgakow
Majakowski Achmatowa Tschaikowsky Tschaikowski Rachmaninow Schostakowitsch Prokofjew Strawinsky Strawinski Mussorgski Eisenstein Tarkowski Kandinsky Malewitsch Gagarin Mendelejew Pawlow Kalaschnikow Scharapowa Arschawin Sinowjew Bakunin Kropotkin Bucharin Selenskyj Selenski Selensky Zelensky Selenskij Poroschenko Janukowitsch Timoschenko Juschtschenko Kutschma Krawtschuk Jazenjuk Klitschko Kuleba Resnikow Saluschnyj
Syrskyj Jermak Podoljak Bandera Schewtschenko Asarow Hrojsman Lukaschenko Tichanowskaja Kolesnikowa Saakaschwili Schewardnadse Iwanischwili Alijew Sargsjan Paschinjan Kotscharjan Nasarbajew Tokajew Karimow Mirsijojew Nijasow Berdimuhamedow Rahmon Akajew Bakijew Atambajew Woronin Sandu Dodon Netanjahu Netanyahu Scharon Sharon Rabin Peres Barak Olmert Livni Lieberman Gantz Bennett Lapid Begin Schamir Shamir Meir Dajan
Ben-Gurion Ben-Gvir Smotrich Gallant Herzog Weizman Katzav Rivlin Abbas Arafat Haniyya Hanija Sinwar Deif Maschal Scheich Nasrallah Hariri Aoun Dschumblat Dschumblatt Geagea Assad Hussein Mubarak Sadat Nasser Mursi Sisi ElBaradei Suleiman Gaddafi Ghaddafi Haftar Ben-Ali Bouteflika Marzouki Ghannouchi Essebsi Saied Saleh Hadi Chamenei Khamenei Chomeini Khomeini Ahmadinedschad Ahmadineschad Rohani Ruhani Raissi
Chatami Rafsandschani Mussawi Sarif Zarif Laridschani Salehi Soleimani Maliki Talabani Barsani Al-Sadr Sistani Allawi Zebari Karsai Karzai Ghani Massud Hekmatyar Omar Laden Sawahiri Sarkawi Baghdadi Musharraf Bhutto Sharif Zardari Khan Modi Gandhi Nehru Singh Vajpayee Kovind Ambani Tata Mittal Tagore Rushdie Sen Roy Kumar Sharma Gupta Patel Mehta Reddy Nair Rao Das Banerjee Mukherjee Chatterjee Chandrasekhar Tendulkar
Abe Koizumi Fukuda Aso Hatoyama Noda Suga Kishida Ishiba Nakasone Tanaka Sato Satō Suzuki Takahashi Watanabe Ito Itō Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Ikeda Hashimoto Ishikawa Ogawa Okada Hasegawa Fujita Goto Kondo Murakami Endo Aoki Sakamoto Kawabata Mishima Oe Kurosawa Kagawa Okazaki Hasebe Onoda Honda Toyoda Ishiguro Hayashi
Mandela Mbeki Zuma Ramaphosa Tutu Klerk Botha Malema Mugabe Tsvangirai Mnangagwa Kabila Lumumba Mobutu Tshisekedi Kagame Museveni Kenyatta Odinga Kibaki Ruto Annan Obasanjo Jonathan Buhari Tinubu Achebe Soyinka Adichie Nkrumah Mahama Ouattara Gbagbo Drogba Eto’o Sarr Senghor Wade Sall Compaoré Sankara Deby Déby Bokassa Bongo Biya Sirleaf Taylor Nyerere Kaunda Banda Dos-Santos Savimbi Machel Chissano Selassie Zenawi Abiy Bashir Turabi Garang Kiir Machar Afewerki
Suharto Sukarno Wahid Yudhoyono Widodo Mahathir Lee Marcos Duterte Aquino Arroyo Estrada Shinawatra Chan-o-cha Hun Sihanouk Pol Pot Diem Giap Suu Kyi Dalai Howard Rudd Gillard Abbott Turnbull Morrison Albanese Ardern Luxon Key Clark Kidman Gibson Crowe Trudeau Harper Chrétien Martin Mulroney Carney Freeland Poilievre Schreyer Ashton Mogherini Juncker Schulz Draghi Leyen Kallas Metsola Tajani Weber Vestager Dombrovskis Oettinger Verheugen Ferrero-Waldner Hahn Prodi Santer Delors Solana Stubb Piebalgs
Vettel Schumacher Rosberg Hülkenberg Heidfeld Glock Sutil Hamilton Alonso Webber Button Massa Barrichello Räikkönen Lauda Senna Häkkinen Coulthard Ecclestone Verstappen Leclerc Norris Federer Nadal Djokovic Murray Agassi Sampras Becker Graf Stich Kerber Petkovic Lisicki Görges Haas Kohlschreiber Zverev Williams Serena Navratilova Kiefer Nowitzki Schröder Armstrong Ullrich Zabel Klöden Jaksche Voigt Greipel Degenkolb Kittel Martin Bolt Harting Hambüchen Neuner
Wilhelm Gössner Henkel Riesch Höfl-Riesch Neureuther Maier Hirscher Vonn Ammann Hannawald Schmitt Weißflog Ballack Klose Podolski Schweinsteiger Lahm Mertesacker Metzelder Frings Lehmann Kahn Neuer Adler Wiese Boateng Badstuber Hummels Khedira Özil Müller Gomez Kroos Reus Götze Schürrle Draxler Sané Werner Kimmich Goretzka Gündoğan Gnabry Havertz Musiala Wirtz Rüdiger Füllkrug Tah Andrich Nagelsmann Flick Löw Klinsmann Völler Ribbeck Vogts Beckenbauer Derwall Schön Herberger Sammer
Magath Daum Rehhagel Hecking Favre Tuchel Klopp Slomka Veh Schaaf Doll Labbadia Stevens Heynckes Gaal Hitzfeld Rangnick Hoeneß Rummenigge Watzke Zorc Allofs Eberl Heldt Matthäus Effenberg Basler Scholl Möller Häßler Hässler Kuntz Bierhoff Jancker Ziege Babbel Neuville Schneider Hamann Jeremies Nowotny Deisler Kehl Kuranyi Asamoah Odonkor Trochowski Westermann Höwedes Huth Rolfes Hitzlsperger Beckham Rooney Gerrard Lampard Terry Owen Kane Ferguson Wenger Eriksson Capello Southgate
`),
);

/**
 * Family names of fewer bearers, of all nations that newspapers write of: nobody is surprised to read one, but two strangers
 * hardly share it.
 */
export const RARER_SURNAMES: ReadonlySet<string> = new Set(
  wordList(`
Aalto Aamodt Abadi Abazović Abbado Abdeslam Abdi Abdo Abed Abel Abels Abendroth Aboud Abramow Abromeit Acar Achilles Achleitner Achmetow Adamczyk Adamek Adametz Adamski Ademi Áder
Adib Adjani Adkins Adolph Aert Aerts Afanassjew Affleck Afshar Agca Ağca Agger Agnew Agnon Aguero Agüero Aguilera Ahern Ahlborn Ahlswede Ahmadi Ahmeti Ahonen Ahrend Ahrendt Ahrens
Aichele Aicher Aichinger Aidid Aiwanger Ajami Akar Akbari Akbas Akbaş Akbulut Aké Akesson Åkesson Akgün Akhtar Akinfejew Akıncı Akpinar Akpınar Akşener Aksoy Aktas Aktaş Akyol Alaba
Alavi Alawi Albayrak Albéniz Albers Alberti Alberts Alboreto Albrechtsberger Albrich Alderweireld Aldinger Aldrin Alemanno Alesi Alexandris Alexandrow Alexijewitsch Alff Alfonsin
Alfonsín Alfredson Alia Alinejad Alito Aliu Aliyev Aljechin Alkan Allegri Allgaier Allgöwer Almodovar Althoff Altman Altmeyer Altobelli Altun Alvarez Amanatidis Amato Ambrosius
Amenábar Amichai Amini Amis Ammer Ammon Ampère Amrabat Amsinck Amthor Anastasiades Anderl Andersch Andrä Andrae Andreasen Andres Andresen Andric Andrić Androulakis Andruchowytsch
Andrzejewski Anez Áñez Angelopoulos Angelou Angerer Angermeyer Aniston Annen Anouilh Ansari Anschütz Anspach Antal Antall Antes Antetokounmpo Antonow Antonowa Apollinaire Appelt
Aragones Aragonés Aragonès Aramburu Arce Arens Arestowytsch Aretin Arevalo Arévalo Arias Arıkan Arlt Arnautovic Arnautović Arnhold Arnim Arntz Arrhenius Arteta Arvidsson Asam
Asarenka Asarenko Asbeck Asch Aschenbrenner Aschkenasi Aschoff Ashcroft Ashkenazi Asimov Asquith Asturias Ateşli Atkins Atta Attenberger Attenborough Atzorn Aubert Auersperg
Augstein Auken Aumann Aumüller Austen Avci Avcı Avenarius Averbeck Avogadro Awad Awakow Axelrod Axelsen Axelsson Ayala Aydin Ayhan Ayrer Aytac Aytaç Ayuso Azaña Azizi Azmoun Azzam
Baader Babacan Babel Babic Babis Bachem Bachler Bacon Badawi Badenoch Badoglio Badstübner Baeck Baedeker Baehr Baert Baeumler Baeyer Bagheri Bagnaia Bahceli Bahçeli Bahlsen Bähr
Bahrami Baierl Bailly Bainbridge Baisch Bajnai Bajramović Bąk Bakir Bakken Bakr Baláž Balazs Balcerowicz Baldauf Bale Balke Ballard Ballestrem Ballin Ballmer Balog Balthus Baltz
Bamberger Bamler Bandel Bandelow Bangert Bani-Sadr Banksy Bannasch Bannister Banse Bansner Banzer Baradei Baran Baranow Baranowski Barbarez Barbarossa Barber Barbieri Bardella
Bardet Barella Barenberg Barenboim Baresi Barghouti Barghuthi Barilla Barlach Barlow Barnett Baros Baroš Barr Barrett Barrymore Bartali Bartel Bartenstein Barthelmeß Barthels
Barthez Barthold Bartholdy Bartl Bartok Bartoldus Bartoli Bartos Bartoš Barty Bartz Barz Barzani Başbuğ Baschab Baschir Basedow Basic Bašić Basie Basile Basquiat Bassajew Basso
Baston Bastrykin Bates Bätge Bathe Batistuta Batke Batsch Batshuayi Battaglia Bätz Bauder Baudissin Baumert Baumgart Baumgärtel Baumgartl Baumgartlinger Baumhögger Baumhöver Bäumker
Bäumler Baur Bausch Bausinger Bayerl Bayh Baykal Bayrak Bazargan Béart Bearzot Beaulieu Bebel Bécaud Bechert Bechstein Bechtel Bechthold Bechtle Bechtold Beckemeyer Beckerath
Beckers Beckert Beckett Beckh Beckhoff Becks Becquerel Bednarz Beek Beer Beerbohm Beese Beetz Begaj Begić Behm Behmer Behn Behncke Behnisch Behnke Behr Behrami Behrendt Beichler
Beielstein Beierl Beilin Beimer Beinlich Beisel Beitz Bélanger Belhadj Beljajew Belka Belkacem Bellof Bellow Bellucci Bellut Belmadi Beloussow Below Belz Bendel Bendig Bendix
Benedetti Benedict Beneke Beneken Benes Bengsch Bengtson Bengtsson Benitez Benítez Benjedid Benkert Bennigsen Benninghoff Benoit Bensch Benseler Benson Benteke Bentele Benthien
Benthin Bentz Benzing Beran Berben Berchem Berchtold Bercow Berdych Bérégovoy Berendt Berens Bergander Bergdolt Bergengruen Bergerhoff Bergeron Berghoff Bergius Bergkamp Berglund
Bergoglio Bergqvist Beringer Berio Berlichingen Berlinger Berlitz Bernadotte Bernal Bernardi Berners Bernhardi Berning Berninger Bernstorff Berres Berrettini Berri Bersani Berster
Bertele Bertelsen Bertholdt Bertolucci Bertsch Besancenot Besch Beseler Besgen Bešić Besier Besnard Besold Besseler Bessent Bessler Besson Bethe Bethge Bethke
Bethmann-Hollweg Bettega Bettinger Betz Betzold Beuchel Beucker Beutelspacher Beuth Beuthner Beutler Beutner Beyerle Beyersdorff Beyme Beyrich Bezold Biaggi Bianco Bibra Bicer Biçer
Bickel Bickert Bieber Biebl Biebrach Biebrich Biedenkapp Biegert Biehl Biehle Bieler Bielfeldt Bielohlawek Bienek Bienert Bierbichler Bierut Bierwirth Biester Bilardo Biles Bilger
Bilgin Bilic Bilić Billen Biller Billinger Billroth Bilz Bindl Bing Bingel Binnig Binotto Bioy Birck Birgel Birk Birke Birkel Birkner Bíró Birri Bischofberger Bischoff Biskup
Bissinger Bittner Bjaljazki Bjoerndalen Björgen Bjørgen Björndalen Bjørndalen Bjørnson Blaas Blach Blackwell Blanchard Blanchett Blanck Blancke Blankenhagen Blankertz Blankfein
Blanquer Blarer Blasberg Blaschke Blasius Blažek Blažević Blechschmidt Bleck Bleek Bleibtreu Bleich Bleichert Bleidick Bleil Blens Blesgen Bleyl Bliesener Blind Blinn Blixen Blochin
Blöchl Blohm Blom Blome Blomeyer Blomqvist Blücher Blüggel Blüher Blum Blümel Blumenberg Blumenhagen Blumhardt Blümlein Blunck Blüthgen Blüthner Bø Bobach Boban Bobbert Bobic
Bocelli Boch Bochow Böckel Böckenförde Böckh Böcking Bocklet Böcklin Bockmühl Bodamer Böddeker Bodden Bödeker Bodelschwingh Bodenberger Bodenstedt Bodenstein Bodmer Bodnar Boeck
Boeckh Boehm Boehme Boehmer Boehn Boehner Boehnke Boelcke Boelter Boenig Boenisch Boerner Boetius Boettcher Bofill Bogaert Bogart Bogdahn Bogdán Bogdanow Böge Bogenberger Bogner
Bogs Bohlayer Bohlinger Böhlke Bohm Böhmig Böhmler Bohn Böhn Bohnenkamp Bohnert Böhnhardt Bohnhoff Böhning Böhnisch Böhnke Bohr Böhret Boie Böing Boisen Boisserée Böke Bol Bolano
Bolaño Boldrini Bolduan Bolivar Bolívar Bölke Bolkestein Bölkow Bolle Boller Bollinger Bollnow Bolloré Bölsche Bolte Bolten Bölts Boltz Bolz Bömer Bomhard Bommarius Bommel
Bondarenko Bondi Bondzio Bongard Bongartz Bongers Bonhoff Boniek Bönig Bonin Böning Bonino Bönisch Bonitz Bonnet Bönsch Bonsels Bontjes Bonucci Boock Booker Boonen Booth Bopp
Borchard Borchardt Borcherdt Borchers Bordt Borg Börgel Borgia Borgwardt Bork Borkenau Borkenhagen Borkowski Borms Börne Bornhöft Bornstein Bornträger Borodin Borsche Borscht
Borsellino Borsig Bortfeldt Bortz Bosak Bösch Boschert Boschi Bosé Bösenberg Böser Bosetzky Bösinger Bosl Bosque Bossert Bossler Bössow Botero Bothe Bothmer Bothner Botin Botín Bott
Böttinger Böttner Böttrich Botzet Bouazizi Bouchard Boucher Bouchez Bouhler Boulay Bounou Bourgeois Bourguiba Bové Bovenschulte Boveri Bowen Bowers Boxberger Boyens Boyer Boysen
Bozic Božić Bozkurt Braak Braathen Brabeck Brabham Bracht Brack Bradbury Brädle Bradshaw Brady Brahe Brahm Bramkamp Branahl Brandhorst Brandhuber Brandl Brandlhuber Brandner
Brando Brandstetter Brandtner Branson Brantner Brasch Brase Braß Brasse Bratteli Bratušek Bräuer Braun-Pivet Braunbeck Braune Brauneck Brauner Braungart Bräunig Bräuninger Bräunlein
Braunmühl Brauns Braunschweiger Braunstein Braunwarth Braverman Bravo Breckwoldt Bredehorst Bredel Bredow Bredt Brehm Brehmer Breidenstein Breidert Breitenberger Breitenstein
Breitmeyer Breitschwerdt Breker Brel Bremer Bremm Brendel Brenken Brennan Brenneis Brenninkmeyer Brentano Brenz Bresser Breton Breunig Breuning Breuninger Breustedt Brewer Breyer
Bridges Briegel Brieger Briegleb Briest Briggs Brignone Brill Brin Brinck Brings Brink Brinker Brinkhoff Brinkmeyer Brinks Brix Brnabic Brnabić Broch Brock Brockdorff
Brockdorff-Rantzau Brocke Bröckel Bröcker Bröckers Brockhoff Brockmeyer Brod Broda Brodbeck Brodesser Brodsky Brodt Broek Bröer Broglie Bröhl Broich Broja Bröker Brolin Broll Brömel
Brömme Bronner Brönner Bronstein Brontë Brooke Brookes Brosch Brösel Brosius Brosnan Brosowski Brossart Brost Brosza Broszat Brouwer Broz Brozović Bruchhagen Bruckmayer Brückner
Brüderl Bruegel Brueghel Brügger Brüggler Bruguera Brühne Bruijn Brüll Brumm Brummer Brümmer Brun Brundle Brunet Brünger Brunhuber Brünjes Brunk Brunken Brunkhorst Brunkow
Brunnhuber Brünning Brunnquell Brunotte Brunswig Brus Brüser Brütting Bruyne Brzeziński Bubeck Bubenzer Buchardt Bücheler Buchenau Buchert Buchholtz Büchler Buchner Buchta Buck
Bücker Bücking Bucksch Budanow Budde Buddeberg Buddensiek Budich Budjonny Budka Bufe Büge Bugenhagen Buggenhagen Bugl Bugno Buhl Bührer Bührle Bukele Büker Bukowski Bulgari Bull
Bullerdiek Bullinger Bullock Bullrich Bulut Bulwien Bumiller Bundy Bunge Bünger Bungert Bunsen Bünte Bunuel Bünz Burandt Burba Burchard Burchardi Burchardt Bürck Burckhardt Burgert
Burgess Burghardt Bürgin Burgsdorff Burkart Burkert Burkhart Burkholder Bürkle Bürklin Bürkner Burmester Burre Burri Burroughs Burrows Burschel Burth Busam Busby Buschbeck Büschel
Büschges Buschhoff Buschkamp Bushi Büsing Busley Busquets Bussenius Butenandt Butenschön Bütikofer Bütow Butragueño Butt Bütterlin Butterweck Buttigieg Büttner Butz Butzer Butzlaff
Buzyn Buzzati Byatt Bykow Byrd Bytyçi Bytyqi Caballe Caballé Cabello Cabrini Cain Cakir Çakır Calatrava Calderon Calhanoglu Çalhanoğlu Callaghan Callahan Callas Calvi Calvino
Calviño Camdessus Camilleri Cana Canaletto Cannon Cantona Cantor Capek Capelle Capote Capriati Capriles Caprivi Caputo Caputova Cardenal Cardinale Cardozo Carew Carlsen Carlson
Carlsson Caron Carossa Carow Carré Carrell Carreras Carrillo Cartwright Caruso Carvajal Casals Caspers Cassel Castorp Cattaneo Cauchy Cavendish Cavusoglu Çavuşoğlu Cazeneuve Cech
Ceferin Čeferin Cela Çela Celentano Celine Cerar Cercas Cermak Čermák Cerny Cetin Ceulemans Cezanne Chadwick Chailly Chalabi Chambers Chamisso Chamorro Charisteas Charlton
Chaschukdschi Chatschanow Chauvin Chiellini Chiesa Chilavert Chillida Chipperfield Chirico Chmielewski Chodorkowskij Chodowiecki Chojnacki Chomsky Chretien Christians Christie
Christodoulidis Christodoulou Christoffers Ciano Cieślak Ciftci Çiftçi Cilic Čilić Ciller Cimoszewicz Ciotti Cipollini Claas Claassen Claesson Claeys Clapton Clarke Clasen Claudius
Clausing Clausnitzer Clauss Clauß Claussen Claußen Clemen Clever Cleverly Clézio Clijsters Clough Clouzot Cluse Coates Cobain Çoban Cobb Cocteau Coe Coenen Cohen Cohn Cohn-Bendit
Cohnen Colau Colberg Colbert Coleridge Collet Collina Coman Compagnoni Conan Conner Connery Connolly Connors Conradi Conrady Constable Conze Coolidge Cools Coppens Coppi Coppola
Corbijn Corbusier Cordes Cordier Cordua Coria Corluka Ćorluka Cornils Corot Corretja Corterier Cortes Cortez Corvinus Coskun Coşkun Cossiga Costa-Gavras Costantini Costner Côté
Cotillard Cotta Coufal Courbet Courier Courtois Cousteau Covic Čović Cowen Cramm Cranach Cranz Crede Credé Crell Cremers Cresson Creutz Creutzfeldt Crichton Crick Cronenberg Croo
Crosetto Crowley Cruijff Crull Crvenkovski Cuadrado Cuaron Cuarón Cubarsí Cummings Cuno Cuntz Curry Curtius Czaja Czaputowicz Czarnecki Czech Czerny Czichos Czogalla D’Angelo Daab
Dabrowski Dacic Daecke Daehlie Dæhlie Daei Daferner Dagdelen Dağdelen Dageförde Daglo Dagtoglou Dahl Dahlan Dahlin Dahlke Dahm Dahmen Dahmer Dahmke Dahms Dähn Dähne Dähnhardt Dal
Daladier Dalberg Dalic Dalić Dallinger Dallmayr Dam Damaschke Damerau Damerow Dammasch Dammert Dammeyer Dämmig Damrow Dancker Danckert Danek Danielsson Danilow Dankert Dannenfeldt
Danner Danz Danzer Dardai Dárdai Darmanin Darré Darwisch Darwish Dassler Daßler Dathe Dati Daub Dauber Daubert Däubler Daul Däumer Dauth Dauthendey Davidenko Davids Davidson Davies
Dawson Dawydow Daxenberger Daxner Dayan Debus Dechant Dechent Deckert Deckwerth Declercq Dedecius Defoe Degenhardt Degenhart Degrelle Dehio Dehmel Dehmer Dehn Dehnert Deibel Deiml
Deinert Deinhard Deininger Deisenroth Deiseroth Deissler Deist Deitelhoff Deiters Dekker Delacroix Delic Delić DeLillo Delius Dellbrügge Delorme Delp Demandt Dembele Dembélé Demel
Demichelis Demleitner Demmer Demmler Dempsey Demuth Denaro Dench Dendias Deneke Dengg Denikin DeNiro Denissow Denk Denkert Denktasch Denner Dennert Dennhardt Denninger Dennstedt
Dentler Denz Denzel Denzer Denzin Denzler Depay Deppisch Deri Derleth Dertinger Dervishi Desailly Desch Desmet Detmers Dettenborn Dettke Dettloff Dettmar Dettmer Dettmers Detzer
Deubel Deubler Deubner Deus Deuschl Deussen Deußen Deuster Deutinger Dewald Dewinter Dewitte Dewitz Deyna Diaz Díaz-Canel Dibelius Dickel Dickert Dickhoff Diebold Diebolder
Dieck Dieckhoff Diederich Diedrich Diefenthaler Dieg Diegel Diehm Diehn Diekhans Diekhoff Diel Diemer Dienel Dierck Dierkes Dierking Dierks Dierolf Diers Diesing Diestel Diesterweg
Dietel Dieterich Dieterle Dietl Dietsch Dietsche Dietschi Diettrich Dietzel Dietzsch Díez Dijk Dijkstra Đilas Dilger Dillenberger Dillinger Dilthey DiMaggio Dimitriou Dimmer Dimon
Dimpfl Dimroth Dinç Đinđić Dingelstedt Dingler Dinser Dinter Dion Dippel Dippold Dirac Dirks Dirksen Dirnberger Dirr Dischinger Dischler Disselhoff Distel Distelkamp Distler
Ditfurth Dithmar Ditscheid Ditscher Dittberner Dittert Dittes Dittmar Dittmer Ditz Ditzel Dix Djilas Djoković Djordjevic Djordjević Djorkaeff Djukanovic Dmitrijew Dmowski Döbbelin
Dobberstein Döbele Dober Dobereiner Döbereiner Doberstein Dobler Döbler Dobner Döbrich Dobrindt Dobritz Doerfler Doermer Doerner Doerr Doetsch Dogan Doherty Döhl Dohle Döhler Dohm
Dohmen Dohmke Dohms Döhn Dohrn Đoković Dolce Dold Dolde Dolderer Dolezal Doležal Dölger Döll Dolle Dölle Dollinger Döllinger Domagk Domański Domaschke Dombrowski Dombrowsky
Dominguez Domke Domnick Donat Donath Donati Dönch Doncic Dončić Dönges Donnarumma Donnelly Donnersmarck Dönni Donovan Doose Dopfer Döpke Döpp Döpper Doppler Dörfel Dörfelt Dörffel
Dörflinger Dorfner Dörge Dorka Dörken Dörle Dörnberg Dornberger Dornieden Dornseiff Dörr Dörre Dörrenberg Dörrie Dörries Dörschel Dörscheln Dorsey Dorst Dosch Dösch Döscher Dosdall
Dost Dostler Dötsch Döttinger Dougherty Douven Doyle Dräger Dragovic Dragović Drahn Drasdo Drechsel Drees Dreesen Dreger Dreier Dreiser Dreke Drenker Drepper Drescher Dresel Dresen
Dressler Dreusch Drewes Drews Drexel Drexelius Drexl Dreyer Driesch Driessen Drießen Drogan Droit Drommer Dronke Droop Dröscher Dröse Drosselmeyer Drößler Drost Droste
Droste-Hülshoff Droth Droysen Drude Drumm Druschel Dsjuba Dubcek Düben Dübner Duchamp Duchrow Duckstein Dudajew Dudda Dudek Dudka Duensing Duffner Duffy Dufhues Dufner Duhalde Duhm
Duhr Duisberg Dukakis Đukić Dülfer Dülger Düll Duman Dumann Dumke Dümmler Dumpert Dunckel Duncker Dunkel Dünkel Dunkelberg Dunker Dünser Duplantis Dupuy Duran Durán Duras Dürig
Düring Dürkop Durm Durmaz Dürr Dürrschmidt Dursun Dusch Duscha Dušek Dusel Düsing Düsterhöft Dutroux Dutton Duval Duvalier Düvel Duwe Düwel Dvorak Dybala Dybvad Dyck Dycke
Dyckerhoff Dyckhoff Dzeko Džeko Dzemaili Džemaili Dziuba Dziwisz Dzsudzsák Earhart Ebadi Eban Ebbers Ebbert Ebbing Ebenhöh Eber Eberhart Eberhartinger Eberlein Ebermayer Ebers
Ebersberger Eberspächer Eberstein Ebertz Ebinger Ebrahimi Ebstein Echtermeyer Eck Eckardt Eckel Eckels Eckenberger Eckener Eckerle Eckersberger Eckhoff Eckl Eckle Eckner Eckstein
Economou Edberg Edel Edelhoff Ederer Edinger Edler Edlinger Effenberger Effertz Egerer Eggenberger Egger Eggerer Eggerl Eggert Eggerts Egginger Eggstein Egle Egler Egli Egloff Egner
Ehard Ehebald Ehinger Ehl Ehle Ehlen Ehler Ehlert Ehlich Ehling Ehm Ehmann Ehmer Ehnes Ehrenberg Ehrenberger Ehrenstein Ehrenthal Ehret Ehrhart Ehrig Ehring Ehrle Ehrlinger
Ehrmanntraut Ehrnsperger Ehrt Eibel Eibl Eibl-Eibesfeldt Eibner Eichberger Eichelberger Eichenberger Eichengrün Eichert Eichhoff Eichholtz Eichhorst Eichner Eichrodt Eichstaedt
Eichstedt Eick Eicke Eickelberg Eickhoff Eickmeyer Eickstedt Eidam Eidenberger Eidinger Eiffel Eifler Eikel Eilenberger Eilers Eilert Eiling Einhäupl Einsiedel Einsle Einwag
Eipper Eirich Eisele Eiselen Eiselt Eisenbarth Eisenbeis Eisenberger Eisenbraun Eisenhardt Eisenhuth Eisenlohr Eisenschmid Eisenschmidt Eisert Eisinger Eisler Eisold Eissler Eißner
Eistert Eitel Eitner Ek Ekholm Ekinci Eklund El-Baradei El-Sisi Elahi Elgar Eliasson Elkann Elkjær Eller Ellerbeck Ellersiek Ellger Ellinger Ellington Ellison Ellmer Elmas Elop
Elpers Elsasser Elsberger Elsener Elser Elsinger Elßner Elste Elsten Elter Elvers Elwert Elytis Elzer Emde Emerson Emery Emig Eminem Emmel Emmer Emmert Emminger Emmler Emrich Enax
Encke Enderle Enderlein Endler Endres Endress Endreß Endrikat Endruweit Engau Engbers Engelhard Engelhart Engelkes Engelking Engell Engelmeyer Engelsberger Engelstein Engesser Engl
Engler Englert Engst Engstler Enke Enkler Enneking Ennen Ennis-Hill Enquist Enqvist Enslin Ensor Entholt Entrup Enz Enzensperger Enzian Epp Eppelein Eppinger Epple Epstein
Erb Erbakan Erbersdobler Erbguth Erbslöh Erck Erdl Erdmannsdorff Erdmannsdörffer Erekat Eremenko Erfurth Ergin Erhardt Erhart Erickson Eriksen Erkens Erkes Erlander Erlbeck Erlinger
Ermel Ermert Ermisch Ermler Ernaux Ernstberger Ernsting Eroglu Eroğlu Erpenbeck Errejon Errejón Ersoy Ertel Eschenberg Eschenhagen Eschinger Eschke Eschkol Eschle Eschler Eschner
Eschrich Esders Esebeck Eser Esmarch Espargaró Espe Espenschied Esper Eßer Essinger Esslinger Eßlinger Estemirowa Esterhazy Estorff Ettel Ettelt Etter Ettinger Ettl Etzel Etzold
Etzrodt Eucken Eugster Eulenberg Eulenstein Eulitz Eurich Evenepoel Everhard Evers Eversberg Evert Evra Evren Ewen Ewerbeck Ewert Ewerth Ewertsen Ewertz Exler Exner Exupéry Eyb Eyck
Eymer Eyring Eysenck Eyskens Eyth Faas Fabbri Fabiański Fabregas Fàbregas Fackler Fadinger Fadlallah Fahl Fahle Fähndrich Fahrenkamp Fahrenschon Fairchild Faist Falcao Falck
Falckenberg Falcone Falcones Falkenhagen Falkner Falla Fallada Fälldin Fallon Faltermeyer Faltin Fältskog Fanfani Fangio Fanselow Faraday Farahani Farfán Farhadi Farina Farkas
Farrell Fasel Fasold Fath Fauré Fauser Fayyad Fazio Fechter Feddersen Federle Federlein Fedotow Fegelein Fehér Fehn Fehr Fehre Feichtinger Feichtner Feigl Feijoo Feijóo Feilcke
Feininger Feist Feistel Fekete Felber Feldhoff Feldkamp Feldkirchner Feldner Feldt Felgentreu Fellaini Fellinger Fellner Felsenstein Felske Felten Fend Fendt Fenner Fenske Fenzl
Ferber Ferch Ferkinghoff Fermat Fermi Fernandez Ferragamo Ferrante Ferraro Ferrer Ferretti Ferri Ferry Ferstl Fesser Fetissow Fetscher Fetting Fettweis Fetzer Feuchtinger
Feuchtmayer Feuerlein Feuerstein Fey Feyl Feynman Fichtl Ficker Fickert Fidan Fiebig Fiebiger Fiedel Fiege Fieger Fiegert Fiehler Fielitz Fiene Fieseler Fiesler Fietz Figge
Fignon Figueroa Filbinger Filbry Filchner Filippow Fillinger Filser Finch Fincher Finck Finckh Finkel Finkeldey Finkelstein Finken Finkler Fiore Firle Firnberg Firtasch Fischbeck
Fischell Fischler Fisichella Fitschen Fitz Fitzek Fitzgerald Fitzner Flach Flade Flader Flaherty Flaig Flämig Flamm Flanagan Flasch Flaßpöhler Flath Flatow Flatten Flechsig
Fleckenstein Flegel Fleig Fleming Flemming Flender Flessner Fleßner Flex Flickenschildt Fliegel Fliegner Flierl Flinspach Flo Floericke Flohr Flörchinger Flörke Flosdorff Flotow
Flowers Fluck Flügge Flurl Fo Foch Fock Focke Foden Fodor Fogh Fognini Föll Föller Follett Fölsch Fölster Fomin Fonda Forck Forell Foreman Förg Forkel Forlan Forlán Forman Forndran
Forner Fornero Forsberg Forsthoff Forsyth Fortin Förtsch Fosse Foth Fouché Fourcade Fourier Fourniret Fraas Fradkow Francescoli Frangenberg Fränkel Frankenberger Frankl Franko
Fransson Frantz Fränzel Franzius Franzke Franzl Frattini Frauenberger Frede Frederking Fredrich Fredriksson Freese Frege Freiberger Freihart Freire Freisinger
Fremerey Frenkel Frenken Frensdorff Frentzen Frenz Frerk Frese Freudenberger Freudenstein Freudenthal Freundel Freundlieb Freutel Frevert Freyberg Freyer Freymuth Freyn Frickel
Fricker Fricsay Fridrich Friebe Friebel Friedebold Friedel Friedenthal Friederich Friederici Friedl Friedlein Friedli Friedman Friemel Fries Friesenbichler Friesinger Frieske
Friesner Frigge Frischmuth Fritsche Fritze Fritzen Fritzl Fritzler Fritzsch Fröbe Fröbel Froboess Froese Frohberg Fröhler Frohn Frohne Frohnert Frölich Frolow Fromberger Frömel
Fromme Frommelt Frommhold Frömming Froning Froome Froriep Fröschl Fröse Frühauf Frühwirth Frundsberg Frunse Fruth Fuchsberger Fuchshuber Fücks Fuest Fugger Fügner Fülöp Funcke
Funes Funès Fürchtenicht Furrer Fürstenberger Fürstner Furtner Fusenig Füssel Füßl Füssli Fust Füting Gaa Gaarder Gabbana Gabin Gable Gabler Gabor Gadamer Gade Gädeke Gadhafi Gaede
Gaedeke Gaertner Gagern Gagné Gagnon Gahan Gahl Gähler Gahr Gaillard Gaiser Gajewski Gakpo Gál Galant Galásek Galbraith Galeano Galinski Galke Gall Gallacher Gallagher Gallardo
Gallas Gallenkamp Galli Galois Galster Galtieri Galvani Gambke Gampe Gampert Gander Gangl Ganschow Gansel Ganter Gantner Garbarek Garbe Garbers Gardel Gareis Garms Garrelts
Garrone Garthe Gärtig Garzon Gasch Gaschke Gascoigne Gashi Gasly Gasol Gasparovic Gašparovič Gasquet Gassert Gassner Gasteiger Gätjen Gatterer Gatti Gattuso Gatz Gatzke Gaub Gauch
Gaudi Gaudio Gauer Gauff Gauger Gaulle Gaus Gauss Gautzsch Gavi Gaviria Gawrilow Gebel Gebele Gebert Gebhart Gebler Geerdes Geerken Gees Geest Gefeller Gehl Gehle Gehlen Gehler Gehm
Gehrcke Gehre Gehrig Gehrke Gehry Geib Geigenberger Geiler Geimer Geis Geise Geiselhart Geiser Geiss Geiß Geistert Gekas Gelbke Gelhard Geller Gellert Gelli Gellner Gemballa
Gemmeke Gemmel Gemmer Gentile Gentner Gentsch Gentz Genz Genzken Genzmer Georgiadis Georgii Georgiou Geppert Gerbershagen Gercke Gerdes Gerets Gergiev Gergijew Gerhardsen
Gerhartz Gerhold Gering Gerke Gerken Gerl Gerlinger Germer Gernhardt Gersdorff Gershwin Gerst Gerstel Gerstenberg Gerstenberger Gerstl Gerstner Gerth Gertler Gertsch Gerwig Gerwin
Gerz Gerzer Geschke Geschonneck Gesell Gessner Geßner Geyersberger Geysen Ghedina Ghobadi Ghorbani Ghosn Giammattei Gibbs Gide Gieber Giefer Giegerich Giehl Giehrl Giehse Gielen
Gienger Gierek Gierke Gierlich Giersberg Giersch Giertych Giertz Gies Giesbert Gieseke Gieseking Giesel Gieseler Gieser Giesinger Giesler Giesser Giessler Giffey Giggs Gilcher Gilg
Gill Gillespie Gilmore Gimenez Giménez Gimpel Gingrich Ginsberg Ginzel Giorgetti Giousouf Gipp Giraud Giresse Girke Girndt Giroud Gisler Gissibl Giulini Gjasula Gjini Glaab Glade
Gladisch Glaeser Glaessner Glahn Glander Glaremin Glasl Glasmacher Glasner Gläßer Glassner Glatz Glatzeder Glatzel Glauche Glauner Glaw Gleim Gleissner Gleißner Gleixner
Glemp Gley Glienke Gliese Glik Glinka Globig Globisch Glöckler Glockner Glöckner Glöde Glogger Glogowski Glomb Glombig Glomp Glover Głowacki Glückert Glueck Glunz Gmeiner
Gmelin Gnad Gnauck Gnewuch Gniffke Göb Göbbels Gobel Göbl Göbler Goddard Gödde Göddeke Göddertz Gödeke Gödel Göden Godín Goebel Goecke Goedel Goehler Goepfert Goerdeler
Goerges Goerlitz Goertz Goetz Goetze Goetzke Goez Gogg Göggel Goggia Gogh Gohl Göhl Göhler Gohlisch Gohlke Gohr Göhre Gökalp Gökçek Göke Gökmen Göksu Golberg Goldberger Goldbrunner
Goldenberg Goldfarb Goldhagen Goldman Goldner Göldner Goldschmitt Goldstein Goldt Goldwater Golla Gollner Göllner Gollnick Golob Goltz Göltz Goltzsch Golz Gölz Gomolka Gomulka
Gomułka Göncz Gönner Gonschior Gontard Gonzales Gonzalez Goodall Goodman Goodwin Göpel Göpfert Gopp Goppel Göppel Göppert Göppert-Mayer Göppner Gorbatschew Görbing Gördes Górecki
Görg Gorgas Görgen Gorges Göricke Görke Görlach Görler Görlich Görner Gorny Görres Görs Gorski Górski Gorsuch Görtemaker Görtz Gosch Gosewisch Gössel Gossler Gößner Gossow Göth
Göthel Gotovina Gottberg Göttel Göttert Göttges Gotthardt Gotthelf Göttig Götting Göttinger Göttler Göttlich Göttner Göttsch Gottschalch Gottschald Göttsche Gottsched Gottschlich
Gottstein Götzinger Götzl Gove Goy Goytisolo Graaf Graap Grabar-Kitarovic Grabar-Kitarović Grabenhorst Grabert Grabner Gräbner Grabowsky Gradl Grädler Graebe Graeber Graef Graefe
Graeff Graeser Graeter Graetz Grafenberg Gräff Graffé Grafl Gräfrath Grah Grahl Grahn Gralka Grall Gramatzki Gramberg Gramlich Grammel Gramsch Gramss Granados Granerud Granitzka
Granold Gransow Granzow Gräper Grascher Gräsel Graske Grassal Grassi Grassl Graßl Gräßle Grasso Gratz Gratzer Graubner Graul Graune Graupner Grave Gravenhorst Graves Grawe
Grazioli Greb Grebing Greef Greeske Grefe Gregori Gregorius Greife Greiff Greiffenhagen Greilich Greimel Greinert Greither Grell Grelle Gremm Gremmels Grenell Grenz Gresch Gresser
Greßler Gretzky Grevel Grewe Greyerz Grgic Grgić Grieb Griebel Griebl Griefahn Grieger Griem Griep Griephan Griesbeck Griese Grieser Griesinger Griesmayr Griewank Griffel
Griffith-Joyner Grigat Grigo Grigoleit Grigorjew Grillmayer Grillparzer Grimberg Grimmer Grimpe Grimsehl Grindel Grint Grisham Gritzner Grob Grobe Gröbe Grober Gröber Gröbl Gröbner
Grochowski Grodzki Groener Groening Gröger Grohn Grommelt Gromyko Gronemeyer Gronewold Gröning Gröninger Groot Gropp Gropper Grosch Grösch Grosche Gröschel Gröschl Gröschner
Groschupf Groscurth Grossert Großjohann Größl Grossman Großpietsch Grote Grotelüschen Groth Grothusen Grotius Grotjahn Grotkamp Grotrian Grötsch Grottian Gröttrup Grötzinger Gruel
Gruevska Gruhl Gruhle Gruhn Grummt Grünbeck Grünberger Grundei Grundel Gründel Grundig Gründig Grundke Grundl Grundler Gründler Grundner Grunenberg Grunert Grünert Grünheid Grüning
Grüninger Grünke Grünler Grunow Grünspan Grunst Grünstein Grünthal Grünther Grupe Grupp Gruschka Grüter Grüterich Grüters Grüttner Grutzeck Grützmacher Grützner Grygera Grynszpan
Gryphius Gryslow Gsänger Gschnitzer Gschwandtner Gschwendtner Gsell Gstöttner Guadagnino Guaido Guardini Gubaidulina Gubler Gudden Gude Guderian Gudjons Guericke Guerin Guérin
Guerra Guggemos Guggenberger Guhl Guhr Guindos Gulacsi Gulácsi Gulbransson Gülde Güldner Güler Güll Güllich Gülstorff Gulyas Gulyás Gumbel Gümbel Gumppenberg Günay Gundel Gündel
Gundelach Günder Günderoth Günderrode Gundert Gündisch Gundlach Gündogan Gündüz Günes Güneş Güngerich Gunkel Gunnarsson Günsche Günthner Güntner Günzel Günzl Günzler Gur Gürbüz Gurk
Gürtler Gurtner Gürtner Guse Güse Gusinde Gussew Gussinski Gust Gutberlet Gutbrod Guth Guthke Guthoff Guti Gutierrez Gutsche Gutschke Gütschow Gutsmuths Guttenberger Gütter
Güttinger Güttler Güttner Güttsches Gutzkow Gutzmer Guzman Guzmán Gvardiol Gvir Gwinner Gwosdek Gyökeres Gysin Gyurcsany Haack Haacke Haaf Haagen Haak Haake Haaker Haasis Haasler
Haaß Haasse Haavisto Habasch Habekost Habel Häberlein Haberler Häberli Haberzettl Habibi Hach Hachenberg Hachtel Hackbarth Hacke Hackel Häckel Hackenberg Hackenbroch Hackert
Hackethal Hackman Hackober Hackstein Hadamovsky Haddad Hader Häder Hadley Hadzic Hadžić Haeberle Haeberlin Haeckel Haecker Haedrich Haefeli Haefner Haeften Haegele Haeger Haehnel
Haenel Haenisch Haertel Haese Haeseler Haeussler Häfele Hafenbrack Haffner Hafner Häge Hagelstein Hagelüken Hagemeyer Hagena Hagenah Hagenbeck Hagenberg Hagenberger Hagens Häger
Hägi Hagl Hagner Hähle Hähnchen Hahnke Hahnl Hähnle Hähnlein Hahnzog Haidmayer Haidt Haigis Haimerl Haindl Hainer Hainz Hainzl Haitink Hajek Hájek Hajnal Hakala Håkansson Hakelberg
Hakimi Halabi Halevi Haley Halilovic Halilović Halimi Hall Halla-aho Hallaschka Halley Hallhuber Hallier Hallyday Halvorsen Hamacher Hambsch Hamdok Hamel Hamer Hämer Hamidi Hamkens
Hamma Hammacher Hammadi Hammarskjöld Hammel Hammelrath Hammerl Hämmerle Hämmerlein Hammerschmid Hammerschmidt Hammerschmitt Hammershøi Hammerstein Hammes Hammesfahr Hammett Hammon
Hamon Hampe Hampp Hamrin Hamscher Hamšík Hanack Hänchen Hancke Hancock Handanovic Handanovič Händl Handrich Handrick Handtke Haneberg Hanebuth Haneder Hanekamp Hanel Hänel Hanenkamp
Hanfstaengl Häni Hanijeh Hänisch Haniyeh Hankel Hanl Hänlein Hannappel Hannesen Hannich Hannig Hänsch Hanschel Hanschke Hänschke Hänseler Hänsgen Hansing Hansl Hanslick Hansson
Hanst Häntsch Häntzschel Hanusch Hanussen Hapke Happ Happach Happe Happel Happich Haq Harbarth Harbeck Harbich Harbig Harbort Harborth Harbou Harbs Harder Harders Hardtke Hardtwig
Harenberg Harfouch Hargreaves Harich Haring Häring Haringer Hark Harlan Härle Harleß Härlin Harloff Harmening Harmon Harmsen Harnoncourt Härpfer Harrach Harras Harrer Harries
Harrington Harsdörffer Hartel Hartert Hartfiel Harth Harthun Hartig Hartinger Hartje Hartke Hartl Härtl Hartleb Hartlieb Hartnack Hartner Hartsch Hartstein Hartwich Härtwig Hartz
Hasani Hasch Haschemi Haschimi Haschke Hasek Haselbeck Haselberger Häseler Haseleu Haseloff Haselsteiner Hasenbeck Hasenfratz Hasenhüttl Hasenkamp Hasenkox Hasenöhrl Hasenpusch
Hashemi Hashemian Hasler Häsler Haslinger Haspel Hasper Hassani Hasselberg Hasselhoff Hasselhorst Hassemer Hassenstein Hassert Haßlacher Hassler Haßler Hasso Haster Hastert Hatami
Hathaway Hatje Hatzfeldt Hatzius Haub Haubenreißer Haubensak Haubner Haubold Haubrich Hauck Haucke Haude Hauer Hauert Hauf Haufe Hauffe Haugen Hauger Haugg Haughey Haugk Hauk Hauke
Haumer Haun Haunert Haunhorst Haunold Hausberger Hausch Hauschildt Hauschka Hauschke Hauschopp Hausdorff Hausegger Häusel Hausenblas Hausler Häusler Hausner Hausruckinger Hausser
Haußer Häusser Häußer Häussler Häußler Haustein Hauswirth Hautamäki Hautzinger Hauzenberger Havenstein Haverbeck Haverich Havers Hawke Hawking Hawks Hawlitschek Hayek Hayn Hazard
Heaney Hebbel Heber Heberer Heberle Heberlein Hechler Hechtl Heckenroth Heckl Heckner Heckroth Hedajat Hedderich Hederer Hedler Hedrich Hedtke Heeb Heed Heeg Heeger Heesch Heesen
Heesters Hefele Hefner Hegar Hegele Hegenberg Hegenberger Heger Hegerl Hegner Hegseth Hehl Hehle Hehn Heib Heibel Heiber Heichel Heid Heidborn Heidbrink Heidel Heidelberger
Heideloff Heidemeyer Heidfeldt Heidger Heidkamp Heidler Heidner Heidrich Heidschmidt Heidt Heiduk Heiken Heikkilä Heikkinen Heilborn Heilbronner Heilbrunn Heiligenthal Heilmeyer
Heiman Heimannsberg Heimberger Heimerl Heimsoeth Heinbockel Heineberg Heineke Heinelt Heinen Heinert Heinicke Heinig Heiniger Heining Heininger Heinisch Heinke Heinkel
Heinle Heinlein Heinold Heinonen Heinrici Heinritzi Heins Heinsch Heinsius Heinson Heintel Heintges Heintz Heintze Heintzen Heinzel Heinzen Heinzinger Heinzl Heinzler Heirler Heis
Heisch Heise Heisel Heiser Heisig Heising Heisinger Heisler Heissenbüttel Heißenbüttel Heissler Heissmeyer Heister Heit Heitjan Heitkamp Heitkämper Heitmeyer Heitz Heitzer
Helbing Helck Heleine Helfert Helff Helfferich Helfrich Helfricht Helgenberger Hell Hellberg Helldorff Hellenbroich Hellerich Hellinger Hellmer Hellmich Hellmig Hellner Hellpach
Helmbold Helmchen Helmcke Helmers Helmert Helmig Helming Helmis Helmke Helmrich Helmstetter Hemberger Hembus Hemme Hemmen Hemmer Hemmerich Hemmerle Hemmert Hemminger Hempe Henatsch
Henckel Henckell Henckels Hendel Hendler Hendrich Hendriks Henge Hengstenberg Hengstler Henig Henin Henkes Henle Henlein Henman Henneberg Henneberger Hennebo Hennerkes Hennessy
Hennicke Henniger Hennigs Henninger Hennings Henningsen Hennrich Henrici Henriksen Henriksson Henschke Henseler Hensen Hensing Hensler Hentig Hentrich Hentschel Hentschke Hentze
Henzel Henzi Hepburn Hepp Heppe Heppner Heras Herber Herberg Herbers Herbig Herbold Herbrich Herchen Herdt Herfert Herfurth Hergenröther Hergert Herget Herkert Herking Herkner
Herkommer Herl Herles Herlitschka Herlitz Herlyn Hermans Hermel Hermens Hermle Hermlin Herms Hermsen Hermstein Hernandez Hernekamp Herpel Herpers Herpich Herreiner Herrero Herrfurth
Herrig Herrlein Herrlinger Herrnberger Hersch Herschel Hersel Hertel Hertenstein Herth Herting Hertinger Hertl Hertlein Hertrampf Hertrich Hertwig Hertzberg Hertzsch Herweg Herwegh
Herwig Herzberger Herzig Herzmanovsky Herzner Heseler Heske Heß Hessbrüggen Hessel Hesselbarth Hesselberger Hessenberg Hessenkämper Hesslein Hessler Heßler Hester Hettche Hettegger
Hettel Hettich Hettinger Hettler Hettmer Hettner Hettrich Hettwer Hetz Hetzel Hetzler Hetzner Heubel Heuberger Heubner Heuchert Heuck Heuel Heuft Heugel Heumer Heup Heurich
Heuritsch Heuschkel Heuschmid Heusel Heuser Heusler Heuß Heussgen Heussler Heußner Heuvel Hevel Hewel Hewitt Hey Heyd Heyde Heydebreck Heydel Heyden Heyder Heye Heyen Heyer
Heyerdahl Heyking Heyl Heymer Heyn Heyne Heynen Heyser Hick Hickel Hicken Hickl Hidegkuti Hieke Hiel Hielscher Hiemer Hiepe Hierl Hieronymi Hierro Hietel Higgins Highsmith
Higuain Higuaín Hilbig Hilbrich Hild Hilderscheid Hildner Hilgenberg Hilgenfeldt Hilger Hilgers Hill Hillar Hillebrandt Hilleke Hillert Hillig Hilligardt Hillmer Hills Hilmer
Hilpert Hils Hilscher Hilse Hilsenbeck Hiltner Hilton Hiltrop Hiltunen Hilz Hilzinger Himmelheber Himmer Himpe Himpel Himstedt Hinck Hinckel Hinderer Hines Hingst Hinkel Hinken
Hinner Hinney Hinsch Hinsche Hinsken Hinterberger Hintner Hintzen Hinze Hinzpeter Hiob Hipkins Hipp Hippe Hippel Hippenstiel Hippler Hirdt Hirle Hirmer Hirschbeck Hirschberger
Hirschbiegel Hirschel Hirschlein Hirschler Hirst Hirt Hirth Hirthe Hirtz Hirzel Hitz Hitzenberger Hitzges Hitzig Hitzler Hjulmand Hlinka Hobein Hoca Hochmuth Hochrein Hochstein
Höchstetter Hock Hocke Hockenjos Hockney Hodapp Hodges Hodgson Hodler Hodzic Hodžić Hoeckel Hoefer Hoeft Høeg Hoegner Hoekstra Hoene Hoenig Hoepner Hoerner Hoesch Hoeß Hoferer Hoff
Hoffer Hoffman Hoffner Höfle Höfler Höflich Höflinger Hofmeyer Hofmiller Hofner Höfner Hofstetter Höft Hogan Högl Högn Hohenberg Hohenberger Hohendahl Hohenstein Höhl Hohmeyer
Höhnke Hohoff Højbjerg Højlund Holberg Hold Holder Holkeri Höll Holland-Moritz Hollatz Hölldobler Hollenbeck Hollenberg Hollenstein Höllerer Hollerith Holloway Hollstein Holmberg
Hołownia Holscher Hölscher Holste Holsten Holtappels Holter Höltgen Holthoff Holthusen Höltje Holtkamp Höltker Holtz Holub Holund Holyfield Holzamer Hölzel Holzhey Holzinger
Holzkamp Hölzl Hölzle Holzmair Holzner Holzwarth Homann Hömberg Homberger Homeyer Homfeldt Hömig Hommel Hommen Hommes Homuth Honegger Hönekopp Honert Hönes Höneß Höning Hönle Hönsch
Hontscharenko Hontscharuk Hoos Höper Hopf Hopfe Hopfer Hopfner Höpfner Höpker Höpner Hoppen Hoppenstedt Hopper Horak Hörauf Hörbiger Horch Horchler Hörger Höring Hörl Horlacher
Hormuth Hornberger Hornbostel Hornfeck Hörnig Hörnlein Hörster Horstkotte Horstmeyer Hörth Horton Horvath Hösch Hösl Hösli Hospelt Hosseini Hößl Hosszú Hötger Hotho Hoti Höttges
Hotz Hotzel Hotzenplotz Houben Houellebecq Houllier Hövel Hoven Höwing Hoyer Hoyos Hrabal Hradecky Hrawi Hrdlicka Hrojssman Hrubesch Hub Hubatsch Hubbard Hubbe Hubble Hubel Hübel
Hubele Hübenthal Huberti Hübler Hubrich Hübscher Huch Huchel Hück Huckabee Hucke Huckert Hudák Hudetz Hudler Huet Huff Hüfner Hufschmidt Huge Hugenberg Hugger Hüging Hügle Huhnke
Huisman Huke Hulot Hüls Hülsebeck Hülshoff Hülswede Humbert Hume Hümmler Humpe Humperdinck Humpert Humpl Hunke Hünlich Hünniger Hunold Hunsche Hunt Hupfer Hupp Hüppe Huppertz
Hurkacz Hurley Hürter Hürtgen Husak Hüsch Husen Hüsing Hüsken Huss Husseini Hussel Huster Huston Huszti Hüther Huthmacher Hutmacher Hüttenberger Hutterer Hüttl Huttner Hüttner
Hutzler Huwe Huwer Huxley Huyn Hyypiä Iacocca Ibanez Ibáñez Ibarretxe Ibárruri Iberl Ibisevic Ibišević Ibrahimi Icahn Ickert Idler Ignatieff Ihde Ihlau Ihle Ihlenfeldt Ihmels Ihne
Ihrig Ilgner Ilic Ilicic Iličić Iljin Iljuschin Illa Illgen Illies Illing Iltgen Imdahl Imgrund Imhoff Imkamp Immel Immenkamp Immobile Imo Imort Inarritu Iñárritu Indurain
Ingebrigtsen Ingels Ingenhoven Ingenkamp Ingenohl Ingerl Ingres Inönü İnönü Insigne Insinger Inzaghi Ioannidis Ioannou Ionesco Irle Irmisch Irmler Irmscher Irsigler Isak Isaksson
Isenberg Isert Isik Isinbajewa Işık Iskander Isler Issajew Issel Isselhorst Issing Itten Itzenplitz Ivanisevic Ivanišević Ivanov Ivanovic Ivanović Iven Ivers Iversen Iwand Iwanowa
Iwersen Izetbegovic Jäätteenmäki Jablonski Jabłoński Jäckel Jackisch Jäckle Jackowski Jacobowski Jacobson Jacoby Jacquemart Jacquet Jadot Jaeckel Jaedicke Jaeggi Jaenisch Jaensch
Jaerisch Jafari Jäggi Jagow Jagr Jágr Jagsch Jahjaga Jähn Jähne Jähner Jähnig Jähnisch Jähnke Jahns Jakab Jakobi Jakobsen Jakobsson Jakowlew Jakubowski Jalabert Jalili Jambor
Janacek Jancar Jančar Jander Jandl Jandt Janetzki Janich Janicke Jänicke Jänig Janisch Jänisch Janitz Janka Jankovic Janković Jankowiak Jankulovski Jann Jannasch Jans Jansa Jansch
Jänsch Janson Jansrud Janßen Janßon Jantz Jantzen Janus Janz Janzen Janzing Japp Jarausch Jarck Jaretzky Jarmolenko Jarosch Jarrah Jarreck Järvinen Jarvis Jarzombek Jaschinski
Jaschke Jasiński Jassin Jaster Jastrow Jaud Jaus Jausch Jauslin Javid Jawlinski Jaworski Jazenuk Jebens Jebsen Jeck Jedamski Jedlicka Jeffries Jefimow Jehle Jehn Jekeli Jelínek
Jelinski Jell Jellinek Jendroska Jenisch Jenke Jenkel Jenne Jenner Jennes Jenninger Jennings Jensch Jenssen Jentsch Jentzsch Jeppesen Jerger Jeromin Jersch Jesche Jeschke Jeschonnek
Jeserich Jespersen Jeßberger Jessel Jessenin Jessner Jetter Jeworrek Jewtuschenko Jimenez Joachimi Joachimsthaler Jochems Jochimsen Jochum Jödicke Jodl Joffre Johannessen Johanning
Johannsen Johannson Johanssen Johaug Johl Johnen Johner Johnigk Jöhnk Jöhren Johst Jokic Jokić Jokinen Jokisch Jokl Jollenbeck Joly Jongen Jönsson Joos Jooß Joosten Joppich Jordans
Jördens Jörder Jorginho Jorn Jörns Jörres Jörß Josipovic Josipović Jossef Jöst Josten Jösten Jostes Josting Jour Jovanovic Jovetić Jovic Jović Juarez Juchacz Juchem Jüchter Juckel
Juckenack Jucker Juhasz Juhász Juhl Juhnke Juhre Jüliger Juling Jumpertz Jungbluth Jungclaussen Jungebluth Jüngel Junghanns Junghans Jungheinrich Jungkunz Jungwirth Junk
Junkers Junqueras Junuzović Juppe Jurczyk Jürgenmeyer Jürgs Juric Jurk Jürries Jüstel Justen Justi Jütte Jüttner Jutzi Kaack Kaag Kaas Kabbani Kaben Kabisch Käbisch Kabus
Kaczmarczyk Kaczmarek Kadar Kadare Kade Kaden Kaderali Käding Kadlec Kadner Kaehler Kaehne Kaempfe Kaempfer Kaese Kaestner Käfferlein Kafitz Kagan Kagel Kagerer Kägi Kahlau Kahle
Kahlenberg Kahlenborn Kahler Kähler Kahlert Kahlfeldt Kahlke Kahlow Kahlweit Kahnert Kahnt Kahr Kahraman Kahrs Kahveci Kaindl Kainz Kaip Kairies Kaisler Kalajdzic Kalajdžić Kalbhenn
Kalbitz Kalder Kaldewei Kaldewey Kaleck Kalesse Kalinin Kalinke Kalinowski Kalisch Kalischer Kalka Kalkan Kalkbrenner Kalkhoff Kalkofe Kalkreuth Kalkus Kalla Kallabis Kallasvuo
Kallenberg Kallert Kallio Kallmeyer Kallwass Kalman Kalsch Kaltenegger Kalthoff Kaltner Kaltschmid Kaltschmidt Kalus Kalusche Kalz Kamenew Kaminsky Kamke Kamlah Kammel Kammenos
Kammerl Kammhuber Kammler Kammlott Kampe Kämper Kämpfert Kampffmeyer Kämpgen Kamphues Kampitsch Kampke Kamprad Kampschulte Kampusch Kampwirth Kandler Kanehl Känel Kania Kaniewski
Kanis Kaniuth Kanka Kankkunen Kannegießer Kannenberg Kannengießer Kanold Kanté Kantelhardt Kantner Kantor Kantorowicz Kantzow Kanz Kanzow Kapahnke Kapfer Kapferer Kapitza Kappel
Kappeler Käppeler Kappelhoff Kappler Käppler Kapplinger Kappus Kapral Kara-Mursa Karabulut Karaca Karacsony Karácsony Karadeniz Karađorđević Karagöz Karahan Karakaya Karakurt
Karatas Karataş Karau Karbe Karch Karcher Kärcher Kardorff Karg Karge Karger Kargl Karimi Karjakin Karle Karmasin Karnatz Karner Kärner Karnitzschky Karpow Karrenberg Karroubi
Karsch Karski Karst Karstedt Karwath Karwatzki Kary Käs Kasack Kasanzew Kasatkina Kasche Kaschnitz Kaschoggi Kaschuba Käseberg Kasimir Kaske Kaspari Kasperczyk Kasperek Kasperl
Kasprzak Kasselakis Kassim Kassing Kassjanow Kassler Kassner Kast Kästel Kaster Kästle Kastler Kastner Kastning Kastrup Katainen Kather Kathke Katona Kattner Katz Kätzel
Katzenberger Kauba Kauer Kauert Kauffold Kaufhold Käufl Kaul Kaula Kaulen Kaulitz Kaun Kaune Kaupert Kaupp Kaurismaki Kaurismäki Kaus Kausch Kausche Kausen Kausler Kautz Kautzsch
Kavafis Kavala Kavanagh Kavanaugh Kawohl Kayser Kayßler Kazemi Kazmi Kaźmierczak Keane Keating Keaton Keats Kebitsch Keck Kedziora Keegan Kefalogianni Kegler Kehm Kehr Kehrberg
Kehrein Kehrer Kehrl Kehrli Keibel Keicher Keidel Keilberth Keilhack Keilwerth Keinath Keiper Keipert Keisch Keiser Keita Keitz Kekulé Kelb Kelber Keld Kelke Kellenberger Kellerhoff
Kelm Kelmendi Kelnberger Kelpin Kelsch Keltsch Kemmer Kemmet Kemmler Kemmner Kemp Kempa Kempcke Kempe Kemper Kempes Kempfer Kempfert Kempfle Kempin Kemping Kempinski Kempka Kempken
Kempkens Kempner Kempter Kenkel Kensy Kentenich Kentler Kepler Keppel Keppeler Keppler Kerchner Kerckhoff Keret Kerinnes Kerkhoff Kerll Kermani Kermer Kermeß Kernberg Kernchen
Kernig Kernke Kerouac Kerr Kerrl Kerschakow Kerschensteiner Kerscher Kerschke Kersken Kerst Kerstan Kersting Kertbeny Kertesz Kerviel Kerz Kesici Kesper Kessen Kest Kesten Kesting
Kestler Kestner Ketels Ketelsen Ketterer Ketterl Ketterle Kettler Kettner Kettwig Keuchel Keuer Keul Keun Keune Keuner Keup Keuper Keusch Keutel Keuter Keutner Kewenig Keynes Keys
Keyser Keyserlingk Khalilzad Khashoggi Khatami Khider Khoury Khuen Kiarostami Kiebler Kieferle Kieffer Kiefl Kiefner Kiehl Kiehn Kiehne Kiekert Kielgas Kielinger Kielmansegg Kiemle
Kienast Kienberger Kiene Kiener Kienitz Kienle Kienlechner Kienlein Kienzl Kienzle Kienzler Kiep Kiepe Kieper Kiepert Kieren Kierspel Kieseritzky Kiesler Kieslich Kieslowski
Kieślowski Kießlich Kieweg Kikilias Kilde Kilger Kilic Killian Killinger Killmer Killy Kilp Kilz Kimmel Kimmerle Kimmig Kimminich Kimmler Kimpel Kimpembe Kindel Kindl Kindlein
Kindler Kindt Kingsley Kinkeldey Kinle Kinnock Kinnunen Kinscher Kinski Kinsky Kinzel Kinzinger Kinzler Kipar Kiper Kipfelsberger Kiphardt Kipp Kippels Kippenberg Kippenberger
Kipphardt Kiraly Király Kiraz Kirberg Kirby Kirchberger Kirchgässler Kirchgässner Kirchgäßner Kirchgessner Kirchgeßner Kirchholtes Kirchler Kirchmair Kirchmayer Kirchmayr Kirchmer
Kirfel Kirijenko Kirmse Kirnberger Kirschberg Kirschfink Kirschke Kirschmer Kirschnick Kirschsieper Kirschstein Kirst Kirstein Kirvesniemi Kis Kiš Kischkel Kishon Kiska Kisker
Kisseljow Kissiljow Kissler Kißler Kistner Kittlaus Kittler Kittlitz Kittner Kittsteiner Kitzing Kitzinger Kius Kivi Kiviniemi Kjær Kjærsgaard Kjus Klaar Klaassen Klaebo Klæbo
Klaeren Klaes Klahn Klahr Klaiber Klamer Klammt Klampfer Klante Klapdor Klapp Klappert Klapproth Klapsing Klas Klasen Klasing Klass Klatt Klatte Klatten Klattenhoff Klauck Klauke
Klaunig Klausener Klausing Klausner Klausnitzer Klauss Klauß Klaußner Klaver Klebba Klebe Kleber Kleberger Klebig Klebl Klebsch Klecha Kleck Kleeberg Kleene Kleespies Kleffner Klehr
Kleibert Kleibeuker Kleibrink Kleihues Kleinau Kleinberg Kleinbongartz Kleindiek Kleineberg Kleinfeldt Kleinhanns Kleinhans Kleinheinz Kleinhempel Kleinhubbert Kleinitz
Kleinke Kleinlein Kleinoth Kleinow Kleinpaul Kleinpeter Kleinschmid Kleinschmidt Kleinschmitt Kleinschnitger Kleinschrod Kleinsteuber Kleint Kleis Kleiss Kleitz Klemke Klemme
Klemmer Klemmt Klemp Klempau Klempel Klempt Klems Klemz Klencke Klengel Klenk Klenke Klenner Klenze Klepper Kleppinger Klepsch Klesse Klettke Kletzin Kletzing Klevenhagen Klever
Kley Kleyboldt Kleyer Klich Klick Klicks Klieber Kliem Klieme Kliemt Klier Kliesch Klimant Klimaschewski Klimek Klimisch Klimke Klimm Klimmek Klimmer Klimmt Klimpel Klimsch Klimt
Klinck Klinckowstroem Klingauf Klingberg Klingebiel Klingelberg Klingelhöffer Klingenberg Klingert Klinghardt Klingler Klingner Klingspor Klingst Klinke Klinkenberg Klinker Klinkert
Klinkhardt Klinkner Klinnert Klippel Klippert Klippstein Klipstein Klitsch Klitzing Klitzke Klix Klob Klobe Klobuchar Klöck Klocke Klöcker Klockner Kloft Kloiber Klom Klomp Klonne
Kloock Kloos Kloot Klöpfel Klopfer Klöpfer Kloppe Klöppel Kloppenborg Klöpper Klöppner Kloß Klöss Klossowski Kloth Klothe Klötzke Klötzl Klotzsche Kluck Klucke Klucker Kluftinger
Klügel Kluger Klüger Klügl Klühspies Kluin Kluivert Klump Klumpf Klumpner Klumpp Klünder Klung Klunker Klupp Kluppenegger Klusch Kluth Kluthe Kluttig Klutz Klüver Klüwer Kluxen
Klymenko Knaack Knaak Knaap Knab Knabl Knackstedt Knappstein Knaudt Knauer Knauff Knaup Knaus Knausgaard Knausgård Knauss Knauß Knaust Knauth Knechtel Knechtle Kneer Kneffel Kneib
Kneip Kneipp Kneisel Kneißl Knell Kneller Knepper Kneschke Knesebeck Kneubühler Knezevic Knežević Knief Kniehl Kniep Knieper Knieps Knieriem Knierim Kniffka Knigge Knipp Knippenberg
Knipper Knippers Knipping Knirsch Knispel Knittel Knitter Knittlmayer Knizia Knobel Knöbel Knobelsdorff Knobelspies Knoblich Knoch Knoche Knöchel Knödler Knodt Knöfel Knöferl Knoke
Knöll Knoop Knop Knöpfel Knöpfle Knopke Knoppe Knöppel Knörig Knorn Knörr Knorre Knörzer Knöß Knost Knote Knöter Knoth Knothe Knötig Knott Knudsen Knüfer Knust Knuth Knüttel Knüwer
Knye Kobbe Köbele Koberger Köberle Koblitz Kocak Koçak Köchel Kochhan Köck Kocks Kocner Kočner Kocsis Koeber Koebner Koeman Koeppel Koeppen Koerber Koestler Koether Kofler Kögel
Kögl Kögler Kohlberger Kohlenberg Kohlhaas Kohlhepp Kohlhoff Kohlmeyer Kohlschmidt Kohlweyer Köhn Köhncke Köhne Kohnen Kohnert Kohnke Köhnke Kohnle Köhnlein Kohrs Kohrt Kohut Koivu
Kokott Köksal Kolar Kolář Kolasinac Kolašinac Kolat Kolbeck Kölbel Kölbl Kolbow Koldewey Kolditz Kolin Koll Kollath Kolle Kölle Köller Kollmannsberger Kollmer Köllner Kollo
Kolodziej Kołodziej Kolomojskyj Kölsch Kolter Koltschak Kölzer Komander Komarow Kompany Kömpf Komsic Komšić Konečný Konew Konieczny Konietzka Konietzko Königsberger Köninger Konken
Könneke Könning Konopka Konowalow Konrád Konstantinidis Konstantinou Konstantopoulou Konzack Konzen Koob Kool Koolhaas Koons Kopa Kopacz Köpcke Kopecky Kopecký Kopetzky Kopietz
Kopitar Kopka Köpp Köppe Koppelin Köppen Kopper Köpping Koppitz Köppl Köppler Koranyi Korell Korf Körfer Körfgen Korhonen Kories Körlin Kornatz Kornbichler Kornblum Korneli
Kornelius Kornhuber Körnig Kornmayer Koroljow Korsch Korschan Körschgen Kort Korte Körte Korten Korth Korting Kortner Körtner Kosch Koschorke Koselleck Kosiniak-Kamysz Kosinski
Koska Koskela Koskinen Koslowski Kosmala Kosok Kosor Kosowski Kossel Kossygin Kostede Kostelic Kostelić Koster Köster Kosterlitz Kosters Kösters Kostic Kostić Kostjuk Köstler
Köstlin Köstner Koszack Köth Kothe Köthe Kothen Kotschi Kott Kotte Kotter Kötter Köttgen Kötting Kottke Köttner Kottsieper Kotz Kötz Kotzebue Kötzschke Kováč Kovacevic Kovacic
Kovačić Kovacs Kovács Kovar Kovář Kowald Kowalenko Kowalewski Kowaljow Kowalke Kowalsky Kowatsch Kozak Koziol Kozlov Kozlowski Kraatz Kracht Krack Kracke Kraemer Kraepelin Kraeplin
Krafczyk Krafft Kraftczyk Krah Krähenbühl Krahmer Krähmer Krajewski Krajicek Král Krall Kramaric Kramarić Kramm Krammer Krampe Krampitz Krampl Kranert Kranjčar Krantz Kranzbühler
Kranzler Krapf Krapp Kras Kraska Krasniqi Krasnitzky Krass Krasser Kratky Kratochvíl Kratochwil Kratsch Krätschmer Kratz Kratzert Krätzig Krauel Krauledat Kraupner Kraushar Krauss
Krauß Krausse Krauße Kraußer Krauth Krautscheid Krautwig Krawietz Krawtschenko Kraxner Krayer Krebber Krebbers Kreck Krecker Kredel Kreft Kreher Krehl Kreibich Kreibig Kreienbrink
Kreienbühl Kreil Kreile Kreimer Kreiner Kreisel Kreisl Kreisler Kreitmayr Kreitmeir Krejci Krejčí Krejcikova Krejčíková Krell Krelle Kreller Kremer Kremers Kremmer Kremp Krempl
Krems Kremser Krendl Krenek Krengel Krenkel Krenn Krenzer Krenzlin Kreplin Kress Kressel Kreßner Kretschmar Kretschy Kretzer Kretzschmar Kreuder Kreuels Kreul Kreutzberg Kreutzer
Kreutzfeldt Kreutzkamp Kreuzberger Kreuzpaintner Krey Kreye Kreyenberg Kreyer Krick Kricke Kriebel Kriedel Kriegel Kriegelstein Krieglstein Kriehn Kriele Krien Kriener Kries Kriese
Krimmel Krings Krinn Krinner Kripp Krippner Krische Krischer Krischke Krisper Krist Kristiansen Kristl Kritzinger Krivan Krivokapić Krix Kříž Krleža Krobath Krocke Krocker Kroeber
Kroeger Kroes Krögel Krogh Krögler Krogoll Kröher Krohmer Krohne Kroiß Krökel Kroker Krol Król Kröll Kröller Krolow Kromat Kromer Krömer Krömker Kromm Kronawitter Kronberger Kröncke
Kronenberg Kronenberger Kronenwerth Krönert Krönig Kröning Kropatschek Kropff Kröpfl Kröplin Krösche Kroschel Kröschel Kroschke Krosigk Kroß Krossa Kroth Kroworsch Kröz Krstajić
Kruck Krückeberg Krückl Krüdener Krügel Kruggel Krugman Kruip Krukenberg Krüll Krumbiegel Krummacher Krumme Krummeck Krummel Krümmel Krumnow Krümpel Krumrey Krumscheid
Krumwiede Krüper Krupinski Kruppa Kruschel Kruska Kruthoff Krutzsch Kryeziu Krylow Krzyzanowski Kub Kubach Kubacki Kubald Kube Kubelka Kubiak Kubica Kubiczek Kubis Kubisch
Kubitschek Kubitza Kubitzky Kübler Kubon Kučan Kucera Kuchar Kucharczyk Kucharski Küchle Kuchler Kuciak Kück Kucklick Kude Kudella Kudlich Kudrjaw Kufahl Kugler Kügler Kuhaupt Kuhl
Kühl Kuhla Kühlborn Kuhle Kühle Kühlem Kuhlen Kuhlenkamp Kühler Kuhlmey Kuhls Kühme Kuhna Kühnau Kühnelt Kühner Kühnhardt Kuhnhenn Kühnhold Kühni Kuhnke Kühnke Kühnl Kuhnle Kühnle
Kühntopp Kuhr Kühr Kuhrt Kuijpers Kuiper Kuipers Kujat Kujath Kujau Kujawa Kuke Kükenthal Kukiz Kukofka Kukuk Kulartz Kulas Kulenkampff Kulick Kulikow Kulka Kulke Kull Kullak Kullen
Küllmer Kulms Kulusevski Külz Kumm Kümmerle Kummerow Kummetz Kümmich Kumpf Kumpfert Kunad Kunath Kundel Küng Kunisch Künkel Künneth Künning Künsberg Kuntze Künzel Künzi Künzl Künzle
Künzler Künzli Küper Küpers Kupferschmidt Kupka Kupke Kuppe Kupper Küpper Kupsch Kurbjuhn Kurbjuweit Kürbs Kurkow Kurnaz Kürner Kurnikowa Kuron Kuroń Kurowski Kurrer Kurri Kursawe
Kürsch Kürschner Kurschus Kurtág Kurth Kürth Kürthy Kurtschatow Kurtz Kurzawa Kurzydlo Kuş Kusch Kusche Kuschel Kuschke Küsel Küsgen Kushner Kuske Kusnezowa Küspert Kussin
Küstner Kusturica Kütemeyer Küther Kutlu Kutschera Kutschke Kutschker Kütt Kuttner Küttner Kutusow Kutz Kutzer Kutzner Kuyt Kuznetsov Kuzorra Kvist Kvitova Kvitová Kwarteng
Kwiatkowski Kybelksties Kyburz Kyprianou Kyrath Kyrgios Kyriakidis Kyriakou Laabs Laaksonen Laaser Laatsch Labbé Laber Labitzke Lacalle Lächele Lachner Lachnit Läckberg Lackner
Lacroix Ladewig Lagardère Lagercrantz Laguiller Lahme Lahoud Lahtinen Lahud Laible Laine Laitinen Lakatos Lakner Lala Lamb Lambertz Lamers Lameter Lammel Lämmel Lammers Lämmle Lammy
Lamp Lampert Lampson Landau Landis Landsberger Landschulz Landsteiner Landthaler Langbehn Langenbeck Langenberger Langenhan Langenkamp Langenmayr Langerhans Langguth Langheinrich
Langhoff Langkau Längle Langlotz Langmaack Langner Langosch Langschied Langthaler Lanninger Lanthimos Lanzinger Lanzke Lapp Lappe Larijani Larisch Lasarew Lascher Laschinger Lask
Laskowski Lassahn Lasso Laternser Latif Latsch Latzel Lau Laubinger Laubner Lauck Laucke Laudahn Laudi Laudien Laudon Laudrup Lauen Lauenroth Lauenstein Laufenberg Lauff Lauffer
Laumen Laun Launert Laures Laurich Laursen Lauscher Lauster Lauterborn Lautner Lautz Lauw Lavater Laver Laves Lavoie Lavoisier Laxy Lay Layer Lazarević Lazović Lebedev Lebedjew
Lebek Leblanc Lebrun Lechleitner Lechler Lechner Lechthaler Lecke Leclercq Lecornu Lederle Ledger Leeb Leege Leenen Leeuwen Leeuwenhoek Lefeld Lefevre Leffers Leffler Legel Leger
Léger Legl Legler Legner Lehár Lehmacher Lehmair Lehmkuhl Lehmkühler Lehn Lehnerer Lehnert Lehnhardt Lehnhoff Lehrke Lehtinen Leibfried Leibinger Leibl Leible Leibold Leidel
Leidenberger Leidig Leidl Leidner Leikam Leikert Leimer Lein Leinberger Leinen-Esser Leinenweber Leiner Leinert Leinhos Leininger Leinweber Leinz Leip Leipart Leipert Leipold
Leippold Leipziger Leisch Leischner Leise Leiser Leising Leisner Leiss Leiß Leissner Leißner Leist Leistner Leitenberger Leitgeb Leithe Leitherer Leithner Leitmeir Leitz Lejeune
Leka Lekies Lell Lembcke Lembeck Lemberger Lembke Lemcke Lemme Lemmel Lemmens Lemmer Lemmert Lemmle Lemmnitz LeMond Lemp Lempert Lempp Lenard Lenau Lencer Lendl Lendle Leng Lengert
Lengl Lengle Lenhard Lenhardt Lenhart Lenke Lennartz Lenne Lenné Lennert Leno Lensch Lensing Lenski Lenssen Lenßen Lentfer Lentz Lentze Lenzner Leone Leonhardi Leonhart Leonow
Leopardi Lepenies Lepke Leppänen Leppelt Lepper Leppert Leppich Lerch Lerchner Lermer Lermontow Lerner Lersch Lersner Lesch Leschke Lessenich Leszczyński Lethen Lettau Letterman
Lettner Lettow Lettow-Vorbeck Letz Letzel Leube Leubner Leuchs Leuchtenberger Leufgen Leukel Leupold Leupolt Leurs Leuschner Leutenegger Leuthard Leuthe Leutheusser Leuthner
Leuthold Leutner Lévesque Levien Levinas Levine Levinson Levsen Levy Lewald Lewe Lewek Lewin Lewinski Lewinsky Lewitscharoff Lex Lexer Leyboldt Leyh Leykam Leypoldt Leyrer Leyser
Lichius Lichner Lichtblau Lichtenberger Lichtenthäler Lichterbeck Lichtwark Lidegaard Lie Liebchen Liebeck Liebehenschel Liebel Liebelt Liebeneiner Liebenow Lieberam Liebers
Lieberth Lieberwirth Liebetrau Liebhard Liebhardt Liebhart Liebing Liebisch Lieble Liebler Liebold Liebrich Liebsch Liebscher Liebthal Lieck Lieckfeldt Liedl Liedtke Liegl
Liehr Liem Lien Lienau Lienert Lienhard Lienhardt Lienhart Lienig Liening Lienkamp Lienke Liepe Liepelt Liepert Lierke Lierz Liese Lieske Lietz Lietzau Lietzke Lifschitz Ligety
Ligt Liikanen Liliencron Lill Lillich Limaj Limberg Limberger Limmer Limonow Limper Lindbeck Lindbergh Lindelöf Lindenau Lindenberger Lindenmeyer Lindenschmidt Lindenthal Linders
Lindl Lindloff Lindmair Lindpaintner Lindqvist Lindstedt Linek Lineker Ling Lingg Lingk Lingnau Lingner Lingscheid Lingscheidt Linkert Linnaeus Linner Linnert Linnhoff Linsel Linsi
Linskens Lintner Linzer Lipavsky Lipinski Lipp Lippel Lippelt Lippert Lippick Lippisch Lippke Lippl Lippold Lipschitz Lipski Lipuš Lis Lisch Lischka Lischke Lisiecki Liske Liskowsky
Lisner Lissek Lissitzky Lissner Lißner Lissy Listhaug Listl Litmanen Littbarski Litten Litz Litzinger Livaković Lizarazu Ljøkelsøy Ljubičić Ljungberg Lloris Lobo Lockwood Lodge Loeb
Löfgren Lofven Løkke Lollobrigida Lombardo Lomonossow Longo Lovell Lowry Lubbers Lubitsch Luciani Lukáč Lukacs Lukaku Lukaschenka Lukic Lukić Lumet Luna Lunde Lundin Luns Lutnick
Lutosławski Lyngstad Lyons Lyssenko MacDonald Machno Maciejewski Macierewicz MacKenzie MacLeod Madjer Madoff Madsen Maeterlinck Magnani Magnette Magnitski Magnusson Magris Maguire
Magyar Mahdavikia Mahfus Mahoney Mahrez Maillard Maio Maire Majewski Mak Makaay Makejew Mäkelä Makélélé Makhmalbaf Makhno Makinen Mäkinen Makowski Makris Malek Malinowski Malkin
Malle Mallory Malone Maloney Malraux Malý Malysz Małysz Manafort Mandelson Mandelstam Mandlíková Mandzukic Mandžukić Mané Mansell Manson Manzoni Maragall Marai Márai Marcegaglia
Marchenko Marchetti Marciniak Marcinkiewicz Marcinkus Marconi Maréchal Mariani Marias Marías Maric Marini Marinković Markle Markovic Markow Marku Marquez Marsh Martelly Mårtensson
Martinelli Martino Martinson Martinů Martschenko Martynow Marwijk Mas Maschadow Mascherano Mashaal Maslow Massenet Massey Masson Mastroianni Masud Materazzi Matic Matić Matovic
Matovič Matteotti Mattila Matuidi Matuschyk Matwejew Matwijenko Mauresmo Mavropanos Maximow Mazepa Mazyek Mazza Mbappe McBride McCann McCarthy McChrystal McConaughey McConnell
McCormick McDaniel McEnroe McEwan McGee McGovern McGregor McGuinness McGuire McIntyre McKellen McKenna McKenzie McKinley McLaughlin McLeod McMahon McNamara McPherson McQueen McVeigh
Mechaal Meciar Medici Medvedev Medwedewa Medwedtschuk Mehmedi Mehmedović Melenchon Melnikow Melnyk Menchu Menchú Mendez Menotti Menschikow Mentzen Mercator Merckx Mercouri Mercx
Merrill Mesic Messiaen Messier Meszaros Mészáros Michaeli Michailidis Michalak Michalkow Michiels Mickelson Mickoski Miettinen Mijatović Mikkelsen Mikojan Milani Milanovic Millet
Milne Milosz Mirabeau Mironow Mirren Mirza Misimovic Misimović Mitrovic Mitrović Mizrahi Mnuchin Modiano Modigliani Moen Mofaz Mogensen Moggi Mohammadi Mohorič Moise Mokri Moller
Møller Mollet Molnar Mondale Mondrian Moneo Monfils Montanari Montand Montebourg Monteverdi Montini Montoya Moody Moradi Moran Morandi Morante Morata Moravia Mordaunt Morelli Morin
Morina Morricone Morse Mosaddegh Moscovitz Mosley Mossadegh Mountbatten Mousavi Mouskouri Moustaki Moya Moyá Moyes Mróz Muchová Mudryk Muguruza Mujić Mulino Mulisch Mullins Mumcu
Munoz Murillo Muriqi Muscharraf Museeuw Musetti Muti Myllylä Nabokow Nadella Nadschib Nafisi Nagib Nalbandian Nannini Nano Nasarow Nash Nasr Nasri Navalny Navas Navratil Navrátil
Navrátilová Nawrocki Nazari Neal Necas Nečas Nedved Negri Negrín Nemec Němec Nemeth Neri Nesbo Nesbø Neshat Nesin Nesser Nesta Netrebko Newman Newsom Nicholson Niemi Nightingale
Nikitin Nikolaidis Nikolaou Nikolic Nikopolidis Niro Niskanen Nistelrooy Nitras Noboa Noiret Nono Nordli Northug Nouvel Novikov Novotná Novotny Nowakowski Nowicki Noyer Nunez Nurmi
Nyberg Nygård Nykaenen Nykänen Nykvist Nyrup Nyström O’Brien O’Connell O’Connor O’Donnell O’Hara O’Keeffe O’Leary O’Malley O’Neal O’Neill O’Reilly O’Sullivan O’Toole Öberg Oblak
Obradovic Obradović Obraniak Obrenović Ocasio-Cortez Ochoa Ocon Odegaard Ødegaard Oersted Oeztuerk Ogier Oikonomou Oistrach Ojala Oksanen Okur Oláh Olano Oleksy Olic Olić Olijnyk
Ollila Olszewski Omari Omarow Omtzigt Onetti Öney Orcel Origi Orlov Orosz Orozco Orpo Orsós Ørsted Osborn Osborne Osmani Ospina Ossipow Ostlund Östlund Ostrowski Otamendi Otegi
Ouellet Overmars Ovett Owetschkin Oz Özen Özer Özgün Özkök Özmen Paasikivi Pacelli Pacino Pacolli Paderewski Padilla Padoa-Schioppa Padovese Paerson Pagano Palander Palin Palladio
Palmieri Palumbo Panagiotopoulos Panagiotou Panahi Pandev Panetta Pannella Pantelić Papadakis Papadimitriou Papagos Papastathopoulos Papin Papoulias Papp Pappas Paquette Parisi
Pärmäkoski Parolin Paroubek Parra Pärson Parsons Pašić Pastrana Pattinson Pauls Pauwels Pavard Pavelic Pavelić Pavese Pavic Pavić Pavlopoulos Pavlov Pavlovic Pawlak Pawlenko Pawlowa
Pawlowski Pawłowski Paxton Pearson Pecresse Pedri Pedrosa Pegula Peker Pekkan Pelewin Pellegrini Pellegrino Pena Pendarovski Penderecki Penn Peretz Perez Pérez-Reverte Peric Perić
Perisic Perišić Perlman Peron Perrault Perret Persie Pertini Peseschkian Petacchi Petain Petőfi Petraeus Petrenko Petrov Petrovic Petrowa Petru Phelps Piantedosi Piastri Piazzolla
Pichai Pickford Pietrzak Pike Pilsudski Pinera Pinot Pinter Pintér Pintschuk Pinturault Piotrowski Pippig Pirandello Piras Pirc Pissarro Piszczek Pitkänen Pittman Pizarro Pjanic
Pjanić Plašil Plath Plenkovic Pliskova Plíšková Pljuschtschenko Plushenko Poborský Pochettino Pogacar Pogačar Pogba Poincare Poirier Pokorny Pokorný Polák Poljakow Pollini Pollock
Pons Popiełuszko Popov Popovic Portman Pospisil Pospíšil Postma Potanin Potjomkin Potro Potter Poulenc Poulsen Poussin Poutiainen Powers Prandelli Pratt Prešeren Preud’homme Préval
Prevc Prevost Prévost Prévot Prifti Prigozhin Priklopil Primor Prins Prochasko Prochazka Profumo Prosinecki Protassewitsch Provenzano Przybylski Pujol Pukki Pulisic Purcell Purra
Puskas Pynchon Qaradawi Qasemi Quayle Quinn Quintana Rabbani Rabinovici Rabinovitch Rabiot Račan Rácz Radicova Radičová Radovic Radović Raducanu Radwanska Radwańska Rafferty
Rafsanjani Rafter Raggi Rahimi Rahman Rahmani Raisi Rajavi Rakitic Rakitić Rákosi Ralston Ramaswamy Ramazzotti Ramirez Ramsay Ranković Rantanen Rantisi Rapace Rapinoe Rashford
Rashica Rasputin Ratti Rattle Raul Rausing Rautavaara Ravelli Rayner Rebic Rebić Rebrow Redknapp Redondo Rees-Mogg Reeves Regragui Rensenbrink Repin Resai Resnais Retailleau Rexhepi
Rey Reynders Rezai Rhodes Ribery Ricciardo Richelieu Rickman Rietveld Rieu Rihanna Riina Riis Riise Rimski-Korsakow Rinaldi Riquelme Ristic Ristić Ritsos Riva Rivette Rivière Rizzi
Rizzoli Robbins Roberson Robson Rocard Roddick Rodgers Rodionow Rodri Rodtschenko Roest Roglic Roglič Rogosin Rohmer Rojas Rokossowski Román Romanov Romanow Romanowa Roncalli
Rosenblum Rosetti Rosicky Rossellini Rossetti Rostami Rostropowitsch Rothko Rouhani Roussel Rovanperä Rove Rowe Royer Rrahmani Rúa Rubalcaba Rubbia Rubiales Rubinstein Rublew Rublow
Rudenko Ruggiero Ruini Ruisdael Rulfo Rune Rusnok Rutelli Rutkowski Ruzicka Růžička Ryti Saariaho Saarinen Sabalenka Sabatini Sabato Sábato Sabitzer Sabuschko Sacchi Sadeghi Sadek
Sadowski Sadr Sáez Safin Sagan Sağlam Sahin Saint-Exupéry Saint-Saëns Sainz Saizew Saka Sakellaropoulou Sakharov Sakkari Sala Salas Saliba Salihamidzic Salihamidžić Salinger Salming
Samadi Samuelson Samuelsson Sanchez Sandino Sandoval Sannikow Santoro Sanussi Sardari Šarec Sarı Sarıkaya Sarri Sartori Satie Satrapi Saunders Saura Savall Savas Saviano Savic Savić
Savićević Saweljow Sawicki Sawtschenko Sax Scalfaro Scalia Scalise Scaloni Scarlatti Schadan Schalamow Schapira Scharaa Scharett Schariati Scharif Schdanow Schechter Scheremetjew
Schetyna Schlein Schmyhal Schnittke Schoof Schou Schouten Schtscharanski Schtscherbakow Schtschukin Schulting Schumer Schuschkewitsch Schwartz Schwartzman Scifo Scola Scowcroft
Sedlacek Sedláček Sefcovic Šefčovič Seferis Seferovic Seferović Segers Selanne Selänne Seles Selimi Şen Şener Serebrennikow Sergejew Seselj Šešelj Sesko Šeško Seurat Sevinç Sezer
Sforza Shackleton Shakira Shala Shalev Shankly Shapira Shapiro Shaqiri Sharansky Sharifi Shaughnessy Shearer Sheehan Sheeran Shehu Shiffrin Shultz Sica Siddiqui Sidorow Sienkiewicz
Signac Signoret Sikora Silajdžić Silberman Silberstein Silvestri Simard Šimek Simeone Simic Simić Šimić Simonjan Simonsen Simsek Šimunić Sinclair Sindona Singer Sipos Siqueiros
Sjöberg Skarsgard Skarsgård Skela Skinner Skłodowska Skoropadskyj Skriniar Škriniar Skrjabin Skrtel Škrtel Skuhravy Slánský Slater Slim Slutski Šmicer Smirnov Smirnowa Smits Sobczak
Sobotka Sobtschak Sodano Söderberg Sofer Softić Soini Sokolowski Sokołowski Sokratis Sokurow Solbes Soldo Soler Solmaz Solowjow Solskjaer Solti Solvay Sólyom Somogyi Sönmez Sørloth
Sorokin Sorrentino Soto Sotomayor Soucek Souček Soydan Soylu Soysal Spaak Spacey Spahić Spajić Spalletti Spasski Spears Spicer Spieth Srna Stallone Stam Staněk Stanisic Stanišić
Stankovic Starr Stavridis Steele Steen Steinman Stendhal Štěpánek Stepaschin Stephens Stephenson Stevenson Stiglitz Stoch Stoere Stojanovic Stojkovic Stojković Stoker Stokes
Stratton Straw Streep Streeting Stroessner Stroganow Sturgeon Suarez Subkow Suker Sulaiman Suleimani Sulyok Summers Sundin Surkow Sussman Suworow Svendsen Sverdrup Svevo Svindal
Swanson Sweeney Swiatek Świątek Swift Swinney Switolina Swjaginzew Sybiha Sydow Szabo Szajer Szájer Szalai Szálasi Szczepaniak Szczepański Szczesny Szczęsny Széchenyi Széll Szewczyk
Szijjarto Szijjártó Szilagyi Szilágyi Szoboszlai Szűcs Szulc Szydlo Szydło Szymanski Tabaré Tabucchi Taheri Takacs Takács Talbot Talebi Talib Tamberi Tamimi Tanrıkulu Tantawi Tapies
Tàpies Tarassow Tardelli Tare Taremi Taş Taskin Taşkın Tassoulas Tatar Tati Taubira Tautou Tawadros Tchouaméni Tebboune Tejero Tentoglou Tereschkowa Terim Testa Tevez Tévez Theron
Thöni Thoreau Thorpe Thorvaldsen Thunberg Thuram Tiafoe Tichanowskaya Tichonow Tielemans Tierney Tigana Timber Timberlake Timofejew Tisma Tišma Tiso Titow Tkatschenko Tlass Todt
Tokarczuk Tolisso Tomasson Tomaszewski Tomba Tomic Tomić Tondelier Topal Topcu Topçu Topolanek Toprak Toro Török Torra Torricelli Torrijos Torvalds Toscanini Tosun Toth
Toulouse-Lautrec Townsend Trajkovski Traoré Travolta Tremblay Tremonti Tretjakow Trevelyan Trezeguet Trimble Trintignant Trossard Trulli Trzaskowski Tsakalotos Tschernow
Tschernyschow Tschubais Tsimikas Tsitsipas Tsonga Tuchatschewski Tudman Tuna Tunc Tunç Tupolew Turing Türkmen Turtschynow Turunen Tvedt Tymoschenko Ucar Uçar Ujfaluši Ulitzkaja
Uljukajew Ulvaeus Umjerow Ünal Unamuno Underwood Undset Upamecano Updike Urbański Urdangarín Urkullu Urrutia Uslu Usmanow Usyk Utzon Uzun Vahidi Väisänen Valderrama Valentini
Vandenberghe Vanek Vaněk Vanhanen Vansevenant Varadkar Varane Varol Vasiliou Vazquez Vázquez-Montalbán Veen Veenstra Velasco Velayati Velazquez Velopoulos Venables Véran Verbeke
Vercauteren Verdonk Verhaegen Verhoeven Vermeersch Veronese Verratti Verstraete Vertonghen Vesalius Vesely Vialli Videla Vidic Vieri Vikander Vilas Vingegaard Vinterberg Viren Virén
Virenque Vitale Vizcarra Vlachos Vlahović Vlček Vliet Voeckler Volcker Volkov Volta Vondrousova Vondroušová Vos Vučinić Vujanović Vukovic Vuković Wagoner Wahlöö Wainwright Waitz
Walczak Wallenberg Wallin Walsh Waltari Walters Waltz Warhol Wasilewski Wasserstein Waszczykowski Waters Watteau Wauquiez Webster Weinreb Weinstein Weisman Weisz Weli Wever Wharton
Wheatley Whelan Whitaker Whitehead Whitfield Whitlam Whitman Wiberg Wieczorek Wiggins Wijnaldum Wijnvoord Wilander Wilcox Wilder Wilk Wilkerson Wilkins Wilkinson Wilmès Winehouse
Winfrey Winogradow Winslet Winslow Wit Witkowski Witsel Wlassow Włodarczyk Wolodin Woodward Woolf Wordsworth Worobjow Worthington Wozniacki Wozniak Wrangel Wray Wróblewski Wysocki
Wyszynski Wyszyński Xenakis Xhaka Xhemaili Yalcin Yamal Yaman Yates Yazdi Yazici Yazıcı Yeats Yehoshua Yerlikaya Yesilgöz Yeşilgöz Yigit Yiğit Yildirim Yildiz Yıldıray Yıldız Yüksel
Yurt Zadeh Zadok Zafon Zafón Zagitowa Zagorakis Zahedi Zahir Zaidi Zajac Zając Zakrzewski Zalewski Zamorano Zanetti Zapata Zarqawi Zatopek Zátopek Zawadzki Zawahiri Zelaya Zelenskyj
Zelman Zengin Zeqiri Zia Zielinski Zimmerman Zingaretti Ziobro Ziółkowski Zivkovic Živković Ziyech Zizek Žižek Zoellick Zoff Zogbi Zogu Zubizarreta Zucchero Zuckerman Zuppi Zurawski
Zurbarán Zwetajewa Żyła
Aaltonen Abate Abbagnato Abbasi Abdallah Abdelaziz Abdelkader Abdennour Abdirahman Abdoulaye Abdulkarim Abdulla Abdullayev Abdulmalik Abdulov Abdulrahman Abdurrahman Abebe Abello
Abenov Abidin Abiola Abrahamsson Abramson Abreu Abu-Zaid Abubakar Acevedo Acheampong Achmad Achterberg Acosta Adachi Adebayo Adegoke Adekunle Adeleke Adeyemi Adjei Adomako Adoula
Afolabi Afzal Agarwal Agbaje Agbonlahor Aggarwal Agyemang Ahamada Ahlström Ahluwalia Ahmedov Aidoo Aihara Aikawa Aitken Aiyar Ajibade Akande Akhmatova Akinola Akinyemi Akiyama Akopjan
Akufo Akutagawa Al-Assad Al-Sayegh Alam Alarcón Albornoz Alcántara Aldaz Alderete Aleksić Alemán Alessandri Almagro Almira Almqvist Aluko Alvarado Amadi Amadou Amano Amanpour Amaral
Ambedkar Ambrosini Amin Amoah Amoako Ananthamurthy Andersdotter Ando Andrade Andreassen Andreou Angulo Antonescu Antonopoulos Antonsson Antony Antunes Anwar Anyaoku Aoyama Apostolou
Appiah Araghchi Arai Araki Araújo Araya Arbeloa Arbour Arellano Arimura Armitage Arora Arsenijević Artjomow Asada Asahara Asano Asante Aschwanden Asghar Ashida Ashrawi Assaf Athwal
Atkinson Attali Auclair Avila Ávila Avşar Awolowo Aygün Aylwin Ayoub Azar Azevedo Azikiwe Azuma Babajew Babangida Babayev Bachchan Bacigalupi Backman Badal Badjie Baez Báez Bagnoli
Bagratjan Bajaj Bajwa Bakare Bakirtzis Bakri Bakshi Balakrishnan Balan Balčytis Baldini Balewa Ballesteros Balogun Bandaranaike Banerji Bangura Bansal Baptista Barakat Baránková
Barbosa Barclay Barkley Barooah Barreto Barrientos Barros Barrow Bártok Baryschnikow Başaran Bastos Basu Batbold Batmönch Baudouin Bautista Baxter Bayraktar Beauchamp Becerra Bedi
Bekele Belichick Beltrán Bemba Benavides Benhabib Benjelloun Benkirane Bennani Bensouda Bergström Bernardo Berrío Bertrand Besigye Bešlić Bhagat Bhagwati Bhalla Bhandari Bharadwaj
Bhardwaj Bhargava Bhatia Bhatt Bhattacharya Bhushan Bielski Birla Biswas Bitar Bjelica Björk Björklund Blaszczyk Blokhin Bogarde Bogdanov Bolaños Boniface Boopathi Borisov Boskov
Boskovic Bošković Bošnjak Bouba Bouhaddouz Boukari Boukman Boulanger Boulos Boumedienne Bouslama Bragança Brâncuși Branković Brazauskas Brezhnev Broadbent Brølin Bronte Broström Bruni
Buckley Budimir Buendía Bulatović Bunyan Burnham Bustamante Buthelezi Bychkov Byrne Cáceres Caetano Camacho Câmara Canaris Candia Canseco Carbonell Cardenas Cárdenas Carmona Carneiro
Čarnogurský Carpentier Carrera Caruana Casanova Castañeda Castaño Castellanos Cavalcanti Ceylan Chadha Chahine Chakrabarti Chakwera Chamoun Chandran Chandy Chaudhary Chaudhry Chaudhuri
Chauhan Chaves Chawla Chebbi Chehab Cheptegei Cherubini Chettiar Chidambaram Chiluba Chopra Choudhury Chowdhury Christensson Chukwu Çiçek Cisneros Cissé Clarkson Claudel Clermont
Coetzee Collado Colón Companys Concha Conté Contreras Cordero Cornwell Corvalán Cosgrove Ćosić Coulibaly Couto Crespo Cristescu Crosby Cuellar Cuéllar Cunha Curtin Dąbrowska Dadié
Dadis Dahbi Dahlberg Dahlgren Dahlmeier Daimon Dangote Danilović Danjuma Daoud Darbo Dasgupta Datta Davydow Dawkins Dayal Debré Demirci Deng Deol Desai Deshmukh Deshpande Despić
Devereux Devi Dewan Dhaliwal Dhar Dhawan Dhoni Diab Diakité Diallo Diarra Diatta Dibaba Dibango Dikshit Diop Diouf Divjak Dixit Djokić Djukić Djurić Dlamini Dobrev Donkor Dorfmeister
Doumbia Drago Dramé Dravid Duarte Dubey Dufour Duhamel Dumitrescu Dunaway Durrani Dutra Dutt Dutta Dzhokhar Eanes Ebihara Eboué Echeverría Edmonds Edogawa Edwardsson Efendić Egede
Eguchi Ekberg Ekström Ekwensi Elbaradei Elizondo Ellsworth Elomäki Eltahawy Emecheta Emre Enckelman Endō Engström Enríquez Erdoğdu Ergenç Ergün Esfahani Espinosa Espinoza Essien
Estévez Etchegaray Etxeberria Evrard Eyadéma Eyong Eyüboğlu Ezekwesili Facchetti Fadel Fagerlund Fahd Fairbanks Fakhri Falcão Falconi Fallaci Farah Farias Farid Farooq Farquhar Fashola
Fawcett Fayez Feghouli Fela Figueiredo Filipović Finnegan Fiorentino Fofana Fonseca Formánek Fossum Frangieh Frankowski Freitas Friðriksson Fujii Fujiwara Fukagawa Fukuhara Fukui
Fukumoto Furukawa Furuya Gadkari Galić Galván Gamal Gambetta Ganguly Gaprindaschwili Garašanin Garfield Garneau Garrison Garzón Gaspari Gavaskar Gavrilov Gazdag Gbowee Gebrselassie
Gehlot Georgiev Gerevini Ghazali Ghosh Giannakopoulos Gibbons Ginóbili Ginsburg Giraudoux Gjergji Gjoni Gligorić Gnakpa Gnassingbé Godbole Gokhale Gombrowicz Gopal Gopinath Gorbachev
Gordimer Gorenko Goswami Gotō Gottwald Goulart Gowda Gowon Goyal Grabar Gracia Granqvist Grewal Grimaldi Grönholm Grujić Grushko Guðjohnsen Gudmundsson Guðmundsson Guebuza Guha
Guimarães Gujral Gulbenkian Gunawardena Güney Gürsel Gusmão Gustafson Güven Gyllenhaal Gyula Habib Habibie Habré Habyarimana Hagelund Hagiwara Haile Hailu Hajjar Hallberg Hamada
Hamadeh Hamadi Hamaguchi Hamdan Hamdi Hammoud Hamzah Hanna Hanyu Haqqani Hara Harada Haraldsson Harding Hariharan Hashmi Hasina Hatanaka Hattori Havlíček Hawi Hawthorne Hayakawa
Hayashida Hebert Hedberg Hedlund Hedman Hegde Helgason Henríquez Heredia Herzegović Heydarov Higuchi Hirai Hirano Hirata Hironaka Hirose Hirota Hisaishi Hjalmarsson Hjort Hofstadter
Holmqvist Hori Horie Horiuchi Hoshino Hosokawa Houenou Houphouët Hristov Hrubý Hryniewicz Huerta Huerter Hultén Hurtado Hussain Iannone Ibragimov Ichikawa Idris Igarashi Iijima Ikegami
Ikpeazu Illia Ilves Imai Imamura Inamoto İnce Ingólfsson Iosseliani Iqbal Irani Iriarte Isaković Ishibashi Ishida Ishihara Ishii Ismail Ismailov Isozaki Israelsson Issa Itagaki Itoh
Ivić Iwamoto Iwanenko Iwasaki Iwata Iweala Iyer Izawa Jaafari Jabri Jadhav Jaffrey Jagielski Jain Jaitley Jamali Jammeh Jaramillo Järvi Jawara Jayawardena Jaziri Jebali Jermolenko
Jibril Jinnah Joaquín Johannesson Jóhannesson Johanson Joliot Jónsson Joshi Jovović Jumblatt Jurado Jurčić Kabbah Kabongo Kaboré Kafando Kageyama Kaifu Kalam Kaljulaid Kamara Kamath
Kambli Kamińska Kamiya Kanafani Kanda Kandaswamy Kaneko Kanerva Kannan Kapadia Kapoor Kapur Kapuya Karajew Karamazow Karami Karasjow Karmal Karpov Karume Karunanidhi Kasa-Vubu Kasahara
Kasavubu Kashani Kassem Kassir Kasyanov Katayama Katō Katsumata Katumbi Kaur Kawai Kawamura Kawashima Kayani Kayode Keïta Kejriwal Kérékou Kerensky Kerimov Khalaf Khaled Khalid Khalifa
Khalil Khama Khattab Khodr Khurana Kiani Kibet Kidane Kikuchi Kikwete Kim-Il-sung Kinoshita Kipchoge Kipketer Kiplagat Kipruto Kiptoo Kirakosjan Kirilenko Kirkpatrick Kirui Kishi
Kishimoto Kitagawa Kitajima Kitamura Kitano Kjellberg Klimov Kocharjan Kohli Kohout Koike Kojima Kołakowski Kolarov Kolesnikow Komarov Konaré Konaté Konchalovsky Kondō Kone Koné
Konishi Konno Kono Kōno Koprivica Koroma Kósa Kościuszko Kostov Kosygin Kothari Kountché Kouyaté Kovalenko Kowal Krishna Krishnamurthy Krishnan Kristoffersen Kruschev Krutow Kubilius
Kubo Kucan Kudo Kudō Kufuor Kulikov Kulkarni Kumagai Kundić Kuramoto Kuribayashi Kurihara Kuroda Kurtović Kuti Kuwabara Lacoste Lakshmi Lamine Landsbergis Langlois Laporte Lara Larraín
Larrañaga Lascelles Legrand Leguizamón Leijonhufvud Leiva Letelier Lévy Lewandowska Lichatschow Liepa Lindberg Lindström Lissouba Llorente Loewenstein Logothetis Lorentzon Lovelace
Lucescu Lukashenka Lundberg Lundgren Lundqvist Lungu Luzhkov Maack Maalouf Maar Maasberg Maaßberg Maatz Macapagal Maccabi MacGregor Machado Machner Machnig Machold Macías Macke
Mackenroth Mackensen Macleod Madani Mader Madi Madlener Madrigal Maeda Maedel Maehara Maennig Maetzig Magalhães Mager Magerl Magg Magiera Mahajan Mahamadou Maharaj Mahfouz Mahlangu
Mahlberg Mahlke Mahlmann Mahlow Mahlstedt Mahmoud Mahn Mahncke Mahr Mahrenholz Mahrholz Maid Maierhofer Maierhöfer Maihöfer Maimonides Mainka Mainusch Mair Mairhofer Maiwald Majdani
Majer Majid Majowski Makeba Makgoba Makino Makowka Malchow Malchus Maldonado Maletzke Malević Malhotra Maliska Mallmann Malloum Mallya Malmendier Malsch Maltzahn Maly Malzahn Mamat
Mamedov Mamedow Mamnoon Manderla Manderscheid Mandić Mandl Mandler Mandt Mane Maneke Mangelsdorf Mangelsdorff Manger Mangeshkar Mangliers Manhardt Manhart Manig Manigk Mankad Manke
Manley Mannel Mannerheim Mannhardt Mannhart Mansfeld Manske Mansour Mansouri Manteuffel Manthei Manthey Mantovani Manz Manzel Manzke Marbach Marcinkowski Mares Margulies Marjanović
Markert Markl Markmann Markowski Markwardt Markwart Marmann Marnitz Marohn Maron Maroske Marotzke Marr Marschner Marschollek Martel Martelli Marth Marthaler Martiensen Martienssen
Martinek Marting Martz Maruyama Marwede Marxen Marzi Maschke Maschmann Masekela Mashal Masire Maslowski Masood Masopust Masri Massenbach Massmann Maßmann Massoud Masuch Masuda Matern
Materna Matheis Matheja Mathenge Mathes Mathews Mathi Mathur Mathy Matiaske Matos Matschke Matsuda Matsui Matsuo Matsuoka Matsushita Matsuura Matsuzaka Mattauch Matthaei Mattheis
Matthey Matthiae Matthiessen Mattig Mattke Mattner Mattsson Mattutat Matuschewski Matussek Matvijenko Matysiak Matz Matzat Matzdorf Matzel Matzen Matzerath Matzke Matzker Mauch Maucher
Mauel Mauermann Maurach Maurer-Lambrou Mausbach Mausolf Mauthner Mautner Mautsch Mauve Maxein Maxeiner Maxwell Maybach Maydell Mayer-Vorfelder Mayerhofer Mayerhöfer Mayrhofer Mayser
Mazarin Mazrui Mbasogo Mbemba Mbenga Mboya McAllister McArthur McCabe McCormack McCullough McDermott McDonnell McDowell McFarlane McGrath McIntosh McKay McLean McMillan McNeill Mebus
Mechau Mechler Mechtel Mecking Meckler Medeiros Medick Meding Medwedjew Meeder Meemken Meerkamp Meerwald Meeske Meffert Mehlig Mehlis Mehner Mehnert Mehra Mehrens Mehrer Mehs Meibohm
Meichelbeck Meichsner Meid Meidner Meier-Hesselbarth Meierhenrich Meierhöfer Meiering Meierjohann Meiers Meinard Meinardus Meincke Meindl Meinel Meiners Meinerts Meinhardt Meinig
Meinke Meinken Meinl Meins Meintrup Meintz Meinzer Meireles Meirich Meis Meisinger Meiske Meisler Meisser Meitzner Meixner Mejía Mekki Melcher Melchers Melchert Melchinger Meldau
Meléndez Melgar Mellein Mellin Mellinghoff Mellmann Melms Meltzer Melzer Memering Memmel Memmert Méndes Mendler Menéndez Mengel Mengers Menk Menke Menken Menkhoff Menn Mennekes
Menneking Mennen Menner Mennicke Mennicken Mennigmann Menning Menninger Menon Menrad Mensah Mensching Mense Mensing Menten Mentzel Menuhin Menz Menze Menzen Menzler Mequita Merbach
Merbold Mercado Merckel Merfeld Mergenthaler Mergner Merhof Meri Merian Merino Merkelbach Merkert Merkl Merkle Merklein Merklin Mersch Merschel Merschmeier Mersmann Mertel Mertin
Mertins Mertl Mertz Merwald Merx Merzbach Meschkat Meseck Mesenbrink Meshaal Meske Mesmer Messerli Messerschmid Messerschmidt Messerschmitt Messlin Meßmer Meßner Mester Metag Metelmann
Methner Mett Metterhausen Mettler Mettner Metzdorf Metzen Metzker Metzlaff Metzmacher Metzner Meusel Meusinger Meuthen Meutsch Mevissen Mewald Mewes Mews Meyer-Landrut Meyerhof
Meyerhoff Meyerholz Meyering Meyers Meynen Meyner Meyrink Meysel Mezger Miani Michaelsen Michahelles Michalek Michalke Michalowski Michelangeli Michelbach Michelberger Michelis
Michelmann Michelsen Michler Michna Middeldorf Middelhoff Middelmann Middendorf Middendorff Miebach Mieck Miegel Miehe Miehle Miehlke Mielcarek Mieling Mielisch Mielitz Mierendorff
Miericke Miersch Miersemann Mierswa Miesbach Mieske Miesner Mieth Miethe Miethke Miethling Mietke Mietzner Migliorini Mihailović Mihalić Mihatsch Mikami Mikat Mikati Mikeska Mikhailov
Mikhalkov Mikkola Mikolajczyk Mikosch Mikulla Mikulski Mikus Milberg Milbradt Mildenberger Milder Milev Milewski Milinković Milker Milkereit Milkov Millowitsch Milski Miltner
Milutinović Minami Minchin Mindermann Minge Mingus Minke Minkenberg Minkmar Minkner Minkowski Minning Mintert Mintrop Mintzlaff Miranda Mirbach Mirkin Mirus Mirwald Mirziyoyev Mischke
Mischo Mishra Miske Misra Missal Missfelder Mitarai Mitić Mitra Mitsch Mitschele Mitschka Mitschke Mitsuya Mittelbach Mittelmann Mittelstaedt Mittenzwei Mittenzwey Mitterer Mitterhuber
Mitterlehner Mittermayer Mittermeier Mittermüller Mittmann Mitulla Mitzlaff Mitzscherling Miura Miyahara Miyake Miyamoto Miyazawa Mizuguchi Mkandawire Mkapa Mkhitaryan Mladenović
Mlynek Moallem Möbus Mochizuki Möck Möckel Mockenhaupt Mocker Möcker Möcklinghoff Modrach Moeck Moeller Moese Mogae Mogel Mögel Mögele Mohamud Mohan Mohanty Mohaupt Möhl Möhle Möhler
Möhlmann Möhn Mohnen Mohnhaupt Mohns Mohnssen Mohrbach Mohrdieck Mohrhardt Mohring Möhring Möhrke Möhrle Mohrmann Mohs Mohseni Möhwald Moik Moissl Moitra Mokoena Mokronosow Moldaenke
Molitor Mollath Möllenbeck Möllendorff Möllenhoff Möllenkamp Mollenkopf Möller-Jensen Möllering Möllers Mölling Möllinger Möllmann Molls Molsberger Molter Molterer Moltmann Molzahn
Momberg Momberger Mommertz Momoh Moncada Mönckeberg Mondorf Mondry Mönkemeyer Mönnich Mönnighoff Mönnikes Mönning Montaigne Montalvo Montanus Montgelas Montz Moog Moorkamp Moormann
Moosbauer Moosbrugger Moosmann Moosmayer Moosmüller Moosreiner Mora Morath Morawe Morawek Morawietz Morbach Mörchel Mörchen Mordhorst Morell Morgenroth Morgenthaler Morgner Morhard
Morikawa Morimoto Morishita Morita Moriyama Mörl Morlang Mörlins Morozov Mörs Mörsch Mörsdorf Morsi Mörth Mörtl Mösbauer Mosch Mösch Moschner Moschütz Möse Mosebach Möser Moser-Pröll
Mosig Mosisili Mösle Moslehner Mösler Mosmann Mössbauer Mößbauer Mössner Mößner Mösta Motegi Mothes Motsch Motschmann Mottaki Mottl Motz Motzek Mötzing Motzkus Moussa Moussavi
Mphahlele Mravinski Mrosek Mrozek Mucha Muchow Mückenberger Muckenhaupt Mudra Mueck Muehlbauer Mües Müffelmann Mügge Mugisha Mügler Mühl Mühlan Mühlberg Mühleck Mühlenbeck Mühlenberg
Mühlenbrock Mühlenfeld Mühlenkamp Mühlfeld Mühlfenzl Mühlhaus Mühlhäuser Mühlhäusler Mühling Mühlmann Mühlmeister Mühlner Mühlstein Mühlthaler Mührl Mukerji Mulack Müllenbach
Müller-Hohenstein Müller-Lüdenscheidt Müller-Vogg Müllerschön Müllner Mülot Mulumba Muluzi Mummenthaler Mummert Münchbach Münchmeyer Münchow Muncke Mundorf Mundry Mundt Mungenast Munir
Munk Munkel Munkelt Münker Münnich Münning Munro Munsberg Munsch Munske Münstermann Munz Münzberg Münzenberg Münzenmaier Munzert Munzinger Murai Muranyi Murata Murawski Murayama Mürle
Murmann Murmester Murschetz Murtaza Murthy Murty Musawi Müsch Muschalla Muscheid Muschick Muschiol Musial Musiol Muske Musmann Müssener Mussgnug Mußgnug Müssig Müßig Mussler Mußmann
Mutharika Müthel Mutke Mutko Mutlu Mutō Mutombo Mutschler Mutzbauer Mützel Mutzenbacher Mutzke Muxfeldt Mwanawasa Mwangangi Mwangi Mwinyi Mylius Myrdal Myska Nabholz Nachbauer Nachmann
Nachreiner Nachtigal Nachtmann Nachtwei Nachtweih Nachtwey Nack Nadar Nadiri Nadler Naether Nagai Nagashima Nagata Nagatomo Nägeli Nagelschmidt Nagelschmitz Nagl Nagler Nähle
Nahmmacher Nähring Nahrstedt Naidoo Naidu Naik Najafi Najib Najibullah Nakagawa Nakahara Nakajima Nakamoto Nakano Nakata Nakatani Nakayama Nallet Nambiar Namuth Namyslo Nanda Nandi
Nangel Napp Naqvi Narang Narayan Narayanan Nardelli Nareyek Narváez Nascimento Nasemann Naske Nast Nastansky Năstase Nastold Nath Nathusius Natorp Natter Natterer Nattermann Natus
Natusch Nauck Nauert Nauerth Naujock Naujokat Naujoks Naundorf Nave Nawrat Nawrath Nawratil Nawrot Nayar Nazarov Ndadaye Ndayishimiye Ndebele Ndiaye Ndour Neander Nebe Nebe-von
Nebeling Neckel Nedden Nedwed Nedwěd Neebe Neef Neeff Neelsen Neese Neeson Neff Negele Negwer Nehberg Nehl Nehls Nehm Nehren Nehrig Nehring Nehrlich Nehrmann Neidel Neidert Neidhardt
Neidhart Neidhöfer Neie Neikes Neise Neiseke Neises Neitzel Neitzke Neizel Nejad Nelle Nelles Němcová Nemitz Nendel Nenninger Nentwich Nentwig Nerger Nerlich Nernst Nesper Nesselhauf
Nesselmann Nessler Neßler Nestler Neto Nettekoven Nettelbeck Nettmann Neubacher Neubeck Neuber Neuberger Neudecker Neudert Neudorf Neuendorf Neuendorff Neuenfeldt Neufeld Neufert
Neuffer Neugart Neuger Neuhäusel Neuhäuser Neuhöfer Neuhoff Neukam Neukom Neukomm Neumaier Neumair Neumayer Neumayr Neumeister Neumeyer Neumüller Neunert Neunzerling Neupert Neurath
Neuser Neutert Neutze Neuwald Neuwirth Nevermann Newe Newell Neyer Ngata Ngoma Nguema Nguesso Ngugi Niang Niazi Nibbe Nicholls Nickl Nicklas Nicklisch Nickol Nickolai Nicol Nicolay
Nicoley Nicolin Niebaum Nieber Niebergall Nieberle Niebler Niebling Nieden Niedenführ Niedenthal Niederberger Niederhausen Niederhauser Niederhofer Niederhöfer Niederle Niedermaier
Niedermann Niedermeier Niedermeyer Niedermoser Niedermüller Niederreiter Niedner Niedziella Niegel Niegisch Niehaus Niehaves Niehoff Niehuis Niehus Niehüsener Niekamp Niekerken
Niekisch Nieland Nielsson Nieman Niemandt Niembsch Niemeier Niemietz Nieminen Niemitz Niemojewski Nienhaus Nienhoff Nienkemper Nienstedt Nierhaus Nierlich Niermann Nies Niesen Nieser
Nieske Niesler Niesmann Nieß Niesse Niessen Nießen Niessner Nießner Niestroj Niet Nieth Nietner Nietz Nietzold Nietzschmann Nieuwenhuis Nievergelt Nieves Niewerth Niewöhner Nigam
Niggemann Niggemeier Niggemeyer Niggli Nikai Nikisch Niklasch Nikolov Nilges Nilius Nill Nilsen Nimmergut Nimmrich Nimoy Nimptsch Nimsch Nimtz Ninnemann Ninomiya Nipkow Nippa Nippe
Nipper Nipperdey Nischan Nishida Nishikawa Nishikori Nishimura Nishioka Nishiyama Niss Nissen Nißen Nissl Nitsch Nitschke Nitschmann Nitze Nitzschke Nixdorf Nkomo Nkunda Nkurunziza
Nnamdi Nöbauer Nobbe Nobis Nöcker Nöding Nödl Noelte Noerenberg Nögel Noguchi Nogueira Nohl Nohn Nöhring Nöldeke Nolden Noldin Nöldner Nölke Nölker Nöll Nollau Nolle Nölle Nollenberger
Nöllgen Nölte Nolting Nölting Nolzen Nomoto Nonaka Nonhoff Nonn Nonnenmacher Nonnenmann Noppel Noppenberger Noppeney Norbisrath Nordbeck Nordenskiöld Nordhaus Nordhoff Nordmann
Nordmeier Nordmeyer Nordsieck Nordström Nordwig Noreikat Nörenberg Nørgaard Norkus Normann Nörr Nörtemann Northoff Nösges Nösinger Noss Nössler Nöth Nothdurft Nothelle Nothnick
Nottbeck Nottbohm Nottbusch Nottebohm Nottebrock Nottelmann Notter Nottmeier Nourbakhsh Nováková Nowack Nowacki Nowaczyk Nowag Nowara Nowka Nowotnick Nowottny Nozaki Ntaganda
Ntaryamira Nübel Nübling Nüchter Nüchterlein Nuding Nüesch Nühlen Nuhn Nührmann Nujoma Nullmeier Nüllmeier Nuñez Nunius Nunnenmacher Nunner Nunner-Winkler Nünninghoff Nurejew Nuri Nürk
Nusch Nuscheler Nüse Nussbaum Nußbaum Nüssle Nüßle Nüsslein Nüßler Nüsslin Nützel Nutzenberger Nutzinger Nwosu Nyaba Nycz Nygaard Nyman Nyong’o Nyssen Nyßen Nyusi Obenauf Obenaus
Oberbauer Oberbeck Oberberger Oberdorf Oberdörfer Oberfrank Oberg Obergföll Oberhauser Oberhäuser Oberheitmann Oberholz Oberhuber Oberle Oberlechner Oberlin Obermaier Obermair
Obermayer Obermayr Obermeier Obermeyer Obermoser Obermüller Oberoi Oberscheidt Obersteiner Oberwahrenbrock Oberwelland Oberwittler Obiang Obieglo Obladen Obote Obrist Obser Obuchi
Ocampo Ochel Ochmann Ochner Ochsenbein Ochsenfeld Ochsenreither Ochsmann Ochtrop Ockel Ockelmann Ockenga Ockert Oczko Odenbach Odenbreit Odendahl Odermatt Odersky Odhiambo Odubajo
Oebbeke Oechsle Oechsler Oechslin Oeckinghaus Oeckl Oeding Oefele Oefner Oehl Oehlenschläger Oehler Oehlert Oehlmann Oehlschläger Oehm Oehme Oehmen Oehms Oehring Oehrle Oeken Oelerich
Oelker Oelkers Oellerich Oellers Oellinger Oelmann Oelrich Oels Oelschlägel Oelschläger Oelsner Oelze Oeming Oenning Oepen Oerding Oerke Oertel Oertle Oertli Oertzen Oesau Oeser
Oestergaard Oesterhelt Oesterle Oesterling Oesterreich Oestmann Oestreich Oeter Oeters Oetjen Oetken Oetting Oettl Oetzel Oevermann Oexle Offenberg Offenhäuser Offermann Offermanns
Ogata Ogger Ogino Ogunbanjo Ogunleye Ohde Ohff Ohira Ohlemacher Ohlendorf Ohlendorff Ohler Ohlhoff Ohlinger Ohlrogge Ohlsen Ohme Ohms Ohnemus Ohno Ohoven Ohrem Ohrmann Ohrt Ohst Ohtani
Ojeda Ojha Okafor Okamoto Okeke Okonek Okonkwo Okoye Okri Okubo Ōkubo Okuda Okudschawa Okumura Okun Ólafsson Olajuwon Olaniyan Olberding Olbermann Olbert Olbertz Olbricht Oldekop
Oldendorf Oldigs Oldorf Oldörp Olfe Olfert Oliwa Ollech Ollesch Ollig Ollmann Olmo Olms Olonga Olschewski Olschok Olschowka Oltersdorf Oltmann Oltmanns Olzog Omlor Omondi Onana Onasch
Oncken Onken Onnen Onyango Onyeama Opalka Opaschowski Opfermann Opgenoorth Opielka Oppel Oppelland Oppelt Oppen Oppenberg Oppenhäuser Oppenheim Opper Oppitz Oppold Oppolzer Ordemann
Ordóñez Orellana Orgass Orlob Orlopp Orlovius Orlowski Orschel Orth Orthey Orthmann Ortlepp Ortlieb Ortmaier Ortmann Ortmanns Ortmayer Ortmeier Ortner Ortolf Ortwein Ortwig Oruc Osawa
Osburg Oschmann Osei Oshima Ōshima Oshiro Osinbajo Osing Oslislo Osorio Osório Ossenberg Ossenbrink Ossenbrüggen Ossendorf Ossenkopp Ossmann Oßner Osswald Oßwald Ostapenko Ostendorf
Ostendorff Ostenrieder Osterbrink Osterfeld Osterhage Osterhagen Osterhammel Osterhaus Osterholt Osterholz Osterkamp Osterland Osterloh Ostermaier Ostermayer Ostermeyer Osternacher
Osterrieder Ostertag Osterthun Osterwald Osterwold Osthoff Osthold Ostholt Osthues Osthus Ostmann Ostmeier Ostrop Ostrowska Ostwald Osumi Oswalt Otani Ōtani Othmer Otieno Otten
Ottenberg Ottenbreit Ottens Otterbach Otterbein Ottermann Otterpohl Ottersbach Ottersberg Ottinger Ottmann Ottnad Ottomeyer Otzen Oudeh Ouédraogo Overbeck Overbeek Overdick Overhoff
Overkamp Overmann Overmans Overmeyer Owada Oxenfarth Oxfort Oyelaran Oyono Ozaki Ozawa Özgür Paarmann Paasch Paaßen Pabel Pabsch Pacheco Pacher Pachmann Pachner Packmohr Padberg Pade
Padukone Paech Paepcke Paeschke Paetow Paetsch Paetz Paetzel Paetzmann Paetzold Paffenholz Paffrath Pagel Pagels Pagenkemper Pagenkopf Pagenstecher Pahl Pahlavi Pahlevi Pahlke Pahlmann
Pahlow Pahmeyer Pahnke Paisley Pajonk Palach Palacios Palade Palandt Palfner Palinkas Palitzsch Palka Palkowski Pallasch Pallaske Pallavicini Pallenberg Palleske Palm Palmerston
Palmowski Palmroth Palten Paluch Pammer Panagoulis Panda Pandey Pandit Panek Panikkar Pankau Pankoke Pankratz Pannek Pannenberg Pannicke Panning Pant Pantel Panten Panzram Papadopoulou
Papadopulos Papenbrock Papendieck Papenfuss Papenfuß Papkalla Papke Pappai Pappermann Paproth Paprotny Paprotta Paquet Pardey Parduhn Paredes Parikh Parizeau Parkinson Parl Parlow
Parnitzke Parr Parrikar Parthier Partridge Partsch Partzsch Parusel Parvanov Parvulesco Parzinger Pasch Paschedag Paschek Paschke Paschmann Pasckert Pasemann Pashayev Pashinyan Paske
Paškević Passek Passlick Passmann Paßmann Passos Pasternack Pastoors Paswan Patassé Patermann Paterok Pathak Patil Patiño Patjens Patnaik Patsch Patscheke Patschke Patzak Patzer Patzig
Patzke Patzlaff Patzner Patzwaldt Pauels Pauen Paukner Paulick Paulig Paulin Paulini Paulisch Paulitz Paulke Paulmann Paulmichl Paulski Paulsmeyer Paulukat Paulussen Pauly Paur Pausch
Pausewang Paust Pautsch Pautz Pautzke Pawar Pawelczyk Pawelka Pawelke Pawelski Pawlitzki Pawlowitsch Peacock Pechlaner Pechmann Pecht Pechtl Peciak Peck Pecks Pedretti Peetz Pehl Pehle
Pehlke Pehnt Pehrs Peikert Peinemann Peiser Peisker Peitz Peitzmann Peitzmeier Pelka Pell Pellens Pellmann Pellner Pelster Peltonen Peltz Peltzer Pelzl Pelzmann Pemsel Penger Penkert
Penndorf Pennekamp Penner Penning Penninger Penquitt Pensel Pensky Penth Penther Penz Penzel Penzes Penzien Penzkofer Penzlin Penzoldt Peper Peplinski Peplow Peppler Peppmeier Pereyra
Perl Perleth Perlick Perlinger Perlitz Pernack Perner Pernet Perreira Persch Perscheid Perschke Perschmann Persicke Persike Perske Pertl Pertzsch Perzl Pesch Peschek Peschel Peschke
Peschl Peschmann Pesek Pesendorfer Peske Pessara Pessler Peßler Petereit Peterhans Peterhansl Petering Peterka Peterke Peterlein Petermann Petersmann Petersson Petig Petkanow Petri
Petrick Petritsch Petritz Petrossjan Petrova Petrowitsch Petrowski Petsch Petschel Petschelt Petschick Petschke Petschnig Pett Pettelkau Pettenkofer Petters Pettke Pettrich Petuch
Petzel Petzelberger Petzet Petzina Petzinger Petzke Petznick Peuckert Peuker Peukert Peukmann Peusch Peuser Peuster Peutz Pevkur Pewny Peyer Peyerl Pezzei Pfab Pfaffenbach
Pfaffenberger Pfaffenbichler Pfaffeneder Pfaffenholz Pfaffl Pfahlmann Pfaller Pfandler Pfändner Pfann Pfannenberg Pfannenmüller Pfannenschmidt Pfannenstiel Pfannkuch Pfannmöller
Pfannmüller Pfannschmidt Pfannstiel Pfefferle Pfeifenberger Pfeilschifter Pfeilstetter Pfender Pfennigsdorf Pfenning Pfenninger Pferdekamp Pferdekämper Pfetzer Pfeuffer Pfingstl
Pfisterer Pfitzenmaier Pfitzenreiter Pfitzer Pfitzinger Pfitzmann Pflanzl Pflaum Pfleghar Pfleiderer Pfletschinger Pflieger Pflieglegger Pflughoeft Pflügl Pflugmacher Pflugradt
Pfoertner Pfohl Pföhler Pfordt Pfordten Pforr Pfoser Pfrang Pfrengle Pfretzschner Pfriem Pfrommer Pfuderer Pfuhl Pfuhler Pfuhlmann Pfundner Pfundstein Pfundt Pfützner Pfyffer Phlippen
Pichl Pickart Pickartz Pickelmann Pickert Pickhardt Pickl Piecha Pieczyk Piefke Piegsa Piehl Piehler Piek Piekarek Piekarski Piekarz Piel Pielage Pielken Piella Pielmann Pielmeier
Piening Pienkowski Piepenbrink Piepenbrock Piepenhagen Piepenstock Piephoff Pieplow Piepmeier Pierenkemper Pieritz Piernikarczyk Pies Piesch Pieske Piesker Piest Pietron Pietrowski
Pietrusky Pietryga Pietrzyk Pietschker Pietschmann Pietzcker Pietzka Pietzker Pietzner Pietzonka Pietzsch Pigulla Pihale Pilarski Pilartz Pilch Pilgrim Pillai Pillep Pilling Pillmann
Pillmeier Pilny Pilous Pilzecker Pimpl Pinck Pinckernelle Pingel Pingsmann Pinheiro Pinkall Pinkawa Pinkelmann Pinkernell Pinkert Pinkwart Pinn Pinnau Pinno Pinnow Pinske Pint Pintar
Piontek Piontkowski Piplat Piplits Pipping Pirch Pires Pirnay Pirner Pisani Pisarski Pischel Pischke Pischner Piske Pissarek Pistor Pitsch Pitschmann Pittelkau Pittelkow Pitter
Pittermann Pittner Pittroff Pitz Pitzer Pitzke Pitzner Pitzschel Piwonka Plaas Plachta Plaga Plagemann Plahl Plambeck Plamper Planert Planitz Plank Plankensteiner Plantener Plantholz
Plappert Plaschka Plaschke Plass Plaß Plassmann Plaßmann Plathner Platzbecker Platzhoff Platzmann Plauk Plaumann Plavšić Pleger Plehn Plehwe Pleier Pleil Pleiner Pleines Pleiß Pleister
Plekhanov Plenert Plenge Plenk Plenz Plenzdorf Plenzig Plesner Pless Plesse Plessen Plesser Plessner Plessow Pleteit Plett Plettner Pleuger Pleyer Plichta Plietker Plinke Plisetskaja
Plitt Plitzko Ploch Plocher Plöchl Plog Plöger Plogmann Plogstert Plohmann Plohr Plojhar Plönes Plonka Plönnigs Plöntzke Plönzke Plorin Ploss Ploß Plötner Plöttner Plottnitz Plötz
Plötzing Plötzke Pluhar Plüm Plümer Plumeyer Plumpe Plümper Plüschke Pluta Plyushchenko Pochadt Pöche Pocher Pochmann Pochstein Pöckl Podewils Podlech Podoll Podschun Podszus Podubrin
Poehls Poelchau Poelzig Poensgen Poerschke Poetsch Poetzl Poetzsch Pogge Poggel Poggenpohl Pohamba Pohla Pohlan Pohland Pohlandt Pohle Pohlen Pohler Pohlers Pohley Pohlig Pöhlig
Pohling Pohlit Pohlkamp Pohlke Pohlmann Pöhlmann Pohlmeier Pohlmeyer Pohls Pöhls Pohlscheid Pohlscheidt Pohndorf Pöhner Pöhnlein Pohontsch Polaczek Polansky Pölcher Polhaus Pölitz Polk
Polke Pölking Pöll Pöllath Pollay Pollert Pollesch Pollex Pöllinger Pollmann Pöllmann Pollmeier Pollner Pöllner Pollok Pollow Polt Polte Polter Polzer Polzien Polzin Polzius Pommerehne
Pommerening Pommerenke Pompino Pomplun Pongratz Ponitka Ponnath Ponse Ponto Pooch Poonawalla Poos Pooth Popken Popova Popp Poppe Poppel Pöppel Poppelbaum Pöppelbaum Poppelmann
Pöppelmann Pöppelmeier Poppelreuter Poppenberg Poppendieck Poppensieker Popper Pöpperl Pöpperling Poppinga Poppitz Porath Pörksen Pörner Porsch Pörschke Pörschmann Porth Portillo
Portmann Portner Pörtner Portugall Porwoll Porzig Posch Pöschel Poschinger Pöschk Pöschke Pöschl Poschmann Poseck Poske Posorski Possehl Posselt Possemeyer Possiel Possin Possmann
Pössnecker Postel Postelmann Postels Postert Postlep Postler Postner Postnikow Potratz Potsch Pötsch Potschien Potschka Pötschke Pottebaum Pötter Pöttering Pöttgen Potthast Potthof
Potthoff Pötting Pöttinger Pöttker Pöttler Pottmann Pottmeyer Pöttner Potyka Pötzinger Pötzl Potzner Pötzsch Pozimski Prabhakar Präcklein Prade Prädel Prader Pradhan Praetorius Präger
Prahl Präkelt Praml Prammer Prandl Prandtl Prang Prange Prangenberg Prante Prantl Präntl Prappacher Prasad Prasch Prase Prass Praß Prasse Prassel Praßel Prasser Prasuhn Pratap Pratzel
Praus Prause Prautsch Prautzsch Prech Prechel Precht Prechtel Prechtl Preckel Preckwinkel Predehl Prefi Prehm Prehn Preibisch Preidel Preil Preiner Preisenberger Preisendörfer Preising
Preisinger Preisler Preisner Preisser Preißinger Preissler Preißler Preker Prell Prellberg Preller Premadasa Premji Premper Prengel Prenner Prenting Prenzel Prenzler Preschel Prescott
Presl Presler Pressel Pressler Preßler Preßmar Prestel Prestele Prester Prestin Pretorius Pretsch Pretzel Pretzell Pretzsch Preuhs Preun Preus Preuschoff Preusse Preusser Preußer
Preussler Preußler Preußner Preute Prey Preysing Prezewowsky Pribbenow Příbram Pribyl Prickartz Prickarz Pricken Priefer Priegnitz Priem Priemel Priemer Prien Priesching Prieschl
Priese Priesemann Prieske Priesmeier Priesner Priess Prieß Priessnitz Prießnitz Priesterath Priestersbach Prietz Prietzel Prigge Prill Priller Prilop Primakov Primbs Primke Printz
Prinzing Prinzler Priol Prior Prisching Pristl Pritsch Pritschow Pritz Pritzbuer Pritzkoleit Pritzkow Pritzl Probst Pröbsting Pröbstl Prochaska Prochnow Prochorow Prock Pröckl Proebstl
Profitlich Proft Prohaska Prohl Pröhl Pröhle Prokop Prokoph Prokopp Proksch Prölss Prölß Promeuschel Prömper Prönneke Proost Proppe Pröpper Prosch Proschek Pröschel Pröschold Proske
Pross Proß Prosser Prostmeier Prothmann Protte Protz Protzer Protzmann Provini Prucha Pruchniewicz Prucker Pruckner Prügl Prühs Prüllage Prümel Prümm Prümmer Prümper Prüser Prüss Prüß
Prusseit Prüssing Prüssmann Prüßmann Prüter Prütt Prütting Prutz Prüwer Przybyl Przybyla Przygodda Puch Puchalla Püchel Pucher Pucherl Puchert Puchinger Puchner Puchstein Puchta
Puchtler Puchwein Pückler Pudelko Pudlatz Puente Pueschel Pufahl Pufendorf Pugatschow Pugl Puhle Pühler Puhlmann Pühra Pührer Pühretmayer Pulfer Pullem Pullen Pülm Pulst Pulvermacher
Pulvermüller Pump Pumpa Pumplün Pundt Püning Punke Püntener Puntigam Puntke Punzel Purgstall Purkart Purkert Pürner Purohit Purps Purrmann Pursch Purschke Pürsten Pusch Püschel
Puschkarsky Puschmann Puschner Puschnerat Puschnigg Pusdrowski Pushkin Pustal Püster Puth Pütter Puttfarcken Puttfarken Puttich Puttkamer Püttmann Püttner Putzier Putzke Putzmann Puydt
Pyka Pyttel Qaboos Qaddafi Quaas Quabeck Quack Quade Quaiser Quandel Quander Quantz Quarch Quaschning Quasdorf Quast Quasten Quasthoff Quathamer Quatmann Queck Queda Quednau Quehl
Queisner Queisser Queißer Queitsch Quendler Quenstedt Quentmeier Querfurth Quermann Quesada Quester Quiatkowski Quidde Quiering Quietzsch Quilitz Quilling Quincke Quinke Quiñones Quint
Quinten Quintero Quinting Quirbach Quiring Quirmbach Quiroga Quis Quistorp Quitmann Quitt Quittek Quitterer Qureshi Raasch Rabanus Rabenalt Rabenhorst Rabenstein Rabinowitsch Rabl
Rabus Raché Racke Räcke Rackebrandt Rackelmann Räckers Rackl Rackow Radau Radebe Radeck Radecker Radeke Radelmann Radeloff Rademacher Rademaker Rademann Radermacher Raderschadt Radev
Radew Radić Radisch Radlanski Radlinger Radlmaier Radloff Radmacher Radmann Radmer Radner Radnitzky Radoch Radomski Radszuweit Radtke Radü Radüg Radünz Radwan Raeder Raedler Raestrup
Raether Raethjen Raetz Raetzell Raffauf Raffeiner Raffel Raffelsberger Raffelsiefer Rafflenbeul Raffler Raghavan Rahardt Rahe Rahlenbeck Rahlf Rahlfs Rahm Rahmann Rahmel Rahmer Rahmig
Rahmonov Rahmsdorf Rahn Rahnfeld Rahtje Raichle Raida Raidt Raim Raimann Raina Raisch Raiser Raitelhuber Raith Raithel Raithelhuber Raitzig Raja Rajai Rajan Rajapaksa Rajaratnam
Rajković Rajoelina Rajput Raksch Rall Ralle Rallenhofer Ramachandran Ramakrishna Ramakrishnan Raman Ramanujan Ramb Rambach Rambausek Rambke Rambow Ramcke Ramdohr Ramelsberger Ramesh
Ramge Raming Ramisch Ramiz Ramlow Ramm Rammelmeyer Rammelt Rammensee Rammert Rammig Rammler Rammner Ramonat Rampelmann Rampelt Rampf Ramrath Rams Ramsbrock Ramseger Ramser Ramstetter
Rana Ranariddh Randecker Randelzhofer Randermann Randl Randler Randow Ranft Ranganathan Rangosch Rania Ranisch Ranitzsch Rankers Rankl Rannacher Rannenberg Ranner Ransberger Ransmayr
Ranz Ranzenberger Ranzinger Ranzmaier Rapior Rapolder Rappe Rappl Rappmann Rappold Rappolder Rappolt Raschdorf Raschig Raschka Raschke Raschle Rase Raser Rashid Rask Rasper Rass Rassau
Raßfeld Raßloff Rassmann Raßmann Rastätter Rastbichler Rastetter Rastogi Rasul Rathgeb Rathjen Rathjens Rathke Rathkens Rathmann Rathmayr Rathore Rathsmann Ratsch Ratschko Ratschow
Ratsiraka Rattan Rattay Rattenhuber Ratthei Rattinger Ratz Rätz Rätzel Ratzesberger Ratzinger Ratzka Ratzke Ratzlaff Ratzmann Rätzsch Raubach Rauberger Raubold Rauchenberger
Rauchenecker Rauchfuß Rauchhaupt Rauchhaus Räuchle Raudies Raudszus Rauer Rauert Rauf Raufelder Raufer Raufuß Rauh Rauhaus Rauhe Rauhut Raukuc Raulf Raulff Raun Raunecker Rauner Raunig
Raupach Raupp Rauschelbach Rauschenbach Rauschenberg Rauschert Rauschmayr Rauschning Rausendorff Rausnitz Raut Rautenberg Rauterberg Rauth Rauthe Rauwald Ravalomanana Ravenstein Rawat
Rawe Rawert Rawiel Rawlings Razavi Rebbe Rebhan Rebhann Rebholz Reble Reblin Rechberg Rechberger Rechenberg Rechenmacher Rechlin Rechmann Rechsteiner Rechtmann Rechtsteiner Reckendorf
Reckermann Reckert Reckhard Reckmann Reckner Recktenwald Redecker Redeker Redel Redelberger Redenius Redford Redies Redl Redler Redlich Redlin Redling Redlingshöfer Redmann Redmer
Redmond Reeck Reeh Reek Reelfs Reemtsen Reenen Reents Reeske Reetmeyer Reetz Reffelmann Reffgen Refior Refle Regber Regehr Regelin Regelmann Regenfuß Regenhard Regenhardt Regenspurger
Regenstein Reger Reggentin Regitz Regling Regn Regnat Regner Regnery Regul Rehage Rehagel Rehart Rehbehn Rehbein Rehberg Rehbronn Rehder Rehders Rehemann Rehfeld Rehfeldt Rehfues
Rehfus Rehfuß Rehkämper Rehkopf Rehkugler Rehlen Rehling Rehm Rehmann Rehme Rehmer Rehmet Rehmke Rehmsmeier Rehnelt Rehnert Rehor Rehork Rehrl Rehrmann Rehseler Rehwald Rehwinkel
Reibold Reichard Reichelmann Reichenbach Reichenecker Reicheneder Reichenmiller Reichenwallner Reichhardt Reichhart Reichhold Reichle Reichlin Reichling Reichlmaier Reichmayr Reichmuth
Reichold Reicholf Reichow Reichwald Reichwein Reick Reidel Reidemeister Reidenbach Reidick Reidl Reidt Reier Reifenberg Reifenberger Reifenhäuser Reifenrath Reifenstein Reiff
Reifferscheid Reifferscheidt Reifler Reigber Reigl Reihl Reihlen Reil Reiling Reilmann Reimann-Dubbers Reimelt Reimer-Schmidt Reimering Reimesch Reimitz Reimold Reimpell Reinard
Reinbold Reinboth Reincke Reindel Reinders Reindl Reindorf Reineck Reinecker Reineke Reinelt Reinemann Reinemer Reinermann Reiners Reinert Reinerth Reinfeld Reinfrank Reinheckel
Reinholdt Reinholz Reinicke Reinig Reininger Reinisch Reinitzer Reinke Reinkemeyer Reinken Reinker Reinking Reinl Reinle Reinmuth Reinsberg Reinsch Reinschke Reinschmidt Reinshagen
Reinstädtler Reinstein Reintges Reinthal Reinthaler Reintjes Reinwald Reinwarth Reisbeck Reischl Reischle Reisdorf Reisdorff Reiselt Reisener Reisenhofer Reisenleitner Reisenweber
Reising Reisinger Reiske Reisloh Reismann Reisner Reissenberger Reissenweber Reißer Reissig Reißig Reißland Reissmann Reißmann Reißmüller Reissner Reißner Reister Reitbauer Reitemeier
Reitenbach Reitenspieß Reith Reithel Reither Reithmann Reithmayer Reithmeier Reitinger Reitmaier Reitmair Reitmayer Reitmayr Reitmeier Reitmeyer Reitze Reitzel Reitzenstein Reitzle
Reitzner Rekate Reker Rekers Rekittke Rekowski Relin Relitz Rell Rembe Rembeck Rembold Remensperger Remer Remert Remien Remig Reming Remke Remky Remlein Remling Remmel Remmele
Remmelmann Remmers Remmert Remmler Remond Rempe Rempel Rempp Rems Renck Rendenbach Renders Rendl Rendle Rendón Rendtel Rendtorff Reng Rengel Renger Rengers Rengshausen Renkel Renken
Renker Renkert Renkhoff Renkl Renn Rennack Rennebaum Renneberg Rennefeld Rennekamp Rennemann Rennenkampff Rennertz Rennhack Rennings Rennoch Rensch Renschler Rensing Rensinghoff
Rensmann Rentel Rentrop Rentsch Rentschler Rentz Rentzing Rentzow Rentzsch Renzel Renzelberg Renzenbrink Renzing Repenning Repp Reppe Reppel Reppen Reppenhagen Reppert Repschläger
Resch Reschke Rese Reske Resl Respighi Restle Restrepo Rethage Rethemeyer Rethfeldt Rethmann Rethmeier Rett Rettberg Rettelbach Rettenmaier Rettenmayr Rettenmeier Rettig Rettinger
Rettinghaus Rettke Retz Retzke Retzlaff Retzmann Reuber Reubold Reuel Reufsteck Reuhl Reuker Reul Reuleaux Reulein Reuling Reum Reuper Reupke Reuschel Reuschenbach Reuschling Reuß
Reusse Reussmann Reußner Reusswig Reußwig Reutemann Reutener Reutimann Reuvekamp Revermann Rewald Rewerts Rewitz Rexer Rexhausen Rexilius Rexin Rexing Reyer Reyher Reyl Reymann Reypka
Reyß Rezaei Reznicek Rheinfelder Rheinschmidt Rheinwald Rhiemeier Rhoden Rhomberg Ribbe Ribbert Ribbrock Ribera Ribke Rickels Rickelt Ricken Ricker Rickermann Rickers Ricking Ricklefs
Rickmann Rickmeier Rickmers Rickmeyer Ridderbusch Ridders Riebe Riebel Riebensahm Rieber Riebesehl Riebesell Riebling Riebow Riebschläger Riechel Riechelmann Riechers Riechert
Riechmann Rieck Riecke Rieckemann Rieckers Rieckhoff Rieckmann Riedemann Riedl Riedle Riedmann Riedmiller Riedmüller Riedrich Riedt Riedweg Riefers Riefler Riefling Rieg Riegelmann
Riegert Riegg Riegger Riegler Rieglmayer Riegner Rieh Riehemann Riehl Riehle Riehm Riehn Riek Riekeberg Rieken Rieker Riekert Riekhof Riekhoff Riel Rielinger Rielke Riemeier
Riemensperger Riemerschmid Riemke Rieneck Riener Rienhoff Rienks Rienow Riep Riepe Riepen Rieper Riepert Riepl Rieple Ries Riesbeck Riesenbeck Riesenberg Riesenberger Riesinger Rieske
Riesling Riesmeier Riesmeyer Riesner Rießbeck Riessner Riestenpatt Rieth Riethdorf Riether Riethig Riethmaier Riethmüller Riethoff Rietmann Rietmüller Rietz Rietze Rietzler Rietzschel
Rieve Riewe Riexinger Rifai Riffel Riffelmacher Rigg Riggenbach Riggert Rigoll Rihm Rimbach Rimbeck Rimek Rimkus Rimmel Rimmele Rimpau Rimpel Rimpf Rimpler Rinas Rinau Rinck Rinckens
Rinderer Rinderle Rinderspacher Rindfuß Rindler Rindlisbacher Rindt Ringat Ringbeck Ringelmann Ringelstein Ringena Ringendahl Ringering Ringgenberg Ringhofer Ringhoffer Ringk Ringkamp
Ringleb Ringler Ringling Ringlstetter Ringmann Ringsdorf Ringstorff Ringwald Ringwelski Rinkel Rinkens Rinker Rinkert Rinkēvičius Rinklake Rinkleff Rinn Rinnebach Rinneberg Rinnert
Rinnhofer Rinninsland Rinscheid Rinsler Rintelen Rinza Ripke Ripken Ripp Rippel Ripperda Ripperger Rippert Rippl Ripplinger Rippmann Risch Rischar Rischbieter Rischke Rischmüller Riske
Rissel Rissling Rissmann Rißmann Ristau Rister Ristow Rith Ritschard Ritschl Rittberg Rittberger Rittel Rittelmeyer Rittenhouse Ritterbach Ritterfeld Ritterhaus Ritterhoff
Rittersberger Rittershaus Rittgen Rittgers Ritthaler Rittig Rittinger Rittinghaus Rittler Rittmann Rittmeier Rittmeyer Rittner Rittstieg Ritz Ritzau Ritzel Ritzenhöfer Ritzenhoff
Ritzert Ritzinger Ritzka Ritzkowski Ritzler Ritzmann Ritzrau Rivas Rivera Rivero Rixecker Rixen Rixner Rizor Röbbelen Robeck Röbel Röbels Robers Robisch Robitzsch Robke Röbke Robl
Röbler Röblitz Robra Robrahn Rocha Rochel Röchling Rocholl Röchter Rockel Röckel Röckelein Rockelmann Röckendorf Rockinger Röckl Röckle Rockmann Röckmann Rocksien Rodatz Rodde Rode
Rodeck Rodehorst Rodekamp Rodemann Rodemer Rodemerk Rodenbach Rodenbeck Rödenbeck Rodenberg Rodenbusch Rodenhausen Rodenstein Rodenstock Rodenwald Rodenwaldt Roderer Röderer Roderfeld
Roderig Rodewald Rödig Rödigs Röding Rödl Rödle Rödler Rödlich Rödling Roeb Roebke Roeck Roecken Roederer Roedl Roegele Roehl Roehler Roehm Roehr Roehrig Roelcke Roelen Roelfs Roeling
Roell Roeloffs Roelofs Roels Roemer Roeper Roepke Roes Roesch Roeschies Roese Roeser Roeske Roesler Roesner Roessel Roessler Roessner Roethe Roether Roethlisberger Roetmann Roettgen
Roettger Roever Roewer Rogahn Rogall Rogalla Rogalski Roge Rogel Rögele Rögelein Rogg Roggemann Roggenbrodt Roggenbuck Roggenkamp Roggenkämper Roggon Roggow Rogler Rogner Rögner
Rogosch Rohaczek Rohden Rohdewald Rohdich Roher Rohkemper Rohl Rohland Röhle Rohledder Rohleder Röhler Rohlf Rohlffs Rohlfing Rohlfs Röhlich Röhlig Röhlk Rohloff Rohmann Rohmeder Rohn
Röhn Rohne Rohner Röhner Röhnert Rohnke Rohnstein Rohrbeck Röhrbein Rohrberg Röhrborn Röhricht Röhrig Röhring Röhrl Röhrle Rohrmann Röhrmann Rohrmeier Rohrmoser Rohrmüller Röhrscheid
Rohs Rohse Rohte Rohweder Rohwer Rojahn Rojek Rokitta Rolff Rolffs Rolfing Rolfs Rolfsmeyer Roling Rolke Rolland Rollar Rollberg Rollenbeck Rollenhagen Rolletschek Rölli Rollier Röllig
Röllin Röllinghoff Rollke Rollmann Rolly Roloff Rolofs Romahn Romanescu Romanowski Romberg Romberger Römbke Romeick Romeikat Romeike Römelt Römermann Römhild Römling Römmele Rommeley
Römmelt Rommeney Rompe Rompel Rompf Romstedt Rönck Röndigs Rondorf Röner Röngen Rönick Rönisch Rönnau Rönnebeck Ronneberger Rönneke Rönnfeldt Rönnpagel Rönsberg Ronsdorf Roob Roolf
Roolfs Roos Roosen Roosmann Rooß Roost Röpcke Ropella Röper Ropers Ropertz Röpke Röpnack Ropohl Roppel Ropte Rorig Rörig Röring Rosales Rosam Rosar Rosbach Rosch Rösch Roschek Röschel
Röschenbleck Röschenthaler Röschert Roschinsky Roschka Roschke Röschlau Röschlein Roschmann Röschmann Rosei Rosemann Rosemeier Rosemeyer Rosenau Rosenbach Rosenbauer Rosenbaum
Rosenbladt Rosenbohm Rosenbrock Rosendahl Rosener Rosenfeld Rosenfeldt Rosengart Rosenhagen Rosenkötter Rosenlechner Rosenmann Rosenow Rosenstein Rosenstiel Rosenstock Rosenwald Rosier
Rosin Rösing Rosinger Rösinger Roske Röske Röskens Roski Roskothen Rösl Röslen Röslin Rosmanith Rosner Rösner Rospleszcz Rossbach Roßbach Rossberg Roßbroich Rössel Rößel Rösselet
Rossig Rössig Rößig Rossin Rössing Rößing Rosskamp Roßkamp Rosskopf Roßkopf Rössle Rößle Rößlein Rössler Rößler Rössling Roßmanith Roßmann Rossmeier Rossmeisl Roßmeisl Rossmeißl
Rossmüller Roßmy Rössner Rößner Rossow Rosswog Rostalski Rosteck Röstel Roth-Behrendt Rothacher Rothaermel Rothbarth Rothbauer Rothe Röthel Röthemeyer Rothenbacher Rothenberg
Rothenbühler Rothenhagen Rothenhöfer Rothenpieler Rothenstein Rothermel Rothert Rothfuss Rothfuß Röthig Röthke Rothkirch Rothkopf Röthlein Rothleitner Rothley Röthlingshöfer
Röthlisberger Rothmaier Rothmann Rothmayr Rothmeier Rothstein Rothwein Rotmann Rotsch Röttcher Rotteck Rottenberg Rottenecker Rottensteiner Röttering Rötters Röttger Röttgers Rotthoff
Rötting Rottler Rottleuthner Rottmair Rottmann Rottmeier Rottner Rötz Rötzel Rouenhoff Rowald Röwe Rowedder Rowek Röwekämper Röwer Rowold Röxe Roychowdhury Rozek Ruback Rubarth
Rübenach Rubenbauer Rübenkamp Rüberg Rubljow Rübner Rübsam Ruch Ruchatz Ruchay Ruchti Ruckaberle Ruckdäschel Ruckdeschel Ruckelshausen Rückemann Ruckenbauer Rückl Rückle Ruckriem
Rückriem Ruda Rüde Rüdebusch Rudek Rudeloff Rudershausen Rudert Rüdinger Rudisha Rüdlin Rudloff Rudnick Rudnicki Rudo Rudolphi Rudorf Rudorff Rudzio Ruef Rueff Rueger Rüegg Rüegger
Rüegsegger Rüesch Rueß Rüetschi Rufeger Ruff Rüffer Ruffert Rüffler Rufner Rügemer Rugenstein Rügge Rüheling Ruhenstroth Ruhl Ruhland Rühle Rühlemann Rühlicke Rühlig Rühling Ruhmann
Rühmeier Rühmkorf Ruhmöller Ruhnau Ruhnke Ruhoff Ruhrberg Rührnößl Rührschneck Ruhsert Ruhwedel Ruisinger Rukavina Rukmini Rukwied Ruland Rülicke Rülke Rüll Rullkötter Rullmann Ruloff
Rumberg Rummeld Rümmele Rümmelein Rummelsberger Rummens Rummler Rümmler Rump Rumpel Rumpelt Rumpeltes Rumpff Rumschöttel Rundel Rundfeldt Rundshagen Runeborg Rünger Rungius Runkel
Rünker Runkler Runnebaum Runschke Runte Runtsch Rupf Rüping Rüpke Ruppe Ruppel Ruppelt Ruppenstein Ruppenthal Rupping Rupprath Rupprich Rupps Rüprich Rusch Rüsch Ruschel Rüschenschmidt
Ruschhaupt Ruschig Ruschin Ruschke Ruschmann Ruschmeier Ruschmeyer Rüschoff Rüsel Rusert Ruske Ruskowski Ruslar Rüss Russak Rüße Russek Rüßler Russmann Rußmann Rüssmann Rüßmann Rustawi
Rustemeyer Rüster Rüstow Rutenberg Rutetzki Rüth Ruthe Ruthenbeck Ruthenberg Rüther Rutherford Rüthers Rüthlein Rutka Rutloff Rutschke Rutschky Rutschmann Rutter Rüttgen Rüttimann
Ruttinger Rüttinger Ruttkamp Ruttke Ruttmann Rutz Rütz Rützel Rutzen Rützler Rutzmoser Ruwe Rybakin Rybakina Rybakow Rybarczyk Rybicki Ryborz Rychter Rygol Ryll Rymon Rympel Rynkowski
Ryssel Rzehak Rzepka Saadhoff Saake Saalbach Saalfrank Saalmann Saam Saarbach Saavedra Sabah Sabais Sabaß Sabatzus Sablotny Sabrowski Sachau Sachers Sachsse Sachweh Sackenreuther Säckl
Säckler Sackmann Saçlı Saddiq Sadlowski Sadyr Saeed Saefkow Şafak Sagasser Sagave Sagdijew Sagmeister Sagner Sahl Sahling Sahlmann Sahm Sahn Sahni Sahoo Sahr Saibold Said Saile Sailer
Saini Saionji Saitō Sakaguchi Sakić Sakowski Sakurai Salah Salam Salameh Salbaum Salchow Saldaña Salden Saleem Salewski Salgado Salim Saling Salisch Salje Sallach Sallandt Sallmann
Salm Salmen Salmhofer Saloga Salomo Salow Salzbrenner Salzgeber Salzinger Salzmann Salzner Sämann Samaranch Samarra Samel Samland Sammet Samol Sampaio Sampaoli Sampels Samson Sandau
Sandberg Sandbothe Sandfort Sandforth Sandhaas Sandhoff Sandig Sandkamp Sandkaulen Sandkühler Sandler Sandmann Sandmeier Sandmeyer Sandrart Sandschulte Sandstede Sandt Sandtner
Sandvoss Sandvoß Sane Sanftenberg Sangmeister Sannemann Sanner Sannwald Sano Sanogo Santel Santen Santner Saran Saraswati Šarić Sarkissjan Sarraj Sasowski Sass Sasse Sassen Sassenberg
Sassenhausen Sassenroth Sasserath Saßmannshausen Saßnick Sassou Sata Satke Satomi Satorius Sattelberger Sattelmacher Sattelmaier Satzger Satzinger Saub Sauberschwarz Sauerbaum
Sauerbeck Sauerborn Sauerbrey Sauerbronn Säuerlich Sauermann Sauerteig Sauerwald Sauerwein Saumweber Sauner Saupe Saur Sauser Sauskojus Sausner Sauter Sautermeister Sauther Sautner
Sautter Savisaar Sawada Sawade Sawall Sawamura Sawatzki Sawatzky Sawitzki Saxe Saxena Saxer Saxinger Saxler Sayed Schaab Schaad Schaade Schaaff Schaal Schaar Schaarschmidt Schaback
Schabbach Schabel Schaberg Schabert Schachinger Schächinger Schachtner Schachtschabel Schachtsiek Schack Schackert Schackmann Schad Schadeberg Schädle Schädlich Schadt Schadwinkel
Schaedel Schaefer Schaeffer Schaer Schaerer Schaetz Schaetzke Schaetzle Schafberg Schafberger Schäferling Schaffarczyk Schaffeld Schäffeler Schafferhans Schaffert Schaffhauser
Schaffner Schäffner Schaffranek Schaffrick Schafhausen Schafheutle Schafhirt Schäflein Schafmeister Schafroth Schaftner Schagerl Schaible Schaich Schaidt Schairer Schaitl Schake
Schalla Schallbroch Schallenberger Schallert Schallmayer Schallmeier Schallner Schallock Schallreuter Schallwig Schaltegger Schalthoff Schalück Schambach Schamber Schamberger Schamoni
Schanbacher Schandelmaier Schandl Schaner Schank Schanze Schänzel Schanzenbach Schänzler Schapals Schapdick Schaper Schapitz Scharbert Schardt Scharenberg Scharfenberg Scharfenecker
Scharfenstein Scharff Scharfschwerdt Scharl Scharlau Scharmann Scharnagl Scharnberg Scharnitzky Scharpenack Scharpenberg Scharpf Scharpff Scharr Scharrenbach Scharrenberg Scharrer
Schart Schartl Schartmann Schartner Schasiepen Schasse Schatter Schattevoy Schattmann Schätzing Schätzl Schätzle Schätzlein Schätzler Schatzmann Schauberger Schauch Schauder Schauerte
Schauf Schaufelberger Schaufele Schäufele Schauff Schäuffele Schäuffelen Schaufler Schaufuß Schauinsland Schaumann Schaumberg Schaumberger Schaupp Schauries Schauß Schaust Schautzer
Schauwecker Schauwienold Schebesta Schebitz Schech Schecher Schechtel Scheckel Schedel Schedelbeck Schedl Schedler Scheele Scheelen Scheepers Scheerbarth Scheermann Scheewe Scheffczyk
Scheffen Scheffner Scheftner Schegg Schehl Scheib Scheibel Scheibelhofer Scheible Scheiblich Scheibling Scheibner Scheichl Scheid Scheideler Scheidereit Scheiderer Scheidgen Scheidig
Scheiding Scheidl Scheidle Scheidler Scheidmann Scheidner Scheidt Scheifele Scheiffele Scheifler Scheil Scheinert Scheinhardt Scheinost Scheitenberger Scheitler Scheitlin Scheitterlein
Schelberg Schelbert Schelhaas Schellenbach Schellenberg Schellenträger Schellerer Schellert Schellhaas Schellhardt Schellin Schellinger Schellmann Schelm Schelp Schelpmeier Schelske
Schelsky Schelter Schelz Schelzel Schemer Schemken Schemm Schemmel Schemmer Schemmerling Schemminger Schempp Schenck Schendel Schendera Schenderlein Schener Schengber Schenke
Schenkelberg Schenkl Schenkmann Schenning Schepanski Scheper Schepers Schepke Schepky Schepp Scheppach Scheppe Schepping Scherb Scherbarth Scherbaum Scherberger Scherdin Scherff
Scherfke Scherhag Scherk Scherl Scherle Scherler Scherling Scherlitz Schermann Schermer Schermuly Schernikau Schernthaner Scherping Scherr Scherrer Scherrieble Scherrmann Schersch
Scherschel Schertel Schertler Scherübl Scherzberg Scherzinger Schetter Schettler Schettner Scheuber Scheuble Scheuch Scheuerer Scheuering Scheuerle Scheuerlein Scheuermann Scheuern
Scheufele Scheuffele Scheuffler Scheunemann Scheunert Scheuplein Scheurer Scheurich Scheuring Scheurle Scheurlen Scheve Schewior Scheyhing Scheytt Schibel Schibilsky Schiborr Schich
Schichl Schichtel Schickel Schicker Schickert Schickhardt Schickle Schickling Schickner Schiebel Schieche Schiechtl Schieck Schiederig Schiedermaier Schiedermair Schiedt Schief
Schiefelbein Schieferdecker Schieferle Schieferstein Schieffer Schieffler Schiegg Schiegl Schieh Schiek Schiel Schielein Schieler Schielke Schiemann Schiementz Schienle Schier
Schierack Schierbaum Schierbecker Schierding Schierenbeck Schierenberg Schierer Schierhold Schierholt Schierholz Schiering Schieritz Schierjott Schierke Schierl Schierle Schierling
Schierloh Schierz Schießer Schiessl Schießl Schiessler Schießler Schiffel Schifferdecker Schifferer Schiffers Schiffhorst Schiffke Schiffl Schiffler Schiffmacher Schiffmann Schiffmeyer
Schiffner Schigulski Schikaneder Schikora Schikorski Schildbach Schildge Schildmann Schildt Schilke Schillat Schillers Schillmeier Schillmöller Schilp Schilpp Schilson Schiltz Schimak
Schimanek Schimank Schimanski Schimansky Schimek Schimke Schimmack Schimmang Schimmelmann Schimmelpfeng Schimmelpfennig Schimmeyer Schimming Schimpfle Schimpl Schimunek Schimweg
Schinagl Schindele Schindelmann Schinder Schindl Schindlbeck Schindling Schink Schinke Schinkler Schinle Schinner Schinnerl Schinzel Schipmann Schippan Schippel Schipper Schippers
Schippmann Schipporeit Schirdewan Schirlitz Schirmann Schirmbeck Schirmeister Schirnhofer Schirra Schirrmann Schirrmeister Schischke Schischkoff Schittek Schiwek Schiwy Schlaak
Schlabach Schlabitz Schladebach Schläfke Schläfli Schlagbauer Schlagenhauf Schlageter Schlagkamp Schlagmann Schlamann Schlamp Schlangenotto Schlapp Schlappner Schlarb Schlarmann
Schlatterer Schlattmann Schlattner Schlawin Schlebusch Schlechtinger Schlechtriem Schlechtweg Schleede Schleef Schleenbecker Schlehuber Schleich Schleicherdt Schleifenbaum Schleiff
Schleiffer Schleim Schleinitz Schleinkofer Schleip Schleißer Schleith Schleker Schlemm Schlenk Schlenke Schlenker Schlenkhoff Schlenstedt Schlenther Schleper Schlereth Schlerka Schleth
Schlett Schlette Schleu Schleupner Schleusener Schleusing Schleußinger Schleussner Schleußner Schley Schlich Schlichting Schlichtmann Schlickum Schlie Schliefke Schlieker Schliekmann
Schlienkamp Schliep Schlieper Schliephacke Schliephake Schliephorst Schlier Schlierenkamp Schlierkamp Schliermann Schliess Schließer Schlimbach Schlimgen Schlimm Schlimper Schlindwein
Schling Schlingensiepen Schlinghoff Schlingloff Schlingmann Schlinkert Schlipf Schlippenbach Schlitt Schlitter Schlobach Schlobohm Schlochow Schlockermann Schlöer Schlögel Schlögl
Schlömann Schlömer Schlömmer Schlömp Schlör Schlösinger Schlossarek Schlossmacher Schloßmacher Schlothmann Schlotmann Schlott Schlotterbeck Schlottke Schlottmann Schlotz Schlözer
Schlude Schlueter Schlumberger Schlumbohm Schlumpberger Schlünder Schlundt Schlünz Schlünzen Schlupp Schluppeck Schlürmann Schlüsener Schlüßler Schlussnus Schlüters Schlüting
Schluttenhofer Schlütter Schlütz Schmachtenberg Schmacke Schmädeke Schmadtke Schmahl Schmähling Schmal Schmalbach Schmalbrock Schmalenbach Schmalenberg Schmalfeld Schmalfeldt Schmalfuß
Schmalhofer Schmalholz Schmalhorst Schmäling Schmaljohann Schmall Schmalohr Schmalstieg Schmaltz Schmalzbauer Schmalzl Schmalzried Schmandt Schmans Schmarsow Schmauder Schmauderer
Schmautz Schmauz Schmech Schmechel Schmedding Schmedt Schmees Schmeidl Schmeier Schmeil Schmeing Schmeink Schmeis Schmeisky Schmeisser Schmeißer Schmeißner Schmellenkamp Schmeller
Schmelter Schmelzle Schmelzlin Schmenk Schmerbach Schmerbeck Schmerer Schmerl Schmersahl Schmettan Schmettau Schmetz Schmetzer Schmezer Schmickler Schmid-Ospach Schmidberger
Schmidhauser Schmidhofer Schmidhuber Schmidig Schmidl Schmidlin Schmidmeier Schmidmer Schmidpeter Schmidtbauer Schmidtchen Schmidtmann Schmidtmeier Schmidtmer Schmidts Schmidtz
Schmiedeberg Schmiedeke Schmiedel Schmiedeskamp Schmiedl Schmieg Schmiegel Schmiele Schmiemann Schmies Schmiese Schmiester Schminck Schminke Schmirl Schmischke Schmit Schmitke
Schmitting Schmittner Schmitz-Wenzel Schmitzberger Schmitzek Schmitzer Schmöckel Schmoger Schmöger Schmohl Schmökel Schmolck Schmölders Schmoldt Schmolke Schmoll Schmöller Schmolling
Schmollinger Schmolz Schmölz Schmölzer Schmorl Schmotz Schmuki Schmülling Schmunk Schnaars Schnabl Schnack Schnackenberg Schnädelbach Schnaderbeck Schnaible Schnaidt Schnaiter
Schnaitmann Schnakenberg Schnalke Schnapka Schnapp Schnappauf Schnarrenberger Schnars Schnatbaum Schnatmann Schnattinger Schnatz Schnaubelt Schnauber Schnaus Schnautz Schneble
Schneebeli Schneefuß Schneehagen Schneeman Schneeweis Schnegg Schneidenbach Schneiderat Schneiderbauer Schneiderhan Schneiderheinze Schneiderjohann Schneidermann Schneidhuber
Schneidmadl Schneikart Schneike Schnellbacher Schnellenbach Schnellhardt Schnelting Schnepel Schnerch Schnerring Schnetgöke Schnetkamp Schnetzler Schneyder Schnibben Schnick Schnicke
Schnidrig Schnieber Schnieder Schnieders Schnier Schniggenfittig Schnitger Schnitker Schnittger Schnittker Schnitzer Schnitzerling Schnitzius Schnizer Schnöbel Schnöller Schnoor
Schnorbus Schnorr Schnorrenberg Schnura Schnurbein Schnurbusch Schnurr Schnurre Schnurrer Schnyder Schöb Schobel Schöbel Schöberl Schoberth Schöbitz Schöch Schockemöhle Schockenhoff
Schodder Schödel Schödl Schödlbauer Schoebel Schoech Schoefer Schoel Schoelen Schoell Schoeller Schoen Schoenaich Schoenau Schoenbeck Schoenberg Schoenberger Schoenberner Schoene
Schoeneberg Schoeneck Schoenemann Schoener Schoenfeld Schoenfelder Schoenhof Schoening Schoenmakers Schoenmann Schoenner Schoenthaler Schoepe Schoepke Schoerner Schoettle Schoettler
Schoetz Schofer Schöfer Schöffel Schöffl Schöffler Schöfl Schöfmann Schöfthaler Schog Schöggl Scholand Scholber Scholich Schollän Schollbach Schollmayer Schollmeier Schollmeyer
Schollwöck Scholten Scholtes Scholtis Scholtissek Scholtyseck Scholtyssek Scholtz Scholtze Scholzen Schomaker Schomann Schömann Schomber Schomberg Schömer Schomers Schomerus Schömig
Schommer Schommers Schomper Schönaich Schönau Schönbächler Schönbauer Schönbeck Schönberner Schönborn Schönbrodt Schönbrunn Schöneborn Schöneck Schönefuß Schönegg Schöneich Schönell
Schönemann Schönemeyer Schönenbach Schönenberg Schönenberger Schönenborn Schonert Schönert Schönewald Schönfeldt Schönfließ Schöngarth Schöngrundner Schönhardt Schönhofer Schönhoff
Schönian Schöning Schönke Schönlau Schönle Schönlein Schönling Schönmann Schönmeier Schönmetz Schönmüller Schönsee Schönstedt Schönstein Schönthal Schönthier Schönwald Schönwerth
Schönwiesner Schönzart Schoofs Schoon Schoone Schoop Schopen Schopf Schöpf Schöpfel Schöpflin Schöpke Schopp Schöpp Schoppe Schöppe Schöppel Schoppengerd Schöppenthau Schöpper Schöppl
Schöppler Schoppmann Schoppmeyer Schöppner Schöps Schöpsdau Schorb Schorch Schorer Schörgenhofer Schörghofer Schörghuber Schories Schorkopf Schorlemer Schorn Schornack Schornberg
Schörner Schörnig Schorpp Schorr Schorse Schorstein Schortmann Schoske Schossau Schossig Schoßig Schossleitner Schößler Schöttgen Schöttke Schottky Schöttl Schöttle Schöttler
Schottmüller Schöttner Schotts Schötz Schöwe Schöwer Schrabauer Schrabback Schrack Schrackmann Schradi Schradin Schraeder Schraepler Schraff Schrafl Schrag Schrage Schräge Schragl
Schragmann Schraitle Schramek Schramke Schraml Schramma Schrammel Schrapel Schrapers Schrapp Schratt Schraud Schraudner Schraudolf Schraufl Schraufstetter Schrauth Schrauwen
Schreckenbach Schreckenberg Schreckenberger Schrecker Schreckling Schreer Schreff Schrefler Schreib Schreiberhuber Schreibmaier Schreibmayer Schreibmüller Schreiegg Schreijäck
Schreijer Schreil Schreilechner Schreiter Schrell Schrempf Schrempp Schrenk Schrepfer Schrepp Schreuder Schreurs Schrewe Schreyl Schreyögg Schrick Schrieber Schriefer Schriefers
Schriefl Schriek Schriever Schrimm Schrimpf Schrimpff Schripsema Schröckh Schrod Schröders Schrodi Schrödl Schrodt Schroeck Schroeders Schroedter Schroeer Schroer Schroers Schröers
Schroeter Schröfel Schröfelbauer Schröfl Schroiff Schroll Schröll Schropp Schröppel Schrörs Schrotberger Schroth Schrottke Schröttle Schröttner Schruba Schrübbers Schrüffer Schrul
Schubach Schubbert Schuberth Schübl Schublach Schübler Schuch Schuchard Schuchardt Schuchart Schuchhardt Schuchmann Schüchner Schuchter Schuck Schuckert Schücking Schückler Schuckmann
Schüddekopf Schudel Schudt Schudy Schuebel Schüebel Schueler Schuermann Schuetz Schuetze Schuff Schüffel Schuffert Schügerl Schuhbauer Schuhbeck Schuhmann Schuhr Schüki Schükri Schuldt
Schulemann Schulenberg Schulenkorf Schulin Schüll Schüller Schüllerman Schüllner Schulmeyer Schulte-Hillen Schulteis Schultejans Schultheis Schultka Schultze-Rhonhof Schultzen Schulzek
Schulzendorf Schulzke Schulzki Schumack Schumak Schümann Schümer Schumm Schummer Schumpelick Schumpich Schunck Schunda Schunk Schunke Schünke Schünzel Schünzler Schupp Schuppan
Schüppel Schuppener Schuppert Schuppli Schurad Schürch Schürer Schürg Schürger Schürgers Schürhoff Schürholz Schurig Schüring Schürk Schürkamp Schürle Schürlein Schurmann Schürmann
Schürmer Schürmeyer Schurr Schürrer Schuschtschow Schusdziarra Schüßel Schüssele Schüßeler Schüssler Schüßler Schussmann Schusterreiter Schusterschitz Schüszler Schuth Schüttauf
Schütterle Schüttfort Schüttken Schüttler Schüttoff Schutzbach Schützelhofer Schützendorf Schützenhöfer Schützinger Schützler Schützner Schuurmann Schüürmann Schwaabe Schwabbauer
Schwabedissen Schwabel Schwabl Schwachtje Schwadorf Schwaebsch Schwägerl Schwaha Schwaibold Schwaighofer Schwalb Schwald Schwallbach Schwamb Schwamberger Schwamborn Schwammberger
Schwämmle Schwandt Schwanebeck Schwanekamp Schwanenberg Schwang Schwanhäuser Schwanhäußer Schwank Schwanke Schwankhart Schwankl Schwappach Schwarberg Schwark Schwarmann Schwarplies
Schwartau Schwarting Schwartze Schwartzkopf Schwartzkopff Schwartzmann Schwarzbach Schwarzbauer Schwarzbeck Schwarzberg Schwarzbözl Schwarzelühr Schwarzenbach Schwarzenbrunner
Schwarzfurtner Schwarzhans Schwarzhaupt Schwarzhoff Schwarzhuber Schwarzinger Schwarzl Schwarzmaier Schwarzmann Schwarzmayr Schwarzmeier Schwarzmüller Schwarznau Schwarzpaul
Schwarzstein Schwatlo Schwebel Schweble Schweder Schwedes Schwedler Schwedt Schwefer Schwegel Schwegmann Schweickardt Schweickart Schweickert Schweigert Schweighart Schweighofer
Schweighöfer Schweighöffer Schweigler Schweikardt Schweikart Schweikert Schweikhardt Schweinar Schweinberger Schweinfurth Schweinhage Schweinhardt Schweinsberg Schweinsteter
Schweintzger Schweisfurth Schweisgut Schweizerhof Schwellbach Schwelling Schwellinger Schwemin Schwemmle Schwenck Schwencke Schwendemann Schwendener Schwendimann Schwendler Schwendner
Schwendt Schwendtner Schweneke Schweng Schwengler Schwenke Schwenker Schwenkert Schwenkmezger Schwenner Schwentker Schwentner Schwenzer Schwepcke Schweppe Schwerdfeger Schwerdt
Schwerdtner Schwerenski Schwering Schwerma Schwermer Schwertfeger Schwertl Schwertner Schwery Schwesinger Schweter Schwetje Schwetlick Schwetz Schwetzel Schwetzke Schwetzler Schweyer
Schweyher Schwichtenberg Schwick Schwickerath Schwickert Schwidetzky Schwidrowski Schwieder Schwiegk Schwier Schwierholz Schwiermann Schwiers Schwierzy Schwiesau Schwietering
Schwietert Schwiezer Schwill Schwindling Schwindt Schwingel Schwingeler Schwingenschlögl Schwingenstein Schwinger Schwinghamer Schwinkendorf Schwinn Schwinning Schwintowski Schwippert
Schwirblat Schwirtz Schwirz Schwitalla Schwitter Schwitters Schwitzgebel Schwitzke Schwitzky Schwob Schwöbel Schwöbke Schwochert Schwochow Schwope Schwöpe Schwörbel Schwörer Schwuchow
Schwulst Schwyter Scindia Seck Sedki Seebach Seebauer Seebeck Seeberg Seebode Seebohm Seedorf Seefeld Seefeldt Seefried Seegebarth Seegert Seegmüller Seeh Seehausen Seehawer Seehuber
Seehusen Seekamp Seekatz Seel Seela Seelbach Seelhoff Seelhorst Seelig Seelinger Seelmann Seemayer Seemüller Seepe Seesemann Seethaler Seewald Segbers Segebarth Segelcke Segelken
Segerer Segeth Seggelke Seggern Seggewiß Segl Segner Sehgal Sehl Sehlbach Sehling Sehlke Sehlmann Sehlmeyer Sehm Sehmsdorf Sehnert Sehring Sehrt Sehwag Seib Seibel Seibertz Seibicke
Seibold Seiboth Seibter Seichter Seidelmann Seidemann Seidenath Seidenberg Seidenfad Seidenfuß Seidenschwarz Seiderer Seidle Seidlein Seidler Seidlitz Seidlmayer Seidlmeier Seidner
Seidt Seier Seiert Seifermann Seiferth Seiff Seiffart Seiffert Seifried Seigel Seigfried Seigner Seik Seikel Seilacher Seilbeck Seilkopf Seiller Seilz Seimetz Seindl Seip Seipelt
Seipenbusch Seiper Seipold Seipp Seiser Seissler Seißler Seitfudem Seitter Seitzer Seitzl Seiwald Seiz Sejdiu Seki Sekiguchi Sékou Selbach Selbeck Selbert Selck Selig Seligmann
Selinger Selinka Selka Selke Selkmann Sell Sellach Selle Sellerbeck Sellering Sellers Sellge Sellin Selling Sellinger Sellke Sellmair Sellmann Sellmeier Sellnau Sellner Sellschopp
Selms Selpin Selters Seltmann Seltz Selz Selzer Semeraro Semler Semm Semmelmann Semmelmayer Semmelrogge Semmelroth Semmer Semper Sempf Senanayake Senckel Sendelbach Sendelhofert
Sendker Sendler Seneca Senft Senfter Seng Senge Sengebusch Sengelmann Senger Senger-Rendtel Sengle Sengpiel Sengpielsky Sengupta Senk Senkel Senkpiel Senn Senne Senner Sennewald
Sennhauser Sennholz Senninger Senska Senst Sentker Şentürk Senz Seppelfricke Seppelt Seppi Sepúlveda Sera Serau Serck Sering Serr Serrer Serwe Serwinski Sesay Setecki Seth Sethi
Settele Setter Setz Setzer Setzinger Setzke Seuberlich Seubert Seuferling Seufert Seuffert Seuling Seume Seupel Seuring Seuser Seusing Seuss Seuter Seuthe Severins Severt Sewekow
Sewera Sewing Sextro Seyb Seybold Seyboth Seydack Seydel Seydler Seydlitz Seyer Seyerlein Seyfarth Seyfert Seyferth Seyffarth Seyffer Seyffert Seyfried Seyler Seyring Shafiq Shagari
Shah Shaheen Shalhoub Shamkhani Shams Shanab Shankar Sharaa Sharaf Sharapova Shastri Shcherbakov Shekau Shekhar Shelley Sherzai Shetty Shevchenko Shibata Shigemitsu Shimada Shimamura
Shimazaki Shimoda Shimura Shinohara Shiozaki Shirai Shiraishi Shirazi Shonekan Shrivastava Shukla Siara Sibal Sibbe Siber Sichelschmidt Sichermann Sichler Sichting Sickel Sickenberger
Sickendiek Sickert Sickinger Sickmann Sickmüller Sidhu Sidibé Sidler Siebeck Siebels Siebenborn Siebeneck Siebeneich Siebenhuener Siebenmann Siebenthal Siebers Sieberth Siebertz
Siebler Siebmann Siebner Siebold Siebzehnrübl Siechau Sieck Sieckmann Siedenhans Siedentop Sieder Siederer Siedhoff Siedl Siedlaczek Siedow Siefarth Sieferle Siefers Siefert Siefken
Siefker Siefkes Siefring Siegelmann Siegl Sieglar Siegle Siegler Siegling Siegmann Siegmeier Siegner Siegrist Siegwarth Siehler Siehoff Siehr Siekaup Sieke Siekermann Siekhaus Siekmann
Siekmeier Sielaff Sielemann Sieling Sielmann Sielschott Siemann Siemer Siemers Siemes Siemon Siemoneit Siemons Siems Siemsen Siemssen Siemßen Siener Sienerth Siepe Siepen Siepenkort
Sieper Siepert Siepmann Sierau Sierck Siering Sierk Sierke Siermann Sierp Sies Siesel Siess Siessegger Sießmayer Sietas Sietmann Sietz Sietzy Sieveking Siever Sieverding Sievering
Sievert Sieverts Siewe Siewers Siewing Sigel Sigg Sigle Siglmüller Siglreithmayer Sigrist Sigurðardóttir Sigurðsson Sigwart Sikdar Sikler Silberbach Silberbauer Silberberg Silberberger
Silberkuhl Silbermann Silbernagl Silberschmidt Silberzahn Silcher Silge Sill Siller Sillmann Silz Simanowski Simbeck Simek Simeth Simke Simmank Simmat Simmen Simmer Simmerl Simmerling
Simmert Simmes Simmet Simmeth Simmler Simmon Simoleit Simons Simonsmeier Simson Sinabell Sindel Sindelar Sindermann Sindern Sindlinger Singelnstein Singewald Singhal Singhania Singhof
Singhoff Sinha Siniora Sinke Sinkel Sinnhuber Sinning Sinnwell Sinsel Sinske Sinterhauf Sinz Sipeer Sippach Sippel Sippl Sipple Sirch Sirges Sirisena Širvydas Siry Sissoko Sistenich
Sisulu Sithole Sitt Sitta Sittel Sitterberg Sittig Sittinger Sittler Sittner Sitzler Sitzmann Siuda Siwek Sixel Skalicky Skalweit Skarupa Skarupke Skauradszun Skiba Skibba Skibicki
Skibowski Skodda Skodowski Skok Skoluda Skopp Skorka Skorna Skorupa Skoruppa Skorzenski Skorzeny Skott Skottke Skouti Skowronek Skowronnek Skowronski Skrobek Skroblin Skrodzki Skrotzki
Skrzypczak Skrzypek Skudelny Skupin Skusa Skutta Slabon Slaby Sladek Slama Slansky Slapnig Slawinski Slawski Šlechta Slenczka Slesina Slezak Slotta Slottke Slovo Słowacki Sluka Slupek
Slupina Smend Smidt Smieja Smikalla Smok Smolarek Smolarz Smolinski Smolka Smoll Smolla Smollich Smolny Smoltczyk Smuda Smutek Smuts Snay Snethlage Snoek Snopek Snowadsky Sobania
Sobczyk Sobek Sobel Soberón Sobetzko Sobiech Sobieraj Sobirey Sobjanin Sobkowiak Sobol Sobolewski Soboll Sobott Sobotta Sobottka Sobukwe Söchtig Sode Sodeikat Söderström Södler Soeder
Soeffner Soehnle Soehring Soelling Soenius Soentgen Soeren Soergel Soff Sofsky Soga Soglo Sögtrop Sohl Sohlbach Sohm Söhndel Sohnemann Söhnholz Sohni Söhnle Söhnlein Sohr Sohst Sokoll
Sokolowsky Solbach Solbrig Soldan Solf Solger Solibieda Solinski Solís Soljan Sollacher Sollbach Sollböhmer Sölle Sollich Söllinger Sollmann Söllner Sollorz Sollwedel Solms Solow
Soltendieck Solter Sölter Soltermann Söltl Soltmann Soltwedel Soltwisch Soltys Soltysiak Somberg Sombetzki Sombold Sommerfeldt Sommerhage Sommerhäuser Sommerhoff Sommerkamp Sommerlad
Sommerlath Sommermann Sommermeyer Sommersberg Sommersell Sondag Sonderegger Sonderfeld Sondergaard Sonderhoff Sonderhüsken Sondermann Sondermeier Sondershaus Soni Sonn Sonnack
Sonneborn Sonneck Sonnek Sonnemann Sonnemans Sonnenborn Sonnenfeld Sonnenhol Sonnenholz Sonnenholzner Sonnenmoser Sonnenrein Sonnenschmidt Sonnewald Sonnleithner Sonnleitner Sonnow
Sonntagbauer Sons Sontag Sontopski Sontowski Sood Sooth Sopart Sopp Soppa Soppe Sörensen Sorg Sorgatz Sörgel Sorgenfrei Sorgenicht Sorgler Sorich Sorko Sormani Soro Sorrell Sörries
Sorst Soßna Soukup Soumaré Souza Sowa Sowada Sowade Sowinski Soyer Soyka Spaan Spacek Spachmann Späck Spackmann Spaderna Spaenle Spaeter Spaeth Spägele Spahl Spahlinger Spahmann Spahr
Spaich Späing Spall Spallek Spalteholz Spaltenstein Spamer Span Spandler Spanehl Spangemacher Spangenberg Spangenthal Spaniol Spank Spänle Spann Spannagl Spannbauer Spannenberg
Spannfellner Spannhake Spannhoff Spannl Spannowsky Spannring Spannuth Sparing Sparke Sparmann Sparr Sparrer Sparwel Spary Späthe Späthling Spätling Spatschek Spatzal Spatzenegger
Spatzier Spaude Spaun Spazier Spazierer Spechtenhauser Spechtl Spechtmeyer Specka Speckamp Speckbacher Speckert Speckhardt Speckle Speckmann Speckner Spee Speeck Spegg Spehl Spehr
Speich Speichert Speidel Speier Speigl Speil Speiseder Speitel Speith Speitkamp Spelberg Spelda Spelleken Spellenberg Spellerberg Spellmeyer Spelten Spelter Speltz Spelz Spendel
Spengel Spennemann Sperb Sperger Sperk Sperl Sperle Sperlich Sperner Sperrle Sperz Speth Spether Spettel Spettmann Spey Spichale Spichalsky Spichtig Spichtinger Spicka Spickenbom
Spickenreuther Spicker Spickermann Spidlen Spiecker Spiegelberg Spiegelhoff Spiegelmann Spiegelsberger Spiegl Spiegler Spieker Spiekerkötter Spiekermann Spiekers Spielbauer Spielberger
Spielbrink Spielbüchler Spielhagen Spielhoff Spielkamp Spielmann Spiering Spierling Spiermann Spiesen Spiesmacher Spiess Spiessberger Spiessl Spießl Spietz Spiewok Spilcker Spilger
Spilker Spiller Spillmann Spillner Spindelegger Spindler Spingler Spinn Spinneker Spinrath Spintig Spira Spirandelli Spiri Spiridonow Spiro Spitau Spittel Spitteler Spittka Spittler
Spittmann Spitz Spitzar Spitzberg Spitzeck Spitzemberg Spitzenberger Spitzing Spitzl Spitzlei Spitzley Spitzmüller Spitzner Spix Splett Spöcker Spöckmeier Spoden Spoerer Spoerl Spoerri
Spohn Spohrer Spoida Spönemann Sponholz Spönla Spönlein Sponring Sponsel Spoo Sporenberg Sporer Spörer Spörl Spörle Sporleder Spörlein Spörndli Sporning Spornraft Sporr Sporrer Spörrer
Spörri Sporschill Sporys Spoth Spötzl Sprafke Spratte Sprave Spreckelmeyer Spreckels Spreckelsen Spreemann Spreen Sprei Spreitz Spreitzer Spreitzhofer Sprem Spreng Sprengart
Sprengelmeyer Spreter Spretti Spreyer Sprick Sprickmann Spriegel Spriestersbach Spriewald Sprigade Sprindt Springborg Springborn Springfeld Springmann Springob Springorum Springsguth
Springub Sprinz Sprißler Sprockhoff Spröer Sprößer Sprössig Spruck Sprünken Sprute Spruth Spudich Spudulyte Spuhler Spühler Spurk Spurny Squarra Srba Sridhar Srinivasan Srivastava
Srocke Staab Staack Staaden Staadt Staake Staar Staas Staatz Stabenow Stabrey Stabroth Stache Stachelhaus Stachelroth Stachelscheid Stacheter Stachowski Stachura Stackelberg Stackmann
Stadelbauer Städele Stadelhofer Stadelmaier Stadelmann Stadelmayer Stadermann Stadlbauer Stadlberger Städler Stadlmair Stadlmann Stadlmayr Stadlmeier Stadlmeyer Stadlmüller Stadtfeld
Stadtler Stadtmann Stadtmüller Staebe Staeck Staege Staehelin Staehle Staemmler Staffa Staffelbach Staffeldt Staffelt Staffen Staffhorst Staffler Stagge Stagl Stagneth Stahlberg
Stahlecker Stahlhacke Stahlheber Stähli Stählin Stahlkopf Stahlmann Stahlschmidt Stahlschmitt Stahmann Stahmer Stahn Stahnke Stahr Stähr Staib Staiber Staigle Stain Stainer Stainmayer
Stalb Stalberg Stalder Stalf Stalherm Stalla Stallbaum Stallberg Stallecker Stalling Stallinger Stallkamp Stallmach Stallmann Stallschus Stalp Stalpers Stalter Staltmayer Stamberger
Stambolić Stamer Stammberger Stammeier Stammers Stamminger Stammkötter Stämmler Stammnitz Stamp Stampa Stampe Stampehl Stampfl Stampp Standau Standfuss Standfuß Standke Standl Standop
Stanek Stang Stangassinger Stangel Stangenberg Stangl Stangler Stangneth Stanicki Staniczek Stanislawski Stanka Stankiewicz Stankowski Stannek Stannieder Stanschus Stanzel Stanzick
Stanzl Stapelfeld Stapelfeldt Stapelkamp Stapelmann Staperfeld Staperfenne Stapff Stappel Stappen Stappenbeck Stappert Starck Starcke Starflinger Starick Starkel Starkl Starkloff
Starkmann Starl Starlinger Starosson Starosta Starp Stary Starz Starzmann Staschok Stassen Staszkiewicz Statz Statzner Staubach Staubermann Staubitz Stäuble Stäubli Stauche
Staudenecker Staudenmaier Staudenmayer Staudenmeyer Stauderer Staudigl Staudner Staudt Staudte Staudter Stauf Staufenbeyl Staufenbiel Stauffer Stausberg Stauss Stauß Stautner Stavemann
Stavenhagen Stawinoga Stawski Stebel Stebich Stebler Stebner Stechmann Steckel Steckelberg Steckemetz Steckenreuter Steckhan Stecklum Steckmann Steckmeister Steckner Stedele Steden
Steding Stedler Stedtfeld Steeb Steeg Steeger Steegmann Steenbuck Steenken Steenweg Steep Steer Steermann Stefanović Steffan Steffek Steffel Steffenhagen Steffes Steffin Steffke Steffl
Steffler Steffny Stegbauer Stegehuis Stegelmann Stegerwald Steggemann Steggewentz Steghöfer Steglich Stegmaier Stegmann Stegmayer Stegmeier Stegmeyer Stegmiller Stegmüller Stegt Stehl
Stehlin Stehling Stehmann Stehmeier Stehncken Stehno Stehr Stehrenberg Stehrer Steib Steibl Steible Steichele Steidel Steidl Steidle Steidler Steier Steiert Steigenberger Steigerwalt
Steigleder Steigler Steigmann Steigmeier Steigner Steiler Steilner Steimann Steimel Steimer Steimke Steimle Steimmig Steinach Steinack Steinbauer Steinbeis Steinbichler Steinbicker
Steinborn Steinbörner Steinbrenner Steinbring Steinbrink Steinbüchel Steindl Steindle Steindorf Steindorff Steindorfner Steinebach Steineck Steinecker Steinegger Steineke Steinel
Steinemann Steinen Steinert Steinerts Steinfadt Steinfath Steinfeldt Steinfort Steinfurth Steingart Steinhage Steinhart Steinhauff Steinhaus Steinhausen Steinhauser Steinhäuser
Steinhäusler Steinhäusser Steinhäußer Steinheber Steinhilber Steinhöfel Steinhofer Steinhöfler Steinhorst Steinich Steinicke Steinig Steinigeweg Steininger Steinitz Steinkamp Steinkat
Steinkemper Steinker Steinki Steinkopf Steinkopff Steinkötter Steinkuhl Steinl Steinle Steinlechner Steinlein Steinleitner Steinlen Steinmaier Steinmair Steinmassl Steinmaßl Steinmayer
Steinmayr Steinmetzer Steinmeyer Steinmüller Steinmüllner Steinohrt Steinorth Steinpichler Steins Steinsberger Steinsiek Steinskog Steinstraß Steinthal Steinvorth Steinwandt Steinwart
Steinweg Steinwerth Steiß Steisslinger Steitz Steitzer Stelke Stellbrinck Stellbrink Stelling Stellmach Stellmann Stellner Stellwag Stelmaszyk Stelter Steltner Steltzer Stelz
Stelzenmüller Stelzer Stelzig Stelzl Stelzle Stelzner Stember Stemberg Stemke Stemmann Stemme Stemmermann Stemmler Stempell Stemper Stempfhuber Stempfle Stempin Stempl Stempniewski
Stendebach Stendel Stender Stengelin Stenger Stengert Stengl Stenglein Stengler Stenke Stenner Stenschke Stenten Stenz Stenzel Stenzl Stepanek Stephani Stephany Stephinger Steppan
Steppat Steppert Steppke Steppuhn Steputat Sterk Sterkel Sterken Sterl Sterman Sternad Sternbach Sternbauer Sterneck Sternecker Sternefeld Sternemann Sternfeld Sternhagen Sternitzke
Sternkicker Sternkopf Sternschulte Sternsdorff Sterr Sterthoff Sterz Sterzel Sterzenbach Sterzl Stetefeld Stetka Stettberger Stetter Stettmer Stettner Stetzer Stetzler Stetzuhn Steube
Steuber Steuckart Steudel Steudemann Steudle Steudler Steudner Steudte Steudtner Steuerl Steuerwald Steuler Steup Steurenthaler Steurer Steuten Steuwe Stever Steverding Steverz Stewe
Stewens Stewig Stewing Stey Steyer Steyerl Steyn Sthamer Stichel Stichler Stichling Stichlmair Stichnoth Sticht Stichter Stichternath Stichweh Stickel Stickelbrock Stickelmaier
Stickler Sticksel Stidl Stiebel Stiebeling Stieber Stieberger Stiebich Stiebitz Stiebler Stiebritz Stiefelhagen Stiefelmeyer Stiefenhofer Stiefermann Stieff Stiegele Stiegelmar
Stiegemann Stiegert Stieglmaier Stiehl Stiehle Stiehler Stiehm Stiehr Stieler Stielicke Stielike Stieling Stiemer Stiemert Stiene Stienecker Stienen Stiens Stiepel Stieper Stierl
Stierle Stierlen Stierli Stierlin Sties Stiesch Stiessel Stieve Stiewe Stiewing Stiftar Stiftel Stigge Stiglbauer Stiglbrunner Stigler Stiglmaier Stiglmayer Stillfried Stillger
Stillhard Stillhart Stillig Stillner Stilp Stiltz Stilz Stimm Stimmel Stimmler Stimpel Stimpfig Stimpfl Stimpfle Stindt Stinger Stingl Stinner Stinshoff Stippel Stippler Stips Stirl
Stirm Stirnberg Stirnemann Stix Stobbe Stobbe-Stech Stöbe Stöbener Stoberl Stöberl Stobernack Stobinski Stobrawa Stockbauer Stöckel Stockem Stockenberger Stockenhuber Stockerer
Stockert Stöckert Stockfleth Stockhaus Stöckhert Stockhinger Stockhoff Stockhorst Stöckigt Stockinger Stöckinger Stöckl Stöckle Stöcklein Stöckler Stöckli Stöcklin Stockmaier Stockmann
Stöckmann Stockmar Stockmayer Stockmeier Stockmeyer Stöckner Stockreiter Stockschlaeder Stockter Stodden Stoddenkemper Stodieck Stoeber Stoeck Stoeckel Stoecker Stoeckl Stoecklin
Stoehr Stoelben Stoeltzner Stoerk Stoermer Stoessel Stoetzer Stoevesandt Stoewer Stoffel Stöffel Stoffers Stöffler Stoffner Stögbauer Stöger Stögerer Stohl Stohler Stöhlker Stohr
Stohrer Stöhrmann Stoibner Stoica Stoitschkow Stojanow Stokar Stoklossa Stokowski Stolarczyk Stolbinger Stoldt Stölken Stölker Stollberg Stolle Stolleis Stollenmayer Stoller Stollhans
Stollhoff Stollmann Stollmeier Stolln Stollorz Stolpmann Stolt Stolte Stolten Stolterfoht Stolterfoth Stölting Stoltz Stoltze Stöltzner Stölzel Stolzenbach Stolzenberg Stolzenberger
Stölzl Stölzle Stolzmann Stölzner Stomberg Stommel Stomper Stomporowski Stonjek Stoop Stopka Stoppa Stöppel Stoppelkamp Stöppler Stoppok Storath Storb Storbeck Storek Storf Störig
Störiko Stork Störk Storkebaum Storl Störl Störmann Störmer Storp Störring Störrle Störtebeker Storz Störzbach Störzel Storzer Störzer Störzinger Stosch Stössel Stößel Stößlein Stöter
Stötera Stotko Stotmeister Stötter Stotz Stötzel Stotzem Stötzer Stotzka Stötzner Stöver Stövesandt Stöwe Stöwer Stoy Stoyan Stoye Straaten Stracke Strackeljan Strackenbrock
Strackerjan Straede Strahlendorf Straile Straka Strambach Strampe Strangfeld Strangmann Strankmüller Stransky Straschewski Strasdas Strasdat Strasmann Strasoldo Straßberg Strassberger
Straßl Straßmaier Straßmair Strassmann Straßmann Straßmeier Straßner Strate Stratemann Straten Sträter Strathmann Strathmeyer Strathoff Stratmann Stratmeyer Strattenwerth Stratthaus
Straub Straube Strauber Straubmeier Strauf Strauhal Straus Straußberger Straussfeld Straußner Straut Strauven Strebel Strebinger Streblow Strecha Streckenbach Streckert Streckfuß
Streeb Streeck Streefkerk Streese Streffer Strefling Strehl Strehlau Strehle Strehler Strehlke Strehlow Streib Streibel Streibert Streibich Streibig Streichert Streichhan Streidl
Streil Streim Streinz Streitberger Streitbörger Streitenberger Streitferdt Streithoff Streitz Streitzig Strel Strelecki Strelitz Streller Strelow Strelzyk Stremel Stremlau Stremme
Stremmel Stremmer Strempel Strempfl Strenzke Stressmann Streubert Streuer Streufert Streuff Streul Streuli Streun Streusloff Streussnig Strewe Strey Strickel Stricker Strickling
Strickmann Strickner Strickrodt Stridde Striebeck Striebel Striebich Striebing Striebl Strieble Strieder Striefler Striegler Striek Striethorst Strietzel Striffler Strifler Strigl
Strimitzer Stringa Strippel Stritter Strobach Strobel Ströbel Strober Strobert Ströbl Stroblmair Strödter Stroebe Stroech Stroeder Stroetmann Strogies Strohbach Strohbusch Strohdiek
Stroheker Ströhl Ströhla Ströhle Ströhlein Strohmaier Strohmair Ströhmann Strohmayer Strohmeier Strohmeyer Strohner Strohriegl Strohsahl Strohschänk Stroink Stroka Strokosch Strolz
Strombach Strombeck Stromberg Strömel Stromeyer Stromiedel Strömmer Ströter Strothe Strothmann Strotmann Strotmeier Strott Strottmann Strotzer Stroux Strube Strubelt Struber Strucken
Struckmann Struckmeier Struckmeyer Struebing Strufe Struff Strugholz Strumann Strumbel Strümpel Strümper Strümpfel Strunck Strünck Strüning Strunk Strunz Strunze Struss Struß Struthoff
Strutz Strüver Struwe Strzelczyk Strzelecki Strzoda Strzodka Strzyz Stuba Stubbe Stubbemann Stubben Stubenvoll Stübig Stübing Stübinger Stubler Stübler Stübner Stückemann Stuckenberg
Stuckenschmidt Stucki Stückle Stückler Stuckmann Stückmann Stuckmayer Stückrath Stüdemann Studenroth Studeny Studer Studnitz Studt Studte Stuebel Stuefer Stuffertz Stugel Stuhlfauth
Stuhlmacher Stuhlmann Stuhlmüller Stuhrmann Stuke Stüke Stukenberg Stukenbrock Stukenkemper Stuller Stülp Stumberger Stummeier Stummvoll Stumpe Stumper Stumpfegger Stumpff Stumpfl
Stumpfögger Stumpp Stumptner Stünkel Stünzner Stüper Stupka Stupp Stuppner Stuppy Stürenberg Sturma Stürmann Sturmhöfel Stürner Sturzenegger Stürzl Stutte Stüttem Stüttgen Stutz
Stützel Stutzenberger Stutzke Stutzki Stützle Stutzmann Stüve Stüven Stüwe Styppa Styra Suabedissen Subel Suberg Subramaniam Subramanian Subramanyam Suchan Suchanek Suchert Suchland
Suchner Suchomski Suchy Suck Suckau Suckel Suckow Suckrau Sudau Südbeck Sudbrack Südekum Sudendorf Suder Sudermann Suderow Sudfeldt Sudhakar Sudhof Südhof Sudhoff Südhoff Sudholt
Sudhölter Sudholz Sudmann Südmeyer Suer Süer Suermann Suermondt Suess Suffa Suffrian Sugg Süggeler Sugimoto Sugita Sugiyama Suhling Sühling Sühlmann Suhm Suhr Suhrcke Suhre Suhren
Sührer Sührig Sukale Sukau Sukhoi Sukopp Sukowski Suleimanow Sülflow Sulfrian Sulger Sulima Sulimma Sulk Sulkowski Suller Sultani Sültemeyer Sülter Sültmann Sultzberger Sulz
Sulzenbacher Sülzle Sulzmann Sumfleth Sumkötter Summereder Summerer Sumser Sund Sundaram Sundararajan Sunderbrink Sundermann Sündermann Sundermeier Sundermeyer Sundorf Sunke Sunkel
Sunkimat Suntinger Suntrop Supp Suppan Supplieth Suppus Suren Surges Surkus Surmann Surmeier Surup Suschke Susemihl Susen Suske Süss Süssenbach Süßenbach Süßengut Süssenguth Süßlin
Süssmann Süßmann Süssmeier Süßmeier Süßmuth Süßner Suter Suthe Suther Suthold Sutholt Sutor Sutorius Sutter Sutterer Sütterlin Sutterlüty Suttkus Suttor Suttrop Suzman Svěrák
Swaminathan Swaraj Swarowsky Swars Swatek Swiderski Swienty Swierczek Swierczynski Swik Swinton Swiridow Swoboda Swyter Sybel Syberberg Sycha Sydekum Sylla Symalla Symann Symanski
Symens Symma Syngman Sypniewski Syrbe Syring Syska Szabados Szczepanski Szczypior Szeimies Szelag Szelagowski Szelinski Szepanski Szesny Szillat Szmula Szonn Szostak Szramek Szwed
Szyba Szyja Szymaniak Szymczak Szymkowiak Szyperski Szyszka Taake Tabatabai Tabatt Tabbert Tabel Tabeling Taber Tabor Taborsky Tachibana Tacke Tacken Tackenberg Tackmann Tadje Taeger
Tafelmaier Tafelmayer Tafelmeier Taffertshofer Taffner Taguchi Tahir Tahn Taiwo Takada Takagi Takaichi Takakura Takano Takashima Takayama Takemitsu Takenaka Takeshita Takeuchi Takizawa
Talal Talhoff Talkenberg Talmann Tamaki Tamaschke Tamayo Tambo Tamcke Tamm Tamme Tammen Tammena Tamoschus Tampe Tamura Tanabe Tandja Tandon Tangemann Tangermann Taniguchi Tanikawa
Tanizaki Tanneberg Tanneberger Tannenberg Tannert Tannhäuser Tantow Tanzberger Tänzler Tanzmann Tanzmeier Tapia Tapken Tappe Tappert Tappmeyer Tarach Tarara Tarasow Tarfa Tariq Tarner
Tarnow Tarrach Tarras Tartakower Tartler Taruttis Taschenmacher Taschinski Taschler Taschner Tassius Taßler Tatje Tatlin Tattermusch Tatzber Tatzel Tatzreiter Taubel Taubenreuther
Tauberschmidt Taubert Taubitz Taubmann Taubner Tauchert Tauchmann Tauernsberg Taufenbach Taufert Taufkirch Taufmann Taugerbeck Taugner Taulien Taupitz Tauschek Tauss Tauß Tautorat
Tautz Tauwaldt Tauziat Tavares Techel Techen Techmer Techow Techt Teckentrup Tecklenborg Tedesco Teepe Teerling Teetz Teetzmann Tegeder Tegethof Tegethoff Tegge Tegkaemper Tegtmeier
Tegtmeyer Teichert Teichgraeber Teichler Teichmann Teichmüller Teichner Teickner Teigeler Teipel Teis Teise Teisler Teismann Teitge Teiwes Tejada Tejeda Tekath Tekle Telaar Telge
Telger Telkämper Tellbach Tellenbach Tellermann Tellgmann Tellmann Telschow Telzerow Tembo Temme Temmen Temmler Tempelmann Tenbieg Tenbrink Tendahl Tendick Tenhaef Tenhagen Tenhumberg
Tenner Tennert Tennhardt Tennie Tenning Tennler Tensfeld Tensfeldt Tensing Tenzer Tenzler Teodorescu Tepe Tepel Teper Teppe Tepper Teppler Terada Terashima Terbeck Terbrack Teresa
Terfloth Terhaag Terheyden Terhoeven Terhorst Termath Ternes Ternieden Terpitz Terrahe Terreblanche Tersteegen Terstegge Terwei Terwey Terwitte Terzić Teschemacher Teschendorf
Teschendorff Teschke Teschner Teske Teslić Tesmann Tesmer Tessarek Tessendorf Tessmann Teßmann Tessmer Teßmer Tessner Testroet Tetens Tettau Tettenborn Tettinek Tetz Tetzel Tetzlaff
Tetzloff Tetzner Teubel Teuber Teubert Teubner Teucher Teuchert Teufelhart Teuffel Teufl Teufner Teumer Teupe Teusch Teut Teuteberg Teuter Teutloff Teutsch Teutschbein Tevzadze Tewald
Tewes Tews Textor Tezuka Thackeray Thadden Thaden Thaer Thakur Thalbach Thalhauser Thalhofer Thallemer Thaller Thallinger Thallmair Thallmayer Thalmaier Thalmann Thalmayr Thalmeier
Thamerus Thamm Thams Thani Thanner Thannhauser Thapa Tharoor Thatenhorst Thater Thau Thauer Thebis Theby Thede Theel Theele Theen Theermann Thees Theessen Theilen Theiler Theilig
Theilmann Theilmeier Theimer Thein Theinert Theis Theising Theisinger Theiss Theissen Theißen Theissing Thelen Theloy Themann Themel Themer Themm Theobalt Theocharidis Theolis Theroux
Thesing Theuer Theuerer Theune Theuner Theunert Theurer Theus Theusner Theuvsen Thewalt Thewes Theyson Thiade Thiam Thiäner Thieben Thiede Thiedeke Thiedemann Thiedig Thiedmann Thief
Thiefes Thiehoff Thiekötter Thielbeer Thiele Thieleke Thielemeyer Thielen Thielens Thieler Thielert Thielicke Thielitz Thielke Thielking Thielmann Thielsch Thiem Thiemeyer Thiemicke
Thiemig Thiemt Thien Thienel Thienemann Thienhaus Thierack Thierauf Thierbach Thierer Thierfelder Thierfeldt Thierig Thiering Thierkopf Thiermann Thiermeyer Thierolf Thiersch
Thierschmann Thiesbrummel Thiese Thiesen Thieser Thieß Thiessen Thießen Thietz Thilenius Thill Thillmann Thimian Thimm Thimme Thinius Thinnes Thirring Thissen Thißen Thöben Thode
Thoden Thoelen Thoelke Thöle Thomä Thomae Thomala Thomalla Thoman Thomanek Thomann Thomaschewski Thomaschke Thomaser Thomasius Thombansen Thome Thomé Thömel Thomes Thomi Thöming
Thömmel Thömmes Thoms Thomsa Thomschke Thomson Thomssen Thomßen Thone Thöne Thönes Thönig Thonke Thönnessen Thöns Thoran Thormaehlen Thormählen Thormann Thörmer Thormeyer Thörner
Thorwart Thorwarth Thoss Thöß Thost Thraenhart Thran Thränhardt Thrun Thudichum Thuleweit Thulfaut Thull Thumann Thumbs Thumfart Thümmel Thummerer Thümmler Thuneke Thünemann Thünen
Thüner Thunich Thünker Thurau Thüre Thurich Thüring Thurm Thurmaier Thurmair Thürmann Thürmer Thürnau Thurner Thurnes Thurnher Thurnwald Thurow Thüsing Thust Thyen Thyes Thylmann
Tibken Tibroni Tichatschek Tichy Tiebel Tieben Tiede Tiedemann Tieden Tiedke Tiedt Tiedtke Tiefenau Tiefenbach Tiefenbrunner Tiefenthal Tiefenthaler Tiefenthäler Tiefert Tiegs Tiehen
Tieke Tiekötter Tielebier-Langenscheidt Tielebörger Tielke Tielmann Tielsch Tiemann Tieme Tiemens Tiemeyer Tiencken Tienken Tiepelmann Tiepner Tierling Tiersch Tieser Tiesler Tiesmeyer
Tietböhl Tietge Tietgen Tietje Tietjen Tietmann Tietze Tietzel Tietzmann Tietzsch Tiggelbeck Tiggemann Tigges Tikhonov Tilch Tilger Tilgner Tilk Tilke Tille Tiller Tillig Tilling
Tillmanns Tillmans Tilly Tilp Tilse Timmann Timme Timmer Timmerberg Timmermanns Timmler Timmling Timoshenko Timp Timpe Timper Timpner Timpte Tinnefeld Tinnemann Tinnes Tinney Tintelnot
Tintner Tippelskirch Tippelt Tippmann Tippner Tischendorf Tischinger Tischlinger Tischmann Tischner Tismer Tistl Tittel Tittelbach Tittes Tittmann Titz Titzck Titze Titzmann Tiwari
Tjaden Tjarden Tjarks Töbelmann Tobiasch Tobien Tobies Tobler Tobolski Tobor Tochtenhagen Tochtermann Todorova Todorow Tödt Tödter Tödtmann Toebe Toelle Toeller Toepel Toepfer Toeppen
Töffling Toften Tögel Tögl Toivo Tokayev Tokugawa Tolbert Töle Tölg Tolk Tolke Tölke Tölken Tolkmitt Tolksdorf Tolle Tölle Töller Tollert Tollmann Tollmien Töllner Tolossa Tolsdorf
Tolzin Tolzmann Toman Tomaschek Tomaschewski Tomaschko Tomasek Tomasi Tomasini Tombalbaye Tomczak Tomczyk Tomek Tomforde Tomita Tomlinson Tommek Tommes Tomonaga Tomschitz Tonder Tönjes
Tonke Tonnemacher Tönnesmann Tonoli Tönsfeuerborn Tönsing Tönsmann Topalov Töpel Töpert Töpfl Topka Toppe Toppel Töpper Töpperwien Töppler Töppner Torbeck Törber Torbrügge Torka Törkel
Torkler Torlach Tormählen Tornack Tornau Törne Tornede Torney Tornow Tornquist Törnqvist Torp Törppe Torunsky Tosberg Tosch Toschka Tossmann Tosstorff Totz Totzek Totzke Touadéra
Touissant Toukan Touré Toussaint Tovar Toyka Toyotomi Trabandt Traber Trabert Trabler Trabold Trabusch Trachsel Trachsler Trachtenberg Trachternach Trademacher Träder Träg Trägenap
Trager Tragl Trägl Trägler Trägner Trahms Traidl Train Traiser Traitler Tralau Träm Tramitz Tramm Tramnitz Tramontana Tramp Trampe Trampenau Trampert Trampisch Trampler Tran Tranelis
Tränkle Tränkner Trapp Trappe Trappel Trapphoff Trappmann Trasser Trastl Trattner Trattnig Tratz Traubenberg Traublinger Traud Traudt Trauernicht Trauernsberg Traulsen Traunecker
Traunmiller Traunmüller Traupe Trausch Traut Trautes Trauth Trauthwein Trautner Trautsch Trautz Traxl Traxler Trebbe Trebbin Trebels Treber Trebes Trebesius Trebing Treblin Trebst
Trebstein Trebuth Trechsel Treckmann Trede Treder Treeck Treek Trees Treffler Trefflich Treftz Trefz Trefzer Trefzger Treib Treibel Treibig Treichel Treichler Treier Treis Treisch
Treitl Treitler Trekel Trelenberg Trell Trelle Treller Tremel Tremmel Tremmler Tremper Trendel Trendle Trendtel Trenk Trenkel Trenkle Trenkler Trenkmann Trenkner Trenn Trenner Trennert
Trenschel Trentini Trentmann Trentzsch Trenz Treppesch Treppner Treptau Trepte Tresch Treske Treskow Tresp Tresselt Trestl Tretbar Tretjak Tretner Trettel Tretter Trettin Trettner
Tretzel Treude Treufeldt Treulieb Treumann Treunert Treusch Treuter Treutlein Treutler Treutmann Treutner Treuz Trevisany Trexler Treydte Tribian Tribius Tribukait Triebel
Triebenbacher Triebner Triebsch Triefenbach Triem Triemer Trienen Triepel Triesch Trieschmann Triesethau Triessnig Trietsch Trifonow Trifterer Triftshäuser Trifunović Trigg Trilk Trill
Trilla Trilling Trillitzsch Trimborn Trimmel Trimpert Trindler Trinkaus Trinkl Trinkler Trinks Tripathi Tripke Tripp Trippe Trippel Trippen Trippens Trippler Tripps Trips Triquart
Trischberger Trischler Trissler Trißler Tritsch Tritschel Tritschler Trittel Tritthart Trittler Trittmacher Trittner Tritz Trivedi Trobisch Trobitz Trobitzsch Tröbs Troche Troebinger
Troeder Troeger Trögele Tröglen Tröhler Troidl Troike Troitzky Trojahn Trojak Trojandt Troles Troller Trollmann Trolp Tröltsch Tröltzsch Trömel Tromm Trommershäuser Trompler Trondle
Tröndle Tröndlin Troost Tropp Troppmann Tröppner Trops Trosch Trosien Trossbach Troßbach Trosse Trossen Trostdorf Trostel Tröstl Trostmann Trötschel Trottenberg Trotter Trottmann
Trottnow Trox Troxler Trube Trübenbach Trübner Truchsess Truchseß Truckenbrod Truckenbrodt Trüe Trüjen Trültzsch Trumler Trumm Trümper Trumpfheller Trumpp Trunk Trunkenpolz Truöl
Trurnit Trusch Trüstedt Truthe Trütschel Trützler Trützschler Truxa Tschakert Tschaly Tscharnke Tscharntke Tschauder Tschauner Tschech Tscheliesnig Tschepe Tscherner Tschernitz
Tschersich Tscheschner Tscheuschner Tschierschke Tschierschky Tschimpke Tschirch Tschirnhaus Tschirpke Tschoepe Tschöpe Tschopp Tschudi Tschumpel Tschurtschenthaler Tschurtz Tsegaye
Tshabalala Tshombe Tsuchiya Tsuda Tsuji Tsukada Tsutsumi Tüchelmann Tüchler Tucholke Tucholski Tuchtenhagen Tücking Tuczek Tüffers Tügel Tüllmann Tümmel Tümmers Tunger Tüngler Tunkel
Tünnermann Tünte Tuppatsch Turba Türcke Turinsky Turki Türling Türnau Turnwald Türoff Turowski Turzer Tuschhoff Tuschick Tuschl Tuschy Tüshaus Tutas Tüting Tutsch Tuttas Tüttelmann
Twardella Twardowski Twardy Twele Twellmann Twenhöven Twesten Twiehaus Twiehoff Twietmeyer Twisselmann Twittmann Tworek Tworuschka Tych Tyczka Tykwer Tylla Tyrell Tyrolf Tyroller
Tyrrell Tzschentke Tzscheutschler Tzschoppe Ubbelohde Ubben Überreiter Uchida Uchimura Uchiyama Udalzow Uebele Uebelhack Uebelhoer Ueberall Ueberbach Ueberberg Ueberfeld Ueberhorst
Ueberschaer Uebler Uecker Ueckermann Uedelhoven Uehara Uehlein Uehli Uehlinger Uelk Ueltzhöffer Uelze Uemura Ueno Uepping Uerlings Uerpmann Uetz Ufermann Uffelmann Uffmann Uhle
Uhlemann Uhlenbrock Uhlenbusch Uhlendorf Uhlendorff Uhlenkamp Uhlich Uhlir Uhlmann Uhlmannsiek Uhly Uhrbrock Uhrig Uhrlandt Uhrmann Uhse Uibel Uihlein Ukwuachu Ulber Ulbert Ulbig
Ulbrich Ulfig Ulherr Ulitz Ulitzka Ullerich Ullmer Ulloa Ulmanis Ulonska Ulpts Ulreich Ulrici Ulsamer Ulsperger Ultsch Uluç Umbach Umbeck Umbreit Umeda Umehara Umgelter Umlauff Umlauft
Ummenhofer Umminger Umpfenbach Umstätter Unbehaun Unbescheid Unckel Undeutsch Undorf Undritz Unfried Ungelenk Ungerathen Ungermann Ungern Ungethüm Unglert Ungrund Ungureit Unholz
Unholzer Unkauf Unkelbach Unland Unmüßig Unnasch Unold Unrast Unrath Unruh Unsäld Unsöld Unterberg Unterberger Unterbusch Unterdörfer Unterferthner Unterforsthuber Unterguggenberger
Unterharrer Unterhaslberger Unterhuber Unterkofler Untermaier Untermann Unterpertinger Unterrainer Unterreiner Unterreitmeier Untersberger Unterstein Untersteiner Unterwurzacher
Unverdorben Unverfehrt Unverhau Unverricht Unverzagt Unzeitig Unzner Uphaus Uphoff Uphues Upmeier Upmeyer Uppenkamp Urba Urbach Urbanczyk Urbanek Urbaniak Urbanke Urbanski
Urbantschitsch Urbat Urbath Urbich Urff Urhahn Urich Uricher Urlacher Urmann Urquiza Urschitz Urschler Ursinus Urst Usener Ussat Ussmüller Ustinov Ustinow Usui Utada Utech Uteß
Uthemann Uthoff Utikal Utsch Utzinger Utzmann Utzolino Utzt Vaas Vaaßen Vacano Vadra Vaerst Vaganova Vagedes Vagt Vahl Vahldieck Vahldiek Vahle Vahlendieck Vahlenkamp Vahlsing Vaitl
Valder Valdés Valdez Valenti Valentiner Valenzuela Valera Valk Valladares Valldorf Vallentin Valtin Valtingojer Valverde Vanagas Vandenhoeck Vandersee Vandrey Vangerow Varela Varenholt
Varma Varn Varnhagen Varnholt Varvitsiotis Varwick Vasallo Vasconcelos Vasel Vasold Vásquez Vasudevan Vaternahm Vatter Vatterodt Vaupel Vaut Vauth Veal Vedder Veder Veeh Veelken Vees
Veeser Vehlow Vehmeier Vehse Veicht Veidt Veigel Veihelmann Veith Veitinger Veits Velden Veldhues Vélez Velikonja Velke Vell Vellguth Velling Vellmann Velser Velte Velten Veltkamp
Veltmann Velzel Vendt Venedey Venghaus Venkataraman Venkatesan Venkatesh Vennebörger Vennemann Venner Vennewald Venske Ventker Venz Venzke Venzl Vera Verbeek Verbücheln Verch Vercken
Verdenhalven Vereb Verfürth Verfuß Verges Vergien Vergin Verhaag Verhaagh Verheyen Verhorst Verhülsdonk Verley Verling Verma Vermeegen Vermöhlen Vermum Verner Verron Versch Versemann
Verspohl Verst Versteyl Vesnina Vespermann Vespucci Vester Vesterling Vestner Vestring Vestweber Vetterle Vetterlein Vetterli Vetterling Vettermann Vettin Veuskens Veyhl Vibrans
Vicario Vick Vicktor Viebig Viebrock Viechtl Vief Viefers Viefhaus Viefhues Viefhüs Vieg Viegas Viehauser Viehbeck Viehl Viehmann Viehmeier Viehof Viehöfer Vielberth Vielhuber
Vielmeier Vielmetter Vielmuth Vierck Vierfuß Viering Vierke Vierling Vierlinger Vierneisel Viernstein Vierrath Vierthaler Viertl Vierus Vieser Vieth Viethen Viethues Vietmeier
Vietmeyer Vietor Vietz Vietze Vietzke Viezens Vigelius Viglasky Vihl Vijayan Vilain Vilela Vilgertshofer Villalba Villalobos Villanueva Villar Villareal Villegas Villing Villinger
Villmann Villmow Vilmar Vilsmaier Vilsmeier Vincke Vinke Vinkelau Vinken Vinnemann Viol Violka Vioncek Virnekäs Virnich Visarius Visel Vissarionovich Visseren Vissering Vitense Vith
Vītols Vitorino Vits Vitt Vitter Vitzthum Vlach Vlasak Vobis Vocke Vockel Vockenberg Vockeradt Vöcking Vöcks Vodička Voecks Voelcker Voelckers Voelkel Voelker Voelmle Voelsen Voelskow
Voelter Voelz Voelzke Voerste Voeste Vogedes Vogel-Sperl Vogelbacher Vogelberg Vogelgsang Vogelhuber Vögeli Vögelin Vogelmann Vogelpohl Vogelreiter Vogelreuther Voget Vogg Vogl
Voglbauer Vögler Voglhuber Voglmaier Voglmeier Voglreiter Voglsamer Voglsang Voglsinger Vogtmann Vohl Vohmann Vohra Vohrer Vöhrs Vohs Vohwinkel Voigtmann Voigts Voigtsberger Vois
Voissel Voit Voitl Vokuhl Völcker Volckers Völckers Völger Volgger Volgmann Volhard Volhardt Völkel Volkelt Volkemer Volkenandt Volkenborn Volkening Völkening Volkenrath Völkerding
Völkering Volkers Volkhardt Volkhausen Volkholz Volkland Völklein Völklin Volkmann Volkmer Volkmuth Völkner Volkova Volkwardt Volkwein Vollath Vollberg Vollendorf Vollert Vollerthun
Vollertsen Vollhardt Vollick Völling Völlinger Vollkommer Vollmar Vollmari Vollmayr Vollmeier Vollmering Vollmers Vollmert Vollmoeller Vollmöller Vollmuth Völlner Vollrath Vollstedt
Vollus Vollwerth Volpel Völpel Volpers Volpert Volquardsen Volquartz Voltmann Voltmer Voltz Völtz Völz Volze Völzing Völzke Völzmann Vomberg Vömel Vomend Vomm Vonbrül Vondenhoff
Vonderau Vonderschmitt Vondran Vonend Vongehr Vonhausen Vonhof Vonhoff Vonier Vonnahme Vonnemann Vonstein Vooren Voos Voosen Vopel Vopelius Vorbeck Vorberg Vorberger Vorbrodt Vorbrugg
Vorbuchner Vordermaier Vordermayer Vorderobermeier Vorgerd Vorgrimler Vorhoff Vorholt Voříšek Vorlicek Vormann Vormberg Vormbrock Vormbusch Vormwald Vormweg Vornberger Vorndran Vornehm
Vornholt Vornweg Vorpahl Vorrink Vorspel Vorsprach Vorster Vorthmann Vortmann Vorwald Vorwerg Vorwohlt Vosbeck Vosberg Vosen Vosgerau Voshage Voskamp Voskort Voskuhl Vosloh Vosmer
Vossberg Voßberg Vossebein Vossel Vossen Voßen Vosshage Voßhall Vosshans Voßhenrich Voßiek Vosskamp Voßkamp Vosskuhle Voßkuhle Voßkühler Vossler Voßler Voßmann Vossmeier Vossmeyer
Voßmeyer Voßschmidt Vossschulte Vosswinkel Voßwinkel Vöster Votava Voth Vöth Votteler Vötter Vottmeyer Vowe Vowinckel Vowinkel Vrban Vrbka Vredeveld Vrietmann Vrubel Vucak Vujačić
Vujović Vukčević Vukić Vüllers Vulpius Vurau Waack Waag Waas Waber Wabersich Wabnitz Wabra Wachauf Wachendorf Wachendorff Wachenfeld Wachernig Wachholder Wachholtz Wachholz Wachhorst
Wachinger Wachowiak Wachowski Wachsmann Wachsmuth Wachtarz Wachtendonk Wachtendorf Wachterl Wachtler Wachtmann Wackenhut Wackerbarth Wackerbauer Wackerhagen Wackermann Wackernah
Wackersreuther Wackes Waczek Wadas Wadenbach Wadenka Wadenpohl Wadephul Wadhwa Wadle Wadler Waechter Waegner Waehner Waelde Waeltermann Waentig Waeschle Wägele Wagemann Wagenaar
Wagenbrenner Wagenbreth Wagenfeld Wagenführ Wagenhaus Wagenhauser Wagenhäuser Wagenhofer Wagenhuber Wagenlehner Wagenmann Wagentristl Wäger Wagermaier Wagger Waggershauser Wagler
Wagmann Wagmüller Wägner Wagnerberger Wagnitz Wahba Wahlandt Wahlbrink Wahlenmayer Wahlert Wahlig Wählisch Wahlmann Wahlscheidt Wahlster Wahnbaeck Wähnert Wahoff Wahrenberg Wahrendorf
Wahrenholz Wahrholz Wahrig Wahring Währisch Währmann Waibel Waibl Waid Waidelich Waidhas Waidmann Waidner Waidosch Waigand Waiglein Wailersbacher Waimer Wain Wainaina Wainowski Wais
Waitzenegger Waitzinger Waitzmann Waiz Wakabayashi Wakamatsu Walbach Walbe Walber Walberer Walberg Walbert Walbrach Walbrodt Walcher Walchshofer Walchshöfer Walcker Walczuch Walczyk
Waldau Waldbach Waldbauer Waldenberger Waldenmaier Waldenmeier Waldera Walderdorff Waldeyer Waldhart Waldhauser Waldhäusl Waldhäusler Waldhoff Waldhör Waldhuber Waldl Waldleitner
Waldmeier Waldmüller Waldner Waldow Waldowski Waldraff Waldrich Waldschmidt Waldschmitt Waldstein Waldt Walendy Walenta Walerius Walf Waligora Walisch Walk Walke Walkembach Walkenbach
Walkenhorst Walkling Walko Walkowiak Walla Wallasch Wallat Wallau Wallbaum Wallbraun Wallek Wallenborn Wallenreiter Wallensteiner Wallentin Wallerath Wallfraf Wallhausen Wallhäuser
Wallheinke Wallig Wallimann Wallisch Wallmann Wallmeier Wallmeroth Wallmeyer Wallmichrath Wallner Wallnöfer Wallrabenstein Wallraf Wallrapp Wallrath Wallrich Wallroth Wallschläger
Wallura Wallwaey Walper Walpert Walpurgis Walpuski Walsch Walsdorf Walsdorff Walsken Waltemathe Waltenberg Waltenberger Waltenrath Walterbusch Waltering Waltermann Waltersbacher
Walterscheid Waltersdorf Walthers Waltinger Waltl Waltmann Waltner Waltram Walzel Walzenbach Walzinger Walzl Walzog Wamba Wambach Wambacher Wambeck Wamboldt Wamhoff Wammetsberger
Wamper Wampfler Wamsler Wanamaker Wandersleb Wandke Wandl Wandrach Wandrei Wandrey Wandrowsky Wandruszka Wandtke Wanek Wangemann Wangler Wängler Wangner Wangnick Wangrin Wanick Wanie
Waniek Wanierke Wanjiru Wank Wanke Wankel Wankmiller Wankmüller Wankner Wannagat Wannemacher Wannemüller Wannenmacher Wannenmann Wannenwetsch Wanschura Wansel Wanyama Wanzeck Wanzek
Wanzl Wapler Wappel Wappes Wappler Wappner Waras Warbanow Warda Wardenbach Wardenga Wardezki Wardin Warfelmann Wargalla Wargel Wargenau Warias Warkalla Warken Warkentin Warkus Warlich
Warlimont Warlo Warmbein Warmbold Warmbrunn Warmdt Warmers Warmuth Warncke Warnebold Warneke Warnekros Warnholtz Warnholz Warnick Warning Warnken Warnking Warnstedt Warntjen Warntjes
Warpechowski Warschkow Warschun Wartala Wartemann Wartenberg Wartenstein Warth Warthemann Wartig Wartner Warwas Warzecha Warzel Warzok Waschatz Wäschebach Waschinger Waschke
Waschkowski Wäschle Waschler Waschow Waschtschenko Waschulewski Waschull Wasem Washburn Wasiak Waske Wasl Wasmann Wasmeier Wasmus Wasmuth Wasner Wasserberg Wasserloos Wassermeyer
Wasserrab Wasserscheid Wassertheurer Wassilowsky Wassmann Waßmann Wassmer Waßmer Wassmus Wassmuth Waßmuth Wassner Wasum Wasylyk Watermann Watermeyer Wather Wathling Watkowiak Watolla
Watta Wattenbach Wattenberg Wattendorf Wattenhofer Watterodt Watz Watzal Watzenberger Watzinger Watzka Watzl Watzlaff Watzlaw Watzlawek Watzlawick Wauker Wauls Waurick Wauters Wauthier
Wawerek Wawerla Wawersich Wawra Wawrzinek Wawrzyk Wawrzyniak Wawzyniak Wazinski Wazir Weah Weatherby Webbeler Webelhuth Webendoerfer Weberbauer Weberberger Weberhans Weberhofer
Weberling Webermann Webers Webersberger Webersinke Weberskirch Webler Wechselberger Wechsler Wecht Wechtersbach Weck Weckbach Weckbecker Weckenbrock Weckenmann Weckenmüller Weckermann
Weckert Weckesser Wecklein Weckler Weckmüller Weckner Weckwerth Wedde Weddehage Weddeling Weddemann Weddig Wedekämper Wedeking Wedell Wedelstedt Wedemann Wedemeier Wedemeyer Wedenig
Wedershoven Wedewardt Wedewer Wedig Wedmann Wedra Weeber Weege Weeke Weerda Weers Weerts Weertz Weese Weeser-Krell Weetsch Wefelmeier Wefelscheid Wefer Wefers Weffer Wegehaupt Wegel
Wegeler Wegelin Wegemann Wegemer Wegeng Wegenstein Wegerer Wegerhoff Wegerle Wegert Weggel Weghorst Wegmann Wegmayr Wegmeth Wegmüller Wegscheid Wegscheidler Wehage Wehberg Wehdeking
Wehe Wehebrink Wehking Wehl Wehlan Wehlau Wehle Wehling Wehlmann Wehlte Wehmann Wehmeier Wehmeyer Wehmhoff Wehming Wehn Wehnelt Wehnert Wehofsky Wehowsky Wehran Wehrbein Wehrberg
Wehrberger Wehrdt Wehrenberg Wehrend Wehrenfennig Wehrfritz Wehring Wehrkamp Wehrke Wehrl Wehrle Wehrlein Wehrli Wehrlin Wehrmaker Wehrmann Wehrmeister Wehrmeyer Wehrstedt Wehrstein
Weibel Weibert Weibust Weichard Weichardt Weichart Weichbrodt Weichelt Weichenmeier Weicher Weichler Weichmann Weichold Weichselbaum Weichselberger Weichsler Weichum Weick Weicker
Weickert Weickgenannt Weickl Weicksel Weid Weida Weidelener Weidelt Weidemann Weidenbach Weidenbörner Weidenbusch Weidendorf Weidenfeld Weidenhaupt Weidenhiller Weidenhöfer
Weidenmüller Weidenweber Weiderer Weidermann Weidhaas Weidig Weidisch Weidle Weidler Weidlich Weidling Weidt Weidtmann Weier Weiermann Weiers Weiershausen Weiersmüller Weif Weigandt
Weigele Weigelt Weigend Weigerding Weigert Weigl Weigle Weigmann Weigt Weiguny Weih Weihermann Weihmann Weihmayer Weihmüller Weihner Weihreter Weihs Weik Weikard Weikart Weikel Weikert
Weikhardt Weikinger Weikl Weilacher Weiland Weilandt Weilbach Weilemann Weilepp Weilert Weilguni Weilhart Weilhöfer Weiller Weilmeier Weilnau Weilner Weiman Weimbs Weimer Weimert
Weimper Weinand Weinands Weinans Weinaug Weinbach Weinbeck Weinbeer Weinbörner Weinbrenner Weindel Weindl Weindler Weindorf Weineck Weinel Weinelt Weinerek Weinfurtner Weingand
Weingardt Weingart Weingartz Weingertner Weinhagen Weinhandl Weinhardt Weinhart Weinhausen Weinheber Weinhold Weinholdt Weinholt Weinholz Weinig Weiningen Weinkauff Weinke Weinl
Weinland Weinlich Weinlig Weinmann Weinmar Weinmayer Weinmeier Weinmeister Weinmiller Weinmüller Weinöhl Weinreich Weinreuter Weinrowsky Weinschenk Weintz Weinz Weinzettl Weinzierl
Weippert Weirich Weis Weisbach Weisbarth Weisbeck Weisbecker Weisbrich Weisbrod Weisbrodt Weischedel Weischenberg Weischet Weisel Weisemann Weisenberger Weisenborn Weisenseel
Weisenstein Weisfeld Weishäupl Weisheitinger Weiskam Weiske Weisker Weiskirch Weiskopf Weisleder Weismeier Weismüller Weispfenning Weissbach Weißbach Weissbarth Weißbeck Weißberg
Weissbrodt Weißbrodt Weissenbach Weißenbach Weissenberg Weißenberg Weissenberger Weissenborn Weißenborn Weissenfeld Weissenrieder Weissensee Weissensteiner Weißer Weissflog Weissgärber
Weisshäupl Weisshaupt Weißhaupt Weissig Weißig Weissinger Weißinger Weisskopf Weißkopf Weissleder Weißleder Weissler Weißler Weissmann Weißmann Weissmeier Weissmüller Weißmüller
Weißnicht Weißpfennig Weister Weitekamp Weitemeier Weitemeyer Weitershagen Weitershausen Weith Weithmann Weithoner Weitkamp Weitkus Weitl Weitling Weitmann Weitner Weitz Weitzel
Weitzer Weitzig Weitzmann Weixelbaum Weixler Weizenbaum Weizenegger Wejda Welack Welbers Welchering Welcke Welcker Welge Welger Welham Welikow Welke Welker Welkers Wellbrock
Wellenbrock Wellendorf Wellenhofer Wellenreuther Wellensiek Wellenstein Wellerdieck Wellershoff Wellge Wellhausen Wellhäuser Wellhöfer Wellinghausen Wellinghoff Wellisch Wellkamp Wellm
Wellmann Wellmanns Wellmeyer Wellner Wellnitz Wellpott Welp Welsch-Lehmann Welschhoff Welsing Welskop Welslau Welteke Welterlin Weltermann Welters Weltle Weltner Weltring Weltrowski
Weltz Weltzien Welz Welzbacher Welzel Welzenbach Welzer Welzhofer Wembach Wember Wemhoff Wemhöner Wemken Wemmer Wemmers Wempe Wendeborn Wendelberger Wendeler Wendelken Wendelmuth
Wendels Wendemuth Wenderlein Wenderoth Wendig Wendisch Wendl Wendlandt Wendler Wendling Wendlinger Wendorf Wendorff Wendrich Wendt-Gabriel Wendt-Papen Wendtland Wendzich Weng Wengatz
Wengel Wengeler Wengelewski Wengenmayer Wengenroth Wengert Wengler Wenglorz Wengst Wenigmann Wenisch Wenk Wenke Wenkel Wenkert Wenmakers Wennberg Wennekamp Wennemann Wenner Wenners
Wennesz Wenning Wenninger Wenningmann Wennmacher Wennmann Wennrich Wensing Wenskat Wenske Wensky Wenta Wente Wenthe Wentingmann Wentker Wentland Wentorp Wentrup Wentz Wentzell Wentzke
Wentzlaff Wentzler Wenz Wenzig Wenzinger Wenzke Wenzl Wenzlaff Wenzlau Wenzler Weperh Wepler Weppelmann Weppler Weppner Werbach Werbeck Werberger Werdehausen Werdermann Werdier Werdin
Werding Werf Wergen Wergin Werkle Werkmeister Werle Werling Wermann Wermeling Wermelt Wermers Wermes Wermke Wermter Wermuth Wernado Werneke Wernekke Werner-Eckert Wernersbach Wernerus
Wernet Wernicke Wernig Wernike Werning Wernitz Wernke Wernle Wernli Wernsdorf Wernsmann Wernstedt Wernthaler Wernz Werpers Werres Werring Werschkull Werthebach Werther Werthern
Werthmann Werthmüller Werthner Wertow Wertz Werum Werwein Werz Werzinger Wescheler Weschenfelder Weschke Weschler Weschpfennig Weschta Weseloh Weselsky Wesely Wesemann Wesendonk
Wesenfeld Wesenick Weske Wesker Weskott Wesling Wesnigk Wesnitzer Wespel Weßel Wesselbaum Wesseler Wesselmann Wesselowski Wessels Wessely Wessendorf Wesser Wessinger Weßlau Wessler
Weßler Wessling Weßling Wessner Wessolek Wessolowski Westarp Westbeld Westbomke Westbrock Westedt Westenberger Westendorf Westendorff Westenfeld Westenfelder Westenhöfer Westenhoff
Westerbarkei Westerberg Westerfeld Westerfelhaus Westerfellhaus Westerhagen Westerhaus Westerhellweg Westerhoff Westerholt Westerholz Westerhorstmann Westerkamp Westerlage Westermaier
Westermair Westermayer Westermeier Westermeyer Westermilies Westernacher Westernhagen Westerop Westerwalbesloh Westerwell Westerwick Westfahl Westfal Westfechtel Westfehling Westhauser
Westhäuser Westhoff Westhues Westhuis Westhus Westing Westinghouse Westje Westkamp Westkämper Westner Westphalen Westphely Westram Westrich Westrup Wetegrove Weth Wethkamp Wetjen
Wetklo Wettach Wetteborn Wettengl Wettenmann Wetterling Wetteroth Wettig Wetting Wettingfeld Wettmann Wettstein Wettwer Wetz Wetzels Wetzig Wetzke Wetzlaugk Wetzler Wetzling Wetzorke
Wetzstein Weuffen Weule Weuster Weustermann Weusthoff Weuthen Wevelsiep Wevers Wewel Wewer Wewers Wexberg Weyand Weyandt Weyde Weyden Weydmann Weydt Weyel Weyell Weyermann Weyers
Weyershausen Weyerstraß Weygand Weygandt Weyh Weyhe Weyhersmüller Weyhing Weyl Weyland Weyler Weymann Weymar Weymer Weynand Weynans Weynen Weyrich Weyrosta Wezel Whitcomb Wiaczesław
Wibbe Wibbeke Wibbelmann Wibbelt Wibbing Wiblishauser Wiborg Wichary Wichelhaus Wichelmann Wichels Wicher Wichern Wichers Wichl Wichlacz Wichmann Wichter Wichterich Wichtmann Wichtrey
Wickboldt Wicke Wickenhagen Wickenhauser Wickenhäuser Wickenkamp Wickeren Wicki Wickinghoff Wickl Wicklein Wickmann Wickner Wickop Wickord Wickremesinghe Wickström Wickum Wickus Widdel
Widdershoven Widemann Widenmann Widenmayer Widerhold Widhölzl Widl Widler Widlroither Widmaier Widman Widmann Widmar Widmayer Widmeier Widmer Widrig Widua Wiebach Wiebe Wiebeck Wiebel
Wiebelt Wieben Wieberneit Wiebersiek Wiebesiek Wiebicke Wiebking Wieble Wiebus Wiebusch Wiech Wiechel Wiecher Wiechern Wiechers Wiechmann Wiechoczek Wiechowski Wieck Wiecke Wieckert
Wieckhorst Wiecki Wied Wiedamann Wiedau Wiedefeld Wiedekamp Wiedenbauer Wiedenbein Wiedenbrüg Wiedenhaupt Wiedenhofer Wiedenhöfer Wiedenhoff Wiedenlübbert Wiedenmann Wiedenmeyer
Wiedenroth Wiedensohler Wiederanders Wiederer Wiederhold Wiedermann Wiederspahn Wiederstein Wiedey Wiedholz Wieding Wiedl Wiedmaier Wiedmann Wiedmer Wiedow Wiefel Wiefferink Wieg
Wiegandt Wiegard Wiegel Wiegelmann Wiegenstein Wiegering Wiegers Wiegert Wieghardt Wieghaus Wieghold Wieghorst Wiegland Wiegleb Wiegler Wiegmann Wiegner Wiegratz Wiehe Wiehen
Wiehenkamp Wiehle Wiehmeier Wiehn Wiehr Wiek Wiekenberg Wiekens Wiekert Wiekhorst Wieking Wielandt Wiele Wielenberg Wielens Wieler Wielgosch Wielgoß Wielinski Wielms Wielsch Wieluch
Wiemeler Wiemer Wiemers Wiemeyer Wiemken Wienand Wienands Wienberg Wieneke Wienerl Wienert Wienes Wienforth Wienhöfer Wienhold Wienholt Wienholtz Wienhues Wieninger Wienkemeyer Wienken
Wienker Wienpahl Wiens Wiere Wierer Wierig Wiering Wierlacher Wierling Wiermann Wiers Wiersbitzki Wiersch Wiersing Wierth Wiertz Wierz Wierzba Wierzbicki Wierzoch Wiesa Wiesbauer
Wiesbeck Wiesbrock Wieschermann Wiesehöfer Wiesehoff Wieseke Wieseler Wieselhuber Wieselmann Wiesemann Wiesenbach Wiesenbauer Wiesenberg Wiesendanger Wiesenegger Wiesenfarth Wiesenfeld
Wiesenmaier Wiesenmayer Wiesenmüller Wiesent Wiesenthaler Wieserner Wiesflecker Wieshofer Wiesing Wiesinger Wieske Wiesler Wiesmaier Wiesmann Wiesmayer Wiesmeier Wiesmeth Wiesmüller
Wiesnet Wiesneth Wiessmann Wießmann Wießmeier Wiessner Wießner Wiest Wiestler Wiestner Wietek Wieters Wieth Wiethaus Wiethe Wietheger Wiether Wiethoff Wietholt Wietholter Wiethölter
Wiethüchter Wieting Wietis Wietlisbach Wietmann Wietrzyk Wietschel Wietschorke Wietstruk Wietz Wietzke Wietzorek Wiggenhauser Wigger Wiggermann Wiggers Wiggert Wigginghaus Wiggli
Wighardt Wigt Wijaya Wijnen Wikenhauser Wikidal Wiklund Wilberg Wilberger Wilbers Wilberscheid Wilbert Wilbertz Wilbois Wilbrandt Wilbring Wilbrink Wilck Wilcke Wilcken Wilckens
Wilczek Wilczewski Wilczok Wilczynski Wildanger Wildau Wildbacher Wildberg Wildegger Wildelau Wildemann Wildenberg Wildenblanck Wildenhues Wildenthal Wildermann Wildermuth Wildfellner
Wildhagen Wildhardt Wildhirt Wildi Wilding Wildling Wildner Wildraut Wildt Wilfert Wilferth Wilfing Wilfling Wilflingseder Wilfurth Wilgenbus Wilger Wilhelmy Wilimzig Wilisch Wilitzki
Wilken Wilkendorf Wilkening Wilkens Wilker Wilkes Wilking Wilkop Wilkowski Wilksch Willach Willadt Willam Willamowius Willand Willaschek Willbach Willberg Willegger Willeitner Willeke
Willekes Willemeit Willemer Willemsen Willenbacher Willenberg Willenborg Willenbrink Willenbrock Willenbuecher Willerding Willers Willert Willgerodt Willgeroth Willhöft Willicke
Willikens Willim Willing Willinghöfer Willingmann Willisch Willke Willkomm Willma Willmann Willmanns Willmer Willmeroth Willmers Willmsen Willnat Willner Willnow Willomitzer Willow
Willrodt Willroth Willsch Willuhn Willumeit Willunat Willutzki Willweber Wilmer Wilmers Wilmes Wilming Wilmots Wilms Wilmsen Wilmsmann Wilp Wilper Wilpert Wils Wilsberg Wilsch
Wilschewski Wilsdorf Wilser Wilsing Wilske Wilsmann Wilting Wiltner Wiltschek Wiltschko Wiltschnigg Wiltz Wiltzsch Wilz Wilzek Wimber Wimberger Wimmelmann Wimmers Wimmler Wimpff
Winands Winberg Winck Winckel Winckler Windbergs Windbiel Windegger Windelschmidt Windenberger Winderl Winderlich Windfuhr Windhab Windhofer Windhoff Windholz Windhorst Windhövel
Windirsch Windisch Windischmann Windl Windmaißer Windmann Windmolders Windmöller Windmüller Windoffer Windolf Windolph Windrath Windrich Windsinger Windt Wineberger Winge Wingenbach
Wingenfeld Wingerath Wingerning Wingert Wingerter Wingertszahn Winges Winhard Winhart Winheller Winiarski Winicker Winkelbauer Winkelhagen Winkelhake Winkelhofer Winkelhog Winkelhues
Winkelkemper Winkelkötter Winkelmeier Winkelmüller Winkelsett Winkenbach Winkhardt Winkhaus Winkhofer Winkhold Winking Winklarek Winklbauer Winkle Winklhofer Winklhöfer Winklmaier
Winklmair Winklmann Winklmayr Winklmeier Winkowski Winnebeck Winnefeld Winneke Winnemöller Winnemuth Winnen Winnewisser Winnicki Winnig Winninghoff Winschiers Winsel Winski Wintels
Winterberg Winterfeld Winterfeldt Wintergerst Winterhagen Winterhager Winterhoff Wintering Winterl Winterle Winterleitner Winterling Wintermann Wintermayr Wintermeier Wintermeyer
Winternitz Winterrath Winterroll Wintersberger Winterscheid Winterscheidt Wintersohl Wintersperger Winterstein Winterstellar Winterstetter Winterwerp Wintgen Wintrich Wintrup Wintzek
Wintzen Wintzer Wintzler Winz Winzek Winzeler Winzen Winzenborg Winzker Winzler Winzlmaier Winzlmair Wipf Wipfler Wippel Wippenbeck Wipperfeld Wipperling Wippermann Wippler Wipplinger
Wirbs Wirdemann Wirges Wirkner Wirmer Wirnhier Wirnsberger Wirsching Wirsig Wirsing Wirthgen Wirths Wirthwein Wirtl Wirz Wirzberger Wisbar Wisbauer Wischermann Wischhof Wischmann
Wischmeier Wischmeyer Wischnath Wischnewski Wischnewsky Wischniewski Wischnowski Wisgalla Wiskamp Wiskandt Wiske Wiskott Wismath Wismer Wismeth Wisnewski Wiśniewska Wisotzki Wispel
Wiss Wissel Wisselmann Wissemann Wissembach Wissenbach Wisser Wissing Wissinger Wissler Wißler Wißmann Wissmeier Wissmüller Wißner Wissussek Wissuwa Wiswede Witan Witas Witek Witkop
Witkowsky Witschel Witschi Wittack Wittann Wittau Wittbecker Wittbold Wittbrodt Wittchen Witteborg Wittek Wittekindt Wittelsberger Wittemann Wittenbrink Wittenhagen Wittenhorst
Wittenkindt Wittenmayer Wittenstein Wittenzellner Witter Witterauf Witteriede Wittershagen Witterstein Witthaus Witthinrich Witthoeft Witthoff Witthöft Wittich Witting Wittke
Wittkemper Wittko Wittkop Wittkopf Wittkowski Wittkowsky Wittlage Wittland Wittler Wittling Wittlinger Wittmaack Wittmack Wittmar Wittmayer Wittmeier Wittmer Wittmeyer Wittmoser
Wittmütz Wittneben Wittner Wittpahl Wittpohl Wittrich Wittrien Wittrin Wittrowski Wittschorek Wittuhn Wittwer Witty Witych Witzany Witzel Witzenberger Witzgall Witzgenstein Witzig
Witzigmann Witzke Witzko Witzl Witzlau Witzleb Witzler Witzmann Witznick Wiucha Wiwa Wizent Wjst Wlasak Wloch Wlodarczyk Wlodarek Wloka Wobbe Wöbbeking Wöbcke Wober Wöber Wobig Wöbken
Woblick Woblistin Wöbse Wobser Wobst Wochele Wock Wocke Wöckel Wöckener Wockenfuss Wockenfuß Wodarczak Wodarz Wodianka Wodniok Wodok Wodrich Woebcken Woehl Woehrl Woehrle Woelfel
Woelfle Woelk Woelke Woelki Woelky Woellert Woellner Woelm Woeltje Woerl Woerle Woerlein Woermann Woerner Woesner Woeste Woetzel Wögerbauer Wöginger Wohanka Wohland Wohlberg Wöhlcke
Wohlenberg Wohlers Wohlert Wohlfart Wohlfarth Wohlfeil Wohlgemuth Wohlgenannt Wohlhöfer Wöhlk Wöhlke Wohllaib Wohlleb Wohlmacher Wohlmann Wohlmuth Wohlrab Wohlrath Wohlschläger Wöhlte
Wohltmann Wohltran Wohner Wöhner Wohnhas Wohnig Wöhning Wöhnl Wohnsen Wöhr Wöhrer Wöhrle Wöhrlin Wöhrmann Wohst Woidke Woike Woitas Woithe Woitke Woiton Woitschützke Woiwode Wojahn
Wojak Wojciechowski Wojczuk Wojnar Wojtas Wojtczak Wojtecki Wojtysiak Wokittel Wokusch Wolber Wolbers Wolbert Wolbring Wold Wolde Woldrich Woldt Wolek Woleniuk Wolfarth Wolfbauer
Wolfensberger Wolfermann Wolferseder Wolferstetter Wolferts Wolfertz Wolffermann Wolffs Wolffson Wolfger Wolfl Wolfle Wolfmaier Wolfmayr Wolfmeier Wolfmeyer Wolfner Wolfrath
Wolfschmidt Wolfschmitt Wolfsdorf Wolfsdorff Wolfseder Wolfshagen Wolfshörndl Wolfslehner Wolfsperger Wolfstein Wolfstetter Wolfstieg Wolicki Wolk Wolkenstein Wollandt Wollank
Wollbrink Wollek Wollenberg Wollenberger Wollendorf Wollenhaupt Wollenschläger Wollenweber Wollermann Wollert Wolli Wollin Wollinger Wollmer Wollmershäuser Wollner Wollnitz Wollny
Wollrab Wollram Wollrath Wollscheid Wollschlaeger Wollseiffen Wollstein Wollthan Wollwage Wolny Wolosch Wolperding Wolpers Wolpert Wolrab Wolsdorff Wolsfeld Wolsing Wolsky Wolst
Wolstein Wolsztynski Wolter Wolterhoff Woltering Woltermann Woltersdorf Woltersdorff Woltjer Woltmann Woltran Woltz Wolz Wolzogen Wömpner Wondracek Wondrak Wonka Wonneberg Wonneberger
Wonnemann Wöntz Woolley Worat Worbs Worch Wörfel Worgt Wöring Wöritz Wörl Wörle Wörlein Worlitschek Worm Wörmann Wormer Wormit Wormuth Wörn Wörndl Wörnle Wörnlein Woronowicz
Woroschilow Wörpel Worpenberg Worreschk Worring Wörrle Worschech Wörsdörfer Worseg Worst Worster Wörster Worthmann Wörthmüller Worthy Wortmann Wortmeier Wortmeyer Wortner Wörtz
Worzischek Worzyk Wosch Woschech Wosegien Wösle Wosnitza Wößner Woste Wöstehoff Wöstemeyer Wöstenfeld Wostmann Wöstmann Wötzel Wowra Woyciechowski Woydt Woyke Woyte Woytinnek Woywod
Woywode Woznica Wozny Wrabetz Wraga Wrase Wrede Wredenhagen Wreesmann Wrensch Wrieske Wriske Wrobbel Wrobel Wróbel Wroblewski Wrona Wronka Wronna Wronski Wruck Wruk Wrulich Wrusch
Wübbe Wübbels Wübben Wübbena Wübbenhorst Wübbolt Wübker Wucher Wucherer Wucherpfennig Wuchner Wuckel Wuckelt Wude Wühr Wührer Wührl Wulbrandt Wulfen Wulferding Wulferink Wulfert
Wulffen Wülfing Wulfinghoff Wülfken Wulfmeier Wulfmeyer Wulkau Wulke Wülker Wulkop Wulle Wullen Wullenweber Wüller Wullert Wullkopf Wullner Wulz Wulzinger Wumm Wunderle Wunderling
Wunderwald Wunn Wünnemann Wünnenberg Wünning Wunram Wunschel Wünschel Wünschmann Wunsiedler Wüpper Wuppermann Wurbs Würch Wurdack Wurdel Würdemann Würfl Würgler Würker Wurl Würl
Wurlitzer Würll Wurmb Wurmbach Wurmdobler Würmeling Wurmitzer Würmli Würmling Würmser Wurmthaler Würsching Würschinger Wurstbauer Würstlein Wurstner Würtele Würtenberger Wurth Würthner
Würthwein Wurtinger Wurtz Würtz Wurtzel Würz Wurzbach Würzbach Würzberg Würzberger Wurzenberger Wurzinger Wurzler Würzner Wüstefeld Wüstemann Wüstenberg Wüstenhagen Wüstenhöfer Wüstner
Wüthnau Wüthner Wüthrich Wutke Wutkewicz Wuttge Wuttig Wuttke Wuttkowski Wüttner Wutz Wutzler Wyatt Wybranietz Wydra Wyen Wyler Wymer Wyneken Wynen Wyputta Wyrich Wyrobek Wyrsch Wyrwa
Wyrwich Wyschinski Wyschka Wysk Wyss Wyssen Wyssmann Wyßmann Wyssozki Xander Yabuki Yadav Yagi Yağmur Yajima Yamamura Yamanaka Yamane Yamaoka Yamasaki Yamashita Yamawaki Yamazaki Yambo
Yanagi Yáñez Yano Yanukovych Yanukowitsch Yaqoob Yar’Adua Yaşar Yashin Yassin Yasuda Yeboah Yechury Yelland Yeltsin Yermolova Yersin Yhombi-Opango Yılmazer Yokota Yokoyama Yonekura
Yonezawa Yoshihara Yoshikawa Yoshimoto Yoshimura Yoshino Yoswig Youlou Younis Yukawa Yunus Yusuf Zaar Zabehlicky Zaborowski Zabransky Zacek Zäch Zachariae Zacher Zacherl Zachert
Zachhuber Zachl Zachmann Zachner Zachow Zachrau Zachs Zackl Zackor Zacpal Zadari Zadek Zadow Zadravec Zaebisch Zaepernick Zagel Zager Zagler Zahlbruckner Zahlmann Zahm Zahnd Zahnert
Zähnle Zahnweh Zahra Zahradnicek Zain Zaiser Zaiss Zaiß Zaizen Zajic Zajontz Zajonz Zakaria Zakel Zaki Zakosek Zakowski Zaldívar Zaleski Zaloga Zaluskowski Zaman Zambach Zamecki Zamel
Zamp Zamzow Zandler Zangemeister Zangerl Zangerle Zängerle Zanggl Zangl Zängl Zangmeister Zank Zanke Zankel Zankl Zann Zant Zantow Zäpernick Zapfe Zapfel Zapfl Zapolska Zápotocký Zapp
Zappe Zappek Zaps Zárate Zarges Zarling Zarmutek Zarncke Zarnitz Zarske Zarth Zartmann Zarzitzky Zaschel Zaschka Zaske Zaspel Zastrow Zatlers Zatloukal Zatorski Zatrieb Zatsch Zattler
Zauchner Zaugg Zaum Zaunick Zaunmüller Zaus Zausig Zausinger Zavala Zaveri Zawacki Zawade Zawadil Zawadka Zawadski Zawatzki Zawierucha Zayed Zayid Zbinden Zdarsky Zdebel Zdrahal
Zdrenka Zdrojewski Zdroyewski Zebisch Zebralla Zebrowski Zechel Zechiel Zechlin Zechmann Zechmeister Zechmeyer Zechner Zechnig Zedler Zedlitz Zeeb Zeeck Zeeh Zeek Zeese Zeettel
Zegenhagen Zegler Zehden Zehetbauer Zeheter Zehethofer Zehetmaier Zehetmayer Zehetmeier Zehetner Zehl Zehle Zehlke Zehm Zehme Zehnbauer Zehnder Zehndner Zehnle Zehnpfennig Zehren
Zehrer Zehrfeld Zehring Zehrs Zehrt Zeide Zeider Zeidler Zeigert Zeiher Zeil Zeilbeck Zeilfelder Zeilhofer Zeilhoff Zeilinger Zeillinger Zeilmann Zeilner Zeimer Zeimet Zeimetz Zein
Zeindl Zeiner Zeinert Zeininger Zeinlinger Zeipelt Zeipert Zeis Zeisberg Zeisberger Zeise Zeisel Zeiselmair Zeisig Zeising Zeisler Zeisner Zeiß Zeißig Zeissler Zeißler Zeissner Zeißner
Zeitelhack Zeithaml Zeitlhofer Zeitmann Zeitner Zeitnitz Zeitzmann Zeizinger Zeken Zekl Zelder Zelewske Zelewski Zelger Zelinger Zelinka Zelinski Zelk Zell Zellekens Zellerhoff
Zellfelder Zellhofer Zellhöfer Zellhuber Zellmann Zellmer Zellner Zelosko Zeltinger Zeltner Zeltsch Zelz Zelzer Zemann Zembrod Zemelka Zemella Zemke Zemlicka Zemlin Zemlja Zemmrich
Zenck Zender Zendler Zengel Zengerle Zengerling Zengler Zenk Zenke Zenkel Zenner Zenser Zenses Zentgraff Zenz Zenzen Zepeda Zepf Zepke Zeplien Zeplin Zepmeisel Zepmeusel Zepp
Zeppenfeld Zepter Zerback Zerban Zerbe Zerbel Zerbes Zerbo Zerelles Zerfowski Zerhusen Žerjav Zerkowski Zerle Zerling Zermin Zernack Zernechel Zernial Zernikow Żeromski Zerpies Zerr
Zerrahn Zerrenner Zerrer Zerres Zerressen Zerssen Zervos Zerwas Zerweck Zerwer Zerwes Zesch Zeschin Zeschitz Zeschke Zeschky Zeschmann Zetl Zetsch Zettelmaier Zettelmayer Zettelmeier
Zettelmeyer Zetterlund Zettl Zettler Zettlitzer Zettlmeissl Zettlmeißl Zettner Zettritz Zetzl Zetzmann Zeugner Zeuke Zeul Zeumer Zeune Zeunert Zeus Zeuschner Zeuss Zeuß Zeutschel
Zeuzem Zevels Zewe Zewell Zeyen Zeyer Zeyher Zeynep Zeyss Zezelj Zezula Zhirinovsky Zhivkov Ziad Zibell Zibis Zibula Zibulski Zich Zichel Zichy Zickel Zickermann Zickert Zickfeld
Zickler Zickmann Zicks Zidan Zidorn Zieba Zieback Ziebarth Ziebell Zieberg Ziebolz Ziebula Ziech Ziechaus Ziechmann Zieck Ziefer Zieffler Ziefle Ziefuss Ziefuß Ziegan Zieganke
Ziegelbauer Ziegelbecker Ziegelhöfer Ziegelmaier Ziegelmann Ziegelmayer Ziegelmeier Ziegelmeyer Ziegelmüller Ziegelwagner Ziegenbein Ziegenfuss Ziegenfuß Ziegenhagen Ziegenhardt
Ziegenthaler Ziegert Zieghan Zieglbauer Zieglberger Ziegle Zieglmaier Zieglmeier Zieglowski Ziegltrum Ziegner Zieh Ziehbold Zieher Ziehl Ziehlke Ziehm Ziehmann Ziehmer Ziehr Zieker
Ziekow Zielasko Zieleniewicz Zieleskiewicz Zielinger Ziellenbach Zielosko Zielske Ziem Ziemann Ziemba Ziemek Ziemendorf Ziemer Ziemke Ziemon Ziems Ziemsen Ziemssen Ziemßen Zienc Ziener
Zienert Ziep Ziepel Ziepke Zieprig Zierach Zierau Zierbarth Zierd Zieren Zierenberg Zieres Zierfuß Zierhut Zierke Zierl Zierlein Zierler Ziermaier Ziermann Ziermeier Zierold Zierow
Ziers Zierz Zies Ziesak Zieschank Ziesel Zieseler Ziesemann Ziesemer Ziesenitz Ziesing Zieske Ziesler Ziesmann Ziesmer Ziesner Ziess Ziessler Zießler Zießow Zietan Zieteck Zieten
Ziethe Ziethen Ziethm Ziethmann Zietkowski Zietlow Zietsch Zietz Ziezold Zigan Zigann Zigelski Zigl Zigldrum Zihlmann Zika Zikeli Zikesch Zilch Zilg Žilinskas Zilk Zilken Zilkens Zill
Zillekens Zillenbiller Ziller Zillessen Zilleßen Zillich Zillien Zillig Zillikens Zilling Zillinger Zillken Zillmann Zillmer Zillner Zilly Zilske Zilz Zimbelmann Zimdars Zimek Zimm
Zimmerhackl Zimmerhofer Zimmerl Zimmerle Zimmermeier Zimmermeyer Zimmerschied Zimmert Zimmet Zimmler Zimny Zimolong Zimorodok Zimpel Zimpelmann Zimpfer Zimpfl Zimprich Zinal Zincke
Zindel Zindler Zingel Zingelmann Zinger Zingerle Zingg Zingler Zinkann Zinkernagel Zinkl Zinkler Zinnack Zinneck Zinnecker Zinnemann Zinnhobler Zinnikus Zinnkann Zinnow Zinoviev Zinsel
Zinsenhofer Zinsli Zinsmeister Zinsmeyer Zinsou Zinsser Zinßer Zint Zintel Zinterl Zinth Zintl Zintz Zinz Zinzow Ziob Zioba Zipf Zipfer Zipp Zippe Zippel Zippelius Zipperer Zipperling
Zippert Zippl Zipplies Zipprich Zipser Zirbel Zirbes Zirbs Zirker Zirkler Zirm Zirn Zirnbauer Zirngibl Zirnstein Zirpel Zirpins Zirpner Zirwes Zischg Zischka Zischke Zischler Zischow
Ziske Zisler Zisser Zissler Zißler Zitka Zittel Zittermann Zittlau Zittrell Zitz Zitzelmann Zitzelsberger Zitzer Zitzke Zitzler Zitzlsperger Zitzmann Zitzow Zivier Ziyambi Žižka
Zizmann Zlabinger Zmarsly Zmijanjac Źmijewski Zöbelein Zobeley Zöbelin Zober Zöberlein Zöbisch Zobjack Zobl Zoch Zöchbauer Zocher Zöchling Zocholl Zöckler Zoeller Zoellner Zoels
Zoephel Zöfelt Zogalla Zöger Zögl Zoglmann Zoglmeier Zohner Zöhner Zöhrer Zoike Zölch Zolg Zolk Zolker Zollenkop Zollfrank Zollhöfer Zöllick Zöllig Zollikofer Zöllinger Zöllkau
Zollmann Zöllmer Zollner Zollondz Zöllter Zölzer Zomack Zontar Zoor Zöpfel Zopff Zöpfl Zopfs Zöphel Zöpnek Zopp Zoppelt Zoppoth Zoras Zörb Zorbach Zörcher Zorell Zörkler Zorneck
Zornemann Zornig Zörnig Zorr Zörr Zorrilla Zorzi Zöschg Zöschinger Zoschka Zoschke Zosel Zössmayr Zota Zottmaier Zottmann Zotz Zotzmann Zoubek Zoubi Zouhar Zrenner Zrim Zschäbitz
Zschach Zschache Zschachlitz Zschärlich Zschau Zschaubitz Zschech Zschenderlein Zscherpe Zscheyge Zschiedrich Zschiegner Zschocke Zschockelt Zschokke Zschommler Zschorlich Zschornack
Zschunke Zubair Zubeil Zuber Zuberbühler Zuberer Zübert Zubler Züblin Zubrägel Zubrod Zuch Zuchel Zuck Zuckermann Zückert Zuckriegl Zuckschwerdt Zudeick Zuderell Züfle Zühlke Zühlsdorf
Zühlsdorff Żukowski Zülch Zuleeg Zuleger Zulehner Züll Zullner Zülow Zülsdorff Zülske Zuluaga Zülz Zumach Zumbach Zumbansen Zumbaum Zumbé Zumbeck Zumbrink Zumbrock Zumbroich Zumbrunn
Zumdick Zumhasch Zumkier Zumklei Zumkley Zumpe Zumpf Zumstein Zumtobel Zumwinkel Zundel Zundl Zündorf Züngler Zúñiga Zunk Zunke Zünkeler Zunker Zunner Zuntz Zupan Zupancic Zupanec Zupp
Zuppinger Zuralski Zurborg Zurbriggen Zurbrüggen Zürch Zurek Zurfluh Zurhausen Zurhold Zurhorst Zurita Zurmühl Zürn Zürner Zürnstein Züsch Zuschke Zuschrott Zusi Zutavern Zuther Zutt
Zutz Zwaan Zwack Zwahlen Zwahr Zwanck Zwane Zwank Zwanzger Zwarg Zwarrat Zwart Zwartkruis Zwehl Zwehn Zweifelhofer Zweigardt Zweigert Zweigle Zweimüller Zwemke Zwengel Zwenger Zwermann
Zwernemann Zwerschke Zwettler Zwez Zwickelhuber Zwickert Zwickl Zwickler Zwieb Zwiefelhofer Zwiefka Zwiener Zwierlein Zwiers Zwierz Zwierzynski Zwies Zwiesler Zwing Zwinge Zwingmann
Zwinkau Zwinz Zwipf Zwirlein Zwirnmann Zwissler Zwißler Zwitkowits Zwittlinger Zwitzers Zwoch Zwonarjowa Zybell Zydorek Zydun Zygan Zykow Zylka Zylla Zylmann Zysk Zyuganov
`),
);

/** Family names that stand first in Chinese, Korean, Vietnamese and Khmer names: „Kim Jong-un“, „Xi Jinping“. */
export const EASTERN_FAMILY_NAMES: ReadonlySet<string> = new Set(
  wordList(`
Kim Lee Yi Ri Rhee Park Pak Choi Choe Choo Jung Jong Jeong Chung Chong Kang Gang Cho Jo Yoon Yun Jang Chang Lim Im Rim Han Oh O Seo So Shin Sin Kwon Gwon Hwang Ahn An Song Ryu Yoo Yu Hong
Jeon Jon Ko Go Moon Mun Son Sohn Yang Bae Pae Paek Baek Paik Heo Ho Nam Sim Shim Roh No Noh Ha Kwak Gwak Sung Song Cha Joo Ju Woo U Koo Ku Na Min Chin Jin Ji Chi Um Eom Won Bang Pang Kong Hyon Hyun Ham Byun Yeom Thae Tae Maeng
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng Cao Zeng Peng Xiao Cai Pan Tian Dong Yuan Yu Ye Jiang Du Su Wei Cheng Lü Ding Ren Yao Lu Lo Fu Zhong Cui Tan Liao Fan Shi Jin Jia Xia Fang Zou Xiong Bai Meng Qin Qiu Hou Yin Xue Yan Lei
Long Shi Tao Hao Gu Mao Gong Shao Wan Qian Dai Mo Kong Xi Chiang Tsai Lai Hsieh Chu Hsu Leung Wong Chow Kwok Lam Ng Cheung Tung Tsang Ai Bo Hua Hui Ouyang Soong
Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Hoang Hoàng Phan Vu Vũ Vo Võ Dang Đặng Bui Bùi Do Đỗ Ngo Ngô Duong Dương Ly Truong Trương Vuong Tô To
Hun Heng Sam Sar Khieu Nuon Ieng
Bian Chai Chan Chao Chau Châu Chea Cheon Cheong Cheuk Chhay Chhim Chia Chien Chiu Chon Chou Chua Chuang Chum Chun Cù Cung Đàm Đào Dinh Đinh Doan Đoàn Đồng Dou Eun Gae Geng Gi Guan Gui
Gwan Hà Heung Hồ Hok Hsiao Hsiung Hứa Huo Huynh Huỳnh Hwangbo Hyung Jegal Jeo Jiao Jie Jing Joh Joung Kao Ke Keo Khem Khim Khoo Khuất Khúc Kiều Kil Kuang Kum Kuo Kwan Kwek Kye Kyung
Lâm Lau Leong Lian Ling Liow Loke Luan Luong Lương Luu Lưu Lý Mạc Mạch Meas Mei Miao Mok Myong Myung Namgung Neang Nghiêm Nhek Ning Niu Nông Norodom Ong Ông Ooi Ou Ouk Pei Pheng Phó
Phua Phung Phùng Pi Poon Prak Pu Pyo Pyon Qi Qiao Qu Quách Quan Rao Rhyu Ro Rong Ruan Ryang Ryom Sak Sakong Seok Seol Seon Seong Sha Shang Shen Sheng Shu Shum Sihanouk Sima Situ Siu
Sok Sonu Srey Sunwoo Szeto Tạ Tak Tam Tăng Teh Teng Teo Teoh Tep Thạch Thái Tham Thân Ti Tiêu Tôn Tống Triệu Trinh Trịnh Tsao Tse Tseng Tsui Tu Tuan Tưởng Uch Ung Văn Viên Vòng Vương
Weng Xian Xiang Xin Xuan Yam Yap Yea Yee Yeh Yeo Yeoh Yeung Yim Yip Yom Yong Youn Yue Yuen Zang Zha Zhai Zhan Zhen Zhi Zhuang Zhuge Zi Zong Zuo
`),
);
