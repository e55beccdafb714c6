import { workingDays } from '#domain/definition/timescale.ts';
import { measureTable } from '#test/support/measure-table.ts';
import { referrersToldInTime } from './loc-referrers-told-in-time.measure.ts';

measureTable(referrersToldInTime, [
  {
    because: 'R040 told on the fifth working day after the decision: in time',
    lines: [['contact', '2026-04-13', { decidedAt: '2026-04-14', source: '6', feedbackSentOn: '2026-04-21' }]],
    facts: ['in 2026-04-21'],
    says: /^Told on 21 April 2026, by the due day 21 April 2026, counted from 14 April 2026/,
  },
  {
    because: 'told on the sixth: late',
    lines: [['contact', '2026-04-13', { decidedAt: '2026-04-14', source: '6', feedbackSentOn: '2026-04-22' }]],
    facts: ['out 2026-04-22'],
  },
  {
    because: 'not told: out from the day after the due day',
    lines: [['contact', '2026-04-13', { decidedAt: '2026-04-14', source: '6' }]],
    facts: ['out 2026-04-22'],
    says: /^Not told by the due day 21 April 2026/,
  },
  {
    because: 'not decided yet: nobody is owed an answer',
    lines: [['contact', '2026-04-13', { source: '6' }]],
    facts: [],
  },
  {
    because: 'the referrer is anonymous: left out, and it says why',
    lines: [['contact', '2026-04-13', { decidedAt: '2026-04-14', source: '9' }]],
    facts: ['excluded 2026-04-14'],
    says: /nobody to tell/,
  },
  {
    because: 'told before the decision: left out until the dates are put right',
    lines: [['contact', '2026-04-13', { decidedAt: '2026-04-14', source: '6', feedbackSentOn: '2026-04-13' }]],
    facts: ['excluded 2026-04-13'],
    says: /check both dates/,
  },
  {
    because: 'the authority allows ten working days: told on the sixth is in time',
    lines: [['contact', '2026-04-13', { decidedAt: '2026-04-14', source: '6', feedbackSentOn: '2026-04-22' }]],
    facts: ['in 2026-04-22'],
    settings: {
      localLimits: { 'feedback-to-referrer': [{ from: '2020-01-01', within: workingDays(10), basis: 'Own standard' }] },
    },
  },
]);
