import { addDays, type Day, weekdayOf } from '#domain/time/day.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import type { Randomness } from '#synthetic/randomness.ts';

/** What came of a referral. */
export type Course = 'no-further-action' | 'assessed' | 'cin-plan' | 'enquiry' | 'protection';

/** Something that began and ended, or will. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day;
}

/** One section 47 enquiry as it truly was. */
export interface Enquiry {
  readonly startedOn: Day;
  readonly targetOn: Day;
  /** Undefined when none was needed. */
  readonly conferenceOn: Day | undefined;
}

/** One episode of need as it truly was, to its end; a census says of it what was known on its last day. */
export interface NeedEpisode {
  readonly course: Course;
  readonly referredOn: Day;
  readonly source: string;
  readonly need: string;
  readonly assessment: (Stretch & { readonly factors: readonly string[] }) | undefined;
  readonly enquiries: readonly Enquiry[];
  readonly cinPlans: readonly Stretch[];
  readonly protection: (Stretch & { readonly reviewedOn: readonly Day[]; readonly categories: Categories }) | undefined;
  readonly closedOn: Day;
  readonly reason: string;
}

type Categories = readonly [initial: string, latest: string];

const SOURCES = ['1A', '1B', '1D', '2A', '2B', '3A', '3B', '3E', '3F', '4', '5A', '5B', '5D', '6', '7', '8', '9'];
const FACTORS = [
  '1B',
  '2B',
  '3A',
  '3B',
  '4A',
  '4B',
  '5A',
  '6A',
  '10A',
  '11A',
  '13A',
  '14A',
  '15A',
  '16A',
  '17A',
  '18C',
];
const NEEDS = [
  ['N1', 55],
  ['N2', 8],
  ['N3', 4],
  ['N4', 10],
  ['N5', 15],
  ['N6', 3],
  ['N8', 5],
] as const;

/** An episode from its referral to its closure. */
export function needEpisode(chance: Randomness, referredOn: Day, course: Course): NeedEpisode {
  const told = { course, referredOn, source: chance.pick(SOURCES), need: chance.weigh(NEEDS) };
  const nothing = { assessment: undefined, enquiries: [], cinPlans: [], protection: undefined };
  if (course === 'no-further-action') return { ...told, ...nothing, closedOn: referredOn, reason: '' };
  const enquiries = course === 'enquiry' || course === 'protection' ? enquiriesOf(chance, referredOn, course) : [];
  const assessed = assessment(chance, referredOn, course, enquiries.at(-1));
  const conferenceOn = enquiries.at(-1)?.conferenceOn;
  const protection = conferenceOn === undefined ? undefined : protectionPlan(chance, conferenceOn);
  const cinPlans = plansOf(chance, course, protection?.until ?? assessed.until);
  const last = cinPlans.at(-1)?.until ?? assessed.until;
  // What ends with its assessment closes that day, so that no census tells of the closure without the assessment.
  const closedOn = course === 'assessed' || course === 'enquiry' ? last : addDays(last, chance.whole(1, 25));
  return { ...told, assessment: assessed, enquiries, cinPlans, protection, closedOn, reason: reasonOf(chance, course) };
}

/** Six in seven are done within 45 working days; none before what was enquired into is known. */
function assessment(
  chance: Randomness,
  referredOn: Day,
  course: Course,
  enquiry: Enquiry | undefined,
): NonNullable<NeedEpisode['assessment']> {
  const from = addWorkingDays(referredOn, chance.whole(0, 3));
  const isLate = chance.chance(0.15);
  const until = addWorkingDays(from, isLate ? chance.whole(46, 70) : chance.whole(8, 45));
  const known = enquiry?.conferenceOn ?? enquiry?.startedOn ?? until;
  const isWithout = course === 'assessed' && !isLate && chance.chance(0.2);
  const factors = isWithout ? ['21'] : chance.shuffled(FACTORS).slice(0, chance.whole(1, 4));
  return { from, until: Math.max(known, until) as Day, factors };
}

/** The last leads to a conference where there is a protection plan; one before it led to none. */
function enquiriesOf(chance: Randomness, referredOn: Day, course: 'enquiry' | 'protection'): readonly Enquiry[] {
  const first = addWorkingDays(referredOn, chance.whole(3, 12));
  const starts = chance.chance(0.1) ? [first, addDays(first, chance.whole(20, 60))] : [first];
  return starts.map((startedOn, at) => {
    const isHeld = course === 'protection' && at === starts.length - 1;
    const days = chance.chance(0.8) ? chance.whole(8, 15) : chance.whole(16, 25);
    const conferenceOn = isHeld ? addWorkingDays(startedOn, days) : undefined;
    return { startedOn, targetOn: addWorkingDays(startedOn, 15), conferenceOn };
  });
}

/** The first review within three months, the next within six months of the one before. */
function protectionPlan(chance: Randomness, from: Day): NonNullable<NeedEpisode['protection']> {
  const until = addDays(from, chance.whole(120, 760));
  const reviewedOn: Day[] = [];
  for (let on = onWeekday(addDays(from, chance.whole(75, 88))); on < until; ) {
    reviewedOn.push(on);
    on = onWeekday(addDays(on, chance.whole(150, 178)));
  }
  const initial = chance.pick(['NEG', 'NEG', 'EMO', 'EMO', 'PHY', 'SAB']);
  const latest = chance.chance(0.1) ? 'NEG' : initial;
  return { from, until, reviewedOn, categories: [initial, latest] };
}

/** A plan as a child in need follows the assessment, or steps down from protection. */
function plansOf(chance: Randomness, course: Course, after: Day): readonly Stretch[] {
  if (course !== 'cin-plan' && course !== 'protection') return [];
  const from = addDays(after, chance.whole(1, 8));
  const until = addDays(from, chance.whole(40, 360));
  if (!chance.chance(0.1)) return [{ from, until }];
  const again = addDays(until, chance.whole(5, 30));
  return [
    { from, until },
    { from: again, until: addDays(again, chance.whole(40, 200)) },
  ];
}

function reasonOf(chance: Randomness, course: Course): string {
  if (course === 'assessed') return chance.pick(['RC8', 'RC8', 'RC9']);
  return chance.weigh([
    ['RC7', 85],
    ['RC5', 8],
    ['RC4', 3],
    ['RC3', 3],
    ['RC1', 1],
  ] as const);
}

function onWeekday(day: Day): Day {
  return weekdayOf(day) > 5 ? addDays(day, -2) : day;
}
