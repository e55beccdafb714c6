import { measureTable } from '#test/support/measure-table.ts';
import { contactDecisionsInTime } from './fd-02-contact-decisions-in-time.measure.ts';

measureTable(contactDecisionsInTime, [
  {
    because: 'decided on the day it came in: in time',
    lines: [['contact', '2026-04-13T09:00Z', { decidedAt: '2026-04-13T16:00Z' }]],
    facts: ['in 2026-04-13'],
  },
  {
    because: 'decided on the next working day, a minute before midnight in England: in time',
    lines: [['contact', '2026-04-13T09:00Z', { decidedAt: '2026-04-14T22:59Z' }]],
    facts: ['in 2026-04-14'],
    says: /^Decided on 14 April 2026, by the due day 14 April 2026, counted from 13 April 2026\.$/,
  },
  {
    because: 'decided a minute later, past midnight in England: a day late',
    lines: [['contact', '2026-04-13T09:00Z', { decidedAt: '2026-04-14T23:01Z' }]],
    facts: ['out 2026-04-15'],
    says: /after the due day 14 April 2026/,
  },
  {
    because: 'came in on Maundy Thursday: Good Friday, the weekend and Easter Monday do not count',
    lines: [['contact', '2026-04-02T15:00Z', { decidedAt: '2026-04-07T15:00Z' }]],
    facts: ['in 2026-04-07'],
  },
  {
    because: 'came in on a Saturday: Monday is day 1, and Tuesday is late',
    lines: [['contact', '2026-04-18T03:00Z', { decidedAt: '2026-04-21T09:00Z' }]],
    facts: ['out 2026-04-21'],
  },
  {
    because: 'came in on a bank holiday: the next working day is day 1',
    lines: [['contact', '2026-05-04T09:00Z', { decidedAt: '2026-05-05T16:00Z' }]],
    facts: ['in 2026-05-05'],
  },
  {
    because: 'came in on Friday and decided on Saturday: before the due day, so in time',
    lines: [['contact', '2026-04-17T09:00Z', { decidedAt: '2026-04-18T09:00Z' }]],
    facts: ['in 2026-04-18'],
  },
  {
    because: 'due on Friday and decided on Saturday: the working day was over, so late',
    lines: [['contact', '2026-04-16T09:00Z', { decidedAt: '2026-04-18T09:00Z' }]],
    facts: ['out 2026-04-18'],
  },
  {
    because: 'not decided: out from the day after the due day, which for some snapshots has not come yet',
    lines: [['contact', '2026-04-17T09:00Z']],
    facts: ['out 2026-04-21'],
    says: /^Not decided by the due day 20 April 2026/,
  },
  {
    because: 'decided before it was received: excluded until the dates are put right',
    lines: [['contact', '2026-04-17T09:00Z', { decidedAt: '2026-04-16T09:00Z' }]],
    facts: ['excluded 2026-04-16'],
    says: /check both dates/,
  },
  {
    because: 'received before any limit was in force: excluded',
    lines: [['contact', '2009-04-17T09:00Z', { decidedAt: '2009-04-17T10:00Z' }]],
    facts: ['excluded 2009-04-17'],
  },
  {
    because: 'R038 decided in time and written up eight days later: in time, and told apart',
    lines: [['contact', '2026-04-13T09:00Z', { decidedAt: '2026-04-14T10:00Z' }, { kept: '2026-04-22T10:00Z' }]],
    facts: ['in 2026-04-14'],
    says: /Written up 8 days later\.$/,
  },
  {
    because: 'R037 written up on the third day after is not late',
    lines: [['contact', '2026-04-13T09:00Z', { decidedAt: '2026-04-14T10:00Z' }, { kept: '2026-04-17T10:00Z' }]],
    facts: ['in 2026-04-14'],
    says: /counted from 13 April 2026\.$/,
  },
  {
    because: 'R038 kept at once and changed weeks later: in time, and says when it was last changed',
    lines: [['contact', '2026-04-13T09:00Z', { decidedAt: '2026-04-14T10:00Z' }, { changed: '2026-05-05T10:00Z' }]],
    facts: ['in 2026-04-14'],
    says: /The record was last changed 3 weeks later\.$/,
  },
  {
    because: 'from another system: when it was written up there is not known, so nothing is said of it',
    lines: [
      ['contact', '2026-04-13T09:00Z', { decidedAt: '2026-04-14T10:00Z' }, { kept: '2026-08-01', from: 'cin-census' }],
    ],
    facts: ['in 2026-04-14'],
    says: /counted from 13 April 2026\.$/,
  },
]);
