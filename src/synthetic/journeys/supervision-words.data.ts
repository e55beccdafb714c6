/** What a manager and a worker reflected on, which stands on no child’s file. */
export const reflectionWords: readonly string[] = [
  'We asked what we would think if this were the first visit, and what we might have grown used to.',
  'The worker dreads the door that does not open. We talked about what that does to the way the visit is told.',
  'We tried the father’s side: what would he say that we have not heard?',
];

/** What was said of one child in supervision, and what was to be done. */
export const supervisionWords: readonly {
  readonly whatChanged: string;
  readonly analysis: string;
  readonly decision: string;
  readonly action: string;
}[] = [
  {
    whatChanged: '{name} goes to school on most days again.',
    analysis: 'What helps is that somebody is up in the morning. It hangs on one person.',
    decision: 'Go on, and find a second person who can do it.',
    action: 'Ask the family who could take a turn in the mornings',
  },
  {
    whatChanged: 'Little that we can see. The last two talks with {name} were short.',
    analysis: 'We know what the adults say. We do not know how it is for {name}.',
    decision: 'See {name} alone, away from home.',
    action: 'See the child at school and write down their own words',
  },
  {
    whatChanged: 'The home is calmer, and {name} says so too.',
    analysis: 'The change is six weeks old. It has not yet been tried by a bad week.',
    decision: 'Keep the pace of visits until it has.',
    action: 'Agree with the family what a bad week would look like',
  },
];
