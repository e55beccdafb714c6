import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import {
  type ChildHistory,
  followersOf,
  type HistoryRecord,
  realDayIn,
  recordsOf,
} from '#domain/history/child-history.ts';
import { involvementOf, involvementOn } from '#domain/history/involvement.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import { teamName } from '#domain/settings/authority-settings.ts';
import { isId } from '../is-id.ts';
import type { Session } from '../ports.ts';
import type { ChildAnswers, Keeping } from './keeping.ts';

/** What moves a child's work from one to another. Two who do so at the same moment must see each other. */
const moves: ReadonlySet<RecordTypeId> = new Set(['allocation', 'transfer', 'transfer-answer']);

/** Lets nobody else write until this run ends, when it moves children: whoever comes second sees what the first has done. */
export async function holdMoves(session: Session, { type }: Pick<Keeping, 'type'>): Promise<void> {
  if (moves.has(type)) await session.people.holdRegister();
}

/** Why children may not be proposed for a transfer, or a transfer not be answered so; nothing when they may. */
export async function checkTransfer(session: Session, keeping: Keeping): Promise<Refusal | undefined> {
  if (keeping.type !== 'transfer' && keeping.type !== 'transfer-answer') return undefined;
  const wrong = await checkWorkerOfTeam(session, keeping.children);
  if (wrong !== undefined) return wrong;
  const histories = await session.records.histories(keeping.children.map(({ child }) => child).filter(isId));
  for (const each of keeping.children) {
    const history = histories.find(({ child }) => child === each.child);
    if (history === undefined || each.base !== undefined) continue;
    const refusal =
      keeping.type === 'transfer' ? checkProposal(session, history, each) : checkAnswer(session, history, each);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

async function checkWorkerOfTeam(session: Session, children: readonly ChildAnswers[]): Promise<Refusal | undefined> {
  const workers = await session.workers.all();
  for (const { answers } of children) {
    const worker = workers.find(({ id }) => id === answers.worker);
    if (worker === undefined) continue;
    if (!worker.active)
      return refuse('worker-not-here', `${worker.name} no longer works here. Choose somebody who does.`);
    if (worker.team !== answers.team)
      return refuse(
        'worker-elsewhere',
        `${worker.name} works in another team. Choose a worker of the team that is to hold the child.`,
      );
  }
  return undefined;
}

function checkProposal(session: Session, history: ChildHistory, { answers }: ChildAnswers): Refusal | undefined {
  const held = involvementOn(involvementOf(history), session.today);
  if (held === undefined)
    return refuse('nobody-holds', 'Nobody holds this child, so there is nobody to move them from. Allocate a worker.');
  if (held.team === answers.team && (answers.worker === undefined || answers.worker === held.worker))
    return refuse('held-already', 'The child is there already. Choose another team or worker.');
  const pending = recordsOf(history, 'transfer').some(
    ({ id }) => followersOf(history, id, 'transfer-answer').length === 0,
  );
  return pending
    ? refuse('moving-already', 'Another transfer of this child waits for its answer. It must be answered first.')
    : undefined;
}

function checkAnswer(session: Session, history: ChildHistory, { answers, follows }: ChildAnswers): Refusal | undefined {
  const transfer = recordsOf(history, 'transfer').find(({ id }) => id === follows);
  if (transfer === undefined) return undefined;
  const asked = String(transfer.facts.team ?? '');
  const { team } = session.actor;
  if (answers.team !== asked || (team !== undefined && team !== asked))
    return refuse(
      'other-team',
      `This transfer is for ${teamName(session.settings, asked)} to answer. Ask its manager, or the head of service.`,
    );
  if (answers.answer !== 'accepted') return undefined;
  return checkDay(history, String(answers.startsOn ?? ''), transfer);
}

/** The child must go straight from whoever held them when it was proposed. */
function checkDay(history: ChildHistory, startsOn: string, transfer: HistoryRecord): Refusal | undefined {
  if (startsOn < (realDayIn(transfer, 'proposedOn') ?? ''))
    return refuse(
      'accepted-before-proposed',
      'The new worker cannot hold the child before the transfer was proposed. Give a later day.',
    );
  const held = involvementOf(history);
  // Records stand in the order they were first kept: what comes after the transfer was done since.
  const placeOf = (id: string) => history.records.findIndex((record) => record.id === id);
  if (held.some(({ record }) => placeOf(record) > placeOf(transfer.id)))
    return refuse(
      'moved-meanwhile',
      'Somebody gave this child to another worker since the transfer was proposed. Return it, and look who holds the child now.',
    );
  return involvementOn(held, startsOn) === undefined
    ? refuse(
        'nobody-holds',
        'Nobody holds this child on that day, so there is nobody to take over from. Return it, and allocate a worker.',
      )
    : undefined;
}
