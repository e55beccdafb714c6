import type { Line } from '#test/support/history-builder.ts';
import { measureTable } from '#test/support/measure-table.ts';
import { assessedNotInNeed } from './fd-09-assessed-not-in-need.measure.ts';

const referral: Line = ['referral', '2026-04-03', { noFurtherAction: 'no', nextStep: 'assessment' }];
const assessed: Line = ['assessment', '2026-04-07', { authorisedOn: '2026-05-01', outcome: 'no-further-action' }];
const closed = (reason: string, follows = 'referral-1'): Line => ['closure', '2026-05-02', { reason }, { follows }];

measureTable(assessedNotInNeed, [
  {
    because: 'assessed and closed as RC8: in, on the date of the referral',
    lines: [referral, assessed, closed('RC8')],
    facts: ['in 2026-04-03'],
  },
  {
    because: 'closed to early help (RC9): in',
    lines: [referral, assessed, closed('RC9')],
    facts: ['in 2026-04-03'],
  },
  {
    because: 'a closure made from the assessment ends the referral too',
    lines: [referral, assessed, closed('RC8', 'assessment-1')],
    facts: ['in 2026-04-03'],
  },
  {
    because: 'an assessment from a census says no outcome, and asks for nothing more',
    lines: [referral, ['assessment', '2026-04-07', { authorisedOn: '2026-05-01' }], closed('RC8')],
    facts: ['in 2026-04-03'],
  },
  {
    because: 'closed on 31 March, the last day of the census year: in',
    lines: [referral, assessed, ['closure', '2027-03-31', { reason: 'RC8' }, { follows: 'referral-1' }]],
    facts: ['in 2026-04-03'],
  },
  {
    because: 'closed on 1 April, in the next census year: the referral was counted as open',
    lines: [referral, assessed, ['closure', '2027-04-01', { reason: 'RC8' }, { follows: 'referral-1' }]],
    facts: ['out 2026-04-03'],
    says: /not closed by the end of that census year/,
  },
  { because: 'closed as RC8 without an assessment: out', lines: [referral, closed('RC8')], facts: ['out 2026-04-03'] },
  { because: 'assessed and still open: out', lines: [referral, assessed], facts: ['out 2026-04-03'] },
  {
    because: 'closed for another reason: out',
    lines: [referral, assessed, closed('RC7')],
    facts: ['out 2026-04-03'],
  },
  {
    because: 'closed without a reason: out',
    lines: [referral, assessed, ['closure', '2026-05-02', {}, { follows: 'referral-1' }]],
    facts: ['out 2026-04-03'],
  },
  {
    because: 'the assessment asked for a child in need plan, so the child was found in need: out',
    lines: [referral, ['assessment', '2026-04-07', { outcome: 'child-in-need' }], closed('RC8')],
    facts: ['out 2026-04-03'],
  },
  {
    because: 'a strategy discussion is other activity: out',
    lines: [['referral', '2026-04-03', { nextStep: 'strategy-discussion' }], assessed, closed('RC8')],
    facts: ['out 2026-04-03'],
    says: /something else/,
  },
  {
    because: 'notes, decisions and allocations are not steps taken for the child: in',
    lines: [
      referral,
      ['case-note', '2026-04-08', { kind: 'visit' }, { follows: 'referral-1' }],
      ['management-decision', '2026-04-09', {}, { follows: 'referral-1' }],
      assessed,
      closed('RC8'),
    ],
    facts: ['in 2026-04-03'],
  },
  {
    because: 'any other record under the referral is a step: out',
    lines: [
      referral,
      assessed,
      ['notification', '2026-04-20', { kind: 'other' }, { follows: 'referral-1' }],
      closed('RC8'),
    ],
    facts: ['out 2026-04-03'],
  },
]);
