import { createHash } from 'node:crypto';
import { may } from '#access/decide.ts';
import { writeDocx } from '#documents/leaving/write-docx.ts';
import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { Keeping, Prepared } from '../commands/keeping.ts';
import { isId } from '../is-id.ts';
import type { RecordVersion, Session } from '../ports.ts';
import { letterAsItLeaves } from './letter-as-it-leaves.ts';
import { minutesAsTheyLeave } from './minutes-as-they-leave.ts';
import { type Recipient, recipientRows, recipientsIn } from './recipient.ts';
import { type Leaving, searchWhatLeaves } from './search-what-leaves.ts';
import { sendsOut } from './sends-out.ts';
import type { Stop, Stopped } from './stop.ts';

/** What may leave, and who let it go when the search had stopped it. */
export interface MayLeave extends Leaving {
  readonly type: RecordTypeId;
  readonly sentOn: string;
  /** The file of it, where it has a form of its own. */
  readonly content?: Uint8Array;
  readonly released?: { readonly by: WorkerId; readonly reason: string; readonly found: readonly string[] };
}

/** What leaves with a record once it is kept, searched: undefined when nothing does, and a refusal when it may not. */
export async function letLeave(
  session: Session,
  keeping: Keeping,
  prepared: readonly Prepared[],
): Promise<MayLeave | Refusal | Stopped | undefined> {
  const leaving = sendsOut(keeping.type) ? await whatLeaves(session, keeping, prepared) : undefined;
  if (leaving === undefined || isRefusal(leaving)) return leaving;
  const stops = await searchWhatLeaves(session, leaving);
  if (stops.length === 0) return leaving;
  const released = releasedBy(session, keeping, leaving, stops);
  return isRefusal(released) ? released : { ...leaving, released };
}

async function whatLeaves(
  session: Session,
  { type, files = [] }: Keeping,
  prepared: readonly Prepared[],
): Promise<MayLeave | Refusal | undefined> {
  const [first] = prepared;
  if (first === undefined) return undefined;
  const sentOn = String(first.answers.distributedOn ?? first.answers.sentOn ?? session.today);
  const recipients = await recipientsOf(session, first);
  if (recipients.length === 0) return undefined;
  const made =
    type === 'letter'
      ? await letterAsItLeaves(
          session,
          prepared.map(({ child }) => child),
          first.answers,
        )
      : await minutesOf(session, prepared, sentOn);
  if (made === undefined || isRefusal(made)) return made;
  return { type, sentOn, ...made, attachments: files, children: prepared.map(({ child }) => child), recipients };
}

async function minutesOf(
  session: Session,
  prepared: readonly Prepared[],
  sentOn: string,
): Promise<Pick<MayLeave, 'document'> | undefined> {
  const meetings: RecordVersion[] = [];
  for (const { follows, was } of prepared) {
    const id = was?.follows ?? follows;
    const meeting = id === undefined ? undefined : await session.records.findOne(id);
    if (meeting !== undefined) meetings.push(meeting);
  }
  const document = await minutesAsTheyLeave(session, meetings, sentOn);
  return document === undefined ? undefined : { document };
}

async function recipientsOf(session: Session, { answers, was }: Prepared): Promise<readonly Recipient[]> {
  const named = recipientRows(answers).flatMap(({ person }) =>
    typeof person === 'string' && isId(person) ? [person as PersonId] : [],
  );
  return recipientsIn(answers, was?.answers, await session.people.list([...new Set(named)]), session.today);
}

function releasedBy(
  session: Session,
  { type, release }: Keeping,
  leaving: Leaving,
  stops: readonly Stop[],
): Stopped | Refusal | NonNullable<MayLeave['released']> {
  const found = fingerprintOf(leaving, stops);
  const stopped: Stopped = { ...refuse('kept-safe', STOPPED), refused: 'kept-safe', stops, found };
  if (release === undefined) return stopped;
  if (!may(session.actor, 'sign-off', type)) return { ...stopped, because: ONLY_A_MANAGER };
  if (release.reason.trim() === '') return { ...stopped, because: NO_REASON };
  if (release.found !== found) return { ...stopped, because: CHANGED };
  return {
    by: session.actor.worker,
    reason: release.reason.trim(),
    found: stops.map(({ where, because }) => `${where}: ${because}`),
  };
}

const STOPPED =
  'This was not sent: it would tell something that must be kept safe. Take it out, take out whoever must not learn it, or ask a manager.';
const ONLY_A_MANAGER = 'Only a manager may release what was stopped. Nothing was sent, and the draft is kept.';
const NO_REASON = 'Enter why it is safe to send this as it is. Nothing was sent, and the draft is kept.';
const CHANGED = 'What was found has changed since you read it. Read it again before you release it.';

/** Whoever releases says what they read: something added since is not released with it. */
function fingerprintOf({ document, attachments }: Leaving, stops: readonly Stop[]): string {
  const hash = createHash('sha256').update(
    JSON.stringify([document, stops, attachments.map(({ fileName }) => fileName)]),
  );
  for (const { content } of attachments) hash.update(content);
  return hash.digest('hex');
}

/** Freezes what leaves and writes the log: each document, for each child and each recipient. */
export async function freezeWhatLeft(
  session: Session,
  leaving: MayLeave,
  records: readonly { readonly child: PersonId; readonly record: RecordId }[],
): Promise<void> {
  const { type, document, attachments, recipients, sentOn, released } = leaving;
  const content = leaving.content ?? writeDocx(document);
  const fileName = `${document.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.docx`;
  const hashes = [await session.documents.freeze({ type, title: document.title, fileName, content, model: document })];
  for (const file of attachments) hashes.push(await session.documents.freeze({ type, title: file.fileName, ...file }));
  const had = new Set<string>();
  const sendings = records.flatMap(({ child, record }) =>
    [...new Set(hashes)].flatMap((hash) =>
      recipients.map(({ number, who, how, person }) => ({
        record,
        document: hash,
        number,
        child,
        type,
        who,
        how,
        sentOn,
        ...(person === undefined ? {} : { person }),
        ...(released === undefined ? {} : { released }),
      })),
    ),
  );
  await session.documents.log(
    sendings.filter(({ record, document: hash, number }) => isNew(had, `${record} ${hash} ${number}`)),
  );
  if (released !== undefined)
    for (const { child, record } of records)
      await session.audit.noteRead('release-of-what-is-kept-safe', child, record);
}

function isNew(had: Set<string>, key: string): boolean {
  if (had.has(key)) return false;
  had.add(key);
  return true;
}
