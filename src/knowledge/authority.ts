import { z } from 'zod';

/** What the editor knows: the schemas of `content/authority/*.yaml`. The editor's word wins over everything found. */

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an id has small letters a-z, digits and single hyphens, e.g. "kim-jong-un"',
  );
const names = z.array(z.string().min(1)).default([]);
const edtf = z
  .string()
  .regex(
    /^-?\d{4}(?:-\d\d){0,2}[~?%]?$/,
    'write a year, month or day in quotes: "1952", "1952-10" or "1952-10-07"',
  );
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'write the ISO 3166-1 code in capitals, e.g. KP')
  .optional();
const identifiers = {
  gnd: z.string().optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'a Wikidata id is Q and digits')
    .optional(),
};

export const officeSchema = z.strictObject({
  office: z.string(),
  from: edtf.optional(),
  to: edtf.optional(),
});

export const personAuthoritySchema = z.strictObject({
  id,
  name: z.string().min(1),
  variants: names,
  /** offices that alone name this person while held, e.g. „Kremlchef“ */
  titles: names,
  born: edtf.optional(),
  died: edtf.optional(),
  offices: z.array(officeSchema).default([]),
  notSameAs: z.array(id).default([]),
  ...identifiers,
});
export type PersonAuthority = z.infer<typeof personAuthoritySchema>;

export const placeAuthoritySchema = z.strictObject({
  id,
  name: z.string().min(1),
  kind: z.enum(['country', 'region', 'city', 'water', 'landscape', 'site', 'other']),
  variants: names,
  /** stems or forms derived from the name: „nordkoreanisch“; inflected endings are added by rule */
  adjectives: names,
  inhabitants: names,
  country,
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  geonames: z.string().regex(/^\d+$/, 'a GeoNames id is digits, in quotes: "2867714"').optional(),
  notSameAs: z.array(id).default([]),
  ...identifiers,
});
export type PlaceAuthority = z.infer<typeof placeAuthoritySchema>;

export const organisationAuthoritySchema = z.strictObject({
  id,
  name: z.string().min(1),
  variants: names,
  /** names that bodies of other countries bear too, „Die Grünen“: its own in articles about its country */
  sharedNames: names,
  country,
  notSameAs: z.array(id).default([]),
  ...identifiers,
});
export type OrganisationAuthority = z.infer<typeof organisationAuthoritySchema>;

export const sourceAuthoritySchema = z.strictObject({
  id,
  name: z.string().min(1),
  variants: names,
  hosts: z
    .array(z.string().regex(/^[a-z0-9.-]+$/, 'a host without scheme or path, e.g. "zeit.de"'))
    .default([]),
  /** marks at the end of an article or in its agency note that name this source, e.g. „dpa“, „toi“ */
  marks: names,
  country,
  kind: z.enum(['agency', 'daily', 'weekly', 'magazine', 'broadcaster', 'portal', 'other']),
  issn: z
    .string()
    .regex(/^\d{4}-\d{3}[\dX]$/, 'an ISSN has the form 1234-567X')
    .optional(),
  ...identifiers,
});
export type SourceAuthority = z.infer<typeof sourceAuthoritySchema>;

/** Words that are never a name, however capitalised. */
const never = z.array(z.string()).default([]);

export const peopleFileSchema = z.strictObject({ people: z.array(personAuthoritySchema).default([]), never });
export const placesFileSchema = z.strictObject({ places: z.array(placeAuthoritySchema).default([]), never });
export const organisationsFileSchema = z.strictObject({
  organisations: z.array(organisationAuthoritySchema).default([]),
  never,
});
export const sourcesFileSchema = z.strictObject({ sources: z.array(sourceAuthoritySchema).default([]) });

/** All authority files as one value. */
export interface Authority {
  people: PersonAuthority[];
  places: PlaceAuthority[];
  organisations: OrganisationAuthority[];
  sources: SourceAuthority[];
  /** words that are never a name, per kind */
  never: { people: string[]; places: string[]; organisations: string[] };
}
