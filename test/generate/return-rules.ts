import { annexARules } from '#returns/annex-a/rules/index.ts';
import { cinRules } from '#returns/cin-census/rules/index.ts';
import { leftOut as cinLeftOut } from '#returns/cin-census/rules/left-out.ts';
import { publishedCinCodes } from '#returns/cin-census/rules/published-codes.data.ts';
import type { RuleFacts } from '#returns/engine/rule-facts.ts';
import { ssda903Rules } from '#returns/ssda903/rules/index.ts';
import { leftOut as ssda903LeftOut } from '#returns/ssda903/rules/left-out.ts';
import { publishedSsda903Codes } from '#returns/ssda903/rules/published-codes.data.ts';
import { page, table, WRITTEN_BY } from './markdown.ts';

/** The rules of a return, and the codes that were published for it. */
interface Collection {
  readonly name: string;
  readonly rules: readonly RuleFacts[];
  readonly published: readonly { readonly code: string; readonly from: string; readonly until?: string }[];
  readonly leftOut: Readonly<Record<string, string>>;
  /** Whose the severities are. */
  readonly severities: string;
}

const COLLECTIONS: readonly Collection[] = [
  {
    name: 'CIN census',
    rules: cinRules,
    published: publishedCinCodes,
    leftOut: cinLeftOut,
    severities: 'Severities are the published ones. The rules of 2026-27 that are new are not published yet.',
  },
  {
    name: 'SSDA903',
    rules: ssda903Rules,
    published: publishedSsda903Codes,
    leftOut: ssda903LeftOut,
    severities:
      'Severities are **ours**: what we hold of the published rules gives none. Codes beginning with INT, EPI and NoE are about the tables as they were sent, and no published rules of the department.',
  },
];

/** How many of the published codes of each return we decide. */
export function ruleCounts(): readonly {
  readonly collection: string;
  readonly decided: number;
  readonly published: number;
}[] {
  return COLLECTIONS.map((collection) => ({
    collection: collection.name,
    decided: collection.published.length - missingOf(collection).length,
    published: collection.published.length,
  }));
}

/** Every published rule of every return: decided, with what it says and what to do, or not and why. */
export function returnRules(): string {
  return page(
    '# Rules of the statutory returns',
    WRITTEN_BY,
    'The sentences are ours, not the published messages. An **error** must be put right before the return is accepted; a **query** asks somebody to look.',
    ...COLLECTIONS.flatMap(sectionOf),
    `## Annex A: ${annexARules.length} rules of our own`,
    'Ofsted publishes no rules for its lists: codes and severities are **ours**. After AA stand the list whose rows are looked at (00 for any list) and a number; a rule reads the columns of its lists by our names for them.',
    table(['Code', 'Severity', 'Years', 'What is wrong', 'What to do', 'Reads'], annexARules.map(rowOf)),
  );
}

function sectionOf(collection: Collection): readonly string[] {
  const { name, rules, published, leftOut, severities } = collection;
  const missing = missingOf(collection);
  const notDecided = missing.map(({ code, from, until }) => [code, yearsOf({ from, until }), leftOut[code] ?? '']);
  return [
    `## ${name}: ${published.length - missing.length} of ${published.length} published codes`,
    severities,
    table(['Code', 'Severity', 'Years', 'What is wrong', 'What to do', 'Reads'], rules.map(rowOf)),
    ...(missing.length === 0 ? [] : [`### Not decided here`, table(['Code', 'Years', 'Why'], notDecided)]),
  ];
}

function missingOf({ rules, published }: Collection): Collection['published'] {
  const decided = new Set(rules.map(({ code }) => code));
  return published.filter(({ code }) => !decided.has(code));
}

function rowOf({ code, severity, from, until, wrong, todo, reads }: RuleFacts): readonly string[] {
  return [code, severity, yearsOf({ from, until }), wrong, todo, reads.join(', ')];
}

function yearsOf({ from, until }: { readonly from: string; readonly until: string | undefined }): string {
  return until === undefined ? `from ${from}` : `${from} to ${until}`;
}
