/** What a second person says of a sending, each by itself: the three ways in which it goes wrong. */
export const checkPoints = {
  'right-person': 'It goes to the right person, at the right address',
  'right-files': 'Every enclosure is meant for this person, and I have opened each of them',
  'nothing-given-away': 'Nothing in it gives away what is kept safe, and nothing in it is about somebody else’s child',
} as const;

/** One of those three. */
export type CheckPoint = keyof typeof checkPoints;

/** All of them, in the order in which they are asked. */
export const checkPointIds = Object.keys(checkPoints) as readonly CheckPoint[];
