import type { LocatedPostcode } from './located-postcode.ts';
import { postcodeNumber, RECORD_BYTES, writeRecord } from './postcode-record.ts';

const FIRST_ROOM = 4_096;

/** Postcodes as they come, kept as the records of an index: 32 bytes each, so that a national table of 2.7 million needs a hundred megabytes. */
export class GatheredPostcodes {
  #records = Buffer.alloc(FIRST_ROOM * RECORD_BYTES);
  #numbers = new Float64Array(FIRST_ROOM);
  #count = 0;

  /** How many were added, those that are there twice included. */
  get count(): number {
    return this.#count;
  }

  /** Adds one, whose form has been checked. */
  add({ postcode, place }: LocatedPostcode): void {
    if (this.#count === this.#numbers.length) this.#grow();
    writeRecord(this.#records, this.#count * RECORD_BYTES, postcode, place);
    this.#numbers[this.#count] = postcodeNumber(postcode) ?? 0;
    this.#count += 1;
  }

  /** Which were added, in the order of their postcodes, each postcode once: the first of those that are there twice. */
  order(): Uint32Array {
    const numbers = this.#numbers;
    // Equal numbers keep the order they came in: the sort is stable.
    const order = Uint32Array.from({ length: this.#count }, (_, at) => at).sort(
      (one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0),
    );
    return order.filter((added, at) => at === 0 || numbers[added] !== numbers[order[at - 1] ?? 0]);
  }

  /** The record of one that was added. */
  record(added: number): Buffer {
    return this.#records.subarray(added * RECORD_BYTES, (added + 1) * RECORD_BYTES);
  }

  #grow(): void {
    const [records, numbers] = [Buffer.alloc(this.#records.length * 2), new Float64Array(this.#numbers.length * 2)];
    records.set(this.#records);
    numbers.set(this.#numbers);
    [this.#records, this.#numbers] = [records, numbers];
  }
}
