import type { Day } from '#domain/time/day.ts';
import type { DateCell } from '../../../engine/cell.ts';
import { yearBefore, yearOpensOn } from '../../../engine/collection-year.ts';
import { ssda903Tables } from '../../specification/ssda903-tables.ts';
import { byStart } from '../by-start.ts';
import type { ReturnChild } from '../return-child.ts';
import type { Row } from '../return-rows.ts';
import type { ReturnYear } from '../return-year.ts';

/** The first day of the first year in which social workers were reported: who began before may have no reason. */
export const WORKERS_SINCE: Day = yearOpensOn(ssda903Tables.workers.since);
/** Days by which the episodes of two workers may lap over or lie apart, for a handover. */
export const HANDOVER = 7;

/** The child’s social worker episodes by the day they began; one with no start comes last. Throws NotDecided when there are several and a start cannot be read. */
export function workersInOrder({ workers }: ReturnChild): readonly Row<'workers'>[] {
  return byStart(workers);
}

/** The end of the worker before, when this one began more than seven days ahead of it; undefined when not. Throws NotDecided when a start or that end cannot be read. */
export function endRunInto(child: ReturnChild, worker: Row<'workers'>): DateCell | undefined {
  const inOrder = workersInOrder(child);
  const ended = inOrder[inOrder.indexOf(worker) - 1]?.endedOn;
  const [start, end] = [worker.startedOn.day, ended?.day];
  return start !== undefined && end !== undefined && start < end - HANDOVER ? ended : undefined;
}

/** The first day for which social workers are reported since 2024-25: 1 April a year before the collection year. */
export function workersReportedFrom({ year }: ReturnYear): Day {
  return yearOpensOn(yearBefore(year));
}
