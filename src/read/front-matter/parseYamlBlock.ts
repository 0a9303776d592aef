import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** One key of the block with its value as written and its line within the block, the first line being 1. */
export interface YamlEntry {
  key: string;
  value: unknown;
  line: number;
}

/** What the block holds: entries, or `faults` where it is no YAML, or neither where it is YAML but no mapping. */
export interface YamlBlock {
  entries: YamlEntry[] | null;
  faults: { message: string; line: number }[];
}

/**
 * Reads a block of YAML in which every scalar stays the string that was written: `date: 2023-09` is no number and
 * `date: 2009-08-13T10:00` no moment in some time zone. Aliases are refused; no front matter needs them, and nested
 * ones grow without bound.
 */
export function parseYamlBlock(block: string): YamlBlock {
  const lineCounter = new LineCounter();
  const lineOf = (offset: number): number => lineCounter.linePos(offset).line;
  const document = parseDocument(block, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
  });
  if (document.errors.length > 0)
    return {
      entries: null,
      faults: document.errors.slice(0, 1).map(({ message, pos }) => ({ message, line: lineOf(pos[0]) })),
    };
  if (document.contents === null) return { entries: [], faults: [] };
  if (!isMap(document.contents)) return { entries: null, faults: [] };

  const entries: YamlEntry[] = [];
  const faults: YamlBlock['faults'] = [];
  for (const { key, value } of document.contents.items) {
    const line = isScalar(key) && key.range ? lineOf(key.range[0]) : 1;
    try {
      const plain: unknown = isNodeWithJs(value) ? value.toJS(document, { maxAliasCount: 0 }) : value;
      entries.push({ key: isScalar(key) ? String(key.value) : '?', value: plain, line });
    } catch {
      faults.push({ message: 'aliases (*name) are not read', line });
    }
  }
  return { entries, faults };
}

interface NodeWithJs {
  toJS(document: ReturnType<typeof parseDocument>, options: { maxAliasCount: number }): unknown;
}

function isNodeWithJs(value: unknown): value is NodeWithJs {
  return typeof value === 'object' && value !== null && 'toJS' in value;
}
