import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { testCases } from '../support/cases.ts';
import { knowledgeWith, listed, namesIn } from './support.ts';

test('an office is the role, not the name', () => {
  const { people } = namesIn('Regierungssprecherin Sabine Köhler sagte am Dienstag in Hamburg nichts dazu.');
  assert.deepEqual(listed(people), ['Sabine Köhler: Sabine Köhler']);
  assert.equal(people[0]?.mentions[0]?.role, 'Regierungssprecherin');
  assert.equal(people[0]?.id, 'sabine-koehler');
  assert.equal(people[0]?.status, 'found');
});

test('an office stands in the nominative with what belongs to it', () => {
  const { people } = namesIn(
    'Das Treffen mit dem früheren Präsidenten Janusz Wolkowiak und der stellvertretenden Vorsitzenden des Bauernverbandes, Erika Sandberg, war kurz. Der Sprecher der Polizei Uwe Kramer und Helga Brandt, die ehemalige Leiterin des Museums, widersprachen.',
  );
  assert.deepEqual(
    people.map(({ name, mentions }) => [name, mentions[0]?.role]),
    [
      ['Janusz Wolkowiak', 'früherer Präsident'],
      ['Erika Sandberg', 'stellvertretende Vorsitzende des Bauernverbandes'],
      ['Uwe Kramer', 'Sprecher der Polizei'],
      ['Helga Brandt', 'ehemalige Leiterin des Museums'],
    ],
  );
});

test('an office tells more than whose successor somebody is', () => {
  const { people } = namesIn(
    'Ihr Vorgänger Janusz Wolkowiak, heute Leiter des Museums, gratulierte. Ihr Kollege Uwe Kramer schwieg.',
  );
  assert.deepEqual(
    people.map(({ name, mentions }) => [name, mentions[0]?.role]),
    [
      ['Janusz Wolkowiak', 'Leiter des Museums'],
      ['Uwe Kramer', 'Kollege'],
    ],
  );
});

test('whoever is the lawyer or the successor of somebody is somebody else', () => {
  const { people } = namesIn(
    'Das sagte der Anwalt von Janusz Wolkowiak. Gesucht wird ein Nachfolger für Erika Sandberg. Demonstranten in Bonn hatten den Rücktritt Uwe Kramers verlangt. Siegerin bei den Damen wurde Helga Brandt.',
  );
  assert.deepEqual(
    people.map(({ name, mentions }) => [name, mentions[0]?.role]),
    [
      ['Janusz Wolkowiak', undefined],
      ['Erika Sandberg', undefined],
      ['Uwe Kramer', undefined],
      ['Helga Brandt', undefined],
    ],
  );
});

test('who is in earnest is nobody called Ernst', () => {
  const { people } = namesIn(
    'Die Kommission macht Ernst: Ab Freitag gilt die Abgabe. Im Ernst glaubte das niemand. Mit Ernst Bergmann sprach keiner.',
  );
  assert.deepEqual(listed(people), ['Ernst Bergmann: Ernst Bergmann']);
});

test('a noun behind office and surname is no part of the name', () => {
  const { people } = namesIn('Beim Treffen hatte Präsident Lindner Unterstützung in Aussicht gestellt.');
  assert.deepEqual(listed(people), ['Lindner: Lindner']);
});

test('two places side by side are two, and a noun before a country is no organisation', () => {
  const { places, organisations } = namesIn(
    'Am Dienstag warnte Frankreich Moskau erneut. Die Dreierallianz USA, Südkorea und Japan traf sich.',
  );
  assert.deepEqual(
    places.map(({ name }) => name),
    ['Frankreich', 'Moskau', 'USA', 'Südkorea', 'Japan'],
  );
  assert.deepEqual(organisations, []);
});

test('a listed place is found whole in every case, and no name ends with a word that leads on', () => {
  const { places, organisations } = namesIn(
    'Der Botschafter in den Vereinigten Arabischen Emiraten sprach mit Gästen aus der Demokratischen Republik Kongo und der Volksrepublik China. Auf den Britischen Jungferninseln und den Färöern regnete es. Die Demokratische Partei für die Republik Moldau verlor.',
  );
  assert.deepEqual(
    places.map(({ id, mentions }) => [id, ...mentions.map(({ text }) => text)]),
    [
      ['vereinigte-arabische-emirate', 'Vereinigten Arabischen Emiraten'],
      ['demokratische-republik-kongo', 'Demokratischen Republik Kongo'],
      ['china', 'Volksrepublik China'],
      ['britische-jungferninseln', 'Britischen Jungferninseln'],
      ['faeroeer', 'Färöern'],
      ['moldau', 'Republik Moldau'],
    ],
  );
  assert.deepEqual(listed(organisations), ['Demokratische Partei: Demokratische Partei']);
});

test('a number behind a place is no part of it, but of a road', () => {
  const { places } = namesIn(
    'Seit dem Unfall von Harrisburg 1979 und der Sperrung der Autobahn 6 in Illinois wächst der Widerstand in Hamburg 2.',
  );
  assert.ok(places.every(({ name }) => !/(?:Harrisburg|Hamburg) \d/.test(name)));
});

test('a bare surname and its genitive join the full name of the article', () => {
  const { people } = namesIn(
    'Der Minister Thomas Lindemann reiste ab. Lindemann schwieg. Auch Lindemanns Sprecher wollte nichts sagen.',
  );
  assert.deepEqual(listed(people), ['Thomas Lindemann: Thomas Lindemann, Lindemann, Lindemanns']);
});

test('spellings of one name are one person, namesakes are several', () => {
  const { people } = namesIn(
    'Verteidigungsminister Sergej Schoigu kam an. Sergei Schoigu sprach mit Kim Jong-un.\n\nKim Jong Un lobte Kim Yo-jong.',
  );
  assert.deepEqual(listed(people), [
    'Sergej Schoigu: Sergej Schoigu, Sergei Schoigu',
    'Kim Jong-un: Kim Jong-un, Kim Jong Un',
    'Kim Yo-jong: Kim Yo-jong',
  ]);
});

test('an unusual first name alone is the only one who has it, a usual one is not', () => {
  const { people } = namesIn(
    'Der frühere Regierungschef Thaworn Lindner kehrte zurück. Seine Anhänger feierten, Thaworn selbst schwieg. Der Minister Peter Kranz sprach mit seinem Sohn; Peter war zufrieden.',
  );
  const [called] = people;
  assert.equal(called?.name, 'Thaworn Lindner');
  assert.deepEqual(
    called?.mentions.map(({ text }) => text),
    ['Thaworn Lindner', 'Thaworn'],
  );
  const usual = people.find(({ name }) => name === 'Peter Kranz');
  assert.deepEqual(
    usual?.mentions.map(({ text }) => text),
    ['Peter Kranz'],
  );
});

test('a surname that two bear is left out and reported', () => {
  const { people, problems } = namesIn(
    'Der Politiker Peter Hartmann und die Sängerin Julia Hartmann kamen.\n\nSpäter ging Hartmann nach Hause.',
  );
  assert.deepEqual(listed(people), ['Peter Hartmann: Peter Hartmann', 'Julia Hartmann: Julia Hartmann']);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['ambiguous-name'],
  );
});

test('the editor’s record gives name and id, and says what is never a name', () => {
  const knowledge = knowledgeWith({
    people: [
      {
        id: 'sergej-schoigu',
        name: 'Sergej Schoigu',
        variants: ['Sergei Schoigu'],
        titles: [],
        offices: [],
        notSameAs: [],
      },
    ],
    never: { people: ['Klaus Trophobie'], places: [], organisations: [] },
  });
  const { people } = namesIn('Minister Schoigu traf in Moskau Klaus Trophobie und Paul Winkler.', knowledge);
  assert.deepEqual(listed(people), ['Sergej Schoigu: Schoigu', 'Paul Winkler: Paul Winkler']);
  assert.equal(people[0]?.status, 'authority');
});

test('an acronym joins the long form that introduces it', () => {
  const { organisations } = namesIn(
    'Die Korean Central News Agency (KCNA) meldete den Start. Laut KCNA flog die Rakete weit.',
  );
  assert.equal(organisations.length, 1);
  assert.deepEqual(
    organisations[0]?.mentions.map(({ text }) => text),
    ['Korean Central News Agency', 'KCNA', 'KCNA'],
  );
});

test('words made from places are no mentions', () => {
  const { places } = namesIn(
    'Der US-Außenminister verurteilte nordkoreanische Raketen. Der Berliner Senat schwieg.',
  );
  assert.deepEqual(
    places.flatMap(({ mentions }) => mentions),
    [],
  );
  assert.deepEqual(
    places.map(({ id, derived }) => `${id}: ${derived.map(({ text }) => text)}`),
    ['usa: US', 'nordkorea: nordkoreanische', 'berlin: Berliner'],
  );
});

test('common nouns, offices, weekdays and inhabitants are nobody', () => {
  const { people, organisations } = namesIn(
    'Der Nationale Sicherheitsberater sprach am Montag mit den Ministern. Die Bürger hörten die Rede im Radio. Im Herbst wird gewählt.',
  );
  assert.deepEqual([...listed(people), ...listed(organisations)], []);
});

test('every mention stands where it says', () => {
  const text =
    'Außenministerin Maria Berger („Mia“) flog nach Kiew.\n\nBerger traf dort Vertreter der EU und der NATO.';
  const { people, places, organisations } = namesIn(text);
  const mentions = [...people, ...places, ...organisations].flatMap((entity) => entity.mentions);
  assert.ok(mentions.length >= 4);
  for (const { start, end, text: found } of mentions) assert.equal(text.slice(start, end), found);
});

test('nothing comes of nothing', () => {
  const { people, places, organisations, problems } = namesIn('');
  assert.deepEqual([people, places, organisations, problems], [[], [], [], []]);
});

for (const [what, text] of [
  ['capitals', 'Aa'.repeat(60_000)],
  ['one name again and again', 'Peter Müller '.repeat(8_000)],
  ['hyphens', 'A-'.repeat(60_000)],
  ['connectors', 'Der von der zu '.repeat(8_000)],
  ['points', 'A.'.repeat(60_000)],
  ['quotes', '„A“ '.repeat(20_000)],
  ['offices', 'Minister und '.repeat(10_000)],
] as const)
  test(`hostile text is read in time that grows with its length: ${what}`, () => {
    const time = (length: number): number => {
      const start = process.cpuUsage();
      namesIn(text.slice(0, length));
      return process.cpuUsage(start).user;
    };
    time(1000);
    const half = time(text.length / 2);
    assert.ok(time(text.length) < half * 6 + 300_000);
  });

testCases('names', (source) => {
  const { people, places, organisations } = namesIn(readFileSync(source, 'utf8').trim());
  return {
    people: people.map(({ id, name, mentions }) => ({
      id,
      name,
      mentions: mentions.map(({ text, role }) => (role === undefined ? text : `${text} (${role})`)),
    })),
    places: places.map(({ id, mentions, derived }) => ({
      id,
      mentions: mentions.map(({ text }) => text),
      derived: derived.map(({ text }) => text),
    })),
    organisations: organisations.map(({ id, mentions }) => ({
      id,
      mentions: mentions.map(({ text }) => text),
    })),
  };
});

test('an acronym joins behind quotation marks, a comma, and before its long form', () => {
  for (const text of [
    'Der „Bund Freier Winzer“ (BFW) tagte in Trier. Der BFW lud ein.',
    'Der Bund Freier Winzer (kurz: BFW) tagte in Trier. Der BFW lud ein.',
    'Der BFW (Bund Freier Winzer) tagte in Trier. Der BFW lud ein.',
  ])
    assert.equal(namesIn(text).organisations.length, 1, text);
});

test('an acronym of another language joins the name that it stands behind, and initials join wherever they stand', () => {
  const one = (text: string) => namesIn(text).organisations.map(({ name }) => name);
  assert.deepEqual(one('Die Pakistanische Volkspartei (PPP) siegte. Die PPP regiert.'), [
    'Pakistanische Volkspartei',
  ]);
  assert.deepEqual(one('Die National Rifle Association schwieg. Laut der NRA stimmt das nicht.'), [
    'National Rifle Association',
  ]);
  // the name begins further left
  assert.ok(one('Das Umweltprogramm der Vereinten Nationen (UNEP) warnte. Die UNEP tagt.').includes('UNEP'));
  assert.ok(one('Die Tigray Resistance Army (TRA) zog ab. Die Resistance Army (LRA) blieb.').includes('LRA'));
  assert.ok(one('Das sagte der Vertreter der Stadtwerke Unna (SPD) am Montag.').includes('SPD'));
});

test('an acronym and a legal form join the editor’s record of the long form', () => {
  const record = { id: 'bfw', name: 'Bund Freier Winzer', variants: [], sharedNames: [], notSameAs: [] };
  const knowledge = knowledgeWith({ organisations: [record] });
  const { organisations } = namesIn('Der Bund Freier Winzer (BFW) tagte. Der BFW lud ein.', knowledge);
  assert.deepEqual(
    organisations.map(({ id, status, mentions }) => [id, status, mentions.length]),
    [['bfw', 'authority', 3]],
  );
});

test('„New Yorker“ comes from New York, „Dortmunder“ from Dortmund whatever stands before', () => {
  const derived = (text: string) =>
    namesIn(text).places.flatMap((place) => place.derived.map((span) => `${span.text}: ${place.name}`));
  assert.deepEqual(derived('Die New Yorker Richterin schwieg.'), ['New Yorker: New York']);
  assert.deepEqual(derived('Den Dortmunder Treffer erzielte der Gast.'), ['Dortmunder: Dortmund']);
});

test('the first word of a body is made from a place, unless it is called so by itself', () => {
  const from = (text: string) => namesIn(text).places.map(({ id }) => id);
  assert.deepEqual(from('Der Berliner Senat half sofort.'), ['berlin']);
  assert.deepEqual(from('Der Malteser Hilfsdienst half sofort.'), []);
});

test('an acronym is that of no other letters, and a spelling still that of its record', () => {
  const organisations = [
    { id: 'is', name: 'Islamischer Staat', variants: ['IS'], sharedNames: [], notSameAs: [] },
    { id: 'nato', name: 'Nato', variants: [], sharedNames: [], notSameAs: [] },
  ];
  const text = 'Die Raumstation ISS kreist weiter. Die NATO tagte, und der IS zog ab.';
  const found = namesIn(text, knowledgeWith({ organisations })).organisations;
  assert.deepEqual(
    found.filter(({ status }) => status === 'authority').map(({ id, mentions }) => [id, mentions[0]?.text]),
    [
      ['nato', 'NATO'],
      ['is', 'IS'],
    ],
  );
});
