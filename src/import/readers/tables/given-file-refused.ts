import type { GivenOddity } from '#domain/exchange/given-table.ts';

/** Why a given file is refused. Permanent. */
export type GivenRefusal =
  | 'empty-file'
  | 'too-large'
  | 'too-many-files'
  | 'too-many-values'
  | 'unpacks-too-large'
  | 'zip-in-zip'
  | 'damaged'
  | 'password'
  | 'old-workbook'
  | 'other-workbook'
  | 'web-page'
  | 'not-a-table'
  | 'open-quote';

/** Thrown when a file cannot be read: what is wrong with it, and what to do next. Nothing of it is used. */
export class GivenFileRefused extends Error {
  readonly code: GivenRefusal;
  readonly nextStep: string;
  readonly line: number | undefined;

  constructor(code: GivenRefusal, message: string, nextStep: string, line?: number) {
    super(message);
    this.name = 'GivenFileRefused';
    this.code = code;
    this.nextStep = nextStep;
    this.line = line;
  }
}

/** The refusal of a table with more values than any return has. */
export function tooManyValues(most: number): GivenFileRefused {
  const message = `The table has more than ${most.toLocaleString('en-GB')} values, and was not read.`;
  return new GivenFileRefused('too-many-values', message, 'Check that it is the file meant, and export it again.');
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
