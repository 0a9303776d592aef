import { BORROWED_WORDS } from '../german/borrowedWords.ts';
import { COUNTRIES } from '../german/countries.ts';
import { EXONYMS } from '../german/exonyms.ts';
import { FIRST_NAMES } from '../german/firstNames.ts';
import { foldWord } from '../german/foldWord.ts';
import { FOREIGN_PLACE_NAMES, OTHER_WORDS, TYPED_PLACE_NAMES } from '../german/foreignPlaceNames.ts';
import { IRREGULAR_FORMS } from '../german/irregularForms.ts';
import { LETTER_WORDS } from '../german/letterWords.ts';
import { ORGANISATION_NAMES } from '../german/organisationNames.ts';
import { PARTY_MEMBERS } from '../german/partyMembers.ts';
import { REGIONS } from '../german/regions.ts';
import { RULER_NAMES } from '../german/rulerNames.ts';
import { spellingKey } from '../german/spellingKey.ts';
import { stemFolded } from '../german/stem.ts';
import { wordsIn } from '../german/wordsIn.ts';
import type { PublicArchive } from '../publish/publicArchive.ts';
import { aliasKeys } from './aliasKeys.ts';
import { collectBearers } from './collectBearers.ts';
import type { Word, Words } from './collectWords.ts';
import { coveredNames, type NamePair } from './coveredNames.ts';
import type { HiddenWords } from './hiddenWords.ts';
import { type NameForm, NameForms } from './nameForms.ts';
import { OWN_LETTERS } from './ownLetters.ts';
import { isAgentForm } from './strayList.ts';
import { strayRows } from './strayRows.ts';

/**
 * Other words to look for beside one that was typed, as far as they occur in the archive, under `aliasKeys`. Values are
 * wordings as the archive has them.
 */
export type Aliases = Map<string, string[]>;

/** Collects the aliases of an archive: irregular forms, spellings, names of places, people and organisations. */
export function collectAliases(
  archive: PublicArchive,
  all: Words,
  hidden: HiddenWords,
  forms = new NameForms(),
): Aliases {
  const { words } = all;
  const aliases: Aliases = new Map();
  const add = (key: string, wording: string): void => {
    const known = aliases.get(key);
    if (known === undefined) aliases.set(key, [wording]);
    else if (!known.includes(wording)) known.push(wording);
  };
  const byFolded = new Map(words.map((word) => [word.folded, word]));
  // an article that has a place in other words is found by its name too, see `hiddenWords`
  const named = archive.places.flatMap(({ name }) => forms.of(name).map(({ folded }) => folded));
  const kinds = {
    all: new Set([...words.map(({ folded }) => folded), ...named].map(kindOf)),
    // „die Zahl liege bei zwei“ is not about Liège
    large: new Set(
      [...words.filter(({ form }) => /^\p{Lu}/u.test(form)).map(({ folded }) => folded), ...named].map(
        kindOf,
      ),
    ),
    formOf: (folded: string) => byFolded.get(folded)?.form,
  };
  addForms(byFolded, add);
  const spelled = new Set<string>();
  for (const { folded, form } of words) {
    const key = spellingKey(folded);
    if (key === folded) continue;
    const kind = kindOf(folded);
    if (spelled.has(kind)) continue;
    spelled.add(kind);
    // the English „Conference“ is not what asks for „Konferenz“
    add(aliasKeys.spelling(/ces?$/.test(folded) ? key : stemFolded(key)), form);
  }
  addLinkless(byFolded, add);
  const names = [
    // „Roma“ typed may mean Rom, but where it stands it is the people
    ...placeGroups().flatMap((group) => pairsOf(group, kinds).filter(({ other }) => !TYPED_ONLY.has(other))),
    ...COUNTRIES.flatMap((country) => foreignPairs(country, kinds)),
    ...TYPED_PLACE_NAMES.flatMap(([name = '', ...typed]) => typedPairs(name, typed, kinds)),
    ...LETTER_WORDS.flatMap((group) => pairsOf(group, kinds)),
    ...RULER_NAMES.flatMap((group) => pairsOf(group, kinds)),
    ...PARTY_MEMBERS.flatMap((group) => pairsOf(group, kinds)),
    ...BORROWED_WORDS.flatMap((group) => pairsOf(group, kinds)),
    ...ORGANISATION_NAMES.flatMap((group) => organisationPairs(group, kinds)),
    ...authorityGroups(archive).flatMap((group) => pairsOf(group, kinds)),
  ];
  const long = names.filter(({ other }) => other.includes(' '));
  const covered = coveredNames(long, all, hidden);
  const found = new Set(long.filter((_, i) => covered[i]));
  for (const pair of names)
    add(found.has(pair) ? aliasKeys.marked(pair.key) : aliasKeys.name(pair.key), pair.wording);
  addNames({ archive, forms }, byFolded, aliases, add);
  for (const [key, rows] of strayRows(all, hidden, archive.people, archive.organisations, forms))
    aliases.set(key, [...rows]);
  for (const [word, names] of collectBearers(archive.people, byFolded, forms))
    aliases.set(aliasKeys.bearers(word), [...names]);
  return aliases;
}

/** The stem of a folded word, those in -er apart: who has a „Bäsler“ has no „Basle“. */
const kindOf = (folded: string): string => stemFolded(folded) + (isAgentForm(folded) ? '+er' : '');

/** Whether kinds tell of a place: its own, or that of „Göteborger“ and „Bremer“. */
const tellsOf = (kinds: ReadonlySet<string>, name: string): boolean =>
  kinds.has(kindOf(name)) || kinds.has(kindOf(`${name.replace(/en$/, '')}er`));

/** Names that are understood and not looked for. */
const TYPED_ONLY = new Set(OTHER_WORDS.map(foldWord));

type Add = (key: string, wording: string) => void;

/** Adjectives of one place: „bayerisch“ and „bayrisch“, „belarussisch“ and „weißrussisch“; „gesamtrussisch“ asks for less than „russisch“. */
const PLACE_ADJECTIVES = [...COUNTRIES, ...REGIONS]
  .map(({ adjectives }) =>
    adjectives.filter(
      (one) =>
        /^\p{Ll}+isch$/u.test(one) && !adjectives.some((other) => other !== one && one.endsWith(other)),
    ),
  )
  .filter((adjectives) => adjectives.length > 1);

/** „gehen“ → „ging“, „gegangen“, „bayrisch“ → „bayerischen“ */
function addForms(words: ReadonlyMap<string, Word>, add: Add): void {
  for (const forms of [...IRREGULAR_FORMS, ...PLACE_ADJECTIVES]) {
    const keyFor = /^\p{Ll}/u.test(forms[0] ?? '') ? aliasKeys.verb : aliasKeys.noun;
    const folded = forms.map(foldWord);
    // „groß“, „größte“; „wissen“, „wusste“ is a verb
    const isCompared = !forms[0]?.endsWith('en') && forms.some((form) => /^[^A-Z].*[sß]te$/.test(form));
    const all = (form: string): string[] => allForms(form, isCompared);
    const present = folded.flatMap((form) => asItOccurs(all(form), words) ?? []);
    for (const form of folded.flatMap(all))
      for (const other of present)
        if (stemFolded(other.folded) !== stemFolded(form)) add(keyFor(form), other.form);
  }
}

/** Endings of an adjective. */
const ENDINGS = ['e', 'en', 'er', 'es', 'em'];

/** An adjective in each of its forms, as „selbständig“, „bayerisch“ and all of „groß“, „größer“, „größte“, anything else as it stands. */
function allForms(form: string, isCompared: boolean): string[] {
  if (!isCompared && !/i(?:g|sch)$/.test(form)) return [form];
  const base = form.replace(/e$/, '');
  return [...new Set([form, ...ENDINGS.map((ending) => base + ending)])];
}

/** The first form that the archive has: it may have „selbständigen“ alone. */
const asItOccurs = (forms: readonly string[], words: ReadonlyMap<string, Word>): Word | undefined =>
  forms.flatMap((one) => words.get(one) ?? [])[0];

/** Letters that both parts of a compound have at least. */
const SHORTEST_PART = 5;

/** „Mitgliedstaat“ and „Mitgliedsstaat“, „Schadenersatz“ and „Schadensersatz“: one word with the linking s and without. */
function addLinkless(words: ReadonlyMap<string, Word>, add: Add): void {
  for (const { folded, form } of words.values()) {
    // „geleistet“ and „geleitet“ are two
    if (!/^\p{Lu}/u.test(form)) continue;
    const last = folded.length - 1 - SHORTEST_PART;
    for (
      let at = folded.indexOf('s', SHORTEST_PART);
      at > 0 && at <= last;
      at = folded.indexOf('s', at + 1)
    ) {
      const other = words.get(folded.slice(0, at) + folded.slice(at + 1));
      if (other === undefined) continue;
      add(aliasKeys.spelling(stemFolded(spellingKey(folded))), other.form);
      add(aliasKeys.spelling(stemFolded(spellingKey(other.folded))), form);
    }
  }
}

/** Names of one place: „Kiew“, „Kyjiw“, „Kyiv“, „Kiev“; „Elfenbeinküste“, „Côte d’Ivoire“, „Ivory Coast“. */
function placeGroups(): string[][] {
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  return [
    ...COUNTRIES.map(({ name, others, code }) => [
      name,
      ...others,
      (english.of(code) ?? name).replace('&', 'and'),
    ]),
    ...EXONYMS.map(({ name, others, listed }) => [name, ...others, ...(/\d/.test(listed) ? [] : [listed])]),
    ...REGIONS.map(({ name, others }) => [name, ...others]),
    ...FOREIGN_PLACE_NAMES.map((names) => [...names]),
  ];
}

/** Languages whose names of countries are understood; those that newspapers print are listed. */
const LANGUAGES = ['fr', 'es', 'it'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));

/** „Marocco“ and „Marruecos“ as Marokko. They are not looked for, and no first name is one: „Maurice“ is nobody's Mauritius. */
function foreignPairs({ name, others, code }: (typeof COUNTRIES)[number], kinds: Kinds): Named[] {
  const known = new Set([name, ...others].map(keyOf));
  const foreign = LANGUAGES.flatMap((language) => language.of(code) ?? []).filter(
    (one) => !known.has(keyOf(one)) && !FIRST_NAMES.has(one),
  );
  return pairsOf([name, ...others, ...foreign], kinds).filter(
    ({ key, other }) => !known.has(key) && known.has(other),
  );
}

/** The names of a place by its German one. */
const NAMES_OF = new Map(FOREIGN_PLACE_NAMES.map((names) => [names[0] ?? '', names]));

/** „Norimberga“ as Nürnberg, „Salonica“ as Saloniki and Thessaloniki; none of them as „Norimberga“. */
function typedPairs(name: string, typed: readonly string[], kinds: Kinds): Named[] {
  const names = NAMES_OF.get(name) ?? [name];
  const known = new Set(names.map(keyOf));
  return pairsOf([...names, ...typed], kinds).filter(
    ({ key, other }) => !known.has(key) && known.has(other) && !TYPED_ONLY.has(other),
  );
}

/**
 * Names of one organisation. Of several words only its first one is looked for, „Internationale Energieagentur“ by „IEA“ and
 * „International Energy Agency“, „Drug Enforcement Administration“ by „DEA“: the others hardly stand without a word of it.
 */
function organisationPairs(group: readonly string[], kinds: Kinds): Named[] {
  const isLong = (name: string): boolean => /\s/.test(name);
  const long = group.find(isLong);
  return pairsOf(group, kinds).flatMap((pair) =>
    pair.wording === long || !isLong(pair.wording) ? [{ ...pair, isHidden: true }] : [],
  );
}

/** Names that an editor's record joins. Offices are none: „der Kanzler“ was somebody else once. */
function authorityGroups({ people, places, organisations, sources }: PublicArchive): string[][] {
  return [...people, ...places, ...organisations, ...sources].flatMap(({ name, authority }) =>
    authority === null || authority.variants.length === 0 ? [] : [[name, ...authority.variants]],
  );
}

const keyOf = (name: string): string => wordsIn(name).map(foldWord).join(' ');

/** The kinds of an archive's words, and of those that it mostly writes with a capital. */
interface Kinds {
  all: ReadonlySet<string>;
  large: ReadonlySet<string>;
  /** a folded word as the archive writes it */
  formOf: (folded: string) => string | undefined;
}

/** A name that may be typed, and another of the same that the archive may have. */
interface Named extends NamePair {
  wording: string;
}

/** A name of one word as the archive writes it, if it matters to the index. */
function asWritten(name: string, key: string, formOf: Kinds['formOf']): string {
  const form = formOf(key) ?? name;
  return OWN_LETTERS.test(form) || OWN_LETTERS.test(name) ? form : name;
}

function pairsOf(names: readonly string[], { all, large, formOf }: Kinds): Named[] {
  const keyed = [...new Map(names.map((name) => [keyOf(name), name]))].filter(([key]) => key.length > 1);
  const present = keyed.filter(([key, name]) => {
    const kinds = /^\p{Lu}[^\s-]*$/u.test(name) ? large : all;
    return key.split(' ').every((word) => word.length === 1 || tellsOf(kinds, word));
  });
  return keyed.flatMap(([key]) =>
    present
      .filter(([other]) => !hasWords(other, key) && stemFolded(other) !== stemFolded(key))
      .map(([other, name]) => ({ key, other, wording: asWritten(name, other, formOf) })),
  );
}

/** Whatever has „Wladimir Putin“ has „Putin“: asking for it costs a search the files of its words and finds nothing more. */
function hasWords(longer: string, key: string): boolean {
  const words = new Set(longer.split(' '));
  return key.split(' ').every((word) => words.has(word));
}

/** A word of a name, and the keys it sounds by. */
interface NameWord {
  form: string;
  folded: string;
  stem: string;
  keys: readonly string[];
}

/** Every word of a person's or place's name under its sounds, and the wordings of one person or body under each other. */
function addNames(
  { archive: { people, places, organisations }, forms }: { archive: PublicArchive; forms: NameForms },
  words: ReadonlyMap<string, Word>,
  aliases: Aliases,
  add: Add,
): void {
  const sounded = new Set<string>();
  const placed = new Set<string>(gazetteerWords(places, forms));
  const bySound = new Map<string, NameWord[]>();
  const known = new Map<NameForm, NameWord>();
  const nameWord = ({ form, folded }: NameForm): NameWord => {
    const keys = folded.length < SHORTEST_NAME ? [] : forms.keys(form);
    return { form, folded, stem: stemFolded(folded), keys };
  };
  const wordsOf = ({ name, wordings }: { name: string; wordings: readonly string[] }): NameWord[] => {
    const found: NameWord[] = [];
    for (const text of [name, ...wordings])
      for (const form of forms.of(text)) {
        let word = known.get(form);
        if (word === undefined) {
          word = nameWord(form);
          known.set(form, word);
        }
        if (word.folded.length >= SHORTEST_NAME && !found.includes(word)) found.push(word);
      }
    return found;
  };
  const addSounds = (names: readonly NameWord[]): void => {
    for (const name of names) {
      const { folded, keys } = name;
      if (sounded.has(folded) || !words.has(folded)) continue;
      sounded.add(folded);
      for (const key of keys) {
        const alike = bySound.get(key);
        if (alike === undefined) bySound.set(key, [name]);
        else alike.push(name);
      }
    }
  };
  for (const person of people) addSounds(wordsOf(person));
  // „Hisbollah“, „Hizbollah“ as well
  for (const named of [...people, ...organisations]) {
    const names = wordsOf(named);
    for (const a of names)
      for (const b of names)
        if (a.stem !== b.stem && words.has(b.folded) && a.keys.some((key) => b.keys.includes(key)))
          add(aliasKeys.name(a.folded), b.form);
  }
  for (const place of places) addSounds(wordsOf(place));
  for (const [key, alike] of bySound) {
    // each word comes once: `add` would look for it among thousands
    aliases.set(
      aliasKeys.sound(key),
      alike.map(({ form }) => form),
    );
    if (alike.length > 1)
      for (const { folded } of alike) if (placed.has(folded)) add(aliasKeys.place(folded), '');
  }
}

/** The words of places whose German spelling is settled: „Manila“ is nobody's transcription. */
const gazetteerWords = (places: PublicArchive['places'], forms: NameForms): string[] =>
  [
    ...EXONYMS.map(({ name }) => name),
    ...COUNTRIES.map(({ name }) => name),
    ...places.flatMap(({ name, coordinates }) => (coordinates === null ? [] : [name])),
  ].flatMap((name) => forms.of(name).map(({ folded }) => folded));

/** Shorter names sound like too many others. */
const SHORTEST_NAME = 4;
