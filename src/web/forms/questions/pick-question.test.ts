import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WorkerField } from '#domain/definition/field.ts';
import type { Role } from '#domain/definition/role.ts';
import { contact } from '#domain/journey/contact/contact.record.ts';
import { notification } from '#domain/journey/notification/notification.record.ts';
import type { WorkerId } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import { pickQuestion } from './pick-question.ts';

const workers: readonly Worker[] = [
  worker('Dora', 'front-door-worker'),
  worker('Soren', 'social-worker'),
  worker('Mara', 'team-manager'),
  worker('Hana', 'head-of-service'),
  worker('Gone', 'team-manager', false),
];
const anybody = ['Choose one', 'Dora', 'Soren', 'Mara', 'Hana'];
const { screenedBy, decidedBy } = contact.fields;

test('a question offers those who work here and can be its answer, and names whoever its answer holds', () => {
  const rows: readonly [because: string, field: WorkerField, held: string, offered: readonly string[]][] = [
    ['anybody may screen', screenedBy, '', anybody],
    ['managers alone decide, on the same form', decidedBy, '', ['Choose one', 'Mara', 'Hana']],
    [
      'a notice is looked at by a social worker',
      notification.fields.reviewedBy,
      '',
      ['Choose one', 'Soren', 'Mara', 'Hana'],
    ],
    ['who decided as a manager and is none now', decidedBy, 'Soren', ['Choose one', 'Mara', 'Hana', 'Soren!']],
    ['who decided and has left', decidedBy, 'Gone', ['Choose one', 'Mara', 'Hana', 'Gone!']],
    ['who decided and still may', decidedBy, 'Mara', ['Choose one', 'Mara!', 'Hana']],
    ['somebody nobody knows', screenedBy, 'nobody', [...anybody, 'No longer in the list!']],
  ];
  for (const [because, field, held, offered] of rows) assert.deepEqual(listed(field, held), offered, because);
});

/** What the list shows; what is chosen in it is marked. */
function listed(field: WorkerField, held: string): readonly string[] {
  const choices = { worker: workers, team: [], person: [], record: {} };
  const around = { typed: () => [held], messages: new Map(), choices, origins: {}, on: '2026-04-03' };
  const { markup } = pickQuestion({ field, name: 'asked', around });
  return [...markup.matchAll(/<option([^>]*)>([^<]*)<\/option>/g)].map(
    ([, marks = '', text = '']) => text + (held !== '' && marks.includes('selected') ? '!' : ''),
  );
}

function worker(name: string, role: Role, active = true): Worker {
  return { id: name as WorkerId, name, role, active };
}
