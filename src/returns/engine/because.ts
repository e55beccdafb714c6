import type { Cell } from './cell.ts';
import type { Place } from './return-issue.ts';

/** What was compared, in words: `LS is J2; LS on line 14 is J2`. What stands in another row than the wrong value says in which: the end of the episode before would read like its own. */
export function becauseOf(wrong: Cell, beside: readonly Cell[]): string {
  const own = wrong.place;
  const others = beside.map((cell) => `${told(cell.place, whereBeside(own, cell.place))}${whyUnread(cell)}`);
  return [`${toldPlace(own)}${whyUnread(wrong)}`, ...others].join('; ');
}

/** What stands at a place, in words: `DEC is not there`. */
export function toldPlace(place: Place): string {
  return told(place, '');
}

function told({ field, value }: Place, where: string): string {
  return `${field}${where} ${value === '' ? 'is not there' : `is ${value}`}`;
}

/** What cannot be read says why. */
function whyUnread({ fault }: Cell): string {
  return fault === undefined ? '' : `, which ${fault}`;
}

/** Where there are no lines, the table is named for a field that the wrong value has as well. */
function whereBeside(own: Place, { table, field, line }: Place): string {
  const isOfOtherTable = table !== own.table;
  if (line === undefined) return isOfOtherTable && field === own.field ? ` in ${table}` : '';
  if (isOfOtherTable) return ` on line ${line} of ${table}`;
  return line === own.line ? '' : ` on line ${line}`;
}
