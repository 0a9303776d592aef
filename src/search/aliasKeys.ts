/**
 * Under which keys other wordings of a word stand. They begin with the word wherever they can, so that all of one word lie
 * side by side in one file.
 */
export const aliasKeys = {
  /** other names of a folded name, of one word or of several joined by a space */
  name: (folded: string): string => folded,
  /** irregular forms of a noun */
  noun: (folded: string): string => `${folded}:`,
  /** names that need only be marked: what has them is found by the name itself */
  marked: (folded: string): string => `${folded}+`,
  /** forms of a verb, for words typed small: „Schloss“ is no form of „schließen“ */
  verb: (folded: string): string => `${folded}-`,
  /** words of one stem of a `spellingKey` */
  spelling: (key: string): string => `${key}=`,
  /** the people who have a folded word in their names, see `collectBearers` */
  bearers: (folded: string): string => `${folded}*`,
  /** articles that have of a noun's stem other words only, see `strayRows` */
  strays: (stem: string): string => `${stem}!`,
  /** the same for the word in -er: „Wähler“ beside „Wahl“ */
  agents: (stem: string): string => `${stem}!er`,
  /** articles that have of a surname's stem other words only, see `strayRows` */
  nameStrays: (folded: string): string => `${folded}!!`,
  /** whether a word is a place's that others sound like: no other way of writing any of them */
  place: (folded: string): string => `${folded}@`,
  /** names of one of `nameKeys` */
  sound: (key: string): string => `~${key}`,
} as const;
