import fc from 'fast-check';
import { assessmentFactor } from '#domain/code-sets/assessment-factor.codes.ts';
import { categoryOfAbuse } from '#domain/code-sets/category-of-abuse.codes.ts';
import { primaryNeed } from '#domain/code-sets/primary-need.codes.ts';
import { reasonForClosure } from '#domain/code-sets/reason-for-closure.codes.ts';
import { referralSource } from '#domain/code-sets/referral-source.codes.ts';
import { addDays, type Day, dayOf, isoDay } from '#domain/time/day.ts';
import type { CinDetails } from '#returns/cin-census/specification/cin-child.ts';
import type { CinYear } from '#returns/cin-census/specification/cin-year.ts';
import { aloneOr, codeIn } from './cin-codes.ts';

/** What happens in an episode of need, one thing after another. */
interface Phase {
  readonly kind: 'assessment' | 'section-47' | 'cin-plan' | 'child-protection-plan';
  readonly after: number;
  readonly lasts: number;
  readonly factors: readonly string[];
  readonly category: string;
  readonly latestCategory: string;
  readonly reviewEvery: number;
  readonly flag: boolean;
}

/** One episode of need before it has dates. */
export interface Episode {
  readonly after: number;
  readonly lasts: number;
  readonly source: string;
  readonly need: string;
  readonly reason: string;
  readonly noFurtherAction: boolean;
  readonly conference: boolean;
  readonly phases: readonly Phase[];
}

/** Episodes one after another; the one that would outlast the year stays open and is the last. */
export function detailsOf(episodes: readonly Episode[], from: Day, last: Day): CinDetails<string>[] {
  const details: CinDetails<string>[] = [];
  let free = from;
  for (const [place, episode] of episodes.entries()) {
    const start = addDays(free, episode.after);
    const end = addDays(start, episode.lasts);
    if (start > last) break;
    const reason = place < episodes.length - 1 && episode.reason === 'RC2' ? 'RC7' : episode.reason;
    details.push(detailsFor({ ...episode, reason }, start, end > last ? undefined : end, last));
    if (end > last) break;
    free = addDays(end, 1);
  }
  return details.length > 0 ? details : [detailsFor({ ...noPhases(episodes), lasts: 0 }, last, undefined, last)];
}

function noPhases([first]: readonly Episode[]): Episode {
  if (first === undefined) throw new RangeError('A child needs an episode');
  return { ...first, phases: [] };
}

function detailsFor(episode: Episode, start: Day, end: Day | undefined, last: Day): CinDetails<string> {
  const referral = { referredOn: isoDay(start), referralSource: episode.source };
  const empty = { assessments: [], cinPlans: [], section47Enquiries: [], childProtectionPlans: [], preProceedings: [] };
  if (episode.noFurtherAction) return { ...referral, ...empty, noFurtherAction: '1' };
  const activity = activityOf(episode.phases, start, end ?? last, end !== undefined);
  return {
    ...referral,
    primaryNeed: episode.need,
    ...(end === undefined ? {} : { closedOn: isoDay(end), reasonForClosure: reasonAfter(episode.reason, activity) }),
    ...(episode.conference && activity.section47Enquiries.length === 0 ? { initialConferenceOn: isoDay(start) } : {}),
    ...activity,
    preProceedings: [],
    noFurtherAction: '0',
  };
}

type Activity = Pick<CinDetails<string>, 'assessments' | 'cinPlans' | 'section47Enquiries' | 'childProtectionPlans'>;

/** RC8 and RC9 say that nothing followed the assessment. */
function reasonAfter(reason: string, { cinPlans, section47Enquiries, childProtectionPlans }: Activity): string {
  const more = cinPlans.length + section47Enquiries.length + childProtectionPlans.length > 0;
  return more && (reason === 'RC8' || reason === 'RC9') ? 'RC7' : reason;
}

function activityOf(phases: readonly Phase[], from: Day, until: Day, isClosed: boolean): Activity {
  const assessments: CinDetails<string>['assessments'][number][] = [];
  const cinPlans: CinDetails<string>['cinPlans'][number][] = [];
  const section47Enquiries: CinDetails<string>['section47Enquiries'][number][] = [];
  const childProtectionPlans: CinDetails<string>['childProtectionPlans'][number][] = [];
  let free = from;
  for (const phase of phases) {
    const start = addDays(free, phase.after);
    const planned = addDays(start, phase.lasts);
    if (start > until || (isClosed && planned > until)) break;
    const end = planned > until ? undefined : isoDay(planned);
    if (phase.kind === 'assessment') assessments.push(assessmentOf(phase, start, end));
    if (phase.kind === 'section-47') section47Enquiries.push(section47Of(phase, start, end));
    if (phase.kind === 'cin-plan') cinPlans.push({ startedOn: isoDay(start), ...ended(end) });
    if (phase.kind === 'child-protection-plan') childProtectionPlans.push(planOf(phase, start, end, until));
    if (end === undefined) break;
    free = addDays(planned, 1);
  }
  return { assessments, cinPlans, section47Enquiries, childProtectionPlans };
}

function assessmentOf(phase: Phase, start: Day, end: string | undefined): Activity['assessments'][number] {
  return {
    startedOn: isoDay(start),
    ...(phase.flag ? { internalReviewOn: isoDay(addDays(start, 10)) } : {}),
    ...(end === undefined ? {} : { authorisedOn: end }),
    factors: end === undefined ? [] : phase.factors,
  };
}

function section47Of(phase: Phase, start: Day, end: string | undefined): Activity['section47Enquiries'][number] {
  const held = end !== undefined && phase.flag;
  return {
    startedOn: isoDay(start),
    ...(phase.flag ? { initialConferenceTargetOn: isoDay(addDays(start, 21)) } : {}),
    ...(held ? { initialConferenceOn: end } : {}),
    initialConferenceNotRequired: end !== undefined && !held ? '1' : '0',
  };
}

function planOf(
  phase: Phase,
  start: Day,
  end: string | undefined,
  until: Day,
): Activity['childProtectionPlans'][number] {
  const over = end === undefined ? until : dayOf(end);
  const reviewedOn: string[] = [];
  for (let day = addDays(start, phase.reviewEvery); day <= over; day = addDays(day, phase.reviewEvery)) {
    reviewedOn.push(isoDay(day));
  }
  const categories = { initialCategory: phase.category, latestCategory: phase.latestCategory };
  return { startedOn: isoDay(start), ...ended(end), ...categories, previousPlans: String(phase.after % 4), reviewedOn };
}

function ended(end: string | undefined): { readonly endedOn?: string } {
  return end === undefined ? {} : { endedOn: end };
}

/** One episode of need, its length and everything in it. */
export function cinEpisode(year: CinYear): fc.Arbitrary<Episode> {
  return fc.record({
    after: fc.integer({ min: 1, max: 400 }),
    lasts: fc.integer({ min: 0, max: 900 }),
    source: codeIn(referralSource, year),
    need: codeIn(primaryNeed, year),
    reason: codeIn(reasonForClosure, year),
    noFurtherAction: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
    conference: fc.boolean(),
    phases: fc.array(phase(year), { maxLength: 6 }),
  });
}

function phase(year: CinYear): fc.Arbitrary<Phase> {
  return fc.record({
    kind: fc.constantFrom('assessment', 'section-47', 'cin-plan', 'child-protection-plan'),
    after: fc.integer({ min: 0, max: 30 }),
    lasts: fc.integer({ min: 1, max: 250 }),
    factors: aloneOr('21', assessmentFactor, year),
    category: codeIn(categoryOfAbuse, year),
    latestCategory: codeIn(categoryOfAbuse, year),
    reviewEvery: fc.integer({ min: 20, max: 180 }),
    flag: fc.boolean(),
  });
}
