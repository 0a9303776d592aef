import { wordList } from './wordList.ts';

/** Endings of nouns right before the quoted title of a work: „der Roman ‚…‘“, „die Fernsehserie ‚…‘“ */
export const WORK_NOUN_ENDINGS: readonly string[] = wordList(`
film roman serie lied song album single oper operette musical gedicht ballade drama komödie tragödie theaterstück gemälde skulptur erzählung
novelle trilogie dokumentation doku buch bildband show hit hymne videospiel computerspiel brettspiel ausstellung essay aufsatz titel
kapitel folge episode krimi thriller western comic manga märchen sinfonie symphonie sonate walzer ballett motto slogan streifen
zyklus saga hörspiel memoiren autobiografie autobiographie biografie biographie
`);
