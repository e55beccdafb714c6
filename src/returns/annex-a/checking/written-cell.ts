import { Cell } from '../../engine/cell.ts';
import type { Place } from '../../engine/return-issue.ts';
import { labelOf, type ReadCode, readCode, type WrittenCodeSet } from '../specification/written-code-set.ts';

/** A code as a council writes it: what stood there stays beside what it is read as. */
export class WrittenCodeCell extends Cell {
  readonly #set: WrittenCodeSet;
  readonly #read: ReadCode | undefined;

  constructor(place: Place, set: WrittenCodeSet) {
    super(place);
    this.#set = set;
    this.#read = this.isBlank ? undefined : readCode(set, this.value);
  }

  get fault(): string | undefined {
    if (this.isBlank) return undefined;
    if (this.#read === undefined) return 'is not a code we know';
    if ('code' in this.#read) return undefined;
    const codes = this.#read.either.map((each) => labelOf(this.#set, each));
    return `is ambiguous, because files have used it for more than one code: ${codes.join(' or ')}`;
  }

  /** The code, or undefined when there is none. Throws NotDecided when it is none we know, or may be several. */
  get code(): string | undefined {
    if (this.#read !== undefined && 'code' in this.#read) return this.#read.code;
    this.refuseUnread();
    return undefined;
  }

  /** The code in words, for showing; what was written when it cannot be read. */
  get label(): string {
    return this.#read !== undefined && 'code' in this.#read ? labelOf(this.#set, this.#read.code) : this.value;
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
