/** One outcome of an invented plan, with what is counted of it and what will be done. */
export interface OutcomeWords {
  readonly change: string;
  readonly measure: string;
  readonly unit: string;
  readonly baseline: number;
  readonly aim: number;
  readonly byWorker: string;
  readonly byService: string;
  readonly service: string;
  readonly family: string;
}

/** What plans are about. */
export const outcomeWords: readonly [OutcomeWords, ...OutcomeWords[]] = [
  {
    change: 'Goes to school every day and is there when it starts',
    measure: 'The school register, read together every Friday',
    unit: 'days at school a week',
    baseline: 2,
    aim: 5,
    byWorker: 'Walk the way to school with the family twice and agree who brings the child on which day',
    byService: 'Keep a place at breakfast club from 7.45',
    service: 'The school, head of year',
    family: 'Out of the house by 8.15, and ring school by 8.30 if the child is ill',
  },
  {
    change: 'Is at home with a grown-up who is awake and sober every evening',
    measure: 'What the child says on visits, and what visits after six o’clock find',
    unit: 'evenings a week with a sober grown-up',
    baseline: 3,
    aim: 7,
    byWorker: 'Visit after six o’clock once a week for six weeks',
    byService: 'Offer the first appointment and a named worker',
    service: 'Adult drug and alcohol service, duty worker',
    family: 'Keep the appointments, and ask grandmother to stay on the evenings that are hard',
  },
  {
    change: 'Hears no shouting or hitting at home',
    measure: 'What the child draws and says, and calls to the police',
    unit: 'nights a week without shouting',
    baseline: 4,
    aim: 7,
    byWorker: 'Make a safety plan with the child: where to go, whom to ring',
    byService: 'Start the programme for parents',
    service: 'Domestic abuse service, family worker',
    family: 'Go to the first four sessions, and leave the room when it gets loud',
  },
];

/** What children say when a plan is made. */
export const planChildWords: readonly [string, ...string[]] = [
  'I want mornings to be quiet.',
  'I would like somebody to come and watch me play football.',
  'I want my own bed and not be scared at night.',
];

/** Why things get stuck. */
export const stuckWords: readonly [string, ...string[]] = [
  'The waiting list is eleven weeks, and nobody told the family.',
  'Two appointments were missed when the car broke down.',
  'The service closed the referral after one letter.',
];
