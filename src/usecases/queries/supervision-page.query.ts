import { may } from '#access/decide.ts';
import { wordingOf } from '#domain/definition/wording.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { isId } from '../is-id.ts';
import type { RecordVersion, Session, Snapshot } from '../ports.ts';
import { isAboutWorker, mayReadAboutWorker } from './about-worker.ts';
import { namesFor } from './names.ts';
import { answersInSections, type ShownSection } from './shown-answers.ts';
import { type ShownPerson, showOne } from './shown-person.ts';
import { type ShownRecord, showRecord } from './shown-record.ts';

/** A supervision whole: what was said of the worker, and the part of each child. */
export interface SupervisionPage {
  readonly record: ShownRecord;
  readonly shared: readonly ShownSection[];
  readonly children: readonly {
    readonly child: ShownPerson;
    readonly record: RecordId;
    readonly sections: readonly ShownSection[];
  }[];
}

/** A supervision whole, for the two who spoke and the head of service; undefined for anybody else, as though there were none. */
export async function supervisionPage(
  session: Session,
  id: RecordId,
  snapshot: Snapshot,
): Promise<SupervisionPage | undefined> {
  const record = isId(id) ? await session.records.findOne(id, snapshot.knownAt) : undefined;
  if (record?.type !== 'supervision' || !may(session.actor, 'read', 'supervision')) return undefined;
  if (!mayReadAboutWorker(session.actor, record)) return undefined;
  const parts = (await session.records.ofOccasion(record.occasion)).filter(({ change }) => change <= snapshot.knownAt);
  for (const part of parts) await session.audit.noteRead('supervision', part.child, part.id);
  const people = await session.people.list(
    parts.map(({ child }) => child),
    snapshot.knownAt,
  );
  const names = await namesFor(session, { on: snapshot.asAt });
  const sectionsOf = (part: RecordVersion, isWanted: (field: string) => boolean) =>
    answersInSections(part, wordingOf(getRecordType(part.type)), names)
      .map((section) => ({ ...section, answers: section.answers.filter(({ field }) => isWanted(field)) }))
      .filter(({ answers }) => answers.length > 0);
  const isOwn = (field: string) => getRecordType('supervision').fields[field]?.own === true;
  return {
    record: showRecord(record, names),
    shared: sectionsOf(record, (field) => isAboutWorker('supervision', field) || !isOwn(field)),
    children: parts.map((part) => ({
      child: showOne(part.child, people, snapshot.asAt),
      record: part.id,
      sections: sectionsOf(part, isOwn),
    })),
  };
}
