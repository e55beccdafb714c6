import { may } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { teamName } from '#domain/settings/authority-settings.ts';
import type { Session, Snapshot } from '#usecases/ports.ts';
import { caseloads } from '#usecases/queries/caseloads.query.ts';
import { type MyWork, myWork } from '#usecases/queries/my-work.query.ts';
import { workerNames } from '#usecases/queries/names.ts';
import type { Asked } from '#web/server/screen.ts';
import { askedSnapshot, pastOf } from '../../snapshot/asked-snapshot.ts';
import { type Past, pastFrom } from '../../snapshot/past-notice.ts';
import { type FamilyToTake, familiesToTake } from '../take-along/families-to-take.ts';

/** What waits for whoever signed in. */
export interface MyWorkModel extends MyWork {
  /** At the front door by kind, because what comes in has an order; elsewhere by family. Either can be asked for. */
  readonly by: 'family' | 'kind';
  /** The same page grouped the other way. */
  readonly hrefBy: (by: MyWorkModel['by']) => string;
  readonly teamName: (id: string) => string;
  /** The workers whose caseload waits for an action, of the manager's own team; of every team, each named, for whoever answers for all. */
  readonly alerts: readonly {
    readonly name: string;
    readonly team?: string;
    readonly total: number;
    readonly href: string;
  }[];
  readonly past: Past | undefined;
  /** Whose visit forms can be taken along; nobody’s on a page of the past. */
  readonly toTake: readonly FamilyToTake[];
  /** A form that was just discarded: the device forgets its copy. */
  readonly done: string | undefined;
}

/** Everything on somebody's own page. */
export async function myWorkModel(session: Session, asked: Asked): Promise<MyWorkModel | Refusal> {
  const snapshot = await askedSnapshot(session, asked);
  if (isRefusal(snapshot)) return snapshot;
  const work = await myWork(session, snapshot);
  if (isRefusal(work)) return work;
  const { team } = session.actor;
  const isFrontDoor = session.settings.teams.some(({ id, isFrontDoor }) => id === team && isFrontDoor === true);
  const kept = pastOf(asked);
  const past = pastFrom(snapshot, session.today, asked.path);
  return {
    ...work,
    by: byOf(asked.query.get('by')) ?? (isFrontDoor ? 'kind' : 'family'),
    hrefBy: (by) => `${asked.path}${kept === '' ? '?' : `${kept}&`}by=${by}`,
    teamName: (id) => teamName(session.settings, id),
    alerts: await openAlerts(session, snapshot),
    done: asked.query.get('done') ?? undefined,
    past,
    toTake: past === undefined ? await familiesToTake(session, work, snapshot) : [],
  };
}

async function openAlerts(session: Session, snapshot: Snapshot): Promise<MyWorkModel['alerts']> {
  const { actor } = session;
  if (!may(actor, 'write', 'supervision') || !may(actor, 'write', 'allocation')) return [];
  const weighed = await caseloads(session, {}, snapshot);
  if (isRefusal(weighed)) return [];
  const nameOf = await workerNames(session);
  return weighed
    .filter(({ alerts }) => alerts.some(({ isOpen }) => isOpen))
    .map(({ worker, team, total }) => ({
      name: nameOf(worker),
      ...(actor.team === undefined ? { team: teamName(session.settings, team) } : {}),
      total,
      href: `/team/caseload/${worker}`,
    }));
}

function byOf(asked: string | null): MyWorkModel['by'] | undefined {
  return asked === 'family' || asked === 'kind' ? asked : undefined;
}
