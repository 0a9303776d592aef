/** The page of a web archive as browsers save it, decoded from its transfer encoding but not yet from its charset. */
export interface MhtmlPage {
  bytes: Uint8Array;
  charset: string | undefined;
  /** address the page was saved from */
  url: string | undefined;
  /** 1-based line of the file that the page begins on; lines within it are those of the decoded page */
  line: number;
}

/** Parts of parts; browsers nest once. */
const DEEPEST = 4;

/**
 * Finds the first HTML part of an MHTML file (RFC 2557). Returns null where there is none. Reads bytes as Latin-1
 * while taking the message apart, so that every byte survives to be decoded as its part says.
 */
export function readMhtml(bytes: Uint8Array): MhtmlPage | null {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return htmlPart(message, 1, 0);
}

function htmlPart(part: string, firstLine: number, depth: number): MhtmlPage | null {
  const border = /\r?\n\r?\n/.exec(part);
  if (border === null || depth > DEEPEST) return null;
  const headers = readHeaders(part.slice(0, border.index));
  const body = part.slice(border.index + border[0].length);
  const bodyLine = firstLine + newlines(part.slice(0, border.index + border[0].length));
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = parameter(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary !== undefined) {
    let line = bodyLine;
    for (const inner of body.split(`--${boundary}`)) {
      const found = htmlPart(inner.replace(/^\r?\n/, ''), line + 1, depth + 1);
      if (found !== null) return { ...found, url: found.url ?? headers.get('snapshot-content-location') };
      line += newlines(inner);
    }
    return null;
  }
  if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return null;
  return {
    bytes: decodeTransfer(body, headers.get('content-transfer-encoding') ?? ''),
    charset: parameter(type, 'charset'),
    url: headers.get('content-location'),
    line: bodyLine,
  };
}

/** Header fields with their folded lines joined, names in lower case. */
function readHeaders(text: string): Map<string, string> {
  const fields = text
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .map((field) => /^([\w-]+):[ \t]*(.*)$/.exec(field));
  return new Map(
    fields.flatMap((field) => (field === null ? [] : [[String(field[1]).toLowerCase(), String(field[2])]])),
  );
}

/** `boundary` of `multipart/related; type="text/html"; boundary="----x"` */
function parameter(field: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(field);
  return match?.[1] ?? match?.[2];
}

function decodeTransfer(body: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
  if (/quoted-printable/i.test(encoding))
    return Buffer.from(
      body
        .replace(/=[ \t]*\r?\n/g, '')
        .replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      'latin1',
    );
  return Buffer.from(body, 'latin1');
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
