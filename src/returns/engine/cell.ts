import { type Day, parseDay } from '#domain/time/day.ts';
import { NotDecided } from './not-decided.ts';
import type { Place } from './return-issue.ts';

/** A value of a return: what stood there, where, and what it is read as. It is there even when the return has none, so that a rule can point at what is missing. */
export abstract class Cell {
  /** Where it stands, as an issue tells it. */
  readonly place: Place;
  /** As it was written; empty when there is none. */
  readonly value: string;
  #refusal: NotDecided | undefined;

  constructor(place: Place) {
    this.place = place;
    this.value = place.value;
  }

  get table(): string {
    return this.place.table;
  }

  get field(): string {
    return this.place.field;
  }

  get isBlank(): boolean {
    return this.value === '';
  }

  /** What is wrong with the value, when there is one and it cannot be read: "is not a date". */
  abstract get fault(): string | undefined;

  /** Throws when the value cannot be read: the same refusal each time, because a hundred rules may ask. */
  protected refuseUnread(): void {
    const { fault } = this;
    if (fault === undefined) return;
    this.#refusal ??= new NotDecided(this.place, fault);
    throw this.#refusal;
  }
}

/** A text that means what it says. */
export class TextCell extends Cell {
  get fault(): undefined {
    return undefined;
  }

  get text(): string {
    return this.value;
  }
}

/** A date. */
export class DateCell extends Cell {
  readonly #day: Day | undefined;

  constructor(place: Place, parse: (text: string) => Day | undefined = parseDay) {
    super(place);
    this.#day = place.value === '' ? undefined : parse(place.value);
  }

  get fault(): string | undefined {
    return this.isBlank || this.#day !== undefined ? undefined : 'is not a date';
  }

  /** The day, or undefined when there is none. Throws NotDecided when there is one that cannot be read. */
  get day(): Day | undefined {
    if (this.#day === undefined && this.value !== '') this.refuseUnread();
    return this.#day;
  }
}

/** A code of a set that has its years. */
export class CodeCell extends Cell {
  readonly #code: string;
  /** True when it is a code of the year. */
  readonly isKnown: boolean;

  /** `read` takes away what is only spelling: case, spaces. Nothing is, when it is not given. */
  constructor(place: Place, known: ReadonlySet<string>, read?: (text: string) => string) {
    super(place);
    this.#code = read === undefined || known.has(place.value) ? place.value : read(place.value);
    this.isKnown = known.has(this.#code);
  }

  get fault(): string | undefined {
    return this.isBlank || this.isKnown ? undefined : 'is not a code of this year';
  }

  /** The code, or undefined when there is none. Throws NotDecided when it is none of the year. */
  get code(): string | undefined {
    if (this.isBlank) return undefined;
    if (!this.isKnown) this.refuseUnread();
    return this.#code;
  }
}

const COUNT = /^\d{1,9}$/;

/** A whole number of nought or more. */
export class CountCell extends Cell {
  get fault(): string | undefined {
    return this.isBlank || COUNT.test(this.value) ? undefined : 'is not a whole number';
  }

  /** The number, or undefined when there is none. Throws NotDecided when it is no number. */
  get count(): number | undefined {
    if (this.isBlank) return undefined;
    this.refuseUnread();
    return Number(this.value);
  }
}
