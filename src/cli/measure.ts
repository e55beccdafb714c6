import type { Command } from './command.ts';

/** Prints measures. */
export const measureCommand: Command = {
  name: 'measure',
  usage: 'measure [ID…] [--as-at D] [--known-at T] [--months N] [--json]',
  summary: 'Prints figures as at a day, as they were known at a moment.',
  help: '',
  run: async () => 3,
};
