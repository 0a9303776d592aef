/** Forms of the past participle: „gesagt“, „abgereist“, „verboten“, „verabschiedet“, with words that only look like one. */
const PARTICIPLE =
  /^(?:(?:[a-zß-ɏ]{2,8})?ge[a-zß-ɏ]{2,}(?:t|en)|(?:[a-zß-ɏ]{2,6})?(?:be|ver|er|ent|emp|zer|miss|über|unter|wider|hinter|durch)[a-zß-ɏ]{2,}(?:t|en)|[a-zß-ɏ]+iert|worden|geworden|gewesen)$/u;
const NOT_PARTICIPLE =
  /^(?:gegen|gesamt|gerecht|bereit|genug|bereits|bekannt|gewiss|erst|ersten|unter|berlin|bevor|[a-zß-ɏ]*geben|gehen|erneut|gut|gelegen|gemeinsamen|eben|ebenso|besten|verschiedenen|über|gestern|überhaupt|beiden|entfernt|seit)$/u;

/** Whether a word in small letters looks like a past participle without ending. */
export const isParticiple = (word: string): boolean => PARTICIPLE.test(word) && !NOT_PARTICIPLE.test(word);
