import type { LettersPort, LetterTemplate } from '#usecases/ports.ts';
import type { Opening } from '../session/opening.ts';

interface TemplateRow extends Omit<LetterTemplate, 'addedAt'> {
  readonly addedAt: Date;
}

const COLUMNS = 'kind, language, number, file_name as "fileName", added_by as "addedBy", added_at as "addedAt"';

/** The templates of letters. The application's role may add a version, and never change one. */
export function lettersPort({ client, actor, now }: Opening): LettersPort {
  return {
    async templates() {
      const found = await client.query<TemplateRow>(
        `select ${COLUMNS} from letter_template order by kind, language, number desc`,
      );
      return found.rows.map(templateOf);
    },
    async content(kind, language, number) {
      const found = await client.query<TemplateRow & { readonly content: Uint8Array }>(
        `select ${COLUMNS}, content from letter_template
         where kind = $1 and language = $2 and ($3::integer is null or number = $3) order by number desc limit 1`,
        [kind, language, number ?? null],
      );
      const [row] = found.rows;
      return row === undefined ? undefined : { ...templateOf(row), content: row.content };
    },
    async add({ kind, language, fileName, content }) {
      const added = await client.query<{ readonly number: number }>(
        `insert into letter_template (kind, language, number, file_name, content, added_by, added_at)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6 from letter_template where kind = $1 and language = $2
         returning number`,
        [kind, language, fileName, Buffer.from(content), actor.worker, now],
      );
      return added.rows[0]?.number ?? 1;
    },
  };
}

function templateOf<Row extends TemplateRow>(row: Row): Omit<Row, 'addedAt'> & { readonly addedAt: string } {
  return { ...row, addedAt: row.addedAt.toISOString() };
}
