import { type Attribute, attributesOf } from './attributes.ts';
import { isParticiple } from './participles.ts';

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
// the words that are tested are in small letters: a small class, which compiles faster than \p{L}
const STRONG = new RegExp(`(?:${STRONG_PRETERITES.join('|')})(?:en)?$`, 'u');
const NOT_STRONG =
  /(?:verschieden|unterschieden|entschieden|bescheiden|zufrieden|lieben|eben|geben|nehmen)$/u;
/** „sagte“, „teilten“: regular, with words of the same ending that are none */
const REGULAR = /^[a-zß-ɏ]{2,}te(?:n|t)?$/u;
const NOT_REGULAR =
  /^(?:heute|letzten?|ersten?|nächsten?|bitte|[a-zß-ɏ]*(?:zweiten?|dritten?|vierten?|fünften?|sechsten?|siebten?|achten?|neunten?|zehnten?|elften?|zwölften?|zigsten?)|besten?|größten?|meisten?|höchsten?|weiten?|breiten?|alten?|guten?|harten?|spät[a-zß-ɏ]*|bekannten?|sogenannten?|konkreten?|privaten?|rechten?|echten?|leichten?|schlechten?|direkten?|gesamten?|kalten?|roten?|bunten?|festen?|[a-zß-ɏ]*sten|könnten?|müssten?|möchten?|dürften?|hätten?|sollten?|arten|unten|mitten|hinten|selten|warten|halten|[a-zß-ɏ]*halten|treten|[a-zß-ɏ]+treten|bieten|[a-zß-ɏ]+bieten|arbeiten|[a-zß-ɏ]*arbeiten|starten|leiten|[a-zß-ɏ]*leiten|raten|[a-zß-ɏ]*raten|reiten|streiten|bitten|[a-zß-ɏ]*richten|leisten|kosten|retten|achten|[a-zß-ɏ]*achten|schalten|gelten|melden|[a-zß-ɏ]*walten|testen|rechnen|erwarten|[a-zß-ɏ]*warten|gestalten|fürchten|befürchten|verhaften)$/u;

const HAVE = /^(?:hat|haben|habe|hast|habt|hatte|hatten|hätte|hätten|habest)$/u;
const BE = /^(?:ist|sind|sei|seien|bin|bist|war|waren|wäre|wären)$/u;
/** Modal and future auxiliaries, and words that announce. */
const FUTURE =
  /^(?:wird|werden|werde|wirst|werdet|soll|sollen|solle|will|wollen|wolle|möchte|möchten|plant|planen|plane|geplant|vorgesehen|voraussichtlich|bevorsteh[a-zß-ɏ]*|bevor|künftig|demnächst|angesetzt|anberaumt|dürfte|dürften|könnte|könnten|würde|würden|absehbar)$/u;
const PRESENT =
  /^(?:ist|sind|bin|bist|seid|hat|haben|gibt|geht|gehen|kommt|kommen|steht|stehen|findet|finden|beginnt|beginnen|startet|starten|tagt|tagen|endet|enden|läuft|laufen|lädt|laden|trifft|treffen|fährt|fahren|fliegt|fliegen|spielt|spielen|zeigt|zeigen|liest|lesen|erscheint|erscheinen|eröffnet|eröffnen|feiert|feiern|bleibt|bleiben|muss|müssen|kann|können|darf|dürfen|wählt|wählen|entscheidet|entscheiden|stellt|stellen|setzt|setzen|reist|reisen|gilt|gelten|tritt|treten|fällt|fallen|hält|halten|erwartet|erwarten|bietet|bieten|macht|machen|sagt|sagen|folgt|folgen|werden|dauert|dauern|naht|dreht|begeht|begehen|rechnet|rechnen|sucht|suchen|öffnet|öffnen|schließt|schließen|kehrt|kehren|zieht|ziehen|nimmt|nehmen|führt|führen|ruft|rufen|wirbt|diskutiert|diskutieren|präsentiert|präsentieren|veranstaltet|veranstalten|organisiert|konzertiert)$/u;
const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|mein|dein|sein|ihr|unser|euer|eur)(?:e|en|em|er|es)?|im|am|zum|vom|zur|beim|ins|ans|diese[rsmn]?|jene[rsmn]?|[a-zß-ɏ]+e[rn])$/u;

/** „ist vom 1. November bis 31. März geschlossen“, „ist am Montag geöffnet“ */
const STATE =
  /^(?:geschlossen|gesperrt|geöffnet|verboten|untersagt|erlaubt|gestattet|unterbrochen|beschränkt|begrenzt|gültig|besetzt|erreichbar)$/u;

export type Tense = 'past' | 'future' | 'present';

/** Ending in -t and yet no verb. */
const NOT_PRESENT =
  /^(?:nicht|jetzt|mit|seit|selbst|erst|fast|meist|oft|dort|statt|gut|laut|bereit|weit|zuletzt|zunächst|damit|somit|soweit|samt|insgesamt|sofort|überhaupt|halt|hart|tot|rot|alt|kalt|spät|leicht|nett|direkt|komplett|bekannt|gesamt|acht|längst|höchst|möglichst|einst|sonst|selbst|privat|gerecht|recht|schlecht|echt|[a-zß-ɏ]*haft|[a-zß-ɏ]+bereit|[a-zß-ɏ]+fast|zeit|womit|hiermit|bedingt|wert|fort)$/u;

/** What a word can be in a clause, one bit each. */
const WORDEN = 1;
const WURDE = 1 << 1;
const IS_FUTURE = 1 << 2;
const IS_PARTICIPLE = 1 << 3;
const AUXILIARY = 1 << 4;
const IS_PRETERITE = 1 << 5;
/** „sagte“, but „die geplante“: no verb behind a determiner */
const PRETERITE_OR_ADJECTIVE = 1 << 6;
const IS_DETERMINER = 1 << 7;
const IS_PRESENT = 1 << 8;
/** „zu“, „abzureisen“ */
const ZU = 1 << 9;
const ENDS_IN_EN = 1 << 10;
/** „gesagt“, „abgereisten“ */
const GE_PARTICIPLE = 1 << 11;
/** „tagt“, „erscheint“ */
const ENDS_IN_T = 1 << 12;
/** „fliege“, which needs an „ich“ beside it, as „brauchen“ needs a „wir“ */
const ENDS_IN_E = 1 << 13;
const HABEN_OR_SEIN = 1 << 14;
const ICH = 1 << 15;
const WIR = 1 << 16;
/** „geschlossen“: with „ist“ a state, not what happened */
const IS_STATE = 1 << 17;
const IS_OR_ARE = 1 << 18;

function readWord(word: string): number {
  const participle = isParticiple(word);
  const preterite = PRETERITES.has(word) || (STRONG.test(word) && !NOT_STRONG.test(word));
  return (
    (/^(?:worden|gewesen|geworden)$/u.test(word) ? WORDEN : 0) |
    (/^(?:wurden?|ward)$/u.test(word) ? WURDE : 0) |
    (FUTURE.test(word) ? IS_FUTURE : 0) |
    (participle ? IS_PARTICIPLE : 0) |
    (HAVE.test(word) || BE.test(word) ? AUXILIARY : 0) |
    (preterite ? IS_PRETERITE : 0) |
    (REGULAR.test(word) && !NOT_REGULAR.test(word) ? PRETERITE_OR_ADJECTIVE : 0) |
    (DETERMINER.test(word) ? IS_DETERMINER : 0) |
    (PRESENT.test(word) ? IS_PRESENT : 0) |
    (/^zu$|^[a-zß-ɏ]{2,8}zu[a-zß-ɏ]{3,}en$/u.test(word) ? ZU : 0) |
    (word.endsWith('en') ? ENDS_IN_EN : 0) |
    (participle && /^[a-zß-ɏ]*ge[a-zß-ɏ]+(?:t|en)$/u.test(word) ? GE_PARTICIPLE : 0) |
    (/^[a-zß-ɏ]{2,}t$/u.test(word) && !NOT_PRESENT.test(word) ? ENDS_IN_T : 0) |
    (/^[a-zß-ɏ]{2,}e$/u.test(word) ? ENDS_IN_E : 0) |
    (word === 'haben' || word === 'sein' ? HABEN_OR_SEIN : 0) |
    (STATE.test(word) ? IS_STATE : 0) |
    (word === 'ist' || word === 'sind' ? IS_OR_ARE : 0) |
    (word === 'ich' ? ICH : 0) |
    (word === 'wir' ? WIR : 0)
  );
}

/** Words read before, those that open a clause apart. Emptied when full, so that no archive can fill it. */
const known = new Map<string, number>();
const knownFirst = new Map<string, number>();
const MOST_KNOWN = 20_000;

/** What a word as written can be; 0 for a noun, whose place in the clause still counts. */
function bitsOf(word: string, first: boolean): number {
  const cache = first ? knownFirst : known;
  const there = cache.get(word);
  if (there !== undefined) return there;
  const small = /^\p{Ll}/u.test(word) || (first && !word.endsWith('en'));
  const bits = small ? readWord(word.toLowerCase()) : 0;
  if (cache.size >= MOST_KNOWN) cache.clear();
  cache.set(word, bits);
  return bits;
}

/**
 * The tense of a clause from its words in order (as written), null where no verb tells it. „soll … gesagt haben“ and
 * „ist … gestorben“ are past, „wird … verabschiedet“, „will … reisen“ and „… zu reisen“ future. A participle before a noun
 * with words of its own („die am Montag gewählte Rätin tritt …“) says nothing of the clause.
 */
export function tenseOf(
  words: readonly string[],
  attributes: readonly Attribute[] = attributesOf(words),
): Tense | null {
  let all = 0;
  let previous = 0;
  let preterite = false;
  let firstPerson = false;
  let state = false;
  let happened = false;
  for (let index = 0; index < words.length; index++) {
    const attribute = attributes.find(({ from }) => from === index);
    if (attribute !== undefined) {
      index = attribute.to;
      previous = 0;
      continue;
    }
    const bits = bitsOf(words[index] ?? '', index === 0);
    if (bits & IS_STATE) state = true;
    else if (bits & IS_PRETERITE || (bits & PRETERITE_OR_ADJECTIVE && !(previous & IS_DETERMINER)))
      preterite = true;
    if ((bits & ICH && previous & ENDS_IN_E) || (bits & ENDS_IN_E && previous & ICH)) firstPerson = true;
    if ((bits & WIR && previous & ENDS_IN_EN) || (bits & ENDS_IN_EN && previous & WIR)) firstPerson = true;
    if (bits & IS_PARTICIPLE && !(bits & IS_STATE)) happened = true;
    all |= bits;
    previous = bits;
  }
  if (all & WORDEN) return 'past';
  if (all & IS_FUTURE && all & IS_PARTICIPLE && previous & HABEN_OR_SEIN) return 'past';
  if (all & WURDE) return 'past';
  if (all & IS_FUTURE) return 'future';
  if (state && all & IS_OR_ARE && !happened && !preterite) return 'present';
  if (all & IS_PARTICIPLE && all & AUXILIARY) return 'past';
  if (preterite || (state && all & IS_PRETERITE)) return 'past';
  if (all & IS_PRESENT) return 'present';
  if (all & ZU && all & ENDS_IN_EN) return 'future';
  if (all & GE_PARTICIPLE) return 'past';
  return all & ENDS_IN_T || firstPerson ? 'present' : null;
}
