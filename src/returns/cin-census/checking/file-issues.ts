import { yearEndsIn, yearWrittenFrom } from '../../engine/collection-year.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import type { CinHeader } from '../specification/cin-child.ts';
import type { CinYear } from '../specification/cin-year.ts';

/** Something in a file that the census does not know or does not expect, as a reader tells it. */
export interface FileOddity {
  readonly kind: string;
  readonly element: string;
  readonly path: string;
  readonly line: number;
  readonly value?: string;
  readonly because: string;
}

/** What was not read, or read though it should not stand so. The rest changes nothing of what the rules see. */
const LOSES = new Set(['unknown-element', 'repeated-element', 'missing-element', 'text-between-elements']);

/** An oddity of a file as an issue: an error when something was not read because of it. */
export function issueOfOddity({ kind, element, path, line, value, because }: FileOddity, child?: string): ReturnIssue {
  const around = path.split('/').at(-2);
  return {
    code: kind,
    severity: LOSES.has(kind) ? 'error' : 'query',
    ...(child === undefined ? {} : { child }),
    table: around ?? 'Message',
    field: element,
    value: value ?? '',
    line,
    message: because,
    todo: 'Correct the export that makes the file, then check again.',
    because: `It stands at ${path}.`,
    beside: [],
  };
}

/** What a header says against the year that was asked for: a file of another year is checked as asked, and said so. */
export function issuesOfHeader({ collection }: CinHeader, year: CinYear): readonly ReturnIssue[] {
  const said = collection.year ?? collection.referenceOn;
  if (said === undefined) return [];
  const asked = yearEndsIn(year);
  const written = said.value.slice(0, 4);
  if (!/^\d{4}$/.test(written) || Number(written) === asked) return [];
  const other = yearWrittenFrom(Number(written) - 1);
  return [
    {
      code: 'other-year',
      severity: 'error',
      table: 'Header',
      field: said.element,
      value: said.value,
      line: said.line,
      message: `This is the census of ${other}, and it was checked as that of ${year}.`,
      todo: `Choose the file of ${year}, or check this one as that of ${other}: on the command line with --year ${other}.`,
      because: `${said.element} is ${said.value}; that of ${year} is ${asked}.`,
      beside: [],
    },
  ];
}

/** Says so when the files of one check are of several authorities, or one file names several. */
export function issuesOfAuthorities(headers: readonly CinHeader[]): readonly ReturnIssue[] {
  const named = headers.flatMap(({ sources }) => sources.flatMap(({ localAuthority }) => localAuthority ?? []));
  const [first, other] = [named[0], named.find(({ value }) => value !== named[0]?.value)];
  if (first === undefined || other === undefined) return [];
  return [
    {
      code: 'several-authorities',
      severity: 'error',
      table: 'Header',
      field: other.element,
      value: other.value,
      line: other.line,
      message: 'The census is of more than one authority.',
      todo: 'Check the files of each authority by themselves.',
      because: `${first.element} is ${first.value}, and elsewhere ${other.value}.`,
      beside: [],
    },
  ];
}
