import type { Command } from './command.ts';

/** Draws everything derived again from the records. */
export const rebuildCommand: Command = {
  name: 'rebuild',
  usage: 'rebuild',
  summary: 'Draws every clock, list and figure again from the records.',
  help: `Needed after a change of settings or definitions; harmless at any other time. Readers see what was there before
until the new is whole. What was known at any past moment comes out as it was.`,
  async run(_args, tools) {
    const before = tools.stopwatch();
    const { children, rows } = await tools.rebuild();
    const seconds = ((tools.stopwatch() - before) / 1000).toFixed(1);
    tools.print(`Rebuilt what is derived of ${children} people: ${rows} rows in ${seconds} s.`);
    return 0;
  },
};
