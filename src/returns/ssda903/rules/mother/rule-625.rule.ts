import { isAfter } from '../../../engine/before-and-after.ts';
import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { isAfterTheYear } from '../../checking/vocabulary/in-the-year.ts';
import { lastEpisode } from '../../checking/vocabulary/neighbouring-episodes.ts';

/** Her child was born by the end of the year, and by the day she left care: the end of the last episode, and not of one that ended before it [K]. */
export const rule625 = ssda903Rule({
  code: '625',
  severity: 'error',
  from: '2022-23',

  over: 'child',
  reads: ['Header.MC_DOB', 'Episodes.DEC', 'Episodes.DECOM'],

  wrong: 'Her child was born after the end of the year, or after she left care.',
  todo: 'Correct the date of birth of her child, or the end of the episode.',
  check(child, found, { year }) {
    const motherSince = child.header?.motherSince;
    if (motherSince === undefined || motherSince.isBlank) return;
    if (isAfterTheYear(motherSince, year)) return found(motherSince);
    const last = lastEpisode(child);
    if (last !== undefined && isAfter(motherSince, last.endedOn)) found(motherSince, last.endedOn);
  },
  examples: () => [
    passes('while she was looked after', left('01/05/2025', '02/05/2025')),
    passes('on the day she left', left('01/05/2025', '01/05/2025')),
    fails('the day after', 'MC_DOB', left('02/05/2025', '01/05/2025')),
    fails('after the year', 'MC_DOB', left('01/04/2026', '')),
    passes('care goes on', left('31/03/2026', '')),
    passes('she is no mother', left('', '01/05/2025')),
    passes('she is no mother, and which episode is the last cannot be read', {
      episodes: [{ startedOn: 'May' }, { startedOn: '2025-05-01' }],
    }),
    undecided('it is not a date', 'MC_DOB', left('May', '01/05/2025')),
  ],
});

/** A child who was looked after until a day, and whose own child was born on another. */
function left(motherSince: string, endedOn: string): ExampleChild {
  return { headers: { motherSince }, episodes: { startedOn: '01/05/2024', endedOn } };
}
