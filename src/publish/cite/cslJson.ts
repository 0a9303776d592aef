import type { Reference } from './reference.ts';

/** One item of CSL-JSON, https://docs.citationstyles.org: the names as printed, dates as far as they are known. */
export function cslJson(ref: Reference): object {
  const { key, title, authors, agencies, container, url, archive } = ref;
  const author = authors.length > 0 ? authors.map(nameOf) : agencies.map((agency) => ({ literal: agency }));
  return {
    id: key,
    type: 'article-newspaper',
    title,
    ...(author.length > 0 ? { author } : {}),
    ...(container === null ? {} : { 'container-title': container }),
    ...issued(ref),
    ...(url === null ? {} : { URL: url }),
    language: 'de',
    archive,
  };
}

function nameOf(name: string): { family: string; given?: string } {
  const words = name.trim().split(/\s+/);
  const family = words.pop() ?? name;
  return words.length === 0 ? { family } : { family, given: words.join(' ') };
}

/** `2023-09` → [[2023, 9]]; `2024-06-18/2024-06-19` keeps both ends; „um 1985“ and „vermutlich“ are circa. */
function issued({ edtf, date }: Reference): { issued?: object } {
  const known = date && [date.year, date.month, date.day].filter((part) => part !== null);
  const ends = (edtf ?? '').split('/').map(dateParts);
  const parts = ends.every((end) => end !== null) ? ends : known && [known];
  if (parts === null) return {};
  return { issued: { 'date-parts': parts, ...(/[~?%]/.test(edtf ?? '') ? { circa: true } : {}) } };
}

/** A plain year, month or day in its parts, null for anything else. */
function dateParts(edtf: string): number[] | null {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?[~?%]?$/.exec(edtf);
  return parts === null ? null : parts.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}
