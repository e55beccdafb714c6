import type { Effort, EffortPort } from '#usecases/ports.ts';
import { recordTypeId } from '../history/read-histories.ts';
import type { Opening } from '../session/opening.ts';

interface Row {
  type: string;
  version: number;
  question: string;
  what: Effort;
  band: number;
  count: number;
}

/** The counts of effort: added to through a function that keeps the role and the month and nothing more. */
export function effortPort({ client, today }: Opening): EffortPort {
  return {
    async add(counts) {
      if (counts.length > 0) await client.query('select add_effort($1, $2::jsonb)', [today, JSON.stringify(counts)]);
    },
    async since(from, role) {
      const found = await client.query<Row>(
        `select type, type_version as version, question, what, band, sum(count)::float8 as count from form_effort
         where month >= date_trunc('month', $1::date) and ($2::text is null or role = $2)
         group by type, type_version, question, what, band order by type, type_version, question, what, band`,
        [from, role ?? null],
      );
      return found.rows.map((row) => ({ ...row, type: recordTypeId(row.type) }));
    },
  };
}
