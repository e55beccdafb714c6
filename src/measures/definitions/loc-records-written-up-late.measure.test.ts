import { days } from '#domain/definition/timescale.ts';
import { measureTable } from '#test/support/measure-table.ts';
import { recordsWrittenUpLate } from './loc-records-written-up-late.measure.ts';

measureTable(recordsWrittenUpLate, [
  {
    because: 'R037 recorded on the third day after: in time, dated by the day it was recorded',
    lines: [['case-note', '2026-04-13', { kind: 'phone' }, { kept: '2026-04-16' }]],
    facts: ['out 2026-04-16'],
    says: /^Case note of 13 April 2026, recorded on 16 April 2026, by 16 April 2026\.$/,
  },
  {
    because: 'on the fourth: late',
    lines: [['case-note', '2026-04-13', { kind: 'phone' }, { kept: '2026-04-17' }]],
    facts: ['in 2026-04-17'],
  },
  {
    because: 'recorded in time and corrected long after: in time',
    lines: [['contact', '2026-04-13', {}, { kept: '2026-04-13', changed: '2026-06-01' }]],
    facts: ['out 2026-04-13'],
  },
  {
    because: 'recorded late in the evening, already the next day in England: that is its day',
    lines: [['contact', '2026-04-13', {}, { kept: '2026-04-16T23:30:00Z' }]],
    facts: ['in 2026-04-17'],
  },
  {
    because: 'every type of record is looked at, each by the day it happened on',
    lines: [
      ['referral', '2026-04-13', {}, { kept: '2026-04-14' }],
      ['allocation', '2026-04-20', { team: 'north' }, { kept: '2026-04-14' }],
      ['closure', '2026-03-02', {}, { kept: '2026-04-14' }],
    ],
    facts: ['out 2026-04-14', 'out 2026-04-14', 'in 2026-04-14'],
  },
  {
    because: 'from another system: it is not known when it was written up there',
    lines: [['referral', '2020-04-13', {}, { kept: '2026-04-14', from: 'cin-census' }]],
    facts: [],
  },
  {
    because: 'without the day it happened on: left out',
    lines: [['referral', '', {}, { kept: '2026-04-14' }]],
    facts: ['excluded 2026-04-14'],
  },
  {
    because: 'the authority allows a week',
    lines: [['case-note', '2026-04-13', { kind: 'phone' }, { kept: '2026-04-17' }]],
    facts: ['out 2026-04-17'],
    settings: { localLimits: { 'late-entry': [{ from: '2020-01-01', within: days(7), basis: 'Own standard' }] } },
  },
]);
