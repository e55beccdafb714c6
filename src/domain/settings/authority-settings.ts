import type { DatedWithin, Limit } from '#domain/definition/timescale.ts';
import type { IsoDay } from '#domain/time/day.ts';
import type { CaseloadSettings } from './caseload-settings.ts';
import type { SecondCheckStandard } from './second-check-settings.ts';

/** A team of the authority. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** New contacts and notifications are this team's until somebody else is allocated. */
  readonly isFrontDoor?: true;
}

/** Everything that differs from one authority to the next. Dated parts say from when they stand. */
export interface AuthoritySettings {
  /** The authority's three-digit code. */
  readonly code: string;
  readonly name: string;
  readonly teams: readonly Team[];
  /** Residents aged 0 to 17, in place of the published estimate, and whose count it is; absent: the published estimate. */
  readonly residents?: { readonly people: number; readonly basis: string };
  /** The neighbour model that comparisons use, such as `2025-05`. */
  readonly neighbourModel: string;
  /** Local standards in place of the defaults, by limit id. */
  readonly localLimits: Readonly<Record<string, readonly DatedWithin[]>>;
  /** Weights, standards and triggers of caseloads; absent: the default weights, and no team has a standard. */
  readonly caseload?: CaseloadSettings;
  /** Which sendings need a second person's check before they leave; absent: the default. */
  readonly secondCheck?: readonly SecondCheckStandard[];
  /** The first day for which contacts and notifications are held here, so that part years can be labelled; absent: not known. */
  readonly recordedFrom?: IsoDay;
  /** Set when everybody in it is invented. */
  readonly isDemonstration: boolean;
}

/** The limit with the authority's own standard in place of the default. Statutory limits are never replaced. */
export function limitFor(limit: Limit, settings: AuthoritySettings): Limit {
  const own = settings.localLimits[limit.id];
  return limit.kind === 'local' && own !== undefined ? { ...limit, values: own } : limit;
}

/** The name of a team; its id when the settings no longer hold it. */
export function teamName(settings: AuthoritySettings, id: string): string {
  return settings.teams.find((team) => team.id === id)?.name ?? id;
}
