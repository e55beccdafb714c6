import type { CodeCell } from '../../engine/cell.ts';
import { eventOfRow, type Happened } from '../../engine/event-of-row.ts';
import type { MarksOfIssues } from '../../engine/marks-of-issues.ts';
import type { Timeline, TimelineLane } from '../../engine/timeline.ts';
import { labelOfCode, type Ssda903Set } from '../specification/known-codes.ts';
import type { ReturnChild } from './return-child.ts';

/** A child of a return on one axis: every row that has a date, with the worst that was said of any of its values. What has no date that can be read stands in the tables alone. */
export function timelineOfChild(child: ReturnChild, marks: MarksOfIssues): Timeline {
  const lane = (name: string, happened: readonly Happened[]): TimelineLane => ({
    name,
    events: happened.flatMap((each) => eventOfRow(each, marks) ?? []),
  });
  const before = child.lastYear === undefined ? [] : [lane('Episodes last year', episodes(child.lastYear))];
  const lanes = [...before, lane('Episodes', episodes(child)), ...lanesBeside(child, lane)];
  return { lanes: lanes.filter(({ events }) => events.length > 0) };
}

function episodes({ episodes: rows }: ReturnChild): readonly Happened[] {
  return rows.map((row) => ({
    label: `${row.legalStatus.value} in ${row.placement.value}: ${said('PLACE', row.placement)}`,
    from: row.startedOn,
    until: row.endedOn,
    row,
  }));
}

function lanesBeside(child: ReturnChild, lane: (name: string, happened: readonly Happened[]) => TimelineLane) {
  return [
    lane(
      'Reviews',
      child.reviews.map((row) => ({
        label: `Review, ${said('REVIEW_CODE', row.participation)}`,
        from: row.reviewedOn,
        row,
      })),
    ),
    lane(
      'Missing',
      child.missing.map((row) => ({ label: said('MISSING', row.kind), from: row.startedOn, until: row.endedOn, row })),
    ),
    lane('Adoption', adoption(child)),
    lane(
      'Social workers',
      child.workers.map((row) => ({ label: row.worker.value, from: row.startedOn, until: row.endedOn, row })),
    ),
    lane(
      'Deprivation of liberty',
      child.deprivations.map((row) => ({ label: 'Order', from: row.startedOn, until: row.endedOn, row })),
    ),
    lane('Life', life(child)),
  ];
}

function adoption({ placedForAdoption, adoptions }: ReturnChild): readonly Happened[] {
  return [
    ...placedForAdoption.map((row) => ({
      label: 'Should be placed for adoption',
      from: row.decidedOn,
      until: row.ceasedOn,
      row,
    })),
    ...adoptions.flatMap((row) => [
      { label: 'Decided that adoption is in the child’s best interest', from: row.decidedOn, row },
      { label: 'Matched', from: row.matchedOn, row },
    ]),
  ];
}

function life({ headers, uasc }: ReturnChild): readonly Happened[] {
  return [
    ...headers.flatMap((row) => [
      { label: 'Born', from: row.bornOn, row },
      { label: 'Became a mother', from: row.motherSince, row },
    ]),
    ...uasc.map((row) => ({ label: 'Ceased to be unaccompanied', from: row.ceasedOn, row })),
  ];
}

function said(set: Ssda903Set, cell: CodeCell): string {
  return cell.isBlank ? 'no code' : labelOfCode(set, cell.value.trim().toUpperCase());
}
