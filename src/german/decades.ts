/** Stems of decades in words: „zwanziger Jahre“, „Neunzigerjahre“, „Siebziger“. */
export const DECADE_STEMS: readonly [stem: string, decade: number][] = [
  ['nuller', 0],
  ['zehner', 10],
  ['zwanziger', 20],
  ['dreißiger', 30],
  ['dreissiger', 30],
  ['vierziger', 40],
  ['fünfziger', 50],
  ['sechziger', 60],
  ['siebziger', 70],
  ['achtziger', 80],
  ['neunziger', 90],
];
