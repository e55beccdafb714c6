import type pg from 'pg';
import { meetings } from '#domain/journey/meeting/meetings.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { MeetingRow, Snapshot } from '#usecases/ports.ts';
import { recordTypeId } from '../history/read-histories.ts';
import { wasKnown } from './was-known.ts';

interface MeetingLine {
  record: string;
  occasion: string;
  type: string;
  child: string;
  state: MeetingRow['state'];
  held_on: string;
  kind: string | null;
  chair: string | null;
  team: string | null;
  worker: string | null;
  written_due: string | null;
  written_on: string | null;
  approved_due: string | null;
  approved_on: string | null;
  distributed_due: string | null;
  distributed_on: string | null;
}

const STAGE = (stage: string) =>
  `max(c.due_on) filter (where c.clock = r.type || '-${stage}')::text as ${stage}_due,
   max(c.met_on) filter (where c.clock = r.type || '-${stage}')::text as ${stage}_on`;

/**
 * The meetings whose minutes have not left by the day, from the clocks drawn of them: what is listed as late is what the
 * task list, the chronology and the measure call late.
 */
export async function listMeetings(
  client: pg.ClientBase,
  { worker, team }: { readonly worker?: string; readonly team?: string },
  { asAt, knownAt }: Snapshot,
): Promise<readonly MeetingRow[]> {
  const found = await client.query<MeetingLine>(
    `select r.id as record, r.occasion, r.type, r.child, v.state, min(c.started_on)::text as held_on,
       v.facts->>'kind' as kind, v.facts->>'chair' as chair, i.team, i.worker,
       ${STAGE('written')}, ${STAGE('approved')}, ${STAGE('distributed')}
     from clock c join record r on r.id = c.record
     join lateral (select state, facts from record_version v where v.record = r.id and v.change <= $1
       order by v.version desc limit 1) v on v.state <> 'void'
     left join lateral (select team, worker from involvement i where i.child = c.child and ${wasKnown('i', '$1')}
       and i.from_on <= $2 and (i.until_on is null or i.until_on > $2) order by i.from_on desc, i.digest limit 1) i on true
     where r.type = any($3) and ${wasKnown('c', '$1')} and c.not_applicable is null
       and ($4::text is null or i.worker = $4 or v.facts->>'chair' = $4) and ($5::text is null or i.team = $5)
     group by r.id, v.state, v.facts, i.team, i.worker
     having coalesce(max(c.met_on) filter (where c.clock = r.type || '-distributed') > $2, true)
     order by min(c.started_on), r.occasion, r.child`,
    [knownAt, asAt, meetings.map(({ id }) => id), worker ?? null, team ?? null],
  );
  return found.rows.map(rowOf);
}

function rowOf(line: MeetingLine): MeetingRow {
  const { chair, team, worker } = line;
  return {
    record: line.record as MeetingRow['record'],
    occasion: line.occasion as MeetingRow['occasion'],
    type: recordTypeId(line.type),
    child: line.child as PersonId,
    state: line.state,
    heldOn: line.held_on,
    kind: line.kind ?? '',
    ...(chair === null ? {} : { chair: chair as WorkerId }),
    ...(team === null ? {} : { team }),
    ...(worker === null ? {} : { worker: worker as WorkerId }),
    stages: {
      written: stageOf(line.written_due, line.written_on),
      approved: stageOf(line.approved_due, line.approved_on),
      distributed: stageOf(line.distributed_due, line.distributed_on),
    },
  };
}

function stageOf(dueOn: string | null, metOn: string | null): MeetingRow['stages']['written'] {
  return { ...(dueOn === null ? {} : { dueOn }), ...(metOn === null ? {} : { metOn }) };
}
