import type { Refusal } from '#domain/definition/refusal.ts';
import { refuse } from '#domain/definition/refusal.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { Draft, Session, Snapshot } from '../ports.ts';
import { familiesOf } from '../queries/families-of.ts';
import { notFound, type Unfit } from './outcome.ts';
import { startDraft } from './start-draft.command.ts';

/**
 * Begins one supervision of a worker about every child they hold, with who and when already said (R080, R081). It is one
 * draft, recorded for each child in one go; whoever begins it twice goes on in the one they began.
 */
export async function beginSupervision(
  session: Session,
  worker: WorkerId,
  snapshot: Snapshot,
): Promise<Draft | Refusal | Unfit> {
  const { actor, today } = session;
  const known = await session.workers.all();
  if (known.every(({ id }) => id !== worker)) return notFound('worker');
  const team = actor.team === undefined ? {} : { team: actor.team };
  const children = await byFamily(session, await session.lists.heldBy({ worker, ...team }, snapshot), snapshot);
  if (children.length === 0)
    return refuse(
      'holds-nobody',
      'This worker holds no child of your team, so there is nobody to supervise them about.',
    );
  const begun = (await session.drafts.mine()).find((draft) => isAbout(draft, worker));
  if (begun !== undefined) return begun;
  const answers = { supervisedOn: today, worker, supervisedBy: actor.worker };
  return startDraft(session, { type: 'supervision', children, answers });
}

/** Brothers and sisters stand beside each other, so that a family is thought about once. */
async function byFamily(
  session: Session,
  children: readonly PersonId[],
  { asAt, knownAt }: Snapshot,
): Promise<readonly PersonId[]> {
  const people = await session.people.list(children, knownAt);
  return familiesOf([...people.values()], await session.people.relationshipsOf(children, knownAt), asAt).flat();
}

function isAbout(draft: Draft, worker: WorkerId): boolean {
  const isNew = Object.keys(draft.base).length === 0;
  return draft.type === 'supervision' && isNew && draft.content.worker?.[0] === worker;
}
