import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided, withEpisode } from '../checking/rule-example.ts';
import { hadReachedAge } from '../checking/vocabulary/age.ts';

/**
 * A child who had turned 25 before the reference date should not have an episode that is still open or closed after
 * the birthday.
 */
export const rule8775Q = cinRule({
  code: '8775Q',
  severity: 'query',
  from: '2022-23',
  over: 'episode',
  reads: ['ChildIdentifiers.PersonBirthDate', 'CINdetails.CINclosureDate'],
  wrong: 'The young person is over 25, and the episode went on after the birthday.',
  todo: 'Close the episode by the day of the birthday, or correct the birth date.',
  check({ closedOn }, found, { census: { closesOn }, child: { bornOn } }) {
    if (hadReachedAge(25, bornOn, closesOn) && hadReachedAge(25, bornOn, closedOn.day ?? closesOn))
      found(closedOn, bornOn);
  },
  examples: () => [
    fails('the birthday was the day before the reference date', 'CINclosureDate', {
      bornOn: '2001-03-30',
      details: [{}],
    }),
    passes('it is the reference date', { bornOn: '2001-03-31', details: [{}] }),
    passes('it closed on the birthday', { bornOn: '2000-05-01', details: [{ closedOn: '2025-05-01' }] }),
    fails('it closed the day after', 'CINclosureDate', { bornOn: '2000-05-01', details: [{ closedOn: '2025-05-02' }] }),
    passes('it closed the day before', { bornOn: '2000-05-01', details: [{ closedOn: '2025-04-30' }] }),
    passes('a birthday of 29 February falls on 1 March', {
      bornOn: '2000-02-29',
      details: [{ closedOn: '2025-03-01' }],
    }),
    passes('there is no birth date', withEpisode({})),
    undecided('the birth has no readable date', 'PersonBirthDate', { bornOn: 'May 2000', details: [{}] }),
    undecided('the closure has no readable date', 'CINclosureDate', {
      bornOn: '2000-05-01',
      details: [{ closedOn: 'May' }],
    }),
  ],
});
