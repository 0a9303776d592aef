import { counted } from '../../../src/german/count.ts';
import { foldWord } from '../../../src/german/foldWord.ts';
import { stemFolded } from '../../../src/german/stem.ts';
import { wordsIn } from '../../../src/german/wordsIn.ts';
import { DATE_FIELDS, FIELDS } from '../../../src/search/parseQuery.ts';
import { type SearchState, writeAddress } from '../../../src/search/searchAddress.ts';
import { element } from './element.ts';
import type { Found } from './evaluate.ts';
import type { NamedPerson } from './namedPeople.ts';
import type { Wording } from './readTerm.ts';
import type { Answer, Slip } from './runSearch.ts';
import { earliest, latest } from './select.ts';

/**
 * What the reader must know of how the query was understood: words that occur nowhere, what is shown instead, other
 * wordings that were looked for too. Nothing is replaced without a word, and every way back is a link.
 */
export function searchNotes(answer: Answer, state: SearchState): HTMLElement[] {
  const unknown = answer.slips.filter(({ term }) => answer.found.unknown.includes(term));
  const rare = answer.slips.filter(({ term }) => !answer.found.unknown.includes(term));
  const others = answer.found.unknown.filter((term) => !unknown.some((slip) => slip.term === term));
  const noField = answer.query.notices.filter(({ kind }) => kind === 'noField').map(({ typed }) => typed);
  // „titel:Deich“ is told of as a field that is none
  const isExplained = (text: string): boolean =>
    noField.some((typed) => typed.replace(/["„“]/g, '').includes(text)) ||
    answer.sources.some(({ typed }) => typed === text);
  return [
    ...noticeNotes(answer, state),
    ...answer.sources.map((source) => sourceNote(source, state)),
    ...unknown.filter(({ term }) => !isExplained(term.text)).map((slip) => unknownNote(slip, answer, state)),
    ...others
      .filter(({ text }) => !isExplained(text))
      .map(({ text }) =>
        element('p', {}, `„${text}“ kommt in diesem Archiv nicht vor. `, without(text, state)),
      ),
    ...answer.unknownFields.map(({ field, value }) =>
      element('p', {}, `Zu „${field}:${value}“ gibt es in diesem Archiv keinen Eintrag.`),
    ),
    ...droppedNote(answer),
    ...askedNote(answer),
    ...nearlyNote(answer, state),
    ...rare.map((slip) => element('p', {}, 'Meinten Sie ', ...choices(slip, state), '?')),
    ...alsoNote(answer),
    ...answer.found.alike.map((one) => alikeNote(one, state)),
    ...answer.found.people.filter(isLongest).map(surnameNote),
  ];
}

/** What of the query was not taken as it was typed, and spans that no day lies in. */
function noticeNotes({ query, isEmpty, found }: Answer, state: SearchState): HTMLElement[] {
  const notes = query.notices.flatMap(({ kind, typed }): (Node | string)[][] => {
    if (kind === 'noValue') return [[`Hinter „${typed}“ fehlt, wonach gesucht werden soll.`]];
    if (kind === 'noDate') return [[`„${typed}“ nennt kein Datum, das hier gelesen wird. ${DATES}`]];
    if (kind === 'swapped') return [[`„${typed}“ wurde als Zeitraum vom früheren zum späteren gelesen.`]];
    // what looks like one and stands in the archive so is a word
    if (kind === 'noField') return found.unknown.length === 0 ? [] : [noFieldNote(typed, state)];
    const or = state.q.replace(/(?<=\s)(?:oder|or)(?=\s)/g, 'ODER');
    return or === state.q
      ? []
      : [['Eines von beiden suchen Sie mit großem ODER: ', again(or, or, state), '.']];
  });
  if (isEmpty && query.notices.length === 0)
    notes.push([`In „${state.q}“ steht nichts Suchbares: Gesucht wird nach Wörtern und Zahlen.`]);
  const span = emptySpan(query, state);
  return [...notes, ...(span === null ? [] : [span])].map((children) => element('p', {}, ...children));
}

const DATES = 'So geht es: jahr:2019, jahr:2019..2021, vor:2020-05, nach:17.5.2020.';

/** „titel:Deich“: what there is instead, and the words without it. */
function noFieldNote(typed: string, state: SearchState): (Node | string)[] {
  const name = typed.replace(/^[-–−]|:.*$/gsu, '');
  const known = [...FIELDS, ...DATE_FIELDS].map((field) => `${field}:`).join(', ');
  const words = state.q.replace(typed, typed.replace(`${name}:`, ''));
  return [
    `„${name}:“ ist kein Suchfeld. Es gibt ${known}. Ohne Feld suchen: `,
    again(words, words, state),
    '.',
  ];
}

/** Where the first day asked for lies behind the last. */
function emptySpan({ from, to }: Answer['query'], state: SearchState): (Node | string)[] | null {
  const { von, bis } = state;
  if (von !== '' && bis !== '' && von > bis) {
    const address = writeAddress({ ...state, von: bis, bis: von, page: 1 });
    return [
      '„Zeitraum von“ liegt nach „bis“, kein Tag liegt dazwischen. ',
      element('a', { href: address }, 'Beide vertauschen'),
    ];
  }
  const [first, last] = [latest(from, von), earliest(to, bis)];
  if (first === null || last === null || first <= last) return null;
  return ['Der Zeitraum ist leer: Sein erster Tag liegt nach dem letzten.'];
}

/** A link to other words in the place of those typed. */
const again = (label: string, q: string, state: SearchState): Node =>
  element('a', { href: writeAddress({ ...state, q, page: 1 }) }, label);

/** „Frau Dr. Berg“, of which „Dr. Berg“ need not be told as well. */
const isLongest = ({ typed }: NamedPerson, at: number, all: readonly NamedPerson[]): boolean =>
  !all.some((other, i) => i !== at && other.typed.endsWith(typed) && (other.typed !== typed || i < at));

/** „Darunter sind Artikel, die „Berg“ ohne „Anna“ nennen.“ */
function surnameNote({ typed, surname }: NamedPerson): HTMLElement {
  const rest = typed.replace(surname, '').trim();
  return element(
    'p',
    { class: 'auch' },
    `Darunter sind Artikel, die „${surname}“ ohne „${rest}“ nennen. Nur „${typed}“ suchen Sie in Anführungszeichen.`,
  );
}

/** „Ähnlich wie „März“ klingt „Merz“.“ */
function alikeNote({ typed, names }: Found['alike'][number], state: SearchState): HTMLElement {
  return element(
    'p',
    { class: 'auch' },
    `Ähnlich wie „${typed}“ klingt `,
    ...linked(typed, names, state),
    '.',
  );
}

/** „Musterblatt“ stands in no text, but has articles. */
function sourceNote({ typed, name, count }: Answer['sources'][number], state: SearchState): HTMLElement {
  const field = `quelle:${/\s/.test(name) ? `"${name}"` : name}`;
  return element(
    'p',
    {},
    `„${typed}“ steht in keinem Artikel, ist aber eine Quelle: `,
    again(field, state.q.replace(typed, field), state),
    ` – ${counted(count, 'Treffer', 'Treffer')}.`,
  );
}

/** Searches with another word in the place of the one typed: „Merz“ oder „Mertz“ */
const linked = (typed: string, others: readonly string[], state: SearchState): (Node | string)[] =>
  others.flatMap((other, i) => [
    before(i, others.length),
    again(`„${other}“`, state.q.replace(typed, other), state),
  ]);

/** What parts the choice at this place from the one before: „A, B oder C“ */
const before = (i: number, count: number): string => (i === 0 ? '' : i === count - 1 ? ' oder ' : ', ');

/** „Anna Berg“ stands nowhere: what is shown has „Berg“ alone. */
function droppedNote({ dropped, corrected, query }: Answer): HTMLElement[] {
  if (corrected === null || dropped.length === 0) return [];
  const name = query.clauses.flatMap(({ any }) => any.map(({ text }) => text)).join(' ');
  return [
    element(
      'p',
      { class: 'ersatz' },
      `„${name}“ steht in diesem Archiv nirgends beisammen. Gezeigt werden Treffer für `,
      element('strong', {}, `„${corrected}“`),
      ', auch wenn jemand anders gemeint ist.',
    ),
  ];
}

/** „Wer gewann die Wahl?“: what is shown has „gewann“ and „Wahl“. */
function askedNote({ asked, corrected }: Answer): HTMLElement[] {
  if (corrected === null || asked.length === 0) return [];
  return [
    element(
      'p',
      { class: 'ersatz' },
      'Kein Artikel hat alle diese Wörter. Gezeigt werden Treffer für ',
      element('strong', {}, `„${corrected}“`),
      '.',
    ),
  ];
}

/** Where no article has all words: those without which some do. */
function nearlyNote({ nearly, query }: Answer, state: SearchState): HTMLElement[] {
  if (nearly.length === 0 || query.notices.length > 0) return [];
  const links = nearly.flatMap(({ typed, count, q }, i) => [
    i === 0 ? '' : ', ',
    again(`ohne „${typed}“`, q, state),
    ` (${counted(count, 'Treffer', 'Treffer')})`,
  ]);
  return [element('p', {}, 'Kein Artikel hat alle diese Wörter. Suchen Sie ', ...links, '.')];
}

function unknownNote(slip: Slip, { corrected, dropped }: Answer, state: SearchState): HTMLElement {
  const { text } = slip.term;
  const missing = `„${text}“ kommt in diesem Archiv nicht vor. `;
  const first = slip.suggestions[0];
  if (first === undefined) return element('p', {}, missing, without(text, state));
  if (corrected === null || dropped.length > 0)
    return element('p', {}, missing, 'Meinten Sie ', ...choices(slip, state), '? ', without(text, state));
  const more = slip.suggestions.slice(1);
  return element(
    'p',
    { class: 'ersatz' },
    missing,
    'Gezeigt werden Treffer für ',
    element('strong', {}, `„${first.form}“`),
    '. ',
    ...(more.length > 0
      ? ['Oder meinten Sie ', ...choices({ ...slip, suggestions: more }, state), '? ']
      : []),
    without(text, state),
  );
}

function choices({ term, suggestions }: Slip, state: SearchState): (Node | string)[] {
  return suggestions.flatMap(({ form, count }, i) => [
    before(i, suggestions.length),
    again(`„${form}“`, state.q.replace(term.text, form), state),
    ` (${count})`,
  ]);
}

function without(text: string, state: SearchState): Node | string {
  const rest = state.q
    .replace(text, '')
    .replace(/(?:""|„“|\s)+/g, ' ')
    .trim();
  if (rest === '') return '';
  return again(`Ohne „${text}“ suchen`, rest, state);
}

const REASONS: Readonly<Partial<Record<Wording['why'], string>>> = {
  name: 'andere Namen',
  spelling: 'andere Schreibweisen',
  sound: 'gleich klingende Namen',
  beginning: 'Wörter, die so beginnen',
};

/** „Auch gesucht: „Kiew“ (andere Namen)“; where the typed word itself occurs nowhere, that too. */
function alsoNote({ found }: Answer): HTMLElement[] {
  const also = found.readings.flatMap(({ wordings }) => wordings.filter(({ why }) => why in REASONS));
  if (also.length === 0) return [];
  const groups = new Map<string, string[]>();
  // forms of one word are one
  const named = new Set<string>();
  for (const { text, why } of also) {
    const reason = REASONS[why] ?? '';
    const stem = [...wordsIn(text)].map((word) => stemFolded(foldWord(word))).join(' ');
    if (named.has(stem)) continue;
    named.add(stem);
    groups.set(reason, [...(groups.get(reason) ?? []), `„${text}“`]);
  }
  const words = [...groups].map(([reason, texts]) => `${texts.join(', ')} (${reason})`);
  const absent = found.readings
    .filter(({ wordings }) => wordings.length > 0 && wordings.every(({ why }) => why !== 'typed'))
    .map(({ term }) => `„${term.text}“`);
  return [
    element(
      'p',
      { class: 'auch' },
      absent.length > 0
        ? `So geschrieben kommt ${absent.join(', ')} nicht vor. Gesucht wurde: ${words.join('; ')}.`
        : `Auch gesucht: ${words.join('; ')}. Nur genau ein Wort suchen Sie in Anführungszeichen.`,
    ),
  ];
}
