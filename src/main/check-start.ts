import { checkDefinitions } from '#domain/definition/check-definitions.ts';
import { journey } from '#domain/journey/index.ts';

/** Refuses to start on a faulty definition, with every fault and its path. */
export function checkStart(): void {
  const faults = checkDefinitions(journey);
  if (faults.length === 0) return;
  const listed = faults.map(({ path, fault }) => `  ${path}: ${fault}`).join('\n');
  throw new Error(`Throughline does not start on faulty definitions:\n${listed}`);
}
