import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipped } from './gzipped.ts';

/** Signs of a version: enough to tell two builds apart. */
const SIGNS = 8;

/** Writes tables of packed JSON, and knows by what they say which build they are of. */
export class TableFolder {
  readonly #folder: string;
  readonly #said = createHash('sha256');

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Writes a value to `<name>.tab`. The search page unpacks it itself, so that an archive is as small on a host that
   * does not compress. Returns the bytes written.
   */
  async write(name: string, value: unknown): Promise<number> {
    const json = JSON.stringify(value);
    this.#said.update(json);
    const packed = await gzipped(json);
    await mkdir(this.#folder, { recursive: true });
    await writeFile(join(this.#folder, `${name}.tab`), packed);
    return packed.length;
  }

  /** Differs if any table written so far has changed since an earlier build; `other`: what else shall tell builds apart. */
  version(other: string): string {
    return this.#said.copy().update(other).digest('hex').slice(0, SIGNS);
  }
}
