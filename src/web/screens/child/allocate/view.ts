import { button } from '#web/components/button.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { dateInput } from '#web/components/date-input.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { html } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import { select } from '#web/components/select.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';
import { childrenBanner } from '../children-banner.ts';
import type { AllocateModel } from './model.ts';

const boxes: Readonly<Record<string, string>> = { startsOn: 'startsOn-day', children: 'child' };

/** Gives a child's work to a team and a worker, with the brothers and sisters when wanted. */
export function allocateView(model: AllocateModel, { csrfToken }: Frame): PageContent {
  const { child, held, typed, problems } = model;
  const wrong = (field: string) => problems.find((issue) => issue.field === field)?.message;
  return {
    title: 'Allocate',
    section: child.name,
    hasErrors: problems.length > 0,
    about: [child],
    beforeContent: [wayBack(`/children/${child.id}`, 'Back to the child'), childrenBanner([child])],
    content: html`${problems.length > 0 && errorSummary({ errorList: problems.map(({ message, field = '' }) => ({ text: message, href: `#${boxes[field] ?? field}` })) })}
<h1 class="govuk-heading-l">Allocate</h1>
<p class="govuk-body">${held === undefined ? 'Nobody holds this child’s work yet.' : `Held now by ${held}.`}</p>
<form method="post" action="/children/${child.id}/allocate" novalidate><input type="hidden" name="_csrf" value="${csrfToken}">
${checkboxes({ name: 'child', values: typed.children, fieldset: { legend: 'Which children?' }, errorMessage: wrong('children'), items: model.children })}
${select({ name: 'team', label: 'Team', value: typed.team, errorMessage: wrong('team'), items: [{ value: '', text: 'Choose a team' }, ...model.teams] })}
${select({ name: 'worker', label: 'Worker', hint: 'Leave blank while the team has still to choose', value: typed.worker, errorMessage: wrong('worker'), items: [{ value: '', text: 'No worker yet' }, ...model.workers] })}
${dateInput({
  id: 'startsOn',
  namePrefix: 'startsOn',
  fieldset: { legend: 'From which day?' },
  errorMessage: wrong('startsOn'),
  values: {
    'startsOn-day': typed.startsOn.day,
    'startsOn-month': typed.startsOn.month,
    'startsOn-year': typed.startsOn.year,
  },
})}
${input({ name: 'reason', label: 'Why the change? (optional)', value: typed.reason, errorMessage: wrong('reason') })}
${button({ text: 'Allocate', preventDoubleClick: true })}
</form>`,
  };
}
