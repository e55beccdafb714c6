import { spawn } from 'node:child_process';
import { isAbsolute, join } from 'node:path';
import { ensureInstalled, pinnedNode, root } from './install.mjs';

// Half of what a short run takes is the reading of its own source: the next one finds it read. It is kept in the clone: in
// the folder for all that comes and goes, anybody of the machine could leave code for us to run.
const NODE_COMPILE_CACHE = join(root, 'node_modules', '.cache', 'compile');

// No module of ours is a link to another. To look up of each whether it is one takes a tenth of a short run.
const NO_LINKS = { NODE_PRESERVE_SYMLINKS: '1', NODE_PRESERVE_SYMLINKS_MAIN: '1' };

/** Runs a TypeScript file of the clone on the pinned Node, in the folder the person is in; signals and exit code pass through. */
export function runPinned(file, args) {
  // What lies outside src is for whoever works on Throughline, and needs the tools as well.
  ensureInstalled({ withTools: !file.startsWith('src/') });
  const path = isAbsolute(file) ? file : join(root, file);
  const child = spawn(pinnedNode, [path, ...args], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE, ...NO_LINKS, ...process.env },
  });
  child.on('error', (error) => {
    process.stderr.write(`${pinnedNode} cannot be started (${error.code}).\n`);
    process.exit(3);
  });
  const forwarded = passSignals(child);
  child.on('exit', (code, signal) => {
    for (const name of forwarded) process.removeAllListeners(name);
    if (signal === null) process.exit(code);
    else process.kill(process.pid, signal);
  });
}

function passSignals(child) {
  const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const name of forwarded) {
    process.on(name, () => {
      // Ctrl-C in a terminal reaches the child by itself; passed on, it would come twice.
      if (name !== 'SIGINT' || !process.stdin.isTTY) child.kill(name);
    });
  }
  return forwarded;
}
