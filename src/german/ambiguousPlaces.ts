import { wordList } from './wordList.ts';

/**
 * Names of places that are other German words as well: nouns, verb forms, adjectives and particles that open a
 * sentence. Such a place is believed only where the context says so („in Essen“). Nouns that `nouns.ts` lists are
 * caught there; these are words it leaves out, and foreign towns that look like German words.
 */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(
  wordList(`
Aach Aal Ahorn Ahr Alle Allen Allenstein Alpen Altar Am Amur An Anger Appel Appen Ar Arch As Asche Aspen Asten
Au Aue Auen Auer Auf Aus Bad Baden Balge Balve Band Bann Bar Batman Beat Bede Bell Belp Berg Berge Bergen Best
Beuren Bingen Birken Bitz Bogen Boll Boos Born Borne Bowl Breit Brenner Brey Broc Brock Brocken Brück Bruck
Brücken Brunn Buch Buchen Bühl Bünde Bunde Bürs Bury Carolina Cash Center Central Centre Champagne Chance
Chester Christmas Concord Corona Court Dakota Damm Damme Damp Dank Daun Deal Delta Derby Dill Dom Don Dorf
Dorn Dornen Drau Dreis Ehre Eich Eiche Eichen Eider Eigen Eil Eilen Eimen Einen Eisen Elbe Elend Elf Elk Elm
Elster Ems Ende Enden Enge Engels Engen Enger Enns Erden Erding Ering Erlau Erlen Erpel Esch Esel Essen Fall
Fallen Feld Felde Felden Fell Ferne Feucht Fischen Fiss Flein Flint Floh Floß Forst Frauen Frei Frick Friede
Froh Fügen Fully Gais Gap Garden Garding Garten Geben Gehren Gelb Gelten Geringen Gersten Glatten Goa Golden
Golf Gorki Grabs Gran Grau Grein Grins Groß Grub Grube Grün Grünberg Grund Gut Haag Haan Haar Haben Hage Hagel
Hagen Hahn Haid Haina Halbe Hall Halle Halten Hamm Hammer Hand Handel Hard Hardt Haren Hart Hasel Haste Haus
Hausen Havel Heere Heide Heiden Heil Heim Heist Helden Henne Herbst Herd Herten Hilden Hinte Hirschberg Ho Hof
Höfen Hohn Holle Holler Holm Holz Hope Horb Horn Horst Hude Hudson Hütte Ibach Igel Ihren Ilse Im In Inden
Independence Inn Ins Irren Isen Jordan Kabale Kahl Kalk Kall Kamen Kanton Kappeln Karben Kassen Kehl Kell Kern Kind
Kirchen Kirow Kissing Klingen Klink Kloten Klus Kluse Kochel Korb Korn Kreis Kreuz Kronstadt Kropp Kuchen
Kundl Küsten Lachen Lage Lager Lahn Lam Lancaster Land Lande Landen Lang Langen Lauf Laufen Lauter Law Lech
Leer Lehe Lehre Lehren Leiden Leine Lena Lend Lens Leuten Lich Licht Lichte Liebe Lieben Lieder Linden Lingen
List Loben Loch Lohn Lohne Löhne Lohr Loose Lotte Lüge Main Man Marienburg Mark Märkte Marl Mauer Mauern Maur
Media Meer Meine Meise Melle Mengen Messen Metro Metten Minden Mitte Mittel Mobile Moment Montana Moor Moos
Morgen Möser Moser Most Motzen Much Mücka Mühlen Mulda Mulde Mumpf Mund Münster Murr Mut Mutter Nagel Nahe
Namen Natans Nennen Neu Neubau Neuhaus Neustadt Neutra Newel Nice Nieder Nord Norden Nusse Nut Ob Ober Oder Of
Offenbar Ohne Ohren Olfen Orange Orden Orient Ort Osten Ostern Otter Page Pahl Parole Pech Peine Perl Perle
Perm Pfeffer Pilar Pill Pilsen Pirk Plan Plate Platz Plaue Plauen Po Polch Poll Polle Pop Posen Post Pouch
Pracht Preis Premier Progress Pura Puschkin Quelle Raab Rain Rand Rang Rast Rat Raten Rath Raub Rauen Raum
Reading Recht Recke Rees Regen Regina Reh Rehe Reich Reif Reifen Rein Reise Reisen Reit Reuth Reval Ried Riede
Rieden Rieder Ries Riesa Riesen Ring Rinn Rio Rist Rohr Rohre Rolle Rose Rot Roth Rott Rue Ruhe Ruhr Rum Rund
Rust Saal Saale Sache Sage Sale Salem Salz Salzen Same Sand Sande Santos Sari Sattel Satz Sauer Save Schale
Scharf Scheer Scheiden Schein Schellen Schenken Schild Schilde Schleife Schlitz Schmelz Schmitten Schnee Schön
Schöne Schotten Schuld Schule Schwaben Schwarz Schweigen See Seele Seelen Seen Segel Sehen Seine Selbst
Selters Senden Serra Sieg Siegen Singen Sinn Sins Sinsen Sitten Sohn Soll Sonne Sonnen Spa Spalt Spaß Speicher
Spielen Spitz Spitze Split Spring Springe Stade Stadt Stall Stamm Stams Stand Star Start Stau Staufen Steg
Stegen Stein Steine Steinen Stelle Stellen Stern Steuer Stille Stolp Stolpe Stolpen Stoß Strand Streit Strom
Stück Stuhl Stumm Stunde Sucre Süd Süden Sun Süßen Syrau Tag Tal Talent Tank Tann Tanne Tanz Taste Taube
Tauben Tauche Taufen Tee Teil Teile Teufen Thal Thale Theben Thema Thorn Tief Titel Titz Tod Ton Tor Tours
Train Tränen Treffen Treiben Treue Triff Tritt Trost Trub Tun Turm Tux Übersee Ufer Ulmen Und Union Unter Uran
Vagen Velen Velten Verden Verl Victoria Viel Viere Villen Virginia Vista Vogel Vogt Vor Wa Wachsen Wagen Wahl
Wahlen Wald Walde Waldenburg Wall Wallen Wand Wang Wangen Wanna Wanne Ware Waren Warin Warm Warten Wasser
Weber Wedel Weener Weg Wege Wegen Wehr Weida Weide Weiden Weil Weilen Weiler Wein Weinen Weiß Weisen Weit
Weite Weiten Welle Wellen Wels Welt Wende Wenden Weng Wenns Wer Werben Werden Werder Werfen Werk Werl Werne
Wert Werte Weste Westen Wetten Wetter Wettin Wiehe Wiese Wiesen Wild Wille Willen Willich Wind Windau Winden
Winter Wissen Witten Wohl Wohlen Wolken Wollen Wort Wörth Wrist Wünschen Zahl Zahlen Zahna Zeil Zeit Zeiten
Zell Zelle Zeven Ziel Zimmern Zoll Zug Zwingen
`),
);
