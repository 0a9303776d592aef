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
`),
);
