import { actionState } from '#domain/code-sets/action-state.codes.ts';
import { findCode } from '#domain/code-sets/code-set.ts';
import type { Answers } from '#domain/definition/answers.ts';
import { isOpen, type PlanAction, type PlanOutcome } from '#domain/history/plan-thread.ts';
import { dayOf } from '#domain/time/day.ts';
import { upperFirst } from '#domain/time/in-words.ts';
import { monthOf } from '#domain/time/months.ts';
import { cardTable } from '#web/components/card-table.ts';
import { chart } from '#web/components/chart.ts';
import { type Html, html } from '#web/components/html.ts';
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
    beforeContent: [childrenBanner([child]), childTabs(child.id, 'plan', kept)],
    about: { children: [child] },
    content: html`${pastNotice(model.past)}<h1 class="govuk-heading-l">Plan</h1>
${plan === undefined && html`<p class="govuk-body">There is no plan yet. It is written from the assessment or the referral: <a class="govuk-link" href="/children/${child.id}${kept}">open the overview</a> and choose what follows.</p>`}
${plan !== undefined && html`<p class="govuk-body"><a class="govuk-link" href="/records/${plan.id}">Open the plan</a> or <a class="govuk-link" href="/children/${child.id}/plan/family${kept}">the page for the family</a></p>`}
${thread?.outcomes.map((outcome, index) => outcomeView(model, outcome, index + 1))}
${thread !== undefined && thread.decisions.length > 0 && html`<section class="tl-section"><h2 class="govuk-heading-m">What reviews decided</h2>${actionsTable(model, 'Decisions', thread.decisions)}</section>`}
${plan !== undefined && saidView(plan.answers)}`,
  };
}

/** What the plan says beside its outcomes: the child’s words and what was done with them, and what happens if it does not work. */
function saidView({
  childsWords,
  childsWordsOn,
  whatWeDid,
  expectations,
  contingency,
  contingencyBy,
  reviewOn,
}: Answers) {
  return html`<section class="tl-section">${saidPart('What the child says', childsWords, childsWordsOn, 'Said on')}
${saidPart('What we did with this', whatWeDid)}${saidPart('What is expected of the parents', expectations)}
${saidPart('If it does not work', contingency, contingencyBy, 'It must have worked by')}${saidPart('Looking again', typeof reviewOn === 'string' && dayText(reviewOn))}</section>`;
}

function saidPart(title: string, words: unknown, on?: unknown, onWords?: string): Html | false {
  if (typeof words !== 'string') return false;
  return html`<h2 class="govuk-heading-m">${title}</h2><p class="govuk-body tl-lines">${words}</p>${typeof on === 'string' && html`<p class="govuk-body tl-quiet">${onWords} ${dayText(on)}</p>`}`;
}

function outcomeView(model: PlanModel, outcome: PlanOutcome, number: number): Html {
  return html`<section class="tl-section"><h2 class="govuk-heading-m">${number}. ${outcome.change}</h2>
<p class="govuk-body"><strong>How we will tell:</strong> ${outcome.measure}${outcome.isReached && html` ${tag({ text: 'Reached', classes: 'govuk-tag--green' })}`}</p>
${outcome.different !== undefined && html`<p class="govuk-body"><strong>What is different:</strong> ${outcome.different}</p>`}
${seriesView(outcome, number)}
${actionsTable(model, 'What will be done', outcome.actions)}</section>`;
}

function actionsTable(model: PlanModel, caption: string, actions: readonly PlanAction[]): Html {
  return cardTable({
    caption,
    captionClasses: 'govuk-table__caption--s',
    head: ['What', 'Who', 'By', 'How it stands'],
    rows: actions.map((action) => [
      action.what,
      model.ownerName(action.who, action.owner),
      dayText(action.by),
      standing(action, model.asAt),
    ]),
  });
}

function standing(action: PlanAction, asAt: string): Html {
  const { state, doneOn, why, by } = action;
  const words = state === undefined ? 'Not reviewed yet' : (findCode(actionState, state)?.label ?? state);
  return html`${words}${doneOn !== undefined && ` on ${dayText(doneOn)}`}${why !== undefined && `: ${why}`}${isOpen(action) && by < asAt && html` ${tag({ text: 'Overdue', classes: 'govuk-tag--red' })}`}`;
}

function seriesView({ series, unit, aim, change }: PlanOutcome, number: number): Html | undefined {
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined || unit === undefined) return undefined;
  // One figure is not a line yet.
  if (series.length === 1)
    return html`<p class="govuk-body"><strong>${upperFirst(unit)}:</strong> ${first.value} on ${dayText(first.on)}${aim !== undefined && `; it should be ${aim}`}</p>`;
  // Of two figures in one month the later one is drawn.
  const byMonth = new Map(series.map(({ on, value }) => [monthOf(dayOf(on)), value]));
  return chart({
    id: `outcome-${number}`,
    title: `Outcome ${number}: ${unit}`,
    description: `${change}: from ${first.value} on ${dayText(first.on)} to ${last.value} on ${dayText(last.on)}${aim === undefined ? '' : `; it should be ${aim}`}.`,
    months: [...byMonth.keys()],
    lines: [{ name: unit, values: [...byMonth.values()] }],
    benchmarks: aim === undefined ? [] : [{ name: 'Aim', value: aim }],
  });
}
