import type { YamlEntry } from './parseYamlBlock.ts';

const ENTRY = /^([\p{L}_-]{1,40})[ \t]*:[ \t]+(\S.*)$/u;
const QUOTED = /^(["'])(.*)\1$/;
/** `"Damm hält`, a quotation mark that nothing closes */
const STRAY = /^["'](?=[^"']*$)/u;
/** `[Neckarbote, Deichkurier]`, a list; `[[Neckarbote]]` is a link */
const LIST = /^\[(?<items>[^[\]]*)\]$/u;

/**
 * What a person meant by front matter that is no valid YAML: each line `key: value` on its own, values as they
 * stand. `title: Putin in Pjöngjang: der Besuch` is not YAML, but nobody doubts what it says.
 */
export function looseEntries(block: string): YamlEntry[] {
  return block.split('\n').flatMap((text, index): YamlEntry[] => {
    const [, key, value] = ENTRY.exec(text.trimEnd()) ?? [];
    if (key === undefined || value === undefined) return [];
    return [{ key, value: meant(value), line: index + 1 }];
  });
}

function meant(value: string): string | string[] {
  const items = LIST.exec(value)?.groups?.['items'];
  if (items !== undefined) return items.split(',').map((item) => unquoted(item.trim()));
  return unquoted(value);
}

const unquoted = (value: string): string => QUOTED.exec(value)?.[2] ?? value.replace(STRAY, '');
