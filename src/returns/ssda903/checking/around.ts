import type { PostcodeTable } from '../specification/postcode-place.ts';
import type { ProviderList } from '../specification/provider.ts';
import type { ReturnChild } from './return-child.ts';
import type { ReturnYear } from './return-year.ts';

/** What a rule may need beside this year’s tables. */
export type Need = 'last-year' | 'providers' | 'postcodes' | 'authority';

/** What was given beside this year’s tables. */
export interface Given {
  readonly providers?: ProviderList;
  readonly postcodes?: PostcodeTable;
  /** The authority whose return it is (`E06000019`). */
  readonly authority?: string;
}

/** What stands around what a rule looks at. What was not given throws: a rule that says it needs it is not run, and one that forgot to say so must not pass in silence. */
export class Around {
  readonly year: ReturnYear;
  readonly child: ReturnChild;
  readonly #given: Given;

  constructor(year: ReturnYear, child: ReturnChild, given: Given) {
    this.year = year;
    this.child = child;
    this.#given = given;
  }

  get providers(): ProviderList {
    return needed(this.#given.providers, 'providers');
  }

  get postcodes(): PostcodeTable {
    return needed(this.#given.postcodes, 'postcodes');
  }

  get authority(): string {
    return needed(this.#given.authority, 'authority');
  }
}

function needed<What>(given: What | undefined, need: Need): What {
  if (given === undefined) throw new RangeError(`The rule does not say that it needs ${need}`);
  return given;
}
