/** In the order in which they are preferred where a file shows no more of the one than of the other. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
/** How much of a file is looked at: a title and some empty lines may stand before the headings. */
const [LINES, SIGNS] = [20, 100_000];
const QUOTED = /"(?:[^"]|"")*"/g;
const LINE_END = /\r\n|\n|\r/;
/** What Excel writes into the first line to tell itself the delimiter. */
const SAID = /^sep=(.)[^\S\t]*(\r\n|\n|\r)/i;

/** How the values of a CSV text are parted. */
export interface CsvDelimiter {
  readonly delimiter: string;
  /** True when the first line says nothing but the delimiter, as `sep=;`. */
  readonly isSaid: boolean;
}

/** Finds how the values of a text are parted: as it says itself, else as its headings are, else as most of its lines are. */
export function csvDelimiterOf(text: string, isHeading?: (values: readonly string[]) => boolean): CsvDelimiter {
  const said = SAID.exec(text.slice(0, 16))?.[1];
  if (said !== undefined) return { delimiter: said, isSaid: true };
  const start = text.slice(0, SIGNS);
  const lines = linesOf(start);
  const known = DELIMITERS.find((each) => lines.some((line) => isHeading?.(valuesOf(line, each)) ?? false));
  // What stands within quotes parts nothing, line ends among it.
  const plain = linesOf(start.replace(QUOTED, ''));
  const [likeliest] = DELIMITERS.map((each) => ({ each, ...alikeIn(plain, each) }))
    // Sorting keeps the order of equals.
    .sort((one, other) => other.lines - one.lines || other.parts - one.parts);
  return { delimiter: known ?? likeliest?.each ?? ',', isSaid: false };
}

/** How many lines a delimiter parts into equally many values, and into how many. */
function alikeIn(lines: readonly string[], delimiter: string): { readonly lines: number; readonly parts: number } {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const parts = line.split(delimiter).length;
    if (parts > 1) counts.set(parts, (counts.get(parts) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([one, first], [other, second]) => second - first || other - one);
  return most === undefined ? { lines: 0, parts: 1 } : { lines: most[1], parts: most[0] };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(LINE_END, LINES * 5)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
}

function valuesOf(line: string, delimiter: string): readonly string[] {
  return line.split(delimiter).flatMap((value) => value.trim().replace(/^"(.*)"$/, '$1') || []);
}
