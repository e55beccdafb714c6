import type { LeavingDocument, LeavingPart } from '#documents/leaving/leaving-document.ts';
import { wordingOf } from '#domain/definition/wording.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { nameOn, type PersonId } from '#domain/people/person.ts';
import { parseDay } from '#domain/time/day.ts';
import { dayInWords, listInWords, lowerFirst } from '#domain/time/in-words.ts';
import { peopleIn } from '../commands/check-references.ts';
import type { RecordVersion, Session } from '../ports.ts';
import { namesFor, titleOf } from '../queries/names.ts';
import { answersInSections } from '../queries/shown-answers.ts';
import { asWording } from '../queries/worded-field.ts';

/** The minutes of a meeting as whoever is sent them reads them: what is the same for all children once, then each child’s own. */
export async function minutesAsTheyLeave(
  session: Session,
  meetings: readonly RecordVersion[],
  sentOn: string,
): Promise<LeavingDocument | undefined> {
  const [first] = meetings;
  if (first === undefined) return undefined;
  const type = getRecordType(first.type);
  const ids = meetings.flatMap(({ child, answers }) => [child, ...peopleIn(type, answers)]);
  const people = await session.people.list([...new Set(ids)]);
  const nameOf = (id: PersonId) => {
    const person = people.get(id);
    return person === undefined ? 'A child' : nameOn(person.facts, session.today);
  };
  const names = await namesFor(session, { people, on: session.today });
  const wording = asWording(await session.records.wordingOf(first.type, first.typeVersion)) ?? wordingOf(type);
  const partsOf = (record: RecordVersion, own: boolean): readonly LeavingPart[] =>
    answersInSections(record, wording, names)
      .map(({ title, answers }) => ({
        title: own ? nameOf(record.child) : title === 'Set by a step' ? 'Approval' : title,
        // What is only known after the minutes went out is no part of them.
        answers: answers.filter(
          ({ field }) => (type.fields[field]?.own === true) === own && type.fields[field]?.later !== true,
        ),
      }))
      .filter(({ answers }) => answers.length > 0);
  const day = parseDay(sentOn);
  return {
    title: `Minutes of the ${lowerFirst(titleOf(first))}`,
    about: `About ${listInWords(meetings.map(({ child }) => nameOf(child)))}. Sent out${day === undefined ? '' : ` on ${dayInWords(day)}`} by ${session.settings.name}.`,
    parts: [...partsOf(first, false), ...meetings.flatMap((meeting) => partsOf(meeting, true))],
  };
}
