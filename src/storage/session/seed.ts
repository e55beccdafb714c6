import { londonDayOf } from '#domain/history/child-history.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { Actor, Purpose, Session } from '#usecases/ports.ts';
import { rebuildDerived } from '../derived/rebuild.ts';
import { lockHead } from '../history/lock-head.ts';
import { workersPort } from '../people/workers-port.ts';
import { asApplication } from './app-login.ts';
import { enter } from './enter.ts';
import type { Opening } from './opening.ts';
import { postgresSession } from './postgres-session.ts';
import { PreparingClient } from './preparing-client.ts';

/** Lets a long plan of commands run as though each were run at its own moment by its own worker. */
export interface Seeding {
  act<T>(step: SeedStep, work: (session: Session) => Promise<T>): Promise<T>;
}

/** Who acts, why, and the moment it is recorded (ISO text in UTC). */
export interface SeedStep {
  readonly actor: Actor;
  readonly purpose: Purpose;
  readonly at: string;
  readonly newId: () => string;
}

/**
 * Runs a plan of commands in one transaction: all of it is there afterwards, or nothing. What is derived is drawn once at
 * the end, change by change, which gives the same as drawing it with each command and takes a fraction of the time.
 */
export async function seed(
  url: string,
  settings: AuthoritySettings,
  work: (seeding: Seeding) => Promise<void>,
): Promise<void> {
  const client = new PreparingClient(asApplication(url));
  await client.connect();
  try {
    await client.query('begin');
    await lockHead(client);
    const given = { client, settings, workers: workersPort(client), seeding: true } as const;
    let entered: SeedStep | undefined;
    await work({
      act: async (step, run) => {
        if (!isSameActor(step, entered)) await enter(client, step.actor, step.purpose);
        entered = step;
        return act(given, step, run);
      },
    });
    await enter(client, { role: 'system', worker: 'system' }, 'rebuild');
    await rebuildDerived(client);
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  } finally {
    await client.end();
  }
}

async function act<T>(
  given: Pick<Opening, 'client' | 'settings' | 'workers' | 'seeding'>,
  { actor, purpose, at, newId }: SeedStep,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const today = londonDayOf(at);
  if (today === undefined) throw new RangeError(`A step of the plan is dated "${at}", which is no moment`);
  return work(postgresSession({ ...given, actor, purpose, now: at, today, newId }));
}

function isSameActor(one: SeedStep, other: SeedStep | undefined): boolean {
  return (
    one.actor.worker === other?.actor.worker && one.actor.role === other.actor.role && one.purpose === other.purpose
  );
}
