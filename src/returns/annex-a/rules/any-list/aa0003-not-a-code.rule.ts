import { fails, passes } from '../../checking/annex-a-example.ts';
import { anyRowRule, everyColumn } from '../../checking/annex-a-rule.ts';

/** A coded value is one of its set, however it is spelt; what files have used for two codes is neither. */
export const aa0003NotACode = anyRowRule({
  code: 'AA0003',
  severity: 'error',
  from: '2022-23',
  over: 'row',
  reads: [],
  readsIfThere: everyColumn(() => true),
  wrong: 'The value is not a code we know, or may stand for more than one.',
  todo: 'Write it as Ofsted’s guidance does. The rules that need it are not decided until it can be read.',
  check(row, found) {
    for (const { column, cell } of row.values) if (column.kind === 'code' && cell.fault !== undefined) found(cell);
  },
  examples: () => [
    passes('as the guidance has it', { contacts: [{ gender: 'a) Male' }] }),
    passes('as a council has it', { contacts: [{ gender: '1 - Male' }] }),
    passes('nothing stands there, which another rule tells', { contacts: [{ gender: '', source: 'q) 6: Police' }] }),
    fails('no file has used it', 'contacts.gender', { contacts: [{ gender: 'Q' }] }),
    fails('it may be either of two', 'contacts.gender', { contacts: [{ gender: 'Transgender Male' }] }),
  ],
});
