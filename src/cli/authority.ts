import { parseArgs } from 'node:util';
import { authorityByCode } from '#measures/benchmarks/geography.ts';
import { type Command, type Tools, UsageError } from './command.ts';

/** Says whose record this is, or names it. */
export const authorityCommand: Command = {
  name: 'authority',
  usage: 'authority [--code CODE]',
  summary: 'Shows whose record this is, or names the authority by its three-digit code.',
  help: `The code decides whose residents make the rates, and which region and neighbours stand beside the figures.
It is written into the census file.`,
  async run(args, tools) {
    const { values } = parseArgs({ args: [...args], options: { code: { type: 'string' } } });
    if (values.code !== undefined) await name(values.code, tools);
    const settings = await tools.withStore((store, system) =>
      store.run(system, 'administration', async (session) => session.settings),
    );
    tools.print(`${settings.name} (${settings.code})`);
    return 0;
  },
};

async function name(code: string, tools: Tools): Promise<void> {
  const authority = authorityByCode(code);
  if (authority === undefined)
    throw new UsageError(`“${code}” is no English authority’s three-digit code, such as 884.`);
  await tools.changeSettings({ code, name: authority.name });
}
