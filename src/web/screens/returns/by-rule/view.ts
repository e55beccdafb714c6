import { countInWords } from '#domain/time/in-words.ts';
import type { ShownCheck } from '#usecases/ports.ts';
import type { ReportOverview, RuleLine } from '#usecases/return-checks/report-desk.ts';
import { cardTable } from '#web/components/card-table.ts';
import { details } from '#web/components/details.ts';
import { type Html, html } from '#web/components/html.ts';
import { tag } from '#web/components/tag.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';
import { type AskedFilter, filterText } from '../asked-filter.ts';
import { COUNT_HEADS, countCells } from '../counts-view.ts';
import { filterForm } from '../filter-form.ts';
import { reportFoot, reportHead } from '../report-head.ts';
import { addressOf } from '../report-screen.ts';

interface Model {
  readonly check: ShownCheck;
  readonly overview: ReportOverview;
  readonly rules: readonly RuleLine[];
  readonly narrowed: AskedFilter;
}

/** What became of every rule of the year: those with issues, those that could not be run, and folded away what is clean. */
export function byRuleView({ check, overview, rules, narrowed }: Model, { csrfToken }: Frame): PageContent {
  const found = rules
    .filter((rule) => !isQuiet(rule))
    .toSorted((one, other) => Number(isOfTheWhole(other)) - Number(isOfTheWhole(one)));
  const quiet = rules.filter(isQuiet);
  const clean = quiet.filter(({ state }) => state === 'run');
  const isNarrowed = filterText(narrowed) !== '';
  return {
    title: `${check.of.name} ${check.year}: by rule`,
    section: 'Check a return',
    isWide: true,
    beforeContent: wayBack('/returns/check', 'Back to check a return'),
    content: html`${reportHead(check, overview, 'By rule')}
${filterForm(check, overview, narrowed, { under: '', csrfToken })}
${found.length === 0 ? html`<p class="govuk-body">${isNarrowed ? 'Nothing was found that is as you ask.' : 'Nothing was found by any rule that was run.'}</p>` : foundTable(found, check, narrowed)}
${notRun(quiet.filter(({ state }) => state === 'not-run'))}
${
  clean.length > 0 &&
  folded(
    `${countInWords(clean.length, 'rule')} run, and nothing found${isNarrowed ? ' that is as you ask' : ''}`,
    ['Rule', 'What would be wrong'],
    clean.map(({ code, message }) => [code, message]),
  )
}
${folded(
  'Rules of other years',
  ['Rule', 'Why it was not run'],
  quiet.filter(({ state }) => state === 'not-applicable').map(({ code, why }) => [code, why]),
)}
${reportFoot(check, csrfToken)}`,
  };
}

function foundTable(found: readonly RuleLine[], check: ShownCheck, narrowed: AskedFilter): Html {
  return cardTable({
    caption: `${countInWords(found.length, 'rule')} with something found`,
    captionClasses: 'govuk-table__caption--m',
    head: [
      'Rule',
      'What is wrong',
      ...COUNT_HEADS,
      { text: 'Explained', format: 'numeric' },
      { text: 'Children', format: 'numeric' },
    ],
    rows: found.map((rule) => [
      html`<a class="govuk-link" href="${addressOf(check)}/rules/${encodeURIComponent(rule.code)}${filterText(narrowed)}">${rule.code}</a>`,
      html`${rule.state === 'of the file' && html`${tag({ text: 'Of the files', classes: 'govuk-tag--purple' })} `}${rule.message}`,
      ...countCells(rule),
      { text: rule.explained.toLocaleString('en-GB'), format: 'numeric' as const },
      { text: rule.children.toLocaleString('en-GB'), format: 'numeric' as const },
    ]),
  });
}

/** A rule that could not be run never looks like one that found nothing. What one missing table stops is told once. */
function notRun(rules: readonly RuleLine[]): Html | false {
  const byWhy = [...Map.groupBy(rules, ({ why }) => why ?? '')];
  return (
    rules.length > 0 &&
    html`${cardTable({
      caption: `${countInWords(rules.length, 'rule')} not run`,
      captionClasses: 'govuk-table__caption--m',
      head: ['State', 'Why', 'Rules'],
      rows: byWhy.map(([why, each]) => [
        tag({ text: 'Not run', classes: 'govuk-tag--orange' }),
        why,
        each.map(({ code }) => code).join(', '),
      ]),
    })}
${folded(
  'What the rules that were not run say',
  ['Rule', 'What would be wrong'],
  rules.map(({ code, message }) => [code, message]),
)}`
  );
}

function folded(
  summary: string,
  head: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
): Html | false {
  return (
    rows.length > 0 &&
    details({ summary, text: cardTable({ head, rows: rows.map((cells) => cells.map((text) => text ?? '')) }) })
  );
}

/** True for what is wrong with the files as a whole and no child: it may explain all the rest, and stands first. */
function isOfTheWhole({ state, children }: RuleLine): boolean {
  return state === 'of the file' && children === 0;
}

/** True for a rule of which there is nothing to open. */
function isQuiet({ error, query, undecided }: RuleLine): boolean {
  return error + query + undecided === 0;
}
