import { wordList } from './wordList.ts';

/**
 * Endings of nouns whose name is their seat: „Landgericht Köln“, „Kantonspolizei Zug“, „Stadtwerke Unna“. One that is a
 * word by itself begins with a capital: „Polizei Celle“, but no „Wasserschutzpolizei Rhein“ and no „Gericht Bremen“.
 */
export const SEATED_BODIES: readonly string[] = wordList(`
landgericht landesgericht amtsgericht verwaltungsgericht verwaltungsgerichtshof arbeitsgericht sozialgericht finanzgericht bezirksgericht kreisgericht handelsgericht obergericht kantonsgericht
regionalgericht strafgericht Schwurgericht staatsanwaltschaft kriminalamt polizeipräsidium polizeidirektion polizeiinspektion polizeirevier Kriminalpolizei Kantonspolizei Stadtpolizei Polizei
Universität Universitätsklinikum Hochschule Fachhochschule Musikhochschule Kunsthochschule Klinikum Kliniken Universitätsklinik krankenhaus Bistum Erzbistum Diözese Erzdiözese
Stadtwerke Stadtwerken Verbraucherzentrale Handwerkskammer Handelskammer Wirtschaftskammer Arbeiterkammer Ärztekammer Landesärztekammer Landwirtschaftskammer Architektenkammer Notarkammer
sparkasse Volksbank Raiffeisenbank Landratsamt Finanzamt Gesundheitsamt Jugendamt Jobcenter Verkehrsbetriebe Verkehrsbetrieben Feuerwehr Berufsfeuerwehr Messe Börse
Oper Staatsoper Schauspielhaus Stadttheater Staatstheater Landestheater Nationaltheater Kunsthalle Kunstmuseum Kunsthaus Volkshochschule
Schulamt Bauamt Veterinäramt Ordnungsamt Sozialamt Blaskapelle Musikkapelle Bergbahnen Sportverein Turnverein Schützenverein Musikverein Kantonalbank
`);

/**
 * Endings of nouns right before the name of what they mean, which is a body then whatever it looks like: „der
 * Pharmakonzern Novartis“, „die Reederei Sloman“, „der Sender ORTM“.
 */
export const INTRODUCING_NOUNS: readonly string[] = wordList(`
konzern hersteller unternehmen firma anbieter betreiber handelskette supermarktkette modekette hotelkette drogeriekette discounter versicherer dienstleister zulieferer bauunternehmen
autobauer flugzeugbauer maschinenbauer schiffbauer fluggesellschaft fluglinie airline reederei brauerei werft molkerei gewerkschaft miliz terrorgruppe terrororganisation rebellengruppe
hilfsorganisation menschenrechtsorganisation umweltorganisation nichtregierungsorganisation tierschutzorganisation nachrichtenagentur ratingagentur werbeagentur tageszeitung wochenzeitung zeitung
fernsehsender radiosender nachrichtensender sender großbank privatbank investmentbank landesbank kanzlei anwaltskanzlei unternehmensberatung beratungsfirma
rockband popband musikband jazzband punkband boyband girlband mobilfunker energieriese ölriese internetriese technologieriese chipriese plattenfirma filmfirma automarke modemarke biermarke Partei Oppositionspartei Regierungspartei meinungsforschungsinstitut umfrageinstitut
-Band label -Label bankhaus erstligist zweitligist drittligist bundesligist regionalligist
`);

/** What happens to firms: „die Fusion mit Allergan“, „nach der Übernahme von Genzyme“, „die Übernahme durch Bayer“ */
export const MERGER_NOUNS: ReadonlySet<string> = new Set(wordList('Fusion Zusammenschluss Übernahme'));

/** Bodies whose task follows behind „für“: „Amt für Statistik“, „Verein für Heimatpflege“; first letters small as endings too */
export const BODIES_FOR: readonly string[] = wordList(`
amt anstalt institut zentrum gesellschaft verein vereinigung verband ministerium agentur behörde kommission initiative bündnis stiftung akademie hochschule zentrale arbeitsgemeinschaft komitee
museum kuratorium beirat kolleg partei Bewegung
`);

/** Bodies that a capital adjective makes a name of, beside those of the next and the last list: „der Polnische Alpenverein“ */
export const NAMED_BODIES: readonly string[] = wordList(`
bund partei kirche armee bank union kammer rat bibliothek orchester liga front fernsehen rundfunk klub club gewerkschaft post bahn börse
`);

/** Bodies whose members follow in the genitive: „Verband der Brauer“, „Bund der Steuerzahler“ */
export const BODIES_OF: readonly string[] = wordList(`
verband vereinigung zentralrat bundesvereinigung landesvereinigung zentralverband bundesverband landesverband dachverband gewerkschaft Bund
`);
