import { labelOf } from '#domain/code-sets/code-set.ts';
import { ethnicity } from '#domain/code-sets/ethnicity.codes.ts';
import { referralSource } from '#domain/code-sets/referral-source.codes.ts';
import { sex } from '#domain/code-sets/sex.codes.ts';
import { type AuthoritySettings, teamName } from '#domain/settings/authority-settings.ts';
import type { Breakdowns } from '#measures/engine/measure-fact.ts';
import { ageBands } from './age-band.ts';
import { ethnicityGroupOf, ethnicityGroups } from './ethnicity-group.ts';

/** The ways a figure can be broken down. */
export type BreakdownKey = 'team' | 'ageBand' | 'sex' | 'ethnicityGroup' | 'ethnicity' | 'source';

/** One way of breaking a figure down: what of a fact it goes by, and how its parts are named and ordered. */
export interface Breakdown {
  readonly title: string;
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
  source: coded('Source', 'source', referralSource),
};

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
