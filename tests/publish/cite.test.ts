import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtex } from '../../src/publish/cite/bibtex.ts';
import { cslJson } from '../../src/publish/cite/cslJson.ts';
import { germanCitation, surnameFirst } from '../../src/publish/cite/germanCitation.ts';
import { reference } from '../../src/publish/cite/reference.ts';
import { ris } from '../../src/publish/cite/ris.ts';
import { wikipedia } from '../../src/publish/cite/wikipedia.ts';
import { makeRecord, stated } from '../support/records.ts';

const full = reference(
  makeRecord({
    id: 'kim-zug',
    title: 'Kims Zug & 100 % Dampf',
    authors: ['Anna Muster', 'Otto von Beispiel'],
    source: { id: 'kurier', name: 'Beispiel-Kurier' },
    published: stated('2023-09-05'),
  }),
  'Musterarchiv',
  'https://archiv.example/artikel/kim-zug/',
);
const bare = reference(
  makeRecord({ title: 'Ohne alles?', published: stated('2023-09') }),
  'Musterarchiv',
  null,
);
const undated = reference(makeRecord({ agencies: ['mpa'] }), 'Musterarchiv', null);

test('the German short form', () => {
  assert.equal(
    germanCitation(full),
    'Muster, Anna; Beispiel, Otto von: Kims Zug & 100 % Dampf. In: Beispiel-Kurier, 5. September 2023. Archiv: Musterarchiv, https://archiv.example/artikel/kim-zug/.',
  );
  assert.equal(germanCitation(bare), 'Ohne alles? September 2023. Archiv: Musterarchiv.');
  assert.equal(germanCitation(undated), 'mpa: Züge fahren wieder. ohne Datum. Archiv: Musterarchiv.');
});

test('BibTeX escapes its own signs, keeps EDTF and invents nothing', () => {
  assert.match(bibtex(full), /^@article\{kim-zug,/);
  assert.match(bibtex(full), /author = \{Muster, Anna and Beispiel, Otto von\}/);
  assert.match(bibtex(full), /title = \{\{Kims Zug \\& 100 \\% Dampf\}\}/);
  assert.match(bibtex(bare), /date = \{2023-09\}/);
  assert.doesNotMatch(bibtex(bare), /author|journaltitle|url/);
  assert.doesNotMatch(bibtex(undated), /date =/);
});

test('RIS leaves unknown parts of a date empty and never breaks a line', () => {
  assert.match(ris(full), /^DA {2}- 2023\/09\/05\/$/m);
  assert.match(ris(bare), /^DA {2}- 2023\/09\/\/$/m);
  assert.doesNotMatch(ris(undated), /^(DA|PY)/m);
  assert.match(ris({ ...full, title: 'Eins\nER  - ' }), /^TI {2}- Eins ER - $/m);
  assert.match(ris(full), /ER {2}- $/);
});

test('CSL-JSON has date parts as far as they are known', () => {
  assert.deepEqual(Reflect.get(cslJson(full), 'issued'), { 'date-parts': [[2023, 9, 5]] });
  assert.deepEqual(Reflect.get(cslJson(bare), 'issued'), { 'date-parts': [[2023, 9]] });
  assert.equal(Reflect.has(cslJson(undated), 'issued'), false);
  assert.deepEqual(Reflect.get(cslJson(undated), 'author'), [{ literal: 'mpa' }]);
});

test('the Wikipedia template survives its own signs in a title', () => {
  assert.equal(
    wikipedia({ ...full, title: 'Zug | {{Kim}} [[x]]' }),
    '{{Internetquelle |url=https://archiv.example/artikel/kim-zug/ |titel=Zug {{!}} &#123;&#123;Kim}} &#91;&#91;x]] |autor=Anna Muster, Otto von Beispiel |werk=Beispiel-Kurier |datum=2023-09-05 |sprache=de |abruf=}}',
  );
});

test('names are turned round at the last word, single words stay', () => {
  assert.equal(surnameFirst('Anna Muster'), 'Muster, Anna');
  assert.equal(surnameFirst('Redaktion'), 'Redaktion');
});
