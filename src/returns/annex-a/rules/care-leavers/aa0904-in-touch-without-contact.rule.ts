import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** An authority is in touch by a contact that has a date. */
export const aa0904InTouchWithoutContact = listRule({
  code: 'AA0904',
  severity: 'error',
  from: '2022-23',
  over: 'careLeavers',
  reads: ['careLeavers.inTouch', 'careLeavers.lastContactOn'],
  wrong: 'The authority is in touch with the care leaver, and there is no date of contact.',
  todo: 'Add the date, or correct the answer.',
  check({ inTouch, lastContactOn }, found) {
    if (lastContactOn.isBlank && isWritten(inTouch, 'in-touch')) found(lastContactOn, inTouch);
  },
  examples: () => [
    passes('there is one', { careLeavers: [{ inTouch: 'Yes', lastContactOn: '2025-05-01' }] }),
    passes('they are not in touch', { careLeavers: [{ inTouch: 'No' }] }),
    fails('there is none', 'careLeavers.lastContactOn', { careLeavers: [{ inTouch: 'Yes' }] }),
    undecided('the answer cannot be read', 'careLeavers.inTouch', { careLeavers: [{ inTouch: '?' }] }),
  ],
});
