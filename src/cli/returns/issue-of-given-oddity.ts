import type { GivenOddity } from '#domain/exchange/given-table.ts';
import type { ReturnIssue } from '#returns/engine/return-issue.ts';

/** Something odd about a file as an issue of the return: an error when anything was lost by it, otherwise a query. */
export function issueOfGivenOddity(oddity: GivenOddity): ReturnIssue {
  const { code, file, sheet, line, field = '', value = '', loses, message, todo } = oddity;
  const where = sheet === undefined ? file : `${sheet} of ${file}`;
  return {
    ...{ code, severity: loses ? 'error' : 'query', table: where, field, value, message, todo },
    ...(line === undefined ? {} : { line }),
    because: line === undefined ? `It is about ${where}.` : `It stands in ${where}, line ${line}.`,
    beside: [],
  };
}
