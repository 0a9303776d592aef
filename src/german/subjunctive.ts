import { wordList } from './wordList.ts';

/**
 * Forms that mark reported speech: the first subjunctive in the third person. Only forms that differ from the
 * indicative; those that equal a common adjective or noun in small letters are left out.
 */
const AUXILIARIES = wordList(`
sei seien habe werde könne müsse solle wolle dürfe möge
`);

/** Infinitives whose first subjunctive is the infinitive without -n. */
const VERBS = wordList(`
gehen kommen stehen bestehen entstehen verstehen geben ergeben liegen bleiben lassen sehen wissen nehmen finden halten bringen
sprechen führen zeigen gelten heißen fehlen brauchen machen arbeiten handeln leiden sterben lehnen schaffen spielen tragen
verfügen gehören dienen erhalten behalten bekommen beginnen bedeuten bedürfen helfen hoffen glauben denken kennen meinen fordern
erwarten fallen steigen sinken wachsen laufen schreiben verlieren gewinnen treffen betreffen setzen stellen sitzen ziehen
unterstützen verhindern versuchen wollen existieren reagieren resultieren funktionieren kosten zahlen bezahlen drohen
verdienen leben wohnen hängen reichen entsprechen widersprechen unterliegen bieten verbieten fürchten verletzen
verstoßen vertreten versprechen vermitteln enthalten beruhen betragen beziehen richten rechnen planen prüfen freuen
suchen nutzen fahren fliegen folgen gefährden schaden sorgen tun unternehmen vorliegen zunehmen zurückgehen stattfinden
vorsehen aussehen abhängen anerkennen ablehnen besitzen kämpfen lernen müssen dauern kümmern bemühen scheinen erscheinen
schützen wirken erfordern ermöglichen erfüllen erreichen fühlen gelangen gelingen gefallen genießen greifen herrschen
hinweisen kaufen verkaufen leisten liefern lösen nennen passen schließen senden zwingen zerstören übernehmen überzeugen
werfen vorwerfen erwägen trauen vertrauen drängen bleiben benötigen beteiligen betreiben bewegen beweisen bilden brechen bringen
dulden einsetzen empfinden entscheiden entwickeln erhöhen erinnern erklären erlauben eröffnen fassen feiern fließen
fortsetzen fragen gelten geraten gestalten glauben heben hinnehmen hinterlassen informieren interessieren investieren klagen
klären klingen kritisieren lauten legen leugnen lehren lassen locken mangeln melden missachten missbrauchen mitteilen mögen
nähern nehmen nennen neigen öffnen ordnen produzieren profitieren reden regeln regieren retten rufen rühren sagen sammeln
schlagen schneiden schweigen senken sehen sparen sperren spiegeln steuern stimmen zustimmen stoppen stoßen streben streiten
tagen tauschen teilen teilnehmen töten treiben trennen treten überwiegen umfassen umsetzen verbessern verbieten verdrängen
verfehlen verhalten verhandeln verhängen verlaufen vermeiden vermuten verringern versagen versichern verstärken verteidigen
verurteilen verzichten vorantreiben vorbereiten vorlegen vorschlagen wahren warnen warten wechseln weigern wenden werben
wiederholen widerlegen wissen zerfallen zielen zögern zulassen zusagen zustehen zutreffen zuwiderlaufen
unterscheiden vergehen verfolgen verlangen verlassen vorgehen wünschen zählen
`);

/** Those that are also adjectives. */
const AMBIGUOUS = new Set(['reiche', 'bitte', 'wahre', 'laute']);

/** „sei“, „habe“, „komme“: forms that nothing but reported speech explains. */
export const FIRST_SUBJUNCTIVES: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...VERBS.filter((verb) => verb.endsWith('en'))
    .map((verb) => verb.slice(0, -1))
    .filter((form) => !AMBIGUOUS.has(form)),
  'handele',
  'tue',
  'fordere',
  'verhindere',
  'dauere',
  'kümmere',
  ...wordList(
    'weigere verweigere steuere verbessere erinnere zögere feiere handle verhandle verringere ändere verändere',
  ),
]);
/** Second subjunctive, which stands in where the first equals the indicative. */
const SECOND = new Set(
  wordList(
    'würde würden hätte hätten wäre wären könnte könnten müsste müssten dürfte dürften käme kämen gäbe gäben',
  ),
);

/** „würden“, „hätten“, „müssten“: reported speech, or a mere possibility. */
export function isSecondSubjunctive(word: string): boolean {
  return SECOND.has(word);
}
