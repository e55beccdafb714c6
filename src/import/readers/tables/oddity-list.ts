import type { GivenOddity } from '#domain/exchange/given-table.ts';

/** How often the same thing is told of one table, before only its number is. */
const MOST = 20;

/** Oddities in the order they are told; what a table has thousands of is told some times and then counted. */
export class OddityList {
  readonly #told: GivenOddity[] = [];
  readonly #counts = new Map<string, { count: number; last: GivenOddity }>();

  tell(oddity: GivenOddity): void {
    const key = JSON.stringify([oddity.code, oddity.file, oddity.sheet]);
    const count = (this.#counts.get(key)?.count ?? 0) + 1;
    this.#counts.set(key, { count, last: oddity });
    if (count <= MOST) this.#told.push(oddity);
  }

  /** Everything told, and at the end what was only counted. */
  all(): readonly GivenOddity[] {
    const more = [...this.#counts.values()].filter(({ count }) => count > MOST);
    return [
      ...this.#told,
      ...more.map(({ count, last: { field: _field, value: _value, ...last } }) => ({
        ...last,
        message: `${last.message} So it is in ${(count - MOST).toLocaleString('en-GB')} more places, this the last of them.`,
      })),
    ];
  }
}
