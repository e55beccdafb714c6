import type { GivenOddity, GivenTable } from '#domain/exchange/given-table.ts';
import type { RowDoubt } from './note-of-row.ts';

type Words = Pick<GivenOddity, 'code' | 'loses' | 'message' | 'todo'>;

const WORDS: Readonly<Record<RowDoubt | 'urn', Words>> = {
  urn: {
    code: 'provider-without-number',
    loses: true,
    message: 'A row of the list of providers has something else than a reference number, and was left out.',
    todo: 'Correct the number, if a child is placed there.',
  },
  'closing-date': {
    code: 'provider-closing-date',
    loses: true,
    message: 'When a provider’s registration ended is not a date, so it is taken to stand.',
    todo: 'Correct the date, if a child was placed there.',
  },
  'closed-without-date': {
    code: 'provider-closed-without-date',
    loses: true,
    message: 'A provider’s registration has ended, and the list does not say when, so it is taken to stand.',
    todo: 'Give the list that says when it ended, if a child was placed there.',
  },
};

/** As many of one kind are told of a table: the same thing ten thousand times tells nobody more. */
const MOST_TOLD = 20;

/** What is odd in a list of providers, the first of each kind in each table. */
export class ProviderOddities {
  readonly #told: GivenOddity[] = [];
  readonly #counts = new Map<string, number>();

  tell(what: RowDoubt | 'urn', { file, sheet }: GivenTable, line: number, value: string): void {
    const key = `${what} ${file} ${sheet ?? ''}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count > MOST_TOLD) return;
    this.#told.push({ ...WORDS[what], file, ...(sheet === undefined ? {} : { sheet }), line, field: 'URN', value });
  }

  /** Says that no provider was read of anything that was given. */
  tellNone([first]: readonly GivenTable[]): void {
    this.#told.push({
      code: 'no-providers',
      file: first?.file ?? '',
      loses: true,
      message: 'No provider was read: there is no column of unique reference numbers (URN) with numbers in it.',
      todo: 'Give the list of providers as the inspectorate publishes it, as XLSX or CSV.',
    });
  }

  all(): readonly GivenOddity[] {
    return this.#told;
  }
}
