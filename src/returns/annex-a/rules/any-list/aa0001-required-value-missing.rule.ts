import { fails, passes } from '../../checking/annex-a-example.ts';
import { anyRowRule, everyColumn } from '../../checking/annex-a-rule.ts';

/** A row is whole only with every value that Ofsted asks of all. */
export const aa0001RequiredValueMissing = anyRowRule({
  code: 'AA0001',
  severity: 'error',
  from: '2022-23',
  over: 'row',
  reads: [],
  readsIfThere: everyColumn(() => true),
  wrong: 'A value that every row needs is not there.',
  todo: 'Fill it in on the child’s record, or find why the report leaves it out.',
  check(row, found) {
    for (const { column, cell } of row.values) if (column.isRequired && cell.isBlank) found(cell);
  },
  examples: () => [
    passes('both are there', { contacts: [{ gender: 'M', receivedOn: '2025-05-01' }] }),
    fails('one is not there', 'contacts.gender', { contacts: [{ gender: '', receivedOn: '2025-05-01' }] }),
    fails('nor is the identifier', 'contacts.id', { contacts: [{ id: '', receivedOn: '2025-05-01' }] }),
    passes('an assessment may not be authorised yet', { assessments: [{ startedOn: '2025-05-01', authorisedOn: '' }] }),
  ],
});
