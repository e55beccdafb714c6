import { loadOwnModulesAsNamed } from './own-modules.ts';

loadOwnModulesAsNamed();
const { runCommandLine } = await import('#cli/run-command-line.ts');
const { commandLineTools } = await import('./tools.ts');

try {
  const tools = commandLineTools(async () => (await import('./configuration.ts')).readConfiguration(process.env));
  process.exitCode = await runCommandLine(process.argv.slice(2), tools);
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 3;
}
