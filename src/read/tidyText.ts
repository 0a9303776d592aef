import { type Problem, problem } from '../problem.ts';
import { repairMojibake } from './repairMojibake.ts';
import { characterOf } from './windows1252.ts';

/** NUL and other controls that mean nothing in a text. Tab and line feed stay. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
/** Windows-1252 punctuation that was decoded as Latin-1: U+0084 for „ */
const LATIN1_PUNCTUATION = /[\u0080-\u009f]/g;
/** Invisible: soft hyphen, zero-width spaces, direction marks, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** All widths of space that are not line breaks. */
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Form feed, vertical tab, and Unicode's own line ends, one character for all. */
const ODD_BREAKS = /[\v\f\u2028\u2029]/g;
/** Anything the replacements above could concern; ordinary text is not touched. */
const SUSPICIOUS = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

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

  if (SUSPICIOUS.test(text))
    text = text
      .replace(ODD_BREAKS, INNER_BREAK)
      .replace(LATIN1_PUNCTUATION, (char) => characterOf(char.charCodeAt(0)))
      .replace(CONTROLS, '')
      .replace(INVISIBLE, '')
      .replace(ODD_SPACES, ' ');
  return { text: text.normalize('NFC'), problems };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
