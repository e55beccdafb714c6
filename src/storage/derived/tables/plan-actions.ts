import type { WorkerId } from '#domain/people/person.ts';
import { type DerivedTable, recordIn, textAs, textIn } from '../derived-table.ts';

/** Where it is kept what plans say is to be done, by whom and by when. */
export const planActions: DerivedTable<'planActions'> = {
  part: 'planActions',
  name: 'plan_action',
  columns: {
    record: 'uuid',
    action: 'text',
    owner_kind: 'text',
    worker: 'text',
    said_on: 'date',
    due_on: 'date',
    state: 'text',
    done_on: 'date',
    ended_on: 'date',
  },
  cells: ({ record, id, ownerKind, worker, saidOn, dueOn, state, doneOn, endedOn }) => ({
    record,
    action: id,
    owner_kind: ownerKind,
    worker: worker ?? null,
    said_on: saidOn,
    due_on: dueOn,
    state: state ?? null,
    done_on: doneOn ?? null,
    ended_on: endedOn ?? null,
  }),
  item: (cells) => {
    const { worker } = cells;
    return {
      record: recordIn(cells),
      id: textIn(cells, 'action'),
      ownerKind: textIn(cells, 'owner_kind'),
      ...(typeof worker === 'string' ? { worker: worker as WorkerId } : {}),
      saidOn: textIn(cells, 'said_on'),
      dueOn: textIn(cells, 'due_on'),
      ...textAs(cells, 'state', 'state'),
      ...textAs(cells, 'done_on', 'doneOn'),
      ...textAs(cells, 'ended_on', 'endedOn'),
    };
  },
};
