import { wordList } from './wordList.ts';

/** Nouns right before the name of what they mean: „die Oase Siwa“, „auf dem Berg Athos“. Not „Stadt“, „Ort“, „Land“, „Region“, which stand before much else. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
Berg Vulkan Gebirge Gipfel Gletscher Hügel Pass Fluss Fluß Strom Bach Stausee Wüste Oase Insel Halbinsel Inselgruppe Atoll Bucht Meerenge Landenge
Dorf Bergdorf Fischerdorf Weiler Kleinstadt Großstadt Hafenstadt Küstenstadt Grenzstadt Millionenstadt Provinzhauptstadt Hauptstadt Provinz Grafschaft
Herzogtum Fürstentum Königreich Kaiserreich Sultanat Emirat Bundesstaat Teilrepublik Vulkaninsel Ferieninsel Urlaubsinsel Mittelmeerinsel Nordseeinsel
Ostseeinsel Karibikinsel Pazifikinsel Stadtteil Ortsteil Vorort
`),
);

/** Second parts that make a place of what stands before the hyphen: „Atacama-Wüste“, „Sinai-Halbinsel“ */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  wordList(`
Wüste Gebirge Fluss Fluß Insel Inseln Halbinsel Tal Kanal Bucht Delta Becken Ebene Hochebene Gletscher Massiv Staudamm Stausee Archipel Atoll
`),
);

/** English words that end a place's name: „Robben Island“ */
export const ENGLISH_PLACE_HEADS: ReadonlySet<string> = new Set(
  wordList('Island Islands Valley Beach Bay River Creek Hills Canyon Falls Springs Heights County Mountains'),
);
