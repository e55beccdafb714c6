import { dayOf } from '#domain/time/day.ts';
import type { Provider } from '../specification/provider.ts';
import { type RuleExample, withProviders } from './rule-example.ts';

/** The number of a private children’s home that stands. */
export const CHILDRENS_HOME = '1234567';
/** The number of a provider of supported accommodation, of a charity, whose registration ended on 30 September 2025. */
export const CLOSED = '2345678';
/** The number of a provider of which the list tells nothing else. */
export const UNTOLD = '55123';

const LIST: readonly Provider[] = [
  {
    urn: CHILDRENS_HOME,
    placements: new Set(['K2']),
    providers: new Set(['PR4']),
    postcodes: new Set(['HR22BB', 'HR22BC']),
  },
  {
    urn: CLOSED,
    placements: new Set(['H5', 'K3']),
    providers: new Set(['PR1', 'PR2', 'PR5']),
    postcodes: new Set(['SY11CC']),
    closedOn: dayOf('2025-09-30'),
  },
  { urn: UNTOLD, placements: new Set(), providers: new Set(), postcodes: new Set() },
];

/** The same row with these providers in the list. */
export function listed(example: RuleExample): RuleExample {
  return withProviders(LIST, example);
}
