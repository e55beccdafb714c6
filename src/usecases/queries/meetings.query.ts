import { decide } from '#access/decide.ts';
import { answerInWords, type Names } from '#domain/definition/in-words.ts';
import type { Refusal } from '#domain/definition/refusal.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { type MinutesStage, minutesStages } from '#domain/journey/meeting/meetings.ts';
import type { IsoDay, Person, PersonId, WorkerId } from '#domain/people/person.ts';
import type { MeetingRow, Session, Snapshot } from '../ports.ts';
import { namesFor } from './names.ts';
import { type ShownPerson, showOne } from './shown-person.ts';
import { dueInWords, type Nearness, nearnessOf } from './shown-task.ts';

/** One meeting, however many brothers and sisters it is about. */
export interface ListedMeeting {
  readonly title: string;
  readonly heldOn: IsoDay;
  readonly chair?: string;
  /** Each child with the record of the meeting on their file. */
  readonly children: readonly { readonly child: ShownPerson; readonly record: string }[];
  readonly team?: string;
  readonly worker?: string;
  /** The stage its minutes wait for. */
  readonly stage: MinutesStage;
  /** Handed in, and read by nobody yet. */
  readonly isHandedIn: boolean;
  readonly dueInWords: string;
  readonly nearness: Nearness;
}

/** The meetings still to come, and the minutes that have not left, by the stage they wait for (R070). */
export interface Meetings {
  readonly coming: readonly ListedMeeting[];
  readonly outstanding: readonly ListedMeeting[];
  /** How many wait for each stage, and how many of them too long: where minutes stick. */
  readonly stages: readonly { readonly stage: MinutesStage; readonly waiting: number; readonly late: number }[];
}

/** Meetings about the children a worker or a team holds, or chaired by the worker; of every team when neither is named. */
export async function listedMeetings(
  session: Session,
  asked: { readonly worker?: WorkerId; readonly team?: string },
  snapshot: Snapshot,
): Promise<Meetings | Refusal> {
  const allowed = decide(session.actor, 'read', 'family-meeting');
  if (allowed !== true) return allowed;
  const rows = await session.lists.meetings(asked, snapshot);
  const people = await session.people.list([...new Set(rows.map(({ child }) => child))], snapshot.knownAt);
  const names = await namesFor(session, { people, on: snapshot.asAt });
  const meetings = [...Map.groupBy(rows, ({ occasion }) => occasion).values()].flatMap((together) =>
    listed(together, people, names, snapshot.asAt),
  );
  const isComing = ({ heldOn, stage }: ListedMeeting) => stage === 'written' && heldOn >= snapshot.asAt;
  const outstanding = meetings.filter((meeting) => !isComing(meeting));
  return { coming: meetings.filter(isComing), outstanding, stages: stagesOf(outstanding) };
}

function stagesOf(outstanding: readonly ListedMeeting[]): Meetings['stages'] {
  return minutesStages.map((stage) => {
    const waiting = outstanding.filter((meeting) => meeting.stage === stage);
    return { stage, waiting: waiting.length, late: waiting.filter(({ nearness }) => nearness === 'overdue').length };
  });
}

function listed(
  together: readonly MeetingRow[],
  people: ReadonlyMap<PersonId, Person>,
  names: Names,
  asAt: IsoDay,
): readonly ListedMeeting[] {
  const [slowest] = together.toSorted((one, other) => reached(one, asAt) - reached(other, asAt));
  if (slowest === undefined) return [];
  const { type, kind, heldOn, chair, team, worker, state, stages } = slowest;
  const definition = getRecordType(type);
  const stage = minutesStages[reached(slowest, asAt)] ?? 'distributed';
  const { dueOn } = stages[stage];
  const asked = definition.fields.kind;
  return [
    {
      title: (asked === undefined ? '' : answerInWords(asked, kind, names)) || definition.title,
      heldOn,
      ...(chair === undefined ? {} : { chair: names.worker(chair) }),
      children: together.map(({ child, record }) => ({ child: showOne(child, people, asAt), record })),
      ...(team === undefined ? {} : { team: names.team(team) }),
      ...(worker === undefined ? {} : { worker: names.worker(worker) }),
      stage,
      isHandedIn: state === 'submitted',
      dueInWords: dueInWords(dueOn, asAt),
      nearness: nearnessOf(dueOn, asAt),
    },
  ];
}

/** How many stages the minutes have behind them. */
function reached({ stages }: MeetingRow, asAt: IsoDay): number {
  const isDone = (stage: MinutesStage) => (stages[stage].metOn ?? '9999') <= asAt;
  const waits = minutesStages.findIndex((stage) => !isDone(stage));
  return waits === -1 ? minutesStages.length : waits;
}
