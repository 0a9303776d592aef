import { counted, mentions } from '../german/count.ts';
import { COUNTRIES } from '../german/countries.ts';
import { formatEdtf } from '../german/formatEdtf.ts';
import { UI } from '../german/ui.ts';
import { PLACE_KINDS, SOURCE_KINDS } from '../german/uiKinds.ts';
import { career, careerWords } from './career.ts';
import type { KindedEntry } from './entryPages.ts';
import { otherWordings } from './otherWordings.ts';

/** One line of what the archive knows of a person, place, organisation or source. */
export interface EntryFact {
  label: string;
  text: string;
  /** shown as a list, where there is more than one */
  list?: readonly string[];
  /** shown instead, as links */
  people?: readonly { id: string; name: string }[];
  /** an address outside the archive: the authority record in a public register */
  link?: string;
}

/** A career of more steps is cut: the rest are mostly other wordings of the same. */
const MOST_STEPS = 16;

const MOST_NAMESAKES = 5;

const REGION_NAMES = new Intl.DisplayNames('de', { type: 'region' });
const CAPITALS = new Map(COUNTRIES.map(({ code, capital }) => [code, capital]));

/** What is known, in a fixed order; what is not known is absent. */
export function entryFacts(kinded: KindedEntry): EntryFact[] {
  const { entry } = kinded;
  const wordings = otherWordings(entry);
  return [
    ...kindFacts(kinded),
    ...(wordings.length > 0 ? [{ label: 'Auch genannt', text: wordings.join(' · ') }] : []),
    ...(kinded.kind === 'sources' ? [] : [{ label: 'Nennungen', text: countWords(kinded) }]),
    ...identifiers(entry.authority),
    { label: 'Stand', text: entry.status === 'authority' ? UI.confirmed : UI.found },
  ];
}

function countWords(kinded: KindedEntry): string {
  const text = mentions(kinded.entry.count);
  return kinded.kind === 'places' && kinded.entry.derived > 0
    ? `${text}, dazu ${counted(kinded.entry.derived, 'Ableitung', 'Ableitungen')} wie Eigenschaftswörter`
    : text;
}

function kindFacts(kinded: KindedEntry): EntryFact[] {
  switch (kinded.kind) {
    case 'people': {
      const { authority, roles, candidates } = kinded.entry;
      const worded = career(roles).slice(0, MOST_STEPS).map(careerWords);
      const asWorded =
        worded.length > 0 ? [{ label: 'In den Artikeln', text: worded.join(' · '), list: worded }] : [];
      const doubt =
        candidates.length > 0
          ? [{ label: 'Wer gemeint ist, steht nicht fest; vielleicht', text: '', people: candidates }]
          : [];
      if (authority === null) return [...doubt, ...asWorded];
      const { born, died, offices } = authority;
      const life = [born && `*\u00a0${dayOfMonth(born)}`, died && `†\u00a0${dayOfMonth(died)}`]
        .filter(Boolean)
        .join(', ');
      const held = offices.map(({ office, from, to }) => [office, term(from, to)].filter(Boolean).join(', '));
      return [
        ...(life === '' ? [] : [{ label: 'Lebensdaten', text: life }]),
        ...(held.length === 0
          ? []
          : [{ label: held.length === 1 ? 'Amt' : 'Ämter', text: held.join(' · '), list: held }]),
        ...asWorded,
      ];
    }
    case 'places': {
      const { kind, country, coordinates, namesakes } = kinded.entry;
      const capital = kind === 'country' ? (CAPITALS.get(country ?? '') ?? null) : null;
      return [
        { label: 'Art', text: PLACE_KINDS[kind] },
        ...(country === null || kind === 'country' ? [] : [{ label: 'Land', text: countryName(country) }]),
        ...(capital === null ? [] : [{ label: 'Hauptstadt', text: capital }]),
        ...(coordinates === null ? [] : [{ label: 'Lage', text: coordinateWords(coordinates) }]),
        ...(namesakes.length === 0 || kind === 'country'
          ? []
          : [{ label: 'Nicht zu verwechseln mit', text: namesakes.slice(0, MOST_NAMESAKES).join(' · ') }]),
      ];
    }
    case 'organisations': {
      const country = kinded.entry.authority?.country;
      return country === undefined ? [] : [{ label: 'Land', text: countryName(country) }];
    }
    case 'sources': {
      const { authority } = kinded.entry;
      if (authority === null) return [];
      const { kind, country, issn, hosts } = authority;
      return [
        { label: 'Art', text: SOURCE_KINDS[kind] },
        ...(country === undefined ? [] : [{ label: 'Land', text: countryName(country) }]),
        ...(hosts.length === 0 ? [] : [{ label: 'Im Netz', text: hosts.join(', ') }]),
        ...(issn === undefined ? [] : [{ label: 'ISSN', text: issn }]),
      ];
    }
  }
}

/** „November 2012 bis Mai 2024“, „ab Mai 2024“, „bis 2014“; '' where neither end is known */
function term(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? '' : `bis ${dayOfMonth(to)}`;
  return to === undefined ? `ab ${dayOfMonth(from)}` : `${dayOfMonth(from)} bis ${dayOfMonth(to)}`;
}

/** A date whose day stays on the line of its month: „8. Dezember 2021“. */
function dayOfMonth(edtf: string): string {
  return formatEdtf(edtf).replace(/(\d\.) /g, '$1\u00a0');
}

function identifiers(
  authority: { gnd?: string | undefined; wikidata?: string | undefined } | null,
): EntryFact[] {
  const { gnd, wikidata } = authority ?? {};
  return [
    ...(gnd === undefined
      ? []
      : [{ label: 'GND', text: gnd, link: `https://d-nb.info/gnd/${encodeURIComponent(gnd)}` }]),
    ...(wikidata === undefined
      ? []
      : [{ label: 'Wikidata', text: wikidata, link: `https://www.wikidata.org/wiki/${wikidata}` }]),
  ];
}

/** `KP` → „Nordkorea“; a code that is none comes back as it is. */
function countryName(code: string): string {
  return REGION_NAMES.of(code) ?? code;
}

/** „39,0° N, 125,8° O“ */
function coordinateWords({ lat, lon }: { lat: number; lon: number }): string {
  const degrees = (value: number, positive: string, negative: string): string =>
    `${Math.abs(value).toFixed(1).replace('.', ',')}°\u00a0${value < 0 ? negative : positive}`;
  return `${degrees(lat, 'N', 'S')}, ${degrees(lon, 'O', 'W')}`;
}
