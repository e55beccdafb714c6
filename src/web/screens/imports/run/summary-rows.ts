import { upperFirst } from '#domain/time/in-words.ts';
import type { SummaryRow } from '#web/components/summary-list.ts';

const names: Readonly<Record<string, string>> = {
  children: 'Children in the file',
  peopleMade: 'People added',
  peopleMatched: 'People already known',
  peopleChanged: 'People whose details changed',
  recordsMade: 'Records added',
  recordsCorrected: 'Records corrected',
  recordsUnchanged: 'Records that were the same',
  recordsVoided: 'Records voided',
  notFitted: 'Values not kept in the record',
  doubts: 'Values kept, with a doubt',
  ms: 'Time taken, in milliseconds',
};

/** The numbers of an import, each under a name a person can read, always in the same order. */
export function summaryRows(summary: Readonly<Record<string, unknown>>): readonly SummaryRow[] {
  const inOrder = [...new Set([...Object.keys(names), ...Object.keys(summary)])];
  return inOrder.flatMap((key) => {
    const value = summary[key];
    return typeof value === 'number' ? [{ key: names[key] ?? spaced(key), value: value.toLocaleString('en-GB') }] : [];
  });
}

function spaced(key: string): string {
  const words = key.replace(/([A-Z])/g, ' $1').toLowerCase();
  return upperFirst(words);
}
