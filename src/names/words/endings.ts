/**
 * A set of endings, asked from the last letter on: a word is walked back until no listed ending goes on, three or four
 * letters for most words however many endings there are.
 */
export class Endings {
  /** per node of the tree: its letter, its first child, the next child of its parent, and a mark where an ending begins */
  readonly #letters: number[] = [0];
  readonly #children: number[] = [0];
  readonly #siblings: number[] = [0];
  readonly #marks: number[] = [0];

  constructor(endings: Iterable<string> = [], mark = 1) {
    for (const ending of endings) this.add(ending, mark);
  }

  add(ending: string, mark: number): void {
    let node = 0;
    for (let at = ending.length - 1; at >= 0; at--) {
      const letter = ending.charCodeAt(at);
      node = this.#child(node, letter) || this.#open(node, letter);
    }
    this.#marks[node] = (this.#marks[node] ?? 0) | mark;
  }

  /**
   * Calls `found` with the position and the mark of every ending of `word.slice(0, end)`, the shortest first, until it
   * returns true; returns whether it did.
   */
  some(word: string, end: number, found: (at: number, mark: number) => boolean): boolean {
    let node = 0;
    for (let at = end - 1; at >= 0; at--) {
      node = this.#child(node, word.charCodeAt(at));
      if (node === 0) return false;
      const mark = this.#marks[node] ?? 0;
      if (mark !== 0 && found(at, mark)) return true;
    }
    return false;
  }

  /** Whether the word ends in one of them, with at least `least` letters before it. */
  endIn(word: string, least = 0): boolean {
    let node = 0;
    for (let at = word.length - 1; at >= least; at--) {
      node = this.#child(node, word.charCodeAt(at));
      if (node === 0) return false;
      if (this.#marks[node] !== 0) return true;
    }
    return false;
  }

  #child(node: number, letter: number): number {
    let child = this.#children[node] ?? 0;
    while (child !== 0 && this.#letters[child] !== letter) child = this.#siblings[child] ?? 0;
    return child;
  }

  #open(parent: number, letter: number): number {
    const node = this.#letters.length;
    this.#letters.push(letter);
    this.#children.push(0);
    this.#siblings.push(this.#children[parent] ?? 0);
    this.#marks.push(0);
    this.#children[parent] = node;
    return node;
  }
}
