import { getRecordType, type RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay, Person, PersonId } from '#domain/people/person.ts';
import { childrenShown } from '../commands/children-meant.ts';
import type { Draft } from '../ports.ts';
import type { ShownStanding } from './sending-check.query.ts';
import { type ShownPerson, showPeople } from './shown-person.ts';

/** A draft as a list shows it. */
export interface ShownDraft {
  readonly id: string;
  readonly type: RecordTypeId;
  readonly title: string;
  readonly children: readonly ShownPerson[];
  readonly startedBy: string;
  readonly savedBy: string;
  readonly savedAt: string;
  /** True when it goes on with or corrects a record that is already kept. */
  readonly hasBase: boolean;
  /** How it stands with its second person, where it waits for one or was looked at. */
  readonly check?: ShownStanding;
}

/** A draft with the names a list needs. */
export function showDraft(
  draft: Draft,
  people: ReadonlyMap<PersonId, Person>,
  worker: (id: string) => string,
  on: IsoDay,
  check?: ShownStanding,
): ShownDraft {
  const { id, type, savedAt } = draft;
  return {
    id,
    type,
    title: getRecordType(type).title,
    children: showPeople(childrenShown(draft), people, on),
    startedBy: worker(draft.worker),
    savedBy: worker(draft.savedBy),
    savedAt,
    hasBase: Object.keys(draft.base).length > 0,
    ...(check === undefined ? {} : { check }),
  };
}
