import { measureTable } from '#test/support/measure-table.ts';
import { visitsMetNobody } from './loc-visits-met-nobody.measure.ts';

measureTable(visitsMetNobody, [
  {
    because: 'R022 an attempt counts, and a visit that took place the next day does not take it away',
    lines: [
      ['visit', '2026-04-13T15:00:00Z', { outcome: 'nobody-in' }],
      ['visit', '2026-04-14T15:00:00Z', { outcome: 'met', howSeen: 'alone' }],
    ],
    facts: ['in 2026-04-13', 'out 2026-04-14'],
  },
  {
    because: 'an older note that a visit was tried counts alike',
    lines: [['case-note', '2026-03-13', { kind: 'unsuccessful-visit' }]],
    facts: ['in 2026-03-13'],
    says: /did not take place/,
  },
  {
    because: 'a visit without its day is told and not counted',
    lines: [['visit', '', { outcome: 'refused' }, { kept: '2026-04-13' }]],
    facts: ['excluded 2026-04-13'],
    says: /without its date/,
  },
  { because: 'a phone call is no visit', lines: [['case-note', '2026-04-13', { kind: 'phone' }]], facts: [] },
]);
