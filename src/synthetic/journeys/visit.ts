import type { seenWhere } from '#domain/code-sets/seen-where.codes.ts';
import type { AnswersOf, YesNoAnswer } from '#domain/definition/field.ts';
import type { caseNote } from '#domain/journey/case-note/case-note.record.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import { addDays, type Day, type Moment } from '#domain/time/day.ts';
import { dayOfMoment, isoMoment, momentOfLondon } from '#domain/time/moment.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import { type Child, isBornBy } from '../population/family.ts';
import { about, type Diary, eachOf, idsOf } from './diary.ts';
import { officeMoment, writeUpDay } from './office.ts';
import {
  babyWords,
  notAloneReasons,
  noteWords,
  notSeenReasons,
  unsuccessfulWords,
  visitChildWords,
  visitWords,
} from './visit-words.data.ts';

type NoteAnswers = AnswersOf<(typeof caseNote)['fields']>;

/** How a child was seen, so that an assessment can say the same. */
export interface Sighting {
  readonly on: Day;
  readonly by: WorkerId;
  readonly where: (typeof seenWhere.codes)[number]['code'];
  readonly alone: YesNoAnswer;
  readonly words: string;
}

/** A visit to be told. */
export interface Visit {
  readonly children: readonly Child[];
  readonly on: Day;
  readonly worker: WorkerId;
}

const TALKS_FROM = 3 * 365;

/** Tells of a visit, written up the same day or late, and answers how each child was seen. */
export function tellVisit(diary: Diary, { children, on, worker }: Visit): ReadonlyMap<PersonId, Sighting> {
  const { random } = diary;
  const happened = momentOfLondon(on, random.whole(9, 17), random.whole(0, 3) * 15);
  const sightings = new Map<PersonId, Sighting>();
  const own = eachOf(children, (child) => {
    const sighting = sightingOf(diary, child, on, worker);
    if (typeof sighting === 'string') return { seen: { answer: 'no', because: sighting } };
    sightings.set(child.id, sighting);
    return { ...ownSighting(sighting), aboutThisChild: about(child, random.pick(visitChildWords)) };
  });
  const common: NoteAnswers = {
    happenedAt: isoMoment(happened),
    kind: 'visit',
    title: random.pick(['Home visit', 'Planned visit', 'Visit after school']),
    visitedBy: worker,
    whatHappened: random.pick(visitWords),
  };
  const at = officeMoment(random, writeUpDay(random, happened), happened);
  const key = diary.keyFor('case-note');
  const note = { key, common, own };
  diary.enter(at, worker, { do: 'record', type: 'case-note', children: idsOf(children), ...note, state: 'complete' });
  if (random.chance(0.02)) correctHour(diary, note, { happened, at, worker });
  return sightings;
}

/** Tells of a visit at which nobody was seen. */
export function tellUnsuccessfulVisit(diary: Diary, { children, on, worker }: Visit): void {
  const { random } = diary;
  enterNote(diary, { children, on, worker }, {
    kind: 'unsuccessful-visit',
    title: 'Nobody in',
    visitedBy: worker,
    whatHappened: random.pick(unsuccessfulWords),
  });
}

/** Tells of a call, a message or a talk between visits. */
export function tellNote(diary: Diary, note: Visit): void {
  const { kind, title, what } = diary.random.pick(noteWords);
  enterNote(diary, note, { kind, title, whatHappened: what });
}

function enterNote(diary: Diary, { children, on, worker }: Visit, told: NoteAnswers): void {
  const { random } = diary;
  const happened = momentOfLondon(on, random.whole(9, 16), random.whole(0, 11) * 5);
  const at = officeMoment(random, writeUpDay(random, happened), happened);
  diary.enter(at, worker, {
    do: 'record',
    key: diary.keyFor('case-note'),
    type: 'case-note',
    children: idsOf(children),
    common: { happenedAt: isoMoment(happened), ...told },
    own: {},
    state: 'complete',
  });
}

/** How the child was seen, or why not. */
function sightingOf({ random, family }: Diary, child: Child, on: Day, by: WorkerId): Sighting | string {
  if (!isBornBy(child, on)) return 'Not yet born.';
  if (random.chance(0.09)) return random.pick(notSeenReasons);
  const isTalking = on - child.bornOn > TALKS_FROM;
  const where = isTalking && random.chance(0.3) ? 'school' : 'home';
  const alone = random.chance(isTalking ? 0.74 : 0.05);
  const because = isTalking ? random.pick(notAloneReasons) : 'Too young to be apart from a parent; watched together.';
  const words = isTalking ? random.pick(family.struggle.childsWords) : about(child, random.pick(babyWords));
  return { on, by, where, alone: alone ? { answer: 'yes' } : { answer: 'no', because }, words };
}

function ownSighting({ where, alone, words }: Sighting): NoteAnswers {
  return { seen: { answer: 'yes' }, seenWhere: where, seenAlone: alone, childsWords: words };
}

function correctHour(
  diary: Diary,
  { key, common, own }: { readonly key: string; readonly common: NoteAnswers; readonly own: Readonly<Record<PersonId, NoteAnswers>> },
  { happened, at, worker }: { readonly happened: Moment; readonly at: Moment; readonly worker: WorkerId },
): void {
  const { random } = diary;
  const really = momentOfLondon(dayOfMoment(happened), 8, 30);
  const correctedAt = officeMoment(random, addWorkingDays(addDays(dayOfMoment(at), 0), random.whole(1, 4)), at);
  const reason = 'The visit was before school, not later in the day: the diary shows it.';
  diary.enter(correctedAt, worker, { do: 'correct', key, common: { ...common, happenedAt: isoMoment(really) }, own, reason });
}
