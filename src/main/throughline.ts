import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Half of what a short command takes is the reading of its own source: the next one finds it read. It is kept in the
// clone: in the folder for all that comes and goes, anybody of the machine could leave code for us to run.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compile', import.meta.url)));

const { runCommandLine } = await import('#cli/run-command-line.ts');
const { commandLineTools } = await import('./tools.ts');

try {
  const tools = commandLineTools(async () => (await import('./configuration.ts')).readConfiguration(process.env));
  process.exitCode = await runCommandLine(process.argv.slice(2), tools);
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 3;
}
