import { runPinned } from './run-pinned.mjs';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Usage: node bootstrap/run.mjs FILE [ARGUMENT…]\n');
  process.exit(2);
}
runPinned(file, args);
