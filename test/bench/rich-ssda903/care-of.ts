import { birthday } from '#domain/time/age.ts';
import { addDays, type Day } from '#domain/time/day.ts';
import type { Randomness } from '#synthetic/randomness.ts';

/** How being looked after ended, or that it goes on. */
export type Ending = 'goes-on' | 'home' | 'adopted' | 'guardianship' | 'of-age';

/** One episode as it truly was; a return says of it what was known at the end of its year. */
export interface CareEpisode {
  readonly startedOn: Day;
  readonly endedOn?: Day;
  readonly reasonStarted: string;
  readonly legalStatus: string;
  readonly placement: Placement;
  readonly reasonEnded: string;
  /** Why the placement changed at its end; empty where it did not, and around a temporary one. */
  readonly reasonForMove: string;
}

/** Where a child lives for a time. */
export interface Placement {
  readonly kind: string;
  readonly provider: string;
  readonly urn: string;
  readonly postcode: string;
}

/** What care is made from. */
export interface Start {
  readonly bornOn: Day;
  readonly startedOn: Day;
  readonly isUasc: boolean;
  readonly until: Day;
}

type Step = {
  readonly days: number;
  readonly status?: string;
  readonly placement?: Placement;
  readonly same?: boolean;
};

/** A child comes home from hospital for at most so many days before the next change: no stay begins that could not end so. */
const LONGEST_AFTER_HOSPITAL = 95;

/** Episodes from the first day of care to its end or beyond `until`: legal status and placements change as they do in life. */
export function careOf(
  chance: Randomness,
  start: Start,
): { readonly episodes: readonly CareEpisode[]; readonly ending: Ending } {
  const { bornOn, startedOn, until } = start;
  const ofAgeOn = birthday(bornOn, 18);
  const ending = endingOf(chance, start);
  const steps = stepsOf(chance, start, ending);
  const last = Math.min(
    ...(ending === 'goes-on' ? [ofAgeOn] : [ofAgeOn, addDays(startedOn, chance.whole(200, 1300))]),
  ) as Day;
  const episodes: CareEpisode[] = [];
  let [on, status, placement]: [Day, string, Placement | undefined] = [startedOn, 'V2', undefined];
  for (const [at, step] of steps.entries()) {
    const isLastStep = at === steps.length - 1;
    const next = isLastStep ? last : addDays(on, step.days);
    if (next <= on || (!isLastStep && next >= last)) continue;
    const statusNow: string = step.status ?? status;
    const placementNow: Placement = step.placement ?? placement ?? fosterHome(chance, 'U6');
    const isHospital = placementNow.kind.startsWith('T');
    if (isHospital && addDays(next, LONGEST_AFTER_HOSPITAL) >= last) continue;
    const was = episodes.at(-1);
    const isUnchanged = was?.legalStatus === statusNow && was.placement === placementNow;
    const before = isUnchanged ? episodes.pop() : undefined;
    if (before !== undefined) episodes.push({ ...before, endedOn: next });
    else episodes.push(episodeOf({ on, next, was, status: statusNow, placement: placementNow }));
    [on, status, placement] = [next, statusNow, placementNow];
    if (on >= until) break;
  }
  return ended(episodes, last, ofAgeOn, ending, until);
}

function episodeOf(made: {
  readonly on: Day;
  readonly next: Day;
  readonly was: CareEpisode | undefined;
  readonly status: string;
  readonly placement: Placement;
}): CareEpisode {
  const { on, next, was, status, placement } = made;
  return {
    startedOn: on,
    endedOn: next,
    reasonStarted: was === undefined ? 'S' : reasonOf(was, status, placement),
    legalStatus: status,
    placement,
    reasonEnded: 'X1',
    reasonForMove: '',
  };
}

function reasonOf(was: CareEpisode, status: string, placement: Placement): string {
  if (was.placement === placement) return 'L';
  return was.legalStatus === status ? 'P' : 'B';
}

/** Gives the last episode its end, and each move its reason. */
function ended(
  episodes: readonly CareEpisode[],
  last: Day,
  ofAgeOn: Day,
  ending: Ending,
  until: Day,
): { readonly episodes: readonly CareEpisode[]; readonly ending: Ending } {
  const reasoned = episodes.map((episode, at) => {
    const next = episodes[at + 1];
    const isMove = next !== undefined && next.reasonStarted !== 'L';
    const isTemporary = [episode, next].some((each) => each?.placement.kind.startsWith('T') === true);
    return { ...episode, reasonForMove: isMove && !isTemporary ? 'CARPL' : '' };
  });
  const final = reasoned.at(-1);
  if (final === undefined || last >= until) return { episodes: reasoned, ending: 'goes-on' };
  const how = last >= ofAgeOn ? 'of-age' : ending;
  return {
    episodes: [...reasoned.slice(0, -1), { ...final, endedOn: last, reasonEnded: REASONS[how](final) }],
    ending: how,
  };
}

const REASONS: Readonly<Record<Ending, (final: CareEpisode) => string>> = {
  'goes-on': () => 'X1',
  home: () => 'E4A',
  adopted: () => 'E11',
  guardianship: () => 'E45',
  'of-age': ({ placement }) => (placement.kind.startsWith('U') ? 'E17' : 'E5'),
};

function endingOf(chance: Randomness, { bornOn, startedOn, isUasc }: Start): Ending {
  if (isUasc) return 'goes-on';
  const isSmall = birthday(bornOn, 4) > startedOn;
  const choices: readonly (readonly [Ending, number])[] = isSmall
    ? [
        ['adopted', 30],
        ['home', 30],
        ['guardianship', 15],
        ['goes-on', 25],
      ]
    : [
        ['home', 40],
        ['guardianship', 5],
        ['goes-on', 55],
      ];
  return chance.weigh(choices);
}

function stepsOf(chance: Randomness, start: Start, ending: Ending): readonly Step[] {
  const first = firstHome(chance, start);
  if (start.isUasc) return [{ days: 0, status: 'V2', placement: first }];
  if (ending === 'adopted') return adoptionSteps(chance, first);
  const long =
    ending === 'guardianship' ? fosterHome(chance, 'U1') : fosterHome(chance, chance.pick(['U3', 'U4', 'U6'] as const));
  return [
    { days: chance.whole(20, 90), status: 'V2', placement: first },
    { days: chance.whole(60, 200), status: 'C1' },
    ...(chance.chance(0.15) ? hospital(chance, first) : []),
    ...moves(chance),
    { days: 0, status: 'C2', placement: long },
  ];
}

function adoptionSteps(chance: Randomness, first: Placement): readonly Step[] {
  return [
    { days: chance.whole(20, 60), status: 'C1', placement: first },
    { days: chance.whole(60, 120), status: 'E1' },
    { days: 0, placement: { ...fosterHome(chance, 'A6'), provider: 'PR1' } },
  ];
}

/** Some children move once or not at all, and some again and again. */
function moves(chance: Randomness): readonly Step[] {
  const count = chance.weigh([
    [0, 10],
    [2, 20],
    [6, 40],
    [12, 30],
  ] as const);
  return Array.from({ length: count }, () => ({ days: chance.whole(12, 60), placement: fosterHome(chance, 'U6') }));
}

/** Some days in hospital, and back where the child lived. */
function hospital(chance: Randomness, home: Placement): readonly Step[] {
  return [
    { days: chance.whole(3, 30), placement: { kind: 'T1', provider: '', urn: '', postcode: postcode(chance) } },
    { days: chance.whole(30, 90), placement: home },
  ];
}

function firstHome(chance: Randomness, { bornOn, startedOn }: Start): Placement {
  if (birthday(bornOn, 16) <= startedOn && chance.chance(0.5)) return regulated(chance, 'K3', 'PR4');
  if (birthday(bornOn, 10) <= startedOn && chance.chance(0.3)) return regulated(chance, 'K2', 'PR4');
  return fosterHome(chance, 'U6');
}

function fosterHome(chance: Randomness, kind: string): Placement {
  return regulated(chance, kind, chance.pick(['PR1', 'PR1', 'PR4'] as const));
}

function regulated(chance: Randomness, kind: string, provider: string): Placement {
  return { kind, provider, urn: String(chance.whole(1_000_001, 1_002_400)), postcode: postcode(chance) };
}

/** A postcode of a pretend district. */
function postcode(chance: Randomness): string {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  const letter = () => letters[chance.whole(0, letters.length - 1)] ?? 'A';
  return `HR${chance.whole(1, 9)} ${chance.whole(1, 9)}${letter()}${letter()}`;
}
