import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoIsMeant } from '../../src/german/whoIsMeant.ts';

test('names those whom a surname may mean, three at most', () => {
  assert.equal(whoIsMeant(['Anna Ast']), 'vielleicht Anna Ast');
  assert.equal(whoIsMeant(['Anna Ast', 'Bernd Ast']), 'vielleicht Anna Ast oder Bernd Ast');
  assert.equal(
    whoIsMeant(['Anna Ast', 'Bernd Ast', 'Carla Ast', 'Dora Ast']),
    'vielleicht Anna Ast, Bernd Ast, Carla Ast oder jemand anderes',
  );
});
