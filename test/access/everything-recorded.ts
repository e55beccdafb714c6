import assert from 'node:assert/strict';
import type { Role } from '#domain/definition/role.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { WorkerId } from '#domain/people/person.ts';
import { type Acting, acting, actorOf, workers } from '#test/support/acting.ts';
import { planAnswers } from '#test/support/plan-answers.ts';
import { allocateChildren } from '#usecases/commands/allocate-children.command.ts';
import type { Actor } from '#usecases/ports.ts';
import { type KnownChildren, knownChildren, knownSending } from './attacks/known-children.ts';

/** An invented authority in which no table with personal data is empty: what reads nothing there was kept from reading. */
export interface EverythingRecorded extends AsyncDisposable {
  readonly county: Acting;
  readonly children: KnownChildren;
}

/** Somebody whose role no policy names: an older program's, or one misspelt. */
export const unknownRole: Actor = {
  worker: 'carl' as WorkerId,
  name: 'Carl Caretaker',
  role: 'caretaker' as Role,
};

/** Whoever may never learn which children there are. */
export const outsiders: readonly Actor[] = [actorOf(workers.elmo), actorOf(workers.sigi), unknownRole];

/** Opens the authority and records of every kind what there is to record. */
export async function everythingRecorded(): Promise<EverythingRecorded> {
  const county = await acting();
  const children = await knownChildren(county);
  const { sending } = await knownSending(county, children);
  const days = { startedOn: '2026-04-07', childsWordsOn: '2026-04-07', reviewOn: '2026-07-06' };
  await county.record('soren', 'child-in-need-plan', [
    { child: children.ada, answers: planAnswers(days), follows: children.referral as RecordId },
  ]);
  await county.as('mara', async (session) => {
    const allocation = { children: [children.ada], team: 'north', worker: workers.soren.id, startsOn: '2026-04-06' };
    const allocated = await allocateChildren(session, allocation);
    assert.ok('change' in allocated, JSON.stringify(allocated));
    await session.write({
      command: 'answer-caseload-alert',
      caseloadAnswers: [
        {
          ...{ id: session.newId(), worker: workers.soren.id, team: 'north', overFrom: '2026-04-06' },
          ...{ total: 20, trigger: 18, answeredOn: '2026-04-07', action: 'No new child', doneBy: '2026-04-14' },
        },
      ],
    });
    const { assessment } = children;
    const [comment, record] = [session.newId(), assessment as RecordId];
    const said = { id: comment, record, version: 1, field: 'analysis', quoted: '', words: 'Say why.' };
    await session.write({ command: 'return-record', comments: [said] });
    const answered = { comment, words: 'Said now.', isDealt: true };
    await session.write({ command: 'record-draft', commentAnswers: [answered] });
    await session.audit.noteRead('/child', children.ada, children.contact as RecordId);
  });
  await county.as('mara', async ({ checks }) => {
    await checks.noteOpened(sending, 'a hash');
    await checks.keep(sending, { outcome: 'passed', pack: 'a hash', note: '' }, { recipients: [], files: [] });
    await checks.release(sending, { found: 'a hash', stops: [], reason: 'Said in court' });
  });
  await county.as('hana', (session) =>
    session.letters.add({ kind: 'introduction', language: 'en', fileName: 'letter.docx', content: Buffer.from('Own') }),
  );
  await county.as('ana', (session) =>
    session.imports.keepDoubts(children.run, [
      { line: 7, child: children.ada, what: 'Sex', value: '9', why: 'Nobody uses this code.', fitted: false },
    ]),
  );
  await keepACheck(county);
  return { county, children, [Symbol.asyncDispose]: () => county[Symbol.asyncDispose]() };
}

async function keepACheck(county: Acting): Promise<void> {
  await county.as('ana', async ({ keptChecks }) => {
    const file = {
      ask: 'files',
      name: 'census.xml',
      bytes: 9,
      open: () => ReadableStream.from([Buffer.from('<Message>')]),
    };
    const as = { of: 'cin', year: '2025-26', answers: new Map() };
    const kept = await keptChecks.keep(as, [file], '2999-01-01T00:00:00.000Z');
    await keptChecks.explain(kept, [{ issue: 'An issue', reason: 'The paper says so' }]);
  });
}
