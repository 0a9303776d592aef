/**
 * Names as news has them: some in every third article, most in one only. Each draw is a new name with probability
 * `fresh`, else one drawn before, each as likely as it was often drawn (Simon 1955, „On a Class of Skew Distribution
 * Functions“), so that the list of names grows with the archive and a few of them lead it.
 */
export class Cast {
  readonly #random: () => number;
  readonly #fresh: number;
  readonly #invent: () => string;
  readonly #drawn: string[] = [];

  constructor(random: () => number, fresh: number, invent: () => string) {
    this.#random = random;
    this.#fresh = fresh;
    this.#invent = invent;
  }

  draw(): string {
    const known = this.#drawn[Math.floor(this.#random() * this.#drawn.length)];
    const name = known === undefined || this.#random() < this.#fresh ? this.#invent() : known;
    this.#drawn.push(name);
    return name;
  }
}
