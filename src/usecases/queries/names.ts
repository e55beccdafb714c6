import type { Names } from '#domain/definition/in-words.ts';
import { dayIn, type HistoryRecord } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { type IsoDay, nameOn, type Person, type PersonId } from '#domain/people/person.ts';
import { teamName } from '#domain/settings/authority-settings.ts';
import { parseDay } from '#domain/time/day.ts';
import { dayInWords } from '#domain/time/in-words.ts';
import type { Session } from '../ports.ts';

/** What names are looked up in. */
export interface NamesFrom {
  readonly people?: ReadonlyMap<PersonId, Person>;
  readonly records?: readonly HistoryRecord[];
  readonly on: IsoDay;
}

/** The names behind ids: workers and teams of this authority, the people and records given. */
export async function namesFor(session: Session, { people, records = [], on }: NamesFrom): Promise<Names> {
  const workers = await workerNames(session);
  const titles = new Map<string, string>(records.map((record) => [record.id, titleOf(record)]));
  return {
    worker: workers,
    team: (id) => teamName(session.settings, id),
    person: (id) => {
      const person = people?.get(id as PersonId);
      return person === undefined ? 'Somebody on the record' : nameOn(person.facts, on);
    },
    record: (id) => titles.get(id) ?? 'A record that is not shown',
  };
}

/** The name of whoever works or worked here; `system` is the product itself. */
export async function workerNames(session: Session): Promise<(id: string) => string> {
  const names = new Map<string, string>((await session.workers.all()).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? (id === session.actor.worker ? session.actor.name : id);
}

/** A record by its kind and day: "Contact of 3 April 2026". */
export function titleOf(record: HistoryRecord): string {
  const type = getRecordType(record.type);
  const day = parseDay(dayIn(record, type.happenedOn) ?? '');
  return day === undefined ? type.title : `${type.title} of ${dayInWords(day)}`;
}
