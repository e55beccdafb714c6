import type { Answers } from '#domain/definition/answers.ts';
import { isOpen, type PlanOutcome } from '#domain/history/plan-thread.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { type Html, html } from '#web/components/html.ts';
import { warningText } from '#web/components/warning-text.ts';
import type { PageContent } from '#web/server/screen.ts';
import { dayText } from '../../../day-text.ts';
import { wayBack } from '../../../way-back.ts';
import type { PlanModel } from '../model.ts';

/** As many words as fit on one page that somebody will read (R053). */
const MOST_WORDS = 450;

/** The plan as the family is given it: one page, in the words of the plan, with no codes; too long, and whoever prints it is told. */
export function familyPlanView(model: PlanModel): PageContent {
  const { child, plan, kept } = model;
  const body =
    plan === undefined ? html`<p class="govuk-body">There is no plan yet.</p>` : planBody(model, plan.answers);
  const words = wordsIn(body);
  const tooLong = `This page has ${words} words. A family reads ${MOST_WORDS} or fewer: shorten the plan before you print it`;
  return {
    title: `Our plan for ${child.name}`,
    modules: [SCRIPTS.print],
    beforeContent: wayBack(`/children/${child.id}/plan${kept}`, 'Back to the plan'),
    about: { children: [child] },
    content: html`${words > MOST_WORDS && html`<div class="govuk-!-display-none-print">${warningText({ text: tooLong, iconFallbackText: 'Warning' })}</div>`}
<div class="tl-one-page"><h1 class="govuk-heading-l">Our plan for ${child.name}</h1>
${body}</div>
${button({ text: 'Print', type: 'button', classes: 'govuk-button--secondary govuk-!-display-none-print', attributes: { 'data-print': true, hidden: true } })}`,
  };
}

/** How many words a reader meets. */
function wordsIn(body: Html): number {
  return String(body)
    .replaceAll(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;
}

function planBody(model: PlanModel, answers: Answers): Html {
  const open = model.thread?.outcomes.filter(({ isReached }) => !isReached) ?? [];
  return html`${part('Why there is a plan', answers.why)}
${part(`What ${model.child.name} says`, answers.childsWords)}${part('What we did with this', answers.whatWeDid)}
${open.map((outcome) => outcomePart(model, outcome))}
${part('What we ask of you', answers.expectations)}${part('If it does not work', answers.contingency)}
${typeof answers.contingencyBy === 'string' && html`<p class="govuk-body">We will know by ${dayText(answers.contingencyBy)}.</p>`}
${typeof answers.reviewOn === 'string' && html`<p class="govuk-body"><strong>We will look at this plan together on ${dayText(answers.reviewOn)}.</strong></p>`}`;
}

function part(title: string, words: unknown): Html | false {
  return (
    typeof words === 'string' &&
    html`<h2 class="govuk-heading-s">${title}</h2><p class="govuk-body tl-lines">${words}</p>`
  );
}

function outcomePart(model: PlanModel, { change, measure, actions }: PlanOutcome): Html {
  const open = actions.filter(isOpen);
  return html`<h2 class="govuk-heading-s">What must be different: ${change}</h2>
<p class="govuk-body">We will tell by: ${measure}</p>
<ul class="govuk-list govuk-list--bullet">${open.map(({ what, who, owner, by, family }) => html`<li><strong>${model.ownerName(who, owner)}</strong>, by ${dayText(by)}: ${what}${family !== '' && html`<br>What we ask of you: ${family}`}</li>`)}</ul>`;
}
