import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvLine } from '../../src/publish/csvLine.ts';

test('cells that need it are quoted, quotation marks doubled', () => {
  assert.equal(csvLine(['a', '', 'b c', '„x“']), 'a,,b c,„x“\n');
  assert.equal(csvLine(['a,b', 'sagte "ja"', 'zwei\nZeilen']), '"a,b","sagte ""ja""","zwei\nZeilen"\n');
});

test('nothing is a formula to a spreadsheet', () => {
  assert.equal(csvLine(['=1+1', '+49', '-x', '@y', '\tz', '＝1']), `'=1+1,'+49,'-x,'@y,'\tz,'＝1\n`);
  assert.equal(csvLine(['=HYPERLINK("http://x","y")']), `"'=HYPERLINK(""http://x"",""y"")"\n`);
  assert.equal(csvLine(['a=1', '1-2']), 'a=1,1-2\n');
});
