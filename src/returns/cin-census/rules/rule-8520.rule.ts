import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes, undecided } from '../checking/rule-example.ts';
import { isAfterTheYear } from '../checking/vocabulary/in-the-year.ts';

/** A birth date must not be later than the reference date. */
export const rule8520 = cinRule({
  code: '8520',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['ChildIdentifiers.PersonBirthDate'],
  wrong: 'The child was born after the reference date.',
  todo: 'Correct the birth date; for a child not yet born by then give the expected date instead.',
  check({ bornOn }, found, { census }) {
    if (isAfterTheYear(bornOn, census)) found(bornOn);
  },
  examples: () => [
    passes('it is the reference date', { bornOn: '2026-03-31' }),
    fails('it is the day after', 'PersonBirthDate', { bornOn: '2026-04-01' }),
    passes('there is none', { expectedOn: '2026-05-01' }),
    undecided('it is no date', 'PersonBirthDate', { bornOn: '2015-02-30' }),
  ],
});
