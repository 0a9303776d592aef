import { bitOf, type Evidence } from './wordEvidence.ts';

/**
 * One kind for each word, for looking at several neighbours at once: the first row all of whose evidence holds.
 * `-x` means without x.
 */
const KINDS: readonly (readonly string[])[] = [
  ['title'],
  ['initial'],
  ['calendar'],
  ['country'],
  ['firstName', 'surname', '-noun'],
  ['firstName', '-noun', '-function'],
  ['organisation', '-firstName', '-function'],
  ['office', '-surname'],
  ['office'],
  ['officeCompound'],
  ['legalForm'],
  ['function'],
  ['speech'],
  ['derivedPlace', '-surname'],
  ['geographic'],
  ['bigCity', '-noun'],
  ['organisationHead'],
  ['easternFamily'],
  ['surname', '-noun'],
  ['surname', 'noun'],
  ['firstName'],
  ['adjective'],
  ['noun'],
  ['hyphenNoun'],
  ['nounCompound'],
  ['hyphenName'],
  ['town', '-nounSuffix'],
  ['genitiveName', '-nounSuffix'],
  ['genitivePlace', '-nounSuffix'],
  ['genitiveOrganisation'],
  ['organisationCompound', '-surnameSuffix'],
  ['siteSuffix', '-surnameSuffix'],
  ['nounSuffix', '-surnameSuffix', '-placeSuffix'],
  ['surnameSuffix', '-nounSuffix', '-placeSuffix'],
  ['placeSuffix', '-nounSuffix', '-surnameSuffix'],
  ['nounSuffix'],
  ['placeSuffix'],
  ['surnameSuffix'],
  ['village'],
  ['nameSuffix'],
  ['particle'],
];

interface Row {
  low: number;
  high: number;
  notLow: number;
  notHigh: number;
}

const isEvidence = (name: string): name is Evidence => name in bitOf;

const ROWS: readonly Row[] = KINDS.map((names) => {
  const row: Row = { low: 0, high: 0, notLow: 0, notHigh: 0 };
  for (const name of names) {
    const without = name.startsWith('-');
    const evidence = without ? name.slice(1) : name;
    if (!isEvidence(evidence)) throw new Error(`no evidence is called ${evidence}`);
    const bit = bitOf[evidence];
    if (bit < 31) row[without ? 'notLow' : 'low'] |= 1 << bit;
    else row[without ? 'notHigh' : 'high'] |= 1 << (bit - 31);
  }
  return row;
});

/** 1 … number of kinds, 0 for a word without evidence. */
export function wordKind(low: number, high: number): number {
  for (let i = 0; i < ROWS.length; i++) {
    const row = ROWS[i];
    if (row === undefined) continue;
    if (
      (low & row.low) === row.low &&
      (high & row.high) === row.high &&
      (low & row.notLow) === 0 &&
      (high & row.notHigh) === 0
    )
      return i + 1;
  }
  return 0;
}
