import { journey } from '#domain/journey/index.ts';
import type { ShownTask } from '#usecases/queries/shown-task.ts';

/** Tasks of one kind, the most urgent first. */
export interface TaskGroup {
  readonly action: string;
  readonly tasks: readonly ShownTask[];
  readonly overdue: number;
}

// A record's last clock is the one that may wait: telling a referrer never stands before deciding about a child.
const order: readonly string[] = [
  ...journey.flatMap((type) => type.timescales.slice(0, -1).map(({ task }) => task)),
  ...journey.flatMap((type) => type.transitions.flatMap(({ task }) => task ?? [])),
  ...journey.flatMap((type) => type.timescales.slice(-1).map(({ task }) => task)),
];

/** Tasks by what is to be done, in the order of the journey, so that a long list of one kind hides no other. */
export function groupedTasks(tasks: readonly ShownTask[]): readonly TaskGroup[] {
  return [...Map.groupBy(tasks, ({ action }) => action)]
    .map(([action, same]) => ({
      action,
      tasks: same,
      overdue: same.filter(({ nearness }) => nearness === 'overdue').length,
    }))
    .sort((one, other) => placeOf(one.action) - placeOf(other.action));
}

function placeOf(action: string): number {
  const place = order.indexOf(action);
  return place === -1 ? order.length : place;
}
