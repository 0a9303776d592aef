import { isPaperName, isPlacesPaper } from '../german/newspaperNames.ts';
import type { SourceAuthority } from '../knowledge/authority.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Problem, problem } from '../problem.ts';
import type { Basis, Proof } from '../record.ts';
import { slug } from '../slug.ts';
import type { Claim, CleanArticle, Fact, RawArticle } from '../stages.ts';
import { findCitedMedia } from './findCitedMedia.ts';
import { findOutlet, findOutletByUrl } from './findOutlet.ts';
import type { SourceIndex } from './sourceIndex.ts';

/** An outlet as the record names it; `id` is that of its authority record where there is one. */
export interface SourceName {
  id: string;
  name: string;
}

export interface Origin {
  source: Fact<SourceName> | null;
  agencies: Fact<string>[];
  /** media that the text quotes or reports on, never the source itself */
  citedMedia: SourceName[];
  problems: Problem[];
}

/** A place that names the outlet; `record` where the name is known. */
interface Candidate {
  written: string;
  record: SourceName | undefined;
  proof: Proof;
}

/** Where an article names its outlet, the most trusted first. */
const TRUST: readonly Basis[] = [
  'json-ld',
  'meta',
  'microdata',
  'banner',
  'header',
  'byline',
  'heading',
  'title-element',
  'tail-mark',
];
/** Marks of the foot are short for something: they name a source only where their record is known. */
const KNOWN_ONLY: readonly Basis[] = ['tail-mark', 'byline'];

/** Where the article comes from: outlet, agencies, and apart from them the media it cites. */
export function findSource(clean: CleanArticle, raw: RawArticle, knowledge: Knowledge): Origin {
  const source = chooseSource(clean, raw, knowledge);
  const cited = findCitedMedia(clean.text, knowledge.sources);
  return {
    source,
    agencies: clean.agencies,
    citedMedia: cited.filter((medium) => medium.id !== source?.value.id),
    problems: source === null ? [unknownSource(clean)] : [],
  };
}

/** The editor's word; else the first place that names a known outlet; else the first that names any. */
function chooseSource(clean: CleanArticle, raw: RawArticle, knowledge: Knowledge): Fact<SourceName> | null {
  const { sources } = knowledge;
  const written = raw.front.source?.trim();
  if (written !== undefined && written !== '')
    return fact({
      written,
      record: named(findOutlet(written, sources)),
      proof: { basis: 'front-matter', line: null },
    });
  const candidates = [
    ...addresses(clean, raw, knowledge),
    ...TRUST.flatMap((basis) =>
      clean.claims
        .filter((claim) => claim.fact === 'source' && claim.basis === basis)
        .map((claim) => fromClaim(claim, knowledge)),
    ),
    ...copyrights(clean, knowledge),
  ];
  const known = candidates.find((candidate) => candidate.record !== undefined);
  const outlets = candidates.filter(
    ({ proof }) => proof.basis !== 'address' && !KNOWN_ONLY.includes(proof.basis),
  );
  // „Neckarbote“ printed on a page that calls itself by its host: one outlet, one name
  const printed = outlets.find(({ written }) => isPaperName(written) || isPlacesPaper(written));
  const any =
    outlets[0] !== undefined && HOST.test(outlets[0].written) ? (printed ?? outlets[0]) : outlets[0];
  const chosen = known ?? any ?? candidates.find(({ proof }) => proof.basis === 'address');
  return chosen === undefined ? null : fact(chosen);
}

/** „neckarbote.example“ */
const HOST = /^\S+\.\p{L}{2,7}$/u;

function fact({ written, record, proof }: Candidate): Fact<SourceName> {
  const value = record ?? { id: slug(written), name: written };
  return { value, proof: value.name === written ? proof : { ...proof, text: written } };
}

function named(record: SourceName | undefined): SourceName | undefined {
  return record === undefined ? undefined : { id: record.id, name: record.name };
}

/** „https://www.dorfbote.example/“ where a page should name itself */
const SITE_ADDRESS = /^(?:https?:\/\/(?:www\.)?|www\.)(?<host>[\w-]{1,60}(?:\.[\w-]{2,30}){1,4})\/?$/u;

function fromClaim(claim: Claim, { sources }: Knowledge): Candidate {
  const written = claim.value.trim().replace(SITE_ADDRESS, '$<host>');
  const mark = claim.basis === 'tail-mark' ? written.replace(/-\p{L}+$/u, '') : written;
  return {
    written,
    record: named(findOutlet(written, sources) ?? findOutlet(mark, sources)),
    proof: { basis: claim.basis, line: claim.line },
  };
}

/** The host of the editor's and of the page's own address. */
function addresses(clean: CleanArticle, raw: RawArticle, { sources }: Knowledge): Candidate[] {
  const urls = [
    raw.front.url,
    clean.url,
    ...clean.claims.filter((claim) => claim.fact === 'url').map((claim) => claim.value),
  ];
  return urls.flatMap((url) => {
    const outlet = url === undefined || url === null ? null : findOutletByUrl(url, sources);
    return outlet === null
      ? []
      : [
          {
            written: outlet.host,
            record: named(outlet.record),
            proof: { basis: 'address', line: null } as const,
          },
        ];
  });
}

/** „© Beispiel-Kurier 2023. Alle Rechte vorbehalten.“ */
function copyrights(clean: CleanArticle, { sources }: Knowledge): Candidate[] {
  return clean.removed
    .filter((line) => line.reason === 'copyright')
    .flatMap((line) => {
      const holder =
        /(?:©|\([cC]\)|Copyright)\s*(?:(?:by|\d{4}[-–\d]*)\s+)?(?<name>[^.,|\d]{2,60}?)(?:\s+(?:AG|GmbH|Verlag))?\s*(?:[.,|\d]|$)/u.exec(
          line.text,
        )?.groups?.['name'];
      const record = holder === undefined ? undefined : named(publisher(holder, sources));
      return record === undefined
        ? []
        : [{ written: holder ?? '', record, proof: { basis: 'tail-mark', line: line.line } as const }];
    });
}

/** An agency holds the rights of its report, not of the page. */
function publisher(holder: string, sources: SourceIndex): SourceAuthority | undefined {
  const record = findOutlet(holder, sources);
  return record?.kind === 'agency' ? undefined : record;
}

function unknownSource(clean: CleanArticle): Problem {
  const mark = clean.claims.find((claim) => claim.fact === 'source');
  return problem(
    'unknown-source',
    mark === undefined ? 'the article names no outlet' : `no outlet is known by the mark "${mark.value}"`,
    {
      ...(mark?.line == null ? {} : { line: mark.line }),
      remedy: 'add "source:" to its front matter, or the mark to authority/sources.yaml',
    },
  );
}
