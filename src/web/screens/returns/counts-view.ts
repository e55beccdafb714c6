import { countInWords } from '#domain/time/in-words.ts';
import type { ReturnSeverity } from '#returns/engine/return-issue.ts';
import type { IssueCounts } from '#usecases/return-checks/report-desk.ts';
import { type Html, html } from '#web/components/html.ts';
import { tag } from '#web/components/tag.ts';

const NAMES: Readonly<Record<ReturnSeverity, string>> = { error: 'Error', query: 'Query', undecided: 'Not decided' };
const COLOURS: Readonly<Record<ReturnSeverity, string>> = {
  error: 'govuk-tag--red',
  query: 'govuk-tag--yellow',
  undecided: 'govuk-tag--blue',
};

/** How much an issue matters, in a word and a colour. */
export function severityTag(severity: ReturnSeverity): Html {
  return tag({ text: NAMES[severity], classes: COLOURS[severity] });
}

/** How many issues there are, in words: "2 errors, 1 query, 3 not decided". */
export function countsText({ error, query, undecided }: IssueCounts): string {
  const parts = [
    error > 0 && countInWords(error, 'error'),
    query > 0 && `${query.toLocaleString('en-GB')} ${query === 1 ? 'query' : 'queries'}`,
    undecided > 0 && `${undecided.toLocaleString('en-GB')} not decided`,
  ].filter(Boolean);
  return parts.length === 0 ? 'Nothing found' : parts.join(', ');
}

/** The cells of a table that count issues, and their headings. */
export const COUNT_HEADS = ['Errors', 'Queries', 'Not decided'].map((text) => ({ text, format: 'numeric' as const }));

/** How many issues of each kind, a cell each. */
export function countCells({ error, query, undecided }: IssueCounts) {
  return [error, query, undecided].map((count) => ({
    text: html`${count.toLocaleString('en-GB')}`,
    format: 'numeric' as const,
  }));
}
