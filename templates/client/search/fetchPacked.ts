/** Loads a file of packed JSON (`src/search/tableFolder.ts`). Rejects if the file is not there. */
export const fetchPacked = async <T>(url: string, check: (value: unknown) => value is T): Promise<T> =>
  readPacked(await fetch(url), check);

/** The same of a file that has been asked for. */
export async function readPacked<T>(response: Response, check: (value: unknown) => value is T): Promise<T> {
  const value: unknown = await (await unpacked(response)).json();
  if (!check(value)) throw new Error(`${response.url}: not what was expected`);
  return value;
}

/** What is packed in a file. Some hosts unpack `gzip` on the way, so the first bytes decide. Rejects if the file is not there. */
export async function unpacked(response: Response): Promise<Response> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Blob([bytes]).stream();
  return new Response(packed ? stream.pipeThrough(new DecompressionStream('gzip')) : stream);
}
