import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostParts } from '../../src/search/lostParts.ts';

test('parts that Pagefind cuts again, leaves a quotation mark on or does not join', () => {
  for (const [text, ...lost] of [
    ['Der H7N9-Erreger und die A7-Brücke', 'H7N9', 'A7'],
    ['auf DeGrün-Platt', 'DeGrün'],
    ['im „Wein-Haus“ dort', 'Wein', 'Haus'],
    ['das „Netz“-Werk, “-Ende', 'Netz'],
    ['die E-Mail-Liste, die U-Bahn', 'EMail', 'MailListe'],
    ['das G-7-Treffen, die A-7, D-ab-Zug', 'G7'],
    ['die Agenda-IV-Kritik, Agenda-IV, 4-5-Tage, rot-gelb-blau', 'AgendaIV'],
    ['ein 20-Jähriger, 2019-Ost, Rhein-Stadt, UN-Rat'],
    ['die Mutter-Kind-Häuser, Mutter-und-Kind', 'KindHäuser'],
    ['das U.S.A.-Haus, das U.S.A-Amt und das B&W-Haus', 'USA', 'USA', 'BW'],
    ['Ende.-Anfang, A.-Amt, 1.2.-Tag'],
    ['Umwelt-Expert:innen, Boots-Bauer/innen, Haus-Tor:innig', 'UmweltExpert', 'BootsBauer'],
    [
      'die 3-Zonen-Karte, die Drei-Zonen-Karte, der 3-mal-5-Takt',
      '3Zonen',
      'ZonenKarte',
      'dreiZonenKarte',
      'ZonenKarte',
      '3ZonenKarte',
      '3mal',
      'mal5',
    ],
    ['-- - a- -b „-“ Ein- und Ausfuhr'],
    [''],
  ])
    assert.deepEqual(lostParts(text ?? ''), lost, text);
});

test('hostile texts take no long time', () => {
  const started = process.cpuUsage();
  for (const text of ['-'.repeat(200_000), 'a'.repeat(200_000), 'a-'.repeat(100_000), '1-a„'.repeat(50_000)])
    lostParts(text);
  const { user } = process.cpuUsage(started);
  assert.ok(user < 2_000_000, `took ${user} µs`);
});
