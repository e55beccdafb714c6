import type { Day } from '#domain/time/day.ts';
import type { Found, RuleFacts } from '../../engine/rule-facts.ts';
import type { AnnexAColumn } from '../specification/annex-a-column.ts';
import { type ColumnName, columnsOf, type ListKey, listKeys, splitColumn } from '../specification/annex-a-lists.ts';
import type { AnnexAYear } from '../specification/annex-a-year.ts';
import type { AnnexAChild, Families } from './annex-a-child.ts';
import type { AnnexAExample } from './annex-a-example.ts';
import type { AnyRow, ListRow } from './annex-a-rows.ts';

/** What stands around what a rule looks at. */
export interface Around {
  /** The day the lists were drawn up: the only today there is. */
  readonly on: Day;
  /** The child of the row; for a row of adopters there is none. */
  readonly child: AnnexAChild;
  readonly families: Families;
}

/** What every rule of Annex A says of itself. Codes and severities are ours: Ofsted publishes none. */
export interface AnnexARuleFacts extends RuleFacts<AnnexAYear> {
  /** The columns it cannot do without: it is not run when one, or its list, is missing. */
  readonly reads: readonly ColumnName[];
  /** The columns it reads in those lists that have them. */
  readonly readsIfThere?: readonly ColumnName[];
  /** Made when asked for: only tests read them. */
  examples(): readonly AnnexAExample[];
}

/** A rule over one row of a list at a time. */
export interface ListRule<List extends ListKey = ListKey> extends AnnexARuleFacts {
  readonly over: List;
  /** True when it looks at other rows of the child on the same list, so that it needs to know whose row it is. */
  readonly comparesRows?: true;
  check(row: ListRow<List>, found: Found, around: Around): void;
}

/** A rule over one child at a time, with the rows of all lists. */
export interface ChildRule extends AnnexARuleFacts {
  readonly over: 'child';
  check(child: AnnexAChild, found: Found, around: Around): void;
}

/** A rule over every row of every list, whatever columns it has. */
export interface AnyRowRule extends AnnexARuleFacts {
  readonly over: 'row';
  check(row: AnyRow, found: Found, around: Around): void;
}

/** Any rule of Annex A. */
export type AnnexARule = { [List in ListKey]: ListRule<List> }[ListKey] | ChildRule | AnyRowRule;

/** Declares a rule over the rows of one list. */
export function listRule<List extends ListKey>(rule: ListRule<List>): ListRule<List> {
  return rule;
}

/** Declares a rule over a child. */
export function childRule(rule: ChildRule): ChildRule {
  return rule;
}

/** Declares a rule over every row. */
export function anyRowRule(rule: AnyRowRule): AnyRowRule {
  return rule;
}

/** Every column of the lists that passes, as rules name them. */
export function everyColumn(is: (property: string, column: AnnexAColumn) => boolean): readonly ColumnName[] {
  return listKeys.flatMap((list) =>
    columnsOf(list).flatMap(([property, column]) =>
      is(property, column) ? [`${list}.${property}` as ColumnName] : [],
    ),
  );
}

/** The same of the lists of children alone: an adopter is no child. */
export function everyChildColumn(is: (property: string, column: AnnexAColumn) => boolean): readonly ColumnName[] {
  return everyColumn(is).filter((name) => splitColumn(name).list !== 'adopters');
}

/** The lists a rule cannot do without. */
export function listsNeeded({ reads }: Pick<AnnexARuleFacts, 'reads'>): ReadonlySet<ListKey> {
  return new Set(reads.map((name) => splitColumn(name).list));
}
