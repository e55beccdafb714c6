/** Why an assessment begins now. */
export const whyWords: readonly string[] = [
  'The worry that brought the referral has not gone away, and nobody has yet heard what the child thinks of it.',
  'Help offered earlier did not change things. This assessment asks what would.',
  'Several people are worried about different things. This assessment puts them side by side with the family.',
];

/** Why no earlier event was used. */
export const noHistoryWords: readonly string[] = [
  'The family first came to our notice with this referral.',
  'Nothing is recorded from before; school and health visitor hold nothing either.',
];

/** Words for a child of under four, and for one who is older. */
interface ByAge {
  readonly little: readonly [string, ...string[]];
  readonly older: readonly [string, ...string[]];
}

/** Who a child is. */
export const identityWords: ByAge = {
  little: [
    '{name} was named for a great-grandmother. Two languages are sung at bedtime. The family speaks of the village where both grandparents grew up.',
    '{name} laughs at the dog before anybody else in the room. The family keeps the feast days of both sides.',
    '{name} is the one who is carried everywhere. Faith is not spoken of much at home; the seaside is.',
    '{name} likes bright colours and loud songs, and has a grandfather’s ears, as everybody says.',
  ],
  older: [
    '{name} would like it known that football matters most, then drawing. The family speaks of the village where both grandparents grew up.',
    '{name} is proud of being the one who can mend things. Sundays are for church and for grandmother’s stew.',
    '{name} has a cat, two best friends and strong opinions about breakfast. Faith is not spoken of much at home.',
    '{name} loves music and hums before speaking. The family keeps the feast days of both sides.',
  ],
};

/** How a child grows and learns. */
export const developmentWords: ByAge = {
  little: [
    'The health visitor is content with weight and length. {name} reaches for everything.',
    'Checks are up to date. {name} does something new each month and likes to be read to.',
    'A hearing test was missed and is booked again. {name} sleeps through on most nights.',
  ],
  older: [
    'Growing as expected, and eager to learn. {name} finds it hard to sit through a whole morning.',
    'Those who teach {name} are content. Reading has come on since the spring.',
    '{name} has missed lessons and is catching up with a little help. Sleep is broken on some nights.',
  ],
};

/** Why consent was refused, or not asked. */
export const consentWords = {
  refused: 'The parent does not want the employer to learn of it, and agreed to school and doctor only.',
  'not-sought': 'Asking might have put the child at more risk before the parent was safe.',
} as const;

/** What is said of a child who is not yet born. */
export const unbornWords = {
  notSeen: 'Not yet born.',
  identity: 'Not yet born. The family has chosen a name, and two languages will be spoken at home.',
  development: 'The midwife is content: appointments are kept and growth is as expected.',
} as const;

/** Why a child was not seen in the whole of an assessment. */
export const neverSeenWords = 'Was away with relatives at each visit; school saw the child and told us what was said.';

/** What it means for one child. */
export const childMeaningWords: readonly [string, ...string[]] = [
  'For {name} the evenings matter most: somebody calm to be with, and sleep.',
  'What {name} needs first is an adult outside the family who asks, and remembers the answer.',
  '{name} copes by keeping quiet; that must not be taken for being well.',
  '{name} is doing better than could be feared, and would notice first if things slipped.',
];

/** What is found when a worry does not bear out. */
export const noWorryWords = {
  risks: [
    {
      what: 'What was feared was not found',
      howMuch: 'Slight: a hard month, which the family has come through',
      howOften: 'Once',
      impact: 'The child remembers it and is not troubled by it',
    },
  ],
  analysis:
    'Everybody who knows the child was asked. What was reported was one bad evening; it has an explanation, and the parents dealt with it well.',
} as const;
