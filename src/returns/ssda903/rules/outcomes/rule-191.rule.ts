import { type ExampleChild, fails, passes, undecided } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { areAllFilled, blankOf, healthAnswers } from '../../checking/vocabulary/filled.ts';
import { foundTogether } from '../../checking/vocabulary/found-together.ts';
import { wasLookedAfterAllYear } from '../../checking/vocabulary/periods-of-care.ts';

const ALL = { immunisations: '1', dentalCheck: '1', healthAssessment: '1', substanceMisuse: '0' };

/** A child looked after for the twelve months to 31 March has the four answers about health and substance misuse. */
export const rule191 = ssda903Rule({
  code: '191',
  severity: 'error',
  from: '2022-23',
  over: 'child',
  reads: [
    'OC2.CHILD',
    'OC2.IMMUNISATIONS',
    'OC2.TEETH_CHECK',
    'OC2.HEALTH_ASSESSMENT',
    'OC2.SUBSTANCE_MISUSE',
    'Episodes.DECOM',
    'Episodes.DEC',
    'Episodes.LS',
  ],
  wrong: 'The child was looked after all year, but not every answer about health and substance misuse is given.',
  todo: 'Give the four answers, or correct the episodes.',
  check(child, found, { year }) {
    const answers = child.outcomes.map(healthAnswers);
    if (answers.some(areAllFilled) || !wasLookedAfterAllYear(child, year)) return;
    foundTogether(found, answers[0] === undefined ? [child.id] : blankOf(answers[0]));
  },
  examples: () => [
    passes('all four', since('2024-05-01', ALL)),
    fails('one is missing', 'TEETH_CHECK', since('2024-05-01', { ...ALL, dentalCheck: '' })),
    fails('several are missing, told once', 'IMMUNISATIONS', since('2024-05-01', { sdqScore: '12' })),
    fails('there is no row', 'CHILD', { episodes: { startedOn: '2024-05-01', legalStatus: 'C2' } }),
    fails('since 1 April', 'IMMUNISATIONS', since('2025-04-01', {})),
    passes('since 2 April', since('2025-04-02', {})),
    passes('in short breaks all year', { episodes: { startedOn: '2024-05-01', legalStatus: 'V3' } }),
    passes('an answer that cannot be read is one', since('2024-05-01', { ...ALL, dentalCheck: 'Y' })),
    undecided('the start cannot be read', 'DECOM', since('long ago', {})),
    passes('the start need not be readable where all is given', since('long ago', ALL)),
  ],
});

function since(startedOn: string, outcomes: object): ExampleChild {
  return { episodes: { startedOn, legalStatus: 'C2' }, outcomes };
}
