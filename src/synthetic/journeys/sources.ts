import type { ReferralSourceCode } from '#domain/code-sets/referral-source.codes.ts';
import type { Day } from '#domain/time/day.ts';
import { isWorkingDay } from '#domain/time/working-days.ts';
import type { Professional } from '../counties/county.ts';
import { isBornBy } from '../population/family.ts';
import type { Diary } from './diary.ts';
import { isSchoolHoliday } from './office.ts';

/** Who got in touch. */
export interface Source {
  readonly source: ReferralSourceCode;
  /** Their name and role, when they gave one. */
  readonly referrer?: string;
}

/** Somebody who might get in touch about the family on a day: schools when they are open, health visitors about the little ones. */
export function sourceOn(diary: Diary, day: Day): Source {
  const { random, family, county } = diary;
  const ages = family.children.filter((child) => isBornBy(child, day)).map(({ bornOn }) => (day - bornOn) / 365);
  const isAtSchool = ages.some((age) => age >= 4) && isWorkingDay(day) && !isSchoolHoliday(day);
  const source = random.weigh([
    ...SOURCES,
    ...OF_SCHOOL.map(([code, weight]) => [code, isAtSchool ? weight : weight / 20] as const),
    ['3B' as const, ages.some((age) => age < 5) ? 7 : 0],
  ]);
  if (source === '9' || source === '10') return { source };
  const known = county.professionals.filter((each) => each.source === source);
  if (known.length > 0) return { source, referrer: nameAndRole(random.pick(known)) };
  const role = ROLES[source];
  return role === undefined ? { source } : { source, referrer: role };
}

/** A professional as the record names them: "Cicely Pestle, head teacher, Thistleford Primary School". */
export function nameAndRole({ facts }: Professional): string {
  const [name] = facts.names;
  return [`${name?.given} ${name?.family}`, facts.role?.toLowerCase(), facts.agency].join(', ');
}

/** Shares of a hundred, near those that English authorities publish. */
const SOURCES: readonly (readonly [ReferralSourceCode, number])[] = [
  ['1A', 8],
  ['1B', 3],
  ['1C', 1],
  ['1D', 1],
  ['3A', 4],
  ['3D', 2],
  ['3E', 5],
  ['3F', 3],
  ['4', 3],
  ['5A', 2],
  ['5B', 2],
  ['5C', 2],
  ['5D', 5],
  ['6', 25],
  ['7', 3],
  ['8', 3],
  ['9', 3],
  ['10', 1],
];
const OF_SCHOOL: readonly (readonly [ReferralSourceCode, number])[] = [
  ['2A', 24],
  ['2B', 2],
  ['3C', 2],
];

/** What those whose name was not written down said of themselves. */
const ROLES: Partial<Readonly<Record<ReferralSourceCode, string>>> = {
  '1A': 'A relative',
  '1B': 'A neighbour',
  '2B': 'Education welfare officer',
  '3D': 'Practice nurse',
  '3E': 'Duty nurse, emergency department',
  '3F': 'Community midwife',
  '5A': 'Adult social care worker',
  '5B': 'Youth justice worker',
  '5C': 'Duty social worker of another authority',
  '7': 'Probation officer',
  '8': 'Children’s centre worker',
};
