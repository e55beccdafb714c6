import type { IsoDay } from '#domain/time/day.ts';

/** How much each child weighs in a worker's caseload, from a day on (R085). */
export interface CaseloadWeights {
  readonly from: IsoDay;
  /** Status → weight: the heaviest status of a child counts. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** A child who is held without any of these. */
  readonly otherwise: number;
  /** What a further child of the same family weighs, as a part of their own weight. */
  readonly furtherSibling: number;
  /** Document, year and paragraph, with its evidence mark. */
  readonly basis: string;
}

/** How heavy a caseload of one team should be at most, and from where on somebody must act, from a day on (R084). */
export interface CaseloadStandard {
  readonly from: IsoDay;
  readonly standard: number;
  /** An alert is raised once a caseload has been heavier than this… */
  readonly trigger: number;
  /** …for so many days on end; 0: at once. */
  readonly forDays: number;
  readonly basis: string;
}

/** An authority's own weights and each team's standards, dated. */
export interface CaseloadSettings {
  /** In place of the default weights. */
  readonly weights?: readonly CaseloadWeights[];
  /** Team id → its standards; a team without one raises no alert. */
  readonly standards?: Readonly<Record<string, readonly CaseloadStandard[]>>;
}

const defaultWeights: readonly CaseloadWeights[] = [
  {
    from: '1990-01-01',
    byStatus: { 'looked-after': 1.5, 'child-protection': 1.5, 'in-need': 1, assessment: 1 },
    otherwise: 0.5,
    furtherSibling: 0.75,
    basis: 'Local standard: the weight of a child by how the service is involved, less for brothers and sisters [L]',
  },
];

/** The weights that stood on a day; undefined before the first. */
export function weightsOn(caseload: CaseloadSettings | undefined, on: IsoDay): CaseloadWeights | undefined {
  return newest(caseload?.weights ?? defaultWeights, on);
}

/** The standard of a team on a day; undefined while it has none. */
export function standardOn(
  caseload: CaseloadSettings | undefined,
  team: string,
  on: IsoDay,
): CaseloadStandard | undefined {
  return newest(caseload?.standards?.[team] ?? [], on);
}

/** The days on which a number that a team's caseload is held to changed. */
export function caseloadChanges(caseload: CaseloadSettings | undefined, team: string): readonly IsoDay[] {
  return [...(caseload?.weights ?? []), ...(caseload?.standards?.[team] ?? [])].map(({ from }) => from);
}

function newest<Dated extends { readonly from: IsoDay }>(values: readonly Dated[], on: IsoDay): Dated | undefined {
  return values
    .filter(({ from }) => from <= on)
    .sort((one, other) => (one.from < other.from ? -1 : 1))
    .at(-1);
}

/** The first day from which any team has a standard: before it no alert can have been raised. */
export function firstStandardOf(caseload: CaseloadSettings | undefined): IsoDay | undefined {
  return Object.values(caseload?.standards ?? {})
    .flatMap((standards) => standards.map(({ from }) => from))
    .sort()[0];
}
