import { fails, passes } from '../../checking/annex-a-example.ts';
import { childRule, everyChildColumn } from '../../checking/annex-a-rule.ts';

/** A row of a child that stands twice on a list is counted twice. */
export const aa0009RowGivenTwice = childRule({
  code: 'AA0009',
  severity: 'query',
  from: '2022-23',
  over: 'child',
  reads: [],
  readsIfThere: everyChildColumn(() => true),
  wrong: 'The row stands on the list more than once.',
  todo: 'Take one of them out; look whether the report joins two tables.',
  check(child, found) {
    if (child.rows.length < 2) return;
    const seen = new Set<string>();
    for (const { list, row, values } of child.rows) {
      if (child.lists[list].length < 2) continue;
      const key = JSON.stringify([list, ...values.map(({ cell }) => cell.value)]);
      if (seen.has(key)) found(row.id);
      seen.add(key);
    }
  },
  examples: () => [
    passes('two contacts of different days', {
      contacts: [{ receivedOn: '2025-05-01' }, { receivedOn: '2025-05-02' }],
    }),
    passes('one of another child', {
      contacts: [{ receivedOn: '2025-05-01' }, { id: 'C2', receivedOn: '2025-05-01' }],
    }),
    fails('all is the same', 'contacts.id', { contacts: [{ receivedOn: '2025-05-01' }, { receivedOn: '2025-05-01' }] }),
  ],
});
