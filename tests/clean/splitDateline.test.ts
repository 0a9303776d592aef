import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitDateline } from '../../src/clean/splitDateline.ts';
import { knowledge } from '../support/cleanCase.ts';

const REST = 'Die Behörde hat den Antrag am Dienstag nach langer Prüfung abgelehnt.';

const CUT: readonly [start: string, wording: string, agencies: string[], date?: string][] = [
  ['OSLO: ', 'OSLO', []],
  ['Oslo, D.C./Rom - ', 'Oslo, D.C./Rom', []],
  ['Oslo/Kleinkleckersdorf – ', 'Oslo/Kleinkleckersdorf', []],
  ['Rom. ', 'Rom', []],
  ['Bern, 5. Mai (sda) ', 'Bern, 5. Mai (sda)', ['SDA'], '5. Mai'],
  ['OSLO (dpa) - ', 'OSLO (dpa)', ['dpa']],
  ['Oslo (dpa/AFP) – ', 'Oslo (dpa/AFP)', ['dpa', 'AFP']],
  ['17. Mai 2021 – ROM (KNA). ', 'ROM (KNA)', ['KNA'], '17. Mai 2021'],
  ['Berlin: (hib/ABC) ', 'Berlin: (hib/ABC)', []],
  ['BERLIN taz | ', 'BERLIN taz', []],
  ['Neuss · ', 'Neuss', []],
  ['HINTERDUPFING: ', 'HINTERDUPFING', []],
  ['Oslo, Rom, Bern. ', 'Oslo, Rom, Bern', []],
  ['Neustadt an der Weinstraße. ', 'Neustadt an der Weinstraße', []],
];
for (const [start, wording, agencies, date] of CUT)
  test(`dateline: ${start}`, () => {
    const found = splitDateline(start + REST, knowledge);
    assert.deepEqual(
      found && {
        cut: found.cut,
        wording: found.wording,
        agencies: found.agencies,
        date: found.date ?? undefined,
      },
      { cut: start, wording, agencies: agencies.map((name) => (name === 'SDA' ? 'sda' : name)), date },
    );
  });

const KEPT = [
  `Berlin – das ist für viele hier weit weg. ${REST}`,
  `Muster – Der Mann, der schwieg. ${REST}`,
  `Rom ist eine Reise wert. ${REST}`,
  `Rom: (k)eine Reise wert. ${REST}`,
  `FRAGE: Wann beginnt der Bau? ${REST}`,
  `SPIEGEL: Herr Muster, wann beginnt der Bau? ${REST}`,
  `Das Amt (BSI) – Teil der Verwaltung – prüft weiter. ${REST}`,
  `Am Montag (2. Mai) – so der Plan – beginnt der Bau. ${REST}`,
  `KONFER: Die Mission endet im Herbst. ${REST}`,
  'OSLO: Nein.',
  'Freiburg: Anders - Berger, Christ, Drechsler - Ebert, Fink, Gärtner, Hauser, Imhof - Jung (72. Keller), Lang',
  `Wagner. ${REST}`,
  `Deutschland. ${REST}`,
  '',
];
for (const paragraph of KEPT)
  test(`no dateline: ${paragraph.slice(0, 40)}`, () =>
    assert.equal(splitDateline(paragraph, knowledge), null));

test('capitals that come back are speakers', () => {
  assert.equal(
    splitDateline(`MUSTER: ${REST}`, knowledge, () => ['MUSTER: Ja.']),
    null,
  );
});
