import { isAfter } from '../../../engine/before-and-after.ts';
import { readableRowsFirst } from '../../../engine/given.ts';
import type { EpisodeRow } from '../../checking/return-rows.ts';
import { type ExampleChild, fails, passes, undecided, withEpisodes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isAdoption } from '../../checking/vocabulary/end-of-care.ts';

/** No episode follows an adoption, in this year’s return or last year’s: earlier years are not held. */
export const rule199 = ssda903Rule({
  code: '199',
  severity: 'error',
  from: '2022-23',
  over: 'episodes',
  reads: ['Episodes.DECOM', 'Episodes.REC', 'Episodes last year.DECOM', 'Episodes last year.REC'],
  needs: ['last-year'],
  wrong: 'The child was adopted, but a later episode follows.',
  todo: 'Correct the reason the earlier episode ended; a child who comes into care after adoption has a new number.',
  check({ startedOn }, found, { child: { episodes, lastYear } }) {
    const adopted = [...(lastYear?.episodes ?? []), ...episodes].filter(mayBeAdoption);
    const inOrder = readableRowsFirst(adopted, (each) => [each.startedOn, each.reasonEnded]);
    const earlier = inOrder.find((each) => isAfter(startedOn, each.startedOn) && isAdoption(each));
    if (earlier !== undefined) found(startedOn, earlier.reasonEnded);
  },
  examples: () => [
    passes(
      'the adoption is the last',
      withEpisodes({ startedOn: '2025-05-01', reasonEnded: 'X1' }, { startedOn: '2025-06-01', reasonEnded: 'E11' }),
    ),
    fails(
      'one follows',
      'DECOM',
      withEpisodes({ startedOn: '2025-05-01', reasonEnded: 'E11' }, { startedOn: '2025-06-01' }),
    ),
    fails(
      'each that follows, also another adoption',
      ['DECOM', 'DECOM'],
      withEpisodes(
        { startedOn: '2025-05-01', reasonEnded: 'E12' },
        { startedOn: '2025-06-01' },
        { startedOn: '2025-07-01', reasonEnded: 'E11' },
      ),
    ),
    fails('the adoption was last year', 'DECOM', adoptedBefore('2025-06-01')),
    passes('it is the very episode', adoptedBefore('2024-05-01')),
    passes('last year ended otherwise', {
      ...adoptedBefore('2025-06-01'),
      lastYear: { episodes: { startedOn: '2024-05-01', reasonEnded: 'E4A' } },
    }),
    passes('the child is not in last year’s return', withEpisodes({ startedOn: '2025-05-01' })),
    undecided('a start cannot be read', 'DECOM', adoptedBefore('June')),
    {
      ...fails(
        'a reason that is no code hides no adoption',
        'DECOM',
        withEpisodes(
          { startedOn: '2025-04-01', reasonEnded: 'E10' },
          { startedOn: '2025-05-01', reasonEnded: 'E11' },
          { startedOn: '2025-06-01' },
        ),
      ),
      undecided: ['REC'],
    },
    undecided(
      'a reason is no code',
      'REC',
      withEpisodes({ startedOn: '2025-05-01', reasonEnded: 'E10' }, { startedOn: '2025-06-01' }),
    ),
    passes(
      'a start that cannot be read does not matter where care ended otherwise',
      withEpisodes({ startedOn: 'May', reasonEnded: 'E4A' }, { startedOn: '2025-06-01' }),
    ),
    passes('no episode follows it', withEpisodes({ startedOn: '2025-05-01', reasonEnded: 'E10' })),
  ],
});

/** Those that certainly ended otherwise are left out before their days are asked. */
function mayBeAdoption(episode: EpisodeRow): boolean {
  return episode.reasonEnded.fault !== undefined || isAdoption(episode);
}

function adoptedBefore(startedOn: string): ExampleChild {
  return { episodes: { startedOn }, lastYear: { episodes: { startedOn: '2024-05-01', reasonEnded: 'E11' } } };
}
