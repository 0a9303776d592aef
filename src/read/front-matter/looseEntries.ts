import type { YamlEntry } from './parseYamlBlock.ts';

const ENTRY = /^([\p{L}_-]{1,40})[ \t]*:[ \t]+(\S.*)$/u;
const QUOTED = /^(["'])(.*)\1$/;

/**
 * What a person meant by front matter that is no valid YAML: each line `key: value` on its own, values as they
 * stand. `title: Putin in Pjöngjang: der Besuch` is not YAML, but nobody doubts what it says.
 */
export function looseEntries(block: string): YamlEntry[] {
  return block.split('\n').flatMap((text, index): YamlEntry[] => {
    const [, key, value] = ENTRY.exec(text.trimEnd()) ?? [];
    if (key === undefined || value === undefined) return [];
    return [{ key, value: QUOTED.exec(value)?.[2] ?? value, line: index + 1 }];
  });
}
