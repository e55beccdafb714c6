import { countInWords } from '#domain/time/in-words.ts';
import type { ShownCheck } from '#usecases/ports.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { type Html, html } from '#web/components/html.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { wayBack } from '../../way-back.ts';
import { addressOf } from '../report-screen.ts';
import { removeForm } from '../start/view.ts';

/** How far a check is; or why there will be no report of it. */
export function progressView(check: ShownCheck, { csrfToken }: Frame): PageContent {
  const name = `${check.of.name} ${check.year}`;
  const isOver = check.because !== undefined;
  return {
    title: isOver ? `${name} could not be checked` : `Checking ${name}`,
    section: 'Check a return',
    hasErrors: isOver,
    beforeContent: wayBack('/returns/check', 'Back to check a return'),
    modules: isOver ? [] : [SCRIPTS.checkProgress],
    content: html`${isOver ? whyNot(check, name) : howFar(check, name)}
${removeForm(check.id, name, csrfToken)}`,
  };
}

function whyNot({ because, of, state }: ShownCheck, name: string): Html {
  const again = `/returns/check/new/${of.id}`;
  return html`${errorSummary({ title: state === 'refused' ? 'The files could not be read' : 'The check broke off', errorList: [{ text: because, href: again }] })}
<h1 class="govuk-heading-l">${name} could not be checked</h1>
<p class="govuk-body">Nothing of the files was kept. <a class="govuk-link" href="${again}">Check files again</a>.</p>`;
}

function howFar(check: ShownCheck, name: string): Html {
  const { bytesRead, bytes } = check;
  return html`<h1 class="govuk-heading-l">Checking ${name}</h1>
<div data-check-progress="${addressOf(check)}/progress">
<p class="govuk-body-l" role="status" data-check-said>${progressText(check)}</p>
<progress class="tl-progress" max="${Math.max(bytes, 1)}" value="${bytesRead}" aria-label="How much has been read" data-check-bar></progress>
</div>
<p class="govuk-body">The page looks again by itself, and shows what was found when everything is read. You can leave it and come back from <a class="govuk-link" href="/returns/check">check a return</a>.</p>`;
}

/** How far it is in words, with how long it will still take when that can be told. */
function progressText({ state, bytesRead, bytes, secondsLeft }: ShownCheck): string {
  if (state === 'waiting') return 'Waiting for another check to end.';
  const percent = bytes === 0 ? 0 : Math.floor((100 * bytesRead) / bytes);
  const left = secondsLeft === undefined ? '' : `, about ${countInWords(secondsLeft, 'second')} left`;
  return percent >= 100 ? 'Everything is read. Looking at the return as a whole.' : `${percent}% read${left}.`;
}
