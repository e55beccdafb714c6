import { actionState } from '#domain/code-sets/action-state.codes.ts';
import { findCode } from '#domain/code-sets/code-set.ts';
import type { PlanAction, PlanOutcome } from '#domain/history/plan-thread.ts';
import { dayOf } from '#domain/time/day.ts';
import { monthOf } from '#domain/time/months.ts';
import { chart } from '#web/components/chart.ts';
import { type Html, html } from '#web/components/html.ts';
import { scrollingTable } from '#web/components/scrolling-table.ts';
import { tag } from '#web/components/tag.ts';
import type { PageContent } from '#web/server/screen.ts';
import { dayText } from '../../day-text.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { childTabs } from '../child-tabs.ts';
import { childrenBanner } from '../children-banner.ts';
import type { PlanModel } from './model.ts';

/** A child’s plan: what must be different, how far it has come, and what has become of everything that was to be done. */
export function planView(model: PlanModel): PageContent {
  const { child, kept, plan, thread } = model;
  return {
    title: 'Plan',
    section: child.name,
    about: [child],
    beforeContent: [childrenBanner([child]), childTabs(child.id, 'plan', kept)],
    content: html`${pastNotice(model.past)}<h1 class="govuk-heading-l">Plan</h1>
${plan === undefined && html`<p class="govuk-body">There is no plan yet. It follows from the assessment or the referral.</p>`}
${plan !== undefined && html`<p class="govuk-body"><a class="govuk-link" href="/records/${plan.id}">Open the plan</a> or <a class="govuk-link" href="/children/${child.id}/plan/family${kept}">the page for the family</a></p>`}
${thread?.outcomes.map((outcome, index) => outcomeView(model, outcome, index + 1))}`,
  };
}

function outcomeView(model: PlanModel, outcome: PlanOutcome, number: number): Html {
  return html`<section class="tl-section"><h2 class="govuk-heading-m">${number}. ${outcome.change}</h2>
<p class="govuk-body"><strong>How we will tell:</strong> ${outcome.measure}${outcome.isReached && html` ${tag({ text: 'Reached', classes: 'govuk-tag--green' })}`}</p>
${outcome.different !== undefined && html`<p class="govuk-body"><strong>What is different:</strong> ${outcome.different}</p>`}
${seriesView(outcome, number)}
${scrollingTable({
  label: `What will be done about outcome ${number}`,
  caption: 'What will be done',
  captionClasses: 'govuk-table__caption--s',
  head: ['What', 'Who', 'By', 'How it stands'],
  firstCellIsHeader: true,
  rows: outcome.actions.map((action) => [
    action.what,
    model.ownerName(action.who, action.owner),
    dayText(action.by),
    standing(action, model.asAt),
  ]),
})}</section>`;
}

function standing({ state, doneOn, why, by }: PlanAction, asAt: string): Html {
  const words = state === undefined ? 'Not reviewed yet' : (findCode(actionState, state)?.label ?? state);
  const isOpen = state !== 'done' && state !== 'not-needed';
  return html`${words}${doneOn !== undefined && ` on ${dayText(doneOn)}`}${why !== undefined && `: ${why}`}${isOpen && by < asAt && html` ${tag({ text: 'Overdue', classes: 'govuk-tag--red' })}`}`;
}

function seriesView({ series, unit, aim, change }: PlanOutcome, number: number): Html | undefined {
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined || unit === undefined) return undefined;
  // Of two figures in one month the later one is drawn.
  const byMonth = new Map(series.map(({ on, value }) => [monthOf(dayOf(on)), value]));
  return chart({
    id: `outcome-${number}`,
    title: `Outcome ${number}: ${unit}`,
    description: `${change}: from ${first.value} on ${dayText(first.on)} to ${last.value} on ${dayText(last.on)}.`,
    months: [...byMonth.keys()],
    lines: [{ name: unit, values: [...byMonth.values()] }],
    benchmarks: aim === undefined ? [] : [{ name: 'Aim', value: aim }],
  });
}
