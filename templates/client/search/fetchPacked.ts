/**
 * Loads a file of packed JSON (`src/search/tableFolder.ts`). Some hosts unpack `gzip` on the way, so the first bytes decide.
 * Rejects if the file is not there.
 */
export const fetchPacked = async <T>(url: string, check: (value: unknown) => value is T): Promise<T> =>
  readPacked(await fetch(url), check);

/** The same of a file that has been asked for. */
export async function readPacked<T>(response: Response, check: (value: unknown) => value is T): Promise<T> {
  const { url } = response;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Blob([bytes]).stream();
  const plain = packed ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
  const value: unknown = await new Response(plain).json();
  if (!check(value)) throw new Error(`${url}: not what was expected`);
  return value;
}
