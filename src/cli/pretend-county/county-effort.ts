import type { Answers } from '#domain/definition/answers.ts';
import { isAnswer } from '#domain/definition/condition.ts';
import { listAsked } from '#domain/definition/keep-asked.ts';
import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import { countFinished, type Filled } from '#usecases/effort/count-finished.ts';
import { countOpened } from '#usecases/effort/count-read.ts';
import type { EffortCount } from '#usecases/ports.ts';

/** Of a hundred records of a type, how many somebody who did not write them opens. What is not named here nobody opens. */
const OPENED: Partial<Readonly<Record<RecordTypeId, number>>> = {
  contact: 40,
  referral: 70,
  assessment: 60,
  'child-in-need-plan': 80,
  'plan-review': 50,
  'family-meeting': 30,
  visit: 25,
  warning: 90,
  notification: 55,
  'management-decision': 45,
  supervision: 30,
  closure: 35,
  transfer: 60,
  allocation: 20,
  'case-note': 3,
};
/** Of so many forms one is filled without a script, and nothing is known but how long it was open. */
const WITHOUT_SCRIPT = 11;
const SIGNS_A_SECOND = 3;

/** Somebody of a role, in a month: all that is kept with a count. */
export interface CountedFor {
  readonly worker: string;
  readonly at: string;
  readonly role: string;
}

/**
 * What filling the forms of a pretend county would have cost, counted as a form counts it: by what is asked and answered,
 * with the hand of a worker who writes three signs a second. Nothing in it is drawn by lot.
 */
export class CountyEffort {
  readonly #counts = new Map<string, { readonly by: CountedFor; readonly counts: Map<string, EffortCount> }>();
  #forms = 0;

  /** Notes that somebody finished a form about one child or several, and whether others open what became of it. */
  finished(by: CountedFor, type: RecordTypeId, children: readonly Answers[]): void {
    this.#forms += 1;
    const [first] = children;
    if (first === undefined) return;
    this.#add(by, countFinished(type, children, this.#filled(type, first)));
    const isOpened = (this.#forms * 37) % 100 < (OPENED[type] ?? 0);
    const shown = Object.keys(first).filter((name) => isAnswer(first[name]));
    if (isOpened)
      this.#add(by, countOpened({ type, typeVersion: getRecordType(type).version, state: 'complete' }, shown, false));
  }

  /** Everything noted, by month and role. */
  all(): readonly { readonly by: CountedFor; readonly counts: readonly EffortCount[] }[] {
    return [...this.#counts.values()].map(({ by, counts }) => ({ by, counts: [...counts.values()] }));
  }

  #filled(id: RecordTypeId, answers: Answers): Filled {
    const type = getRecordType(id);
    const questions = Object.fromEntries(
      listAsked(type, answers)
        .filter((name) => type.fields[name]?.setBy === undefined && isAnswer(answers[name]))
        .map((name) => [name, workOn(answers[name], this.#forms % 3)]),
    );
    const all = Object.values(questions);
    const seconds = all.reduce((sum, each) => sum + each.seconds, 60);
    if (this.#forms % WITHOUT_SCRIPT === 0) return { openMinutes: Math.ceil(seconds / 40) };
    const interactions = all.reduce((sum, each) => sum + each.interactions, 4);
    return { counts: { interactions, seconds, questions } };
  }

  #add(by: CountedFor, counts: readonly EffortCount[]): void {
    const key = `${by.at.slice(0, 7)} ${by.role}`;
    const kept = this.#counts.get(key) ?? { by, counts: new Map<string, EffortCount>() };
    this.#counts.set(key, kept);
    for (const each of counts) {
      const { type, version, question, what, band, count } = each;
      const name = `${type} ${version} ${question} ${what} ${band}`;
      kept.counts.set(name, { ...each, count: (kept.counts.get(name)?.count ?? 0) + count });
    }
  }
}

/** How much work an answer is: a story by its length, a list by its rows, everything else a press or two. */
function workOn(answer: unknown, again: number): { edits: number; seconds: number; interactions: number } {
  if (Array.isArray(answer))
    return { edits: answer.length, seconds: answer.length * 25, interactions: answer.length * 4 };
  const signs = typeof answer === 'string' ? answer.length : 0;
  const isStory = signs > 60;
  return {
    edits: isStory ? 1 + again : 1,
    seconds: isStory ? Math.ceil(signs / SIGNS_A_SECOND) : 6,
    interactions: isStory ? 1 + again : 1,
  };
}
