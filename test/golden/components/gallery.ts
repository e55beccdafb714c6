import { SCRIPTS } from '#web/components/asset-paths.ts';
import { backLink } from '#web/components/back-link.ts';
import { childBanner } from '#web/components/child-banner.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { type Content, type Html, html } from '#web/components/html.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { page } from '#web/components/page.ts';
import { pageHeaderActions } from '#web/components/page-header-actions.ts';
import { forms } from './gallery-of-forms.ts';
import { figures, lists, trend } from './gallery-of-lists.ts';
import { child, facts } from './gallery-of-records.ts';

function section(title: string, content: Content): Html {
  return html`<h2 class="govuk-heading-l">${title}</h2>${content}`;
}

/** Every component on one page, for looking at and for checking in a browser. */
export function gallery(): string {
  return page({
    title: 'Components',
    section: 'Gallery',
    hasErrors: true,
    isDemonstration: true,
    user: { name: 'Morgan Ellery', role: 'Social worker', signOutUrl: '/sign-out', csrfToken: 'token' },
    navigation: [
      { text: 'My work', href: '#', current: true },
      { text: 'Find a child', href: '#' },
      { text: 'Team board', href: '#' },
      { text: 'Scorecard', href: '#' },
    ],
    phase: { tag: { text: 'Demonstration' }, text: 'Nothing here is about a real person.' },
    modules: [SCRIPTS.autosave, SCRIPTS.conditionalFields, SCRIPTS.repeatingGroup],
    beforeContent: [
      childBanner({
        name: 'Juniper Ashdown',
        href: '#',
        facts: [
          { key: 'Born', value: '4 June 2017 (aged 8)' },
          { key: 'Status', value: 'Child in need' },
          { key: 'Worker', value: 'Morgan Ellery' },
        ],
        flags: [
          { text: 'Address withheld', tone: 'danger' },
          { text: 'Two workers to visit', tone: 'caution' },
          { text: 'Interpreter: Polish' },
        ],
      }),
      backLink({ href: '#' }),
    ],
    content: [
      errorSummary({ errorList: [{ text: 'Enter a surname', href: '#surname' }], disableAutoFocus: true }),
      notificationBanner({ text: 'The visit was recorded.', type: 'success', disableAutoFocus: true }),
      pageHeaderActions({ heading: 'Components', items: [{ text: 'Record a visit', href: '#' }] }),
      section('A child', child()),
      section('A form', forms()),
      section('Facts', facts()),
      section('Tables', figures()),
      section('Lists', lists()),
      section('A figure over time', trend()),
    ],
  }).markup;
}
