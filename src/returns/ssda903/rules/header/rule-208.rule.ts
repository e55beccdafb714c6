import { type ExampleChild, fails, passes } from '../../checking/rule-example.ts';
import { ssda903Rule } from '../../checking/ssda903-rule.ts';
import { headerLastYear } from '../../checking/vocabulary/header-last-year.ts';
import { isUnknownUpn } from '../../checking/vocabulary/unknown-upn.ts';

/** The number of a pupil is that of last year’s return. It may take the place of a reason why it was not known or of nothing, and a reason that of UN1 or of nothing. */
export const rule208 = ssda903Rule({
  code: '208',
  severity: 'error',
  from: '2022-23',

  over: 'headers',
  reads: ['Header.UPN', 'Header last year.UPN'],
  needs: ['last-year'],
  wrong: 'The unique pupil number is not that of last year’s return.',
  todo: 'Enter the number of last year’s return, or tell why that was wrong.',
  check({ upn }, found, { child }) {
    const before = headerLastYear(child)?.upn;
    if (before === undefined || before.text.toUpperCase() === upn.text.toUpperCase()) return;
    const wasUnknown = before.isBlank || isUnknownUpn(before);
    const isNumber = !upn.isBlank && !isUnknownUpn(upn);
    const isBetterReason = (before.isBlank || isUnknownUpn(before, 'UN1')) && isUnknownUpn(upn);
    if (!(wasUnknown && isNumber) && !isBetterReason) found(upn, before);
  },
  examples: () => [
    passes('it is the same', both('H801200001001', 'h801200001001')),
    fails('it is another', 'UPN', both('H801200001001', 'H801200001002')),
    passes('it was not known', both('H801200001001', 'UN2')),
    passes('UN1 gave way to another reason', both('UN2', 'UN1')),
    passes('there was nothing', both('UN1', '')),
    fails('one reason took the place of another', 'UPN', both('UN3', 'UN4')),
    fails('it is not there any more', 'UPN', both('', 'H801200001001')),
    fails('it is not known any more', 'UPN', both('UN5', 'H801200001001')),
    passes('the child was not in last year’s return', { headers: { upn: 'UN5' } }),
  ],
});

/** A child with these numbers in this year’s return and in last year’s. */
function both(upn: string, before: string): ExampleChild {
  return { headers: { upn }, lastYear: { headers: { upn: before } } };
}
