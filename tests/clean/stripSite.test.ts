import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripSite } from '../../src/clean/stripSite.ts';
import { knowledge } from '../support/cleanCase.ts';

const TITLES: readonly [page: string, title: string, site: string | null, section?: string][] = [
  ['Damm gebrochen | Beispiel-Kurier', 'Damm gebrochen', 'Beispiel-Kurier'],
  ['Beispiel-Kurier | Damm gebrochen', 'Damm gebrochen', 'Beispiel-Kurier'],
  ['Damm gebrochen - Politik - Beispiel-Kurier', 'Damm gebrochen', 'Beispiel-Kurier', 'Politik'],
  [
    'Beispiel-Kurier Online - Ausland - Damm gebrochen',
    'Damm gebrochen',
    'Beispiel-Kurier Online',
    'Ausland',
  ],
  ['Damm gebrochen | Erika Mustermann', 'Damm gebrochen', null, 'Erika Mustermann'],
  ['Damm gebrochen – www.unbekannt.example', 'Damm gebrochen', 'www.unbekannt.example'],
  ['Damm gebrochen (dorfbote.example)', 'Damm gebrochen', 'dorfbote.example'],
  ['Damm gebrochen (mit Bildern)', 'Damm gebrochen (mit Bildern)', null],
  ['Damm gebrochen – Hunderte fliehen', 'Damm gebrochen – Hunderte fliehen', null],
  ['dorfbote.example: Damm gebrochen', 'Damm gebrochen', 'dorfbote.example'],
  ['Beispiel-Kurier: Wir sparen Papier', 'Beispiel-Kurier: Wir sparen Papier', null],
  ['Nach dem Aus von Muster.de: Wer nun hilft', 'Nach dem Aus von Muster.de: Wer nun hilft', null],
  ['Der Kurier der Kaiserin', 'Der Kurier der Kaiserin', null],
  ['Damm gebrochen - Beispiel-Kurier › Inland', 'Damm gebrochen', 'Beispiel-Kurier', 'Inland'],
  ['Damm gebrochen - Politik - Sport', 'Damm gebrochen - Politik - Sport', null],
  ['Gestern - Heute', 'Gestern - Heute', null],
  ['Damm gebrochen | BK – Beispiel-Kurier', 'Damm gebrochen', 'Beispiel-Kurier'],
  ['Damm gebrochen | BK', 'Damm gebrochen', null, 'BK'],
  ['Spiel gegen BK – Beispiel-Kurier', 'Spiel gegen BK', 'Beispiel-Kurier'],
  ['A/B', 'A/B', null],
];
for (const [page, title, site, section = null] of TITLES)
  test(`page title: ${page}`, () =>
    assert.deepEqual(stripSite(page, [], knowledge.sources), { title, site, section }));

test('the name that the page gives its site', () => {
  const stripped = stripSite('Damm gebrochen - Dorfbote', ['Dorfbote'], knowledge.sources);
  assert.deepEqual(stripped, { title: 'Damm gebrochen', site: 'Dorfbote', section: null });
});
