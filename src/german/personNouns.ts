import { wordList } from './wordList.ts';

/**
 * Nouns that name somebody by office, calling or side. A compound ends in one: „Regierungssprecherin“,
 * „Außenminister“, „SPD-Vorsitzende“. Feminine forms in -in and the plurals are derived.
 */
const ENDINGS = wordList(`
sprecher minister präsident kanzler chef vorsitzende vorsitzender vorstand vorständin sekretär rat rätin direktor leiter
bürgermeister botschafter kommissar abgeordnete abgeordneter politiker senator gouverneur richter anwalt anwältin experte expertin forscher wissenschaftler
professor doktor arzt ärztin trainer spieler kapitän pilot offizier general oberst kommandeur soldat polizist ermittler
zeuge zeugin opfer anwohner bewohner bürger demonstrant aktivist gründer erfinder entwickler autor schriftsteller journalist korrespondent
reporter redakteur kommentator moderator regisseur schauspieler sänger musiker künstler bischof kardinal papst pfarrer priester imam rabbiner könig königin
kaiser prinz prinzessin fürst herzog graf premier kandidat kandidatin rivale nachfolger vorgänger stellvertreter vertreter beauftragter beauftragte
berater referent funktionär manager unternehmer händler besitzer inhaber eigentümer betreiber veranstalter organisator
kritiker befürworter gegner anhänger beobachter analyst analystin historiker soziologe politologe ökonom philosoph
physiker chemiker biologe geologe meteorologe astronom mediziner virologe psychologe pädagoge lehrer schüler student dozent
landrat intendant verteidiger kläger angeklagter angeklagte verdächtiger täter mitarbeiter mitglied beamter beamte beamtin feuerwehrmann augenzeuge
obmann obfrau frau mann mutter vater sohn tochter bruder schwester witwe ehemann ehefrau tante onkel freund freundin nachbar nachbarin
staatsanwalt oberhaupt führer machthaber diktator monarch außenpolitiker innenpolitiker mandatar ombudsfrau ombudsmann
bundestrainer teamchef sportdirektor torwart stürmer fahrer rennfahrer weltmeister sieger lord sir herr dr prof
meister wirt winzer arbeiter wächter schützer jäger fischer förster gärtner bäcker koch köchin kämmerer verleger
landeshauptmann landeshauptfrau regierungschef staatschef kremlchef firmenchef geschäftsführer vizepräsident ministerpräsident
`);

const endings = new Set(ENDINGS);
for (const ending of ENDINGS) {
  if (/(?:er|or|är|eur|ent|ant|ist|nt|at|if|ef|ier|ot|eter|ekt|ler|her|ter|al)$/.test(ending))
    endings.add(`${ending}in`);
  if (/(?:e)$/.test(ending)) endings.add(`${ending}n`);
}
for (const ending of [...endings])
  for (const plural of ['s', 'en', 'n', 'nen', 'e']) endings.add(ending + plural);

/** by their last two letters, so that a word is held against few of them */
const byTail = new Map<string, string[]>();
for (const ending of endings) {
  const tail = ending.slice(-2);
  const list = byTail.get(tail);
  if (list === undefined) byTail.set(tail, [ending]);
  else list.push(ending);
}

/** Answers given before: names and offices recur, and a text asks for each many times. */
const known = new Map<string, boolean>();
const MAX_KNOWN = 20_000;

/** „Bundesinnenminister“, „Sprecherin“, „CDU-Politiker“: a noun that names somebody by what they are. */
export function isPersonNoun(word: string): boolean {
  const answer = known.get(word);
  if (answer !== undefined) return answer;
  if (known.size === MAX_KNOWN) known.clear();
  const found = endsInPerson(word.toLowerCase());
  known.set(word, found);
  return found;
}

function endsInPerson(word: string): boolean {
  if (endings.has(word)) return true;
  for (const ending of byTail.get(word.slice(-2)) ?? [])
    if (word.endsWith(ending) && (ending.length > 4 || word.at(-ending.length - 1) === '-')) return true;
  return false;
}
