import type { ExampleChild, RuleExample } from '#returns/ssda903/checking/rule-example.ts';
import type { SentReturn } from '#returns/ssda903/checking/sent-return.ts';
import { tableIds, tableOf } from '#returns/ssda903/specification/ssda903-tables.ts';

type Rows = Omit<ExampleChild, 'lastYear'>;

/** The children of an example as a return of every table, headings and all: this year’s, and last year’s. */
export function sentExample({ children }: Pick<RuleExample, 'children'>): {
  readonly sent: SentReturn;
  readonly lastYear: SentReturn;
} {
  return {
    sent: sentOf(children.map((child) => ({ headers: {}, ...child }))),
    lastYear: sentOf(children.map(({ lastYear }) => lastYear ?? { headers: [] })),
  };
}

function sentOf(children: readonly Rows[]): SentReturn {
  const tables = tableIds.map((id) => {
    const columns = tableOf(id).columns;
    const rows = children.flatMap((child, at) =>
      [child[id] ?? []].flat().map((row: Readonly<Record<string, string>>) => valuesOf(row, columns, `CHILD${at + 1}`)),
    );
    const headings = new Set(Object.values(columns).map(({ heading }) => heading));
    return [id, { headings, rows: rows.map((values, at) => ({ values, row: at + 1, line: at + 2 })) }] as const;
  });
  return Object.fromEntries(tables);
}

function valuesOf(row: Readonly<Record<string, string>>, columns: object, child: string): readonly string[] {
  return Object.keys(columns).map((property) => row[property] ?? (property === 'child' ? child : ''));
}
