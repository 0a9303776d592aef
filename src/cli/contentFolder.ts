import { stat } from 'node:fs/promises';
import { UsageError } from './command.ts';

/** The content folder a command shall read; fails with a usage error when there is no such folder. */
export async function contentFolder(given: string | undefined): Promise<string> {
  const dir = given ?? 'content';
  const found = await stat(dir).catch(() => null);
  if (found === null) throw new UsageError(`${dir}: no such folder; name yours with --content DIR`);
  if (!found.isDirectory())
    throw new UsageError(`${dir}: not a folder; --content wants the folder that holds the articles`);
  return dir;
}
