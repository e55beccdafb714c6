import { attributes, type Content, type Html, html } from './html.ts';

/** Where a step of the journey stands. */
export type JourneyStepState = 'done' | 'current' | 'to come' | 'not taken';

/** One step of a child's journey. */
export type JourneyStep = {
  readonly title: string;
  readonly state: JourneyStepState;
  readonly href?: string | undefined;
  /** The day, or what is said of it. */
  readonly detail?: Content;
};

/** The steps of a child's journey and what they are the journey of. */
export type JourneyLineParams = { readonly label: string; readonly steps: readonly JourneyStep[] };

function stepOf(step: JourneyStep): Html {
  const current = attributes({ 'aria-current': step.state === 'current' ? 'step' : undefined });
  const title = step.href ? html`<a class="govuk-link" href="${step.href}">${step.title}</a>` : step.title;
  return html`<li class="tl-journey__step tl-journey__step--${step.state.replace(' ', '-')}"${current}>
<span class="tl-journey__title">${title}<span class="govuk-visually-hidden"> (${step.state})</span></span>
${step.detail && html`<span class="tl-journey__detail">${step.detail}</span>`}
</li>`;
}

/** A child's journey as one line, each step told by shape and word as well as colour. */
export function journeyLine(params: JourneyLineParams): Html {
  return html`<ol class="tl-journey" aria-label="${params.label}">${params.steps.map(stepOf)}</ol>`;
}
