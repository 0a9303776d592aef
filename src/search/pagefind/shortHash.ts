import { createHash } from 'node:crypto';

/** Eight letters and digits that stand for these bytes; the same bytes give the same. */
export const shortHash = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest().readUIntBE(0, 6).toString(36).slice(0, 8);
