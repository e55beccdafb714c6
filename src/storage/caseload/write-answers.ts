import type pg from 'pg';
import type { CaseloadAnswerEntry, ChangeNumber } from '#usecases/ports.ts';

/** Keeps what was done about a caseload, under the change of the command that says it. */
export async function writeCaseloadAnswers(
  client: pg.ClientBase,
  change: ChangeNumber,
  answers: readonly CaseloadAnswerEntry[],
): Promise<void> {
  for (const each of answers) {
    await client.query(
      `insert into caseload_answer (id, change, worker, team, over_from, total, trigger_at, answered_on, action, done_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        each.id,
        change,
        each.worker,
        each.team,
        each.overFrom,
        each.total,
        each.trigger,
        each.answeredOn,
        each.action,
        each.doneBy,
      ],
    );
  }
}
