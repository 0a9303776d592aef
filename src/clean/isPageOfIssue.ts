import { findDateWordings } from './readDateLine.ts';

/** Whether a line says where an article stands in its issue: „Ausgabe Nord | Freitag, 12. April 2024 | Seite 13 | Lokales“ */
export const isPageOfIssue = (line: string): boolean =>
  line.length <= 120 && PART.test(line) && findDateWordings(line).dates.length > 0;

const PART = /(?:^|[|·•,] ?)(?:Ausgabe [\p{L} -]{2,30}|Seite \d{1,3}|S\. \d{1,3})(?: ?[|·•,]|$)/u;
