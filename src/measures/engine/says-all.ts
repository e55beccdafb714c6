import { isSaid } from '#domain/history/child-history.ts';
import { listInWords } from '#domain/time/in-words.ts';
import type { Judge } from './events-on.ts';
import { inWords } from './finding.ts';

/**
 * Judges a record by whether it says everything that it should, each in a field of its own: what stands in the text of a
 * note does not count (R023). What came from another system is excluded, for it is not known what was written there.
 */
export function saysAll(done: string, parts: Readonly<Record<string, string>>): Judge {
  return (record, on) => {
    const when = `${done} on ${inWords(on)}`;
    if (record.source !== undefined) return ['excluded', `${when} in another system, which does not tell.`];
    const missing = Object.keys(parts).filter((field) => !isSaid(record, field));
    if (missing.length === 0) return ['in', `${when}, with ${listInWords(Object.values(parts))}.`];
    return ['out', `${when}, without ${listInWords(missing.map((field) => parts[field] ?? field))}.`];
  };
}
