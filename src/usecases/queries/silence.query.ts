import { decide } from '#access/decide.ts';
import { dueDay } from '#domain/clocks/due.ts';
import type { Refusal } from '#domain/definition/refusal.ts';
import { type Limit, limitOn } from '#domain/definition/timescale.ts';
import {
  childsWordsLimit,
  managementOversightLimit,
  seenAloneLimit,
  seenLimit,
  supervisionLimit,
} from '#domain/journey/limits.ts';
import type { IsoDay, Person, PersonId } from '#domain/people/person.ts';
import { type AuthoritySettings, limitFor, teamName } from '#domain/settings/authority-settings.ts';
import { isoDay, parseDay } from '#domain/time/day.ts';
import type { Session, SilenceRow, Snapshot } from '../ports.ts';
import { workerNames } from './names.ts';
import { type ShownPerson, showOne } from './shown-person.ts';

/** What a child may be missing, in the order of the columns. */
export const silenceKinds = ['seen', 'seen-alone', 'supervision', 'oversight', 'words'] as const;
/** One of them. */
export type SilenceKind = (typeof silenceKinds)[number];

/** How long one thing is ago. */
export interface Silence {
  /** The day it last was; absent: never recorded. */
  readonly on?: IsoDay;
  readonly days?: number;
  /** For how long the child has been held without it, when it was never recorded. */
  readonly waited?: number;
  /** Longer ago than the authority's standard; when never recorded, held for longer than that. */
  readonly isTooLong: boolean;
}

/** A child who is held, with how long each thing is ago. */
export interface SilentChild {
  readonly child: ShownPerson;
  readonly team: string;
  readonly worker?: string;
  /** The ids of the team and of the worker who hold the work. */
  readonly held: Pick<SilenceRow, 'team' | 'worker'>;
  readonly silences: Readonly<Record<SilenceKind, Silence>>;
}

const limitOfKind: Readonly<Record<SilenceKind, Limit>> = {
  seen: seenLimit,
  'seen-alone': seenAloneLimit,
  supervision: supervisionLimit,
  oversight: managementOversightLimit,
  words: childsWordsLimit,
};

/** The children a manager answers for, the longest silence of one kind first and what was never recorded before all (R021, R023, R081, R083). */
export async function silence(
  session: Session,
  asked: { readonly team?: string; readonly by: SilenceKind },
  snapshot: Snapshot,
): Promise<readonly SilentChild[] | Refusal> {
  const allowed = decide(session.actor, 'write', 'supervision');
  if (allowed !== true) return allowed;
  // A team manager answers for their own team, whatever the address asks for.
  const team = session.actor.team ?? asked.team;
  const rows = await session.lists.silence(team === undefined ? {} : { team }, snapshot);
  const people = await session.people.list(
    rows.map(({ child }) => child),
    snapshot.knownAt,
  );
  const worker = await workerNames(session);
  return rows
    .map((row) => shownRow(row, people, worker, session.settings, snapshot.asAt))
    .sort((one, other) => compare(one, other, asked.by));
}

function shownRow(
  { child, team, worker, since, last }: SilenceRow,
  people: ReadonlyMap<PersonId, Person>,
  nameOf: (id: string) => string,
  settings: AuthoritySettings,
  asAt: IsoDay,
): SilentChild {
  const of = (kind: SilenceKind) => silenceOf(last[kind], since, limitFor(limitOfKind[kind], settings), asAt);
  return {
    child: showOne(child, people, asAt),
    team: teamName(settings, team),
    held: { team, ...(worker === undefined ? {} : { worker }) },
    ...(worker === undefined ? {} : { worker: nameOf(worker) }),
    silences: {
      seen: of('seen'),
      'seen-alone': of('seen-alone'),
      supervision: of('supervision'),
      oversight: of('oversight'),
      words: of('words'),
    },
  };
}

// Nobody can have been seen before anybody held them: what was never recorded is too long only once its time has passed.
function silenceOf(on: IsoDay | undefined, since: IsoDay, limit: Limit, asAt: IsoDay): Silence {
  const [from, today] = [parseDay(on ?? since), parseDay(asAt)];
  if (from === undefined || today === undefined) return { isTooLong: true };
  const due = lastDayWithin(limit, on ?? since);
  const isTooLong = due !== undefined && due < asAt;
  return on === undefined ? { waited: today - from, isTooLong } : { on, days: today - from, isTooLong };
}

/** The last day on which something that was due again since a day is still in time. */
export function lastDayWithin(limit: Limit, since: IsoDay): IsoDay | undefined {
  const [from, within] = [parseDay(since), limitOn(limit, since)?.within];
  const due = from === undefined || within === undefined ? undefined : dueDay(within, from);
  return due === undefined ? undefined : isoDay(due);
}

function compare(one: SilentChild, other: SilentChild, by: SilenceKind): number {
  const [first = 0, second = 0] = [one, other].map(({ silences }) => lengthOf(silences[by]));
  return second - first || one.child.name.localeCompare(other.child.name, 'en');
}

// What should have been and never was stands before all; what is not yet asked for stands among the days it has waited.
function lengthOf({ days, waited, isTooLong }: Silence): number {
  return days ?? (isTooLong ? NEVER + (waited ?? 0) : (waited ?? 0));
}

const NEVER = 1_000_000;
