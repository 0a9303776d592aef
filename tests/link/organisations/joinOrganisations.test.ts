import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkArchive } from '../../../src/link/linkArchive.ts';
import { makeKnowledge, makeRecord } from '../makeRecord.ts';

/** An article that names this body once, behind what is told, and places of these countries. */
function article(id: string, before: string, body: string, countries: readonly string[]) {
  const record = makeRecord({
    id,
    text: `${before}${body} tagte.`,
    places: [...countries],
    organisations: [body],
  });
  return {
    ...record,
    places: record.places.map((place) => ({ ...place, country: place.name })),
    organisations: record.organisations.map((found) => ({
      ...found,
      mentions: [{ start: before.length, end: before.length + body.length, text: body }],
    })),
  };
}

const names = (records: ReturnType<typeof article>[]): string[] =>
  linkArchive(records, makeKnowledge()).organisations.map(({ name, articles }) => `${name}: ${articles}`);

test('bodies that many countries have are told apart by their adjective and by where the article is', () => {
  assert.deepEqual(
    names([
      article('a', 'Das japanische ', 'Unterhaus', ['DE']),
      article('b', 'Am Abend hat das ', 'Unterhaus', ['GB']),
      article('c', 'Das ', 'Unterhaus', ['GB', 'DE']),
      article('d', 'Das britische ', 'Unterhaus', []),
    ]),
    ['Unterhaus: c', 'Unterhaus (Großbritannien): b,d', 'Unterhaus (Japan): a'],
  );
});

test('where an archive speaks of one country, the name stays as it is', () => {
  assert.deepEqual(
    names([article('a', 'Das ', 'Unterhaus', ['GB']), article('b', 'Das ', 'Unterhaus', [])]),
    ['Unterhaus: a,b'],
  );
});

test('what all know by its name is one, wherever the article is', () => {
  assert.deepEqual(
    names([article('a', 'Die ', 'Musterbank AG', ['GB']), article('b', 'Die ', 'Musterbank AG', ['FR'])]),
    ['Musterbank AG: a,b'],
  );
});

test('an acronym that articles explain in two ways means what twice as many say', () => {
  const told = (id: string, name: string, acronym: string) =>
    makeRecord({ id, organisations: [{ name, mentions: [name, acronym] }] });
  const alone = makeRecord({ id: 'z', organisations: ['BFW'] });
  const winzer = [told('a', 'Bund Freier Winzer', 'BFW'), told('b', 'Bund Freier Winzer', 'BFW')];
  const wirte = told('c', 'Bund Fränkischer Wirte', 'BFW');
  const articles = (records: ReturnType<typeof makeRecord>[]) =>
    linkArchive(records, makeKnowledge()).organisations.map(({ name, articles: all }) => `${name}: ${all}`);
  assert.deepEqual(articles([...winzer, wirte, alone]), [
    'Bund Fränkischer Wirte: c',
    'Bund Freier Winzer: a,b,z',
  ]);
  assert.equal(articles([...winzer.slice(1), wirte, alone]).length, 3);
});

test('the Swiss Federal Council is not the German chamber of that name, whatever record an editor has', () => {
  const record = { id: 'bundesrat', name: 'Bundesrat', variants: [], sharedNames: [], notSameAs: [] };
  const confirmed = (told: ReturnType<typeof article>) => ({
    ...told,
    organisations: told.organisations.map((found) => ({ ...found, status: 'authority' as const })),
  });
  const { organisations } = linkArchive(
    [
      confirmed(article('a', 'Im Schweizer ', 'Bundesrat', [])),
      confirmed(article('b', 'Am Freitag stimmte der ', 'Bundesrat', ['DE'])),
      confirmed(article('c', 'Zu Syrien sagte der ', 'Bundesrat', ['SY'])),
    ],
    makeKnowledge([], { organisations: [record] }),
  );
  assert.deepEqual(
    organisations.map(({ id, name, articles }) => [id, name, [...articles]]),
    [
      ['bundesrat', 'Bundesrat', ['b', 'c']],
      ['bundesrat-schweiz', 'Bundesrat (Schweiz)', ['a']],
    ],
  );
});

test('a party whose name others bear is the one of the country that the article is about', () => {
  const record = {
    id: 'gruene',
    name: 'Bündnis 90/Die Grünen',
    variants: [],
    sharedNames: ['Die Grünen'],
    notSameAs: [],
    country: 'DE',
  };
  const cdu = { id: 'cdu', name: 'CDU', variants: [], sharedNames: [], notSameAs: [], country: 'DE' };
  const beside = (told: ReturnType<typeof article>) => ({
    ...told,
    organisations: [
      ...told.organisations,
      { id: 'cdu', name: 'CDU', status: 'authority' as const, mentions: [{ start: 0, end: 3, text: 'CDU' }] },
    ],
  });
  const listed = (records: Parameters<typeof linkArchive>[0]) =>
    linkArchive(records, makeKnowledge([], { organisations: [record, cdu] })).organisations.map(
      ({ id, name, articles }) => `${id}, ${name}: ${articles}`,
    );
  const german = article('a', 'In Berlin haben die ', 'Grünen', ['DE']);
  const vague = article('b', 'Am Abend haben die ', 'Grünen', []);
  const told = beside(article('c', 'CDU und ', 'Grüne', ['RU', 'UA']));
  const austrian = article('d', 'Die österreichischen ', 'Grünen', ['AT']);
  const torn = article('e', 'Am Abend haben die ', 'Grünen', ['AT', 'DE']);
  assert.deepEqual(listed([german, vague, torn]), [
    'gruene, Bündnis 90/Die Grünen: a,b',
    'gruenen, Grünen: e',
  ]);
  assert.deepEqual(listed([german, vague, told, austrian]), [
    'gruene, Bündnis 90/Die Grünen: a,c',
    'cdu, CDU: c',
    'gruenen, Grünen: b',
    'gruenen-oesterreich, Grünen (Österreich): d',
  ]);
});
