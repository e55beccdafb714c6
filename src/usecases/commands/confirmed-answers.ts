import { ownPrefix } from '#domain/definition/reading.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Confirmed, Draft, RecordVersion, Session } from '../ports.ts';
import { earlierAnswers, isStanding } from '../queries/earlier-answers.ts';
import { asWritten } from '../queries/last-records.ts';
import { namesFor } from '../queries/names.ts';
import { childrenMeant } from './children-meant.ts';

/** Of each child, the answers of a draft that are an earlier answer found still true, word for word, with whose it is. What is corrected confirms nothing; what was copied is only said to be a copy. */
export async function confirmedAnswers(session: Session, draft: Draft): Promise<ReadonlyMap<PersonId, Confirmed>> {
  const type = getRecordType(draft.type);
  const children = childrenMeant(draft);
  if (!Object.values(type.fields).some(({ recurs }) => recurs === 'may stand')) return new Map();
  const records: RecordVersion[] = [];
  for (const child of children) records.push(...(await session.records.ofChild(child)));
  if (records.some(({ id, state }) => state === 'complete' && id in draft.base)) return new Map();
  const names = await namesFor(session, { records, on: session.today });
  const earlier = Object.entries(earlierAnswers(draft, type, await asWritten(session, records), names));
  const standing = earlier.filter(([name, each]) => isStanding(each, draft.content) && !(name in draft.copied));
  return new Map(
    children.map((child) => [
      child,
      Object.fromEntries(
        standing.flatMap(
          ([
            name,
            {
              record,
              from: { version, writer, writtenAt },
            },
          ]) => {
            const field = name.replace(ownPrefix(child), '');
            const said = { record, version, by: writer, at: writtenAt };
            return field in type.fields ? [[field, said] as const] : [];
          },
        ),
      ),
    ]),
  );
}
