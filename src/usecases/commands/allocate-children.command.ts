import { decide, mayKnowChildren } from '#access/decide.ts';
import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { ChildHistory } from '#domain/history/child-history.ts';
import { involvementOf } from '#domain/history/involvement.ts';
import { needSpellsOf } from '#domain/history/need-spells.ts';
import type { IsoDay, PersonId, WorkerId } from '#domain/people/person.ts';
import { addDays, parseDay } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import { isId } from '../is-id.ts';
import type { Session } from '../ports.ts';
import { keepRecords } from './keep-records.ts';
import type { Kept } from './keeping.ts';
import { type Outcome, type Unfit, unfit } from './outcome.ts';

/** Who is to hold the work of these children, from which day. */
export interface AllocateChildren {
  readonly children: readonly PersonId[];
  readonly team: string;
  /** Absent while the team has still to choose. */
  readonly worker?: WorkerId;
  readonly startsOn: IsoDay;
  readonly reason?: string;
}

/** Gives children's work to a team and a worker. It begins where the last allocation ends, so that no child in need is without one in between. */
export async function allocateChildren(session: Session, input: AllocateChildren): Promise<Outcome<Kept>> {
  const allowed = decide(session.actor, 'write', 'allocation');
  if (allowed !== true) return allowed;
  const wrong = await checkWorker(session, input);
  if (wrong !== undefined) return wrong;
  const gap = await findGap(session, input);
  if (gap !== undefined) return gap;
  const { children, team, worker, startsOn, reason } = input;
  const answers = { startsOn, team, ...(worker && { worker }), ...(reason && { reason }) };
  return keepRecords(session, {
    command: 'allocate-children',
    type: 'allocation',
    how: 'complete',
    children: children.map((child) => ({ child, answers })),
  });
}

async function checkWorker(session: Session, { worker, team }: AllocateChildren): Promise<Unfit | undefined> {
  if (worker === undefined) return undefined;
  const found = (await session.workers.all()).find((each) => each.id === worker);
  if (found === undefined || !found.active)
    return unfit(
      'worker',
      'worker-not-here',
      'Choose somebody who works here now.',
      'A child needs a worker who is there.',
    );
  if (!mayKnowChildren(found))
    return unfit(
      'worker',
      'worker-without-children',
      'Choose somebody who works with children.',
      'Whoever holds the work must be able to open the child.',
    );
  if (found.team === undefined || found.team === team) return undefined;
  return unfit(
    'worker',
    'worker-elsewhere',
    `${found.name} works in another team. Choose the worker’s own team.`,
    'Work goes where its worker is.',
  );
}

/** A child who was in need when the last allocation ended, and went on being so, would have stood without one until this starts. */
async function findGap(session: Session, { children, startsOn }: AllocateChildren): Promise<Refusal | undefined> {
  for (const history of await session.records.histories(children.filter(isId))) {
    const endedOn = lastEndBefore(history, startsOn);
    const day = endedOn === undefined ? undefined : parseDay(endedOn);
    if (endedOn === undefined || day === undefined || endedOn >= startsOn) continue;
    const isInNeed = needSpellsOf(history).some(
      (spell) => spell.from < endedOn && (spell.until === undefined || spell.until > endedOn),
    );
    if (isInNeed)
      return refuse(
        'unallocated-between',
        `The last allocation ended on ${dayInWords(addDays(day, -1))}. Start this one on ${dayInWords(day)}, so that nobody is left without a worker.`,
      );
  }
  return undefined;
}

/** The first day without an allocation after the last one that began before a day; that day itself while one stands. */
function lastEndBefore(history: ChildHistory, startsOn: IsoDay): IsoDay | undefined {
  return involvementOf(history)
    .filter((each) => each.from <= startsOn)
    .map((each) => each.until ?? startsOn)
    .sort()
    .at(-1);
}
