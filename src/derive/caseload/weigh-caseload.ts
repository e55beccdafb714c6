import type { IsoDay, PersonId } from '#domain/people/person.ts';
import type { CaseloadWeights } from '#domain/settings/caseload-settings.ts';
import { type Status, statusNames } from '../status.ts';

/** The days on which one worker held a child. */
export interface HeldSpan {
  readonly child: PersonId;
  readonly from: IsoDay;
  readonly until?: IsoDay;
}

/** The days on which a status stood for a child. */
export interface StatusOfChild extends HeldSpan {
  readonly status: Status;
}

/** What one worker held over time, and whose brother or sister each child is. */
export interface WorkerHolding {
  readonly held: readonly HeldSpan[];
  readonly statuses: readonly StatusOfChild[];
  /** A mark that brothers and sisters have in common. */
  readonly familyOf: (child: PersonId) => string;
}

/** One child's part of the sum, with the words that explain it. */
export interface WeighedChild {
  readonly child: PersonId;
  readonly family: string;
  readonly weight: number;
  /** "Child in need: 1, taken 0.75 times as a further child of the family". */
  readonly because: string;
}

/** A caseload on one day: its parts, and what they come to. */
export interface WeighedCaseload {
  readonly children: readonly WeighedChild[];
  readonly total: number;
}

/**
 * What a worker's caseload weighs on a day (R085): each child by their heaviest status, whole for the heaviest child of a
 * family and in part for each further one.
 */
export function weighCaseload(holding: WorkerHolding, weights: CaseloadWeights, on: IsoDay): WeighedCaseload {
  const ids = new Set(holding.held.filter((span) => standsOn(span, on)).map(({ child }) => child));
  const alone = [...ids].map((child) => ({
    child,
    family: holding.familyOf(child),
    ...ownWeight(holding, child, weights, on),
  }));
  const families = Map.groupBy(alone, ({ family }) => family).values();
  const children = [...families].flatMap((family) =>
    family.toSorted(heaviestFirst).map((each, place) => taken(each, place, weights)),
  );
  return { children, total: rounded(children.reduce((sum, { weight }) => sum + weight, 0)) };
}

/** True on each day from the first until before the last. */
function standsOn({ from, until }: Pick<HeldSpan, 'from' | 'until'>, on: IsoDay): boolean {
  return from <= on && (until === undefined || on < until);
}

function ownWeight(
  { statuses }: WorkerHolding,
  child: PersonId,
  { byStatus, otherwise }: CaseloadWeights,
  on: IsoDay,
): Pick<WeighedChild, 'weight' | 'because'> {
  const [heaviest] = statuses
    .filter((each) => each.child === child && byStatus[each.status] !== undefined && standsOn(each, on))
    .map(({ status }) => ({ words: statusNames[status], weight: byStatus[status] ?? otherwise }))
    .sort((one, other) => other.weight - one.weight);
  const { words, weight } = heaviest ?? { words: 'Held otherwise', weight: otherwise };
  return { weight, because: `${words}: ${weight}` };
}

function taken(each: WeighedChild, place: number, { furtherSibling }: CaseloadWeights): WeighedChild {
  if (place === 0) return each;
  return {
    ...each,
    weight: rounded(each.weight * furtherSibling),
    because: `${each.because}, taken ${furtherSibling} times as a further child of the family`,
  };
}

function heaviestFirst(one: WeighedChild, other: WeighedChild): number {
  return other.weight - one.weight || (one.child < other.child ? -1 : 1);
}

/** Weights are parts of a child: to the hundredth, so that a sum read aloud is the sum that was made. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
