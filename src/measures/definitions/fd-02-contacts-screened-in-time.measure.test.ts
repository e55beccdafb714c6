import { type days, workingDays } from '#domain/definition/timescale.ts';
import { measureTable } from '#test/support/measure-table.ts';
import { contactsScreenedInTime } from './fd-02-contacts-screened-in-time.measure.ts';

const local = (within: ReturnType<typeof days>) => ({
  localLimits: { 'contact-screening': [{ from: '1990-01-01', within, basis: 'Local standard [L]' }] },
});

measureTable(contactsScreenedInTime, [
  {
    because: 'R038 screened the same working day: in time, whatever the decision',
    lines: [['contact', '2026-04-13T09:00Z', { screenedAt: '2026-04-13T16:00Z', decidedAt: '2026-04-20' }]],
    facts: ['in 2026-04-13'],
  },
  {
    because: 'screened the next day: late, even though the decision was in time',
    lines: [['contact', '2026-04-13T09:00Z', { screenedAt: '2026-04-14T09:00Z', decidedAt: '2026-04-14' }]],
    facts: ['out 2026-04-14'],
  },
  {
    because: 'came in on a Sunday and screened on Monday: in time',
    lines: [['contact', '2026-04-19T09:00Z', { screenedAt: '2026-04-20T09:00Z' }]],
    facts: ['in 2026-04-20'],
  },
  {
    because: 'not screened: out from the next day',
    lines: [['contact', '2026-04-13T09:00Z']],
    facts: ['out 2026-04-14'],
  },
  {
    because: 'an authority may allow a working day more',
    lines: [['contact', '2026-04-13T09:00Z', { screenedAt: '2026-04-14T09:00Z' }]],
    settings: local(workingDays(1)),
    facts: ['in 2026-04-14'],
  },
]);
