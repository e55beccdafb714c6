import { authorityCommand } from './authority.ts';
import { benchCommand } from './bench.ts';
import { checkDefinitionsCommand } from './check-definitions.ts';
import type { Command } from './command.ts';
import { importCinCommand } from './import-cin.ts';
import { measureCommand } from './measure.ts';
import { migrateCommand } from './migrate.ts';
import { rebuildCommand } from './rebuild.ts';
import { returnCinCommand } from './return-cin.ts';
import { serveCommand } from './serve.ts';

/** Every command of the command line, in the order the help lists them. */
export const commands: readonly Command[] = [
  serveCommand,
  migrateCommand,
  authorityCommand,
  importCinCommand,
  returnCinCommand,
  measureCommand,
  rebuildCommand,
  checkDefinitionsCommand,
  benchCommand,
];
