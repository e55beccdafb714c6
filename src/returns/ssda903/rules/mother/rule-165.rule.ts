import { readableRowsFirst } from '../../../engine/given.ts';
import { type ExampleChild, fails, inYear, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { touchesTheYear } from '../../checking/vocabulary/in-the-year.ts';
import { isBoy, isGirl } from '../../checking/vocabulary/is-girl.ts';
import { isRespite } from '../../checking/vocabulary/respite.ts';

/**
 * Whether she is a mother is told by a code of the year of every girl who was looked after in the year, and of no boy.
 * That short breaks do not ask for it, and that it is neither asked nor refused where the sex is U, is [K]. That it is
 * told of a care leaver without episodes in the year is found by 628 alone.
 */
export const rule165 = ssda903Rule({
  code: '165',
  severity: 'error',
  from: '2022-23',
  over: 'headers',
  reads: ['Header.MOTHER', 'Header.SEX', 'Episodes.DECOM', 'Episodes.DEC', 'Episodes.LS'],
  wrong: 'Whether the child is a mother is missing for a girl, is given for a boy, or is neither 0 nor 1.',
  todo: 'Enter 1 or 0 for a girl, and leave it blank for a boy.',
  check(header, found, { child, year }) {
    const { mother, sex } = header;
    if (mother.fault !== undefined) found(mother);
    else if (!mother.isBlank && isBoy(header)) found(mother, sex);
    else if (mother.isBlank && isGirl(header)) {
      const episodes = readableRowsFirst(child.episodes, (each) => [each.startedOn, each.endedOn, each.legalStatus]);
      const episode = episodes.find((each) => touchesTheYear(each, year) && !isRespite(each));
      if (episode !== undefined) found(mother, sex, episode.startedOn);
    }
  },
  examples: () => [
    passes('a girl who is one', of('F', '1')),
    passes('a girl who is none', of('F', '0')),
    fails('a girl of whom it is not told', 'MOTHER', of('F', '')),
    fails('what is neither 0 nor 1', 'MOTHER', of('F', 'Y')),
    fails('a boy', 'MOTHER', of('M', '0')),
    passes('a boy of whom it is not told', of('M', '')),
    passes('the sex is not known', of('U', '')),
    passes('a girl without episodes', { headers: { sex: 'F' } }),
    passes('it ended before the year', of('F', '', { endedOn: '2025-03-31' })),
    fails('it ended on 1 April', 'MOTHER', of('F', '', { endedOn: '2025-04-01' })),
    passes('short breaks', of('F', '', { legalStatus: 'V3' })),
    inYear('2023-24', fails('a girl by the code of the year', 'MOTHER', of('2', ''))),
    inYear('2023-24', fails('a boy by the code of the year', 'MOTHER', of('1', '1'))),
    undecided('the sex cannot be read', 'SEX', of('girl', '')),
    fails('one that cannot be read hides no other', 'MOTHER', {
      headers: { sex: 'F' },
      episodes: [{ startedOn: 'May' }, { startedOn: '2025-05-01', legalStatus: 'C2' }],
    }),
    undecided('the start cannot be read', 'DECOM', of('F', '', { startedOn: 'May' })),
  ],
});

function of(sex: string, mother: string, episode: object = {}): ExampleChild {
  return { headers: { sex, mother }, episodes: { startedOn: '2023-05-01', legalStatus: 'C2', ...episode } };
}
