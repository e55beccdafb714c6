import type { Command } from './command.ts';

/** Starts the product and serves it until it is told to stop. */
export const serveCommand: Command = {
  name: 'serve',
  usage: 'serve',
  summary: 'Starts Throughline and serves it to browsers.',
  help: `Starts the embedded database under ./data (or uses DATABASE_URL), brings it up to date, loads the demonstration
authority when it is empty, and serves on http://127.0.0.1:8080. HOST, PORT and THROUGHLINE_DATA change where.
Ctrl-C stops it.`,
  run: (_args, tools) => tools.serve(),
};
