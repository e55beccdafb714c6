import type { AnswersOf, YesNoAnswer } from '#domain/definition/field.ts';
import type { visit } from '#domain/journey/visit/visit.record.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { Day, Moment } from '#domain/time/day.ts';
import { dayOfMoment, isoMoment, momentOfLondon } from '#domain/time/moment.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import { type Child, isBornBy } from '../population/family.ts';
import type { Occasion } from './case-note.ts';
import { about, type Diary, eachOf, idsOf, inTurn } from './diary.ts';
import { officeMoment, writeUpDay } from './office.ts';
import {
  babyWords,
  noBedroomReasons,
  notAloneReasons,
  notSeenReasons,
  unsuccessfulWords,
  visitChildWords,
  visitWords,
} from './visit-words.data.ts';

/** How a child was seen on a visit, so that an assessment can say the same. */
export interface Sighting {
  readonly on: Day;
  readonly by: WorkerId;
  readonly where: keyof typeof visitWords;
  readonly alone: YesNoAnswer;
  readonly words: string;
}

/** What a visit is answered with. */
type VisitAnswers = AnswersOf<(typeof visit)['fields']>;
/** What a visit is for. */
type Purpose = NonNullable<VisitAnswers['purpose']>;
type Own = Readonly<Record<PersonId, VisitAnswers>>;

const TALKS_FROM = 3 * 365;
const AT_SCHOOL_FROM = 5 * 365;

/** Tells of a visit, written up the same day or late, and answers how each child was seen. */
export function tellVisit(
  diary: Diary,
  { children, on, worker }: Occasion,
  purpose: Purpose,
): ReadonlyMap<PersonId, Sighting> {
  const { random } = diary;
  const happened = momentOfLondon(on, random.whole(9, 17), random.whole(0, 3) * 15);
  const where = placeOf(diary, children, on);
  const shift = random.whole(0, 11);
  const sightings = new Map<PersonId, Sighting>();
  const own = eachOf(children, (child): VisitAnswers => {
    const bedroom = where === 'home' ? { bedroomSeen: bedroomOf(diary, child, on) } : {};
    const because = whyNotSeen(diary, child, on);
    if (because !== undefined) return { howSeen: 'not-seen', whyNotSeen: because, ...bedroom };
    const sighting = { on, by: worker, where, ...encounter(diary, child, on, shift) };
    sightings.set(child.id, sighting);
    return {
      ...ownSighting(sighting),
      ...bedroom,
      aboutThisChild: about(child, inTurn(diary, child, visitChildWords, shift)),
    };
  });
  const common: VisitAnswers = {
    happenedAt: isoMoment(happened),
    visitedBy: worker,
    outcome: 'met',
    where,
    purpose,
    announced: { answer: where === 'school' || random.chance(0.5) ? 'yes' : 'no' },
    ...(random.chance(0.6) ? { alsoPresent: where === 'school' ? 'Class teacher, at the end' : 'Mother' } : {}),
    whatHappened: random.pick(visitWords[where]),
  };
  const at = officeMoment(random, writeUpDay(random, happened), happened);
  const note = { key: diary.keyFor('visit'), common, own };
  diary.enter(at, worker, {
    do: 'record',
    type: 'visit',
    children: idsOf(children),
    ...note,
    state: 'complete',
  });
  if (random.chance(0.02)) correctHour(diary, note, { happened, at, worker });
  return sightings;
}

function placeOf({ random }: Diary, children: readonly Child[], on: Day): Sighting['where'] {
  const areAllAtSchool = children.every(({ bornOn }) => on - bornOn > AT_SCHOOL_FROM);
  return random.weigh([
    ['home', 80],
    ['school', areAllAtSchool ? 20 : 0],
    ['elsewhere', 5],
  ]);
}

function whyNotSeen({ random }: Diary, child: Child, on: Day): string | undefined {
  if (!isBornBy(child, on)) return 'Not yet born.';
  return random.chance(0.09) ? random.pick(notSeenReasons) : undefined;
}

function encounter(diary: Diary, child: Child, on: Day, shift: number): Pick<Sighting, 'alone' | 'words'> {
  const { random, family } = diary;
  if (on - child.bornOn <= TALKS_FROM) {
    const because = 'Too young to be apart from a parent; watched together.';
    return { alone: { answer: 'no', because }, words: about(child, inTurn(diary, child, babyWords, shift)) };
  }
  const words = inTurn(diary, child, family.struggle.childsWords, shift);
  if (random.chance(0.74)) return { alone: { answer: 'yes' }, words };
  return { alone: { answer: 'no', because: random.pick(notAloneReasons) }, words };
}

function ownSighting({ alone, words }: Sighting): VisitAnswers {
  if (alone.answer === 'yes') return { howSeen: 'alone', childsWords: words };
  return { howSeen: 'with-others', whyNotAlone: alone.because ?? '', childsWords: words };
}

function bedroomOf({ random }: Diary, child: Child, on: Day): YesNoAnswer {
  if (!isBornBy(child, on)) return { answer: 'no', because: 'Not yet born; there is a place for the cot.' };
  return random.chance(0.7) ? { answer: 'yes' } : { answer: 'no', because: random.pick(noBedroomReasons) };
}

/** Tells of a visit that was tried and met nobody: it keeps its own line, however the next one goes. */
export function tellVisitTried(diary: Diary, { children, on, worker }: Occasion, purpose: Purpose): void {
  const { random } = diary;
  const happened = momentOfLondon(on, random.whole(9, 16), random.whole(0, 11) * 5);
  diary.enter(officeMoment(random, writeUpDay(random, happened), happened), worker, {
    do: 'record',
    key: diary.keyFor('visit'),
    type: 'visit',
    children: idsOf(children),
    common: {
      happenedAt: isoMoment(happened),
      visitedBy: worker,
      outcome: random.pick(['nobody-in', 'nobody-in', 'cancelled-by-family'] as const),
      where: 'home',
      purpose,
      announced: { answer: 'yes' },
      whatHappened: random.pick(unsuccessfulWords),
    },
    own: {},
    state: 'complete',
  });
}

function correctHour(
  diary: Diary,
  { key, common, own }: { readonly key: string; readonly common: VisitAnswers; readonly own: Own },
  { happened, at, worker }: { readonly happened: Moment; readonly at: Moment; readonly worker: WorkerId },
): void {
  const { random } = diary;
  const happenedAt = isoMoment(momentOfLondon(dayOfMoment(happened), 8, 30));
  diary.enter(officeMoment(random, addWorkingDays(dayOfMoment(at), random.whole(1, 4)), at), worker, {
    do: 'correct',
    key,
    common: { ...common, happenedAt },
    own,
    reason: 'The visit was before school, not later in the day: the diary shows it.',
  });
}
