import { join } from 'node:path';
import { path } from './addresses.ts';
import type { ArticlePage } from './articlePage.ts';
import { cslJson } from './cite/cslJson.ts';
import { reference } from './cite/reference.ts';
import type { Frame } from './frame.ts';
import type { OutFolder } from './outFolder.ts';
import { mayShowOriginal } from './publicRecord.ts';
import { tei } from './tei.ts';

/**
 * Writes beside an article's page the article as data, as edition and as a reference, and its source if that may be
 * shown: as plain text whatever it is, since a saved page must not run as a page of this site.
 */
export async function writeEditions(page: ArticlePage, frame: Frame, out: OutFolder): Promise<void> {
  const { record } = page;
  const { id, file } = record;
  await out.write(path.tei(id), tei(page, frame));
  await out.write(path.json(id), `${JSON.stringify(record)}\n`);
  const cited = cslJson(reference(record, frame.settings.title, frame.publicUrl(path.article(id))));
  await out.write(path.citation(id), `${JSON.stringify([cited])}\n`);
  if (mayShowOriginal(record)) await out.copy(join(frame.contentDir, ...file.split('/')), path.original(id));
}
