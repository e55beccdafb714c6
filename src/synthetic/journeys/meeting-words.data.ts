/** What is said, decided and agreed at meetings of families in the pretend county. */
export const meetingWords = [
  {
    notes:
      'We looked at what has changed since we last met. School says mornings are better. The family said what helps, and what they still worry about.',
    decision: 'The plan goes on as it is, and is looked at again at the next meeting.',
    action: 'Ask the school for a place at breakfast club',
    owner: 'Social worker',
  },
  {
    notes:
      'The health visitor told of the last appointments. We talked about sleep, and who can help on the days that are hardest.',
    decision: 'A support worker comes twice a week for six weeks.',
    action: 'Book the support worker and tell the family the days',
    owner: 'Social worker',
  },
  {
    notes:
      'The family told how the evenings go now. Everybody agreed what is good enough, and how we would see that it is slipping.',
    decision: 'Fewer visits from next month, if the evenings stay calm.',
    action: 'Write down the evening routine together',
    owner: 'Parent',
  },
] as const;

/** What children say about a meeting. */
export const meetingChildWords = [
  'Tell them it is better when nobody shouts.',
  'I want to know what you said about me.',
  'I would like to go to the club with my friend.',
] as const;
