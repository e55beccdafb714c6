import type pg from 'pg';
import type { Status } from '#derive/status.ts';
import type { IsoDay, PersonId, WorkerId } from '#domain/people/person.ts';
import type { HeldSpans, Snapshot } from '#usecases/ports.ts';
import { wasKnown } from './was-known.ts';

interface SpanLine {
  child: string;
  team: string;
  worker: string;
  status: Status | null;
  from_on: string;
  until_on: string | null;
}

/** Who held whom from a day on, and how things stood with each child meanwhile, as it was known: one reading. */
export async function listHeldSpans(
  client: pg.ClientBase,
  { team, since }: { readonly team?: string; readonly since: IsoDay },
  { asAt, knownAt }: Snapshot,
): Promise<HeldSpans> {
  const found = await client.query<SpanLine>(
    `with held as (
       select i.child, i.team, i.worker, i.from_on, i.until_on from involvement i
       where ${wasKnown('i', '$1')} and i.worker is not null and i.from_on <= $2 and (i.until_on is null or i.until_on > $3)
         and ($4::text is null or i.team = $4)
     )
     select child, team, worker, null as status, from_on::text, until_on::text from held
     union all
     select s.child, '', '', s.status, s.from_on::text, s.until_on::text from status_spell s
     where ${wasKnown('s', '$1')} and s.from_on <= $2 and (s.until_on is null or s.until_on > $3)
       and s.child in (select child from held)
     order by from_on, child, status`,
    [knownAt, asAt, since, team ?? null],
  );
  const spans = found.rows.map(({ child, team: of, worker, status, from_on, until_on }) => ({
    child: child as PersonId,
    team: of,
    worker: worker as WorkerId,
    status,
    from: from_on,
    ...(until_on === null ? {} : { until: until_on }),
  }));
  return {
    held: spans.filter(({ status }) => status === null).map(({ status: _, ...span }) => span),
    statuses: spans.flatMap(({ child, status, from, until }) =>
      status === null ? [] : [{ child, status, from, ...(until === undefined ? {} : { until }) }],
    ),
  };
}
