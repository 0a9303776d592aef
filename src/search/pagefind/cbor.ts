const TEXT = 3;
const LIST = 4;

/** Writes CBOR (RFC 8949), as far as a Pagefind index needs it: whole numbers, texts, lists of known length. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 12);
  /** bytes written */
  length = 0;

  /** A number of at most 32 bits. */
  number(value: number): void {
    if (value >= 0) this.#head(0, value);
    else this.#head(1, -1 - value);
  }

  text(value: string): void {
    const bytes = Buffer.from(value);
    this.#head(TEXT, bytes.length);
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Begins a list of so many entries. */
  list(entries: number): void {
    this.#head(LIST, entries);
  }

  /** Bytes that another one has written. A loop: most are a dozen bytes, for which a view costs more than the copy. */
  copy(other: CborWriter, from: number, to: number): void {
    this.#reserve(to - from);
    const [source, target] = [other.#bytes, this.#bytes];
    let at = this.length;
    for (let i = from; i < to; i++) target[at++] = source[i] ?? 0;
    this.length = at;
  }

  /** A part of what was written, not copied. */
  view(start = 0, end = this.length): Buffer {
    return this.#bytes.subarray(start, end);
  }

  clear(): void {
    this.length = 0;
  }

  #head(kind: number, value: number): void {
    this.#reserve(5);
    const bytes = this.#bytes;
    const type = kind << 5;
    if (value < 24) bytes[this.length++] = type | value;
    else if (value < 0x100) {
      bytes[this.length++] = type | 24;
      bytes[this.length++] = value;
    } else if (value < 0x10000) {
      bytes[this.length++] = type | 25;
      bytes[this.length++] = value >> 8;
      bytes[this.length++] = value & 0xff;
    } else {
      bytes[this.length] = type | 26;
      bytes.writeUInt32BE(value, this.length + 1);
      this.length += 5;
    }
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.length + more));
    larger.set(this.view());
    this.#bytes = larger;
  }
}
