import type { Need } from './around.ts';
import type { ReturnGiven } from './return-given.ts';
import { isGivenIn } from './sent-return.ts';
import type { Ssda903Rule } from './ssda903-rule.ts';
import { LAST_YEAR } from './table-name.ts';

const NOT_GIVEN: Readonly<Record<Need, string>> = {
  'last-year': 'Last year’s return was not given.',
  providers: 'The list of providers was not given.',
  postcodes: 'There is no postcode table.',
  authority: 'It was not said which authority the return is of.',
};

/** Why a rule of the year cannot be run over what was given; undefined when it can. */
export function whyNotRun(rule: Ssda903Rule, given: ReturnGiven): string | undefined {
  const missing = (rule.needs ?? []).find((need) => !isThere(need, given));
  if (missing !== undefined) return NOT_GIVEN[missing];
  return rule.reads.map((read) => whyNotRead(read, given)).find((why) => why !== undefined);
}

function isThere(need: Need, given: ReturnGiven): boolean {
  return (need === 'last-year' ? given.lastYear : given[need]) !== undefined;
}

function whyNotRead(read: string, { sent, lastYear = {} }: ReturnGiven): string | undefined {
  const [table = '', heading = ''] = read.split('.');
  const isOfLastYear = table.endsWith(LAST_YEAR);
  const name = isOfLastYear ? table.slice(0, -LAST_YEAR.length) : table;
  if (isGivenIn(isOfLastYear ? lastYear : sent, name, heading)) return undefined;
  const of = isOfLastYear ? ' in last year’s return' : '';
  return `There is no ${heading} of ${name}${of}.`;
}
