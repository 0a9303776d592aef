import matter from 'gray-matter';
import { type Problem, problem } from '../../problem.ts';
import type { FrontMatter } from '../../stages.ts';
import { checkAll, checkEntry } from './checkEntry.ts';
import { looseEntries } from './looseEntries.ts';
import { FRONT_MATTER_KEYS, nearestKey } from './nearestKey.ts';
import { parseYamlBlock, type YamlBlock, type YamlEntry } from './parseYamlBlock.ts';
import { plainEntries } from './plainEntries.ts';
import { splitFrontMatter } from './splitFrontMatter.ts';

export interface FrontMatterRead {
  front: FrontMatter;
  /** the text below the front matter */
  body: string;
  /** 1-based line of the file that the body begins on */
  bodyLine: number;
  problems: Problem[];
}

/** Front matter longer than this is a file that went wrong. */
const LONGEST = 20_000;

const refuse = (): never => {
  throw new Error('code in front matter is not run');
};

/**
 * Reads the editor's word at the top of a file. Whatever is wrong with it is a problem with its line; the keys that
 * can be read are kept, and the body always is. gray-matter would run `---js` blocks: only YAML reaches it, and its
 * code engines throw as well.
 */
export function readFrontMatter(text: string): FrontMatterRead {
  const { head, language, body, bodyLine } = splitFrontMatter(text);
  const none: FrontMatterRead = { front: {}, body: text, bodyLine: 1, problems: [] };
  if (head === null) return readUnclosed(text) ?? none;
  if (language !== 'yaml' && language !== 'yml') {
    const refused = problem('bad-front-matter', `front matter in ${language} is not read and never run`, {
      line: 1,
      remedy: 'write the front matter as YAML between two lines ---',
    });
    return { front: {}, body, bodyLine, problems: [refused] };
  }

  const plain = plainEntries(head);
  const block = plain === null ? readBlock(head) : { entries: plain, faults: [] };
  // `---` above and below an ordinary sentence: a pair of rules, no front matter
  if (block.entries === null && block.faults.length === 0) return none;

  const problems = block.faults.map(({ message, line }) =>
    problem('bad-front-matter', `front matter is not valid YAML: ${message}`, {
      line,
      remedy: 'put values that contain : # „ " or begin with a special character in quotes',
    }),
  );
  const checked = checkEntries(block.entries ?? looseEntries(head));
  return { front: checked.front, body, bodyLine, problems: [...problems, ...checked.problems] };
}

/** `---` and keys, and no `---` below them: the lines that name keys are what was meant, the text begins below. */
function readUnclosed(text: string): FrontMatterRead | null {
  if (!/^---[ \t]*\n/u.test(text)) return null;
  let start = text.indexOf('\n') + 1;
  let bodyLine = 2;
  while (start < text.length) {
    const key = KEY.exec(text.slice(start, start + 60))?.[1];
    if (key === undefined || knownKey(key) === null) break;
    const end = text.indexOf('\n', start);
    start = end < 0 ? text.length : end + 1;
    bodyLine++;
  }
  if (bodyLine === 2) return null;
  const unclosed = problem('bad-front-matter', 'front matter has no closing line', {
    line: 1,
    remedy: 'write --- on a line of its own below the last key',
  });
  const { front, problems } = checkEntries(looseEntries(text.slice(0, start)));
  return { front, body: text.slice(start), bodyLine, problems: [unclosed, ...problems] };
}

const KEY = /^([A-Za-z]{2,10})[ \t]*:(?=[ \t\n])/u;

/** Hands the block to gray-matter with engines that read YAML and nothing else. */
function readBlock(head: string): YamlBlock {
  if (head.length > LONGEST)
    return { entries: [], faults: [{ message: `longer than ${LONGEST} characters`, line: 1 }] };
  let block: YamlBlock = { entries: [], faults: [] };
  const yaml = (source: string): object => {
    block = parseYamlBlock(source);
    return {};
  };
  matter(head, { language: 'yaml', engines: { yaml, js: refuse, javascript: refuse, json: refuse } });
  return block;
}

function checkEntries(entries: readonly YamlEntry[]): Pick<FrontMatterRead, 'front' | 'problems'> {
  const problems: Problem[] = [];
  // what may be shown is never guessed
  let isRightsUnclear = false;
  const values = new Map<keyof FrontMatter, unknown>();
  const lines = new Map<keyof FrontMatter, number>();
  for (const { key: written, value, line } of entries) {
    const key = knownKey(written);
    if (key === null) {
      problems.push(unknownKey(written, line));
      isRightsUnclear ||= nearestKey(written) === 'rights';
    } else if (value === '' || value === null) continue;
    else if (values.has(key)) problems.push(givenTwice(key, line));
    else {
      values.set(key, value);
      lines.set(key, line);
    }
  }
  const all = checkAll(values);
  if (all !== null) return { front: isRightsUnclear ? { ...all, rights: 'blocked' } : all, problems };
  let front: FrontMatter = {};
  for (const [key, value] of values) {
    const checked = checkEntry(key, value);
    if ('front' in checked) front = { ...front, ...checked.front };
    else {
      problems.push(
        problem('bad-value', checked.message, { line: lines.get(key) ?? 1, remedy: checked.remedy }),
      );
      isRightsUnclear ||= key === 'rights';
    }
  }
  if (isRightsUnclear) front = { ...front, rights: 'blocked' };
  return { front, problems: problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)) };
}

function givenTwice(key: string, line: number): Problem {
  return problem('bad-value', `${key} is given twice, the first one counts`, {
    line,
    remedy: 'remove one of them',
  });
}

function knownKey(written: string): keyof FrontMatter | null {
  const key = written.trim().toLowerCase();
  if (key === 'authors') return 'author';
  return FRONT_MATTER_KEYS.find((known) => known === key) ?? null;
}

function unknownKey(written: string, line: number): Problem {
  const near = nearestKey(written);
  return problem('unknown-key', `${JSON.stringify(written.slice(0, 60))} is not a key of the front matter`, {
    line,
    remedy:
      near === null
        ? `keys are ${FRONT_MATTER_KEYS.join(', ')}`
        : `write "${near}"${near === 'rights' ? '; until then nothing of the article is shown' : ''}`,
  });
}
