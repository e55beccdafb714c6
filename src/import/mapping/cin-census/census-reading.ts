import { type CodeSet, isCodeOpenOn } from '#domain/code-sets/code-set.ts';
import type { ImportedDoubt } from '#domain/exchange/imported-child.ts';
import type { IsoDay } from '#domain/people/person.ts';
import { dayOf, parseDay } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import type { CinValue } from '#returns/cin-census/specification/cin-child.ts';
import { readYesNo } from '#returns/cin-census/specification/yes-no.codes.ts';
import { doubtful, notFitted } from './doubts.ts';

/** Reads the values of one child, keeping every doubt on the way. `importedOn` is the day of the import: nothing can be known before it happens. */
export class CensusReading {
  readonly doubts: ImportedDoubt[] = [];
  readonly #importedOn: IsoDay;

  constructor(importedOn: IsoDay) {
    this.#importedOn = importedOn;
  }

  /** A date, or undefined with a doubt when it is none. A date still to come is kept, with a doubt unless it may be one. */
  date(value: CinValue | undefined, may: { readonly beFuture?: true } = {}): IsoDay | undefined {
    if (value === undefined) return undefined;
    if (parseDay(value.value) === undefined) {
      this.doubts.push(notFitted(value, 'It is not a date of the calendar written YYYY-MM-DD.'));
      return undefined;
    }
    if (may.beFuture === undefined && value.value > this.#importedOn) {
      this.doubts.push(doubtful(value, `It lies after ${dayInWords(dayOf(this.#importedOn))}, the day of the import.`));
    }
    return value.value;
  }

  /** Our code for what the census wrote, or undefined with a doubt when the set does not hold it. */
  code(value: CinValue | undefined, set: CodeSet, onIso?: IsoDay): string | undefined {
    if (value === undefined) return undefined;
    const written = value.value.toUpperCase();
    const found = set.codes.find((each) => (each.returns?.['cin-census'] ?? each.code).toUpperCase() === written);
    if (found === undefined) {
      this.doubts.push(notFitted(value, `It is not a code of “${set.title}” in any year.`));
      return undefined;
    }
    if (onIso !== undefined && !isCodeOpenOn(found, onIso)) {
      this.doubts.push(doubtful(value, `The code “${found.label}” was not in use on ${dayInWords(dayOf(onIso))}.`));
    }
    return found.code;
  }

  /** Every code that could be read, each once. */
  codes(values: readonly CinValue[], set: CodeSet, onIso?: IsoDay): readonly string[] {
    return [...new Set(values.flatMap((value) => this.code(value, set, onIso) ?? []))];
  }

  /** Yes or no, or undefined with a doubt when it is neither. */
  yesNo(value: CinValue | undefined): 'yes' | 'no' | undefined {
    if (value === undefined) return undefined;
    const answer = readYesNo(value.value);
    if (answer === undefined) {
      this.doubts.push(notFitted(value, 'It should be true or false (or 1 or 0).'));
      return undefined;
    }
    return answer ? 'yes' : 'no';
  }

  /** Nothing keeps this value: says why. */
  leave(value: CinValue | undefined, why: string): void {
    if (value !== undefined) this.doubts.push(notFitted(value, why));
  }

  /** Nothing keeps any value of this row: each is told with its line. */
  leaveRow(row: object, why: string): void {
    for (const part of Object.values(row)) {
      if (isValue(part)) this.leave(part, why);
      else if (Array.isArray(part)) for (const each of part) this.#leavePart(each, why);
    }
  }

  #leavePart(part: unknown, why: string): void {
    if (isValue(part)) this.leave(part, why);
    else if (typeof part === 'object' && part !== null) this.leaveRow(part, why);
  }
}

function isValue(part: unknown): part is CinValue {
  return typeof part === 'object' && part !== null && 'value' in part && 'element' in part && 'line' in part;
}
