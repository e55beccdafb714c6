import { londonDayOf } from '#domain/history/child-history.ts';
import { countInWords } from '#domain/time/in-words.ts';
import type { CheckableReturn, CheckState, KeptCheck, ShownCheck } from '#usecases/ports.ts';
import { KEPT_DAYS } from '#usecases/return-checks/kept-until.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Attributes, type Html, html } from '#web/components/html.ts';
import { insetText } from '#web/components/inset-text.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { momentText, shortDayText } from '../../day-text.ts';

const STATES: Readonly<Record<CheckState, string>> = {
  waiting: 'Waiting',
  reading: 'Being read',
  checked: 'Checked',
  refused: 'Could not be read',
  failed: 'Broken off',
};

interface Model {
  readonly returns: readonly CheckableReturn[];
  readonly checks: readonly ShownCheck[];
  readonly kept: readonly KeptCheck[];
  readonly isRemoved: boolean;
}

/** Which return to check, what becomes of its files, the checks of this session, and those that are kept. */
export function startView({ returns, checks, kept, isRemoved }: Model, { csrfToken }: Frame): PageContent {
  const others = checks.filter((check) => !kept.some(({ id }) => id === check.kept));
  return {
    title: 'Check a return',
    content: html`${isRemoved && notificationBanner({ type: 'success', text: 'The check is gone, and everything of its files.' })}
<h1 class="govuk-heading-l">Check a return</h1>
<p class="govuk-body-l">See what is wrong with the files of a statutory return, and what to do about it, before they are sent.</p>
<h2 class="govuk-heading-m">Which return?</h2>
<ul class="govuk-list govuk-list--spaced">${returns.map(({ id, name }) => html`<li><a class="govuk-link govuk-!-font-weight-bold" href="/returns/check/new/${id}">${name}</a></li>`)}</ul>
${filesAreGone()}
${others.length > 0 && ofThisSession(others, csrfToken)}
${kept.length > 0 && keptOnPurpose(kept, returns, csrfToken)}`,
  };
}

/** What becomes of the files: said wherever they are asked for. */
export function filesAreGone(): Html {
  return insetText({
    text: html`<p class="govuk-body">Nothing leaves this service, and nothing of the files is put on the record.</p>
<p class="govuk-body">Only you can see a check. The files are removed as soon as they are read; what was found goes when you remove it, when you sign out, when your session ends, or after an hour in which you do not open it.</p>
<p class="govuk-body govuk-!-margin-bottom-0">A check that you ask to keep stays for you alone: its files and your explanations are removed when you remove it, or ${KEPT_DAYS} days after you last opened it.</p>`,
  });
}

function ofThisSession(checks: readonly ShownCheck[], csrfToken: string): Html {
  const rows = checks.map(({ id, of, year, files, startedAt, state }) => [
    html`<a class="govuk-link" href="/returns/check/${id}">${of.name} ${year}</a>`,
    namesOf(files),
    momentText(startedAt),
    STATES[state],
    removeButton(`the check of ${of.name} ${year}`, { formaction: `/returns/check/${id}/remove` }),
  ]);
  // One form round the table, in which each button says where it goes: a cell of a table holds no form.
  return html`<form method="post" action="/returns/check/${checks[0]?.id}/remove"><input type="hidden" name="_csrf" value="${csrfToken}">${cardTable(
    {
      caption: 'Your checks of this session',
      captionClasses: 'govuk-table__caption--m',
      head: ['Return', 'Files', 'Begun', 'State', 'Remove'],
      rows,
    },
  )}</form>`;
}

function keptOnPurpose(kept: readonly KeptCheck[], returns: readonly CheckableReturn[], csrfToken: string): Html {
  const rows = kept.map(({ id, of, year, files, keptAt, goesAt }) => {
    const what = `${returns.find((each) => each.id === of)?.name ?? of} ${year}`;
    return [
      what,
      namesOf(files.map(({ name }) => name)),
      shortDayText(londonDayOf(keptAt)),
      shortDayText(londonDayOf(goesAt)),
      html`${button({
        text: html`Open<span class="govuk-visually-hidden"> the kept check of ${what}</span>`,
        classes: 'tl-button-tight',
        preventDoubleClick: true,
        attributes: { formaction: `/returns/kept/${id}/open` },
      })} ${removeButton(`the kept check of ${what}`, { formaction: `/returns/kept/${id}/remove` })}`,
    ];
  });
  return html`<form method="post" action="/returns/kept/${kept[0]?.id}/open"><input type="hidden" name="_csrf" value="${csrfToken}">${cardTable(
    {
      caption: 'Checks you keep',
      captionClasses: 'govuk-table__caption--m',
      head: ['Return', 'Files', 'Kept since', 'Removed by itself', 'Open or remove'],
      rows,
    },
  )}</form>`;
}

function namesOf(files: readonly string[]): Html {
  return html`<span class="tl-break tl-value">${files.length === 1 ? files[0] : countInWords(files.length, 'file')}</span>`;
}

/** The form with the button that lets a check go at once. */
export function removeForm(check: string, what: string, csrfToken: string): Html {
  return html`<form method="post" action="/returns/check/${check}/remove"><input type="hidden" name="_csrf" value="${csrfToken}">${removeButton(`the check of ${what}`)}</form>`;
}

function removeButton(what: string, attributes: Attributes = {}): Html {
  return button({
    text: html`Remove now<span class="govuk-visually-hidden"> ${what}</span>`,
    classes: 'govuk-button--secondary tl-button-tight',
    preventDoubleClick: true,
    attributes,
  });
}
