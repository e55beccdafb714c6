import { dayOf } from '#domain/time/day.ts';
import { laterMonth, monthOf } from '#domain/time/months.ts';
import { board } from '#web/components/board.ts';
import { cardTable } from '#web/components/card-table.ts';
import { chart } from '#web/components/chart.ts';
import { filterLayout } from '#web/components/filter-layout.ts';
import { type Content, type Html, html } from '#web/components/html.ts';
import { pagination } from '#web/components/pagination.ts';
import { radios } from '#web/components/radios.ts';
import { scrollingTable } from '#web/components/scrolling-table.ts';
import { tag } from '#web/components/tag.ts';

const first = monthOf(dayOf('2024-04-01'));
const months = Array.from({ length: 24 }, (_, index) => laterMonth(first, index));

/** Tables of every kind, and the ways between their pages. */
export function figures(): Content {
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

/** Lists with filters, menus and boards. */
export function lists(): Content {
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

/** A figure over time, with a month missing, a benchmark and a change of counting. */
export function trend(): Html {
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
    breaks: [{ month: laterMonth(first, 14), because: 'New guidance' }],
  });
}
