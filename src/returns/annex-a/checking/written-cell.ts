import { Cell } from '../../engine/cell.ts';
import type { Place } from '../../engine/return-issue.ts';
import { labelOf, readCode, type WrittenCodeSet } from '../specification/written-code-set.ts';

/** A code as a council writes it: what stood there stays beside what it is read as. */
export class WrittenCodeCell extends Cell {
  readonly #set: WrittenCodeSet;
  readonly #code: string | undefined;

  constructor(place: Place, set: WrittenCodeSet) {
    super(place);
    this.#set = set;
    const read = this.isBlank ? undefined : readCode(set, this.value);
    this.#code = read !== undefined && 'code' in read ? read.code : undefined;
  }

  get fault(): string | undefined {
    if (this.#code !== undefined || this.isBlank) return undefined;
    const read = readCode(this.#set, this.value);
    if (read === undefined || 'code' in read) return 'is not a code we know';
    const codes = read.either.map((each) => labelOf(this.#set, each));
    return `is ambiguous, because files have used it for more than one code: ${codes.join(' or ')}`;
  }

  /** The code, or undefined when there is none. Throws NotDecided when it is none we know, or may be several. */
  get code(): string | undefined {
    if (this.#code === undefined) this.refuseUnread();
    return this.#code;
  }

  /** The code in words, for showing; what was written when it cannot be read. */
  get label(): string {
    return this.#code === undefined ? this.value : labelOf(this.#set, this.#code);
  }
}

const NUMBER = /^(-?\d{1,9}(?:\.\d+)?)\s*(?:years?|yrs?|y)?$/i;

/** A number, of whatever kind. */
export class NumberCell extends Cell {
  get fault(): string | undefined {
    return this.isBlank || NUMBER.test(this.value) ? undefined : 'is not a number';
  }

  /** The number, or undefined when there is none. Throws NotDecided when it is no number. */
  get number(): number | undefined {
    if (this.isBlank) return undefined;
    this.refuseUnread();
    return Number(NUMBER.exec(this.value)?.[1]);
  }
}
