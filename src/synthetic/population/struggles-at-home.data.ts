import type { Struggle } from './struggle.ts';

/** Families in which somebody harms, frightens or overlooks the child at home. */
export const strugglesAtHome: readonly Struggle[] = [
  {
    id: 'domestic-abuse',
    share: 24,
    need: 'N1',
    factors: ['3B', '17A'],
    noticeShare: 0.45,
    notices: [
      ['police-domestic-abuse', 9],
      ['other', 1],
    ],
    worries: [
      'Neighbours heard shouting and something breaking while the family was at home. One parent had a cut lip and did not want to say how it happened.',
      'The parents argued in the street with the family in the car. One pushed the other against the door.',
      'A parent has bruises on both arms and said that the other parent had grabbed them, and not for the first time.',
    ],
    risks: [
      {
        what: 'Violence between the adults while the child is at home',
        howMuch: 'Serious: a parent has been hurt, and a door was broken',
        howOften: 'About once a month, more often when money is short',
        impact: 'The child wakes at night, startles at loud voices and will not be parted from one parent',
      },
    ],
    protections: [
      {
        what: 'The parent who was hurt has left before and knows whom to ring',
        howWeKnow: 'The domestic abuse service confirms it',
      },
      {
        what: 'A grandparent takes the family in at any hour',
        howWeKnow: 'The grandparent told us, and has done so',
      },
    ],
    childsWords: [
      '“I put my fingers in my ears and count to a hundred. Then it is usually finished.”',
      '“When they shout I sit on the stairs so I can see everybody.”',
      '“I like it best when it is only us and the telly is on.”',
    ],
    parentsViews: [
      'One parent says that the rows frighten them and that nobody at home should have to hear it. The other says it was a single bad night.',
      'Both parents say that nobody should grow up with this, and both agreed to meet the domestic abuse service.',
    ],
    meaning: [
      'The violence is more than a single night. The child manages by watching and staying quiet, which costs sleep and learning. What would change things is distance between the adults and a plan that the whole family knows.',
    ],
  },
  {
    id: 'neglect',
    share: 16,
    need: 'N1',
    factors: ['16A', '2B'],
    noticeShare: 0.1,
    notices: [['other', 1]],
    worries: [
      'Hungry and in the same clothes all week. Appointments have been missed three times.',
      'The home was very cold, with little food in the kitchen and one mattress for everybody.',
      'Health checks have been missed since the spring, and nobody answers the door.',
    ],
    risks: [
      {
        what: 'Food, warmth and health appointments are missed',
        howMuch: 'Moderate, and growing',
        howOften: 'Most weeks',
        impact: 'The child is tired and often ill',
      },
    ],
    protections: [
      { what: 'The parents let people help', howWeKnow: 'They opened the door to us on every visit but one' },
      { what: 'A neighbour cooks for them twice a week', howWeKnow: 'The parents and the neighbour both say so' },
    ],
    childsWords: [
      '“We have toast. I can make it myself.”',
      '“I would like my own bed, by the window.”',
      '“School dinner is the best bit.”',
    ],
    parentsViews: [
      'The parents say that they have been low and let things slide, and that they would like somebody to come alongside, not to tell them off.',
      'The parents say there has always been enough to eat. They agreed that the appointments were missed.',
    ],
    meaning: [
      'The child is loved and goes without. The parents manage when somebody helps them plan the week and stop managing when nobody does. Steady practical help would show within three months whether it can last.',
    ],
  },
  {
    id: 'harm',
    share: 7,
    leastAge: 5,
    need: 'N1',
    factors: ['18C', '4B'],
    noticeShare: 0.12,
    notices: [['police-domestic-abuse', 1]],
    worries: [
      'There is a mark on the child’s leg in the shape of a hand. The child says that an adult at home was cross.',
      'The child said at breakfast club that they were hit with a slipper for spilling milk, and asked us not to tell.',
    ],
    risks: [
      {
        what: 'An adult hits the child when angry',
        howMuch: 'Serious: marks were seen by two people',
        howOften: 'The child says every few weeks',
        impact: 'The child flinches, hides mistakes and is afraid of going home on Fridays',
      },
    ],
    protections: [
      { what: 'The child told a teacher the next day', howWeKnow: 'The teacher wrote it down as it was said' },
      { what: 'The other parent did not excuse it', howWeKnow: 'They said so to us and at the hospital' },
    ],
    childsWords: [
      '“I spilled it by accident. I said sorry really fast.”',
      '“I don’t want anybody to go to prison. I want it to stop.”',
      '“Gran never shouts. I like Gran’s.”',
    ],
    parentsViews: [
      'The parent says that they lost their temper once, are ashamed of it, and have signed up for the parenting course.',
      'The parents say that a smack never harmed them. They listened when the law was explained.',
    ],
    meaning: [
      'The child’s account is clear and has not changed. The adult’s anger comes with tiredness and debt; both can be helped. Until that is seen to work, the child needs people who ask and listen every week.',
    ],
  },
  {
    id: 'family-conflict',
    share: 9,
    leastAge: 4,
    need: 'N5',
    factors: ['17A'],
    noticeShare: 0.2,
    notices: [
      ['missing', 2],
      ['police-domestic-abuse', 1],
    ],
    worries: [
      'The parents live apart and argue at every handover, in front of everybody.',
      'There are rows every evening, and a door has been slammed off its hinges.',
    ],
    risks: [
      {
        what: 'The child is drawn into quarrels between the adults',
        howMuch: 'Moderate: nobody is hurt, and the child is never out of it',
        howOften: 'Every week, at every handover',
        impact: 'The child has headaches before visits and says what each adult wants to hear',
      },
    ],
    protections: [
      { what: 'Both parents want to be part of the child’s life', howWeKnow: 'Both came to every meeting' },
      { what: 'An aunt is trusted by everybody', howWeKnow: 'The child chose her to speak for them' },
    ],
    childsWords: [
      '“I have two toothbrushes and no quiet.”',
      '“I wish they would just text each other and not send me.”',
      '“Fridays are the worst. Nobody says who is coming.”',
    ],
    parentsViews: [
      'Each parent says that the other makes things difficult. Both say that nobody should have to choose between them.',
      'The parents say that they feel judged, and that they would try mediation if it were free.',
    ],
    meaning: [
      'Neither home is unsafe. What harms the child is standing between them. Mediation and a fixed calendar for handovers would take the weight off.',
    ],
  },
];
