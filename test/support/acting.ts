import assert from 'node:assert/strict';
import type { Answers } from '#domain/definition/answers.ts';
import { isRefusal } from '#domain/definition/refusal.ts';
import type { Role } from '#domain/definition/role.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { PersonFacts, PersonId, WorkerId } from '#domain/people/person.ts';
import type { Worker } from '#domain/people/worker.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { type OpenStore, openStore } from '#storage/session/open-store.ts';
import { loadAuthority, prepareDatabase } from '#storage/session/prepare.ts';
import type { ChildAnswers, Kept } from '#usecases/commands/keeping.ts';
import { recordAnswers } from '#usecases/commands/record-answers.command.ts';
import { registerPerson } from '#usecases/commands/register-person.command.ts';
import type { Actor, Purpose, Session, Snapshot } from '#usecases/ports.ts';
import { takeSnapshot } from '#usecases/queries/take-snapshot.ts';
import { freshDatabase, type TestDatabase } from './database.ts';
import { settingsWith } from './settings-builder.ts';

/** Everybody who works at the invented authority, by a short name. */
export const workers = {
  dora: workerOf('dora', 'Dora Frontdoor', 'front-door-worker', 'front-door'),
  soren: { ...workerOf('soren', 'Soren Social', 'social-worker', 'north'), phone: '01632 960301' },
  selma: workerOf('selma', 'Selma Social', 'social-worker', 'south'),
  mara: workerOf('mara', 'Mara Manager', 'team-manager', 'north'),
  milo: workerOf('milo', 'Milo Manager', 'team-manager', 'front-door'),
  hana: workerOf('hana', 'Hana Head', 'head-of-service'),
  ana: workerOf('ana', 'Ana Analyst', 'performance-analyst'),
  elmo: workerOf('elmo', 'Elmo Elected', 'elected-member'),
  sigi: workerOf('sigi', 'Sigi System', 'system-administrator'),
} as const satisfies Record<string, Worker>;

/** The short name of one of them. */
export type WorkerName = keyof typeof workers;

/** An invented authority on a database of its own, with a clock that stands still until it is set. */
export interface Acting extends AsyncDisposable {
  readonly store: OpenStore;
  readonly database: TestDatabase;
  /** Sets the clock: ISO text in UTC. */
  at(moment: string): void;
  /** Runs work as one of the workers, in one transaction. */
  as<T>(worker: WorkerName, work: (session: Session) => Promise<T>): Promise<T>;
  /** A child with this name and birth, added by the front-door worker. */
  child(given: string, bornOn: string, some?: Partial<PersonFacts>): Promise<PersonId>;
  /** Records answers at once, as a worker, and fails the test when they are refused. */
  record(
    worker: WorkerName,
    type: RecordTypeId,
    children: readonly ChildAnswers[],
    how?: 'save' | 'complete',
  ): Promise<Kept>;
  /** Today as known now, or as asked. */
  snapshot(asked?: { readonly asAt?: string; readonly knownOn?: string }): Promise<Snapshot>;
}

/** Opens an invented authority at a moment. Ids follow one another, so that a failing test fails alike each time. */
export async function acting(
  moment = '2026-04-07T09:00:00.000Z',
  some: Partial<AuthoritySettings> = {},
): Promise<Acting> {
  const database = await freshDatabase();
  let [now, ids] = [moment, 0];
  await prepareDatabase(database.url);
  await loadAuthority(database.url, settingsWith(some), Object.values(workers), now);
  const store = openStore({ url: database.url, clock: () => now, newId: () => idOf(++ids), connections: 4 });
  const as: Acting['as'] = (name, work) => store.run(actorOf(workers[name]), purposeOf(workers[name].role), work);
  return {
    store,
    database,
    as,
    at: (next) => {
      now = next;
    },
    child: (given, bornOn, extra = {}) =>
      as('dora', async (session) => {
        const added = await registerPerson(session, { facts: childFacts(given, bornOn, extra), seen: [] });
        assert.ok('person' in added, JSON.stringify(added));
        return added.person;
      }),
    record: (worker, type, children, how = 'complete') =>
      as(worker, async (session) => {
        const kept = await recordAnswers(session, { type, how, children });
        assert.ok('records' in kept, JSON.stringify(kept));
        return kept;
      }),
    snapshot: (asked) =>
      as('hana', async (session) => {
        const snapshot = await takeSnapshot(session, asked);
        assert.ok(!isRefusal(snapshot), JSON.stringify(snapshot));
        return snapshot;
      }),
    async [Symbol.asyncDispose]() {
      await store.close();
      await database.drop();
    },
  };
}

/** The facts of an invented child. */
export function childFacts(given: string, bornOn: string, some: Partial<PersonFacts> = {}): PersonFacts {
  return {
    kind: 'child',
    names: [{ given, family: 'Inventedname', use: 'legal' }],
    bornOn,
    sex: 'female',
    languages: [],
    addresses: [],
    identifiers: [],
    ...some,
  };
}

/** The record kept of a child. */
export function recordOf(kept: Kept, child: PersonId): RecordId {
  const found = kept.records.find((each) => each.child === child);
  assert.ok(found, 'no record was kept of the child');
  return found.record;
}

/** The answers of a contact that is screened, decided and complete. */
export function contactAnswers(some: Answers = {}): Answers {
  return {
    receivedAt: '2026-04-06T09:00:00.000Z',
    source: '6',
    purpose: 'concern',
    whatWasSaid: 'Worried about who is at home after school.',
    screenedAt: '2026-04-06T10:00:00.000Z',
    screenedBy: 'dora',
    immediateRisk: { answer: 'no' },
    historyChecked: 'Nothing before.',
    level: '3',
    levelReason: 'Several needs at once.',
    outcome: 'referral',
    decidedAt: '2026-04-06T15:00:00.000Z',
    decidedBy: 'milo',
    ...some,
  };
}

/** The answers of a referral that goes on to an assessment. */
export function referralAnswers(some: Answers = {}): Answers {
  return {
    referredOn: '2026-04-06',
    source: '6',
    concern: 'Nobody at home after school.',
    primaryNeed: 'N5',
    noFurtherAction: { answer: 'no' },
    nextStep: 'assessment',
    decidedOn: '2026-04-06',
    decidedBy: 'milo',
    decisionReason: 'Needs to be understood.',
    ...some,
  };
}

/** The answers of an assessment, ready to be handed in. */
export function assessmentAnswers(some: Answers = {}): Answers {
  return {
    startedOn: '2026-04-07',
    why: 'The referral of yesterday.',
    noHistoryReason: 'Nothing happened before.',
    seen: { answer: 'yes' },
    seenOn: '2026-04-07',
    seenBy: 'soren',
    seenWhere: 'home',
    seenAlone: { answer: 'yes' },
    childsWords: 'I like it when gran is here.',
    childsWordsOn: '2026-04-07',
    identity: 'Likes football and drawing.',
    development: 'Learning well.',
    parentsViews: 'They want help after school.',
    parentsViewsOn: '2026-04-07',
    risks: [{ what: 'Alone', howMuch: 'Serious', howOften: 'Weekly', impact: 'Afraid' }],
    protections: [{ what: 'Gran', howWeKnow: 'We met her' }],
    analysis: 'Safe enough with help.',
    factors: ['21'],
    outcome: 'child-in-need',
    consent: 'given',
    ...some,
  };
}

/** The answers of a family meeting whose minutes are ready to be handed in. */
export function meetingAnswers(some: Answers = {}): Answers {
  return {
    heldOn: '2026-04-08',
    kind: 'child-in-need',
    chair: 'soren',
    invited: [
      { as: 'parent', who: 'Mother', invitedOn: '2026-04-01', attendance: 'came' },
      { as: 'education', who: 'Class teacher', attendance: 'apologies', reason: 'On a school trip' },
    ],
    managerThere: { answer: 'yes' },
    reports: [{ from: 'School', receivedOn: '2026-04-02', shared: { answer: 'yes' }, sharedOn: '2026-04-03' }],
    notes: 'We talked about the evenings.',
    decisions: [{ what: 'The plan goes on.' }],
    actions: [{ what: 'Ask for a place at the after-school club', owner: 'Mother', dueOn: '2026-05-01' }],
    tookPart: { answer: 'no', because: 'At school.' },
    viewsHeard: 'worker',
    views: 'I want to go to the club.',
    draftedOn: '2026-04-09',
    ...some,
  };
}

function workerOf(id: string, name: string, role: Role, team?: string): Worker {
  return { id: id as WorkerId, name, role, active: true, ...(team === undefined ? {} : { team }) };
}

/** A worker as they sign in. */
export function actorOf({ id, name, role, team }: Worker): Actor {
  return { worker: id, name, role, ...(team === undefined ? {} : { team }) };
}

function purposeOf(role: Role): Purpose {
  return role === 'front-door-worker'
    ? 'front door'
    : role === 'social-worker'
      ? 'direct work'
      : 'management oversight';
}

function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
