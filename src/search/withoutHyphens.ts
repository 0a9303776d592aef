/** Soft hyphens and zero-width spaces would split words in the index. */
export const withoutHyphens = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
