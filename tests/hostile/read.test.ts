import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../src/read/parseArticle.ts';
import type { RawArticle } from '../../src/stages.ts';

function parse(file: string, text: string | Uint8Array): ReturnType<typeof parseArticle> {
  return parseArticle(file, typeof text === 'string' ? new TextEncoder().encode(text) : text);
}

function article(file: string, text: string | Uint8Array): RawArticle {
  const read = parse(file, text);
  assert.ok(read.article, `no article: ${JSON.stringify(read)}`);
  return read.article;
}

const textOf = (read: RawArticle): string => read.lines.map((line) => line.text).join('\n');
const codes = (read: RawArticle): string[] => read.problems.map((problem) => problem.code);

test('scripts, handlers and script addresses leave nothing but text', () => {
  const html = `<h1 onclick="alert(1)">Titel der Seite</h1><script>alert(2)</script>
    <p>Ein Satz <a href="javascript:alert(3)">mit Verweis</a><img src=x onerror="alert(4)"> im Text der Seite.</p>
    <svg><script>alert(5)</script></svg><iframe srcdoc="<script>alert(6)</script>"></iframe>`;
  for (const file of ['a.html', 'a.md', 'a.mht']) {
    const bytes = file === 'a.mht' ? `Content-Type: text/html\r\n\r\n${html}` : html;
    assert.doesNotMatch(textOf(article(file, bytes)), /alert|javascript:|onerror|</, file);
  }
});

test('code in front matter is not run, whatever its language is called', () => {
  for (const language of [
    'js',
    'JS',
    'javascript',
    'JavaScript',
    'json',
    'coffee',
    'constructor',
    '__proto__',
  ]) {
    const read = article('a.md', `---${language}\nglobalThis.ran = true\n---\nDer Text.`);
    assert.deepEqual(codes(read), ['bad-front-matter'], language);
    assert.match(textOf(read), /Der Text\./);
  }
  assert.equal(Object.hasOwn(globalThis, 'ran'), false);
});

test('front matter that grows without bound or reaches for prototypes is refused', () => {
  const laughs = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefgh'
      .split('')
      .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`),
  ];
  assert.ok(
    codes(article('a.md', `---\n${laughs.join('\n')}\ntitle: *h\n---\nText`)).includes('bad-front-matter'),
  );
  const read = article('a.md', '---\n__proto__: {title: x}\nconstructor: y\n---\nText');
  assert.deepEqual(read.front, {});
  assert.deepEqual(codes(read), ['unknown-key', 'unknown-key']);
  assert.deepEqual(article('a.md', `---\ntitle: ${'['.repeat(100_000)}\n---\nText`).front, {});
});

test('files that are no text are named, not read', () => {
  const read = parse(
    'a.txt',
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 89) % 256),
  );
  assert.deepEqual(read.article === null && read.problems.map((problem) => problem.code), ['not-text']);
  const pdf = parse('a.html', '%PDF-1.7\n…');
  assert.deepEqual(pdf.article === null && pdf.problems.map((problem) => problem.code), ['not-text']);
  for (const empty of ['', ' \n\t\n', '\ufeff', '---\ntitle: x\n---\n']) {
    const none = parse('a.md', empty);
    assert.deepEqual(none.article === null && none.problems.map((problem) => problem.code), [
      'empty-article',
    ]);
  }
});

test('a few NUL bytes are left out and reported', () => {
  const read = article('a.txt', 'Der Rat tagt.\nDie Sit\0zung dauert.');
  assert.equal(read.lines[1]?.text, 'Die Sitzung dauert.');
  assert.deepEqual(
    read.problems.map(({ code, line }) => [code, line]),
    [['encoding-damaged', 2]],
  );
});

const PARAGRAPH = '<p>Ein Absatz mit genug Wörtern, damit er als Text gilt und nicht als Beiwerk.</p>';
const HOSTILE: [name: string, file: string, text: string][] = [
  ['10,000 nested tags', 'a.html', `${'<div>'.repeat(10_000)}${PARAGRAPH}${'</div>'.repeat(10_000)}`],
  ['nested tables', 'a.html', `${'<table><tr><td>'.repeat(10_000)}${PARAGRAPH}`],
  ['2 million unclosed tags', 'a.html', `${PARAGRAPH}${'<b>'.repeat(2_000_000)}`],
  ['end tags only', 'a.html', `${PARAGRAPH}${'</div>'.repeat(1_000_000)}`],
  ['10 MB of <', 'a.html', `${PARAGRAPH}${'<'.repeat(10_000_000)}`],
  ['an attribute without end', 'a.html', `${PARAGRAPH}<p class="${'teaser-'.repeat(1_000_000)}`],
  [
    'labels of authors',
    'a.html',
    `<html><head><title>Ein Deich hält stand</title></head><body><h1>Ein Deich</h1><dl>${'<dt>Autor</dt>'.repeat(40_000)}</dl>${PARAGRAPH.repeat(20)}</body></html>`,
  ],
  ['character references', 'a.html', `${PARAGRAPH}<p>${'&amp;'.repeat(500_000)}</p>`],
  [
    'JSON-LD that only opens',
    'a.html',
    `${PARAGRAPH}<script type="application/ld+json">${'['.repeat(500_000)}</script>`,
  ],
  ['nested quotations', 'a.md', `Ein Absatz.\n\n${'>'.repeat(50_000)} x`],
  ['brackets', 'a.md', `Ein Absatz.\n\n${'['.repeat(50_000)}`],
  ['emphasis', 'a.md', `Ein Absatz.\n\n${'**a _b '.repeat(20_000)}`],
  [
    'nested lists',
    'a.md',
    `Ein Absatz.\n\n${Array.from({ length: 500 }, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n')}`,
  ],
  ['a line of 9 MB', 'a.md', `Ein Absatz.\n\n${'Wort '.repeat(1_800_000)}`],
];

for (const [name, file, text] of HOSTILE)
  test(`survives ${name}`, () => {
    const started = process.cpuUsage();
    assert.match(textOf(article(file, text)), /Ein Absatz/);
    const seconds = process.cpuUsage(started).user / 1e6;
    assert.ok(seconds < 4, `took ${seconds} s of processor time`);
  });
