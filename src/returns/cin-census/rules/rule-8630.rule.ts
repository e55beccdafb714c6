import { isBefore } from '../../engine/before-and-after.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';

/** An episode must not close before its referral. */
export const rule8630 = cinRule({
  code: '8630',
  severity: 'error',
  from: '2022-23',
  over: 'episode',
  reads: ['CINdetails.CINclosureDate', 'CINdetails.CINreferralDate'],
  wrong: 'The episode closed before its referral.',
  todo: 'Look up both days and correct the one that was mistyped.',
  check({ closedOn, referredOn }, found) {
    if (isBefore(closedOn, referredOn)) found(closedOn, referredOn);
  },
  examples: () => [
    fails('its closure is the day before', 'CINclosureDate', on('2025-04-30', '2025-05-01')),
    passes('its closure is the same day', on('2025-05-01', '2025-05-01')),
    passes('its closure is the day after', on('2025-05-02', '2025-05-01')),
    passes('its closure is not there', on('', '2025-05-01')),
    passes('the referral has no date', on('2025-05-01', '')),
    undecided('its closure is no date', 'CINclosureDate', on('1 May', '2025-05-01')),
    undecided('the other is no date', 'CINreferralDate', on('2025-05-01', '1 May')),
  ],
});

function on(closedOn: string, referredOn: string) {
  return withEpisode({ closedOn, referredOn });
}
