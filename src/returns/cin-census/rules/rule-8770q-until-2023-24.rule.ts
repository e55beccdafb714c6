import { cinRule } from '../checking/cin-rule.ts';
import { type ExampleChild, fails, passes, undecided } from '../checking/rule-example.ts';
import { hadReachedAge } from '../checking/vocabulary/age.ts';
import { hasReferralTakenFurther } from '../checking/vocabulary/taken-further.ts';

/**
 * A child who had turned six before the reference date [K], with a referral taken further, should have a UPN or a
 * reason why it is not known other than UN1. There is no upper age: a young person keeps the number they had at
 * school.
 */
export const rule8770QUntil2023To24 = cinRule({
  code: '8770Q',
  severity: 'query',
  from: '2022-23',
  until: '2023-24',
  over: 'child',
  reads: [
    'ChildIdentifiers.UPN',
    'ChildIdentifiers.UPNunknown',
    'ChildIdentifiers.PersonBirthDate',
    'CINdetails.ReferralNFA',
  ],
  wrong: 'The child is old enough for school and has no UPN, and no reason that fits.',
  todo: 'Ask the school for the number; if there is none, say why with a reason other than UN1.',
  check(child, found, { census }) {
    const { upn, upnUnknown, bornOn } = child;
    const isExplained = upnUnknown.isKnown && upnUnknown.value !== 'UN1';
    if (!upn.isBlank || isExplained || !hadReachedAge(6, bornOn, census.closesOn)) return;
    if (hasReferralTakenFurther(child)) found(upn, upnUnknown, bornOn);
  },
  examples: () => [
    fails('the child had turned six before the reference date', 'UPN', referred({ bornOn: '2018-03-30' })),
    passes('the child turns six on the reference date', referred({ bornOn: '2018-03-31' })),
    passes('there is a number', referred({ bornOn: '2012-05-01', upn: 'H801200001001' })),
    passes('it is said why not', referred({ bornOn: '2012-05-01', upnUnknown: 'UN2' })),
    fails('UN1 is for children below school age', 'UPN', referred({ bornOn: '2012-05-01', upnUnknown: 'UN1' })),
    fails('UN9 is no reason', 'UPN', referred({ bornOn: '2012-05-01', upnUnknown: 'UN9' })),
    passes('no referral was taken further', { bornOn: '2012-05-01', details: [{ noFurtherAction: '1' }] }),
    passes('the child is not yet born', referred({ expectedOn: '2026-05-01' })),
    undecided('the birth has no readable date', 'PersonBirthDate', referred({ bornOn: '1 May' })),
  ],
});

function referred(child: ExampleChild): ExampleChild {
  return { ...child, details: [{ noFurtherAction: '0' }] };
}
