import { type Day, isoDay } from '#domain/time/day.ts';
import { addWorkingDays } from '#domain/time/working-days.ts';
import type {
  CinAssessment,
  CinChildProtectionPlan,
  CinDetails,
  CinPlan,
  CinSection47,
} from '#returns/cin-census/specification/cin-child.ts';
import type { NeedEpisode } from './need-episode.ts';

/** A census, from its first day to its last. */
export interface CensusDays {
  readonly opensOn: Day;
  readonly closesOn: Day;
}

/** What a census says of an episode as it was known on its last day; undefined when it was over before the first. */
export function censusOfEpisode(episode: NeedEpisode, census: CensusDays): CinDetails<string> | undefined {
  const { course, referredOn, closedOn, assessment, enquiries, cinPlans, protection } = episode;
  if (referredOn > census.closesOn || closedOn < census.opensOn) return undefined;
  const isNoFurtherAction = course === 'no-further-action';
  const isClosed = closedOn <= census.closesOn && !isNoFurtherAction;
  return {
    referredOn: isoDay(referredOn),
    referralSource: episode.source,
    ...(isNoFurtherAction ? {} : { primaryNeed: episode.need }),
    ...(isClosed ? { closedOn: isoDay(closedOn), reasonForClosure: episode.reason } : {}),
    assessments: assessment === undefined ? [] : assessmentIn(assessment, census),
    cinPlans: cinPlans.flatMap((plan) => stretchIn(plan, census)),
    section47Enquiries: enquiries.flatMap((enquiry) => enquiryIn(enquiry, census)),
    noFurtherAction: isNoFurtherAction ? '1' : '0',
    childProtectionPlans: protection === undefined ? [] : protectionIn(protection, census),
    preProceedings: [],
  };
}

/** One that is due is done by the last day: the census asks about what has been open for longer than it may. */
function assessmentIn(
  { from, until, factors }: NonNullable<NeedEpisode['assessment']>,
  { opensOn, closesOn }: CensusDays,
): readonly CinAssessment<string>[] {
  const isDue = from < addWorkingDays(closesOn, -45);
  const authorisedOn = isDue && until > closesOn ? closesOn : until;
  if (from > closesOn || authorisedOn < opensOn) return [];
  const startedOn = isoDay(from);
  if (authorisedOn > closesOn) return [{ startedOn, factors: [] }];
  return [{ startedOn, authorisedOn: isoDay(authorisedOn), factors }];
}

/** A conference that is due is held by the last day, as an assessment is done. */
function enquiryIn(
  { startedOn, targetOn, conferenceOn: heldOn }: NeedEpisode['enquiries'][number],
  { opensOn, closesOn }: CensusDays,
): readonly CinSection47<string>[] {
  const conferenceOn = heldOn !== undefined && heldOn > closesOn && targetOn <= closesOn ? targetOn : heldOn;
  if (startedOn > closesOn || (conferenceOn ?? startedOn) < opensOn) return [];
  const enquiry = { startedOn: isoDay(startedOn), initialConferenceTargetOn: isoDay(targetOn) };
  if (conferenceOn === undefined) return [{ startedOn: isoDay(startedOn), initialConferenceNotRequired: '1' }];
  if (conferenceOn > closesOn) return [{ ...enquiry, initialConferenceNotRequired: '0' }];
  return [{ ...enquiry, initialConferenceOn: isoDay(conferenceOn), initialConferenceNotRequired: '0' }];
}

function protectionIn(
  { from, until, categories, reviewedOn }: NonNullable<NeedEpisode['protection']>,
  census: CensusDays,
): readonly CinChildProtectionPlan<string>[] {
  const [initialCategory, latestCategory] = categories;
  const held = reviewedOn.filter((on) => on <= census.closesOn);
  return stretchIn({ from, until }, census).map((plan) => ({
    ...plan,
    initialCategory,
    latestCategory,
    previousPlans: '0',
    reviewedOn: held.map(isoDay),
  }));
}

function stretchIn(
  { from, until }: NeedEpisode['cinPlans'][number],
  { opensOn, closesOn }: CensusDays,
): readonly CinPlan<string>[] {
  if (from > closesOn || until < opensOn) return [];
  const startedOn = isoDay(from);
  return until > closesOn ? [{ startedOn }] : [{ startedOn, endedOn: isoDay(until) }];
}
