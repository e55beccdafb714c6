import { isCode, readableFirst } from '../../engine/given.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';
import { isYes } from '../checking/vocabulary/taken-further.ts';

/** Reason UN7 for a missing UPN is allowed only when every referral of the child ended in no further action. */
export const rule8772 = cinRule({
  code: '8772',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['ChildIdentifiers.UPNunknown', 'CINdetails.ReferralNFA'],
  wrong:
    'The reason given for the missing UPN is that nothing followed the referral, and yet a referral was taken further.',
  todo: 'Find the UPN, or give the reason that fits.',
  check({ upnUnknown, episodes }, found) {
    if (!isCode(upnUnknown, 'UN7')) return;
    const marks = readableFirst(episodes.map(({ noFurtherAction }) => noFurtherAction));
    const other = marks.find((noFurtherAction) => !isYes(noFurtherAction));
    if (other !== undefined) found(upnUnknown, other);
  },
  examples: () => [
    passes('every referral ended so', {
      upnUnknown: 'UN7',
      details: [{ noFurtherAction: '1' }, { noFurtherAction: 'true' }],
    }),
    fails('one was taken further', 'UPNunknown', {
      upnUnknown: 'UN7',
      details: [{ noFurtherAction: '1' }, { noFurtherAction: '0' }],
    }),
    fails('of one it is not said', 'UPNunknown', { upnUnknown: 'UN7', details: [{}] }),
    passes('another reason is given', { upnUnknown: 'UN4', details: [{ noFurtherAction: '0' }] }),
    passes('none is given', withEpisode({ noFurtherAction: '0' })),
    fails('of another it is not readable', 'UPNunknown', {
      upnUnknown: 'UN7',
      details: [{ noFurtherAction: 'N' }, { noFurtherAction: '0' }],
    }),
    undecided('the mark is neither yes nor no', 'ReferralNFA', {
      upnUnknown: 'UN7',
      details: [{ noFurtherAction: 'N' }],
    }),
    undecided('the reason is no code', 'UPNunknown', { upnUnknown: 'UN9', details: [{ noFurtherAction: '0' }] }),
  ],
});
