import assert from 'node:assert/strict';
import { writeForm } from '#domain/definition/reading.ts';
import { letter as letterType } from '#domain/journey/letter/letter.record.ts';
import type { PersonId } from '#domain/people/person.ts';
import {
  type Acting,
  actorOf,
  assessmentAnswers,
  contactAnswers,
  meetingAnswers,
  recordOf,
  referralAnswers,
  workers,
} from '#test/support/acting.ts';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { authoriseRecord } from '#usecases/commands/authorise-record.command.ts';
import { beginNewPerson } from '#usecases/commands/begin-new-person.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import { startDraft } from '#usecases/commands/start-draft.command.ts';

/** Words that stand nowhere in the product: whoever reads one in an answer has read of a child. */
export const MARKS = {
  family: 'Quillonby',
  ada: 'Zephandra',
  ben: 'Wystanmar',
  street: 'Thistlecombe',
  story: 'marmalade-quorum',
  draft: 'unfinished-quagmire',
  number: 'LA-77341-XQ',
  aunt: 'Oriabelle',
} as const;

/** Every id of the children and of what is recorded about them. */
export interface KnownChildren {
  readonly ada: PersonId;
  readonly ben: PersonId;
  readonly aunt: PersonId;
  readonly contact: string;
  readonly contactOfBen: string;
  readonly referral: string;
  /** Handed in, and waiting for a signature. */
  readonly assessment: string;
  /** Begun, and still open. */
  readonly open: string;
  /** About both children. */
  readonly draft: string;
  /** About Ben alone, written in by two people at once. */
  readonly forked: string;
  readonly relationship: string;
  /** Somebody new, typed by the front-door worker and not sent. */
  readonly newPerson: string;
  /** An import whose file is named after a child. */
  readonly run: string;
}

/** Two children with an aunt, a contact, a referral, an assessment that waits, an open contact, and drafts; every word of them marked. */
export async function knownChildren(authority: Acting): Promise<KnownChildren> {
  const [ada, ben] = [
    await markedChild(authority, MARKS.ada, '2015-03-02'),
    await markedChild(authority, MARKS.ben, '2018-06-01'),
  ];
  const aunt = await authority.child(MARKS.aunt, '1980-01-01', { kind: 'adult', names: nameOf(MARKS.aunt) });
  const both = (answers: Readonly<Record<string, unknown>>, follows: Readonly<Record<string, unknown>> = {}) =>
    [ada, ben].map((child) => ({ child, answers, ...(child in follows ? { follows: follows[child] as never } : {}) }));
  const said = contactAnswers({ whatWasSaid: `Heard of ${MARKS.story}.` });
  const contact = await authority.record('milo', 'contact', both(said));
  const contacts = { [ada]: recordOf(contact, ada), [ben]: recordOf(contact, ben) };
  const referral = await authority.record(
    'milo',
    'referral',
    both(referralAnswers({ concern: MARKS.story }), contacts),
  );
  const answers = assessmentAnswers({ analysis: MARKS.story });
  const follows = recordOf(referral, ada);
  const assessment = await authority.record('soren', 'assessment', [{ child: ada, answers, follows }]);
  const { screenedAt: _, ...unscreened } = said;
  const open = await authority.record('dora', 'contact', [{ child: ada, answers: unscreened }], 'save');
  return {
    ...{ ada, ben, aunt },
    ...{ contact: contacts[ada] ?? '', contactOfBen: contacts[ben] ?? '', referral: follows },
    ...{ assessment: recordOf(assessment, ada), open: recordOf(open, ada) },
    ...(await drafts(authority, { ada, ben, aunt })),
    run: await importRun(authority),
  };
}

/** A supervision of soren by mara, about Ada: whole for the two of them and the head of service, and for nobody else. */
export async function knownSupervision(authority: Acting, { ada }: Pick<KnownChildren, 'ada'>): Promise<string> {
  const answers = { ...plausibleAnswers('supervision'), supervisedOn: '2026-04-07', reflection: MARKS.story };
  return recordOf(await authority.record('mara', 'supervision', [{ child: ada, answers }]), ada);
}

/** The minutes of a meeting about her, approved by nobody yet. */
export async function knownMeeting(authority: Acting, { ada }: Pick<KnownChildren, 'ada'>): Promise<string> {
  const answers = { ...plausibleAnswers('family-meeting'), notes: MARKS.story };
  return recordOf(await authority.record('soren', 'family-meeting', [{ child: ada, answers }]), ada);
}

/** Minutes of Ada that went out, and a draft of minutes of Ben on their way; every word of them marked. */
export async function knownSending(
  authority: Acting,
  { ada, ben }: Pick<KnownChildren, 'ada' | 'ben'>,
): Promise<{ readonly sent: string; readonly document: string; readonly sending: string; readonly letter: string }> {
  const recipients = [{ as: 'education', who: MARKS.story, how: 'post' }];
  const answers = { distributedOn: '2026-04-07', sentBy: 'soren', recipients };
  const sent = await authority.record('mara', 'minutes-distribution', [
    { child: ada, answers, follows: await approvedMeeting(authority, ada) },
  ]);
  const record = recordOf(sent, ada);
  const meeting = await approvedMeeting(authority, ben);
  return authority.as('soren', async (session) => {
    const draft = await startDraft(session, {
      type: 'minutes-distribution',
      children: [ben],
      follows: { [ben]: meeting },
    });
    assert.ok('id' in draft, JSON.stringify(draft));
    await session.documents.attach(draft.id, `${MARKS.draft}.txt`, Buffer.from(MARKS.story));
    const [left] = await session.documents.sendingsOf(record);
    const letter = await startDraft(session, { type: 'letter', children: [ada] });
    assert.ok('id' in letter, JSON.stringify(letter));
    const content = writeForm(letterType, { ...plausibleAnswers('letter'), words: MARKS.story });
    await session.drafts.save(letter.id, letter.revision, content);
    return { sent: record, document: left?.document ?? '', sending: draft.id, letter: letter.id };
  });
}

async function approvedMeeting(authority: Acting, child: PersonId) {
  const minutes = meetingAnswers({ heldOn: '2026-04-06', draftedOn: '2026-04-07', notes: MARKS.story });
  const meeting = recordOf(await authority.record('soren', 'family-meeting', [{ child, answers: minutes }]), child);
  await authority.as('mara', (session) =>
    authoriseRecord(session, { records: [{ record: meeting, version: 1 }], on: session.today }),
  );
  return meeting;
}

async function drafts(authority: Acting, { ada, ben, aunt }: Pick<KnownChildren, 'ada' | 'ben' | 'aunt'>) {
  const begun = (children: readonly PersonId[]) =>
    authority.as('dora', async (session) => {
      const draft = await startDraft(session, { type: 'contact', children });
      assert.ok('id' in draft, JSON.stringify(draft));
      return draft.id;
    });
  const [draft, forked] = [await begun([ada, ben]), await begun([ben])];
  await authority.as('dora', async (session) => {
    await relatePeople(session, { person: ada, kind: 'sibling', other: ben });
    await relatePeople(session, { person: aunt, kind: 'aunt-or-uncle', other: ada });
    await session.drafts.save(draft, 0, { whatWasSaid: [MARKS.draft] });
    await session.drafts.save(forked, 0, { whatWasSaid: [`${MARKS.draft} one`] });
  });
  await authority.as('milo', (session) => session.drafts.save(forked, 0, { whatWasSaid: [`${MARKS.draft} other`] }));
  const family = await authority.as('dora', (session) => session.people.relationshipsOf([aunt]));
  return { draft, forked, relationship: family[0]?.id ?? '', newPerson: await newPerson(authority) };
}

function newPerson(authority: Acting): Promise<string> {
  return authority.as('dora', async (session) => {
    const begun = await beginNewPerson(session, { content: { kind: ['child'], 'names[0].given': [MARKS.draft] } });
    assert.ok('about' in begun, JSON.stringify(begun));
    return begun.about;
  });
}

function importRun({ store }: Acting): Promise<string> {
  const summary = {
    children: 1,
    peopleMade: 1,
    peopleMatched: 0,
    recordsMade: 1,
    recordsCorrected: 0,
    notFitted: 0,
    doubts: 0,
  };
  return store.run({ ...actorOf(workers.ana), role: 'system' }, 'import', async (session) => {
    const run = await session.imports.start({ kind: 'cin-census', fileName: `${MARKS.family}.xml` });
    await session.imports.finish(run, undefined, summary);
    return run;
  });
}

function markedChild(authority: Acting, given: string, bornOn: string): Promise<PersonId> {
  return authority.child(given, bornOn, {
    names: nameOf(given),
    addresses: [{ lines: [`1 ${MARKS.street} Row`], postcode: 'ZZ1 1ZZ', keepSafeFrom: [] }],
    identifiers: [{ kind: 'la-child-id', value: `${MARKS.number}${given}`, issuer: '999' }],
  });
}

function nameOf(given: string) {
  return [{ given, family: MARKS.family, use: 'legal' as const }];
}

/** What of the children an answer tells: their words, their ids and those of what is recorded about them; `asked` is what the question itself said. */
export function toldOf(children: KnownChildren, body: string, asked = ''): readonly string[] {
  return [...Object.values(MARKS), ...Object.values(children)].filter(
    (mark) => body.includes(mark) && !asked.includes(mark),
  );
}
