import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nominativeName } from '../../../src/names/organisations/nominativeName.ts';

const INFLECTED = {
  'Deutschen Fußballbund': 'Deutscher Fußballbund',
  'Deutsche Judobund': 'Deutscher Judobund',
  'Bayrischen Rundfunk': 'Bayrischer Rundfunk',
  'Interamerikanischen Entwicklungsbank': 'Interamerikanische Entwicklungsbank',
  'Deutschen Roten Kreuz': 'Deutsches Rotes Kreuz',
  'Rote Kreuz Haitis': 'Rotes Kreuz Haitis',
  'Kunsthistorischen Museums Wien': 'Kunsthistorisches Museum Wien',
  'Bayerischen Landesamtes für Umwelt': 'Bayerisches Landesamt für Umwelt',
  'Olympischen Winterspielen': 'Olympische Winterspiele',
  'Französischen Kommunistischen Partei': 'Französische Kommunistische Partei',
  'Neuen Osnabrücker Zeitung': 'Neue Osnabrücker Zeitung',
  'Frankfurter Allgemeinen Zeitung': 'Frankfurter Allgemeine Zeitung',
  'Oberste Rat': 'Oberster Rat',
  'Zentralen Sekretariats': 'Zentrales Sekretariat',
  'Sozialdemokratischen Partei': 'Sozialdemokratische Partei',
};

for (const [name, nominative] of Object.entries(INFLECTED))
  test(`„${name}“ is ${nominative}`, () => assert.equal(nominativeName(name), nominative));

const LEFT = [
  'Berliner Verkehrsbetriebe',
  'Deutscher Wetterdienst',
  'Europäisches Parlament',
  'Landgericht Köln',
  'Ärzte ohne Grenzen',
  'Deutsche Motocross Meisterschaft',
  'Depeche Mode',
  'Die Grünen',
  'Grünen',
  'Bremer Umweltbehörde',
  'Leipziger Universitätsklinik',
  'Lake Placid',
  'Real Sociedad',
  'Internationale',
  '',
];

test('names in the nominative, of nouns of unknown gender, and foreign ones stay as they are', () => {
  for (const name of LEFT) assert.equal(nominativeName(name), name);
});
