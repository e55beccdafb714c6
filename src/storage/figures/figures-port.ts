import type pg from 'pg';
import type { PersonId } from '#domain/people/person.ts';
import type { FactCount, FiguresPort } from '#usecases/ports.ts';
import { type Cells, textIn } from '../derived/derived-table.ts';
import { measureFacts } from '../derived/tables/measure-facts.ts';
import { wasKnown } from '../derived/was-known.ts';

/** Counts of facts, and the facts behind a count. The counts reach everybody who may see figures; the facts only those who may see children. */
export function figuresPort(client: pg.ClientBase): FiguresPort {
  return {
    async counts({ windows, knownAt, by, team }) {
      const found = await client.query<{
        measure: string;
        from_on: string;
        until_on: string;
        part: string;
        counted: FactCount['counted'];
        facts: string;
        children: string;
      }>(
        `select measure, from_on::text, until_on::text, part, counted, facts, children
         from count_facts($1, $2, $3, $4, $5, $6) order by measure, from_on, until_on, part, counted`,
        [
          windows.map((each) => each.measure),
          windows.map((each) => each.from),
          windows.map((each) => each.until),
          knownAt,
          by ?? '',
          team ?? null,
        ],
      );
      return found.rows.map((row) => ({
        measure: row.measure,
        from: row.from_on,
        until: row.until_on,
        part: row.part,
        counted: row.counted,
        facts: Number(row.facts),
        children: Number(row.children),
      }));
    },
    async facts(window, { knownAt, counted, team, limit, offset }) {
      const found = await client.query<Cells>(
        `select child, record, measure, kind, on_day::text, until_on::text, counted, because, team, age_band, sex, ethnicity, source, level, working_days
         from measure_fact
         where measure = $1
           and case when kind = 'event' then on_day >= $2 and on_day < $3
               else on_day < $3 and (until_on is null or until_on >= $3) end
           and ${wasKnown('measure_fact', '$4')}
           and ($5::text is null or counted = $5) and ($6::text is null or team = $6)
         order by on_day, child, record, counted, digest limit $7 offset $8`,
        [window.measure, window.from, window.until, knownAt, counted ?? null, team ?? null, limit, offset],
      );
      return found.rows.map((cells) => ({ ...measureFacts.item(cells), child: textIn(cells, 'child') as PersonId }));
    },
  };
}
