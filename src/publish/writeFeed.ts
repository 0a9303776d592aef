import type { Feed } from './feedWriter.ts';
import type { OutFolder } from './outFolder.ts';

/** Writes a feed in both formats. */
export async function writeFeed({ subject, atom, json }: Feed, out: OutFolder): Promise<void> {
  await out.write(subject.atomPath, atom);
  await out.write(subject.jsonPath, json);
}
