import writeWorkbook from 'write-excel-file/node';
import type { GivenTable } from '#domain/exchange/given-table.ts';
import { annexALists, columnsOf, type ListKey, listKeys } from '#returns/annex-a/specification/annex-a-lists.ts';
import { type Randomness, randomness } from '#synthetic/randomness.ts';
import { listsOfChild, STAGES } from './lists-of-child.ts';

/** What pretend lists are made from. */
export interface RichAnnexA {
  readonly children: number;
  /** How many values of a hundred are wrong; nought for lists that break no rule. */
  readonly wrong: number;
  readonly seed: string;
}

/** Pretend lists of Annex A, the eleven of them, as a workbook gives them. */
export function richAnnexA({ children, wrong, seed }: RichAnnexA): readonly GivenTable[] {
  const chance = randomness(seed);
  const rows = new Map<ListKey, Readonly<Record<string, string>>[]>(listKeys.map((list) => [list, []]));
  for (let number = 0; number < children; number += 1) {
    const lists = listsOfChild(chance, number, STAGES[number % STAGES.length] ?? 'contact');
    for (const list of listKeys) rows.get(list)?.push(...(lists[list] ?? []));
  }
  return listKeys.map((list) => tableOf(list, rows.get(list) ?? [], wrong, chance));
}

/** Writes the lists as a workbook with a sheet each. */
export async function writeAnnexAWorkbook(file: string, tables: readonly GivenTable[]): Promise<void> {
  const cell = (value: string) => ({ value, type: String });
  await writeWorkbook(
    tables.map(({ sheet = '', columns, rows }) => ({
      sheet,
      data: [columns.map(cell), ...rows.map(({ values }) => values.map(cell))],
    })),
  ).toFile(file);
}

function tableOf(
  list: ListKey,
  rows: readonly Readonly<Record<string, string>>[],
  wrong: number,
  chance: Randomness,
): GivenTable {
  const columns = columnsOf(list);
  return {
    file: 'Annex A.xlsx',
    sheet: annexALists[list].table,
    columns: columns.map(([, { heading }]) => heading),
    rows: rows.map((row, index) => ({
      line: index + 2,
      values: columns.map(([property]) => spoilt(row[property] ?? '', property, wrong, chance)),
    })),
  };
}

/** Now and then something that people type wrong. Identifiers are left, so that rows stay together. */
function spoilt(value: string, property: string, wrong: number, chance: Randomness): string {
  if (property === 'id' || !chance.chance(wrong / 100)) return value;
  return chance.pick(['', '31/02/2025', 'XX', value.replace('20', '19'), '1', 'b) No', '#N/A', ` ${value} `]);
}
