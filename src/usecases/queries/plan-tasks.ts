import type { PlanActionRow, TaskRow } from '../ports.ts';

/** What plans say that a worker does, as tasks: one for each child and day, however much is to be done by then. The plan tells what. */
export function planTasks(actions: readonly PlanActionRow[]): readonly TaskRow[] {
  const tasks = new Map<string, TaskRow>();
  for (const { child, record, recordType, saidOn, dueOn } of actions) {
    const key = `${child} ${dueOn}`;
    const action = 'Do your part of the plan';
    if (!tasks.has(key))
      tasks.set(key, { kind: 'plan-action', action, child, record, recordType, roles: [], on: saidOn, dueOn });
  }
  return [...tasks.values()];
}
