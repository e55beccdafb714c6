import type { AnswersOf } from '#domain/definition/field.ts';
import type { letter } from '#domain/journey/letter/letter.record.ts';
import { isoDay, type Moment } from '#domain/time/day.ts';
import { dayOfMoment } from '#domain/time/moment.ts';
import type { Occasion } from './case-note.ts';
import { type Diary, idsOf } from './diary.ts';

type LetterAnswers = AnswersOf<(typeof letter)['fields']>;

/** Tells of the letter to a parent after a meeting, one about each child, on the day on which its minutes were approved. */
export function tellLetters(diary: Diary, { children, worker }: Omit<Occasion, 'on'>, at: Moment): void {
  const common: LetterAnswers = {
    kind: 'after-meeting',
    as: 'parent',
    who: 'Mother',
    language: 'en',
    words: 'We agreed who does what, and by when. The minutes say it in full.',
    sentOn: isoDay(dayOfMoment(at)),
    sentBy: worker,
    how: 'post',
  };
  for (const id of idsOf(children)) {
    const key = diary.keyFor('letter');
    diary.enter(at, worker, { do: 'record', key, type: 'letter', children: [id], common, own: {}, state: 'complete' });
  }
}
