import { countInWords } from '#domain/time/in-words.ts';
import type { ShownCheck } from '#usecases/ports.ts';
import { KEPT_DAYS } from '#usecases/return-checks/kept-until.ts';
import type { ReportOverview } from '#usecases/return-checks/report-desk.ts';
import { type Html, html } from '#web/components/html.ts';
import { subNavigation } from '#web/components/sub-navigation.ts';
import { countsText } from './counts-view.ts';
import { addressOf } from './report-screen.ts';
import { removeForm } from './start/view.ts';

const VIEWS = [
  { text: 'By rule', under: '' },
  { text: 'By child', under: '/children' },
  { text: 'By field', under: '/fields' },
  { text: 'Figures', under: '/figures' },
] as const;

/** Which view of a report a page belongs to. */
export type ReportView = (typeof VIEWS)[number]['text'];

/** The heading of every list of a report: what was checked, what was found, and the other lists of it. */
export function reportHead(check: ShownCheck, overview: ReportOverview, active: ReportView): Html {
  const { rules, children, explained, childrenSaidOf } = overview;
  const all = rules.run + rules['not-run'];
  return html`<h1 class="govuk-heading-l"><span class="govuk-caption-l">${filesText(check)}</span>${check.of.name} ${check.year}</h1>
<p class="govuk-body-l">${countsText(overview)}${explained > 0 && `, ${explained.toLocaleString('en-GB')} of them explained`}.</p>
<p class="govuk-body">${children.toLocaleString('en-GB')} ${children === 1 ? 'child' : 'children'}, of whom something was said of ${childrenSaidOf.toLocaleString('en-GB')}. ${rules.run} of ${all} rules of the year were run${rules['not-run'] > 0 && `; ${countInWords(rules['not-run'], 'rule')} could not be, and the list says why`}.</p>
${subNavigation({ label: 'Views of this check', items: VIEWS.map(({ text, under }) => ({ text, href: addressOf(check) + under, active: text === active })) })}`;
}

/** What may be done with a whole report: taken away, or let go. */
export function reportFoot(check: ShownCheck, csrfToken: string): Html {
  const address = addressOf(check);
  return html`<section class="tl-report-foot" aria-label="This check"><h2 class="govuk-heading-m">Take it away, or let it go</h2>
<ul class="govuk-list">
<li><a class="govuk-link" href="${address}/export/xlsx" download>Everything as a workbook, with the values marked (Excel)</a></li>
<li><a class="govuk-link" href="${address}/export/csv" download>Every issue as a table (CSV)</a></li>
<li><a class="govuk-link" href="${address}/export/json" download>Everything for a program (JSON)</a></li>
</ul>
<p class="govuk-body">Your explanations are in each of them. A file you take away names children: keep it as you keep the return.</p>
${check.kept !== undefined && html`<p class="govuk-body">You keep this check: its files and your explanations stay under <a class="govuk-link" href="/returns/check">Check a return</a> until ${KEPT_DAYS} days after you last opened it, for you alone.</p>`}
${removeForm(check.id, `${check.of.name} ${check.year}`, csrfToken)}</section>`;
}

function filesText({ files }: ShownCheck): Html {
  const rest = files.length > 3 ? ` and ${files.length - 3} more` : '';
  return html`<span class="tl-break">${files.slice(0, 3).join(', ')}${rest}</span>`;
}
