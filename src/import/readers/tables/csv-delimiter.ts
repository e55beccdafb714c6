/** In the order in which they are preferred where a file shows no more of the one than of the other. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
/** How many lines are looked at: a title and some empty lines may stand before the headings. */
const LINES = 20;
const QUOTED = /"(?:[^"]|"")*"/g;
/** What Excel writes into the first line to tell itself the delimiter. */
const SAID = /^sep=(.)[^\S\t]*(\r\n|\n|\r)/i;

/** How the values of a CSV text are parted, and the text without a line that only says so. */
export interface CsvDelimiter {
  readonly delimiter: string;
  /** True when the first line says nothing but the delimiter, as `sep=;`. */
  readonly isSaid: boolean;
}

/** Finds how the values of a text are parted: as it says itself, else as its headings are, else as most of a line is. */
export function csvDelimiterOf(text: string, isHeading?: (values: readonly string[]) => boolean): CsvDelimiter {
  const said = SAID.exec(text.slice(0, 16))?.[1];
  if (said !== undefined) return { delimiter: said, isSaid: true };
  const lines = firstLinesOf(text);
  const plain = lines.map((line) => line.replace(QUOTED, ''));
  const known = DELIMITERS.find((each) => lines.some((line) => isHeading?.(valuesOf(line, each)) ?? false));
  const [most] = DELIMITERS.map((each) => ({ each, count: Math.max(...plain.map((line) => line.split(each).length)) }))
    // Sorting keeps the order of equals.
    .sort((one, other) => other.count - one.count);
  return { delimiter: known ?? most?.each ?? ',', isSaid: false };
}

function firstLinesOf(text: string): readonly string[] {
  // A line of a hundred thousand signs is not looked at to its end.
  return text
    .slice(0, 100_000)
    .split(/\r\n|\n|\r/, LINES * 5)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
}

function valuesOf(line: string, delimiter: string): readonly string[] {
  return line.split(delimiter).flatMap((value) => value.trim().replace(/^"(.*)"$/, '$1') || []);
}
