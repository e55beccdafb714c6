import { isCode, readableFirst } from '../../../engine/given.ts';
import { fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';

/** A child’s short breaks are recorded by each stay (V3) or by the agreement (V4), not both in one year. */
export const rule426 = ssda903Rule({
  code: '426',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: ['Episodes.LS'],
  wrong: 'The child has short breaks under V3 and under V4 in one year.',
  todo: 'Record all short breaks of the year by the stay (V3), or all by the agreement (V4).',
  check({ episodes }, found) {
    const statuses = readableFirst(episodes.map(({ legalStatus }) => legalStatus));
    const stay = statuses.find((status) => isCode(status, 'V3'));
    const agreement = statuses.find((status) => isCode(status, 'V4'));
    if (stay !== undefined && agreement !== undefined) found(agreement, stay);
  },
  examples: () => [
    passes('all by the stay', withEpisodes({ legalStatus: 'V3' }, { legalStatus: 'V3' })),
    passes('all by the agreement', withEpisodes({ legalStatus: 'V4' }, { legalStatus: 'C2' })),
    fails('both', 'LS', withEpisodes({ legalStatus: 'V3' }, { legalStatus: 'V4' })),
    fails('the order does not matter', 'LS', withEpisodes({ legalStatus: 'V4' }, { legalStatus: 'V3' })),
    fails('it is told once', 'LS', withEpisodes({ legalStatus: 'V4' }, { legalStatus: 'V3' }, { legalStatus: 'V4' })),
    fails(
      'one that is no code hides nothing',
      'LS',
      withEpisodes({ legalStatus: 'V9' }, { legalStatus: 'V3' }, { legalStatus: 'V4' }),
    ),
    passes('each of two children has one', withEpisodes({ legalStatus: 'V3' }), withEpisodes({ legalStatus: 'V4' })),
    undecided('the other is no code', 'LS', withEpisodes({ legalStatus: 'V3' }, { legalStatus: 'V9' })),
    passes('there is no episode', {}),
  ],
});
