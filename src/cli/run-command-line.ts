import { type Command, type ExitCode, type Tools, UsageError } from './command.ts';
import { commands } from './commands.ts';

/** Runs the command the arguments name. Every fault is told in a sentence, never as a stack. */
export async function runCommandLine(args: readonly string[], tools: Tools): Promise<ExitCode> {
  const named = findCommand(args);
  if (named === undefined) return tellUsage(args, tools);
  const command = await named.load();
  const rest = args.slice(named.name.split(' ').length);
  if (rest.includes('--help')) {
    tools.print(helpFor(command));
    return 0;
  }
  try {
    return await command.run(rest, tools);
  } catch (fault) {
    return tellFault(command, fault, tools);
  }
}

function findCommand(args: readonly string[]) {
  return [...commands]
    .sort((one, other) => other.name.length - one.name.length)
    .find(({ name }) => name.split(' ').every((word, index) => args[index] === word));
}

/** Lists the commands: all of them, or those that begin with the word that was given. It is a help when it was asked for, and otherwise a fault. */
async function tellUsage(args: readonly string[], tools: Tools): Promise<ExitCode> {
  const [first = 'help'] = args.filter((arg) => arg !== '--help');
  const alike = commands.filter(({ name }) => name.split(' ')[0] === first);
  const list = await overview(alike.length === 0 ? commands : alike);
  if (first === 'help' || (alike.length > 0 && args.includes('--help'))) {
    tools.print(list);
    return 0;
  }
  tools.tell(`There is no command "${args.join(' ')}".\n\n${list}`);
  return 2;
}

function tellFault(command: Command, fault: unknown, tools: Tools): ExitCode {
  if (fault instanceof UsageError || isParseFault(fault)) {
    tools.tell(`${fault.message}\n\nUsage: throughline ${command.usage}`);
    return 2;
  }
  tools.tell(fault instanceof Error ? fault.message : String(fault));
  if (fault instanceof Error && fault.cause instanceof Error) tools.tell(`Because: ${fault.cause.message}`);
  return 3;
}

// What `parseArgs` throws for an option it was not told of.
function isParseFault(fault: unknown): fault is Error & { readonly code: string } {
  return (
    fault instanceof Error &&
    'code' in fault &&
    typeof fault.code === 'string' &&
    fault.code.startsWith('ERR_PARSE_ARGS')
  );
}

async function overview(named: typeof commands): Promise<string> {
  const all = await Promise.all(named.map(({ load }) => load()));
  const lines = all.map(({ usage, summary }) => `  ${usage}\n      ${summary}`);
  return `Usage: throughline COMMAND\n\n${lines.join('\n')}\n\nEvery command explains itself: throughline COMMAND --help`;
}

function helpFor(command: Command): string {
  return `Usage: throughline ${command.usage}\n\n${command.summary}\n\n${command.help}`;
}
