import type { AnnexAColumn } from './annex-a-column.ts';

/** One list of Annex A: a sheet with a row for each child, event or adopter. */
export interface AnnexAList<
  Columns extends Readonly<Record<string, AnnexAColumn>> = Readonly<Record<string, AnnexAColumn>>,
> {
  readonly number: number;
  /** As issues and sheets name it; a sheet’s name has at most 31 letters. */
  readonly table: string;
  readonly name: string;
  /** What else councils call its sheet or file. */
  readonly alsoCalled: readonly string[];
  readonly columns: Columns;
}

/** Declares a list. */
export function annexAList<const Columns extends Readonly<Record<string, AnnexAColumn>>>(
  list: AnnexAList<Columns>,
): AnnexAList<Columns> {
  return list;
}
