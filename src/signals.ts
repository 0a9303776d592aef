/** Numbered moments that others wait for. Each comes once. */
export class Signals {
  readonly #moments: { give: () => void; given: Promise<void> }[];

  constructor(count: number) {
    this.#moments = Array.from({ length: count }, () => {
      let give = (): void => undefined;
      const given = new Promise<void>((resolve) => {
        give = resolve;
      });
      return { give, given };
    });
  }

  give(number: number): void {
    this.#moments[number]?.give();
  }

  /** None will come any more: nobody waits. */
  giveAll(): void {
    for (const { give } of this.#moments) give();
  }

  /** Of a number that there is not nobody waits. */
  given(number: number): Promise<void> {
    return this.#moments[number]?.given ?? Promise.resolve();
  }
}
