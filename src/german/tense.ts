/** Words that tell a German clause's time: closed classes of verbs and signal words, and the forms of regular verbs. */

/** Strong preterites, singular; plural with -en. Prefixed verbs („zurücktrat“, „übernahm“) end in one of them. */
const STRONG_PRETERITES =
  'kam ging gab nahm sah lag stand fand traf sprach schrieb blieb starb begann bekam erhielt hielt fiel lief ließ rief schlug trug zog flog floh schloss verlor gewann trat bot brach entschied stieg sank stieß griff schien wuchs fuhr lud schoss warf bat las aß saß half galt hing fing sang sprang zwang gelang schwand band schwamm wies lieh schwieg stritt litt schnitt hob schob schwor bog genoss goss floss kroch roch log betrug schuf wusch grub trank hieß geschah vergaß maß befahl stahl empfahl barg erschrak warb erwarb verdarb riet trieb rieb wich glich strich bog mied fraß focht sandte wandte'.split(
    ' ',
  );
/** Only by themselves: as an ending they would be found in other words. */
const PRETERITES = new Set(
  'war waren wart wurde wurden ward tat taten hatte hatten konnte konnten musste mussten mußte mußten durfte durften wollte wollten sollte sollten mochte mochten brachte brachten dachte dachten wusste wussten wußte wußten kannte kannten nannte nannten rannte brannte brannten schloß beschloß ließ verließ verließen ließen'.split(
    ' ',
  ),
);
const STRONG = new RegExp(`(?:${STRONG_PRETERITES.join('|')})(?:en)?$`, 'u');
const NOT_STRONG =
  /(?:verschieden|unterschieden|entschieden|bescheiden|zufrieden|lieben|eben|geben|nehmen)$/u;
/** „sagte“, „teilten“: regular, with words of the same ending that are none */
const REGULAR = /^\p{Ll}{2,}te(?:n|t)?$/u;
const NOT_REGULAR =
  /^(?:heute|letzten?|ersten?|nächsten?|bitte|\p{L}*(?:zweiten?|dritten?|vierten?|fünften?|sechsten?|siebten?|achten?|neunten?|zehnten?|elften?|zwölften?|zigsten?)|besten?|größten?|meisten?|höchsten?|weiten?|breiten?|alten?|guten?|harten?|spät\p{L}*|bekannten?|sogenannten?|konkreten?|privaten?|rechten?|echten?|leichten?|schlechten?|direkten?|gesamten?|kalten?|roten?|bunten?|festen?|\p{L}*sten|könnten?|müssten?|möchten?|dürften?|hätten?|sollten?|arten|unten|mitten|hinten|selten|warten|halten|\p{L}*halten|treten|\p{L}+treten|bieten|\p{L}+bieten|arbeiten|\p{L}*arbeiten|starten|leiten|\p{L}*leiten|raten|\p{L}*raten|reiten|streiten|bitten|\p{L}*richten|leisten|kosten|retten|achten|\p{L}*achten|schalten|gelten|melden|\p{L}*walten|testen|rechnen|erwarten|\p{L}*warten|gestalten|fürchten|befürchten|verhaften)$/u;

const PARTICIPLE =
  /^(?:(?:\p{Ll}{2,8})?ge\p{Ll}{2,}(?:t|en)|(?:\p{Ll}{2,6})?(?:be|ver|er|ent|emp|zer|miss|über|unter|wider|hinter|durch)\p{Ll}{2,}(?:t|en)|\p{Ll}+iert|worden|geworden|gewesen)$/u;
const NOT_PARTICIPLE =
  /^(?:gegen|gesamt|gerecht|bereit|genug|bereits|bekannt|gewiss|erst|ersten|unter|berlin|bevor|\p{L}*geben|gehen|erneut|gut|gelegen|gemeinsamen|eben|ebenso|besten|verschiedenen|über|gestern|überhaupt|beiden|entfernt|seit)$/u;

const HAVE = /^(?:hat|haben|habe|hast|habt|hatte|hatten|hätte|hätten|habest)$/u;
const BE = /^(?:ist|sind|sei|seien|bin|bist|war|waren|wäre|wären)$/u;
/** Modal and future auxiliaries, and words that announce. */
const FUTURE =
  /^(?:wird|werden|werde|wirst|werdet|soll|sollen|solle|will|wollen|wolle|möchte|möchten|plant|planen|plane|geplant|vorgesehen|voraussichtlich|bevorsteh\p{L}*|bevor|künftig|demnächst|angesetzt|anberaumt|dürfte|dürften|könnte|könnten|würde|würden|absehbar)$/u;
const PRESENT =
  /^(?:ist|sind|bin|bist|seid|hat|haben|gibt|geht|gehen|kommt|kommen|steht|stehen|findet|finden|beginnt|beginnen|startet|starten|tagt|tagen|endet|enden|läuft|laufen|lädt|laden|trifft|treffen|fährt|fahren|fliegt|fliegen|spielt|spielen|zeigt|zeigen|liest|lesen|erscheint|erscheinen|eröffnet|eröffnen|feiert|feiern|bleibt|bleiben|muss|müssen|kann|können|darf|dürfen|wählt|wählen|entscheidet|entscheiden|stellt|stellen|setzt|setzen|reist|reisen|gilt|gelten|tritt|treten|fällt|fallen|hält|halten|erwartet|erwarten|bietet|bieten|macht|machen|sagt|sagen|folgt|folgen|werden|naht|dreht|begeht|begehen|rechnet|rechnen|sucht|suchen|öffnet|öffnen|schließt|schließen|kehrt|kehren|zieht|ziehen|nimmt|nehmen|führt|führen|ruft|rufen|wirbt|diskutiert|diskutieren|präsentiert|präsentieren|veranstaltet|veranstalten|organisiert|konzertiert)$/u;
const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|mein|dein|sein|ihr|unser|euer|eur)(?:e|en|em|er|es)?|im|am|zum|vom|zur|beim|ins|ans|diese[rsmn]?|jene[rsmn]?|\p{Ll}+e[rn])$/u;

export type Tense = 'past' | 'future' | 'present';

function isPreterite(word: string, previous: string): boolean {
  if (PRETERITES.has(word)) return true;
  if (STRONG.test(word) && !NOT_STRONG.test(word)) return true;
  return REGULAR.test(word) && !NOT_REGULAR.test(word) && !DETERMINER.test(previous);
}

/** Ending in -t and yet no verb. */
const NOT_PRESENT =
  /^(?:nicht|jetzt|mit|seit|selbst|erst|fast|meist|oft|dort|statt|gut|laut|bereit|weit|zuletzt|zunächst|damit|somit|soweit|samt|insgesamt|sofort|überhaupt|halt|hart|tot|rot|alt|kalt|spät|leicht|nett|direkt|komplett|bekannt|gesamt|acht|längst|höchst|möglichst|einst|sonst|selbst|privat|gerecht|recht|schlecht|echt|\p{L}*haft|\p{L}+bereit|\p{L}+fast|zeit|womit|hiermit|bedingt|wert|fort)$/u;

/** „tagt“, „erscheint“; „fliege ich“ */
function isPresent(word: string, previous: string, next: string): boolean {
  return (
    (/^\p{Ll}{2,}t$/u.test(word) && !NOT_PRESENT.test(word)) ||
    (/^\p{Ll}{2,}e$/u.test(word) && (next === 'ich' || previous === 'ich'))
  );
}

const isParticiple = (word: string): boolean => PARTICIPLE.test(word) && !NOT_PARTICIPLE.test(word);

/**
 * The tense of a clause from its words in order (as written), null where no verb tells it. „soll … gesagt haben“ and
 * „ist … gestorben“ are past, „wird … verabschiedet“, „will … reisen“ and „… zu reisen“ future.
 */
export function tenseOf(words: readonly string[]): Tense | null {
  /** nouns are left out by leaving them empty, so that each word keeps its neighbours */
  const lower = words.map((word, index) =>
    /^\p{Ll}/u.test(word) || (index === 0 && !/en$/u.test(word)) ? word.toLowerCase() : '',
  );
  const has = (pattern: RegExp): boolean => lower.some((word) => pattern.test(word));
  const participle = lower.some(isParticiple);
  const future = has(FUTURE);
  if (has(/^(?:worden|gewesen|geworden)$/u)) return 'past';
  if (future && participle && /^(?:haben|sein)$/u.test(lower.at(-1) ?? '')) return 'past';
  if (has(/^(?:wurden?|ward)$/u)) return 'past';
  if (future) return 'future';
  if (participle && (has(HAVE) || has(BE))) return 'past';
  if (lower.some((word, index) => isPreterite(word, lower[index - 1] ?? ''))) return 'past';
  if (has(PRESENT)) return 'present';
  if (has(/^zu$|^\p{Ll}{2,8}zu\p{Ll}{3,}en$/u) && has(/en$/u)) return 'future';
  if (lower.some((word) => /^\p{Ll}*ge\p{Ll}+(?:t|en)$/u.test(word) && isParticiple(word))) return 'past';
  return lower.some((word, index) => isPresent(word, lower[index - 1] ?? '', lower[index + 1] ?? ''))
    ? 'present'
    : null;
}
