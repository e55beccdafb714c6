import type { CinChild, CinCollection, CinHeader, CinRow, CinValue } from '../specification/cin-child.ts';
import type { CinYear } from '../specification/cin-year.ts';

/** Children that a rule passes, fails or cannot decide, and why: a row of its table. */
export interface RuleExample {
  readonly because: string;
  readonly children: readonly CinChild[];
  /** What the file says of itself, where a rule asks. */
  readonly header?: CinHeader;
  /** The fields found wrong, in order, once for each time; `whole return` when it is no one value. */
  readonly finds: readonly string[];
  /** The fields that cannot be read, so that the rule is not decided. */
  readonly undecided: readonly string[];
  /** The collection year; when not said the last the rule stands for, and for one that still stands 2025-26. */
  readonly year?: CinYear;
}

type Some<Row> = Row extends CinValue
  ? string
  : Row extends readonly (infer Each)[]
    ? readonly Some<Each>[]
    : Row extends object
      ? { readonly [Property in keyof Row]?: Some<Row[Property]> }
      : Row;

/** A child written for an example: identifiers and characteristics flat, values as text, and what is not said is not there. */
export type ExampleChild = Some<CinChild['identifiers']> &
  Some<CinChild['characteristics']> & { readonly details?: Some<CinChild['details']> };

type ExampleDetails = NonNullable<ExampleChild['details']>[number];
type Rows<List extends keyof ExampleDetails> = NonNullable<ExampleDetails[List]>;

/** A row that the rule lets through. */
export function passes(because: string, ...children: readonly ExampleChild[]): RuleExample {
  return { because, children: children.map(childOf), finds: [], undecided: [] };
}

/** A row that breaks the rule. */
export function fails(
  because: string,
  finds: string | readonly string[],
  ...children: readonly ExampleChild[]
): RuleExample {
  return {
    because,
    children: children.map(childOf),
    finds: typeof finds === 'string' ? [finds] : finds,
    undecided: [],
  };
}

/** A row that cannot be decided. */
export function undecided(because: string, field: string, ...children: readonly ExampleChild[]): RuleExample {
  return { because, children: children.map(childOf), finds: [], undecided: [field] };
}

/** The same row in another collection year. */
export function inYear(year: CinYear, example: RuleExample): RuleExample {
  return { ...example, year };
}

/** The same row in a file that says this of itself. */
export function underHeader(collection: Some<CinCollection>, example: RuleExample): RuleExample {
  return { ...example, header: rowOf('header', { collection, sources: [] }) as CinHeader };
}

/** A child with one episode of need. */
export function withEpisode(details: ExampleDetails): ExampleChild {
  return { details: [details] };
}

/** A child with these episodes of need. */
export function withEpisodes(...details: readonly ExampleDetails[]): ExampleChild {
  return { details };
}

/** A child with these assessments in one episode. */
export function withAssessments(...assessments: Rows<'assessments'>): ExampleChild {
  return withEpisode({ assessments });
}

/** A child with these child in need plans in one episode. */
export function withCinPlans(...cinPlans: Rows<'cinPlans'>): ExampleChild {
  return withEpisode({ cinPlans });
}

/** A child with these section 47 enquiries in one episode. */
export function withEnquiries(...section47Enquiries: Rows<'section47Enquiries'>): ExampleChild {
  return withEpisode({ section47Enquiries });
}

/** A child with these child protection plans in one episode. */
export function withProtectionPlans(...childProtectionPlans: Rows<'childProtectionPlans'>): ExampleChild {
  return withEpisode({ childProtectionPlans });
}

/** Which lists a row has even when nothing is said of them. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  characteristics: ['disabilities'],
  details: ['assessments', 'cinPlans', 'section47Enquiries', 'childProtectionPlans', 'preProceedings'],
  assessments: ['factors'],
  childProtectionPlans: ['reviewedOn'],
};

function childOf({ details = [], ethnicity, disabilities = [], ...identifiers }: ExampleChild): CinChild {
  const characteristics = { ...(ethnicity === undefined ? {} : { ethnicity }), disabilities };
  return rowOf('child', { identifiers, characteristics, details }) as CinChild;
}

function rowOf(kind: string, some: object): CinRow<CinValue> {
  const empty = (LISTS[kind] ?? []).map((list) => [list, []]);
  const filled = Object.entries(some).map(([name, content]) => [name, contentOf(name, content)]);
  return Object.fromEntries([...empty, ...filled]);
}

function contentOf(name: string, content: string | object): CinValue | CinRow<CinValue> | readonly object[] {
  if (typeof content === 'string') return { element: name, path: name, value: content, line: 1, column: 1 };
  return Array.isArray(content) ? content.map((each) => contentOf(name, each)) : rowOf(name, content);
}
