import type { GivenOddity, GivenTable } from '#domain/exchange/given-table.ts';
import type { ProviderList } from '#returns/ssda903/specification/provider.ts';
import { isUrnFiller, readUrn } from '#returns/ssda903/specification/urn.ts';
import { noteOfRow } from './note-of-row.ts';
import { placementsOfKind } from './placements-of-kind.ts';
import { type ProviderColumns, providerColumnsOf } from './provider-columns.ts';
import { ProviderNotes } from './provider-notes.ts';
import { ProviderOddities } from './provider-oddities.ts';

/** The list of providers as it was read. */
export interface ReadProviders {
  /** Undefined when no provider was read, so that rules say that there is no list. */
  readonly providers: ProviderList | undefined;
  readonly count: number;
  readonly oddities: readonly GivenOddity[];
}

/** Reads the inspectorate’s list of providers from its tables, in whichever layout: one sheet or several, of homes, agencies and supported accommodation, together or apart. */
export function readProviderList(tables: readonly GivenTable[]): ReadProviders {
  const notes = new Map<string, ProviderNotes>();
  const oddities = new ProviderOddities();
  for (const table of tables) {
    const columns = providerColumnsOf(table.columns);
    // Sheets of notes and of totals have no reference numbers.
    if (columns !== undefined) noteRows(table, columns, notes, oddities);
  }
  const providers = new Map([...notes].map(([urn, noted]) => [urn, noted.provider()]));
  if (providers.size === 0) oddities.tellNone(tables);
  return {
    providers: providers.size === 0 ? undefined : { find: (urn) => providers.get(urn) },
    count: providers.size,
    oddities: oddities.all(),
  };
}

function noteRows(
  table: GivenTable,
  columns: ProviderColumns,
  notes: Map<string, ProviderNotes>,
  oddities: ProviderOddities,
): void {
  const about = placementsOfKind(aboutOf(table));
  for (const { line, values } of table.rows) {
    const written = values[columns.urn] ?? '';
    const urn = readUrn(written);
    if (urn === undefined) {
      if (written.trim() !== '' && !isUrnFiller(written)) oddities.tell('urn', table, line, written);
      continue;
    }
    const { note, doubt } = noteOfRow(values, columns, about);
    if (doubt !== undefined) oddities.tell(doubt, table, line, written);
    const noted = notes.get(urn) ?? new ProviderNotes(urn);
    notes.set(urn, noted);
    noted.add(note);
  }
}

/**
 * Where a table says of itself what kind of provision is in it. In the combined list the sheet of supported accommodation
 * says so nowhere, and alone names the provider’s local authority [K].
 */
function aboutOf({ file, sheet = '', columns }: GivenTable): string {
  const isSupported = columns.some((heading) => /supported accommodation|^provider local authority$/i.test(heading));
  return isSupported ? 'supported accommodation' : `${sheet} ${file}`;
}
