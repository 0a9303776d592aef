import { IANAZone } from 'luxon';
import { z } from 'zod';
import { rightsSchema } from '../record.ts';

const httpUrl = z.url({ protocol: /^https?$/, error: 'write a full http or https address' });

/** The site's settings, `archive.yaml` in the content folder. Every key has a default, so the file may be missing. */
export const settingsSchema = z.strictObject({
  title: z.string().min(1).default('Nachrichtenarchiv'),
  description: z.string().default('Ein durchsuchbares Archiv deutschsprachiger Nachrichtenartikel'),
  /** public address of the site, for canonical links, feed and sitemap; without it these are left out or relative */
  baseUrl: httpUrl.optional(),
  /** who answers for the site, shown on „Über dieses Archiv“ */
  publisher: z.string().optional(),
  contact: z.string().optional(),
  /** IANA time zone that days are counted in */
  timeZone: z
    .string()
    .refine((zone) => IANAZone.isValidZone(zone), {
      error: 'is no time zone; write one such as Europe/Berlin',
    })
    .default('Europe/Berlin'),
  /** what may be published of an article that says nothing of its own */
  rights: rightsSchema.default('full'),
  /**
   * which persons, places and organisations without an authority record get a page of their own: all, or only those
   * named in two articles or more; where it is not said, all in archives of up to 500 articles
   */
  entryPages: z.enum(['all', 'repeated']).optional(),
  /** whether search engines may list the site */
  index: z.boolean().default(true),
  /** whether readers' browsers keep the whole site for reading without a network, after the first visit */
  offline: z.boolean().default(false),
  /** a larger site, in bytes, is not kept: nobody expects a page to bring so much along */
  offlineMaxBytes: z
    .int()
    .positive()
    .default(25 * 1024 * 1024),
  /** files above this size, in bytes, are reported and not read */
  maxFileBytes: z
    .int()
    .positive()
    .default(10 * 1024 * 1024),
});
export type Settings = z.infer<typeof settingsSchema>;
