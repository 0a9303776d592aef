import assert from 'node:assert/strict';
import { test } from 'node:test';
import { career, careerWords } from '../../src/publish/career.ts';

const role = (role: string, date: string | null) => ({ role, date, article: 'a-1' });

test('each wording stands once, with the years of the articles that use it, the earliest first', () => {
  const steps = career([
    role('Minister', null),
    role('Verteidigungsminister', '2018-05'),
    role('Sekretär des Sicherheitsrats', '2024-09-13'),
    role('Verteidigungsminister', '2023-07-27'),
    role('Minister', '2023'),
  ]);
  assert.deepEqual(steps.map(careerWords), [
    'Verteidigungsminister (2018–2023)',
    'Minister (2023)',
    'Sekretär des Sicherheitsrats (2024)',
  ]);
});

test('a wording of undated articles stands last, without a year', () => {
  const steps = career([role('Umweltminister', null), role('Minister', '2019-04-26')]);
  assert.deepEqual(steps.map(careerWords), ['Minister (2019)', 'Umweltminister']);
});

test('whose son or successor somebody is, or what befell him, is no step of a career', () => {
  const steps = career([
    role('Sohn', '2024'),
    role('ältester Bruder', '2019'),
    role('Ehefrau', null),
    role('Parteifreund', null),
    role('Führer', '2024'),
    role('Enkelin des Gründers', '2020'),
    role('Vorgänger', '2024'),
    role('russische Amtskollegin', '2024'),
    role('Nachfolger des Präsidenten', '2024'),
    role('Angeklagte', '2021'),
    role('Vertrauensarzt', '2025'),
  ]);
  assert.deepEqual(steps.map(careerWords), [
    'Enkelin des Gründers (2020)',
    'Führer (2024)',
    'Vertrauensarzt (2025)',
  ]);
});
