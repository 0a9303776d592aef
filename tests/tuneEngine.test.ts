import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { flagsOf } from '../src/tuneEngine.ts';

test('this version of Node knows the flags that are set for it', () => {
  const { status, stderr } = spawnSync(process.execPath, [...flagsOf(process.versions.node), '--version'], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('flags are told by the major version, and none is set that a version may not know', () => {
  assert.notDeepEqual(flagsOf('20.11.0'), []);
  assert.notDeepEqual(flagsOf('20.11.0'), flagsOf('22.1.0'));
  assert.deepEqual(flagsOf('2.0.0'), []);
  assert.deepEqual(flagsOf('99.0.0'), []);
});
