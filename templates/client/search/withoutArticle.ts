/** „al-Baradei“ → „Baradei“: others write „el-Baradei“, „ElBaradei“ or no article; „El-Al“ stays. */
export const withoutArticle = (words: string[]): string[] =>
  words.length === 2 && /^(?:al|el)$/i.test(words[0] ?? '') && (words[1]?.length ?? 0) > 3
    ? words.slice(1)
    : words;
