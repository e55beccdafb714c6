import type { AskedDesk } from '#usecases/ports.ts';
import type { IssueFilter, ReportOverview } from '#usecases/return-checks/report-desk.ts';
import type { Asked } from '#web/server/screen.ts';

const SEVERITIES = ['error', 'query', 'undecided'] as const;

/** How a list of issues is narrowed, as its address asks. Words and names of the file stand in no address: their numbers do. */
export interface AskedFilter {
  readonly filter: IssueFilter;
  readonly page: number;
  /** The words looked for, when there are any. */
  readonly words: string | undefined;
}

/** What the address asks for. */
export async function askedFilter({ query }: Pick<Asked, 'query'>, desk: AskedDesk): Promise<AskedFilter> {
  const severity = SEVERITIES.find((each) => each === query.get('severity'));
  const [table, number] = [numberIn(query, 'table'), numberIn(query, 'words')];
  const words = number === undefined ? undefined : await desk.wordsOf(number);
  return {
    filter: {
      ...(severity && { severity }),
      ...(table !== undefined && { table }),
      ...(words !== undefined && number !== undefined && { words: number }),
      ...(query.get('explained') === 'hide' && { isExplainedHidden: true }),
    },
    page: numberIn(query, 'page') ?? 1,
    words,
  };
}

/** The same without anything asked. */
export const nothingAsked: AskedFilter = { filter: {}, page: 1, words: undefined };

/** The same as it stands in an address: empty, or beginning with a question mark. */
export function filterText({ filter }: AskedFilter, page?: number): string {
  const { severity, table, words, isExplainedHidden } = filter;
  const pairs = {
    ...{ severity, table, words },
    explained: isExplainedHidden ? 'hide' : undefined,
    page,
  };
  const text = Object.entries(pairs)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${value}`))
    .join('&');
  return text === '' ? '' : `?${text}`;
}

/** How a list of issues may be narrowed: what there is to choose from. */
export type Choices = Pick<ReportOverview, 'tables'>;

function numberIn(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name) ?? '';
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}
