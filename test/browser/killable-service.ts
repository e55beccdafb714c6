import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A service in a process of its own, that can be killed without warning and started again at the same address. */
export interface KillableService extends AsyncDisposable {
  readonly url: string;
  /** As when the power goes: nothing is said and nothing is finished. */
  kill(): Promise<void>;
  startAgain(): Promise<void>;
}

/** Starts a service on a database, its clock standing still at a moment. */
export async function startKillable(databaseUrl: string, moment: string): Promise<KillableService> {
  let { child, port } = await start(databaseUrl, 0, moment);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    kill,
    startAgain: async () => {
      ({ child, port } = await start(databaseUrl, port, moment));
    },
    [Symbol.asyncDispose]: kill,
  };
}

async function start(databaseUrl: string, port: number, moment: string) {
  const file = join(import.meta.dirname, 'serve-service.ts');
  const child: ChildProcess = fork(file, [databaseUrl, String(port), moment]);
  const [told] = (await once(child, 'message')) as [{ readonly port: number }];
  return { child, port: told.port };
}
