import { type Problem, problem } from '../problem.ts';
import { repairMojibake } from './repairMojibake.ts';
import { characterOf } from './windows1252.ts';

/** Controls other than tab and line feed; among them Windows-1252 punctuation decoded as Latin-1: U+0084 for „ */
const CONTROLS = '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f';
/** Spaces of other widths, and Unicode's own line ends */
const SPACES = '\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** Soft hyphens, zero-width characters, direction marks, byte order marks */
const INVISIBLE = '\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const ODD = new RegExp(`[${CONTROLS}${SPACES}${INVISIBLE}]`, 'g');
const SPACE = /\p{Zs}/u;
const BREAK = /[\v\f\u2028\u2029]/;

/** What each odd character becomes; soft hyphens and everything invisible become nothing. */
function ordinary(char: string): string {
  if (SPACE.test(char)) return ' ';
  if (BREAK.test(char)) return INNER_BREAK;
  const code = char.charCodeAt(0);
  return code >= 0x80 && code <= 0x9f ? characterOf(code) : '';
}

/** Line end inside what an editor counts as one line. */
export const INNER_BREAK = '\u2028';

/**
 * Decoded text in one form: NFC, LF line ends, ordinary spaces, nothing invisible, mojibake repaired. The number of
 * lines stays, so that problems can name them. Zero-width joiners inside emoji are given up with the rest.
 */
export function tidyText(decoded: string): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;

  const mojibake = repairMojibake(text);
  text = mojibake.text;
  const [firstRepaired] = mojibake.lines;
  if (firstRepaired !== undefined)
    problems.push(
      problem(
        'encoding-repaired',
        `UTF-8 once read as Windows-1252, repaired in ${mojibake.lines.length} line(s)`,
        { line: firstRepaired, remedy: 'compare the repaired words with the source' },
      ),
    );

  const lost = text.indexOf('\ufffd');
  if (lost >= 0)
    problems.push(
      problem('encoding-damaged', 'characters were lost before this file was saved (\ufffd)', {
        line: lineAt(text, lost),
        remedy: 'fetch the article again, or write the missing characters by hand',
      }),
    );
  const nul = text.indexOf('\0');
  if (nul >= 0)
    problems.push(
      problem('encoding-damaged', 'contains NUL bytes, left out', {
        line: lineAt(text, nul),
        remedy: 'check whether text is missing at this place',
      }),
    );

  text = text.replace(ODD, ordinary);
  return { text: text.normalize('NFC'), problems };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
