import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** The signs of a list of ranges: `U+20-7E,U+A0`. */
const points = (list: string): Set<number> =>
  new Set(
    [...list.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].flatMap(([, from = '', to = from]) => {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    }),
  );

const faces = readFileSync('templates/styles/frame.css', 'utf8').split('@font-face');
const script = readFileSync('scripts/cut-fonts.sh', 'utf8');

/** Which of the faces has a file, and what it is asked for. */
const at = (file: string): number => faces.findIndex((face) => face.includes(`fonts/${file}.woff2`));
const asked = (file: string): Set<number> => points(faces[at(file)] ?? '');
const cut = (name: string): Set<number> =>
  points(new RegExp(`^${name}='(.*)'$`, 'm').exec(script)?.[1] ?? '');

test('each file of the text face is asked for the signs it was cut to', () => {
  const letters = asked('alegreya-400');
  assert.deepEqual(
    [...cut('letters')].filter((point) => !letters.has(point)),
    [],
  );
  // for all it has, letters put together from two signs too
  assert.equal(asked('alegreya-700').size, 0);
  for (const weight of [400, 700]) {
    assert.deepEqual(asked(`alegreya-signs-${weight}`), cut('signs'));
    // of two faces that are asked for one sign the later comes first
    assert.ok(at(`alegreya-signs-${weight}`) > at(`alegreya-${weight}`));
  }
  assert.deepEqual(
    [...cut('signs')].filter((point) => cut('letters').has(point)),
    [],
  );
});

test('letters of other Latin scripts have a file of each weight, of one range of weights with the others', () => {
  const weightOf = (file: string): string =>
    /font-weight: ([\d ]+);/.exec(faces[at(file)] ?? '')?.[1] ?? '400';
  for (const weight of [400, 700]) {
    // a browser takes all signs of a text from faces of the same range
    assert.equal(weightOf(`alegreya-ext-${weight}`), weightOf(`alegreya-${weight}`));
  }
  for (const weight of [400, 700]) assert.deepEqual(asked(`alegreya-ext-${weight}`), cut('ext'));
});

test('what German and its neighbours are written with is in the files that every page loads', () => {
  const text = 'Grüße aus „Malmö“, ‚Ærø‘ – “São”, ‘Œuvre’, »Curaçao«, ›Ýr‹ (§ 3, 20 °C, 5 m², 1 €) …';
  assert.deepEqual(
    [...text].filter((sign) => !cut('letters').has(sign.codePointAt(0) ?? 0)),
    [],
  );
});
