import { eachPlace } from './eachPlace.ts';
import { NumberList } from './numberList.ts';
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
  readonly #numbers = new NumberList();

  /** whatever stood between spaces so far, each once */
  get spellings(): readonly string[] {
    return this.#spellings.texts;
  }

  /** `texts`: those of one article, in the order that the index has them */
  read(texts: readonly string[]): Places {
    const numbers = this.#numbers;
    numbers.clear();
    const lengths = texts.map((text) => {
      const before = numbers.length;
      eachPlace(text, (start, end, hash) => {
        numbers.push(this.#spellings.of(text, start, end, hash));
      });
      return numbers.length - before;
    });
    return { numbers: numbers.shown, lengths };
  }
}
