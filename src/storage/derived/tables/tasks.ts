import { isRole } from '#domain/definition/role.ts';
import { type DerivedTable, oneOf, recordIn, textAs, textIn } from '../derived-table.ts';

/** Where tasks are kept. */
export const tasks: DerivedTable<'tasks'> = {
  part: 'tasks',
  name: 'task',
  columns: {
    record: 'uuid',
    kind: 'text',
    action: 'text',
    roles: 'text[]',
    on_day: 'date',
    due_on: 'date',
    to_type: 'text',
    for_team: 'text',
  },
  cells: ({ record, kind, action, roles, on, dueOn, to, forTeam }) => ({
    record,
    kind,
    action,
    roles,
    on_day: on,
    due_on: dueOn ?? null,
    to_type: to ?? null,
    for_team: forTeam ?? null,
  }),
  item: (cells) => ({
    record: recordIn(cells),
    kind: oneOf(cells, 'kind', ['clock', 'next-step', 'sign-off', 'allocate']),
    action: textIn(cells, 'action'),
    roles: Array.isArray(cells.roles) ? cells.roles.filter(isRole) : [],
    on: textIn(cells, 'on_day'),
    ...textAs(cells, 'due_on', 'dueOn'),
    ...textAs(cells, 'to_type', 'to'),
    ...textAs(cells, 'for_team', 'forTeam'),
  }),
};
