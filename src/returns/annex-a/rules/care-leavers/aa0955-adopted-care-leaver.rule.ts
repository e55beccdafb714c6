import { fails, passes } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';

/** A child who was adopted is no care leaver. */
export const aa0955AdoptedCareLeaver = listRule({
  code: 'AA0955',
  severity: 'query',
  from: '2022-23',
  over: 'careLeavers',
  reads: ['careLeavers.id', 'adoptions.adoptedOn'],
  wrong: 'The young person is on list 9, and list 10 has an adoption order for them.',
  todo: 'Take them off list 9, or correct list 10.',
  check(row, found, { child }) {
    const adopted = child.lists.adoptions.find(({ adoptedOn }) => !adoptedOn.isBlank);
    if (adopted !== undefined) found(row.id, adopted.adoptedOn);
  },
  examples: () => [
    passes('there is no order', { careLeavers: [{}], adoptions: [{}] }),
    passes('another child was adopted', { careLeavers: [{}], adoptions: [{ id: 'C2', adoptedOn: '2025-05-01' }] }),
    fails('there is one', 'careLeavers.id', { careLeavers: [{}], adoptions: [{ adoptedOn: '2025-05-01' }] }),
  ],
});
