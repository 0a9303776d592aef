/** An Arabic article before a name; of one that is said like the name's first letter the letter: „as-Sadat“, „er-Riad“. */
const ARTICLE = /^(?:al|el|[ae](?<letter>sch|sh|[dnrstz]))$/i;

/** „al-Baradei“ → „Baradei“: others write „el-Baradei“, „ElBaradei“ or no article; „El-Al“ stays, and „As-Spieler“. */
export const withoutArticle = (words: string[]): string[] =>
  words.length === 2 && isArticle(words[0] ?? '', words[1] ?? '') ? words.slice(1) : words;

function isArticle(word: string, name: string): boolean {
  const article = ARTICLE.exec(word);
  if (article === null || name.length <= 3) return false;
  const letter = article.groups?.['letter'];
  // „Spieler“ begins with s and another consonant, no Arabic name does
  return letter === undefined || new RegExp(`^${letter}[aeiouäöü]`, 'i').test(name);
}
