import { wordList } from './wordList.ts';

/** Abbreviations, without their point, behind which a sentence goes on even with a capital. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  wordList(`
Dr Prof Dipl Ing Hr Fr Frl Nr Art Abs Bd Bez Kap Str St Sr Jr Mr Mrs Ms Gen Lt Sgt Hl hl Mio Mrd Tsd Std Min Tel Abb
bzw ca vgl evtl ggf inkl exkl zzgl max min geb gest gen verh sog bes resp rd etwa ev kath jun sen dt engl frz russ lat
amerik brit franz ital jap österr schweiz europ chin röm griech Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di
Mi Do Sa So u v z d i o a S V
`),
);

/** Words that begin a sentence behind „am 20.“ or „Artikel 5.“, where a noun would go on with it. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  wordList(`
der die das ein eine er sie es man wir ich dies diese dieser dieses am im in an auf bei nach mit von zu zum zur für
aus seit laut wie als wenn weil damit dabei dort hier auch aber doch so nun dann denn dazu darüber zudem außerdem
während trotz wegen insgesamt bereits nur noch nicht kein keine sein seine ihr ihre alle viele einige mehrere zuvor
danach bisher derzeit jedoch allerdings
`),
);
