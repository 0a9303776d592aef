import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressDate } from '../../../src/date/publication/addressDate.ts';

const ADDRESSES: [url: string, claim: string | null][] = [
  ['https://zeitung.example/2023/09/05/gipfel.html', '2023-09-05'],
  ['https://zeitung.example/politik/2023/9/5/gipfel', '2023-09-05'],
  ['https://zeitung.example/politik/2023-09/gipfel', null],
  ['https://zeitung.example/politik/2023/09/gipfel', '2023-09'],
  ['https://zeitung.example/politik/gipfel-2023-09-05.html', '2023-09-05'],
  ['https://zeitung.example/politik/gipfel_20230905.html', '2023-09-05'],
  ['https://zeitung.example/politik/2023/gipfel', null],
  ['https://zeitung.example/id/20231305', null],
  ['https://zeitung.example/artikel/1202309051', null],
  ['https://zeitung.example/?datum=2023-09-05', null],
  ['kein url', null],
];
for (const [url, claim] of ADDRESSES)
  test(`${url} claims ${claim}`, () => assert.equal(addressDate(url), claim));
