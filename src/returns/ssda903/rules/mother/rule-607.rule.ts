import { readableRowsFirst } from '../../../engine/given.ts';
import type { EpisodeRow } from '../../checking/return-rows.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isEndOfCare } from '../../checking/vocabulary/end-of-care.ts';
import { isInTheYear } from '../../checking/vocabulary/in-the-year.ts';
import { isGirl } from '../../checking/vocabulary/is-girl.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';

/** It is said of every girl who left care in the year, short breaks apart, whether she is a mother. */
export const rule607 = ssda903Rule({
  code: '607',
  severity: 'error',
  from: '2022-23',

  over: 'child',
  reads: ['Episodes.DEC', 'Episodes.REC', 'Episodes.LS', 'Header.MOTHER', 'Header.SEX'],

  wrong: 'The girl left care in the year, and it is not said whether she is a mother.',
  todo: 'Enter 1 when she is a mother, and 0 when she is not.',
  check(child, found, { year }) {
    const { header } = child;
    if (header === undefined || !header.mother.isBlank || !isGirl(header)) return;
    const cells = (each: EpisodeRow) => [each.reasonEnded, each.endedOn, each.legalStatus];
    const left = readableRowsFirst(child.episodes, cells).find(
      (episode) => isEndOfCare(episode) && isInTheYear(episode.endedOn, year) && !isRespite(episode),
    );
    if (left !== undefined) found(header.mother, left.endedOn, left.reasonEnded);
  },
  examples: () => [
    passes('it is said', left({ mother: '0' }, {})),
    fails('it is not', 'MOTHER', left({}, {})),
    passes('a boy', left({ sex: 'M' }, {})),
    passes('care went on', left({}, { reasonEnded: 'X1' })),
    passes('a short break', left({}, { legalStatus: 'V4' })),
    passes('she left before the year', left({}, { endedOn: '31/03/2025' })),
    undecided('the end is not a date', 'DEC', left({}, { endedOn: 'May' })),
  ],
});

/** A girl who left care in the year, but for what is said. */
function left(header: object, episode: object): ExampleChild {
  return {
    headers: { sex: 'F', ...header },
    episodes: { legalStatus: 'C2', endedOn: '01/05/2025', reasonEnded: 'E4A', ...episode },
  };
}
