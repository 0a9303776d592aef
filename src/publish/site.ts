import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Archive } from '../link/linkArchive.ts';
import type { FileProblem } from '../problem.ts';
import { type ArticleLine, articleLine } from './articleLine.ts';
import { type ArticleNeighbours, articleNeighbours } from './articleNeighbours.ts';
import { type ContinentPage, continentPages } from './continents.ts';
import { type DensityPanel, densityPanels } from './densityChart.ts';
import { type EntryLinks, entryLinks } from './entryLinks.ts';
import { type EntryPage, entryPages } from './entryPages.ts';
import { createFrame, type Frame, kindsIn } from './frame.ts';
import { type FrontPage, frontPage } from './frontPage.ts';
import { type MainYears, mainYears } from './mainYears.ts';
import { type FindNearby, nearbyPlaces } from './nearbyPlaces.ts';
import { type OnThisDay, onThisDay } from './onThisDay.ts';
import { type PeopleNetwork, peopleNetwork } from './peopleNetwork.ts';
import { type PlaceInCountry, placesInCountry } from './placesInCountry.ts';
import { type PublicArchive, publicArchive } from './publicArchive.ts';
import type { PublicRecord } from './publicRecord.ts';
import { type RegisterPage, registerPages } from './registerPages.ts';
import { renderThreads } from './renderThreads.ts';
import { createTimeline, HAPPENED, REPORTED, type Timeline } from './timeline.ts';
import {
  type DayPage,
  type MonthPage,
  timelinePages,
  type UndatedPage,
  type YearPage,
} from './timelinePages.ts';
import { type Uncertain, uncertain } from './uncertain.ts';
import { type Cut, closeUp, type MapPoint, mapPoints } from './worldMap.ts';

/** Everything the templates are given: what may be shown of the archive, arranged once for all pages. Frozen. */
export interface Site extends Frame {
  /** how many threads render articles beside this one */
  threads: number;
  archive: PublicArchive;
  /** by the day of publication */
  timeline: Timeline;
  panels: DensityPanel[];
  /** both readings of time, with the chart of each and the years it shows */
  readings: { timeline: Timeline; panels: DensityPanel[]; years: MainYears }[];
  front: FrontPage;
  uncertain: Uncertain;
  problems: readonly FileProblem[];
  years: YearPage[];
  months: MonthPage[];
  days: DayPage[];
  undated: UndatedPage[];
  onThisDay: OnThisDay;
  neighbours: ReadonlyMap<string, ArticleNeighbours>;
  map: MapPoint[];
  closeUp: Cut | null;
  continents: ContinentPage[];
  /** the archive's towns near a place */
  nearby: FindNearby;
  /** ISO 3166-1 alpha-2 → the country's places that stand in most articles */
  inCountry: ReadonlyMap<string, readonly PlaceInCountry[]>;
  /** one, or none where hardly anybody is named together */
  networks: PeopleNetwork[];
  registers: Iterable<RegisterPage>;
  /** of those that have pages */
  entries: Iterable<EntryPage>;
  entryLinks: EntryLinks;
  /** an article as lists show it */
  line(record: PublicRecord): ArticleLine;
}

export interface SiteContext {
  /** how many threads render articles beside this one; by default as many as they are worth */
  threads?: number | undefined;
  /** `/` or `/archiv/` */
  basePath: string;
  contentDir: string;
  problems: readonly FileProblem[];
}

export function createSite(
  everything: Archive,
  { settings }: Pick<Knowledge, 'settings'>,
  context: SiteContext,
): Site {
  const archive = publicArchive(everything);
  const timeline = createTimeline(archive.records, REPORTED);
  const events = createTimeline(archive.records, HAPPENED);
  const read = (one: Timeline, years: MainYears) => ({
    timeline: one,
    panels: densityPanels({ reading: one.reading, years: years.main }),
    years,
    pages: timelinePages(one),
  });
  const reported = read(timeline, { main: timeline.years, earlier: [], later: [] });
  const readings = [reported, read(events, mainYears(events, timeline))];
  const links = entryLinks(archive, settings);
  const map = mapPoints(archive.places, links.link);
  const network = peopleNetwork(archive.people);
  const lines = new Map<string, ArticleLine>();
  return Object.freeze({
    ...createFrame({
      settings,
      basePath: context.basePath,
      contentDir: context.contentDir,
      kinds: kindsIn(archive),
    }),
    problems: context.problems,
    threads: context.threads ?? renderThreads(archive.records.length),
    archive,
    timeline,
    panels: reported.panels,
    front: frontPage(archive, timeline),
    uncertain: uncertain(archive.records),
    readings,
    years: readings.flatMap(({ pages }) => pages.years),
    months: readings.flatMap(({ pages }) => pages.months),
    days: readings.flatMap(({ pages }) => pages.days),
    undated: readings.flatMap(({ pages }) => pages.undated),
    onThisDay: onThisDay(timeline, events),
    neighbours: articleNeighbours(archive),
    map,
    closeUp: closeUp(map),
    continents: continentPages(archive.places, links),
    nearby: nearbyPlaces(archive.places, links.link),
    inCountry: placesInCountry(archive.places, links),
    networks: network === null ? [] : [network],
    registers: anew(() => registerPages(archive)),
    entries: anew(() => entryPages(archive, links.page)),
    entryLinks: links,
    line: (record: PublicRecord) => {
      const known = lines.get(record.id) ?? articleLine(record);
      lines.set(record.id, known);
      return known;
    },
  });
}

/** A long list that is made each time somebody goes through it: kept for the whole build, it would fill the memory. */
function anew<T>(make: () => Iterable<T>): Iterable<T> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}
