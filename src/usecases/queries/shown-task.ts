import { getRecordType } from '#domain/journey/index.ts';
import type { IsoDay, Person, PersonId } from '#domain/people/person.ts';
import { parseDay } from '#domain/time/day.ts';
import { countInWords, dayInWords } from '#domain/time/in-words.ts';
import type { TaskRow } from '../ports.ts';
import { type ShownPerson, showOne } from './shown-person.ts';

/** How near a task is on a day. */
export type Nearness = 'overdue' | 'due today' | 'due' | 'no due date';

/** Something that waits to be done, as a list shows it. */
export interface ShownTask extends Omit<TaskRow, 'child'> {
  readonly child: ShownPerson;
  /** What the record is: "Contact". */
  readonly about: string;
  readonly nearness: Nearness;
  /** "due 3 April 2026", "2 days overdue, was due 3 April 2026"; empty without a due date. */
  readonly dueInWords: string;
}

/** A task as it stands on a day. */
export function showTask(task: TaskRow, people: ReadonlyMap<PersonId, Person>, asAt: IsoDay): ShownTask {
  return {
    ...task,
    child: showOne(task.child, people, asAt),
    about: getRecordType(task.recordType).title,
    nearness: nearnessOf(task.dueOn, asAt),
    dueInWords: dueInWords(task.dueOn, asAt),
  };
}

/** Tasks by due day, the most overdue first; those without one last, the longest waiting first. */
export function byDueDay(one: TaskRow, other: TaskRow): number {
  const [first, second] = [one, other].map(({ dueOn, on, record }) => `${dueOn ?? '9999'} ${on} ${record}`);
  return `${first}` < `${second}` ? -1 : 1;
}

/** How near a due day is. */
export function nearnessOf(dueOn: IsoDay | undefined, asAt: IsoDay): Nearness {
  if (dueOn === undefined) return 'no due date';
  if (dueOn < asAt) return 'overdue';
  return dueOn === asAt ? 'due today' : 'due';
}

/** A due day as it stands on a day: "due 3 April 2026", "2 days overdue, was due 3 April 2026"; empty without one. */
export function dueInWords(dueOn: IsoDay | undefined, asAt: IsoDay): string {
  const [due, day] = [parseDay(dueOn ?? ''), parseDay(asAt)];
  if (due === undefined || day === undefined) return '';
  if (due === day) return 'due today';
  return due > day ? `due ${dayInWords(due)}` : `${countInWords(day - due, 'day')} overdue, was due ${dayInWords(due)}`;
}
