import { surnameFirst } from './germanCitation.ts';
import type { Reference } from './reference.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** BibLaTeX `@article`; `date` takes EDTF as it is. Titles are braced, so that German nouns keep their capitals. */
export function bibtex(ref: Reference): string {
  const names =
    ref.authors.length > 0
      ? ref.authors.map((name) => escaped(surnameFirst(name)))
      : ref.agencies.map((name) => `{${escaped(name)}}`);
  const fields: [string, string | null][] = [
    ['author', names.length > 0 ? names.join(' and ') : null],
    ['title', `{${escaped(ref.title)}}`],
    ['subtitle', ref.subtitle && `{${escaped(ref.subtitle)}}`],
    ['journaltitle', ref.container && escaped(ref.container)],
    ['date', ref.edtf],
    ['url', ref.url],
    ['entrysubtype', 'newspaper'],
    ['langid', 'ngerman'],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${value}},`);
  return `@article{${ref.key},\n${lines.join('\n')}\n}`;
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}%&#_$~^]/g, (char) => SPECIAL[char] ?? char);
}
