import type { YamlEntry } from './parseYamlBlock.ts';

/** `source: Beispielblatt` or `title: "Kim reist: der Besuch"`: nothing in it that YAML reads as anything but itself. */
const PLAIN =
  /^([A-Za-z][A-Za-z_-]{0,40}): (?:"([^"\\\p{C}]*)"|([\p{L}\d](?:[^\p{C}:#"'\\[\]{}&*!|>%@`]*[^\p{C}\s:#"'\\[\]{}&*!|>%@`])?))$/u;

/**
 * The entries of front matter in which every line is a plain one, as most is; null where one line is not. YAML reads
 * these the same, in fifty times the time.
 */
export function plainEntries(head: string): YamlEntry[] | null {
  const lines = head.split('\n');
  const entries: YamlEntry[] = [];
  // the first and the last line are the marks `---`
  for (let at = 1; at < lines.length - 1; at++) {
    const [, key, quoted, plain] = PLAIN.exec(lines[at] ?? '') ?? [];
    if (key === undefined) return null;
    entries.push({ key, value: quoted ?? plain, line: at + 1 });
  }
  return entries;
}
