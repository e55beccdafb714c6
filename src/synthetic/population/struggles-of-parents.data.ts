import type { Struggle } from './struggle.ts';

/** Families in which illness, drink, disability or want of money makes caring hard. */
export const strugglesOfParents: readonly Struggle[] = [
  {
    id: 'parent-unwell',
    share: 14,
    leastAge: 6,
    need: 'N3',
    factors: ['4B', '7A'],
    noticeShare: 0.1,
    notices: [['other', 1]],
    worries: [
      'The parent has been very low since the winter and told us that some days they cannot get up. The shopping and cooking are done by a child.',
      'The parent was taken to hospital on Sunday after saying that they could not go on. A friend is staying at the home for now.',
    ],
    risks: [
      {
        what: 'A parent is too unwell on some days to look after the child',
        howMuch: 'Moderate: others step in, and not always in time',
        howOften: 'In spells of one or two weeks',
        impact: 'The child does what adults should do, misses school and worries all day',
      },
    ],
    protections: [
      { what: 'The parent asks for help early', howWeKnow: 'They rang the crisis line themselves each time' },
      { what: 'The family has friends who know the plan', howWeKnow: 'Two of them came to the meeting' },
    ],
    childsWords: [
      '“I can tell what sort of day it is from the curtains.”',
      '“I make the packed lunches. I am good at it.”',
      '“I just want someone to check on them when I am at school.”',
    ],
    parentsViews: [
      'The parent says that they are getting better and are frightened of losing the family. They would like somebody to explain the illness at home.',
      'The parent says that too much is done by a child, and that they see it.',
    ],
    meaning: [
      'The parent’s love is not in doubt and the illness is treated. The gap is in the bad weeks. A plan that names who does what in such a week, and a break for the child, would close most of it.',
    ],
  },
  {
    id: 'parent-drinks',
    share: 10,
    need: 'N5',
    factors: ['1B', '4B'],
    noticeShare: 0.25,
    notices: [
      ['police-domestic-abuse', 2],
      ['other', 1],
    ],
    worries: [
      'The parent smelled of drink on three afternoons and was unsteady crossing the road with the family.',
      'A neighbour heard crying in the evening and found no adult at home. The parent came back at midnight, drunk.',
    ],
    risks: [
      {
        what: 'A parent drinks until nobody is looking after the child',
        howMuch: 'Serious at the weekends, when there is no other adult',
        howOften: 'Most weekends',
        impact: 'The child is put to bed late or not at all, and is tired for days',
      },
    ],
    protections: [
      { what: 'The parent began with the alcohol service', howWeKnow: 'The service confirms four meetings' },
      { what: 'A relative comes to stay on Saturdays', howWeKnow: 'The relative told us' },
    ],
    childsWords: [
      '“I pour it down the sink when I can.”',
      '“Weekdays are fine. I don’t like Saturdays.”',
      '“I like it when we bake. We only bake on good days.”',
    ],
    parentsViews: [
      'The parent says that drink helps them sleep, and that they had not seen how much is noticed at home.',
      'The parent says they can stop whenever they want. The grandparents say that they have heard it before.',
    ],
    meaning: [
      'On sober days the care is good, and the child shows it. The question is whether the change holds through a whole season. The child needs a sober adult nearby on any Saturday.',
    ],
  },
  {
    id: 'disability',
    share: 8,
    isAboutOneChild: true,
    need: 'N2',
    factors: ['5A', '6A'],
    noticeShare: 0,
    notices: [],
    worries: [
      'The parents ask for help: nobody has slept through a night in months, and the lift to the bathroom no longer works.',
      'The child is growing and can no longer be lifted by one person. The family asks for somebody to come in after school.',
    ],
    risks: [
      {
        what: 'The parents are worn out by care that never stops',
        howMuch: 'Moderate: one parent has hurt their back',
        howOften: 'Every night',
        impact: 'The child misses outings and the company of others of the same age',
      },
    ],
    protections: [
      { what: 'The parents know the child’s needs better than anybody', howWeKnow: 'School and nurses say so' },
      { what: 'The school sees the child every day', howWeKnow: 'The home-school book is full' },
    ],
    childsWords: [
      '“I want to go swimming. I can do it with the floaty thing.”',
      'Shown with picture cards: home, dog, happy; hospital, sad.',
      '“Ask me, not Mum. I can say it myself.”',
    ],
    parentsViews: [
      'The parents say that they need sleep, a hoist and one free Saturday a month, in that order.',
      'The parents say that they have told their story to eleven people and would like it to be written down once.',
    ],
    meaning: [
      'This is a careful and tired family. The needs are plain and so is the help: equipment, nights and short breaks. Without them the family will not hold.',
    ],
  },
  {
    id: 'hardship',
    share: 6,
    need: 'N4',
    factors: ['4B', '20'],
    noticeShare: 0.1,
    notices: [['other', 1]],
    worries: [
      'The family was told to leave their flat by the end of the month and is staying on a friend’s floor, all in one room.',
      'The electricity has been off for a week. The parent asked us for food and cried.',
    ],
    risks: [
      {
        what: 'The family has no settled home',
        howMuch: 'Moderate: they have slept in three places since the summer',
        howOften: 'All the time, until they are housed',
        impact: 'The child has no quiet place to sleep or play, and has lost a coat and most toys',
      },
    ],
    protections: [
      { what: 'The parent keeps every appointment', howWeKnow: 'The health visitor or school confirms it' },
      { what: 'Housing has taken their application', howWeKnow: 'The housing officer sent the letter' },
    ],
    childsWords: [
      '“My rabbit is at a friend’s. I visit.”',
      '“It is loud there and I sleep by the door.”',
      '“When we have a house I am having the top bunk.”',
    ],
    parentsViews: ['The parent says that everything would be all right with a front door and a key.'],
    meaning: [
      'The worry comes from want of a home, not from want of care. A home ends it; until then the child needs warm clothes, food and an adult outside the home who knows.',
    ],
  },
  {
    id: 'away-from-home',
    share: 6,
    leastAge: 12,
    isAboutOneChild: true,
    need: 'N6',
    factors: ['10A', '13A', '24A'],
    noticeShare: 0.5,
    notices: [
      ['missing', 6],
      ['custody', 2],
      ['other', 1],
    ],
    worries: [
      'The young person comes home at three in the morning with new trainers and a second phone, and will not say where from.',
      'The young person was seen getting into a car with men in their twenties outside the station, and was away until the next evening.',
    ],
    risks: [
      {
        what: 'Older people use the young person to carry things for them',
        howMuch: 'Serious: there is money owed, and there have been threats',
        howOften: 'Several nights a week',
        impact: 'The young person is tired, frightened and away from school, and sleeps with a chair against the door',
      },
    ],
    protections: [
      { what: 'A parent reports every absence within the hour', howWeKnow: 'Police records show it' },
      { what: 'The football coach is trusted', howWeKnow: 'The young person chose the coach as a contact' },
    ],
    childsWords: [
      '“It’s just driving around. You wouldn’t get it.”',
      '“If I stop they’ll come to the house.”',
      '“Nobody asked me to. I just don’t want to be at home.”',
    ],
    parentsViews: [
      'The parent says that they have lost the young person to people they have never seen, and want them found.',
    ],
    meaning: [
      'What looks like choice is debt and fear. The young person will talk to somebody who stays the same. The plan must protect the home as well.',
    ],
  },
];
