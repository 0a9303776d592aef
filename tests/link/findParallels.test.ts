import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findParallels } from '../../src/link/findParallels.ts';
import { makeRecord } from './makeRecord.ts';

const REPORT = `Der Stadtrat von Musterhausen hat am Montag den Bau einer neuen Brücke über den Fluss beschlossen. Zwölf
Mitglieder stimmten dafür, neun dagegen. Die Kosten bezifferte die Verwaltung auf vier Millionen Euro. Das Land übernimmt
davon die Hälfte. Baubeginn soll im Frühjahr sein, die Bauzeit beträgt zwei Jahre. Während der Arbeiten wird die alte
Brücke für Lastwagen gesperrt. Anwohner hatten mehr als tausend Unterschriften gegen das Vorhaben gesammelt.`;
const OTHER = `Die Feuerwehr ist in der Nacht zu einem Brand in einer Lagerhalle ausgerückt. Verletzt wurde niemand. Die Ursache
blieb zunächst offen, der Schaden liegt nach ersten Schätzungen bei mehreren hunderttausend Euro. Die Polizei ermittelt
und bittet Zeugen um Hinweise. Die Straße blieb bis zum Morgen gesperrt, Busse wurden umgeleitet.`;

function parallels(texts: readonly string[], days: readonly number[] = texts.map(() => 0)) {
  return findParallels(
    texts.map((text, at) => makeRecord({ id: `a${at}`, text })),
    days,
  );
}

test('an edited print of a report is its parallel, another report is not', () => {
  const edited = `${REPORT.replace('am Montag ', '').replace('neuen ', '')} Der Rat tagt im Mai wieder.`;
  const found = parallels([REPORT, edited, OTHER]);
  assert.deepEqual(found.get('a0'), ['a1']);
  assert.deepEqual(found.get('a1'), ['a0']);
  assert.equal(found.get('a2'), undefined);
});

test('Swiss spelling and capitals do not part reports', () => {
  const found = parallels([REPORT.replaceAll('Fluss', 'Fluß'), REPORT.toUpperCase().replaceAll('ẞ', 'SS')]);
  assert.deepEqual(found.get('a0'), ['a1']);
});

test('prints of one text that lie far apart are not parallel, an undated one may be', () => {
  assert.equal(parallels([REPORT, REPORT], [0, 365]).size, 0);
  assert.deepEqual(parallels([REPORT, REPORT], [0, Number.POSITIVE_INFINITY]).get('a0'), ['a1']);
});

test('short texts are no parallels of each other', () => {
  assert.equal(parallels(['Nur ein Satz.', 'Nur ein Satz.', '', '']).size, 0);
});

test('a thousand copies take linear time and space', () => {
  const found = parallels(Array.from({ length: 1000 }, () => REPORT));
  assert.equal(found.size, 1000);
  for (const others of found.values()) assert.ok(others.length <= 20);
});
