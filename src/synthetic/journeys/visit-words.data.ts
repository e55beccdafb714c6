/** What happened on a visit, by where it was. None of it is the story of anybody real. */
export const visitWords: Readonly<Record<'home' | 'school' | 'elsewhere', readonly string[]>> = {
  home: [
    'We sat in the kitchen. The home was warm, and there was food in the fridge. I explained why I came and what I write down.',
    'The visit was agreed by phone. The parents talked about the week; I asked what had been different from the last one.',
    'I came after school. I was shown the bedrooms. The parents and I went through the plan line by line.',
    'A short visit without notice. It was noisy and friendly. We agreed what each of us does before the next visit.',
  ],
  school: [
    'Seen at school in the quiet room, at a time that did not cost a favourite lesson. The teacher joined us at the end.',
    'Seen at school before lunch. We talked and drew. The parents knew of the visit.',
  ],
  elsewhere: [
    'We met at the library, as the home is being painted. There was a corner where we could talk.',
    'We walked in the park with the dog; it is easier to talk side by side.',
  ],
};

/** What is said of one child after a visit. */
export const visitChildWords: readonly [string, ...string[]] = [
  '{name} was playful and came to show me a drawing.',
  '{name} was tired and leaned on a parent the whole time.',
  '{name} spoke little at first and more when we went outside.',
  '{name} looked well and was dressed for the weather.',
];

/** What a child too young for words showed. */
export const babyWords: readonly [string, ...string[]] = [
  '{name} has no words yet. {name} turned to the parent’s voice, fed well and settled in their arms.',
  '{name} does not speak yet. {name} watched me from behind a chair, then brought me a brick.',
];

/** Why a child was not seen. */
export const notSeenReasons: readonly string[] = [
  'At a friend’s house; a visit at school is arranged.',
  'Asleep, and not to be woken.',
  'Did not want to come down; we agreed to try again at school.',
];

/** Why a child was seen, and not alone. */
export const notAloneReasons: readonly string[] = [
  'Chose to have a brother or sister there.',
  'The parent stayed in the room; I have asked for time alone at the next visit.',
  'Wanted a parent there this time.',
];

/** Why a child's bedroom was not seen. */
export const noBedroomReasons: readonly string[] = [
  'Seen at the last visit; nothing has changed.',
  'A baby was asleep in it.',
  'The parents would rather I asked another time; I will.',
];

/** What happened when nobody was seen. */
export const unsuccessfulWords: readonly string[] = [
  'Nobody answered. I left a card and rang; the phone was switched off.',
  'A neighbour said that the family is away until Sunday. I left a message.',
];

/** Calls and talks between visits. */
export const noteWords: readonly {
  readonly kind: 'phone' | 'message' | 'discussion';
  readonly title: string;
  readonly what: string;
}[] = [
  {
    kind: 'phone',
    title: 'Call from school',
    what: 'School rang: attendance is better this week, homework is done, and no worry was seen.',
  },
  {
    kind: 'discussion',
    title: 'Talk with the health visitor',
    what: 'The health visitor has weighed the youngest and is content. She will go again in four weeks.',
  },
  { kind: 'message', title: 'Text from a parent', what: 'The parent asks to move the visit by a day. Agreed.' },
  {
    kind: 'phone',
    title: 'Call with a parent',
    what: 'The parent told me of a hard weekend and rang the number we had agreed. We talked about what helped.',
  },
];
