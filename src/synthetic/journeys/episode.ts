import type { Day, Moment } from '#domain/time/day.ts';
import { dayOfMoment } from '#domain/time/moment.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import type { Child } from '../population/family.ts';
import { randomness } from '../randomness.ts';
import { allocate, endAllocation } from './allocation.ts';
import { tellAssessment } from './assessment.ts';
import { tellClosure } from './closure.ts';
import { tellContact } from './contact.ts';
import type { ContactPlan } from './contact-answers.ts';
import type { Diary } from './diary.ts';
import { tellNeed } from './need.ts';
import { tellNotification } from './notification.ts';
import { type Arrival, latestOf, soonAfter } from './office.ts';
import { tellPlans } from './plan.ts';
import { type NextStep, type ToldReferral, tellReferral } from './referral.ts';
import { sourceOn } from './sources.ts';

/** How one meeting of a family with the service is to begin. */
export interface Beginning {
  readonly arrival: Arrival;
  readonly worker: ContactPlan['worker'];
  readonly isKnown: boolean;
  readonly referralChance: number;
}

/** What came of it. */
export interface ToldEpisode {
  readonly endsOn: Day;
  readonly wasReferred: boolean;
}

/** Tells of one meeting of a family with the service, from the notice or contact it begins with to its end. */
export function tellEpisode(diary: Diary, beginning: Beginning): ToldEpisode {
  const { random, family } = diary;
  if (!random.chance(family.struggle.noticeShare)) return tellFromContact(diary, beginning);
  const { arrival, worker } = beginning;
  const outcome = random.chance(0.4) ? 'contact' : 'noted';
  const notice = tellNotification(diary, arrival, worker, outcome);
  if (outcome === 'noted') return { endsOn: dayOfMoment(notice.at), wasReferred: false };
  // What makes the contact carries over when the notice came in: its clocks run from then.
  const enteredAt = soonAfter(random, notice.at, 3, 20);
  return tellFromContact(diary, { ...beginning, arrival: { ...arrival, enteredAt } }, notice);
}

function tellFromContact(
  diary: Diary,
  beginning: Beginning,
  notice?: ReturnType<typeof tellNotification>,
): ToldEpisode {
  const { random, family } = diary;
  const all = notice?.children ?? family.children;
  const children = family.struggle.isAboutOneChild || random.chance(0.12) ? all.slice(-1) : all;
  const begun = beginning.arrival.receivedAt;
  const source = notice?.source ?? sourceOn(diary, dayOfMoment(begun));
  const said = notice?.said ?? random.pick(family.struggle.worries);
  const follows = notice === undefined ? {} : { follows: notice.key };
  const contact = tellContact(diary, { ...beginning, children, source, said, ...follows });
  const referred = children.filter(({ id }) => contact.outcomes.get(id) === 'referral');
  if (referred.length === 0) return { endsOn: dayOfMoment(contact.at), wasReferred: false };
  const referral = tellReferral(diary, contact, referred);
  return { endsOn: tellAfterReferral(diary, referral, begun), wasReferred: true };
}

function tellAfterReferral(diary: Diary, referral: ToldReferral, begun: Moment): Day {
  const { random, county } = diary;
  const taking = (...steps: readonly NextStep[]) =>
    referral.children.filter(({ id }) => steps.includes(referral.steps.get(id) ?? 'none'));
  const [assessed, protectedNow] = [taking('assessment'), taking('strategy-discussion')];
  const ended = taking('early-help', 'information-and-advice');
  const ends: Day[] = [referral.decidedOn];
  if (ended.length > 0) {
    const on = addWorkingDays(dayOfMoment(referral.at), random.whole(1, 6));
    const { manager } = county.staff.frontDoor;
    tellClosure(diary, {
      follows: referral.key,
      children: ended,
      on,
      reason: 'RC7',
      rationale: 'The family asked for help that others give, and has met those who will give it.',
      manager,
      after: referral.at,
    });
    ends.push(on);
  }
  if (protectedNow.length > 0) {
    const held = allocate(diary, protectedNow, dayOfMoment(referral.at), referral.at);
    ends.push(tellNeed(diary, { children: protectedNow, held, referral: referral.key, after: held.at }));
  }
  if (assessed.length > 0) ends.push(...tellFromAssessment(diary, referral, assessed, begun));
  return latestOf(...ends);
}

function tellFromAssessment(diary: Diary, referral: ToldReferral, children: readonly Child[], begun: Moment): Day[] {
  const { county } = diary;
  const held = allocate(diary, children, dayOfMoment(referral.at), referral.at);
  const told = tellAssessment(diary, { referral, children, held, since: begun });
  const finding = (...outcomes: readonly string[]) =>
    children.filter(({ id }) => outcomes.includes(told.outcomes.get(id) ?? ''));
  const endings = [
    { reason: 'RC8' as const, children: finding('no-further-action') },
    { reason: 'RC9' as const, children: finding('early-help') },
  ].filter((ending) => ending.children.length > 0);
  const inNeed = finding('child-in-need', 'section-47', 'looked-after');
  const needEnds =
    inNeed.length > 0
      ? [tellNeed(diary, { children: inNeed, held: told.held, referral: referral.key, after: told.authorisedAt })]
      : [];
  for (const child of finding('child-in-need')) {
    const [endsOn = dayOfMoment(told.authorisedAt)] = needEnds;
    const after = told.authorisedAt;
    // Plans have chances of their own: what else is told of a family does not hang on them.
    const apart = { ...diary, random: randomness(`${county.seed} plan ${told.key} ${child.id}`) };
    if (apart.random.chance(0.85))
      tellPlans(apart, { child, worker: told.held.worker, follows: told.key, after, endsOn });
  }
  return [...endings.map((ending) => endAfterAssessment(diary, told, ending)), ...needEnds];
}

/** A manager mostly ends the service when the assessment is signed, and sometimes forgets for weeks. */
function endAfterAssessment(
  diary: Diary,
  { key, held, authorisedAt }: ReturnType<typeof tellAssessment>,
  { reason, children }: { readonly reason: 'RC8' | 'RC9'; readonly children: readonly Child[] },
): Day {
  const { random, family } = diary;
  const wait = random.weigh([
    [random.whole(0, 3), 85],
    [random.whole(8, 25), 15],
  ]);
  const on = addWorkingDays(dayOfMoment(authorisedAt), wait);
  const { manager } = family.town.team;
  const closedAt = tellClosure(diary, { follows: key, children, on, reason, manager, after: authorisedAt });
  endAllocation(diary, held, children, on, closedAt);
  return on;
}
