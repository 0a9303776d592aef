import { articles } from '../../src/german/count.ts';
import type { PeopleNetwork } from '../../src/publish/peopleNetwork.ts';
import type { Site } from '../../src/publish/site.ts';

/** All in the drawing's own units, about a phone's pixels. */
const ROW = 26;
const NAMES = 186;
const WIDTH = 360;
const TOP = 14;
/** Longer names are cut in the drawing; the table has them whole. */
const LONGEST_NAME = 23;

/** People in a column, those named together joined by arcs: the thicker, the more articles they share. */
export function NetworkFigure({ site, network }: { site: Site; network: PeopleNetwork }) {
  const { people, ties } = network;
  const most = Math.max(1, ...ties.map((tie) => tie.articles));
  const farthest = Math.max(1, ...ties.map(({ from, to }) => to - from));
  const largest = Math.max(1, ...people.map((person) => person.articles));
  const y = (place: number): number => TOP + place * ROW;
  const arc = (from: number, to: number): string => {
    const reach = 16 + ((to - from) / farthest) * (WIDTH - NAMES - 26);
    return `M${NAMES + 8} ${y(from)}A${Math.round(reach)} ${((to - from) * ROW) / 2} 0 0 1 ${NAMES + 8} ${y(to)}`;
  };
  return (
    <svg viewBox={`0 0 ${WIDTH} ${TOP * 2 + (people.length - 1) * ROW}`}>
      <title>Wer mit wem genannt wird, als Bögen zwischen Namen</title>
      <g class="ties">
        {ties.map((tie) => (
          <path
            d={arc(tie.from, tie.to)}
            stroke-width={Math.round((1 + (tie.articles / most) * 5) * 10) / 10}
          />
        ))}
      </g>
      {people.map((person, place) => (
        <g>
          <a href={site.href(site.entryLinks.link('people', person.id))}>
            <title>{`${person.name}: ${articles(person.articles)}`}</title>
            <text x={NAMES - 8} y={y(place) + 4.5}>
              {person.name.length > LONGEST_NAME ? `${person.name.slice(0, LONGEST_NAME - 1)}…` : person.name}
            </text>
            <circle
              cx={NAMES + 6}
              cy={y(place)}
              r={Math.round((2.5 + Math.sqrt(person.articles / largest) * 5) * 10) / 10}
            />
          </a>
          <path
            class="own"
            d={ties
              .filter(({ from, to }) => from === place || to === place)
              .map(({ from, to }) => arc(from, to))
              .join('')}
          />
        </g>
      ))}
    </svg>
  );
}
