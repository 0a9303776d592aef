import { wordList } from './wordList.ts';

/** Nouns right before the name of what they mean: „die Oase Siwa“, „auf dem Berg Athos“. Not „Stadt“, „Ort“, „Land“, „Region“, which stand before much else. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
Berg Vulkan Gebirge Gipfel Gletscher Hügel Pass Fluss Fluß Strom Bach Stausee Wüste Oase Insel Halbinsel Inselgruppe Atoll Bucht Meerenge Landenge
Dorf Bergdorf Fischerdorf Weiler Kleinstadt Großstadt Hafenstadt Küstenstadt Grenzstadt Millionenstadt Provinzhauptstadt Hauptstadt Provinz Grafschaft
Herzogtum Fürstentum Königreich Kaiserreich Sultanat Emirat Bundesstaat Teilrepublik Vulkaninsel Ferieninsel Urlaubsinsel Mittelmeerinsel Nordseeinsel
Ostseeinsel Karibikinsel Pazifikinsel Stadtteil Ortsteil Stadtviertel Vorort Vulkankegel Nebenfluss Grenzfluss Küstenort Badeort Kurort Skiort Bergort
Grenzübergang Grenzposten Kontrollpunkt Kernkraftwerk Atomkraftwerk AKW Stützpunkt Luftwaffenstützpunkt Marinestützpunkt
Nationalpark Département Wahlkreis Festung Präfektur Distrikt Woiwodschaft Hazienda Hacienda Ruinenstadt Oasenstadt Universitätsstadt Kreisstadt Bergbaustadt Industriestadt Pilgerstadt
`),
);

/** Nouns behind which „von“ leads to a place: „die Bewohner von Siwa“, „der König von Aksum“, „die Belagerung von Wien“ */
export const NOUNS_OF_PLACES: ReadonlySet<string> = new Set(
  wordList(`
Einwohner Einwohnern Bewohner Bewohnern Bewohnerin Bürgermeister Bürgermeisterin Oberbürgermeister Gouverneur König Königs Königin Königreich Herzog Herzogin Fürst Fürsten
Graf Grafen Gräfin Markgraf Sultan Emir Kalif Kalifen Bischof Bischofs Erzbischof Patriarch Dogen Hauptstadt Nähe Norden Süden Osten Westen Nordosten Nordwesten
Südosten Südwesten Zentrum Innenstadt Altstadt Vorort Vororte Vororten Krankenhaus Flughafen Hafen Umgebung Küste Straßen Bergleute Bauern Belagerung Eroberung Einnahme Schlacht Konzil
Frieden Vertrag Ruinen Stadtrand
`),
);

/** What a place is, behind its name and a comma: „in Birstall, einem Ort im Norden“. Not „Hauptstadt“, which stands before much else. */
export const PLACE_APPOSITIONS: ReadonlySet<string> = new Set(
  wordList(`
Ort Dorf Stadt Kleinstadt Großstadt Hafenstadt Küstenstadt Bergdorf Fischerdorf Gemeinde Insel Vorort Stadtteil Stadtviertel Provinz Provinzhauptstadt Hauptstadt Siedlung
Bergbaustadt Industriestadt Grenzstadt Universitätsstadt Badeort Kurort Weiler
`),
);

/** What a place is called that something is said to be: „die Durance ist ein Nebenfluss der Rhône“ */
export const DEFINED_PLACES: ReadonlySet<string> = new Set(
  wordList(`
Fluss Nebenfluss Strom Bach See Stausee Berg Vulkan Pass Gebirge Tal Halbinsel Bucht Landkreis Kreis Bezirk Distrikt Kanton Departement Département Region Landschaft
Ortsteil Gemeindeteil Marktgemeinde Stadtgemeinde Verwaltungsgemeinde Ruinenstadt Bundesstaat Atoll Wüste Oase
`),
);

/** Endings of such nouns, written together with what stands before: „die Nachbarinsel Tagulandang“, „im Grenzort Medyka“ */
export const PLACE_NOUN_ENDINGS: readonly string[] = wordList(`
insel stadt dorf gemeinde ort provinz vulkan fluss gletscher bucht siedlung
`);

/** Landscapes behind the adjective of a place: „Lipper Bergland“, „Zürcher Oberland“ */
export const LANDSCAPES: ReadonlySet<string> = new Set(
  wordList(`
Bergland Hügelland Hochland Tiefland Oberland Unterland Vorland Wald Heide Moor Bucht Becken Seenplatte Alb Börde Platte
`),
);

/** Second parts that make a place of what stands before the hyphen: „Atacama-Wüste“, „Sinai-Halbinsel“ */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  wordList(`
Wüste Gebirge Fluss Fluß Insel Inseln Inselgruppe Halbinsel Tal Kanal Bucht Delta Becken Ebene Hochebene Gletscher Massiv Staudamm Stausee Archipel Atoll Platz Straße Allee Brücke Viertel
See Pass Park Nationalpark Flughafen Moschee Palast
`),
);

/** English words that end a place's name: „Robben Island“ */
export const ENGLISH_PLACE_HEADS: ReadonlySet<string> = new Set(
  wordList(`
Island Islands Valley Beach Bay River Creek Hills Canyon Falls Springs Heights County Mountains Mountain Street Avenue Road Square Boulevard
Ridge Peak Glacier Peninsula Airport Cemetery Desert Strait Reef
`),
);

/** Foreign words that begin a place's name: „Mount Kenia“, „Lac Léman“, „Dschebel Musa“ */
export const FOREIGN_PLACE_HEADS: ReadonlySet<string> = new Set(
  wordList('Mount Lake Loch Lac Mont Cape Dschebel Jebel Djebel Wadi Mauna Isla Île Ile Playa'),
);

/** Nouns behind which what looks like a person is a place: „am Flughafen Marco Polo“, „im Bezirk Baba Amr“ */
export const NAMED_SITES: ReadonlySet<string> = new Set(
  wordList(`
Flughafen Flughafens Airport Bahnhof Stadion Bezirk Bezirks Distrikt Distrikts Gemeinde Siedlung Vulkan Vulkans Berg Inselgruppe Archipel Atoll Insel
Halbinsel Flüchtlingslager Lager Departement Region Präfektur Woiwodschaft Oblast Provinz Landkreis Kleinstadt Hafenstadt Vorort Stadtteil
Grenzübergang Grenzübergangs Grenzposten Checkpoint Kontrollpunkt Kernkraftwerk Kernkraftwerks Atomkraftwerk Atomkraftwerks AKW Stützpunkt Luftwaffenstützpunkt
`),
);

/** What has a name of its own in the sky and an article before it, as no company has: „der Mars“, „die Monde des Saturn“ */
export const PLANETS: ReadonlySet<string> = new Set(
  wordList('Merkur Mars Jupiter Saturn Uranus Neptun Pluto Ceres'),
);
