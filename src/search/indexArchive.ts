import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { Settings } from '../knowledge/settings.ts';
import type { Archive } from '../link/linkArchive.ts';

/** Writes the search index of the archive to `<outDir>/pagefind/`. */
export async function indexArchive(
  archive: Archive,
  _settings: Settings,
  outDir: string,
): Promise<{ indexed: number }> {
  const { index } = await createIndex({ forceLanguage: 'de' });
  if (!index) throw new Error('Pagefind could not be started');
  for (const { id, title, text } of archive.records) {
    await index.addCustomRecord({ url: `/artikel/${id}/`, content: text, language: 'de', meta: { title } });
  }
  await index.writeFiles({ outputPath: join(outDir, 'pagefind') });
  await index.deleteIndex();
  return { indexed: archive.records.length };
}
