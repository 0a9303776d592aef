/**
 * Loads a file that is packed with gzip, unpacked. Some hosts unpack it on the way, so the first bytes decide. Rejects if
 * it is not there.
 */
export async function fetchUnpacked(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

/** Loads a file of packed JSON (`src/search/writePacked.ts`). `mark`: what stands before the JSON. */
export async function fetchPacked<T>(
  url: string,
  check: (value: unknown) => value is T,
  mark = '',
): Promise<T> {
  const text = new TextDecoder().decode(await fetchUnpacked(url));
  const value: unknown = JSON.parse(text.startsWith(mark) ? text.slice(mark.length) : text);
  if (!check(value)) throw new Error(`${url}: not what was expected`);
  return value;
}
