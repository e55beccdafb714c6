import { findUnlessAlone } from '../../engine/more-than-one.ts';
import { cinRule } from '../checking/cin-rule.ts';
import { fails, passes } from '../checking/rule-example.ts';

/** NONE must not stand together with any disability. */
export const rule8790 = cinRule({
  code: '8790',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['Disabilities.Disability'],
  wrong: 'The child has a disability recorded together with NONE.',
  todo: 'Take NONE off, or the disability if it was recorded by mistake.',
  check({ disabilities }, found) {
    findUnlessAlone('NONE', disabilities, found);
  },
  examples: () => [
    passes('it stands alone', { disabilities: ['NONE'] }),
    passes('it is not there', { disabilities: ['LD', 'AUT'] }),
    fails('a disability stands with it', 'Disability', { disabilities: ['LD', 'NONE'] }),
    fails('so does what is no code', 'Disability', { disabilities: ['NONE', 'XX'] }),
    passes('twice is another rule’s', { disabilities: ['NONE', 'NONE'] }),
    passes('an empty element is nothing', { disabilities: ['NONE', ''] }),
    passes('there is none', {}),
  ],
});
