import { addMonths } from '#domain/time/months.ts';
import { DateCell } from '../../../engine/cell.ts';
import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { anyRowRule, everyColumn } from '../../checking/annex-a-rule.ts';

/** A child is expected within nine months of the day the lists were drawn up, and a little more. */
export const aa0007BornTooLate = anyRowRule({
  code: 'AA0007',
  severity: 'error',
  from: '2022-23',
  over: 'row',
  reads: [],
  readsIfThere: everyColumn((property) => property === 'bornOn'),
  wrong: 'The date of birth is more than ten months after the day the lists were drawn up.',
  todo: 'Correct the date of birth.',
  check(row, found, { on }) {
    const bornOn = row.values.find(({ property }) => property === 'bornOn')?.cell;
    if (bornOn instanceof DateCell && (bornOn.day ?? on) > addMonths(on, 10)) found(bornOn);
  },
  examples: () => [
    passes('the child is expected', { contacts: [{ bornOn: '2026-06-01' }] }),
    passes('the last day that can be', { contacts: [{ bornOn: '2026-07-30' }] }),
    fails('nobody can know of it yet', 'contacts.bornOn', { contacts: [{ bornOn: '2026-07-31' }] }),
    undecided('the birth cannot be read', 'contacts.bornOn', { contacts: [{ bornOn: '2026' }] }),
  ],
});
