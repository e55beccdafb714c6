import { fails, passes } from '../../checking/annex-a-example.ts';
import { childRule } from '../../checking/annex-a-rule.ts';

/** Contact after contact without a referral is what an inspector asks about first. */
export const aa0151ContactsWithoutReferral = childRule({
  code: 'AA0151',
  severity: 'query',
  from: '2022-23',
  over: 'child',
  reads: ['contacts.receivedOn', 'referrals.id'],
  wrong: 'There are three contacts or more, and no referral.',
  todo: 'Look whether the contacts taken together should have been a referral, and whether one is missing from list 3.',
  check(child, found) {
    const { contacts, referrals } = child.lists;
    const [last] = contacts.toReversed();
    if (contacts.length >= 3 && referrals.length === 0 && last !== undefined) found(last.receivedOn);
  },
  examples: () => [
    passes('there are two', { contacts: [{ receivedOn: '2025-05-01' }, { receivedOn: '2025-05-02' }] }),
    fails('there are three', 'contacts.receivedOn', {
      contacts: [{ receivedOn: '2025-05-01' }, { receivedOn: '2025-05-02' }, { receivedOn: '2025-05-03' }],
    }),
    passes('one became a referral', {
      contacts: [{ receivedOn: '2025-05-01' }, { receivedOn: '2025-05-02' }, { receivedOn: '2025-05-03' }],
      referrals: [{}],
    }),
  ],
});
