import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Html } from '../../../src/publish/jsx/html.ts';
import { madeOnce } from '../../../src/publish/jsx/madeOnce.ts';

test('a part is made once for each site and form, and comes back as it was made', () => {
  const [one, other] = [{}, {}];
  let times = 0;
  const make = (text: string) => () => {
    times++;
    return new Html(text);
  };
  assert.equal(madeOnce(one, 'menu /', make('<nav>„Übersicht“ 𝕏</nav>')).text, '<nav>„Übersicht“ 𝕏</nav>');
  assert.equal(madeOnce(one, 'menu /', make('never asked for')).text, '<nav>„Übersicht“ 𝕏</nav>');
  assert.equal(madeOnce(one, 'menu /orte/', make('places')).text, 'places');
  assert.equal(madeOnce(other, 'menu /', make('another site')).text, 'another site');
  assert.equal(times, 3);
});
