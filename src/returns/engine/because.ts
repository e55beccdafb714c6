import type { Cell } from './cell.ts';
import type { Place } from './return-issue.ts';

/** What was compared, in words: `LS is J2; LS on line 14 is J2`. Where a field is named more than once, what stands in another row than the wrong value says which. */
export function becauseOf(wrong: Cell, beside: readonly Cell[]): string {
  const places = [wrong, ...beside].map(({ place }) => place);
  const [own] = places;
  return places
    .map((place) => {
      const isNamedTwice = places.some((other) => other !== place && other.field === place.field);
      return told(place, isNamedTwice && own !== undefined ? whereBeside(own, place) : '');
    })
    .join('; ');
}

/** What stands at a place, in words: `DEC is not there`. */
export function toldPlace(place: Place): string {
  return told(place, '');
}

function told({ field, value }: Place, where: string): string {
  return `${field}${where} ${value === '' ? 'is not there' : `is ${value}`}`;
}

function whereBeside(own: Place, { table, line }: Place): string {
  const isOfOtherTable = table !== own.table;
  if (line === undefined) return isOfOtherTable ? ` in ${table}` : '';
  if (isOfOtherTable) return ` on line ${line} of ${table}`;
  return line === own.line ? '' : ` on line ${line}`;
}
