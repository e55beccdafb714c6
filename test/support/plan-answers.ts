import type { Answers } from '#domain/definition/answers.ts';

/** The answers of a plan that can be finished: one outcome that is counted, and two things to do about it. */
export function planAnswers(some: Answers = {}): Answers {
  return {
    startedOn: '2026-05-21',
    why: 'Mornings are hard and school is missed.',
    childsWords: 'I want gran to take me to school.',
    childsWordsOn: '2026-05-20',
    whatWeDid: 'Gran is in the plan.',
    outcomes: [outcome()],
    agreed: { answer: 'yes' },
    reviewOn: '2026-08-20',
    ...some,
  };
}

/** One outcome of a plan, with its actions. */
export function outcome(some: Answers = {}): Answers {
  return {
    change: 'Goes to school every day',
    measure: 'The register of the school',
    unit: 'days a week',
    baseline: 2,
    aim: 5,
    actions: [action(), action({ what: 'Ring the school nurse', who: 'worker', worker: 'soren', service: undefined })],
    ...some,
  };
}

/** One thing to be done. */
export function action(some: Answers = {}): Answers {
  return {
    what: 'Breakfast club',
    who: 'service',
    service: 'Hill School, the head of year',
    family: 'Bring her by 8',
    by: '2026-06-12',
    ...some,
  };
}

/** The answers of a review, but for the rows that come from the plan. */
export function planReviewAnswers(some: Answers = {}): Answers {
  return {
    reviewedOn: '2026-08-14',
    childsWords: 'School is better.',
    childsWordsOn: '2026-08-13',
    whatWeDid: 'We told the school.',
    outcome: 'go-on',
    reason: 'Much is better, not all.',
    ...some,
  };
}

/** A plan or its review with rows as they stand once they are recorded. */
export function plausiblePlanAnswers(type: 'child-in-need-plan' | 'plan-review'): Answers {
  if (type === 'child-in-need-plan') return withRowIds(planAnswers());
  return { ...planReviewAnswers(), outcomes: reviewedRows() };
}

/** Answers whose outcomes and actions have the ids they would have been given. */
function withRowIds(answers: Answers): Answers {
  return {
    ...answers,
    outcomes: [
      {
        ...outcome(),
        id: 'outcome-1',
        actions: [
          { ...action(), id: 'action-1' },
          { ...action(), id: 'action-2' },
        ],
      },
    ],
  };
}

/** The rows of a review of such a plan. */
function reviewedRows(): readonly Answers[] {
  const [first] = withRowIds({}).outcomes as readonly Answers[];
  return [
    {
      ...first,
      different: 'She goes more often.',
      value: 4,
      valueOn: '2026-08-13',
      reached: { answer: 'no' },
      actions: [
        { ...action(), id: 'action-1', state: 'done', doneOn: '2026-06-10' },
        { ...action(), id: 'action-2', state: 'stuck', why: 'Nobody rang back' },
      ],
    },
  ];
}
