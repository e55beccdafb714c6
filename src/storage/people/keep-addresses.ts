import type pg from 'pg';
import { addressKey } from '#domain/people/household.ts';
import type { IsoDay, PersonFacts, PersonId } from '#domain/people/person.ts';

/** A version of a person whose addresses are to be found by. */
export interface AddressedVersion {
  readonly person: PersonId;
  readonly version: number;
  readonly facts: PersonFacts;
}

interface AddressRow {
  readonly person: PersonId;
  readonly version: number;
  readonly key: string;
  readonly from_on: IsoDay | null;
  readonly until_on: IsoDay | null;
}

/** "Merrowbridge" alone is no one house: strangers who have a postcode or a number in common share one, others may not. */
const NAMES_A_HOUSE = /\d/;
/** How many versions are read at a time when a database of before is brought up to date. */
const BATCH = 1000;

/** Keeps the addresses of new versions where whoever lived at one on a day is found. */
export async function keepAddresses(client: pg.ClientBase, versions: readonly AddressedVersion[]): Promise<void> {
  const rows = versions.flatMap(rowsOf);
  if (rows.length === 0) return;
  await client.query(
    `insert into person_address (person, version, key, from_on, until_on) select person, version, key, from_on, until_on
     from jsonb_to_recordset($1::jsonb) as a (person uuid, version integer, key text, from_on date, until_on date)`,
    [JSON.stringify(rows)],
  );
}

/** Reads the addresses of versions that were written before they were kept so; a second start finds nothing left. */
export async function readEarlierAddresses(client: pg.ClientBase): Promise<void> {
  for (;;) {
    const found = await client.query<AddressedVersion>(
      `update person_version set has_keys = true where (person, version) in
         (select person, version from person_version where not has_keys limit $1) returning person, version, facts`,
      [BATCH],
    );
    if (found.rows.length === 0) return;
    await keepAddresses(client, found.rows);
  }
}

function rowsOf({ person, version, facts }: AddressedVersion): readonly AddressRow[] {
  return facts.addresses.flatMap((address) => {
    const key = addressKey(address) ?? '';
    const { from = null, until = null } = address;
    return !NAMES_A_HOUSE.test(key) ? [] : [{ person, version, key, from_on: from, until_on: until }];
  });
}
