import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);

/**
 * Writes a value as packed JSON. The search page unpacks it itself, so that an archive is as small on a host that
 * does not compress. Returns the bytes written.
 */
export async function writePacked(path: string, value: unknown): Promise<number> {
  const packed = await pack(JSON.stringify(value), { level: 9 });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, packed);
  return packed.length;
}
