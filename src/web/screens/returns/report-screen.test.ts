import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { AskedDesk, CheckState, Session, SessionChecks, ShownCheck } from '#usecases/ports.ts';
import { html } from '#web/components/html.ts';
import type { Asked } from '#web/server/screen.ts';
import { reportScreen } from './report-screen.ts';

const CHECK: ShownCheck = {
  ...{ id: 'mine', year: '2025-26', files: [], startedAt: '2026-05-05T09:00:00.000Z', state: 'checked' },
  ...{ bytesRead: 0, bytes: 0, secondsLeft: undefined, because: undefined, kept: undefined },
  of: { id: 'cin', name: 'Census', years: ['2025-26'], asks: [], questions: [] },
};

/** A session with one check, in whatever state it is by now. */
function sessionWith(stateOf: () => CheckState | 'gone', asked: () => Promise<never[]>): SessionChecks {
  const desk = { fields: asked } as never as AskedDesk;
  const isHere = (id: string) => id === 'mine' && stateOf() !== 'gone';
  return {
    returns: [],
    list: () => [],
    find: (id) => (isHere(id) ? CHECK : undefined),
    desk: (id) => (isHere(id) && stateOf() === 'checked' ? desk : undefined),
    open: async () => assert.fail('no files are given here'),
    remove: async () => false,
  };
}

const screen = reportScreen({
  id: 'a-list',
  path: '/returns/check/:check/a-list',
  query: async ({ desk }) => ({ found: await desk.fields({}, 1) }),
  view: ({ check }) => ({ title: check.id, content: html`` }),
});

function answerOf(checks: SessionChecks, check = 'mine') {
  const asked = { checks, params: { check }, query: new URLSearchParams() } as Partial<Asked> as Asked;
  return screen.answer({} as Session, asked);
}

test('a check that is done is shown', async () => {
  assert.ok(
    'page' in
      (await answerOf(
        sessionWith(
          () => 'checked',
          async () => [],
        ),
      )),
  );
});

test('a check that is not done leads to how far it is, and one that is not there is not found', async () => {
  const unasked = async () => assert.fail('nothing is asked');
  assert.deepEqual(await answerOf(sessionWith(() => 'reading', unasked)), { goTo: '/returns/check/mine' });
  const other = await answerOf(
    sessionWith(() => 'checked', unasked),
    'other',
  );
  assert.ok(isRefusal(other) && other.refused === 'not-found');
});

test('a check that breaks off or goes while it is asked leads to the page that says so; any other fault is one', async () => {
  const breaking = (after: CheckState | 'gone') => {
    let state: CheckState | 'gone' = 'checked';
    return sessionWith(
      () => state,
      async () => {
        state = after;
        throw new Error('The check has ended');
      },
    );
  };
  assert.deepEqual(await answerOf(breaking('failed')), { goTo: '/returns/check/mine' });
  assert.ok(isRefusal(await answerOf(breaking('gone'))));
  await assert.rejects(answerOf(breaking('checked')), /has ended/);
});
