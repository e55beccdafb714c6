import type { GivenOddity } from '#domain/exchange/given-table.ts';
import type { ReturnIssue } from './return-issue.ts';

/** Something odd about a given file as an issue of the return: an error when something was lost by it. */
export function issueOfGivenOddity(oddity: GivenOddity): ReturnIssue {
  const { code, file, sheet, line, field = '', value = '', loses, message, todo } = oddity;
  const where = [file, sheet === undefined ? [] : `sheet ${sheet}`, line === undefined ? [] : `line ${line}`];
  return {
    ...{ code, severity: loses ? 'error' : 'query', table: sheet ?? file, field, value },
    ...(line === undefined ? {} : { line }),
    ...{ message, todo, because: `It stands in ${where.flat().join(', ')}.`, beside: [] },
  };
}
