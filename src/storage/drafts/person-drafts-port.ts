import { sameContent } from '#domain/definition/same-content.ts';
import type { PersonId } from '#domain/people/person.ts';
import type {
  DraftContent,
  PersonDraft,
  PersonDraftsPort,
  PersonFormKind,
  PersonFormPlace,
  PersonWords,
} from '#usecases/ports.ts';
import type { Opening } from '../session/opening.ts';

interface Row {
  form: PersonFormKind;
  about: string;
  number: number;
  person: string | null;
  opened: string;
  revision: number;
  content: DraftContent;
  saved_at: Date;
}

const ONE = 'worker = $1 and form = $2 and about = $3';

/** What a worker typed about people and has not sent: kept whatever is missing, and never over other words of theirs. */
export function personDraftsPort(opening: Opening): PersonDraftsPort {
  const { client, actor } = opening;
  return {
    async mine() {
      const found = await client.query<Row>(
        'select * from person_draft where worker = $1 order by saved_at desc, form, about, number',
        [actor.worker],
      );
      return found.rows.map(draftOf);
    },
    textsOf: async (place) => (await listTexts(opening, place)).map(draftOf),
    async save(place, words) {
      // Two windows of one worker at the same moment: the second waits, and sees what the first has written.
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `${actor.worker} ${place.form} ${place.about}`,
      ]);
      return draftOf(await saveText(opening, place, words));
    },
    async end({ form, about }, number) {
      await client.query(`delete from person_draft where ${ONE} and number = $4`, [actor.worker, form, about, number]);
    },
  };
}

async function listTexts({ client, actor }: Opening, { form, about }: PersonFormPlace): Promise<readonly Row[]> {
  const found = await client.query<Row>(`select * from person_draft where ${ONE} order by number`, [
    actor.worker,
    form,
    about,
  ]);
  return found.rows;
}

async function saveText(opening: Opening, place: PersonFormPlace, words: PersonWords): Promise<Row> {
  const texts = await listTexts(opening, place);
  const text = texts.find(({ number }) => number === words.number);
  const same = [...(text === undefined ? [] : [text]), ...texts].find(({ content }) =>
    sameContent(content, words.content),
  );
  // The same words again (an answer lost on the way, a window opened anew) are no further text.
  if (same !== undefined) return same;
  if (text === undefined && isNumber(words.number)) return add(opening, place, words, words.number);
  if (text?.revision === words.revision) return goOn(opening, place, words, text);
  const own = texts.find(({ number, opened }) => number !== text?.number && opened === words.opened);
  if (own !== undefined) return goOn(opening, place, words, own);
  return add(opening, place, words, Math.max(0, ...texts.map(({ number }) => number)) + 1);
}

async function add(opening: Opening, place: PersonFormPlace, words: PersonWords, number: number): Promise<Row> {
  const { client, actor, now } = opening;
  const { form, about, person } = place;
  const added = await client.query<Row>(
    `insert into person_draft (worker, form, about, number, person, opened, content, started_at, saved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8) returning *`,
    [actor.worker, form, about, number, person ?? null, words.opened, JSON.stringify(words.content), now],
  );
  return added.rows[0] ?? lost();
}

async function goOn(
  { client, actor, now }: Opening,
  { form, about }: PersonFormPlace,
  { content, opened }: PersonWords,
  { number }: Row,
): Promise<Row> {
  const saved = await client.query<Row>(
    `update person_draft set content = $5, opened = $6, saved_at = $7, revision = default
     where ${ONE} and number = $4 returning *`,
    [actor.worker, form, about, number, JSON.stringify(content), opened, now],
  );
  return saved.rows[0] ?? lost();
}

function draftOf(row: Row): PersonDraft {
  return {
    form: row.form,
    about: row.about,
    ...(row.person === null ? {} : { person: row.person as PersonId }),
    number: row.number,
    revision: row.revision,
    content: row.content,
    savedAt: row.saved_at.toISOString(),
  };
}

const LAST_NUMBER = 2 ** 31 - 1;

function isNumber(number: number): boolean {
  return Number.isInteger(number) && number > 0 && number <= LAST_NUMBER;
}

function lost(): never {
  throw new Error('A text about a person was written and cannot be read back');
}
