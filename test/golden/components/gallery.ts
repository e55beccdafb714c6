import { accordion } from '#web/components/accordion.ts';
import { alert } from '#web/components/alert.ts';
import { SCRIPTS } from '#web/components/asset-paths.ts';
import { autosaveForm } from '#web/components/autosave-form.ts';
import { backLink } from '#web/components/back-link.ts';
import { badge } from '#web/components/badge.ts';
import { board } from '#web/components/board.ts';
import { breadcrumbs } from '#web/components/breadcrumbs.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { characterCount } from '#web/components/character-count.ts';
import { chart } from '#web/components/chart.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { childBanner } from '#web/components/child-banner.ts';
import { clockTag } from '#web/components/clock-tag.ts';
import { conditionalField } from '#web/components/conditional-field.ts';
import { dateInput } from '#web/components/date-input.ts';
import { details } from '#web/components/details.ts';
import { errorSummary } from '#web/components/error-summary.ts';
import { fileUpload } from '#web/components/file-upload.ts';
import { filterLayout } from '#web/components/filter-layout.ts';
import { type Content, type Html, html } from '#web/components/html.ts';
import { identityBar } from '#web/components/identity-bar.ts';
import { input } from '#web/components/input.ts';
import { insetText } from '#web/components/inset-text.ts';
import { journeyLine } from '#web/components/journey-line.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { page } from '#web/components/page.ts';
import { pageHeaderActions } from '#web/components/page-header-actions.ts';
import { pagination } from '#web/components/pagination.ts';
import { panel } from '#web/components/panel.ts';
import { radios } from '#web/components/radios.ts';
import { repeatingGroup } from '#web/components/repeating-group.ts';
import { scrollingTable } from '#web/components/scrolling-table.ts';
import { select } from '#web/components/select.ts';
import { sideNavigation } from '#web/components/side-navigation.ts';
import { sortableTable } from '#web/components/sortable-table.ts';
import { subNavigation } from '#web/components/sub-navigation.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { tabs } from '#web/components/tabs.ts';
import { tag } from '#web/components/tag.ts';
import { taskList } from '#web/components/task-list.ts';
import { timeline } from '#web/components/timeline.ts';
import { warningText } from '#web/components/warning-text.ts';

const months = Array.from({ length: 24 }, (_, index) => {
  const month = (index + 3) % 12;
  return `${2024 + Math.floor((index + 3) / 12)}-${String(month + 1).padStart(2, '0')}`;
});

function section(title: string, content: Content): Html {
  return html`<h2 class="govuk-heading-l">${title}</h2>${content}`;
}

function child(): Content {
  return [
    identityBar({
      title: 'Visits and reviews',
      menus: [
        {
          buttonText: 'Record',
          items: [
            { text: 'Record a visit', href: '#' },
            { text: 'Record a review', href: '#' },
          ],
        },
      ],
    }),
    subNavigation({
      label: 'Child record',
      items: [
        { text: 'Summary', href: '#', active: true },
        { text: 'Story', href: '#' },
        { text: 'Documents', href: '#' },
      ],
    }),
    journeyLine({
      label: 'Journey so far',
      steps: [
        { title: 'Referral', state: 'done', href: '#', detail: '3 March 2026' },
        { title: 'Assessment', state: 'done', href: '#', detail: '28 April 2026' },
        { title: 'Strategy discussion', state: 'not taken', detail: 'Not needed' },
        { title: 'Child in need plan', state: 'current', href: '#', detail: 'Since 6 May 2026' },
        { title: 'Review', state: 'to come', detail: 'Due 4 August 2026' },
      ],
    }),
    clockTag({ state: 'overdue', text: 'was due 2 April 2026', because: '10 working days from 17 March 2026' }),
    clockTag({ state: 'met late', text: 'met 6 May 2026, due 1 May 2026' }),
    clockTag({ state: 'due', text: 'due 4 August 2026', because: 'Good Friday and Easter Monday not counted' }),
    timeline({
      headingLevel: 3,
      items: [
        {
          label: 'Visit to the home',
          byline: 'Morgan Ellery',
          on: { timestamp: '2026-05-06', text: '6 May 2026' },
          text: 'Seen alone. Spoke of school.',
        },
      ],
    }),
    badge({ text: 'Interpreter', classes: 'moj-badge--purple' }),
  ];
}

function questions(): Content {
  return [
    input({ name: 'surname', label: 'Surname', hint: 'As on the birth certificate', errorMessage: 'Enter a surname' }),
    input({
      name: 'weeks',
      label: 'Length of stay',
      suffix: 'weeks',
      inputmode: 'numeric',
      classes: 'govuk-input--width-3',
    }),
    dateInput({
      id: 'seen',
      namePrefix: 'seen',
      fieldset: { legend: 'When was the child seen?' },
      hint: 'For example, 27 3 2026',
      values: { 'seen-day': 31, 'seen-month': 2, 'seen-year': 2026 },
      errorMessage: 'February 2026 has 28 days',
    }),
    radios({
      name: 'alone',
      fieldset: { legend: { text: 'Was the child seen alone?', classes: 'govuk-fieldset__legend--m' } },
      items: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No', conditional: input({ name: 'alone-why', label: 'Why not?' }) },
      ],
      value: 'no',
    }),
    checkboxes({
      name: 'present',
      fieldset: { legend: 'Who was there?' },
      items: [
        { value: 'parent', text: 'A parent', hint: 'Or whoever has parental responsibility' },
        { value: 'carer', text: 'A carer' },
        { divider: 'or' },
        { value: 'none', text: 'No one else', behaviour: 'exclusive' },
      ],
      values: ['carer'],
    }),
    conditionalField({
      onlyWhen: { op: 'is', field: 'alone', value: 'no' },
      hint: 'Answer this if the child was not seen alone',
      content: input({ name: 'next-time', label: 'When will the child be seen alone?' }),
    }),
    select({
      name: 'place',
      label: 'Where?',
      items: [
        { value: '', text: 'Choose' },
        { value: 'home', text: 'Home' },
      ],
    }),
    characterCount({ name: 'account', label: 'What happened?', maxlength: 2000, rows: 3 }),
    repeatingGroup({
      name: 'people',
      legend: 'People spoken to',
      rowName: 'person',
      count: 1,
      fields: (prefix) => input({ name: `${prefix}name`, label: 'Name' }),
    }),
    fileUpload({ name: 'document', label: 'Add a document', isDropZone: true }),
    button({ text: 'Save and continue', preventDoubleClick: true }),
  ];
}

function tables(): Content {
  const head = ['Child', 'Visit', 'Worker', 'State'];
  const rows = [
    [
      html`<a class="govuk-link" href="#">Juniper Ashdown</a>`,
      '6 May 2026',
      'Morgan Ellery',
      tag({ text: 'Met', classes: 'govuk-tag--green' }),
    ],
    [
      html`<a class="govuk-link" href="#">Rowan Tilbury</a>`,
      '2 April 2026',
      'Priya Vance',
      tag({ text: 'Overdue', classes: 'govuk-tag--red' }),
    ],
  ];
  return [
    cardTable({ caption: 'Visits, as cards when narrow', firstCellIsHeader: true, head, rows }),
    sortableTable({
      caption: 'Caseloads, in any order',
      head: [
        { text: 'Worker', sort: 'ascending' },
        { text: 'Children', sort: 'none', format: 'numeric' },
      ],
      rows: [
        ['Morgan Ellery', { text: '1,200', sortValue: 1200, format: 'numeric' }],
        ['Priya Vance', { text: '18', sortValue: 18, format: 'numeric' }],
      ],
    }),
    scrollingTable({
      label: 'Children by month',
      caption: 'Children by month, scrolling when narrow',
      firstCellIsHeader: true,
      head: ['Team', ...months.slice(0, 10)],
      rows: [['North', ...months.slice(0, 10).map((_, index) => ({ text: 120 + index, format: 'numeric' as const }))]],
    }),
    pagination({
      previous: { href: '#' },
      next: { href: '#' },
      items: [
        { number: 1, href: '#' },
        { number: 2, href: '#', current: true },
        { ellipsis: true },
        { number: 12, href: '#' },
      ],
    }),
  ];
}

function facts(): Content {
  return [
    summaryList({
      card: { title: { text: 'Placement', headingLevel: 3 }, actions: [{ text: 'Correct', href: '#' }] },
      rows: [
        {
          key: 'Placed on',
          value: '6 May 2026',
          actions: [{ text: 'Change', href: '#', visuallyHiddenText: 'day placed' }],
        },
        { key: 'With', value: 'Foster carer <approved>' },
      ],
    }),
    taskList({
      items: [
        {
          title: 'Write the plan',
          href: '#',
          hint: 'With the family',
          status: { tag: { text: 'Not started', classes: 'govuk-tag--blue' } },
        },
        { title: 'Tell the school', status: 'Completed' },
      ],
    }),
    tabs({
      items: [
        { id: 'this-month', label: 'This month', panel: 'Twelve visits.' },
        { id: 'last-month', label: 'Last month', panel: 'Ten visits.' },
      ],
    }),
    accordion({
      id: 'sections',
      headingLevel: 3,
      items: [
        { heading: 'Health', content: 'Registered with a dentist.' },
        { heading: 'Education', content: 'At school.' },
      ],
    }),
    details({ summary: 'Why this day?', text: '45 working days from the referral.' }),
    insetText({ text: 'The plan was agreed with the family.' }),
    warningText({ text: 'The address must not be shared.' }),
    panel({ title: 'Visit recorded', text: 'The next is due on 17 June 2026', headingLevel: 2 }),
  ];
}

function lists(): Content {
  return [
    filterLayout({
      action: '/',
      selected: { clearHref: '#', categories: [{ heading: 'Team', items: [{ text: 'North', href: '#' }] }] },
      options: radios({
        name: 'team',
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: 'Team', classes: 'govuk-fieldset__legend--m' } },
        items: [
          { value: 'north', text: 'North' },
          { value: 'south', text: 'South' },
        ],
      }),
      content: html`<p class="govuk-body">12 children</p>`,
    }),
    sideNavigation({
      label: 'Reports',
      items: [
        { text: 'Scorecard', href: '#', active: true },
        { text: 'Returns', href: '#' },
      ],
    }),
    board({
      label: 'Team board',
      columns: [
        {
          id: 'column-1',
          title: 'Morgan Ellery',
          cards: [
            {
              title: 'Juniper Ashdown',
              href: '#',
              status: tag({ text: 'Overdue', classes: 'govuk-tag--red' }),
              detail: 'Visit was due 2 April',
            },
            { title: 'Rowan Tilbury', href: '#' },
          ],
        },
        { id: 'column-2', title: 'Priya Vance', cards: [] },
        {
          id: 'column-3',
          title: 'Not allocated',
          cards: [{ title: 'Wren Haldane', href: '#', detail: 'Referred today' }],
        },
      ],
    }),
  ];
}

function trend(): Html {
  return chart({
    id: 'trend',
    title: 'Assessments finished within 45 working days',
    description: 'North rose from 70% to 89% over two years; South fell from 88% to 77%.',
    months,
    unit: '%',
    lines: [
      { name: 'North team', values: months.map((_, index) => (index === 5 ? undefined : 70 + index * 0.8)) },
      { name: 'South team', values: months.map((_, index) => 88 - index * 0.5) },
    ],
    benchmarks: [{ name: 'England', value: 83.5 }],
    breaks: [{ month: months[14] ?? '', because: 'New guidance' }],
  });
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
      breadcrumbs({ items: [{ text: 'My work', href: '#' }, { text: 'Components' }], collapseOnMobile: true }),
      backLink({ href: '#' }),
    ],
    content: [
      errorSummary({ errorList: [{ text: 'Enter a surname', href: '#surname' }], disableAutoFocus: true }),
      notificationBanner({ text: 'The visit was recorded.', type: 'success', disableAutoFocus: true }),
      alert({ variant: 'warning', title: 'Two visits are overdue', text: 'Two visits are overdue.' }),
      pageHeaderActions({ heading: 'Components', items: [{ text: 'Record a visit', href: '#' }] }),
      section('A child', child()),
      section(
        'A form',
        autosaveForm({
          action: '#',
          draftId: 'gallery',
          revision: 1,
          autosaveUrl: '/autosave',
          userId: 'worker-1',
          signInUrl: '/sign-in',
          csrfToken: 'token',
          content: questions(),
        }),
      ),
      section('Facts', facts()),
      section('Tables', tables()),
      section('Lists', lists()),
      section('A figure over time', trend()),
    ],
  }).markup;
}
