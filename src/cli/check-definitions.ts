import { checkDefinitions } from '#domain/definition/check-definitions.ts';
import { journey } from '#domain/journey/index.ts';
import type { Command } from './command.ts';

/** Reads every record type and reports every fault together. */
export const checkDefinitionsCommand: Command = {
  name: 'check definitions',
  usage: 'check definitions',
  summary: 'Reads every record type and reports every fault, each with its path.',
  help: 'Ends with 1 when there is a fault. Serving makes the same check and refuses to start on one.',
  async run(_args, tools) {
    const faults = checkDefinitions(journey);
    for (const { path, fault } of faults) tools.print(`${path}: ${fault}`);
    if (faults.length === 0) tools.print(`${journey.length} record types, no fault.`);
    return faults.length === 0 ? 0 : 1;
  },
};
