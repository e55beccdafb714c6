import type { RecordType } from '#domain/definition/record-type.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { Effort, EffortCount } from '../ports.ts';
import { INTERACTIONS, MINUTES, medianInWords } from './bands.ts';
import { readByTheHouse } from './read-by-the-house.ts';

/** Of fewer forms than these nothing is told: with so few, somebody might know whose they were. */
export const FEWEST_TOLD = 5;
/** Of fewer than these nothing is said to be unread or left blank: it may be chance. */
export const FEWEST_JUDGED = 20;
const HARDLY_READ = 0.05;
const NEARLY_ALWAYS = 0.9;

/** What one form cost, and what became of each of its questions. */
export interface FormEffort {
  readonly type: RecordTypeId;
  readonly title: string;
  readonly finished: number;
  /** How many of them a browser measured. */
  readonly measured: number;
  /** The band of the middle form; absent where too few were measured. */
  readonly minutes?: string;
  readonly interactions?: string;
  /** From opened to sent, of the forms that no script measured. */
  readonly openMinutes?: string;
  readonly questions: readonly QuestionEffort[];
}

/** What became of one question. */
export interface QuestionEffort {
  readonly field: string;
  readonly ask: string;
  readonly asked: number;
  readonly blank: number;
  readonly edited: number;
  readonly edits: number;
  readonly seconds: number;
  /** Shown to somebody who did not write it, on its record or quoted on a later form. */
  readonly opened: number;
  readonly quoted: number;
  /** A clock, a figure, a return or a condition reads it. */
  readonly isReadByTheHouse: boolean;
  readonly isUnread: boolean;
  readonly isLeftBlank: boolean;
}

/** What the counts of one form come to; undefined when it was finished too seldom to be told. */
export function effortOfForm(
  id: RecordTypeId,
  type: RecordType,
  counts: readonly EffortCount[],
): FormEffort | undefined {
  const own = counts.filter((each) => each.type === id);
  const sum = (question: string, what: Effort) =>
    own.reduce((total, each) => total + (each.question === question && each.what === what ? each.count : 0), 0);
  const [finished, measured] = [sum('', 'finished'), sum('', 'measured')];
  if (finished < FEWEST_TOLD) return undefined;
  const house = readByTheHouse(type);
  return {
    type: id,
    title: type.title,
    finished,
    measured,
    ...middle('minutes', own, 'minutes', MINUTES),
    ...middle('interactions', own, 'interactions', INTERACTIONS),
    ...middle('openMinutes', own, 'open-minutes', MINUTES),
    questions: Object.entries(type.fields)
      .filter(([field, { setBy }]) => setBy === undefined && sum(field, 'asked') >= FEWEST_TOLD)
      .map(([field, { ask }]) => effortOfQuestion({ field, ask }, house.has(field), (what) => sum(field, what))),
  };
}

function middle<Name extends string>(
  name: Name,
  counts: readonly EffortCount[],
  what: Effort,
  bounds: readonly number[],
): { readonly [key in Name]?: string } {
  const told = counts.filter((each) => each.what === what);
  const isEnough = told.reduce((sum, { count }) => sum + count, 0) >= FEWEST_TOLD;
  const words = isEnough ? medianInWords(bounds, added(told)) : undefined;
  return (words === undefined ? {} : { [name]: words }) as { readonly [key in Name]?: string };
}

// Two versions of a form have rows of their own.
function added(counts: readonly EffortCount[]): readonly { readonly band: number; readonly count: number }[] {
  const bands = Map.groupBy(counts, ({ band }) => band);
  return [...bands].map(([band, each]) => ({ band, count: each.reduce((sum, { count }) => sum + count, 0) }));
}

function effortOfQuestion(
  question: { readonly field: string; readonly ask: string },
  isReadByTheHouse: boolean,
  sum: (what: Effort) => number,
): QuestionEffort {
  const [asked, blank, opened, quoted] = [sum('asked'), sum('blank'), sum('opened'), sum('quoted')];
  const answered = asked - blank;
  return {
    ...question,
    asked,
    blank,
    edited: sum('edited'),
    edits: sum('edits'),
    seconds: sum('seconds'),
    opened,
    quoted,
    isReadByTheHouse,
    isUnread: !isReadByTheHouse && answered >= FEWEST_JUDGED && opened + quoted <= answered * HARDLY_READ,
    isLeftBlank: asked >= FEWEST_JUDGED && blank >= asked * NEARLY_ALWAYS,
  };
}
