/** Where one form of a stem stands: columns of equal length, one entry an article. */
export interface FormPlaces {
  /** the word as it is written where the stem has lost its signs („häuser“), '' otherwise */
  form: string;
  rows: number[];
  /** places in the text, counted in words, ascending by weight */
  text: number[][];
  /** how much the places weigh together: 1 for one in the text, more in the headline, less for a part of a word */
  weights: number[];
  /** places in the field of words that are found but not shown */
  hidden: number[][];
}

/** What a word in the text weighs in the index. */
const USUAL = 24;
/** Number of the field with hidden words, as it is written: -1 minus its place among the fields. */
const HIDDEN = -1;

/** Reads a file of words in Pagefind's format (CBOR, RFC 8949): stem → its forms. */
export function readWordFile(bytes: Uint8Array): Map<string, FormPlaces[]> {
  const reader = new CborReader(bytes);
  reader.number();
  const words = new Map<string, FormPlaces[]>();
  for (let left = reader.number(); left > 0; left--) {
    reader.number();
    const stem = reader.text();
    const forms = [readPlaces('', reader)];
    for (let more = reader.number(); more > 0; more--) {
      reader.number();
      forms.push(readPlaces(reader.text(), reader));
    }
    words.set(stem, forms);
  }
  return words;
}

function readPlaces(form: string, reader: CborReader): FormPlaces {
  const places: FormPlaces = { form, rows: [], text: [], weights: [], hidden: [] };
  let row = 0;
  for (let left = reader.number(); left > 0; left--) {
    reader.number();
    row += reader.number();
    places.rows.push(row);
    const text: number[] = [];
    let sum = 0;
    readSections(reader, (weight, place) => {
      text.push(place);
      sum += -1 - weight;
    });
    places.text.push(text);
    places.weights.push(sum / USUAL);
    const hidden: number[] = [];
    readSections(reader, (field, place) => {
      if (field === HIDDEN) hidden.push(place);
    });
    places.hidden.push(hidden);
  }
  return places;
}

/** Places as differences; a negative number begins a section and says which. */
function readSections(reader: CborReader, take: (section: number, place: number) => void): void {
  let section = 0;
  let place = 0;
  for (let left = reader.number(); left > 0; left--) {
    const value = reader.number();
    if (value < 0) [section, place] = [value, 0];
    else {
      place += value;
      take(section, place);
    }
  }
}

const NEGATIVE = 1;
const decoder = new TextDecoder();

class CborReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A whole number, or the length of what begins here. */
  number(): number {
    const bytes = this.#bytes;
    const head = bytes[this.#at++] ?? 0;
    let value = head & 31;
    if (value >= 24) {
      const size = 1 << (value - 24);
      value = 0;
      for (let i = 0; i < size; i++) value = value * 256 + (bytes[this.#at++] ?? 0);
    }
    return head >> 5 === NEGATIVE ? -1 - value : value;
  }

  text(): string {
    const length = this.number();
    this.#at += length;
    return decoder.decode(this.#bytes.subarray(this.#at - length, this.#at));
  }
}
