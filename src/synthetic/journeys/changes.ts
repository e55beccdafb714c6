import { addDays, type Day, dayOf, isoDay, type Moment } from '#domain/time/day.ts';
import { nextWorkingDay } from '#domain/time/working-days.ts';
import type { Child } from '../population/family.ts';
import { homeIn } from '../population/household.ts';
import type { Change, Diary } from './diary.ts';
import { officeMoment } from './office.ts';

/** What becomes known of a family's people later: births, a day of birth put right, a house move. */
export function tellChanges(diary: Diary, arrivedOn: Day): void {
  const { children, adults, kin } = diary.family;
  const known = new Map([...children, ...adults, ...kin.people].map(({ id, facts }) => [id, facts]));
  const changes = [
    ...diary.changes,
    ...children.flatMap((child) => [...birthOf(diary, child), ...correctionOf(diary, child, arrivedOn)]),
    ...moveOf(diary, arrivedOn),
  ];
  const by = diary.county.staff.frontDoor.reviewer;
  let at: Moment | undefined;
  for (const { on, person, change, reason } of changes.sort((one, other) => one.on - other.on)) {
    const before = known.get(person);
    if (before === undefined) continue;
    const facts = change(before);
    known.set(person, facts);
    at = officeMoment(diary.random, on, at);
    diary.enter(at, by, { do: 'change-person', person, facts, reason });
  }
}

function birthOf({ random, family }: Diary, child: Child): readonly Change[] {
  if (child.expectedOn === undefined) return [];
  const sex = random.pick(['male', 'female']);
  const isAsked = random.chance(0.7);
  return [
    {
      on: nextWorkingDay(addDays(child.bornOn, random.whole(0, 6))),
      person: child.id,
      reason: 'The child has been born.',
      change: ({ expectedOn: _, ...facts }) => ({
        ...facts,
        names: facts.names.map((name) => ({ ...name, given: child.given })),
        bornOn: isoDay(child.bornOn),
        sex,
        ...(isAsked ? { ethnicity: { code: family.ethnicity, source: 'parent' as const } } : {}),
        disabilities: ['NONE'],
      }),
    },
  ];
}

function correctionOf({ random }: Diary, child: Child, arrivedOn: Day): readonly Change[] {
  const { bornOn } = child.facts;
  if (bornOn === undefined || dayOf(bornOn) === child.bornOn) return [];
  return [
    {
      on: nextWorkingDay(addDays(arrivedOn, random.whole(4, 40))),
      person: child.id,
      reason: 'The birth certificate shows another day of birth.',
      change: (facts) => ({ ...facts, bornOn: isoDay(child.bornOn) }),
    },
  ];
}

// Families that hide from somebody do not move in this county: their first safe address holds.
function moveOf({ family, random }: Diary, arrivedOn: Day): readonly Change[] {
  const [child] = family.children;
  const isHiding = child?.facts.addresses.some(({ keepSafeFrom }) => keepSafeFrom.length > 0) ?? false;
  if (isHiding || !random.chance(0.12)) return [];
  const on = nextWorkingDay(addDays(arrivedOn, random.whole(30, 400)));
  const from = isoDay(addDays(on, -random.whole(1, 12)));
  const home = { ...homeIn(random, family.town), from, keepSafeFrom: [] };
  const moving = [
    ...family.children,
    ...family.adults.filter(({ livesApart }) => !livesApart),
    ...family.kin.people.filter(({ livesIn }) => livesIn),
  ];
  return moving.map(({ id }) => ({
    on,
    person: id,
    reason: 'The family has moved.',
    change: (facts) => ({
      ...facts,
      addresses: [...facts.addresses.map((address) => ({ ...address, until: address.until ?? from })), home],
    }),
  }));
}
