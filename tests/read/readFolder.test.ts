import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listArticleFiles } from '../../src/read/listArticleFiles.ts';
import { readArticleFile } from '../../src/read/readArticleFile.ts';

const root = mkdtempSync(join(tmpdir(), 'read-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** A content folder of its own with these files; returns `file: first line` or `file: problem code`. */
function read(
  name: string,
  files: Record<string, string>,
  more: (dir: string) => void = () => {},
  maxFileBytes = 1000,
) {
  const dir = join(root, name);
  mkdirSync(dir);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(dir, file, '..'), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  more(dir);
  return [...listArticleFiles(dir)].flatMap((listed) => {
    if ('problem' in listed) return [`${listed.problem.file}: ${listed.problem.code}`];
    const result = readArticleFile(listed.path, listed.file, { maxFileBytes });
    return result.article === null
      ? result.problems.map(({ file, code }) => `${file}: ${code}`)
      : [`${result.article.file}: ${result.article.lines[0]?.text}`];
  });
}

test('reads every format at any depth, in one order, and passes over everything else', () => {
  const found = read('formats', {
    'b/c/d/e.MD': 'vier',
    'b/a.markdown': 'drei',
    'a.txt': 'eins',
    'a/z.htm': '<p>zwei</p>',
    'authority/people.yaml': 'people: []',
    'archive.yaml': 'title: x',
    '.hidden.txt': 'nein',
    '.git/x.txt': 'nein',
    'bild.png': 'nein',
  });
  assert.deepEqual(found, ['a/z.htm: zwei', 'a.txt: eins', 'b/a.markdown: drei', 'b/c/d/e.MD: vier']);
});

test('a site that a build wrote among the articles is not read as articles', () => {
  const found = read('own-site', {
    'a.txt': 'eins',
    '_site/.nachrichtenarchiv': 'x',
    '_site/index.html': '<p>nein</p>',
    '_site/artikel/a/original.txt': 'nein',
    'andere/index.html': '<p>zwei</p>',
  });
  assert.deepEqual(found, ['a.txt: eins', 'andere/index.html: zwei']);
});

test('what may be an article in a form that is not read is named, what cannot be one is not', () => {
  const found = read('kinds', {
    'a.pdf': 'x',
    'b/c.DOCX': 'x',
    'd.eml': 'x',
    'e.ndjson': '{}',
    'f.zip': 'x',
    'g.text': 'x',
    h: 'x',
    'i.txt': 'gut',
    README: 'x',
    'j.css': 'x',
    'k.json': '{}',
    'l.jpg': 'x',
  });
  assert.deepEqual(found, [
    'a.pdf: format-not-read',
    'b/c.DOCX: format-not-read',
    'd.eml: format-not-read',
    'e.ndjson: format-not-read',
    'f.zip: format-not-read',
    'g.text: format-not-read',
    'h: format-not-read',
    'i.txt: gut',
  ]);
});

test('the folder that a browser saves beside a page is part of the page', () => {
  const found = read('saved', {
    'Rathaus.html': '<p>eins</p>',
    'Rathaus-Dateien/anzeige.html': '<p>nein</p>',
    'Rathaus-Dateien/liste.zip': 'nein',
    'Markt.htm': '<p>zwei</p>',
    'Markt_files/saved_resource.html': '<p>nein</p>',
    'Akten-Dateien/a.html': '<p>drei</p>',
    'Markt/b.html': '<p>vier</p>',
  });
  assert.deepEqual(found, [
    'Akten-Dateien/a.html: drei',
    'Markt/b.html: vier',
    'Markt.htm: zwei',
    'Rathaus.html: eins',
  ]);
});

test('what cannot be read is named in its place, and the others go on', () => {
  const found = read('faults', {
    'a.txt': '',
    'b.txt': 'x'.repeat(1001),
    'c.txt': '\0\u0001\u0002'.repeat(40),
    'd.txt': 'gut',
  });
  assert.deepEqual(found, ['a.txt: empty-article', 'b.txt: too-large', 'c.txt: not-text', 'd.txt: gut']);
});

test('files and folders without permission are named', { skip: process.getuid?.() === 0 }, () => {
  const found = read('locked', { 'a.txt': 'x', 'b/c.txt': 'x', 'd.txt': 'gut' }, (dir) => {
    chmodSync(join(dir, 'a.txt'), 0);
    chmodSync(join(dir, 'b'), 0);
  });
  chmodSync(join(root, 'locked', 'b'), 0o755);
  assert.deepEqual(found, ['a.txt: unreadable-file', 'b: unreadable-file', 'd.txt: gut']);
});

test('symbolic links are never followed: out of the folder, in a circle, into nothing', () => {
  writeFileSync(join(root, 'outside.txt'), 'außen');
  const found = read('links', { 'a.txt': 'gut' }, (dir) => {
    symlinkSync(join(root, 'outside.txt'), join(dir, 'b.txt'));
    symlinkSync(root, join(dir, 'c'));
    symlinkSync('.', join(dir, 'd'));
    symlinkSync('e.txt', join(dir, 'e.txt'));
    symlinkSync('a.txt', join(dir, 'f.txt'));
    symlinkSync('nothing.png', join(dir, 'g.png'));
  });
  assert.deepEqual(found, [
    'a.txt: gut',
    ...['b.txt', 'c', 'd', 'e.txt', 'f.txt'].map((file) => `${file}: symlink-skipped`),
    'g.png: symlink-skipped',
  ]);
});

test('file names may hold anything a file system takes', () => {
  const names = ['..txt.txt', 'a\nb.txt', 'ä 🌊.txt', `${'x'.repeat(251)}.txt`];
  const found = read('names', Object.fromEntries(names.map((name) => [name, 'gut'])));
  assert.deepEqual(
    found,
    names
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => `${name}: gut`),
  );
});
