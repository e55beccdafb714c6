import { measureTable } from '#test/support/measure-table.ts';
import { visitsSeenAlone } from './loc-visits-seen-alone.measure.ts';

measureTable(visitsSeenAlone, [
  {
    because: 'R021 a visit on which the child was seen alone: in; with others, or not at all: out',
    lines: [
      ['visit', '2026-04-13T15:00:00Z', { outcome: 'met', howSeen: 'alone' }],
      ['visit', '2026-04-14T15:00:00Z', { outcome: 'met', howSeen: 'with-others' }],
      ['visit', '2026-04-15T15:00:00Z', { outcome: 'met', howSeen: 'not-seen' }],
    ],
    facts: ['in 2026-04-13', 'out 2026-04-14', 'out 2026-04-15'],
  },
  {
    because: 'R022 an attempt that met nobody is not counted here',
    lines: [['visit', '2026-04-13', { outcome: 'nobody-in' }]],
    facts: [],
  },
  {
    because: 'R021 seen, and seen alone: in',
    lines: [['case-note', '2026-03-13T15:00:00Z', { kind: 'visit', seen: 'yes', seenAlone: 'yes' }]],
    facts: ['in 2026-03-13'],
  },
  {
    because: 'seen with others: out',
    lines: [['case-note', '2026-03-13', { kind: 'visit', seen: 'yes', seenAlone: 'no' }]],
    facts: ['out 2026-03-13'],
    says: /seen, but not alone/,
  },
  {
    because: 'not seen: out',
    lines: [['case-note', '2026-03-13', { kind: 'visit', seen: 'no' }]],
    facts: ['out 2026-03-13'],
    says: /the child was not seen/,
  },
  {
    because: 'a visit that met nobody is no visit, nor is a phone call',
    lines: [
      ['case-note', '2026-03-13', { kind: 'unsuccessful-visit' }],
      ['case-note', '', { kind: 'phone' }],
    ],
    facts: [],
  },
  {
    because: 'a visit that does not say whether the child was seen: left out',
    lines: [['case-note', '2026-03-13', { kind: 'visit' }]],
    facts: ['excluded 2026-03-13'],
  },
]);
