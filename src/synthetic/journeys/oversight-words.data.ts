/** What managers decided between the formal steps, why, and what risk they weighed. */
export const decisionWords: readonly {
  readonly about: string;
  readonly decision: string;
  readonly rationale: string;
  readonly risk: string;
}[] = [
  {
    about: 'Supervision: the plan',
    decision: 'Go on with the plan. See each child alone before the end of the month.',
    rationale: 'The parents do what was agreed, and the change is not yet old enough to rely on.',
    risk: 'That calm weeks hide what comes back on a bad one. Visits stay at their pace.',
  },
  {
    about: 'Supervision: direction',
    decision: 'Speak with school and the health visitor, and bring what they say to the next talk.',
    rationale: 'What we know comes from the parents alone.',
    risk: 'That the child is quieter with us than elsewhere and we miss it.',
  },
  {
    about: 'Whether the threshold is still met',
    decision: 'It is. Agree with the family what would have to be true for us to step back.',
    rationale: 'Two of the five things on the plan have been done.',
    risk: 'Stepping back too soon has brought families back to us within the year.',
  },
];

/** What a manager who read the whole chronology found. */
export const patternWords: readonly string[] = [
  'The worry comes in spring and in the weeks before Christmas, when money is short. School days are steady.',
  'Three notices in one year, each taken by itself. Read together they tell of one thing.',
  'Much about the adults, little from the child in the first months; that has changed since.',
];

/** What a manager wrote beside an event of the chronology. */
export const markWords: readonly string[] = [
  'The first time that somebody outside the family saw it.',
  'What was said here came true later; it should be read before any decision.',
];
