import type { GivenOddity } from '#domain/exchange/given-table.ts';

/** Where in what was given a refusal arose. */
interface RefusalPlace {
  readonly line?: number;
  readonly file?: string;
}

/** Thrown when a file cannot be read: what is wrong with it, and what to do next. Nothing of it is used. */
export class GivenFileRefused extends Error {
  /** One of ours in words: `damaged`. Permanent. */
  readonly code: string;
  readonly nextStep: string;
  readonly line: number | undefined;
  /** The file, where it is another than the one being read. */
  readonly file: string | undefined;

  constructor(code: string, message: string, nextStep: string, { line, file }: RefusalPlace = {}) {
    super(message);
    this.name = 'GivenFileRefused';
    this.code = code;
    this.nextStep = nextStep;
    this.line = line;
    this.file = file;
  }
}

/** The refusal of a table with more values than any return has. */
export function tooManyValues(): GivenFileRefused {
  const message = 'It has more rows and values than any return, and was not read.';
  const todo =
    'Check that it is the file meant. If it is, take out the empty rows and cells around its tables, and save it again.';
  return new GivenFileRefused('too-many-values', message, todo);
}

/** The refusal of a CSV file in which a line has more values than a sheet of Excel has columns. */
export function rowTooWide(line: number, most: number): GivenFileRefused {
  const message = `Line ${line} has more than ${most.toLocaleString('en-GB')} values, and the file was not read.`;
  const todo = 'Look whether line ends are missing, and export the file again.';
  return new GivenFileRefused('row-too-wide', message, todo, { line });
}

/** The refusal of a file as it is told beside what could be read; any other fault is thrown on. */
export function toldRefusal(name: string, fault: unknown): GivenOddity {
  if (!(fault instanceof GivenFileRefused)) throw fault;
  const { code, message, nextStep, line } = fault;
  const where = line === undefined ? {} : { line };
  return { code, file: withoutFolders(name), ...where, loses: code !== 'empty-file', message, todo: nextStep };
}

/** The name of a file without the folders it lies in. */
export function withoutFolders(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
