/** How long the slowest of many things took: told in the end, never asserted, for a machine may be busy. */
export class Slowest {
  readonly #what: string;
  #milliseconds = 0;
  #count = 0;

  /** `what` says in the plural what each of them is: `files`. */
  constructor(what: string) {
    this.#what = what;
  }

  /** Does one of them, and looks at the time. */
  async of<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const began = performance.now();
    const result = await work();
    this.#milliseconds = Math.max(this.#milliseconds, performance.now() - began);
    this.#count += 1;
    return result;
  }

  /** `slowest of 10,000 files: 38 ms`. */
  told(): string {
    return `slowest of ${this.#count.toLocaleString('en-GB')} ${this.#what}: ${Math.ceil(this.#milliseconds)} ms`;
  }
}
