import { clockTag } from '#web/components/clock-tag.ts';
import { details } from '#web/components/details.ts';
import type { Content } from '#web/components/html.ts';
import { insetText } from '#web/components/inset-text.ts';
import { journeyLine } from '#web/components/journey-line.ts';
import { panel } from '#web/components/panel.ts';
import { subNavigation } from '#web/components/sub-navigation.ts';
import { summaryList } from '#web/components/summary-list.ts';
import { timeline } from '#web/components/timeline.ts';
import { warningText } from '#web/components/warning-text.ts';

/** What a child's page is made of. */
export function child(): Content {
  return [
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
  ];
}

/** Facts and words set apart. */
export function facts(): Content {
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
    details({ summary: 'Why this day?', text: '45 working days from the referral.' }),
    insetText({ text: 'The plan was agreed with the family.' }),
    warningText({ text: 'The address must not be shared.' }),
    panel({ title: 'Visit recorded', text: 'The next is due on 17 June 2026', headingLevel: 2 }),
  ];
}
