import type { Command } from './command.ts';

/** Runs the benchmarks. */
export const benchCommand: Command = {
  name: 'bench',
  usage: 'bench',
  summary: 'Runs the benchmarks and prints them beside the speed budget.',
  help: 'Uses a database of its own and leaves nothing behind. Takes a few minutes.',
  run: (_args, tools) => tools.bench(),
};
