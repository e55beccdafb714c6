import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decide } from '#access/decide.ts';
import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { Actor, Answered, AskedDesk, CheckableReturn, Intake, ShownCheck } from '#usecases/ports.ts';
import { letGo } from './check-folder.ts';
import { openSealed, sealFile, TooManyBytes } from './sealed-file.ts';
import { SessionCheck } from './session-check.ts';
import type { CheckFile } from './worker-talk.ts';

/** How much is taken in. */
export interface RoomLimits {
  /** The bytes of all files of one check. */
  readonly bytes: number;
  readonly perSession: number;
  readonly inAll: number;
  /** How many are read at once; the others wait. */
  readonly atOnce: number;
  /** After so long without a question a check is let go. */
  readonly idleMs: number;
  /** What one check may use. */
  readonly memoryMb: number;
}

interface Owner {
  readonly session: string;
  readonly actor: Actor;
  readonly secondsLeft: number;
}

/** What the files are checked as. */
interface Asked {
  readonly of: CheckableReturn;
  readonly year: string;
  readonly answers: Answered;
}

interface World {
  readonly folder: string;
  readonly newId: () => string;
  readonly clock: () => string;
  readonly limits: RoomLimits;
}

/** The checks of every session. A check is known to its session alone. */
export class CheckRoom {
  readonly #world: World;
  readonly #checks = new Map<string, SessionCheck>();
  readonly #endings = new Map<string, NodeJS.Timeout>();
  /** Files on their way in, by the session they are for. */
  readonly #intakes = new Map<string, string>();

  constructor(world: World) {
    this.#world = world;
  }

  list(session: string): readonly ShownCheck[] {
    return this.#of(session).map((check) => check.shown());
  }

  find(session: string, id: string): ShownCheck | undefined {
    const check = this.#find(session, id);
    check?.touch();
    return check?.shown();
  }

  desk(session: string, id: string): AskedDesk | undefined {
    return this.#find(session, id)?.desk();
  }

  /** Makes room for the files of a check, when there is any and whoever asks may check returns. */
  async open(owner: Owner, of: CheckableReturn, year: string, answers: Answered): Promise<Intake | Refusal> {
    const allowed = decide(owner.actor, 'write', 'return');
    if (isRefusal(allowed)) return allowed;
    const full = this.#fullFor(owner.session);
    if (full !== undefined) return full;
    const id = this.#world.newId();
    this.#intakes.set(id, owner.session);
    const folder = join(this.#world.folder, id);
    await mkdir(folder, { mode: 0o700 });
    this.#endWith(owner);
    return this.#intake(id, folder, owner.session, { of, year, answers });
  }

  async remove(session: string, id: string): Promise<boolean> {
    const check = this.#find(session, id);
    if (check === undefined) return false;
    this.#checks.delete(id);
    await check.end();
    this.#startWaiting();
    return true;
  }

  /** Lets everything of a session go. */
  async end(session: string): Promise<void> {
    clearTimeout(this.#endings.get(session));
    this.#endings.delete(session);
    for (const [id, of] of this.#intakes) if (of === session) this.#intakes.delete(id);
    await Promise.all(this.#of(session).map((check) => this.remove(session, check.id)));
  }

  async close(): Promise<void> {
    const sessions = new Set([...this.#endings.keys(), ...[...this.#checks.values()].map(({ session }) => session)]);
    await Promise.all([...sessions].map((session) => this.end(session)));
  }

  #intake(id: string, folder: string, session: string, asked: Asked): Intake {
    const { limits, clock } = this.#world;
    const files: CheckFile[] = [];
    const abandon = async () => {
      this.#intakes.delete(id);
      await letGo(folder);
    };
    return {
      abandon,
      take: async (ask, name, bytes) => {
        const taken = files.reduce((sum, { sealed }) => sum + sealed.size, 0);
        try {
          const sealed = await sealFile(join(folder, String(files.length)), bytes, limits.bytes - taken);
          files.push({ ask, name, sealed });
          return undefined;
        } catch (fault) {
          await abandon();
          if (!(fault instanceof TooManyBytes)) throw fault;
          return refuse('too-large', tooLarge(limits.bytes));
        }
      },
      taken: () =>
        files.map(({ ask, name, sealed }) => ({ ask, name, bytes: sealed.size, open: () => openSealed(sealed) })),
      begin: async (kept) => {
        // The session ended while the files were on their way.
        if (!this.#intakes.delete(id)) {
          await abandon();
          return refuse('not-found', 'Your session has ended, and nothing of the files was kept. Sign in again.');
        }
        const forget = () => void this.remove(session, id);
        this.#checks.set(
          id,
          new SessionCheck({ id, session, ...asked, files, folder, startedAt: clock(), kept, limits, forget }),
        );
        this.#startWaiting();
        return { check: id };
      },
    };
  }

  #startWaiting(): void {
    const all = [...this.#checks.values()];
    const reading = all.filter(({ state }) => state === 'reading').length;
    const next = all
      .filter(({ state }) => state === 'waiting')
      .slice(0, Math.max(0, this.#world.limits.atOnce - reading));
    for (const check of next) check.start(() => this.#startWaiting());
  }

  #fullFor(session: string): Refusal | undefined {
    const { perSession, inAll } = this.#world.limits;
    const intakes = [...this.#intakes.values()];
    if (this.#of(session).length + intakes.filter((of) => of === session).length >= perSession)
      return refuse(
        'full',
        `You have ${perSession} checks, and no more are kept at once. Remove one, then check again.`,
      );
    if (this.#checks.size + intakes.length >= inAll)
      return refuse('full', 'The service has as many checks as it can keep. Others end by themselves within an hour.');
    return undefined;
  }

  /** A session that runs out takes its checks with it. */
  #endWith({ session, secondsLeft }: Owner): void {
    if (this.#endings.has(session)) return;
    const ending = setTimeout(() => void this.end(session), Math.max(1, secondsLeft) * 1000);
    this.#endings.set(session, ending.unref());
  }

  #of(session: string): readonly SessionCheck[] {
    return [...this.#checks.values()].filter((check) => check.session === session);
  }

  #find(session: string, id: string): SessionCheck | undefined {
    const check = this.#checks.get(id);
    return check?.session === session ? check : undefined;
  }
}

function tooLarge(bytes: number): string {
  const size = bytes >= 1 << 30 ? `${Math.round(bytes / (1 << 30))} GB` : `${Math.round(bytes / (1 << 20))} MB`;
  return `The files are larger than ${size} together, which is more than is taken in for one check. Nothing of them was kept. Check fewer files at once, or use the command line.`;
}
