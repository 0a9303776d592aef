import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanArticle } from '../../src/clean/cleanArticle.ts';
import { findSource, type SourceName } from '../../src/source/findSource.ts';
import { knowledge, rawArticle } from '../support/cleanCase.ts';

function sourceOf(site: string): SourceName | undefined {
  const html = `<html><head><title>Haushalt beschlossen</title><meta property="og:site_name" content="${site}"></head>
    <body><article><h1>Haushalt beschlossen</h1><p>Der Rat der Stadt hat am Abend den Haushalt beschlossen, mit knapper Mehrheit.</p></article></body></html>`;
  const raw = rawArticle(html, 'seite.html');
  return findSource(cleanArticle(raw, knowledge), raw, knowledge).source?.value;
}

test('a site that names itself by its address goes by its host', () => {
  assert.equal(sourceOf('https://www.waldpost.example/')?.name, 'waldpost.example');
  assert.equal(sourceOf('www.waldpost.example')?.name, 'waldpost.example');
  assert.equal(sourceOf('https://www.musterblatt.example')?.id, 'musterblatt');
});

test('a site’s own name stays as it is written', () => {
  assert.equal(sourceOf('Waldpost – aus dem Tal')?.name, 'Waldpost – aus dem Tal');
  assert.equal(sourceOf('BEISPIEL-KURIER (BK)')?.id, 'beispiel-kurier');
});
