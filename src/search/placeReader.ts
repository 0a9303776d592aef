import { eachPlace } from './eachPlace.ts';
import { longer } from './longer.ts';
import { SpellingTable } from './spellingTable.ts';

/** An article's places in the index, see `placesIn`. */
export interface Places {
  /** the spelling of each, by number; overwritten by the next article */
  numbers: Int32Array;
  /** how many each of its texts has */
  lengths: number[];
}

/**
 * Reads the texts of an archive once for all that is worked out from their words: an article of a thousand signs has 150 places, the whole archive
 * few spellings, and what a spelling consists of need be found only once.
 */
export class PlaceReader {
  readonly #spellings = new SpellingTable();
  #numbers = new Int32Array(1 << 12);

  /** whatever stood between spaces so far, each once */
  get spellings(): readonly string[] {
    return this.#spellings.texts;
  }

  /** `texts`: those of one article, in the order that the index has them */
  read(texts: readonly string[]): Places {
    let count = 0;
    const lengths = texts.map((text) => {
      const before = count;
      eachPlace(text, (start, end, hash) => {
        if (count === this.#numbers.length) this.#numbers = longer(this.#numbers, count * 2);
        this.#numbers[count++] = this.#spellings.of(text, start, end, hash);
      });
      return count - before;
    });
    return { numbers: this.#numbers.subarray(0, count), lengths };
  }
}
