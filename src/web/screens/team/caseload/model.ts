import { may } from '#access/decide.ts';
import type { TypedDate } from '#domain/definition/reading/read-date.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { teamName } from '#domain/settings/authority-settings.ts';
import { type ChildIssue, notFound } from '#usecases/commands/outcome.ts';
import type { Session } from '#usecases/ports.ts';
import { type Caseload, caseloads } from '#usecases/queries/caseloads.query.ts';
import { workerNames } from '#usecases/queries/names.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot, pastOf } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';

/** What was typed about an alert, and what was wrong with it. */
export interface TypedAnswer {
  readonly overFrom: string;
  readonly action: string;
  readonly doneBy: TypedDate;
  readonly problems: readonly ChildIssue[];
}

/** A worker's caseload in each team they hold children of: mostly one. */
export interface CaseloadModel {
  readonly worker: string;
  readonly name: string;
  readonly caseloads: readonly (Caseload & { readonly teamName: string })[];
  readonly nameOf: (worker: string) => string;
  readonly mayAnswer: (team: string) => boolean;
  readonly typed: TypedAnswer | undefined;
  readonly keptForChild: string;
  readonly past: Past | undefined;
  readonly asAt: string;
}

/** The sum of one worker with its parts, on the day asked for. */
export async function caseloadModel(
  session: Session,
  asked: Asked,
  typed?: TypedAnswer,
): Promise<CaseloadModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const { worker = '' } = asked.params;
  if (!(await session.workers.all()).some(({ id }) => id === worker)) return notFound('worker');
  const found = await caseloads(session, {}, snapshot);
  if (isRefusal(found)) return found;
  const nameOf = await workerNames(session);
  const past = pastFrom(snapshot, session.today, asked.path);
  const { actor } = session;
  return {
    worker,
    name: nameOf(worker),
    caseloads: found
      .filter((each) => each.worker === worker)
      .map((each) => ({ ...each, teamName: teamName(session.settings, each.team) })),
    nameOf,
    mayAnswer: (team) =>
      past === undefined && may(actor, 'write', 'allocation') && (actor.team === undefined || actor.team === team),
    typed,
    keptForChild: pastOf(asked),
    past,
    asAt: snapshot.asAt,
  };
}
