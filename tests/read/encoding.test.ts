import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '../../src/read/decodeText.ts';
import { nearestKey } from '../../src/read/front-matter/nearestKey.ts';
import { repairMojibake } from '../../src/read/repairMojibake.ts';
import { tidyText } from '../../src/read/tidyText.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

test('a byte order mark decides, valid UTF-8 comes before what a page declares', () => {
  assert.equal(decodeText(bytes([0xef, 0xbb, 0xbf], 'Köln')).text, 'Köln');
  assert.equal(decodeText(bytes([0xfe, 0xff, 0, 0x4b, 0, 0xf6])).text.replace('\ufeff', ''), 'Kö');
  assert.equal(decodeText(bytes('Köln'), 'iso-8859-1').text, 'Köln');
});

test('bytes that are no UTF-8 are Windows-1252, one by one, unless the page names another encoding', () => {
  assert.equal(decodeText(bytes('Grün und ', [0x84], 'gr', [0xfc], 'n', [0x93])).text, 'Grün und „grün“');
  assert.equal(decodeText(bytes([0xb1, 0xea]), 'iso-8859-2').text, 'ąę');
  assert.equal(decodeText(bytes('K', [0xf6], 'ln'), 'no-such-encoding').text, 'Köln');
  assert.deepEqual(decodeText(bytes('K', [0xf6], 'ln'), 'windows-1252').problems, []);
});

test('mojibake is repaired only where nothing is lost', () => {
  assert.deepEqual(repairMojibake('fÃ¼r â€žEilâ€œ\nfür „Ä“').lines, [1]);
  assert.equal(repairMojibake('fÃƒÂ¼r').text, 'für');
  for (const right of ['für „Ä“ und „Ö“', 'São Paulo, Ålesund, Čapek', 'À la carte', '5 €', 'Â'])
    assert.deepEqual(repairMojibake(right), { text: right, lines: [] }, right);
});

test('text has one form: NFC, LF, plain spaces, nothing invisible', () => {
  assert.equal(
    tidyText('Ko\u0308ln\r\nist\u00a0Wasser\u00adwerk\u200b\r\u0084Ja\u0093').text,
    'Köln\nist Wasserwerk\n„Ja“',
  );
  assert.deepEqual(
    tidyText('gut\nver\ufffdoren').problems.map(({ code, line }) => [code, line]),
    [['encoding-damaged', 2]],
  );
});

test('the nearest key of the front matter', () => {
  for (const [written, key] of [
    ['autor', 'author'],
    ['Datum', 'date'],
    ['titel', 'title'],
    ['Quelle', 'source'],
    ['tilte', 'title'],
    ['kiker', 'kicker'],
    ['sorce', 'source'],
  ] as const)
    assert.equal(nearestKey(written), key, written);
  for (const none of ['layout', 'tags', 'permalink', '', 'x'.repeat(10_000)])
    assert.equal(nearestKey(none), null, none.slice(0, 20));
});
