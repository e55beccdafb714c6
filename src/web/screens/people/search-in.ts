import { readDate } from '#domain/definition/reading/read-date.ts';
import type { PersonSearch } from '#usecases/ports.ts';
import type { PostedForm } from '#web/server/form-body.ts';

/** A search as it was typed. */
export interface TypedSearch {
  readonly name: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly identifier: string;
  readonly address: string;
}

/** What a search form said: the search, or what is wrong with it and where. */
export type SearchRead =
  | { readonly search: PersonSearch }
  | { readonly problem: string; readonly field: 'name' | 'born' };

/** The search as it was typed. */
export function typedSearch(form: PostedForm): TypedSearch {
  const value = (name: string) => form.get(name)?.[0]?.trim() ?? '';
  return {
    name: value('name'),
    day: value('born-day'),
    month: value('born-month'),
    year: value('born-year'),
    identifier: value('identifier'),
    address: value('address'),
  };
}

/** Reads a search: any part of it will do, a date of birth must be a whole one. */
export function readSearch(typed: TypedSearch): SearchRead {
  const { name, day, month, year, identifier, address } = typed;
  const hasDate = [day, month, year].some((part) => part !== '');
  const born = hasDate ? readDate({ day, month, year }) : undefined;
  if (born !== undefined && !('iso' in born)) return { problem: `The date of birth ${born.fault}.`, field: 'born' };
  const search: PersonSearch = {
    ...(name === '' ? {} : { name }),
    ...(born === undefined ? {} : { bornOn: born.iso }),
    ...(identifier === '' ? {} : { identifier }),
    ...(address === '' ? {} : { address }),
  };
  if (Object.keys(search).length > 0) return { search };
  return { problem: 'Enter part of a name, a date of birth, a number or an address.', field: 'name' };
}
