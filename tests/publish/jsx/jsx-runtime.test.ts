import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Children, Html } from '../../../src/publish/jsx/html.ts';
import { Fragment, jsx } from '../../../src/publish/jsx/jsx-runtime.ts';

const html = (children: Children): string => jsx('p', { children }).text;

test('text is escaped wherever it stands; what is Html already is not', () => {
  assert.equal(html('<script>"A" & \'B\'</script>'), "<p>&lt;script>&quot;A&quot; &amp; 'B'&lt;/script></p>");
  assert.equal(
    jsx('a', { title: '"><script>', href: '/?a&b' }).text,
    '<a title="&quot;>&lt;script>" href="/?a&amp;b"></a>',
  );
  assert.equal(html(new Html('<b>&amp;</b>')), '<p><b>&amp;</b></p>');
  assert.equal(html(['&', [jsx('i', { children: '<' }), '&']]), '<p>&amp;<i>&lt;</i>&amp;</p>');
});

test('nothing and truth values show nothing, zero shows itself', () => {
  for (const nothing of [null, undefined, true, false, '', []]) assert.equal(html(nothing), '<p></p>');
  assert.equal(html(0), '<p>0</p>');
  assert.equal(html([1, null, ' Artikel']), '<p>1 Artikel</p>');
});

test('switches stand alone or not at all; words of aria and data are spelt out', () => {
  assert.equal(
    jsx('button', { disabled: true, hidden: false, type: 'button' }).text,
    '<button disabled type="button"></button>',
  );
  assert.equal(
    jsx('p', { 'aria-hidden': false, 'data-copy': true }).text,
    '<p aria-hidden="false" data-copy="true"></p>',
  );
  assert.equal(jsx('p', { class: undefined, id: null, title: '' }).text, '<p title></p>');
  assert.equal(jsx('circle', { r: 2.5, cx: 0 }).text, '<circle r="2.5" cx="0"></circle>');
});

test('elements without content are closed by themselves, all others have an end', () => {
  assert.equal(jsx('meta', { charset: 'utf-8' }).text, '<meta charset="utf-8"/>');
  assert.equal(jsx('script', { src: '/main.js' }).text, '<script src="/main.js"></script>');
});

test('a part is called with its properties; a fragment has no tag', () => {
  const Name = ({ name, children }: { name: string; children?: Children }) =>
    jsx('b', { title: name, children });
  assert.equal(jsx(Name, { name: 'Kim & Co', children: '<' })?.text, '<b title="Kim &amp; Co">&lt;</b>');
  assert.equal(
    jsx((_: object) => null, {}),
    null,
  );
  assert.equal(Fragment({ children: ['a', jsx('br', {}), 'b'] }).text, 'a<br/>b');
});
