import type { Given } from './around.ts';
import type { SentReturn } from './sent-return.ts';

/** What a check is given: this year’s tables, last year’s where there are any, and what else some rules need. */
export interface ReturnGiven extends Given {
  readonly sent: SentReturn;
  readonly lastYear?: SentReturn;
}
