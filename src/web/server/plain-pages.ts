import { backLink } from '#web/components/back-link.ts';
import { html } from '#web/components/html.ts';
import type { PageContent } from './screen.ts';

/** There is nothing here, or nothing this person may know of: the two are told alike. */
export function notFoundPage(because?: string): PageContent {
  return {
    title: 'Page not found',
    content: html`<h1 class="govuk-heading-l">Page not found</h1>
<p class="govuk-body">${because ?? 'If you typed the address, check it. If you followed a link, what it led to is not here.'}</p>
<p class="govuk-body"><a class="govuk-link" href="/">Go to your first page</a></p>`,
  };
}

/** Something that was asked and is not done, with the reason and the way back. */
export function refusedPage(because: string, back?: string): PageContent {
  return {
    title: 'This was not done',
    beforeContent: back === undefined ? undefined : backLink({ href: back }),
    content: html`<h1 class="govuk-heading-l">This was not done</h1>
<p class="govuk-body-l">${because}</p>
<p class="govuk-body"><a class="govuk-link" href="${back ?? '/'}">${back === undefined ? 'Go to your first page' : 'Go back to where you were'}</a></p>`,
  };
}

/** Something went wrong in the product itself: what was typed is kept, and there is a reference to give to support. */
export function faultPage(reference: string): PageContent {
  return {
    title: 'Sorry, something went wrong',
    content: html`<h1 class="govuk-heading-l">Sorry, something went wrong</h1>
<p class="govuk-body">It is not your fault, and nothing was half done. What you typed in a draft is kept: go back and try again.</p>
<p class="govuk-body">If it happens again, tell your support team this reference: <strong>${reference}</strong></p>
<p class="govuk-body"><a class="govuk-link" href="/">Go to your first page</a></p>`,
  };
}

/** A form that can no longer be trusted to come from this person's own page: the page is to be opened again. */
export function staleFormPage(back: string): PageContent {
  return {
    title: 'Open the page again',
    content: html`<h1 class="govuk-heading-l">Open the page again</h1>
<p class="govuk-body">The page you sent was opened too long ago, or in another browser. Nothing was changed.</p>
<p class="govuk-body">What you typed in a draft is kept. <a class="govuk-link" href="${back}">Open the page again</a> and send it once more.</p>`,
  };
}

/** Too many tries from one place. */
export function tooManyPage(): PageContent {
  return {
    title: 'Too many tries',
    content: html`<h1 class="govuk-heading-l">Too many tries</h1>
<p class="govuk-body">There were many tries to sign in from where you are. Wait a minute, then <a class="govuk-link" href="/sign-in">try again</a>.</p>`,
  };
}
