import { type Problem, problem } from '../../problem.ts';
import type { Basis } from '../../record.ts';
import type { CleanArticle, RawArticle } from '../../stages.ts';
import { addressDate } from './addressDate.ts';
import { parseDateClaim } from './parseDateClaim.ts';

/** A date that something in the file claims for the article. */
export interface DateClaim {
  fact: 'published' | 'updated';
  edtf: string;
  basis: Basis;
  line: number | null;
  wording: string;
  /** the other day that the wording may mean: „03/04/2021“ */
  or?: string;
}

/** In order of trust. A banner often shows the day the page was saved: it comes last. */
const TRUST: readonly Basis[] = [
  'authority',
  'front-matter',
  'json-ld',
  'meta',
  'microdata',
  'time-element',
  'header',
  'byline',
  'dateline',
  'tail-mark',
  'title-element',
  'address',
  'banner',
];

const NAMES: Partial<Record<Basis, string>> = {
  'front-matter': 'front matter',
  'json-ld': 'JSON-LD',
  meta: 'meta tag',
  'time-element': 'time element',
  'tail-mark': 'mark at the end',
  'title-element': 'page title',
};

/** `"5. September 2023" (header, line 3)`, as problems name a claim. */
export function describeClaim({
  wording,
  basis,
  line,
}: Pick<DateClaim, 'wording' | 'basis' | 'line'>): string {
  return `"${wording}" (${NAMES[basis] ?? basis}${line === null ? '' : `, line ${line}`})`;
}

interface Written {
  fact: DateClaim['fact'];
  value: string;
  basis: Basis;
  line: number | null;
}

function written(clean: CleanArticle, raw: RawArticle): Written[] {
  const list: Written[] = [];
  if (raw.front.date !== undefined)
    list.push({ fact: 'published', value: raw.front.date, basis: 'front-matter', line: null });
  for (const { fact, value, basis, line } of clean.claims)
    if (fact === 'published' || fact === 'updated') list.push({ fact, value, basis, line });
  const url = raw.front.url ?? clean.url;
  const inAddress = url === null ? null : addressDate(url);
  if (inAddress !== null) list.push({ fact: 'published', value: inAddress, basis: 'address', line: null });
  const rank = (basis: Basis): number => (TRUST.indexOf(basis) + TRUST.length + 1) % (TRUST.length + 1);
  return list.sort((a, b) => rank(a.basis) - rank(b.basis));
}

/** All dates claimed for the article, most trusted first, with a problem for each that cannot be or cannot be read. */
export function dateClaims(
  clean: CleanArticle,
  raw: RawArticle,
  timeZone: string,
): { claims: DateClaim[]; problems: Problem[] } {
  const claims: DateClaim[] = [];
  const problems: Problem[] = [];
  for (const { fact, value, basis, line } of written(clean, raw)) {
    const parsed = parseDateClaim(value, timeZone);
    const at = line === null ? {} : { line };
    const said = describeClaim({ wording: value, basis, line });
    if (parsed.kind === 'date')
      claims.push({
        fact,
        edtf: parsed.edtf,
        basis,
        line,
        wording: value,
        ...(parsed.or === undefined ? {} : { or: parsed.or }),
      });
    else if (parsed.kind === 'impossible')
      problems.push(
        problem('impossible-date', `${said} is no possible date: ${parsed.reason}`, {
          ...at,
          remedy: REMEDY,
        }),
      );
    else if (basis === 'front-matter')
      problems.push(problem('bad-value', `${said} cannot be read as a date`, { ...at, remedy: REMEDY }));
  }
  return { claims, problems };
}

/** What the archivist can write. */
export const REMEDY = 'write date: "2023-09-05" (or "2023-09", or "2023") in the front matter';
