import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { quantile, timed, told } from './bench-table.ts';

const COMMAND = fileURLToPath(new URL('../../src/main/throughline.ts', import.meta.url));
const RUNS = 5;

/** How long a check takes as a process of its own, from the command to its answer, and the most memory it holds: "median of 5 450 ms, best 430 ms, at most 127 MB". */
export async function wholeProcess(command: readonly string[]): Promise<string> {
  // Nobody looks at it while it is timed: to ask for its memory every few milliseconds takes time from it.
  const peak = await run(command, { isWatched: true });
  const times: number[] = [];
  for (let each = 0; each < RUNS; each += 1) times.push(await timed(() => run(command, { isWatched: false })));
  const memory = peak > 0 ? `, at most ${peak} MB` : '';
  return `median of ${RUNS} ${told(quantile(times, 0.5))}, best ${told(Math.min(...times))}${memory}`;
}

/** The most memory it held in megabytes, where the machine tells and somebody looks. */
async function run(command: readonly string[], { isWatched }: { readonly isWatched: boolean }): Promise<number> {
  const child = spawn(process.execPath, [COMMAND, ...command], { stdio: 'ignore' });
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, heldBy(child.pid));
  };
  const looking = isWatched ? setInterval(look, 20) : undefined;
  const [code] = await once(child, 'exit');
  clearInterval(looking);
  if (code !== 0 && code !== 1) throw new Error(`The check ended with ${code}`);
  return peak;
}

function heldBy(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1000);
  } catch {
    return 0;
  }
}
