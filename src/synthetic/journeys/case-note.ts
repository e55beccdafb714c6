import type { AnswersOf } from '#domain/definition/field.ts';
import type { caseNote } from '#domain/journey/case-note/case-note.record.ts';
import type { WorkerId } from '#domain/people/person.ts';
import type { Day } from '#domain/time/day.ts';
import { isoMoment, momentOfLondon } from '#domain/time/moment.ts';
import type { Child } from '../population/family.ts';
import { type Diary, idsOf } from './diary.ts';
import { officeMoment, writeUpDay } from './office.ts';
import { noteWords } from './visit-words.data.ts';

/** What a case note is answered with. */
type CaseNoteAnswers = AnswersOf<(typeof caseNote)['fields']>;

/** Something that happened between a worker and children on a day. */
export interface Occasion {
  readonly children: readonly Child[];
  readonly on: Day;
  readonly worker: WorkerId;
}

/** Tells of a call, a message or a talk between visits. */
export function tellCaseNote(diary: Diary, occasion: Occasion): void {
  const { kind, title, what } = diary.random.pick(noteWords);
  enterNote(diary, occasion, { kind, title, whatHappened: what });
}

function enterNote(diary: Diary, { children, on, worker }: Occasion, told: CaseNoteAnswers): void {
  const { random } = diary;
  const happened = momentOfLondon(on, random.whole(9, 16), random.whole(0, 11) * 5);
  diary.enter(officeMoment(random, writeUpDay(random, happened), happened), worker, {
    do: 'record',
    key: diary.keyFor('case-note'),
    type: 'case-note',
    children: idsOf(children),
    common: { happenedAt: isoMoment(happened), ...told },
    own: {},
    state: 'complete',
  });
}
