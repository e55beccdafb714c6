import type { PersonId } from '#domain/people/person.ts';
import type { Moment } from '#domain/time/day.ts';
import { dayOfMoment, isoMoment } from '#domain/time/moment.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import { type ContactAnswers, type ContactPlan, screeningOf, whatWasSaid } from './contact-answers.ts';
import { enterDecision, enterTwice } from './contact-entries.ts';
import { type ContactOutcomeCode, outcomesOf, ownDecision, ownWords } from './contact-outcomes.ts';
import { type Diary, eachOf, idsOf } from './diary.ts';
import { minutesAfter, officeMoment, soonAfter } from './office.ts';
import type { Source } from './sources.ts';

/** A contact that was decided. */
export interface ToldContact {
  readonly key: string;
  readonly source: Source;
  readonly decidedAt: Moment;
  /** When the decision was on the record. */
  readonly at: Moment;
  readonly outcomes: ReadonlyMap<PersonId, ContactOutcomeCode>;
}

/** Tells of a contact: what was said, how it was screened and decided, and whether the referrer was told. */
export function tellContact(diary: Diary, plan: ContactPlan): ToldContact {
  const { arrival, children, worker, follows } = plan;
  const key = diary.keyFor('contact');
  const said = whatWasSaid(diary, plan);
  const words = new Map(children.map((child) => [child.id, ownWords(diary, child, arrival)]));
  const opened = { key, own: eachOf(children, ({ id }) => words.get(id) ?? {}), state: 'open' as const };
  const first = { type: 'contact' as const, children: idsOf(children), ...(follows === undefined ? {} : { follows }) };
  diary.enter(arrival.enteredAt, worker, { do: 'record', ...first, ...opened, common: said });
  if (diary.random.chance(0.015)) enterTwice(diary, plan, said);

  const screenedAt = screeningMoment(diary, arrival.enteredAt);
  const screened = { ...said, ...screeningOf(diary, plan, screenedAt) };
  const screenedEntry = minutesAfter(screenedAt, diary.random.whole(2, 12));
  diary.enter(screenedEntry, worker, { do: 'continue', ...opened, common: screened });

  const decidedAt = decisionMoment(diary, screenedEntry);
  const at = minutesAfter(decidedAt, diary.random.whole(1, 6));
  const outcomes = outcomesOf(diary, children, plan.referralChance, said.purpose === 'information-only');
  const { manager } = diary.county.staff.frontDoor;
  const common: ContactAnswers = { ...screened, decidedAt: isoMoment(decidedAt), decidedBy: manager };
  const own = eachOf(children, ({ id }) => ({
    ...words.get(id),
    ...ownDecision(diary, outcomes.get(id) ?? 'no-further-action', said.purpose === 'information-only'),
  }));
  enterDecision(diary, plan, { key, common, own, at, isReferred: [...outcomes.values()].includes('referral') });
  return { key, source: plan.source, decidedAt, at, outcomes };
}

function screeningMoment({ random }: Diary, enteredAt: Moment): Moment {
  if (random.chance(0.86)) return soonAfter(random, enteredAt, 8, 110);
  return officeMoment(
    random,
    addWorkingDays(
      dayOfMoment(enteredAt),
      random.weigh([
        [1, 8],
        [2, 3],
        [3, 1],
      ]),
    ),
    enteredAt,
  );
}

function decisionMoment({ random }: Diary, screenedAt: Moment): Moment {
  const wait = random.weigh([
    [0, 62],
    [1, 26],
    [2, 7],
    [random.whole(3, 6), 5],
  ]);
  if (wait === 0) return soonAfter(random, screenedAt, 10, 150);
  return officeMoment(random, addWorkingDays(dayOfMoment(screenedAt), wait), screenedAt);
}
