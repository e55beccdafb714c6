import type { Given } from '#documents/safe-address/secret.ts';
import type { Refusal } from '#domain/definition/refusal.ts';

/** One reason why something may not leave as it is. It never says the address or the number itself. */
export interface Stop {
  /** The part of the text, or the file with the place in it: "“What was said?”, line 3". */
  readonly where: string;
  readonly because: string;
}

/** Nothing left and nothing was written: what was found, and how it can be gone on with. */
export interface Stopped extends Refusal {
  readonly refused: 'kept-safe';
  readonly stops: readonly Stop[];
  /** Stands for exactly these stops: whoever releases says which they read. */
  readonly found: string;
}

/** Nothing left and nothing was written: a second person has to look first. */
export interface NeedsCheck extends Refusal {
  readonly refused: 'needs-check';
  /** True when nobody has to put anything right first: it can wait for its second person. */
  readonly mayWait: boolean;
  /** What a manager just released, to be kept until it goes. */
  readonly release?: { readonly found: string; readonly reason: string; readonly stops: readonly string[] };
}

/** True when a refusal asks for a second person. */
export function isNeedsCheck(answer: object): answer is NeedsCheck {
  return 'mayWait' in answer;
}

/** True when a refusal is that of the search. */
export function isStopped(answer: object): answer is Stopped {
  return 'stops' in answer;
}

/** What stands in a place, in words that tell nobody more than that it is there. */
export function foundInWords(given: Given, keptFrom: string, to: string): string {
  const what = given === 'telephone number' ? 'A telephone number' : `${ARTICLES[given]} of an address`;
  return `${what} that must be kept from ${keptFrom} stands here, and it would go to ${to}.`;
}

const ARTICLES: Readonly<Record<Exclude<Given, 'telephone number'>, string>> = {
  postcode: 'The postcode',
  'number and street': 'The number and the street',
  'street and place': 'The street and the town',
  'street and postcode area': 'The street and half of the postcode',
  'name of the house': 'The name of the house',
  'flat and building': 'The flat and the building',
  'whole address': 'The whole',
};
