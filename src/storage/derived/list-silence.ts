import type pg from 'pg';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { SilenceRow, Snapshot } from '#usecases/ports.ts';
import { wasKnown } from './was-known.ts';

interface SilenceLine {
  child: string;
  team: string;
  worker: string | null;
  since: string;
  seen: string | null;
  seen_alone: string | null;
  words: string | null;
  oversight: string | null;
  supervision: string | null;
}

/** Every child held on a day with the last day of each kind of sighting up to it, as it was known: one reading of two tables. */
export async function listSilence(
  client: pg.ClientBase,
  { team }: { readonly team?: string },
  { asAt, knownAt }: Snapshot,
): Promise<readonly SilenceRow[]> {
  const found = await client.query<SilenceLine>(
    `select i.child, i.team, i.worker,
       (select min(f.from_on) from involvement f
        where f.child = i.child and ${wasKnown('f', '$1')} and f.from_on <= $2)::text as since,
       max(s.on_day) filter (where s.kind = 'seen')::text as seen,
       max(s.on_day) filter (where s.kind = 'seen-alone')::text as seen_alone,
       max(s.on_day) filter (where s.kind = 'words')::text as words,
       max(s.on_day) filter (where s.kind = 'oversight')::text as oversight,
       max(s.on_day) filter (where s.kind = 'supervision')::text as supervision
     from involvement i
     left join sighting s on s.child = i.child and ${wasKnown('s', '$1')} and s.on_day <= $2
     where ${wasKnown('i', '$1')} and i.from_on <= $2 and (i.until_on is null or i.until_on > $2)
       and ($3::text is null or i.team = $3)
     group by i.child, i.team, i.worker order by i.child`,
    [knownAt, asAt, team ?? null],
  );
  return found.rows.map(rowOf);
}

function rowOf({
  child,
  team,
  worker,
  since,
  seen,
  seen_alone,
  words,
  oversight,
  supervision,
}: SilenceLine): SilenceRow {
  return {
    child: child as PersonId,
    team,
    since,
    ...(worker === null ? {} : { worker: worker as WorkerId }),
    last: {
      ...(seen === null ? {} : { seen }),
      ...(seen_alone === null ? {} : { 'seen-alone': seen_alone }),
      ...(words === null ? {} : { words }),
      ...(oversight === null ? {} : { oversight }),
      ...(supervision === null ? {} : { supervision }),
    },
  };
}
