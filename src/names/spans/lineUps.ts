import { NAME_PARTICLES } from '../../german/particles.ts';
import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';
import { anyOf } from '../words/wordEvidence.ts';
import { markCues } from './cues.ts';
import { overlaid } from './overlaid.ts';
import { spanOf } from './spansOfLabels.ts';

const DASH = /^[–—-]$/u;
const SEPARATOR = /^[–—,;/()-]$/u;
/** „(46. Hinze)“, „90.+2“ */
const MINUTE = /^(?:\d{1,3}\.?|\d{1,3}\.\+\d{1,2}|[.+'’])$/u;
const isLabel = anyOf('noun', 'nounCompound', 'office', 'officeCompound');
/** A team has eleven; reports that name only some of them are no line-ups. */
const FEWEST = 9;

/**
 * Players of a line-up are people: „Verl: Unbehaun – Knost, Mikic, Paetow – Stöcker (46. Hinze), Baack – …“, whatever
 * their names are elsewhere. Told by the colon before, dashes and commas between, and nothing else but capitals.
 */
export function lineUps(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const players: NameSpan[] = [];
  const { numbers, reader } = context;
  for (const at of markCues.places(numbers, reader)) {
    if (markCues.of(numbers[at] ?? 0, reader) !== 'colon') continue;
    const found = at < (players.at(-1)?.to ?? 0) ? [] : playersFrom(at + 1, context);
    if (found.length >= FEWEST) players.push(...found);
  }
  return players.length === 0 ? spans : overlaid(spans, players, context);
}

/** The names from a colon on, [] where no dash or no comma is between them. */
function playersFrom(from: number, context: Context): NameSpan[] {
  const { infos, tokens } = context;
  const found: NameSpan[] = [];
  let [begin, dashes, commas, separated] = [from, 0, 0, true];
  for (let at = from; at <= tokens.count; at++) {
    const info = at < tokens.count && tokens.lines[at] === 0 ? infos[at] : undefined;
    const isPart = info !== undefined && (info.capital || NAME_PARTICLES.has(info.word));
    if (isPart) continue;
    if (at > begin) {
      // „– Trainer:“ is what somebody is
      const isName = separated && at - begin <= LONGEST && infos[begin]?.capital === true;
      const only = infos[begin];
      if (
        isName &&
        !(info?.word === ':' && at - begin === 1) &&
        !(only !== undefined && at - begin > 1 && isLabel(only))
      )
        found.push(spanOf(context, begin, at, 'person'));
      else if (!isName) break;
    }
    begin = at + 1;
    if (info === undefined) break;
    if (SEPARATOR.test(info.word)) separated = true;
    else if (MINUTE.test(info.word)) separated ||= at > from;
    else break;
    if (DASH.test(info.word)) dashes++;
    if (info.word === ',') commas++;
  }
  return dashes > 0 && commas > 0 ? found : [];
}

const LONGEST = 4;
