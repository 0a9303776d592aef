import { rows } from './rows.ts';
import { wordList } from './wordList.ts';

/**
 * Verbs that report what somebody said, wrote or thinks. Separable verbs carry their particle before a plus. All forms
 * that a newspaper prints in the third person are derived from here.
 */

/** Regular verbs that report a sentence: „sagte, …“, „teilte mit: …“ */
const REGULAR = wordList(`
sagen erklären betonen berichten mit+teilen meinen behaupten äußern fest+stellen klar+stellen hinzu+fügen an+fügen ergänzen erläutern
bestätigen bekräftigen fordern verlangen kritisieren warnen an+kündigen versichern antworten fragen skandieren bemerken
an+merken kommentieren argumentieren entgegnen erwidern kontern verkünden verlautbaren beteuern beklagen klagen bedauern
dementieren zu+sagen aus+sagen aus+führen dar+legen begründen rechtfertigen vermuten glauben hoffen befürchten
fürchten schätzen prognostizieren vorher+sagen voraus+sagen erzählen schildern beschuldigen loben begrüßen bezweifeln
appellieren mahnen an+mahnen ermahnen drohen an+drohen plädieren resümieren bilanzieren folgern schlussfolgern unterrichten
melden vermelden spekulieren spotten twittern posten signalisieren informieren erinnern um+schreiben mutmaßen protestieren
prophezeien scherzen schimpfen stöhnen seufzen jubeln freuen wundern ärgern urteilen verdeutlichen verteidigen
konstatieren formulieren notieren präzisieren konkretisieren diktieren witzeln wettern zürnen flüstern murmeln lästern
monieren rügen tadeln bemängeln attackieren würdigen vermissen zitieren unterstellen verdächtigen interpretieren
analysieren bewerten folgern nach+legen nach+fragen zusammen+fassen ein+wenden ein+schätzen philosophieren zeigen fluchen danken gratulieren
versichern beantragen bitten beruhigen orakeln sinnieren frotzeln ulken raunen dozieren vorher+sehen übermitteln bekunden
zweifeln befürworten propagieren aus+rechnen bezichtigen proklamieren bezeugen enthüllen offenbaren präsentieren ermuntern ermutigen kolportieren erwähnen errechnen berechnen verlauten zu+sichern zu+stimmen klar+machen nach+haken hervor+heben
`);

/** infinitive | present, 3rd person | past, 3rd person | participle */
const IRREGULAR = rows(
  `
unterstreichen | unterstreicht | unterstrich | unterstrichen
schreiben | schreibt | schrieb | geschrieben
rufen | ruft | rief | gerufen
aus+rufen | ruft | rief | ausgerufen
zu+rufen | ruft | rief | zugerufen
auf+rufen | ruft | rief | aufgerufen
sprechen | spricht | sprach | gesprochen
aus+sprechen | spricht | sprach | ausgesprochen
versprechen | verspricht | versprach | versprochen
widersprechen | widerspricht | widersprach | widersprochen
an+geben | gibt | gab | angegeben
bekannt+geben | gibt | gab | bekanntgegeben
zu+geben | gibt | gab | zugegeben
wieder+geben | gibt | gab | wiedergegeben
hin+weisen | weist | wies | hingewiesen
an+weisen | weist | wies | angewiesen
entgegen+halten | hält | hielt | entgegengehalten
zu+geben | gibt | gab | zugegeben
an+raten | rät | riet | angeraten
zurück+weisen | weist | wies | zurückgewiesen
verweisen | verweist | verwies | verwiesen
beweisen | beweist | bewies | bewiesen
fort+fahren | fährt | fuhr | fortgefahren
vor+werfen | wirft | warf | vorgeworfen
ein+werfen | wirft | warf | eingeworfen
ein+räumen | räumt | räumte | eingeräumt
ein+wenden | wendet | wandte | eingewandt
nennen | nennt | nannte | genannt
bekennen | bekennt | bekannte | bekannt
erkennen | erkennt | erkannte | erkannt
raten | rät | riet | geraten
ab+raten | rät | riet | abgeraten
beschreiben | beschreibt | beschrieb | beschrieben
empfehlen | empfiehlt | empfahl | empfohlen
denken | denkt | dachte | gedacht
finden | findet | fand | gefunden
befinden | befindet | befand | befunden
wissen | weiß | wusste | gewusst
gestehen | gesteht | gestand | gestanden
ein+gestehen | gesteht | gestand | eingestanden
verstehen | versteht | verstand | verstanden
vor+schlagen | schlägt | schlug | vorgeschlagen
verschweigen | verschweigt | verschwieg | verschwiegen
heraus+finden | findet | fand | herausgefunden
beschließen | beschließt | beschloss | beschlossen
aus+schließen | schließt | schloss | ausgeschlossen
aus+gehen | geht | ging | ausgegangen
hervor+gehen | geht | ging | hervorgegangen
bestreiten | bestreitet | bestritt | bestritten
ab+streiten | streitet | stritt | abgestritten
an+schließen | schließt | schloss | angeschlossen
heraus+streichen | streicht | strich | herausgestrichen
vor+lesen | liest | las | vorgelesen
schließen | schließt | schloss | geschlossen
entscheiden | entscheidet | entschied | entschieden
sehen | sieht | sah | gesehen
an+sehen | sieht | sah | angesehen
schreien | schreit | schrie | geschrien
singen | singt | sang | gesungen
an+bieten | bietet | bot | angeboten
treten | tritt | trat | getreten
verurteilen | verurteilt | verurteilte | verurteilt
bezeichnen | bezeichnet | bezeichnete | bezeichnet
charakterisieren | charakterisiert | charakterisierte | charakterisiert
titulieren | tituliert | titulierte | tituliert
werten | wertet | wertete | gewertet
beschimpfen | beschimpft | beschimpfte | beschimpft
auf+fordern | fordert | forderte | aufgefordert
überzeugen | überzeugt | überzeugte | überzeugt
erwarten | erwartet | erwartete | erwartet
ergeben | ergibt | ergab | ergeben
halten | hält | hielt | gehalten
vertreten | vertritt | vertrat | vertreten
vor+tragen | trägt | trug | vorgetragen
an+prangern | prangert | prangerte | angeprangert
lauten | lautet | lautete | gelautet
betiteln | betitelt | betitelte | betitelt
ab+lehnen | lehnt | lehnte | abgelehnt
`,
  4,
);

/**
 * Verbs too common to say by themselves that something is quoted: they count with a name given („nannte den Plan
 * „…““) or a clause behind them, never behind a comma alone.
 */
const WEAK = new Set(
  wordList(`
zeigen sehen an+sehen finden befinden treten halten wissen verstehen denken ergeben erwarten beschließen ab+lehnen
entscheiden schließen freuen danken gratulieren bitten verteidigen analysieren präsentieren erkennen beweisen
vertreten singen an+bieten vermissen heraus+finden überzeugen beantragen enthüllen informieren unterrichten
aus+gehen hervor+gehen an+weisen zu+stimmen erinnern begrüßen würdigen attackieren beschuldigen verurteilen lauten verschweigen bewerten
`),
);

/** Verbs that call something by a name: „nannte das „…““, „bezeichnete es als „…““ */
const CALLING = new Set(
  wordList(`
nennen bezeichnen beschreiben charakterisieren titulieren werten beschimpfen betiteln verurteilen kritisieren loben
würdigen zurück+weisen halten sprechen warnen sehen an+sehen bewerten ein+schätzen begrüßen an+prangern
`),
);

/** One form of a verb of saying. */
export interface SayingForm {
  infinitive: string;
  form: 'finite' | 'participle' | 'infinitive';
  /** the particle that stands at the end of the clause: „teilte … mit“ */
  particle: string | null;
  weak: boolean;
  calling: boolean;
  plural: boolean;
}

const forms = new Map<string, SayingForm[]>();
const INSEPARABLE = /^(?:be|er|ver|ent|zer|ge|wider|über|unter|miss)|ieren$/;

for (const verb of REGULAR) {
  const [particle, base] = split(verb);
  const stem = base.endsWith('ern') || base.endsWith('eln') ? base.slice(0, -1) : base.slice(0, -2);
  const link = /[td]$|[^lrhaeiou][mn]$/.test(stem) ? 'e' : '';
  const participle = `${INSEPARABLE.test(base) ? '' : 'ge'}${stem}${link}t`;
  addVerb(verb, `${stem}${link}t`, `${stem}${link}te`, `${particle}${participle}`);
}
for (const [verb = '', present = '', past = '', participle = ''] of IRREGULAR)
  addVerb(verb, present, past, participle);

/** „mit+teilen“ → mit, teilen */
function split(verb: string): [string, string] {
  const plus = verb.indexOf('+');
  return plus < 0 ? ['', verb] : [verb.slice(0, plus), verb.slice(plus + 1)];
}

function addVerb(verb: string, present: string, past: string, participle: string): void {
  const [particle, base] = split(verb);
  const infinitive = particle + base;
  const common = { infinitive, weak: WEAK.has(verb), calling: CALLING.has(verb) };
  const pastPlural = past.endsWith('e') ? `${past}n` : `${past}en`;
  for (const [finite, plural] of [
    [present, false],
    [past, false],
    [base, true],
    [pastPlural, true],
  ] as const) {
    add(finite, { ...common, form: 'finite', particle: particle === '' ? null : particle, plural });
    // at the end of a clause: „wie er mitteilte“
    if (particle !== '') add(particle + finite, { ...common, form: 'finite', particle: null, plural });
  }
  add(participle, { ...common, form: 'participle', particle: null, plural: false });
  if (particle !== '')
    add(`${particle}zu${base}`, { ...common, form: 'infinitive', particle: null, plural: false });
}

function add(form: string, entry: SayingForm): void {
  const known = forms.get(form);
  if (known === undefined) forms.set(form, [entry]);
  else if (!known.some((other) => other.form === entry.form && other.particle === entry.particle))
    known.push(entry);
}

/** Every form of them. */
export const SAYING_WORDS: Iterable<string> = [...forms.keys()];

/** The readings of a word as a form of a verb of saying; several for „gab“ (an, zu, bekannt). */
export function sayingForms(word: string): readonly SayingForm[] | undefined {
  return forms.get(word);
}
