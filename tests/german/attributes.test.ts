import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributesOf } from '../../src/german/attributes.ts';

/** What stands in square brackets is the attribute; its tense behind the bar, `-` for a participle that only plans. */
const CLAUSES: readonly string[] = [
  'Der [am Dienstag verhaftete]past Banker soll am Freitag angeklagt werden',
  'Die [im Mai in Kiel gestartete]past Yacht soll Sydney erreichen',
  'Das [im Dezember verabschiedete]past Gesetz tritt im Januar in Kraft',
  'Die [am Donnerstag stattfindende]present Messe war am Montag ausverkauft',
  'Die [am Montag geplante]- Sitzung wurde abgesagt',
  'Der [im Herbst gewählte und am Montag vereidigte]past Richter reist ab',
  'Über den [am Dienstag bekannt gewordenen]past Fall berät der Rat',
  'Zwei [am Montag festgenommene]past junge Männer schweigen',
  // as long ago as the verb says
  'Bei der [am Samstag stattfindenden]- Wahl gewann sie',
  // relative clauses, verbs and other adjectives
  'der am Samstag verletzte Spieler schonen will',
  'die am Montag nach Köln reiste',
  'Der am vergangenen Montag zuständige Beamte schwieg',
  'Das am Montag war nicht die geplante Sitzung',
  'Die Frau sagte am Montag nichts',
  'In der Nacht auf Montag',
];

for (const clause of CLAUSES)
  test(`attributes of „${clause}“`, () => {
    const plain = clause.replace(/\[|\](?:past|present|-)/g, '');
    const words = plain.split(' ');
    const marked = attributesOf(words).reduceRight((shown, { from, to, tense }) => {
      shown[to] = `${shown[to]}]${tense ?? '-'}`;
      shown[from] = `[${shown[from]}`;
      return shown;
    }, words);
    assert.equal(marked.join(' '), clause);
  });
