import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed, namesIn } from '../support.ts';

const places = (text: string): string[] => listed(namesIn(text).places);

test('a noun of places makes a place of the name beside it', () => {
  assert.deepEqual(places('Am Vulkan Hauna Tola stieg Rauch auf.'), ['Hauna Tola: Hauna Tola']);
  assert.deepEqual(places('Sie wohnten nahe dem Quorra-Platz.'), ['Quorra-Platz: Quorra-Platz']);
  assert.deepEqual(places('Das Boot fuhr über den Lac du Grévin nach Norden.'), [
    'Lac du Grévin: Lac du Grévin',
  ]);
});

test('the noun itself is none of the name', () => {
  assert.deepEqual(places('Die Leiche wurde im Bremer Stadtteil Quelkhorst gefunden.'), [
    'Bremen: ',
    'Quelkhorst: Quelkhorst',
  ]);
});

test('a place that is called a village keeps its name', () => {
  const [first] = places('Die Kapelle von Dorf an der Lauter ist alt.');
  assert.ok(first === undefined || !first.startsWith('an der'), first);
});

test('planets have an article or stand beside others, shops and makers have none', () => {
  assert.deepEqual(
    places('Eine Sonde flog zum Nachbarplaneten Mars, eine zwischen Mars und Jupiter hindurch.'),
    ['Mars: Mars, Mars', 'Jupiter: Jupiter'],
  );
  assert.deepEqual(places('Die Riegel von Mars wurden zurückgerufen, Mars und Ferrero bedauerten das.'), []);
  assert.deepEqual(places('Die Sonde umkreist den Saturn seit Jahren.'), ['Saturn: Saturn']);
  assert.deepEqual(places('Auf dem WM-Platz war Gedränge.'), []);
});

test('a place has the name it bears by itself, whatever case it stands in', () => {
  assert.deepEqual(places('Im Byzantinischen Reich herrschte Ruhe.'), [
    'Byzantinisches Reich: Byzantinischen Reich',
  ]);
});

test('a court is no town', () => {
  assert.deepEqual(places('Der Fürst verlegte den Hof nach Nantes.'), ['Nantes: Nantes']);
  assert.deepEqual(places('Sie wohnten drei Jahre in Plauen.'), ['Plauen: Plauen']);
});

test('nouns of places are known written together too', () => {
  assert.deepEqual(places('Auf der Nachbarinsel Tagulandang suchten sie Schutz.'), [
    'Tagulandang: Tagulandang',
  ]);
  assert.deepEqual(places('In der Innenstadt Cafés zu eröffnen, lohnt nicht.'), []);
});

test('basins and landscapes take their name from a place', () => {
  assert.deepEqual(places('Im Tschadbecken lag ein See.'), ['Tschadbecken: Tschadbecken']);
  assert.deepEqual(places('Im Waschbecken lag ein Ring.'), []);
  assert.deepEqual(places('Im Lipper Bergland drehen sich Windräder.'), ['Lipper Bergland: Lipper Bergland']);
});

test('what lies on the other side of „zwischen“ is a place too', () => {
  assert.deepEqual(places('Der Unfall geschah zwischen Meilbrück und Bitburg.'), [
    'Meilbrück: Meilbrück',
    'Bitburg: Bitburg',
  ]);
  assert.deepEqual(places('Die Grenze zwischen Nord- und Südkorea ist zu.'), ['Südkorea: Südkorea']);
  assert.deepEqual(places('Der Streit zwischen Merkel und Frankreich schwelt.'), ['Frankreich: Frankreich']);
});

test('a town with what it is called has its own name', () => {
  assert.deepEqual(places('In der Hansestadt Hamburg regnete es.'), ['Hamburg: Hansestadt Hamburg']);
});

test('where a place lies is no part of its name, unless it is', () => {
  assert.deepEqual(listed(namesIn('Die Auslosung fand im Schweizerischen Montreux statt.').places), [
    'Schweiz: ',
    'Montreux: Montreux',
  ]);
  assert.deepEqual(listed(namesIn('Sie wanderten durch die Sächsische Schweiz nach Pirna.').places), [
    'Elbsandsteingebirge: Sächsische Schweiz',
    'Pirna: Pirna',
  ]);
});

test('numbered lots are no places, roads and squares are', () => {
  assert.deepEqual(listed(namesIn('Die Mannschaft kam in Losgruppe 2 unter.').places), []);
  assert.equal(
    listed(namesIn('Auf der Landesstraße 502 bei Dansenberg kam es zum Unfall.').places).length,
    2,
  );
});

test('a church has all its words', () => {
  assert.deepEqual(
    listed(namesIn('Er malte für Santa Maria delle Acque in Mailand und San Lorenzo fuori le Porte.').places),
    [
      'Santa Maria delle Acque: Santa Maria delle Acque',
      'Mailand: Mailand',
      'San Lorenzo fuori le Porte: San Lorenzo fuori le Porte',
    ],
  );
  assert.doesNotMatch(
    listed(namesIn('Sie zog von San Antonio della Frage wegen nach San Diego.').places).join(),
    /Frage wegen/,
  );
});

test('the Seine is a river on whose banks something lies', () => {
  assert.deepEqual(places('Die Straßen an der Seine sind gesperrt.'), ['Seine: Seine']);
  for (const text of [
    'Seine Brüder kamen an der Haltestelle an.',
    'Jedem gab er das Seine, auch die Seine bekam etwas.',
  ])
    assert.deepEqual(places(text), [], text);
});

test('a planet lies in no country', () => {
  const { places: found } = namesIn('Um den Jupiter kreisen viele Monde, Jupiters Ringe sind schmal.');
  assert.deepEqual(
    found.map(({ name, coordinates, country }) => [name, coordinates, country]),
    [['Jupiter', null, null]],
  );
});
