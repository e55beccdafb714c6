import { isBefore, isSameDay } from '../../../engine/before-and-after.ts';
import type { Cell, DateCell } from '../../../engine/cell.ts';
import type { CensusAssessment, CensusEnquiry, CensusEpisode, CensusPlan } from '../census-rows.ts';
import type { CensusYear } from '../census-year.ts';
import { isClosed, isOpenEnquiry } from './open-and-closed.ts';
import { isNoFurtherAction } from './taken-further.ts';

/** Something that begins and ends. With a blank end it runs to the reference date; without `until` it never ran. */
export interface Spell {
  readonly from: DateCell;
  readonly until?: DateCell | undefined;
}

/** The time a plan of either kind runs. */
export function spellOfPlan({ startedOn, endedOn }: Pick<CensusPlan, 'startedOn' | 'endedOn'>): Spell {
  return { from: startedOn, until: endedOn };
}

/** The time an assessment runs, until it is authorised. */
export function spellOfAssessment({ startedOn, authorisedOn }: CensusAssessment): Spell {
  return { from: startedOn, until: authorisedOn };
}

/** The time an enquiry runs, until the conference. One that needs no conference has no end in the return, and counts as over. */
export function spellOfEnquiry(enquiry: CensusEnquiry): Spell {
  const { startedOn, initialConferenceOn } = enquiry;
  return {
    from: startedOn,
    // Asked only of one that came before another, so that what cannot be read here leaves its own start decided.
    get until() {
      return initialConferenceOn.isBlank && !isOpenEnquiry(enquiry) ? undefined : initialConferenceOn;
    },
  };
}

/** The time an episode runs, until closure. A referral without further action needs no closure, and counts as over. */
export function spellOfEpisode(episode: CensusEpisode): Spell {
  const { referredOn, closedOn } = episode;
  return {
    from: referredOn,
    get until() {
      return !isClosed(episode) && isNoFurtherAction(episode) ? undefined : closedOn;
    },
  };
}

/** True when the spell runs on the day, its first and last day included. */
export function isRunningOn(spell: Spell, on: DateCell, { closesOn }: CensusYear): boolean {
  const [day, first] = [on.day, spell.from.day];
  if (day === undefined || first === undefined || day < first) return false;
  const { until } = spell;
  return until !== undefined && day <= (until.day ?? closesOn);
}

/** True when the spell runs on the day and does not end on it. */
export function isRunningPast(spell: Spell, on: DateCell, census: CensusYear): boolean {
  return isRunningOn(spell, on, census) && spell.until?.day !== on.day;
}

/** Of the other spells, the first that began before this one and runs when it begins. Of two that begin on one day the one that stands first came first. */
export function findRunningAtStart(
  spell: Spell,
  all: readonly Spell[],
  census: CensusYear,
  isRunning: typeof isRunningOn = isRunningOn,
): Spell | undefined {
  const place = all.findIndex(({ from }) => from === spell.from);
  const cameFirst = (other: Spell, at: number) =>
    isBefore(other.from, spell.from) || (at < place && isSameDay(other.from, spell.from));
  return all.find((other, at) => at !== place && cameFirst(other, at) && isRunning(other, spell.from, census));
}

/** The dates of a spell, for showing beside what they were compared with. */
export function datesOf({ from, until }: Spell): readonly Cell[] {
  return until === undefined ? [from] : [from, until];
}
