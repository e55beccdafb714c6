import type { YesNoAnswer } from '#domain/definition/field.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { Day, Moment } from '#domain/time/day.ts';
import { dayOfMoment, isoMoment, momentOfLondon } from '#domain/time/moment.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import { type Child, isBornBy } from '../population/family.ts';
import type { CaseNoteAnswers, Occasion } from './case-note.ts';
import { about, type Diary, eachOf, idsOf, inTurn } from './diary.ts';
import { officeMoment, writeUpDay } from './office.ts';
import { babyWords, notAloneReasons, notSeenReasons, visitChildWords, visitWords } from './visit-words.data.ts';

/** How a child was seen on a visit, so that an assessment can say the same. */
export interface Sighting {
  readonly on: Day;
  readonly by: WorkerId;
  readonly where: keyof typeof visitWords;
  readonly alone: YesNoAnswer;
  readonly words: string;
}

type Own = Readonly<Record<PersonId, CaseNoteAnswers>>;

const TALKS_FROM = 3 * 365;
const AT_SCHOOL_FROM = 5 * 365;

/** Tells of a visit, written up the same day or late, and answers how each child was seen. */
export function tellVisit(diary: Diary, { children, on, worker }: Occasion): ReadonlyMap<PersonId, Sighting> {
  const { random } = diary;
  const happened = momentOfLondon(on, random.whole(9, 17), random.whole(0, 3) * 15);
  const where = placeOf(diary, children, on);
  const shift = random.whole(0, 11);
  const sightings = new Map<PersonId, Sighting>();
  const own = eachOf(children, (child): CaseNoteAnswers => {
    const because = whyNotSeen(diary, child, on);
    if (because !== undefined) return { seen: { answer: 'no', because } };
    const sighting = { on, by: worker, where, ...encounter(diary, child, on, shift) };
    sightings.set(child.id, sighting);
    return { ...ownSighting(sighting), aboutThisChild: about(child, inTurn(diary, child, visitChildWords, shift)) };
  });
  const common: CaseNoteAnswers = {
    happenedAt: isoMoment(happened),
    kind: 'visit',
    title: where === 'school' ? 'Visit at school' : random.pick(['Planned visit', 'Visit without notice']),
    visitedBy: worker,
    ...(random.chance(0.6) ? { alsoPresent: where === 'school' ? 'Class teacher, at the end' : 'Mother' } : {}),
    whatHappened: random.pick(visitWords[where]),
  };
  const at = officeMoment(random, writeUpDay(random, happened), happened);
  const note = { key: diary.keyFor('case-note'), common, own };
  diary.enter(at, worker, {
    do: 'record',
    type: 'case-note',
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

function ownSighting({ where, alone, words }: Sighting): CaseNoteAnswers {
  return { seen: { answer: 'yes' }, seenWhere: where, seenAlone: alone, childsWords: words };
}

function correctHour(
  diary: Diary,
  { key, common, own }: { readonly key: string; readonly common: CaseNoteAnswers; readonly own: Own },
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
