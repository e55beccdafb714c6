import { totalmem } from 'node:os';
import { checkableReturns } from '#cli/returns/checkable-returns.ts';
import type { ReturnChecksPort } from '#usecases/ports.ts';
import { letGo, openCheckFolder } from './check-folder.ts';
import { CheckRoom, type RoomLimits } from './check-room.ts';

const HOUR = 3_600_000;
const MEGABYTE = 1024 * 1024;

const USUAL: RoomLimits = {
  bytes: 2 * 1024 * MEGABYTE,
  perSession: 4,
  inAll: 24,
  atOnce: 2,
  idleMs: HOUR,
  // A census of 100,000 children takes about half of it; two at once leave room for the service.
  memoryMb: Math.min(4096, Math.floor((totalmem() / MEGABYTE) * 0.35)),
};

/** The returns checked in the sessions of this service, and how to let all of them go. */
export interface OpenReturnChecks extends ReturnChecksPort {
  close(): Promise<void>;
}

/** Opens the room in which returns are checked. What a process that was killed left of its files is removed first. */
export async function openReturnChecks(given: {
  readonly dataFolder: string;
  readonly newId: () => string;
  readonly clock: () => string;
  readonly limits?: Partial<RoomLimits>;
}): Promise<OpenReturnChecks> {
  const { dataFolder, newId, clock, limits } = given;
  const folder = await openCheckFolder(dataFolder, newId);
  const room = new CheckRoom({ folder, newId, clock, limits: { ...USUAL, ...limits } });
  return {
    of: (session, actor, secondsLeft) => ({
      returns: checkableReturns,
      list: () => room.list(session),
      find: (check) => room.find(session, check),
      open: (of, year, answers) => room.open({ session, actor, secondsLeft }, of, year, answers),
      desk: (check) => room.desk(session, check),
      remove: (check) => room.remove(session, check),
    }),
    end: (session) => room.end(session),
    async close() {
      await room.close();
      await letGo(folder);
    },
  };
}
