/**
 * Whether two wordings of an office mean the same: „russischer Außenminister“ and „Außenminister“, „Außenministerin“;
 * not „Außenminister“ and „Verteidigungsminister“. The last word decides, and no adjective may contradict.
 */
export function sameOffice(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)];
  const [head = '', headOther = ''] = [one.pop(), other.pop()];
  if (head === '' || head !== headOther) return false;
  return one.length === 0 || other.length === 0 || one.some((word) => other.includes(word));
}

/** Small letters, without feminine and inflected endings, „US-“ parted from its noun. */
function words(office: string): string[] {
  return office
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/(?:in|innen|en|e[rnsm]?|s)$/u, ''));
}
