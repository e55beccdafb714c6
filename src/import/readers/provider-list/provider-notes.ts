import type { Day } from '#domain/time/day.ts';
import type { Provider } from '#returns/ssda903/specification/provider.ts';

/** What one row of a list tells of a provider. */
export interface ProviderNote {
  readonly placements: readonly string[];
  readonly providers: readonly string[];
  /** The same as the words of its kind and sector tell. */
  readonly placementsInWords: readonly string[];
  readonly providersInWords: readonly string[];
  readonly postcodes: readonly string[];
  /** When its registration ended, whether it stands, or undefined where the row does not tell. */
  readonly ended: Day | 'stands' | undefined;
}

/** What all the rows that name a provider tell of it together: lists spread one over several sheets, and name one in several. */
export class ProviderNotes {
  readonly #urn: string;
  readonly #notes: ProviderNote[] = [];

  constructor(urn: string) {
    this.#urn = urn;
  }

  add(note: ProviderNote): void {
    this.#notes.push(note);
  }

  /** The provider: the codes a list names come before the words it uses, and a registration that stands anywhere stands. */
  provider(): Provider {
    const closedOn = this.#closedOn();
    return {
      urn: this.#urn,
      placements: this.#firstTold('placements', 'placementsInWords'),
      providers: this.#firstTold('providers', 'providersInWords'),
      postcodes: this.#told('postcodes'),
      ...(closedOn === undefined ? {} : { closedOn }),
    };
  }

  #firstTold(codes: 'placements' | 'providers', words: 'placementsInWords' | 'providersInWords'): ReadonlySet<string> {
    const told = this.#told(codes);
    return told.size > 0 ? told : this.#told(words);
  }

  #told(what: Exclude<keyof ProviderNote, 'ended'>): ReadonlySet<string> {
    return new Set(this.#notes.flatMap((note) => note[what]));
  }

  #closedOn(): Day | undefined {
    const ends = this.#notes.flatMap(({ ended }) => ended ?? []);
    if (ends.includes('stands')) return undefined;
    return ends
      .filter((end) => end !== 'stands')
      .toSorted((one, other) => one - other)
      .at(-1);
  }
}
