import { createHash } from 'node:crypto';
import type { Derived } from '#derive/derive-child.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Cells, DerivedTable } from './derived-table.ts';
import { chronologyEntries } from './tables/chronology-entries.ts';
import { clocks } from './tables/clocks.ts';
import { dataIssues } from './tables/data-issues.ts';
import { involvements } from './tables/involvements.ts';
import { measureFacts } from './tables/measure-facts.ts';
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
  facts: measureFacts,
  issues: dataIssues,
};

/** Every part of what is derived. */
export const derivedParts = Object.keys(derivedTables).filter((part): part is keyof Derived => part in derivedTables);

/** A row ready to be kept: its child, its cells, and a digest that is the same for the same cells. */
export type DerivedRow = Cells & { readonly child: PersonId; readonly digest: string };

/** The rows of one part for one child, each once, with its digest. */
export function rowsOf<Part extends keyof Derived>(
  part: Part,
  child: PersonId,
  derived: Derived,
): readonly DerivedRow[] {
  const rows = new Map<string, DerivedRow>();
  const items: readonly Derived[Part][number][] = derived[part];
  for (const item of items) {
    const cells = derivedTables[part].cells(item);
    const digest = createHash('sha1').update(JSON.stringify(cells)).digest('base64').slice(0, 22);
    rows.set(digest, { ...cells, child, digest });
  }
  return [...rows.values()];
}

/** The columns of a part's table, as a list of names and as `jsonb_to_recordset` wants them. */
export function columnsOf(part: keyof Derived): { readonly names: string; readonly typed: string } {
  const entries = Object.entries(derivedTables[part].columns);
  return {
    names: ['child', 'digest', ...entries.map(([name]) => name)].join(', '),
    typed: ['child uuid', 'digest text', ...entries.map(([name, type]) => `${name} ${type}`)].join(', '),
  };
}
