import { roleNames, roles } from '#domain/definition/role.ts';
import type { Worker } from '#domain/people/worker.ts';
import { button } from '#web/components/button.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { type Html, html } from '#web/components/html.ts';
import { insetText } from '#web/components/inset-text.ts';
import { radios } from '#web/components/radios.ts';
import type { PageContent } from '#web/server/screen.ts';
import { sightOfRole } from './sight-of-role.ts';

/** Words sent after a session ended: where they were going, and what they were. */
export interface CarriedWords {
  readonly action: string;
  readonly pairs: readonly (readonly [name: string, value: string])[];
}

/** What the sign-in page shows. */
export interface SignInModel {
  readonly people: readonly Worker[];
  readonly isDemonstration: boolean;
  readonly returnTo: string;
  readonly csrfToken: string;
  readonly problem?: string | undefined;
  /** A session was open and has run out. */
  readonly hasEnded?: boolean | undefined;
  readonly words?: CarriedWords | undefined;
}

/** Where people say who they are. */
export function signInPage(model: SignInModel): PageContent {
  const { problem, hasEnded, words } = model;
  return {
    title: 'Sign in',
    hasErrors: problem !== undefined,
    content: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${problem && errorSummary({ errorList: [{ text: problem, href: '#worker' }] })}
<h1 class="govuk-heading-l">${hasEnded ? 'Your session has ended' : 'Sign in'}</h1>
${hasEnded && insetText({ text: words ? 'What you wrote is kept on this page. Sign in, and you can send it again.' : 'Sign in to go on.' })}
${model.people.length > 0 ? choices(model) : html`<p class="govuk-body">Nobody can sign in here yet. Ask the person who looks after this system.</p>`}
</div></div>`,
  };
}

/** After signing in again: words that were sent too late, ready to be sent once more. */
export function carryOnPage({ action, pairs, csrfToken }: CarriedWords & { readonly csrfToken: string }): PageContent {
  return {
    title: 'Send what you wrote',
    content: html`<h1 class="govuk-heading-l">You are signed in again</h1>
<p class="govuk-body">What you wrote before your session ended has not been lost. Send it now.</p>
<form method="post" action="${action}"><input type="hidden" name="_csrf" value="${csrfToken}">${hidden(pairs, '')}
${button({ text: 'Send what I wrote' })}</form>`,
  };
}

function choices({ people, isDemonstration, returnTo, csrfToken, problem, words }: SignInModel): Html {
  return html`${isDemonstration && html`<p class="govuk-body">This is a demonstration. Everybody in it is invented. Choose whose work you want to see.</p>`}
<form method="post" action="/sign-in" novalidate>
<input type="hidden" name="_csrf" value="${csrfToken}"><input type="hidden" name="_return" value="${returnTo}">
${words && html`<input type="hidden" name="_action" value="${words.action}">${hidden(words.pairs, 'kept.')}`}
${radios({
  name: 'worker',
  fieldset: { legend: { text: 'Who are you?', classes: 'govuk-fieldset__legend--m' } },
  errorMessage: problem,
  classes: 'govuk-radios--small',
  items: byRole(people).map((worker) => ({
    value: worker.id,
    text: html`${worker.name}, ${roleNames[worker.role].toLowerCase()}`,
    hint: sightOfRole[worker.role],
  })),
})}
${button({ text: 'Sign in', preventDoubleClick: true })}
</form>`;
}

function hidden(pairs: CarriedWords['pairs'], prefix: string): Html[] {
  return pairs.map(([name, value]) => html`<input type="hidden" name="${prefix}${name}" value="${value}">`);
}

/** By their part, in the order in which a child's journey meets them, then by name. */
function byRole(people: readonly Worker[]): readonly Worker[] {
  return people.toSorted(
    (one, other) => roles.indexOf(one.role) - roles.indexOf(other.role) || one.name.localeCompare(other.name, 'en'),
  );
}
