import { foldWord } from '../german/foldWord.ts';
import { nameKeys } from '../german/nameKeys.ts';
import { wordsIn } from '../german/wordsIn.ts';

/** A word of a name, as it is written and evened out. */
export interface NameForm {
  form: string;
  folded: string;
}

/**
 * The words of names. An archive has as many people as words, and five of the steps that make its index ask for the words
 * of each of them: they are cut and evened out once.
 */
export class NameForms {
  readonly #names = new Map<string, readonly NameForm[]>();
  readonly #forms = new Map<string, NameForm>();
  readonly #keys = new Map<string, readonly string[]>();

  /** The words of a name in their order. */
  of(name: string): readonly NameForm[] {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const forms = wordsIn(name).map((form) => this.#form(form));
    this.#names.set(name, forms);
    return forms;
  }

  /** See `nameKeys`. */
  keys(form: string): readonly string[] {
    const known = this.#keys.get(form);
    if (known !== undefined) return known;
    const keys = nameKeys(form);
    this.#keys.set(form, keys);
    return keys;
  }

  #form(form: string): NameForm {
    const known = this.#forms.get(form);
    if (known !== undefined) return known;
    const made = { form, folded: foldWord(form) };
    this.#forms.set(form, made);
    return made;
  }
}
