import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../src/main/throughline.ts', import.meta.url));

/** Runs a check in a process of its own; the most memory it held in megabytes, where the machine tells. */
export async function commandPeak(command: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [COMMAND, ...command], { stdio: 'ignore' });
  let peak = 0;
  const looking = setInterval(() => {
    peak = Math.max(peak, heldBy(child.pid));
  }, 20);
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
