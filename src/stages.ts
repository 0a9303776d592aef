import type { Problem } from './problem.ts';
import type { Basis, Block, Proof, RemovedLine, Rights } from './record.ts';

/** What the stages before `link` hand to each other. One article each, no file system, no clock. */

export type SourceFormat = 'txt' | 'md' | 'html' | 'mhtml';

/** The editor's word at the top of a file, checked; keys that were absent are absent here. */
export interface FrontMatter {
  id?: string;
  title?: string;
  kicker?: string;
  date?: string;
  source?: string;
  url?: string;
  author?: string[];
  rights?: Rights;
}

/** Something a file's markup or one of its lines says about the article. Claims compete; a stage picks by `basis`. */
export interface Claim {
  fact:
    | 'title'
    | 'kicker'
    | 'subtitle'
    | 'lead'
    | 'published'
    | 'updated'
    | 'author'
    | 'agency'
    | 'source'
    | 'url'
    | 'section';
  value: string;
  basis: Basis;
  /** 1-based line of the source file, null where the markup gives none */
  line: number | null;
}

/** One line of the source; text is '' for a blank line, which separates paragraphs. Saved pages give one line a block. */
export interface Line {
  text: string;
  line: number;
  role: LineRole;
}

/**
 * What the markup calls a line. `text`, `heading`, `list-item` and `quote` are body as far as the markup tells; the
 * rest stood inside the article but is none of its sentences, and cleaning lists it with its reason.
 */
export type LineRole =
  | 'text'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'caption'
  | 'title'
  | 'kicker'
  | 'subtitle'
  | 'lead'
  | 'byline'
  | 'credit'
  | 'date-line'
  | 'teaser'
  | 'paywall'
  | 'note';

/** An article as it was read: bytes decoded to NFC text, nothing interpreted. */
export interface RawArticle {
  /** path below the content folder, / as separator */
  file: string;
  /** what `lines` are written in: a page that only shows a plain text counts as one */
  format: SourceFormat;
  /** SHA-256 of the bytes, hex */
  checksum: string;
  front: FrontMatter;
  claims: Claim[];
  lines: Line[];
  problems: Problem[];
}

/** A fact with its proof. */
export interface Fact<T> {
  value: T;
  proof: Proof;
}

/** An article whose lines have been told apart: what is body, and what every other line is. */
export interface CleanArticle {
  title: Fact<string>;
  kicker: Fact<string> | null;
  subtitle: string | null;
  lead: string | null;
  authors: Fact<string>[];
  agencies: Fact<string>[];
  contributors: string[];
  dateline: string | null;
  url: string | null;
  /** those of the raw article and those found in header, byline, dateline, banner and tail */
  claims: Claim[];
  /** clean body, NFC, paragraphs separated by one blank line */
  text: string;
  blocks: Block[];
  captions: { text: string; credit: string | null }[];
  removed: RemovedLine[];
  problems: Problem[];
}
