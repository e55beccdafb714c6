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
    ...toTheMother(diary),
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

/** The mother as she stands on the record: whoever is only written down may be anybody of the family, from whom a home is kept. */
export function toTheMother({ family }: Pick<Diary, 'family'>): {
  readonly as: 'parent';
  readonly person?: string;
  readonly who?: string;
} {
  const mother = family.adults.find(({ part }) => part === 'mother');
  return mother === undefined ? { as: 'parent', who: 'Mother' } : { as: 'parent', person: mother.id };
}
