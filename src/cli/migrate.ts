import type { Command } from './command.ts';

/** Brings the database up to date with this version of the program. */
export const migrateCommand: Command = {
  name: 'migrate',
  usage: 'migrate',
  summary: 'Brings the database up to date with this version.',
  help: 'Migrations only go forward. Several started at once wait for each other. Serving does the same by itself.',
  async run(_args, tools) {
    const { applied, version } = await tools.migrate();
    tools.print(
      applied.length === 0 ? `Up to date at ${version}.` : `Applied ${applied.join(', ')}. Now at ${version}.`,
    );
    return 0;
  },
};
