import { findMoreThanOne } from '../../engine/more-than-one.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisodes } from '../checking/rule-example.ts';
import { isOpenAndTakenFurther } from '../checking/vocabulary/open-and-closed.ts';

/** A child may have at most one episode that is both open and taken further. */
export const rule8815 = cinRule({
  code: '8815',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['CINdetails.ReferralNFA', 'CINdetails.CINclosureDate'],
  wrong: 'The child has more than one open episode that was taken further.',
  todo: 'Close the earlier episode, or bring the two together: a child in need has one episode at a time.',
  check({ episodes }, found) {
    const open = episodes.filter(isOpenAndTakenFurther);
    findMoreThanOne(
      open.map(({ closedOn }) => closedOn),
      found,
    );
  },
  examples: () => [
    passes('one is', withEpisodes({ noFurtherAction: '0', closedOn: '2025-05-01' }, { noFurtherAction: '0' })),
    passes('the other was not taken further', withEpisodes({ noFurtherAction: '1' }, { noFurtherAction: '0' })),
    passes('the other has no mark', withEpisodes({}, { noFurtherAction: '0' })),
    fails('two are', 'CINclosureDate', withEpisodes({ noFurtherAction: 'false' }, { noFurtherAction: '0' })),
    passes(
      'a closure that cannot be read is one',
      withEpisodes({ noFurtherAction: '0', closedOn: '1 May' }, { noFurtherAction: '0' }),
    ),
    undecided(
      'a mark is neither yes nor no',
      'ReferralNFA',
      withEpisodes({ noFurtherAction: 'N' }, { noFurtherAction: '0' }),
    ),
  ],
});
