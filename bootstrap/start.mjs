import { runPinned } from './run-pinned.mjs';

runPinned('src/main/throughline.ts', ['serve', ...process.argv.slice(2)]);
