import type { Reference } from './reference.ts';

/** One item of CSL-JSON, https://docs.citationstyles.org: the names as printed, dates as far as they are known. */
export function cslJson({ key, title, authors, agencies, container, date, url, archive }: Reference): object {
  const author = authors.length > 0 ? authors.map(nameOf) : agencies.map((agency) => ({ literal: agency }));
  return {
    id: key,
    type: 'article-newspaper',
    title,
    ...(author.length > 0 ? { author } : {}),
    ...(container === null ? {} : { 'container-title': container }),
    ...(date === null
      ? {}
      : { issued: { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== null)] } }),
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
