import { WRITER_ROLE } from '../german/bylines.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { readNames } from './readNames.ts';

/** „Anna Beispiel“, „Prof. Dr. Anna von Beispiel“ */
const NAME = String.raw`(?<name>\p{Lu}[\p{L}.’'-]{0,30}(?: [\p{L}.’'-]{2,30}){1,5}?)`;

/** What is said behind the name: „arbeitet seit 2019 als …“, „(Jg. 1970) ist Publizistin“ */
const SAID = String.raw`(?: \([^()]{1,40}\))?(?:, [^,.]{2,40},)?,? (?:\d{2}, )?(?:ist|war|arbeitet|schreibt|berichtet|lebt|leitet|lehrt|studierte|hat)(?!\p{L})`;

const OPENING = new RegExp(`^${NAME}${SAID}`, 'u');

const CALLING =
  /(?<!\p{L})(?:schreibt|berichtet|lehrt|forscht|Publizist(?:in)?|Schriftsteller(?:in)?|\p{L}*[Ww]issenschaftler(?:in)?|Historiker(?:in)?|Ökonom(?:in)?|Redaktion|Ressort)(?!\p{L})/u;

/** Academic titles before a name, which one place states and another leaves out */
const TITLES = /^(?:(?:Prof|Dr|Univ|Dipl|Mag|DI|PD)\.?(?:-\p{L}{2,5}\.?)? (?:\p{Ll}{2,4}\. ){0,3})+/u;

/**
 * Whom a line introduces as somebody who writes: „Anna Beispiel ist Redakteurin in Musterstadt.“; null for any other
 * line. „Anna Beispiel ist Bürgermeisterin.“ introduces no writer.
 */
export function readSelfDescription(line: string, knowledge: Knowledge): string | null {
  if (line.length > 400 || !(WRITER_ROLE.test(line) || CALLING.test(line))) return null;
  const name = OPENING.exec(line)?.groups?.['name'];
  const { authors, others } = readNames(name ?? '', knowledge);
  return authors.length === 1 && others.length === 0 ? (authors[0] ?? null) : null;
}

/** „Prof. Dr. Anna Beispiel“ → „Anna Beispiel“ */
export function withoutTitles(name: string): string {
  return name.replace(TITLES, '');
}
