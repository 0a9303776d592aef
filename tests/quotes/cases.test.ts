import { readFileSync } from 'node:fs';
import { findQuotes } from '../../src/quotes/findQuotes.ts';
import { testCases } from '../support/cases.ts';

testCases('quotes', (path) => {
  const text = readFileSync(path, 'utf8').trim().normalize('NFC');
  return findQuotes({ text }, { people: [], places: [], organisations: [], problems: [] });
});
