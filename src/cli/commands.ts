import type { Command } from './command.ts';

/** A command by its name. It is loaded when it is called: a check of a file waits for nothing of the server or the database. */
interface NamedCommand {
  readonly name: string;
  load(): Promise<Command>;
}

/** Every command of the command line, in the order the help lists them. */
export const commands: readonly NamedCommand[] = [
  { name: 'serve', load: async () => (await import('./serve.ts')).serveCommand },
  { name: 'migrate', load: async () => (await import('./migrate.ts')).migrateCommand },
  { name: 'authority', load: async () => (await import('./authority.ts')).authorityCommand },
  { name: 'check cin', load: async () => (await import('./check-cin.ts')).checkCinCommand },
  { name: 'figures cin', load: async () => (await import('./figures-cin.ts')).figuresCinCommand },
  { name: 'check ssda903', load: async () => (await import('./check-ssda903.ts')).checkSsda903Command },
  { name: 'figures ssda903', load: async () => (await import('./figures-ssda903.ts')).figuresSsda903Command },
  { name: 'check annex-a', load: async () => (await import('./check-annex-a.ts')).checkAnnexACommand },
  { name: 'figures annex-a', load: async () => (await import('./figures-annex-a.ts')).figuresAnnexACommand },
  { name: 'import cin', load: async () => (await import('./import-cin.ts')).importCinCommand },
  { name: 'return cin', load: async () => (await import('./return-cin.ts')).returnCinCommand },
  { name: 'postcodes', load: async () => (await import('./postcodes.ts')).postcodesCommand },
  { name: 'measure', load: async () => (await import('./measure.ts')).measureCommand },
  { name: 'rebuild', load: async () => (await import('./rebuild.ts')).rebuildCommand },
  { name: 'check definitions', load: async () => (await import('./check-definitions.ts')).checkDefinitionsCommand },
  { name: 'bench', load: async () => (await import('./bench.ts')).benchCommand },
];
