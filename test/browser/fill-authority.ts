import assert from 'node:assert/strict';
import { writeForm } from '#domain/definition/reading.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { letter } from '#domain/journey/letter/letter.record.ts';
import type { PersonId } from '#domain/people/person.ts';
import {
  type Acting,
  assessmentAnswers,
  contactAnswers,
  meetingAnswers,
  recordOf,
  referralAnswers,
} from '#test/support/acting.ts';
import { planAnswers } from '#test/support/plan-answers.ts';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { attachFile } from '#usecases/commands/attach-file.command.ts';
import { authoriseRecord } from '#usecases/commands/authorise-record.command.ts';
import { recordDraft } from '#usecases/commands/record-draft.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';

/** Two brothers and sisters with a contact, a referral, an assessment that waits, an open contact and drafts. */
export async function fillAuthority(authority: Acting) {
  const ada = await authority.child('Ada', '2015-03-02', {
    addresses: [{ lines: ['1 Invented Way'], postcode: 'ZZ1 1ZZ', keepSafeFrom: [] }],
  });
  const ben = await authority.child('Ben', '2018-06-01');
  const together = (answers: Readonly<Record<string, unknown>>, follows?: Readonly<Record<string, string>>) =>
    [ada, ben].map((child) => ({ child, answers, ...(follows?.[child] ? { follows: follows[child] as never } : {}) }));
  const contact = await authority.record('milo', 'contact', together(contactAnswers()));
  const contacts = Object.fromEntries([ada, ben].map((child) => [child, recordOf(contact, child)]));
  const referral = await authority.record('milo', 'referral', together(referralAnswers(), contacts));
  const referrals = Object.fromEntries([ada, ben].map((child) => [child, recordOf(referral, child)]));
  const assessment = await authority.record('soren', 'assessment', together(assessmentAnswers(), referrals));
  const { screenedAt: _, ...unscreened } = contactAnswers();
  const open = await authority.record('dora', 'contact', [{ child: ada, answers: unscreened }], 'save');
  const drafts = await authority.as('dora', async (session) => {
    await relatePeople(session, { person: ada, kind: 'sibling', other: ben });
    return [await aDraft(session, [ada, ben]), await aDraft(session, [ben])];
  });
  const [draft = '', forked = ''] = drafts;
  await authority.as('dora', (session) =>
    session.drafts.save(forked, 0, { whatWasSaid: ['One text.'], source: ['1A'] }),
  );
  await authority.as('milo', (session) => session.drafts.save(forked, 0, { whatWasSaid: ['Another text.'] }));
  const answers = { ...plausibleAnswers('supervision'), supervisedOn: '2026-04-20' };
  const talked = await authority.record('mara', 'supervision', together(answers));
  await authority.record('mara', 'allocation', [
    { child: ben, answers: { startsOn: '2026-04-10', team: 'north', worker: 'soren' } },
  ]);
  const talk = await authority.as('mara', (session) =>
    startDraft(session, { type: 'supervision', children: [ada, ben] }),
  );
  assert.ok('id' in talk, JSON.stringify(talk));
  return {
    ...(await plans(authority, { ada, ben }, referrals)),
    ...(await meet(authority, ada)),
    talk: talk.id,
    talked: recordOf(talked, ada),
    ada,
    ben,
    contact: contacts[ada],
    referral: referrals[ada],
    assessment: recordOf(assessment, ada),
    open: recordOf(open, ada),
    draft,
    forked,
  };
}

/** A plan of Ada with its review begun, and a plan of Ben begun. */
async function plans(
  authority: Acting,
  { ada, ben }: Readonly<Record<'ada' | 'ben', PersonId>>,
  referrals: Readonly<Record<string, RecordId>>,
) {
  const days = { startedOn: '2026-04-18', childsWordsOn: '2026-04-17', reviewOn: '2026-07-18' };
  const plan = { child: ada, answers: planAnswers(days), ...followed(referrals[ada]) };
  const planned = recordOf(await authority.record('soren', 'child-in-need-plan', [plan]), ada);
  const begun = (type: 'child-in-need-plan' | 'plan-review', child: PersonId, follows: RecordId | undefined) =>
    authority.as('soren', async (session) => {
      const draft = await startDraft(session, {
        type,
        children: [child],
        ...(follows && { follows: { [child]: follows } }),
      });
      assert.ok('id' in draft, JSON.stringify(draft));
      return draft.id;
    });
  return {
    planned,
    planning: await begun('child-in-need-plan', ben, referrals[ben]),
    reviewing: await begun('plan-review', ada, planned),
  };
}

function followed(follows: RecordId | undefined) {
  return follows === undefined ? {} : { follows };
}

/** A meeting whose minutes wait, one that is being written, and the sending of approved minutes. */
async function meet(authority: Acting, ada: PersonId) {
  const meeting = async () =>
    recordOf(await authority.record('soren', 'family-meeting', [{ child: ada, answers: meetingAnswers() }]), ada);
  const [waiting, approved] = [await meeting(), await meeting()];
  await authority.as('mara', (session) =>
    authoriseRecord(session, { records: [{ record: approved, version: 1 }], on: '2026-04-20' }),
  );
  const drafts = await authority.as('soren', async (session) => [
    await startDraft(session, { type: 'family-meeting', children: [ada] }),
    await startDraft(session, { type: 'minutes-distribution', children: [ada], follows: { [ada]: approved } }),
  ]);
  const written = await aLetter(authority, ada);
  const toCheck = await aPack(authority, ada);
  const [meetingForm = '', sending = ''] = drafts.map((draft) => ('id' in draft ? draft.id : ''));
  return { meeting: waiting, meetingForm, sending, letter: written, toCheck };
}

/** A letter that is whole and waits to be finished. */
async function aLetter(authority: Acting, ada: PersonId): Promise<string> {
  return authority.as('soren', async (session) => {
    const draft = await startDraft(session, { type: 'letter', children: [ada] });
    assert.ok('id' in draft, JSON.stringify(draft));
    await session.drafts.save(draft.id, draft.revision, writeForm(letter, plausibleAnswers('letter')));
    return draft.id;
  });
}

/** A letter with a file that waits for a second person. */
async function aPack(authority: Acting, ada: PersonId): Promise<string> {
  const draft = await aLetter(authority, ada);
  await authority.as('soren', async (session) => {
    await attachFile(session, {
      draft,
      name: 'a-rather-long-name-of-a-report.txt',
      content: Buffer.from('All is well.'),
    });
    const asked = await recordDraft(session, { draft, revision: 1, how: 'complete' });
    assert.ok('mayWait' in asked, JSON.stringify(asked));
  });
  return draft;
}

async function aDraft(session: Parameters<typeof startDraft>[0], children: readonly PersonId[]): Promise<string> {
  const draft = await startDraft(session, { type: 'contact', children });
  assert.ok('id' in draft, JSON.stringify(draft));
  return draft.id;
}
