import { formatEdtf } from '../german/formatEdtf.ts';
import { type Kind, path, twoDigits } from './addresses.ts';
import { dateSentence, type NamedTime } from './dateSentence.ts';
import type { AnyEntry } from './entryPages.ts';
import { placeInTime } from './placeInTime.ts';
import type { PublicArchive } from './publicArchive.ts';
import type { PublicRecord } from './publicRecord.ts';
import type { SpanSentence } from './spanSentence.ts';
import type { Timeline } from './timeline.ts';

/** What the start page shows. */
export interface FrontPage {
  /** „April 2018 bis Oktober 2024“, '' where nothing is dated */
  span: string;
  newest: readonly PublicRecord[];
  /** days that many articles write about, whenever they appeared */
  writtenAbout: WrittenAbout[];
  entries: { kind: Kind; total: number; top: readonly AnyEntry[] }[];
}

/** A day that articles write about. */
export interface WrittenAbout {
  path: string;
  /** „28. März 2024“ */
  label: string;
  /** how many articles */
  count: number;
  /** what one of them tells of it */
  sentence: SpanSentence | null;
}

const NEWEST = 7;
const DAYS = 5;
const TOP = 8;

export function frontPage(archive: PublicArchive, { years }: Timeline): FrontPage {
  const filled = years.filter(({ count }) => count > 0);
  const [first, last] = [filled[0], filled.at(-1)];
  const words = (year: typeof first, which: 0 | -1): string =>
    year?.months.filter(({ count }) => count > 0).at(which)?.label ?? String(year?.year ?? '');
  const [from, to] = [words(first, 0), words(last, -1)];
  return {
    span: from === to ? from : `${from} bis ${to}`,
    newest: archive.records
      .filter(({ published }) => published !== null)
      .slice(-NEWEST)
      .reverse(),
    writtenAbout: writtenAbout(archive.records),
    entries: (['people', 'places', 'organisations', 'sources'] as const).map((kind) => ({
      kind,
      total: archive[kind].length,
      top: mostFrequent(archive[kind]),
    })),
  };
}

function mostFrequent(entries: readonly AnyEntry[]): AnyEntry[] {
  return [...entries]
    .sort((a, b) => b.articles.length - a.articles.length || b.count - a.count)
    .slice(0, TOP);
}

/** The days that the texts of most articles name, each article counted once. Only days named by two or more. */
function writtenAbout(records: readonly PublicRecord[]): WrittenAbout[] {
  const days = new Map<string, PublicRecord[]>();
  for (const record of records) {
    for (const edtf of new Set(record.dates.map((date) => date.edtf))) {
      if (placeInTime(edtf).precision !== 'day') continue;
      const known = days.get(edtf);
      if (known) known.push(record);
      else days.set(edtf, [record]);
    }
  }
  return [...days]
    .filter(([, about]) => about.length > 1)
    .sort(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b))
    .slice(0, DAYS)
    .flatMap(([edtf, about]) => {
      const place = placeInTime(edtf);
      if (place.precision !== 'day') return [];
      return {
        path: `${path.month(place.year, place.month, path.events())}#tag-${twoDigits(place.day)}`,
        label: formatEdtf(edtf),
        count: about.length,
        sentence: tell(about, edtf, place),
      };
    });
}

/** What the first article that appeared on a day or later tells of it: those before only announce it. */
function tell(about: readonly PublicRecord[], edtf: string, day: NamedTime): SpanSentence | null {
  const teller = about.find(({ published }) => published !== null && published.edtf >= edtf) ?? about[0];
  return teller ? dateSentence(teller, day) : null;
}
