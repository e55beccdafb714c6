import { runPinned } from './run-pinned.mjs';

runPinned('test/run.ts', process.argv.slice(2));
