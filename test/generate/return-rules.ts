import type { CinRule } from '#returns/cin-census/checking/cin-rule.ts';
import { cinRules } from '#returns/cin-census/rules/index.ts';
import { leftOut } from '#returns/cin-census/rules/left-out.ts';
import { publishedCinCodes } from '#returns/cin-census/rules/published-codes.data.ts';
import { page, table, WRITTEN_BY } from './markdown.ts';

/** How many of the published codes of each return we decide. */
export function ruleCounts(): readonly {
  readonly collection: string;
  readonly decided: number;
  readonly published: number;
}[] {
  const decided = new Set(cinRules.map(({ code }) => code));
  return [
    {
      collection: 'CIN census',
      decided: publishedCinCodes.filter(({ code }) => decided.has(code)).length,
      published: publishedCinCodes.length,
    },
  ];
}

/** Every published rule of every return: decided, with what it says and what to do, or not and why. */
export function returnRules(): string {
  const missing = publishedCinCodes.filter(({ code }) => !cinRules.some((rule) => rule.code === code));
  return page(
    '# Rules of the statutory returns',
    WRITTEN_BY,
    'The sentences are ours, not the published messages. An **error** must be put right before the return is accepted; a **query** asks somebody to look.',
    ...ruleCounts().map(
      ({ collection, decided, published }) => `## ${collection}: ${decided} of ${published} published codes`,
    ),
    table(['Code', 'Severity', 'Years', 'What is wrong', 'What to do', 'Reads'], cinRules.map(rowOf)),
    missing.length === 0 ? '' : '### Not decided here',
    table(
      ['Code', 'Why'],
      missing.map(({ code }) => [code, leftOut[code] ?? '']),
    ),
  );
}

function rowOf({ code, severity, from, until, wrong, todo, reads }: CinRule): readonly string[] {
  const years = until === undefined ? `from ${from}` : `${from} to ${until}`;
  return [code, severity, years, wrong, todo, reads.join(', ')];
}
