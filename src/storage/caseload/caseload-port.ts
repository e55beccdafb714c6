import type pg from 'pg';
import type { WorkerId } from '#domain/people/person.ts';
import type { CaseloadPort } from '#usecases/ports.ts';

interface AnswerLine {
  worker: string;
  team: string;
  over_from: string;
  total: number;
  trigger: number;
  answered_on: string;
  action: string;
  done_by: string;
  by: string;
}

/** What was done about caseloads over their trigger, as it was known. */
export function caseloadPort(client: pg.ClientBase): CaseloadPort {
  return {
    async answers(team, knownAt) {
      const found = await client.query<AnswerLine>(
        `select a.worker, a.team, a.over_from::text, a.total::float8 as total, a.trigger_at::float8 as trigger,
           a.answered_on::text, a.action, a.done_by::text, c.worker as by
         from caseload_answer a join change c on c.number = a.change
         where a.change <= $1 and ($2::text is null or a.team = $2) order by a.change, a.id`,
        [knownAt, team ?? null],
      );
      return found.rows.map(({ worker, over_from, answered_on, done_by, ...rest }) => ({
        ...rest,
        worker: worker as WorkerId,
        overFrom: over_from,
        answeredOn: answered_on,
        doneBy: done_by,
      }));
    },
  };
}
