/** A whole part of a path: „/2023/09/05/“, „/2023/09/“, „2023-09-05“ or „20230905“ between marks. */
const IN_PATH: readonly RegExp[] = [
  /\/(?<year>(?:19|20)\d\d)\/(?<month>0?[1-9]|1[0-2])\/(?<day>0?[1-9]|[12]\d|3[01])(?=[/?#-]|$)/u,
  /[/_-](?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?=[/_.?#-]|$)/u,
  /[/_-](?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=[/_.?#-]|$)/u,
  /\/(?<year>(?:19|20)\d\d)\/(?<month>0[1-9]|1[0-2])(?=\/)/u,
];

/** The date in an article's address as the claim it makes, null where it has none. A year alone is too often a section. */
export function addressDate(url: string): string | null {
  let path: string;
  try {
    ({ pathname: path } = new URL(url));
  } catch {
    return null;
  }
  for (const pattern of IN_PATH) {
    const { year, month = '', day } = pattern.exec(path)?.groups ?? {};
    if (year === undefined) continue;
    const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
    return parts.join('-');
  }
  return null;
}
