import { hash } from 'node:crypto';
import type { Derived } from '#derive/derive-child.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Cells, DerivedTable } from './derived-table.ts';
import { chronologyEntries } from './tables/chronology-entries.ts';
import { clocks } from './tables/clocks.ts';
import { dataIssues } from './tables/data-issues.ts';
import { involvements } from './tables/involvements.ts';
import { measureFacts } from './tables/measure-facts.ts';
import { planActions } from './tables/plan-actions.ts';
import { sightings } from './tables/sightings.ts';
import { statusSpells } from './tables/status-spells.ts';
import { tasks } from './tables/tasks.ts';

/** The table of each part of what is derived. A new part does not compile until it is decided where it is kept. */
export const derivedTables: { readonly [Part in keyof Derived]: DerivedTable<Part> } = {
  status: statusSpells,
  involvement: involvements,
  clocks,
  tasks,
  chronology: chronologyEntries,
  sightings,
  planActions,
  facts: measureFacts,
  issues: dataIssues,
};

/** Every part of what is derived. */
export const derivedParts = Object.keys(derivedTables).filter((part): part is keyof Derived => part in derivedTables);

/** A row ready to be kept: its child, its cells, and a digest that is the same for the same cells. */
export type DerivedRow = Cells & { readonly child: PersonId; readonly digest: string };

/** The cells of one part as derived, each once, by a mark that is the same for the same cells. */
export function cellsOf<Part extends keyof Derived>(part: Part, derived: Derived): ReadonlyMap<string, Cells> {
  const rows = new Map<string, Cells>();
  const items: readonly Derived[Part][number][] = derived[part];
  for (const item of items) {
    const cells = derivedTables[part].cells(item);
    rows.set(markOf(cells), cells);
  }
  return rows;
}

// A rebuild compares every row of every step: this takes a third of the time of JSON. No text of the database holds a null.
function markOf(cells: Cells): string {
  let mark = '';
  for (const value of Object.values(cells)) mark += value === null ? '\0\0' : `\0${String(value)}`;
  return mark;
}

/** A row of a child as it is kept. */
export function rowOf(child: PersonId, cells: Cells): DerivedRow {
  return { ...cells, child, digest: hash('sha1', JSON.stringify(cells), 'base64url') };
}

/** The columns of a part's table, as a list of names and as `jsonb_to_recordset` wants them. */
export function columnsOf(part: keyof Derived): { readonly names: string; readonly typed: string } {
  const entries = Object.entries(derivedTables[part].columns);
  return {
    names: ['child', 'digest', ...entries.map(([name]) => name)].join(', '),
    typed: ['child uuid', 'digest text', ...entries.map(([name, type]) => `${name} ${type}`)].join(', '),
  };
}
