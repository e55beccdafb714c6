import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Keeping, Prepared } from '../commands/keeping.ts';
import { isId } from '../is-id.ts';
import type { RecordVersion, Session } from '../ports.ts';
import { letterAsItLeaves } from './letter-as-it-leaves.ts';
import { minutesAsTheyLeave } from './minutes-as-they-leave.ts';
import { type Recipient, recipientRows, recipientsIn } from './recipient.ts';
import type { Leaving } from './search-what-leaves.ts';

/** What is to leave with a record, on which day and in which form. */
export interface WhatLeaves extends Leaving {
  readonly type: RecordTypeId;
  readonly sentOn: string;
  /** The file of it, where it has a form of its own. */
  readonly content?: Uint8Array;
}

/** What leaves with a record once it is kept: undefined when nothing does, and a refusal when it cannot be written yet. */
export async function whatLeaves(
  session: Session,
  { type, files = [] }: Pick<Keeping, 'type' | 'files'>,
  prepared: readonly Prepared[],
): Promise<WhatLeaves | Refusal | undefined> {
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
): Promise<Pick<WhatLeaves, 'document'> | undefined> {
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
