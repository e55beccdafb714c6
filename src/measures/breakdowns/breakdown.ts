import { labelOf } from '#domain/code-sets/code-set.ts';
import { ethnicity } from '#domain/code-sets/ethnicity.codes.ts';
import { referralSource } from '#domain/code-sets/referral-source.codes.ts';
import { sex } from '#domain/code-sets/sex.codes.ts';
import { thresholdLevel } from '#domain/code-sets/threshold-level.codes.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import { type AuthoritySettings, teamName } from '#domain/settings/authority-settings.ts';
import type { Measure } from '#measures/engine/measure.ts';
import type { Breakdowns } from '#measures/engine/measure-fact.ts';
import { ageBands } from './age-band.ts';
import { ethnicityGroupOf, ethnicityGroups } from './ethnicity-group.ts';

/** The ways a figure can be broken down. */
export type BreakdownKey = 'team' | 'ageBand' | 'sex' | 'ethnicityGroup' | 'ethnicity' | 'source' | 'level';

/** One way of breaking a figure down: what of a fact it goes by, and how its parts are named and ordered. */
export interface Breakdown {
  readonly title: string;
  /** The record types that have it; absent: whatever is counted. */
  readonly of?: readonly RecordTypeId[];
  /** What facts keep, and are counted by. */
  readonly by: keyof Breakdowns;
  /** The part a kept value belongs to. */
  readonly partOf: (kept: string) => string;
  readonly labelOf: (part: string, settings: AuthoritySettings) => string;
  /** The parts in the order they are shown; others follow by their label. */
  readonly order: (settings: AuthoritySettings) => readonly string[];
}

/** Every breakdown by its key. */
export const breakdowns: Readonly<Record<BreakdownKey, Breakdown>> = {
  team: {
    title: 'Team',
    by: 'team',
    partOf: itself,
    labelOf: (part, settings) => absent(part) ?? teamName(settings, part),
    order: (settings) => settings.teams.map(({ id }) => id),
  },
  ageBand: listed('Age', 'ageBand', ageBands),
  sex: coded('Sex', 'sex', sex),
  ethnicityGroup: { ...listed('Ethnic group', 'ethnicity', ethnicityGroups), partOf: ethnicityGroupOf },
  ethnicity: coded('Ethnicity', 'ethnicity', ethnicity),
  source: { ...coded('Source', 'source', referralSource), of: ['contact', 'notification', 'referral'] },
  level: { ...coded('Level of need', 'level', thresholdLevel), of: ['contact'] },
};

const shown: readonly BreakdownKey[] = ['team', 'ageBand', 'sex', 'ethnicityGroup', 'source', 'level'];

/** The breakdowns that a measure is shown in, in their order: those that what it counts can have. */
export function breakdownsFor({ counts }: Pick<Measure, 'counts'>): readonly BreakdownKey[] {
  return shown.filter((key) => breakdowns[key].of?.some((type) => counts.includes(type)) ?? true);
}

function listed(title: string, by: keyof Breakdowns, list: readonly { id: string; label: string }[]): Breakdown {
  return {
    title,
    by,
    partOf: itself,
    labelOf: (part) => list.find(({ id }) => id === part)?.label ?? part,
    order: () => list.map(({ id }) => id),
  };
}

function coded(title: string, by: keyof Breakdowns, set: Parameters<typeof labelOf>[0]): Breakdown {
  return {
    title,
    by,
    partOf: itself,
    labelOf: (part) => absent(part) ?? labelOf(set, part),
    order: () => set.codes.map(({ code }) => code),
  };
}

function itself(kept: string): string {
  return kept;
}

function absent(part: string): string | undefined {
  if (part === 'not-known') return 'Not known';
  if (part === 'not-allocated') return 'Not allocated';
  return part === 'not-applicable' ? 'Not applicable' : undefined;
}
