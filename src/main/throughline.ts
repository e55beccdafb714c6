import { runCommandLine } from '#cli/run-command-line.ts';
import { readConfiguration } from './configuration.ts';
import { commandLineTools } from './tools.ts';

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), commandLineTools(readConfiguration(process.env)));
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 3;
}
